"""Sync: what devices put into a shared place for one another, and how they reach it."""
