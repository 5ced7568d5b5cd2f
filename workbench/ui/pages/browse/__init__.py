"""A package, looked into without importing it."""
