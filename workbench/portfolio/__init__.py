"""Many assessments side by side: signed packages become figures, on SQLite or any other SQL database."""
