"""Text answers: every key is told, and the caret stays where it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from workbench.domain.entries import read_entry
from workbench.domain.values import BLANK
from workbench.ui.fields.base import FieldEditor, caret_of, set_caret
from workbench.ui.fields.text import TextField

Make = Callable[..., FieldEditor]


def text_field(make: Make) -> TextField:
    editor = make("words")
    assert isinstance(editor, TextField)
    editor.edit.setFocus()
    return editor


def test_what_is_typed_is_told_with_its_lines(make: Make) -> None:
    editor = text_field(make)
    spy = QSignalSpy(editor.typed)
    QTest.keyClicks(editor.edit, "ab")
    QTest.keyClick(editor.edit, Qt.Key.Key_Return)
    QTest.keyClicks(editor.edit, "c")
    assert [spy.at(n)[1] for n in range(spy.count())] == ["a", "ab", "ab\n", "ab\nc"]


def test_the_caret_stays_when_the_same_text_is_shown_again(make: Make) -> None:
    editor = text_field(make)
    QTest.keyClicks(editor.edit, "first words")
    editor.acknowledge("words", editor.edit.toPlainText())
    set_caret(editor.edit, 5)
    editor.show_value("first words")
    assert caret_of(editor.edit) == 5


def test_a_space_at_the_end_stays_while_one_thinks(make: Make) -> None:
    """The saved answer has no space at its end; the entry keeps it, else the next word would join the last."""
    editor = text_field(make)
    QTest.keyClicks(editor.edit, "first ")
    editor.acknowledge("words", editor.edit.toPlainText())
    editor.show_value("first")
    QTest.keyClicks(editor.edit, "words")
    assert editor.edit.toPlainText() == "first words"


def test_newer_typing_is_not_beaten_by_an_older_view(make: Make) -> None:
    editor = text_field(make)
    QTest.keyClicks(editor.edit, "newer")
    editor.show_value("older")
    assert editor.edit.toPlainText() == "newer"


def test_an_emptied_text_is_no_answer(make: Make) -> None:
    editor = text_field(make)
    spy = QSignalSpy(editor.typed)
    QTest.keyClicks(editor.edit, " ")
    assert read_entry(editor.asked.field, spy.at(0)[1], "SEK") is BLANK


def test_tab_leaves_a_text(make: Make) -> None:
    editor = text_field(make)
    QTest.keyClick(editor.edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "elsewhere"  # type: ignore[union-attr]
    assert editor.edit.toPlainText() == ""


def test_a_read_only_text_takes_no_keys(make: Make) -> None:
    editor = text_field(make)
    editor.set_read_only(True)
    spy = QSignalSpy(editor.typed)
    QTest.keyClicks(editor.edit, "abc")
    assert spy.count() == 0
