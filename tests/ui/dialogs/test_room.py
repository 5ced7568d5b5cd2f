"""Dialogs have room: none is larger than its window, cuts a word, or leaves something unnamed, at any size of the text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exhibition import Exhibition, make_exhibition
from looks import clipped_within, untold
from pytestqt.qtbot import QtBot
from stage import Stage, look_into

from workbench.kernel.settings import Settings
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode

TIGHT = (((1280, 720), 100), ((1440, 900), 200))
OPENED_FROM = {
    "home": (
        "about", "encrypt", "erase", "erase-person", "help", "held", "log", "new", "new-workspace", "restore", "retention",
        "shortcuts", "switch-person",
    ),
    "interview": ("declare", "lock-levels", "people", "set-aside"),
    "scores": ("compare-with",),
    "report": ("export", "sign"),
    "sync": ("shared-place",),
    "portfolio": (
        "export", "portfolio-award", "portfolio-limit", "portfolio-log", "portfolio-pack", "portfolio-publish",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Exhibition:
    """Make the workspace once."""
    return make_exhibition(tmp_path_factory.mktemp("exhibition"))


@pytest.fixture
def shown(qtbot: QtBot, made: Exhibition, tmp_path: Path) -> Iterator[Stage]:
    """A window over a copy of the workspace."""
    known = made.opened(tmp_path)
    settings = Settings(hub=str(tmp_path / "shared"), portfolio=str(known.portfolio))
    stage = Stage.over(qtbot, known.path, known.visited, known.home, settings)
    yield stage
    stage.close()


@pytest.mark.parametrize("place", OPENED_FROM)
def test_dialogs_fit_their_window_and_name_all_they_show(shown: Stage, place: str) -> None:
    found = {}
    for size, percent in TIGHT:
        theme.use(Mode.LIGHT, percent)
        shown.window.resize(*size)
        shown.show(place).settled()
        for action in OPENED_FROM[place]:

            def look(dialog: Dialog, action: str = action, percent: int = percent) -> None:
                if faults := _faults_of(dialog):
                    found[action, percent] = faults

            look_into(shown, action, Dialog, look)
    assert found == {}


def _faults_of(dialog: Dialog) -> list[str]:
    window = dialog.parentWidget()
    assert window is not None
    too_large = (
        [f"{dialog.width()} × {dialog.height()} in {window.width()} × {window.height()}"]
        if dialog.width() > window.width() or dialog.height() > window.height()
        else []
    )
    return [*too_large, *clipped_within(dialog).splitlines(), *untold(dialog)]
