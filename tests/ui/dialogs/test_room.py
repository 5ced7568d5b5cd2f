"""Dialogs have room: none is larger than its window, cuts a word, or leaves something unnamed, at any size of the text."""

import pytest
from looks import clipped_within, untold
from stage import Stage, look_into

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


@pytest.mark.parametrize("place", OPENED_FROM)
def test_dialogs_fit_their_window_and_name_all_they_show(exhibited: Stage, place: str) -> None:
    found = {}
    for size, percent in TIGHT:
        theme.use(Mode.LIGHT, percent)
        exhibited.window.resize(*size)
        exhibited.show(place).settled()
        for action in OPENED_FROM[place]:

            def look(dialog: Dialog, action: str = action, percent: int = percent) -> None:
                if faults := _faults_of(dialog):
                    found[action, percent] = faults

            look_into(exhibited, action, Dialog, look)
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
