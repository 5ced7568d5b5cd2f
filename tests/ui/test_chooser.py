"""Choosing a question: a long title shows where it begins, with the focus and without."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from workbench.forms.library import get_edition
from workbench.ui.pages.prepare.chooser import QuestionChooser

FORM = get_edition("ecei-2013")
LONGEST = max(FORM.fields.values(), key=lambda each: len(each.title)).id


def test_a_long_question_shows_its_start_when_it_is_shown_reached_and_chosen(qtbot: QtBot) -> None:
    chooser = QuestionChooser()
    qtbot.addWidget(chooser)
    chooser.resize(180, 32)
    chooser.show()
    chooser.show_form(FORM)
    entry = chooser.lineEdit()
    assert entry is not None
    chooser.show_question(LONGEST)
    assert entry.fontMetrics().horizontalAdvance(entry.text()) > 180 and entry.cursorPosition() == 0
    assert chooser.toolTip() == entry.text()
    QApplication.sendEvent(chooser, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert (entry.selectedText(), entry.cursorPosition()) == (entry.text(), 0)
    other = chooser.findData(next(reversed(FORM.fields)))
    chooser.setCurrentIndex(other)
    chooser.activated.emit(other)
    assert entry.cursorPosition() == 0


def test_a_long_question_ends_in_dots_while_nobody_types_in_it(qtbot: QtBot) -> None:
    chooser = QuestionChooser()
    qtbot.addWidget(chooser)
    chooser.resize(180, 32)
    chooser.show()
    chooser.show_form(FORM)
    chooser.show_question(LONGEST)
    entry = chooser.lineEdit()
    assert entry is not None
    long = entry.text()
    shown = entry.grab().toImage()
    fits = next(n for n in range(len(long), 0, -1) if _width(entry, f"{long[:n].rstrip()}…") <= entry.width() - 4)
    entry.setText(f"{long[:fits].rstrip()}…")
    assert entry.grab().toImage() == shown
    chooser.show_question(LONGEST)
    chooser.activateWindow()
    entry.setFocus()
    qtbot.waitUntil(entry.hasFocus)
    assert entry.grab().toImage() != shown, "it scrolls while somebody types"


def _width(entry: QLineEdit, words: str) -> int:
    return entry.fontMetrics().horizontalAdvance(words)
