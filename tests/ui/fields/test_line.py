"""One-line entries: what is typed is told as it is, and never rewritten under the person's hands."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from workbench.domain.values import BLANK, Draft, Money, Value
from workbench.ui.fields.base import FieldEditor, caret_of, set_caret
from workbench.ui.fields.line import CURRENCIES, LineField, MoneyField

Make = Callable[..., FieldEditor]


def line_of(editor: FieldEditor) -> QLineEdit:
    """Return the entry, with the focus in it."""
    assert isinstance(editor, LineField)
    editor.line.setFocus()
    assert QApplication.focusWidget() is editor.line
    return editor.line


def leave(editor: FieldEditor) -> None:
    editor.window().findChild(QLineEdit, "elsewhere").setFocus()


def told(spy: QSignalSpy) -> list[tuple[str, str]]:
    return [(field, text) for field, text in (spy.at(n) for n in range(spy.count()))]


@pytest.mark.parametrize(
    ("question", "text"), [("people", "85"), ("years", "4,5"), ("part", "42 %"), ("founded", "1.3.2015")]
)
def test_each_key_tells_the_field_and_the_whole_text(make: Make, question: str, text: str) -> None:
    editor = make(question)
    spy = QSignalSpy(editor.typed)
    QTest.keyClicks(line_of(editor), text)
    assert told(spy) == [(question, text[: n + 1]) for n in range(len(text))]


def test_text_that_comes_without_keys_is_told_too(make: Make) -> None:
    editor = make("people")
    spy = QSignalSpy(editor.typed)
    line_of(editor).insert("85")  # As dictation and pasting do.
    assert told(spy) == [("people", "85")]


def test_what_was_typed_after_a_save_is_newer_than_that_save(make: Make) -> None:
    editor = make("people")
    QTest.keyClicks(line_of(editor), "12")
    QTest.keyClicks(line_of(editor), "3")
    editor.acknowledge("people", "12")
    editor.show_value(12)
    assert line_of(editor).text() == "123"


def test_a_view_that_is_on_its_way_does_not_beat_newer_typing(make: Make) -> None:
    editor = make("people")
    QTest.keyClicks(line_of(editor), "8")
    editor.show_value(5)
    assert line_of(editor).text() == "8"
    editor.acknowledge("people", editor.entry())
    leave(editor)
    editor.show_value(5)
    assert editor.line.text() == "5"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("question", "typed", "value", "more", "expected"),
    [
        ("years", "4,0", Decimal(4), "5", "4,05"), ("years", "12,50", Decimal("12.5"), "1", "12,501"),
        ("budget", "10,0", Money(Decimal(10), "SEK"), "5", "10,05 SEK"), ("part", "42 ", Decimal(42), "%", "42 %"),
        ("people", "1 2", 12, "40", "1 240"), ("founded", "2024-1-1", date(2024, 1, 1), "5", "2024-1-15"),
    ],
)  # fmt: skip
def test_a_pause_while_typing_changes_nothing_of_what_is_being_typed(
    make: Make, question: str, typed: str, value: Value, more: str, expected: str
) -> None:
    """What was typed is saved after a rest, and its value comes back while the person is still at it."""
    editor = make(question)
    QTest.keyClicks(line_of(editor), typed)
    editor.acknowledge(question, editor.entry())
    spy = QSignalSpy(editor.typed)
    editor.show_value(value)
    QTest.keyClicks(line_of(editor), more)
    assert told(spy)[-1] == (question, expected)


def test_the_caret_stays_when_the_same_value_is_shown_again(make: Make) -> None:
    editor = make("people")
    line = line_of(editor)
    QTest.keyClicks(line, "1240")
    editor.acknowledge("people", editor.entry())
    set_caret(line, 2)
    editor.show_value(1240)
    assert (line.text(), caret_of(line)) == ("1240", 2)
    QTest.keyClicks(line, "9")
    assert line.text() == "12940"


def test_the_caret_stays_when_an_older_view_comes_while_typing(make: Make) -> None:
    editor = make("people")
    QTest.keyClicks(line_of(editor), "1240")
    set_caret(editor.line, 2)  # type: ignore[attr-defined]
    editor.show_value(7)
    QTest.keyClicks(line_of(editor), "9")
    assert line_of(editor).text() == "12940"


def test_an_earlier_value_is_shown_in_the_entry_that_has_the_focus(make: Make) -> None:
    """Undo is seen where the person is."""
    editor = make("people")
    QTest.keyClicks(line_of(editor), "90")
    editor.acknowledge("people", editor.entry())
    editor.show_value(90)
    editor.show_value(85)
    assert line_of(editor).text() == "85"
    editor.show_value(BLANK)
    assert line_of(editor).text() == ""


def test_an_entry_is_written_in_its_usual_form_once_the_person_has_left_it(make: Make) -> None:
    editor = make("people")
    QTest.keyClicks(line_of(editor), "1240")
    editor.acknowledge("people", editor.entry())
    leave(editor)
    editor.show_value(1240)
    assert editor.line.text() == "1\u202f240"  # type: ignore[attr-defined]


def test_a_draft_stays_as_it_was_typed(make: Make) -> None:
    editor = make("people")
    line = line_of(editor)
    QTest.keyClicks(line, "about  90")
    editor.acknowledge("people", editor.entry())
    set_caret(line, 3)
    editor.show_value(Draft("about  90"))
    assert (line.text(), caret_of(line)) == ("about  90", 3)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_hands_the_entry_over_and_goes_on(make: Make, key: Qt.Key) -> None:
    editor = make("people")
    left, entered = QSignalSpy(editor.left), QSignalSpy(editor.entered)
    QTest.keyClick(line_of(editor), key)
    assert (left.count(), entered.count()) == (1, 1)
    QTest.keyClick(line_of(editor), key, Qt.KeyboardModifier.ControlModifier)
    assert entered.count() == 1


def test_coming_and_going_is_told(make: Make) -> None:
    editor = make("people")
    focused, left = QSignalSpy(editor.focused), QSignalSpy(editor.left)
    line_of(editor)
    assert focused.count() == 1 and list(focused.at(0)) == ["people"]
    leave(editor)
    assert left.count() == 1


@pytest.mark.parametrize("question", ["people", "years", "part", "budget", "founded"])
def test_a_read_only_entry_can_be_read_but_not_changed(make: Make, question: str) -> None:
    editor = make(question)
    editor.set_read_only(True)
    spy = QSignalSpy(editor.typed)
    QTest.keyClicks(line_of(editor), "85")
    assert spy.count() == 0
    assert line_of(editor).isEnabled()
    editor.set_read_only(False)
    QTest.keyClicks(line_of(editor), "85")
    assert spy.count() == 2


# Money


def money(make: Make) -> MoneyField:
    editor = make("budget")
    assert isinstance(editor, MoneyField)
    return editor


def test_an_amount_is_told_with_its_currency(make: Make) -> None:
    editor = money(make)
    spy = QSignalSpy(editor.typed)
    QTest.keyClicks(line_of(editor), "10")
    assert told(spy)[-1] == ("budget", "10 SEK")


def test_another_currency_is_chosen_in_the_list_by_keys(make: Make) -> None:
    editor = money(make)
    editor.show_value(Money(Decimal(10), "SEK"))
    spy = QSignalSpy(editor.typed)
    editor.currency.setFocus()
    QTest.keyClicks(editor.currency, "E")
    assert told(spy) == [("budget", "10 EUR")]


@pytest.mark.parametrize("text", ["EUR 61 500", "61 500 nok", "€ 5", "1,2 MEUR", "12 kr"])
def test_a_currency_that_is_typed_beats_the_list(make: Make, text: str) -> None:
    editor = money(make)
    spy = QSignalSpy(editor.typed)
    line_of(editor).insert(text)
    assert told(spy) == [("budget", text)]


def test_an_emptied_amount_is_told_as_empty(make: Make) -> None:
    editor = money(make)
    editor.show_value(Money(Decimal(10), "EUR"))
    spy = QSignalSpy(editor.typed)
    line_of(editor).clear()
    assert told(spy) == [("budget", "")]


def test_the_usual_currency_comes_first_and_each_once(make: Make) -> None:
    for currency in ("NOK", "PLN"):
        editor = make("budget", currency)
        assert isinstance(editor, MoneyField)
        listed = [editor.currency.itemText(n) for n in range(editor.currency.count())]
        assert listed[0] == currency == editor.currency.currentText()
        assert sorted(listed) == sorted({*CURRENCIES, currency})


def test_the_wheel_changes_no_currency(make: Make) -> None:
    editor = money(make)
    editor.show_value(Money(Decimal(10), "EUR"))
    spy = QSignalSpy(editor.typed)
    editor.currency.setFocus()
    for way in (120, -120):
        turn = QWheelEvent(
            QPointF(5, 5), editor.currency.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, way), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(editor.currency, turn)
        assert not turn.isAccepted()
    assert (editor.currency.currentText(), spy.count()) == ("EUR", 0)


def test_a_read_only_amount_keeps_its_currency(make: Make) -> None:
    editor = money(make)
    editor.set_read_only(True)
    assert not editor.currency.isEnabled()


def test_a_draft_amount_comes_back_with_the_currency_that_was_chosen_for_it(make: Make) -> None:
    editor = money(make)
    spy = QSignalSpy(editor.typed)
    editor.currency.choose("EUR")
    QTest.keyClicks(line_of(editor), "1.234")
    draft = told(spy)[-1][1]
    again = money(make)
    again.show_value(Draft(draft))
    assert draft == "1.234 EUR"
    assert again.entry() == draft
