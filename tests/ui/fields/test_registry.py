"""Every question type has an editor that shows each kind of value, and showing is never editing."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from workbench.domain.values import BLANK, Draft, Money, NotApplicable, NotKnown, Value
from workbench.forms.edition import Form
from workbench.forms.question_types import QuestionType
from workbench.ui.fields.base import FieldEditor
from workbench.ui.fields.choice import ChoiceField
from workbench.ui.fields.line import LineField, MoneyField
from workbench.ui.fields.registry import EDITORS
from workbench.ui.fields.table import TableField
from workbench.ui.fields.text import TextField

Make = Callable[..., FieldEditor]

SHOWN: list[tuple[str, Value, str]] = [
    ("people", 1240, "1 240"), ("people", 0, "0"), ("people", Draft("about ninety"), "about ninety"),
    ("years", Decimal("4.5"), "4.5"), ("years", Decimal("-1240.25"), "−1 240.25"), ("years", Draft("1,234"), "1,234"),
    ("part", Decimal("42.5"), "42.5"), ("part", Decimal(100), "100"), ("part", Draft("most"), "most"),
    ("budget", Money(Decimal(1240000), "SEK"), "1 240 000 SEK"), ("budget", Money(Decimal("10.5"), "EUR"), "10.50 EUR"),
    ("budget", Money(Decimal(5), "PLN"), "5 PLN"), ("budget", Draft("1.234 EUR"), "1.234 EUR SEK"),
    ("founded", date(2015, 3, 1), "2015-03-01"), ("founded", Draft("03/04/2025"), "03/04/2025"),
    ("form", "firm", "Company"), ("tongues", ("sv", "en"), "Swedish, English"), ("insured", True, "Yes"),
    ("insured", False, "No"), ("words", "First line\nsecond", "First line\nsecond"), ("words", Draft("long"), "long"),
]  # fmt: skip
EMPTY = {"budget": "SEK"}
"""What an editor shows where there is no answer."""
ONE_OF_EACH = ("people", "years", "part", "budget", "founded", "form", "tongues", "insured", "words")


def words_of(editor: FieldEditor) -> str:
    """Return what a person sees in an editor, with plain spaces."""
    if isinstance(editor, MoneyField):
        text = f"{editor.line.text()} {editor.currency.currentText()}"
    elif isinstance(editor, LineField):
        text = editor.line.text()
    elif isinstance(editor, TextField):
        text = editor.edit.toPlainText()
    else:
        assert isinstance(editor, ChoiceField)
        text = ", ".join(button.text() for button in editor._group.buttons() if button.isChecked())
    return text.replace("\u202f", " ").strip()


def test_every_question_type_has_an_editor(edition: Form) -> None:
    assert set(EDITORS) == set(QuestionType) - {QuestionType.TABLE}
    assert {question.type for question in edition.questions.values()} == set(QuestionType)


def test_a_table_is_one_editor_of_all_its_cells(make: Make) -> None:
    editor = make("services")
    assert isinstance(editor, TableField)
    assert editor.asked.field.id == "services.talks.events"


@pytest.mark.parametrize(("question", "value", "words"), SHOWN)
def test_each_kind_of_value_is_shown_and_nothing_is_said(make: Make, question: str, value: Value, words: str) -> None:
    editor = make(question)
    typed, chosen = QSignalSpy(editor.typed), QSignalSpy(editor.chosen)
    editor.show_value(value)
    assert (words_of(editor), editor.value) == (words, value)
    editor.show_value(BLANK)
    assert words_of(editor) == EMPTY.get(question, "") or isinstance(value, Money)
    assert (typed.count(), chosen.count()) == (0, 0)


@pytest.mark.parametrize("value", [BLANK, NotApplicable("too young"), NotKnown("asked for")], ids=repr)
@pytest.mark.parametrize("question", ONE_OF_EACH)
def test_without_an_answer_an_editor_is_empty_and_nothing_is_said(make: Make, question: str, value: Value) -> None:
    editor = make(question)
    earlier = next(known for asked, known, _ in SHOWN if asked == question and not isinstance(known, Draft))
    typed, chosen = QSignalSpy(editor.typed), QSignalSpy(editor.chosen)
    for each in (earlier, value):
        editor.show_value(each)
    assert words_of(editor) == EMPTY.get(question, "")
    assert (typed.count(), chosen.count()) == (0, 0)


@pytest.mark.parametrize("question", ONE_OF_EACH)
def test_showing_says_nothing_while_the_editor_has_the_focus(make: Make, question: str) -> None:
    editor = make(question)
    typed, chosen = QSignalSpy(editor.typed), QSignalSpy(editor.chosen)
    editor.focus_target(editor.asked.field.id).setFocus()
    for value in [known for asked, known, _ in SHOWN if asked == question] + [BLANK]:
        editor.show_value(value)
    assert (typed.count(), chosen.count()) == (0, 0)


@pytest.mark.parametrize("question", [*ONE_OF_EACH, "kinds", "services"])
def test_whatever_takes_the_focus_has_a_name_and_an_identifier(make: Make, question: str) -> None:
    editor = make(question)
    everything = [each for each in editor.findChildren(QWidget) if each.isVisible()]
    focusable = [each for each in everything if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert focusable
    assert [each for each in focusable if not each.accessibleName()] == []
    names = [each.accessibleIdentifier() for each in focusable]
    assert len(set(names)) == len(names)
    assert all(name.startswith((f"answer.{question}", f"currency.{question}")) for name in names)
    assert names[0].startswith("answer.")


@pytest.mark.parametrize("question", ["people", "years", "part", "budget", "founded", "words"])
def test_an_entry_is_named_by_its_question_and_its_fault_is_described(make: Make, question: str) -> None:
    editor = make(question)
    target = editor.focus_target(question)
    usual = target.accessibleDescription()
    assert target.accessibleName() == editor.asked.field.title
    editor.tell_fault(question, "It asks for something else.")
    assert target.accessibleDescription().endswith("It asks for something else.")
    assert target.property("invalid") == "true"
    editor.tell_fault(question, "")
    assert (target.property("invalid"), target.accessibleDescription()) == ("false", usual)
