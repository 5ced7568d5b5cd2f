"""The PDF report: what the board reads."""
