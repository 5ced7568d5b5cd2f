"""What is copied keeps its words, and asks histories and clouds to leave it out."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from workbench.ui.clipboard import HINTS, ClipboardGuard


def test_a_copied_text_is_marked_and_stays_what_it_was(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clipboard = QGuiApplication.clipboard()
    monkeypatch.setattr(ClipboardGuard, "owns", lambda *_: True)  # Without a screen nobody owns one.
    guard = ClipboardGuard(clipboard)
    clipboard.setText("85 members")
    qtbot.waitUntil(lambda: set(HINTS) <= set(clipboard.mimeData().formats()))
    assert clipboard.text() == "85 members"
    assert bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    clipboard.setText("another")
    qtbot.waitUntil(lambda: set(HINTS) <= set(clipboard.mimeData().formats()))
    assert clipboard.text() == "another"
    guard.deleteLater()


def test_all_that_was_copied_stays_and_it_is_marked_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clipboard = QGuiApplication.clipboard()
    monkeypatch.setattr(ClipboardGuard, "owns", lambda *_: True)
    guard = ClipboardGuard(clipboard)
    changes: list[None] = []
    clipboard.dataChanged.connect(lambda: changes.append(None))
    edit = QTextEdit()
    qtbot.addWidget(edit)
    edit.setHtml("<b>85</b> members<br>søkt")
    edit.selectAll()
    edit.copy()
    qtbot.waitUntil(lambda: set(HINTS) <= set(clipboard.mimeData().formats()))
    QApplication.processEvents()
    held = clipboard.mimeData()
    assert held.text() == "85 members\nsøkt" and "font-weight" in held.html()
    assert len(changes) == 2, "what was copied, and the same once more with its marks"
    guard.deleteLater()


def test_what_others_copied_is_left_as_it_is(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clipboard = QGuiApplication.clipboard()
    monkeypatch.setattr(ClipboardGuard, "owns", lambda *_: False)
    guard = ClipboardGuard(clipboard)
    clipboard.setText("theirs")
    qtbot.wait(20)
    assert not set(HINTS) & set(clipboard.mimeData().formats())
    guard.deleteLater()
