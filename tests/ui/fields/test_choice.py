"""Choices by digit and first letter; Delete takes a choice away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.values import BLANK
from workbench.ui.fields.base import FieldEditor

Make = Callable[..., FieldEditor]


def focused(editor: FieldEditor) -> QWidget:
    editor.focus_target(editor.asked.field.id).setFocus()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def said(spy: QSignalSpy) -> list[tuple[str, object]]:
    return [(field, value) for field, value in (spy.at(n) for n in range(spy.count()))]


@pytest.mark.parametrize(
    ("question", "key", "value"),
    [
        ("form", "2", "firm"), ("form", "f", "fund"), ("form", "A", "club"), ("insured", "y", True),
        ("insured", "n", False), ("insured", "1", True), ("insured", "2", False), ("tongues", "3", ["en"]),
        ("tongues", "s", ["sv"]),
    ],
)  # fmt: skip
def test_a_digit_or_first_letter_chooses(make: Make, question: str, key: str, value: object) -> None:
    editor = make(question)
    spy = QSignalSpy(editor.chosen)
    QTest.keyClicks(focused(editor), key)
    assert said(spy) == [(question, value)]


@pytest.mark.parametrize(
    ("question", "key"), [("form", "4"), ("form", "0"), ("form", "x"), ("insured", "3"), ("form", " x")]
)
def test_a_key_that_names_no_choice_chooses_none(make: Make, question: str, key: str) -> None:
    editor = make(question)
    editor.show_value(BLANK)
    spy = QSignalSpy(editor.chosen)
    QTest.keyClicks(focused(editor), key[-1])
    assert said(spy) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
@pytest.mark.parametrize(("question", "value"), [("form", "firm"), ("insured", False), ("tongues", ("sv", "en"))])
def test_delete_takes_the_answer_away(make: Make, question: str, value: object, key: Qt.Key) -> None:
    editor = make(question)
    editor.show_value(value)  # type: ignore[arg-type]
    spy = QSignalSpy(editor.chosen)
    QTest.keyClick(focused(editor), key)
    assert said(spy) == [(question, None)]


def test_choosing_leads_the_focus_to_the_choice(make: Make) -> None:
    editor = make("form")
    QTest.keyClicks(focused(editor), "3")
    assert QApplication.focusWidget().accessibleIdentifier() == "answer.form.fund"  # type: ignore[union-attr]
    editor.show_value("fund")
    assert editor.focus_target("form").accessibleIdentifier() == "answer.form.fund"


def test_several_choices_are_told_as_a_list_in_the_forms_order(make: Make) -> None:
    editor = make("tongues")
    editor.show_value(("en",))
    spy = QSignalSpy(editor.chosen)
    QTest.keyClicks(focused(editor), "13")
    assert said(spy) == [("tongues", ["sv", "en"]), ("tongues", ["sv"])]
    QTest.keyClicks(focused(editor), "1")
    assert said(spy)[-1] == ("tongues", None)


def test_a_choice_without_an_answer_shows_none_even_after_one_was_shown(make: Make) -> None:
    editor = make("insured")
    for value in (True, False, BLANK):
        editor.show_value(value)
    assert [button.isChecked() for button in editor._group.buttons()] == [False, False]  # type: ignore[attr-defined]


def test_one_is_not_taken_for_yes(make: Make) -> None:
    editor = make("insured")
    editor.show_value(1)
    assert [button.isChecked() for button in editor._group.buttons()] == [False, False]  # type: ignore[attr-defined]


@pytest.mark.parametrize("question", ["form", "insured", "tongues"])
def test_a_read_only_choice_cannot_be_changed(make: Make, question: str) -> None:
    editor = make(question)
    editor.set_read_only(True)
    spy = QSignalSpy(editor.chosen)
    target = editor.focus_target(question)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    QTest.keyClicks(target, "1")
    assert said(spy) == []
    editor.set_read_only(False)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    assert spy.count() == 1


def test_each_choice_says_which_question_it_answers(make: Make) -> None:
    editor = make("insured")
    names = [(each.accessibleName(), each.accessibleDescription()) for each in editor._group.buttons()]  # type: ignore[attr-defined]
    assert names == [("Yes", "Is it insured?"), ("No", "Is it insured?")]
