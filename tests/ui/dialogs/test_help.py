"""Help: a page for every screen, and every key in the list of shortcuts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from stage import Stage

from workbench.ui.actions import ACTIONS
from workbench.ui.dialogs.help import help_of
from workbench.ui.widgets.text import KeyHint

PAGES = (
    "home", "batch", "prepare", "interview", "scores", "reconcile", "feedback", "report", "portfolio", "packages", "browse",
    "sync", "settings", "identity", "editions",
)  # fmt: skip
TEXT = Path(__file__).parents[3] / "resources" / "help" / "window.md"


@pytest.mark.parametrize("page", PAGES)
def test_every_screen_has_a_page_of_its_own(page: str) -> None:
    assert help_of(page).startswith("## ")
    assert len(help_of(page)) > 100


@pytest.mark.parametrize("page", PAGES)
def test_every_screen_has_one_in_swedish(page: str) -> None:
    assert help_of(page, "sv").startswith("## ")
    assert help_of(page, "sv").partition("\n")[2] != help_of(page).partition("\n")[2]


def test_a_language_without_a_help_of_its_own_has_the_english_one() -> None:
    assert help_of("home", "fi") == help_of("home")


def labels_of(act: Callable[[], None]) -> set[str]:
    """Return the texts of the dialog that an act opens."""
    seen: set[str] = set()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        seen.update(label.text() for label in dialog.findChildren(QLabel))
        seen.update(key for hint in dialog.findChildren(KeyHint) for key in hint.accessibleName().split())
        dialog.close()

    QTimer.singleShot(20, look)
    act()
    return seen


def test_the_list_of_shortcuts_names_every_key(stage: Stage) -> None:
    seen = labels_of(lambda: stage.perform("shortcuts"))
    keys = {key.replace("Return", "Enter") for action in ACTIONS for key in action.keys}
    assert keys - seen == set()


def test_f1_is_about_the_screen_that_is_open(stage: Stage) -> None:
    assert "Help" in labels_of(lambda: stage.open("scores").perform("help"))


def test_keys_that_the_help_names_exist() -> None:
    import re

    named = set(re.findall(r"\*\*([A-Z][A-Za-z0-9+]*)\*\*", TEXT.read_text(encoding="utf-8")))
    known = {key.replace("Return", "Enter").replace("PgDown", "PgDn") for a in ACTIONS for key in a.keys}
    words = {"Ready", "Check", "Fix", "Practice", "Delete", "Enter"}
    pasted = {"Ctrl+V"}  # The system's own key.
    assert named - known - words - pasted == set()
