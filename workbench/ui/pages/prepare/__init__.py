"""Prepare: the visit, last year's workbook, and what of it is taken over."""

from workbench.ui.pages.prepare.page import PreparePage

__all__ = ["PreparePage"]
