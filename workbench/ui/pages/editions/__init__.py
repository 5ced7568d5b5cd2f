"""Form editions as they will look, live while their files are edited, with the faults beside them."""

from workbench.ui.pages.editions.page import EditionsPage

__all__ = ["EditionsPage"]
