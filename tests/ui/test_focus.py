"""Whatever is opened and closed during an interview, the focus comes back to the very caret."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from stage import Stage, answer_dialog

DIALOGS = ("palette", "help", "shortcuts", "fault-report", "set-aside")
FOLDING = ("quick-note", "jump")


def test_the_caret_is_where_it_was_after_each_dialog_and_each_line(stage: Stage) -> None:
    stage.open(indicator="2.2.1", field="staff_fte").type("123")
    entry = stage.focus
    assert isinstance(entry, QLineEdit)
    entry.setCursorPosition(1)
    lost = []
    for action in DIALOGS:
        seen = answer_dialog(lambda dialog: dialog.reject(), QDialog)
        stage.perform(action)
        stage.until(lambda seen=seen: bool(seen) and not seen[0].isVisible())  # type: ignore[misc]
        stage.window.activateWindow()  # A desktop does so by itself.
        stage.until(stage.window.isActiveWindow)
        if stage.focus is not entry or entry.cursorPosition() != 1:
            lost.append(action)
            entry.setFocus()
            entry.setCursorPosition(1)
    for action in FOLDING:
        stage.perform(action).press(Qt.Key.Key_Escape)
        if stage.focus is not entry or entry.cursorPosition() != 1:
            lost.append(action)
            entry.setFocus()
            entry.setCursorPosition(1)
    assert lost == []
    stage.settled()


@pytest.mark.parametrize("action", ["side-panel", "discreet"])
def test_the_caret_stays_when_parts_come_and_go(stage: Stage, action: str) -> None:
    stage.open(indicator="2.2.1", field="staff_fte").type("12")
    entry = stage.focus
    for _ in range(2):
        stage.perform(action)
        assert stage.focus is entry
    stage.settled()
