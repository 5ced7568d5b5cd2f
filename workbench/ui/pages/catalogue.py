"""Which pages there are; each is imported when it is first wanted, so that the first window stands at once."""

from workbench.ui.shell import Page, Shell


def make_page(name: str, shell: Shell) -> Page:
    """Build the page of that name."""
    match name:
        case "home":
            from workbench.ui.pages.home import HomePage

            return HomePage(shell)
        case "assessment":
            from workbench.ui.pages.assessment import AssessmentPage

            return AssessmentPage(shell)
        case "batch":
            from workbench.ui.pages.batch import BatchPage

            return BatchPage(shell)
        case "sync":
            from workbench.ui.pages.sync import SyncPage

            return SyncPage(shell)
        case _:
            return _make_other(name, shell)


def _make_other(name: str, shell: Shell) -> Page:
    """Build a page that is about no assessment of the workspace."""
    match name:
        case "portfolio":
            from workbench.ui.pages.portfolio import PortfolioPage

            return PortfolioPage(shell)
        case "packages":
            from workbench.ui.pages.packages.page import PackagesPage

            return PackagesPage(shell)
        case "browse":
            from workbench.ui.pages.browse.page import BrowsePage

            return BrowsePage(shell)
        case "editions":
            from workbench.ui.pages.editions import EditionsPage

            return EditionsPage(shell)
        case "identity":
            from workbench.ui.pages.identity import IdentityPage

            return IdentityPage(shell)
        case "settings":
            from workbench.ui.pages.settings import SettingsPage

            return SettingsPage(shell)
        case _:
            raise KeyError(name)
