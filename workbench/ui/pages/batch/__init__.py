"""Many workbooks at once: a folder or a table of clusters, read, looked through and taken over."""

from workbench.ui.pages.batch.page import BatchPage

__all__ = ["BatchPage"]
