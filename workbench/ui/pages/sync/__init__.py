"""Sync: the place shared with colleagues, how each assessment stands there, and what they differ on."""

from workbench.ui.pages.sync.page import SyncPage

__all__ = ["SyncPage"]
