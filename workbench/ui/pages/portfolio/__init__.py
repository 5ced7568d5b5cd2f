"""The Portfolio page: many clusters side by side, from signed packages."""

from workbench.ui.pages.portfolio.page import PortfolioPage

__all__ = ["PortfolioPage"]
