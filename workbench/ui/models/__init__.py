"""Item models over frozen views, and how their rows are painted."""
