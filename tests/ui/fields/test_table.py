"""Table questions by keys: digits, arrows, Enter down, Tab out; what it adds up to stands below."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from workbench.domain.values import Draft, Money
from workbench.ui.fields.base import FieldEditor, caret_of, set_caret
from workbench.ui.fields.table import TableField

Make = Callable[..., FieldEditor]
DOWN, UP, LEFT, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right
RETURN, ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab


def table_of(make: Make, question: str = "kinds", field: str = "") -> TableField:
    """Return a table with one of its cells open for typing."""
    editor = make(question)
    assert isinstance(editor, TableField)
    editor.focus_target(field or editor.asked.field.id).setFocus(Qt.FocusReason.TabFocusReason)
    return editor


def cell() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def press(*keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(cell(), key)
        else:
            QTest.keyClick(cell(), key)


def told(spy: QSignalSpy) -> list[tuple[str, str]]:
    return [(field, text) for field, text in (spy.at(n) for n in range(spy.count()))]


def test_the_focus_opens_a_cell_that_is_named_by_row_and_column(make: Make) -> None:
    table_of(make, "services", "services.trips.guests")
    assert (cell().accessibleName(), cell().accessibleIdentifier()) == ("Trips, Guests", "answer.services.trips.guests")


def test_each_key_tells_the_cells_field_and_its_whole_text(make: Make) -> None:
    editor = table_of(make)
    spy = QSignalSpy(editor.typed)
    press("48", RETURN, "9")
    assert told(spy) == [("kinds.sme", "4"), ("kinds.sme", "48"), ("kinds.big", "9")]


def test_typing_replaces_what_a_cell_held(make: Make) -> None:
    editor = table_of(make, field="kinds.uni")
    editor.show_answers({"kinds.sme": 48}, {})
    spy = QSignalSpy(editor.typed)
    press(UP, UP, "5")
    assert told(spy) == [("kinds.sme", "5")]


@pytest.mark.parametrize(
    ("start", "keys", "field"),
    [
        ("services.talks.events", (DOWN,), "services.trips.events"), ("services.trips.events", (UP,), "services.talks.events"),
        ("services.talks.events", (RIGHT,), "services.talks.guests"), ("services.talks.guests", (LEFT,), "services.talks.events"),
        ("services.talks.events", (UP,), "services.talks.events"), ("services.talks.events", (LEFT,), "services.talks.events"),
        ("services.talks.guests", (RIGHT,), "services.talks.guests"), ("services.talks.guests", (ENTER,), "services.trips.guests"),
        ("services.talks.events", ("12", LEFT), "services.talks.events"), ("services.talks.events", ("12", RIGHT), "services.talks.guests"),
        ("services.talks.guests", ("1", LEFT, LEFT), "services.talks.events"),
    ],
)  # fmt: skip
def test_arrows_and_enter_move_from_cell_to_cell(
    make: Make, start: str, keys: tuple[Qt.Key | str, ...], field: str
) -> None:
    editor = table_of(make, "services", start)
    press(*keys)
    assert (editor.current_field, cell().accessibleIdentifier()) == (field, f"answer.{field}")


def test_the_field_that_is_reached_is_told(make: Make) -> None:
    editor = table_of(make)
    spy = QSignalSpy(editor.focused)
    press(DOWN, DOWN)
    assert [spy.at(n)[0] for n in range(spy.count())] == ["kinds.big", "kinds.uni"]


@pytest.mark.parametrize("key", [RETURN, DOWN])
def test_past_the_last_row_the_table_is_done(make: Make, key: Qt.Key) -> None:
    editor = table_of(make, field="kinds.uni")
    left, entered = QSignalSpy(editor.left), QSignalSpy(editor.entered)
    press("7", key)
    assert entered.count() == 1
    assert left.count() >= 1


def test_tab_leaves_the_table_both_ways(make: Make) -> None:
    editor = table_of(make)
    left = QSignalSpy(editor.left)
    press("4", TAB)
    found = QApplication.focusWidget()
    assert found is not None and found.objectName() == "elsewhere"
    assert left.count() >= 1


def test_enter_says_that_the_entry_is_complete(make: Make) -> None:
    editor = table_of(make)
    left = QSignalSpy(editor.left)
    press("4", RETURN)
    assert left.count() >= 1


def test_showing_says_nothing_whatever_is_shown(make: Make) -> None:
    editor = table_of(make)
    spy = QSignalSpy(editor.typed)
    for values in ({"kinds.sme": 48}, {"kinds.sme": Draft("many")}, {"kinds.big": 0}, {}):
        editor.show_answers(values, {"kinds.sme": 40})
    assert spy.count() == 0


def test_an_open_cell_shows_a_value_that_changed_elsewhere(make: Make) -> None:
    editor = table_of(make)
    editor.show_answers({"kinds.sme": 48}, {})
    assert cell().text() == "48"
    editor.show_answers({"kinds.sme": 40}, {})
    assert cell().text() == "40"
    editor.show_answers({}, {})
    assert cell().text() == ""


def test_what_was_typed_after_a_save_is_newer_than_that_save(make: Make) -> None:
    editor = table_of(make)
    press("123")
    editor.acknowledge("kinds.sme", "12")
    editor.show_answers({"kinds.sme": 12}, {})
    assert cell().text() == "123"


def test_a_view_that_is_on_its_way_does_not_beat_newer_typing(make: Make) -> None:
    editor = table_of(make)
    press("48")
    editor.show_answers({"kinds.sme": 4}, {})
    assert cell().text() == "48"
    editor.acknowledge("kinds.sme", cell().text())
    editor.show_answers({"kinds.sme": 48}, {})
    assert cell().text() == "48"


def test_the_caret_stays_when_the_same_value_is_shown_again(make: Make) -> None:
    editor = table_of(make)
    press("1240")
    editor.acknowledge("kinds.sme", cell().text())
    set_caret(cell(), 2)
    editor.show_answers({"kinds.sme": 1240}, {})
    assert (cell().text(), caret_of(cell())) == ("1240", 2)


def test_the_caret_stays_when_another_cells_answer_comes_while_typing(make: Make) -> None:
    editor = table_of(make)
    press("1240")
    set_caret(cell(), 2)
    editor.show_answers({"kinds.big": 5}, {})
    press("9")
    assert cell().text() == "12940"


@pytest.mark.parametrize(
    ("typed", "value", "more", "expected"),
    [
        ("10,0", Money(Decimal(10), "SEK"), "5", "10,05"), ("10,5", Money(Decimal("10.5"), "SEK"), "0", "10,50"),
        ("EUR 6", Money(Decimal(6), "EUR"), "1", "EUR 61"),
    ],
)  # fmt: skip
def test_a_pause_while_typing_changes_nothing_of_what_is_being_typed(
    make: Make, typed: str, value: Money, more: str, expected: str
) -> None:
    editor = table_of(make, "income")
    press(typed)
    editor.acknowledge("income.eu", cell().text())
    spy = QSignalSpy(editor.typed)
    editor.show_answers({"income.eu": value}, {})
    press(more)
    assert told(spy)[-1] == ("income.eu", expected)


def test_an_unreadable_cell_is_marked_and_mended(make: Make) -> None:
    editor = table_of(make)
    press("many")
    editor.tell_fault("kinds.sme", "It asks for a whole number.")
    assert cell().property("invalid") == "true"
    press(DOWN, UP)
    assert (cell().property("invalid"), cell().accessibleDescription()) == ("true", "It asks for a whole number.")
    editor.tell_fault("kinds.sme", "")
    assert cell().property("invalid") == "false"


def test_an_open_cell_tells_its_fault_at_once(make: Make) -> None:
    editor = table_of(make)
    press("many")
    editor.tell_fault("kinds.sme", "It asks for a whole number.")
    assert "whole number" in cell().accessibleDescription()


def test_a_read_only_table_opens_no_cell(make: Make) -> None:
    editor = make("kinds")
    assert isinstance(editor, TableField)
    editor.set_read_only(True)
    editor.focus_target("kinds.sme").setFocus(Qt.FocusReason.TabFocusReason)
    spy = QSignalSpy(editor.typed)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget) and not isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, "5")
    assert spy.count() == 0


def test_a_table_grows_with_its_rows_so_that_none_is_hidden(make: Make) -> None:
    editor = make("kinds")
    assert isinstance(editor, TableField)
    last = editor.view.visualRect(editor.model.index(editor.model.rowCount() - 1, 0))
    assert editor.view.viewport().rect().contains(last.bottomLeft())
