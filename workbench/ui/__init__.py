"""The window: pages over frozen views, one change feed, work off the GUI thread."""
