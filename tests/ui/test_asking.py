"""What is asked follows from what was answered; what the edition allows can be said by keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.application.changes import Changes, Topic
from workbench.ui.fields.table import TableField
from workbench.ui.pages.interview.cards import QuestionCard
from workbench.ui.widgets.text import Text

Open = Callable[..., Stage]


@pytest.fixture
def example(qtbot: QtBot, tmp_path: Path, home: Path) -> Iterator[Open]:
    """Open a window over the example edition with some answers."""
    home.mkdir()
    scenario = Scenario(tmp_path, home=home, edition="example")
    made: list[Stage] = []

    def open_with(**answers: object) -> Stage:
        for question, value in answers.items():
            scenario.answer(question.replace("__", "."), value)
        made.append(Stage(qtbot, scenario))
        return made[0]

    yield open_with
    made[0].close()


def card(stage: Stage, question: str) -> QuestionCard:
    return next(each for each in stage.interview.panel.cards if each.question.id == question)


def words(widget: QuestionCard) -> list[str]:
    return [each.text() for each in widget.findChildren(Text) if each.isVisible() and each.text()]


def test_a_question_that_is_ruled_out_is_greyed_and_its_answer_kept(example: Open) -> None:
    stage = example(has_fee=True, fee="1200").open(indicator="1.1", field="has_fee")
    fee = card(stage, "fee")
    assert fee.isEnabled()
    stage.press(Qt.Key.Key_N)
    stage.until(lambda: not fee.isEnabled())
    assert any("kept and counts nowhere" in each for each in words(fee))
    dossier = stage.settled().on_disk()
    assert "fee" not in dossier.answers
    assert dossier.kept["fee"].value is not None
    stage.press(Qt.Key.Key_Y)
    stage.until(fee.isEnabled)
    assert "fee" in stage.settled().on_disk().answers


def test_the_level_that_the_figures_suggest_is_said_and_not_set(example: Open) -> None:
    stage = example(members=20, kinds__firm=12).open(indicator="1.1")
    assert stage.interview.dock._sentence.text() == "The figures suggest level 2"
    assert stage.on_disk().result.scores.indicators["1.1"].level is None


def test_a_sum_of_parts_takes_no_level_and_says_what_it_adds_up_to(example: Open) -> None:
    stage = example().open(indicator="1.2")
    dock = stage.interview.dock
    assert dock._gate_text.text() == "The sum of its parts: open of 6 points."
    stage.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert stage.settled().on_disk().result.scores.indicators["1.2.1"].level is None


def test_not_applicable_needs_a_reason_and_is_saved_with_it(example: Open) -> None:
    stage = example().open(indicator="1.2.2")
    dock, button = stage.interview.dock, stage.interview.dock._inapplicable
    assert button.isVisible()
    button.click()
    assert not button.isChecked()
    assert QApplication.focusWidget() is dock.why or stage.window.focusWidget() is dock.why
    stage.type("Nobody is employed.")
    stage.settled()
    button.click()
    stage.until(lambda: stage.interview.view is not None and "1.2.2" in stage.interview.view.not_applicable)
    score = stage.settled().on_disk().result.scores.indicators["1.2.2"]
    assert (score.is_left_out, score.rationale) == (True, "Nobody is employed.")
    stage.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert stage.settled().on_disk().result.scores.indicators["1.2.2"].level == 1


def test_an_indicator_that_must_apply_offers_no_way_out(example: Open) -> None:
    stage = example().open(indicator="1.1")
    assert not stage.interview.dock._inapplicable.isVisible()


def test_rows_are_added_by_typing_into_the_empty_one(example: Open) -> None:
    stage = example().open(indicator="2.1", field="partners")
    editor = card(stage, "partners").editor
    assert isinstance(editor, TableField)
    assert editor.model.rowCount() == 1
    editor.focus_target(editor.model.fields[0].id).setFocus(Qt.FocusReason.TabFocusReason)
    stage.type("Cluster Nord")
    assert editor.model.rowCount() == 3, "another empty row, and the sum"
    stage.settled().until(lambda: len(stage.on_disk().answers) == 1)
    (answer,) = stage.on_disk().answers.values()
    assert answer.value == "Cluster Nord"
    stage.press(Qt.Key.Key_Down).type("Cluster Syd")
    stage.settled().until(lambda: len(stage.on_disk().answers) == 2)
    assert [each.value for each in stage.on_disk().answers.values()] == ["Cluster Nord", "Cluster Syd"]
    assert editor.model.rowCount() == 4


def test_what_may_stay_open_says_so(example: Open) -> None:
    stage = example().open(indicator="2.1")
    assert "optional" in words(card(stage, "partners"))
    assert "optional" not in words(card(stage, "signed"))


def speak(stage: Stage, language: str) -> None:
    shell = stage.window.shell
    shell.keep(replace(shell.settings, language=language))
    shell.feed.tell(Changes(Topic.ANSWERS))


def test_the_edition_appears_in_another_language_at_the_same_place(example: Open) -> None:
    stage = example(members=20).open(indicator="1.1", field="members")
    speak(stage, "sv")
    stage.until(lambda: card(stage, "members").question.title == "Medlemmar")
    assert (stage.page.place().indicator, stage.page.place().stage) == ("1.1", "interview")


def test_what_is_not_translated_is_marked_with_its_language(example: Open) -> None:
    stage = example().open(indicator="1.1")
    speak(stage, "is")
    stage.until(lambda: card(stage, "members").question.title == "Members [en]")
    assert stage.interview.dock._buttons[0].accessibleDescription() == "Under fifteen members. [en]"
