"""The command line: a thin shell over the application's functions."""
