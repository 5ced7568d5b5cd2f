"""A questionnaire that came back: recognised by itself, looked through, taken over as chosen, marks at the questions."""

from pathlib import Path

import pytest
from papers import paper_of
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.application import assessing
from workbench.application.references import list_clusters
from workbench.application.returns import State
from workbench.domain.values import BLANK
from workbench.ui.models.returned import LEVEL, SAYS, STANDS, TAKE
from workbench.ui.pages.prepare.page import PreparePage


@pytest.fixture
def returned(scenario: Scenario) -> Path:
    """A questionnaire with answers, one of which differs, a mark, and an own level."""
    scenario.answer("members_committed", 70)
    paper = paper_of(scenario).write({"members_total": 86, "members_committed": 74})
    paper.mark("staff_fte", "oklart", "Menas konsulter också?")
    paper.write({"1.1.1": 3}, "level").write({"1.1.1": "Alla slag är med"}, "why")
    paper.write({"name": "Åsa Björk"}, "filled_by")
    return paper.save()


@pytest.fixture
def opened(qtbot: QtBot, scenario: Scenario, returned: Path) -> Stage:
    """The window with that questionnaire before it is taken."""
    stage = Stage(qtbot, scenario)
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.read(returned)
    stage.until(lambda: page.returned.plan is not None)
    return stage


def pane(stage: Stage):  # type: ignore[no-untyped-def]
    page = stage.page.stage
    assert isinstance(page, PreparePage)
    return page.returned


def words(stage: Stage, name: str) -> list[str]:
    shown = pane(stage)
    row = next(n for n, each in enumerate(shown.model.rows) if each.name == name)
    return [str(shown.model.index(row, column).data()) for column in range(shown.model.columnCount())]


def test_it_is_recognised_and_shown_beside_what_stands(opened: Stage) -> None:
    shown = pane(opened)
    assert shown.isVisible() and shown._title.text() == "Questionnaire from Åsa Björk"
    differs = words(opened, "members_committed")
    assert (differs[STANDS], differs[SAYS]) == ("70", "74")
    level = next(each for each in shown.model.rows if each.level)
    assert words(opened, level.name)[LEVEL] == "Level 3" and level.says == "Alla slag är med"
    assert shown.filters.buttons[State.DIFFERS].text() == "Differs  1"
    assert sum(shown.plan.counts.values()) == len(shown.plan.entries)
    assert shown.filters.buttons["mark"].text() == "Marks  1" and "Menas konsulter också?" in " ".join(
        sentence for each in shown.model.rows if each.is_marked for sentence in each.about
    )
    opened.close()


def test_space_takes_or_leaves_a_line_and_only_the_ticked_ones_are_written(opened: Stage) -> None:
    shown = pane(opened)
    shown.filters.buttons[State.DIFFERS].click()
    was = words(opened, "members_committed")[TAKE]
    shown.table.setFocus()
    opened.press(Qt.Key.Key_Space)
    assert words(opened, "members_committed")[TAKE] != was
    if words(opened, "members_committed")[TAKE] == "taken":
        opened.press(Qt.Key.Key_Space)
    shown.take.click()
    opened.settled()
    answers = opened.on_disk().answers
    assert answers["members_total"].value == 86 and answers["members_committed"].value == 70
    opened.perform("undo").settled()
    assert opened.on_disk().answers.get("members_total", BLANK) is BLANK
    opened.close()


def test_marks_and_the_own_level_stand_in_the_interview_until_the_mark_is_settled(opened: Stage) -> None:
    pane(opened).take.click()
    opened.settled()
    opened.open("interview", indicator=opened.page.view.form.indicator_of["staff_fte"], field="staff_fte")
    card = next(each for each in opened.interview.panel.cards if each.question.id == "staff_fte")
    assert card.marks.text == "The cluster marked this as unclear: Menas konsulter också?"
    card.marks._button.click()
    opened.settled()
    assert not card.marks.text
    opened.perform("undo").settled()
    assert card.marks.text
    opened.open("interview", indicator="1.1.1")
    own = opened.interview.dock.own
    assert own.isVisible() and own._ring.level == 3
    assert own._ring.accessibleName() == "The cluster sees itself at level 3: Alla slag är med"
    assert "1.1.1" not in opened.page.view.own_levels
    opened.close()


def test_it_can_be_left_and_nothing_is_written(opened: Stage) -> None:
    pane(opened)._later.click()
    opened.settled()
    assert pane(opened).plan is None and "members_total" not in opened.on_disk().answers
    opened.close()


def test_in_a_small_window_enter_shows_all_about_a_line(opened: Stage) -> None:
    opened.window.resize(720, 450)
    shown = pane(opened)
    shown.table.setFocus()
    assert not shown._detail.isVisible()
    opened.press(Qt.Key.Key_Return)
    assert shown._detail.isVisible() and not shown.table.isVisible()
    opened.perform("side-panel")
    assert shown.table.isVisible() and not shown._detail.isVisible()
    opened.close()


def test_one_of_another_assessment_is_refused_in_the_windows_words(
    qtbot: QtBot, scenario: Scenario, returned: Path
) -> None:
    other = assessing.start_assessment(scenario.services, list_clusters(scenario.services)[0], "ecei-2013", "2027")
    scenario.id = other.id
    stage = Stage(qtbot, scenario)
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.read(returned)
    stage.until(lambda: bool(stage.window.shell.notices.said))
    told = stage.window.shell.notices.said[-1]
    assert (told.code, "--assessment" in told.text) == ("XLS-032", False)
    assert told.text.endswith("Open the assessment that it was made for, and take it over there.")
    stage.close()
