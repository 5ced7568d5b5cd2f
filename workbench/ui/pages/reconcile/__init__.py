"""Reconcile: from the assessors' own levels to one on which they agree."""

from workbench.ui.pages.reconcile.page import ReconcilePage

__all__ = ["ReconcilePage"]
