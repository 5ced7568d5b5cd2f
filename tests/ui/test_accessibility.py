"""What a screen reader finds: every control has a name, a role and a place in the order of Tab."""

import inspect
import re
from pathlib import Path

import pytest
from looks import PLACES, hear_all, hear_of, missed_by_tab, untold
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from stage import Stage

from workbench.ui.pages import catalogue
from workbench.ui.pages.header import STAGES
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode

WALKED_APART = {"portfolio": "test_portfolio_looks", "reconcile": "test_reconcile"}
"""Pages and stages that one assessor alone doesn't have, with the module that walks them."""


def test_every_page_and_stage_is_walked() -> None:
    pages = set(re.findall(r'case "(\w+)"', inspect.getsource(catalogue)))
    assert "home" in pages
    stages = {name for name, _ in STAGES}
    assert (pages | stages) - {"assessment"} <= {*PLACES, *WALKED_APART}
    for module in WALKED_APART.values():
        assert "untold(" in Path(__file__).with_name(f"{module}.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("place", PLACES)
def test_a_page_is_told_in_every_theme_and_walked_through_by_tab(stage_with_last_year: Stage, place: str) -> None:
    stage = stage_with_last_year
    stage.show(place)
    assert missed_by_tab(stage) == set()
    for mode in (Mode.LIGHT, Mode.DARK, Mode.CONTRAST):
        theme.use(mode)
        assert len([each for each in hear_all(stage) if each.is_focusable]) >= 6
        assert untold(stage.window) == [], mode


def test_questions_follow_one_another_as_they_are_seen(stage_with_last_year: Stage) -> None:
    stage = stage_with_last_year.open(indicator="2.2.1")
    tops = []
    for _ in range(4):
        focus = stage.focus
        tops.append(focus.mapToGlobal(focus.rect().topLeft()).y())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert tops == sorted(tops)


def test_f6_goes_round_the_parts_of_the_interview(stage: Stage) -> None:
    stage.open()
    seen = []
    for _ in range(6):
        stage.perform("next-pane")
        seen.append(stage.focus.accessibleIdentifier() or stage.focus.accessibleName())
    assert len(set(seen)) == 6
    stage.perform("next-pane")
    assert (stage.focus.accessibleIdentifier() or stage.focus.accessibleName()) == seen[0]


def test_an_answer_is_heard_with_its_question_unit_and_fault(stage: Stage) -> None:
    stage.open(field="staff_fte", indicator="2.2.1").type("half").press(Qt.Key.Key_Return).settled()
    heard = hear_of(stage, "answer.staff_fte")
    assert heard.name == "Staff, full-time equivalents"
    assert "FTE" in heard.description
    assert "number" in heard.description


def test_levels_are_radio_buttons_with_their_anchor(stage: Stage) -> None:
    heard = hear_of(stage.open(indicator="2.1"), "level.3")
    assert heard.role == QAccessible.Role.RadioButton
    assert heard.description == stage.page.view.form.indicators["2.1"].levels[3]


def test_the_outline_says_how_far_each_indicator_is(stage: Stage) -> None:
    stage.open(indicator="1.1.1").perform("level-3").settled()
    model = stage.interview.outline.model
    spoken = model.index_of("1.1.1").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1.1.1 Composition of participants, 0 of 9 answered, level 3"


def test_a_jump_a_level_and_what_is_told_are_announced(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    stage.open(indicator="1.1.1").perform("next-indicator").perform("level-3")
    stage.window.shell.notices.say("Two colleagues differ.", "warn")
    assert heard == ["1.1.2 Number of committed participants", "Level 3 for 1.1.2", "Two colleagues differ."]
    stage.settled()
