"""Identity and people: one's own signing identity, and whom one trusts."""

from workbench.ui.pages.identity.page import IdentityPage

__all__ = ["IdentityPage"]
