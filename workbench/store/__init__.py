"""The workspace file: one SQLite file with the history and the evidence."""
