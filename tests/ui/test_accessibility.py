"""What a screen reader finds: every control has a name, a role and a place in the order of Tab."""

from collections import Counter

import pytest
from looks import hear_all, hear_of, tab_stops
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from stage import Stage

from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode

PLACES = (
    "home", "prepare", "review", "interview", "scores", "feedback", "report", "packages", "verdict", "browse", "editions",
    "settings", "identity", "batch", "sync",
)  # fmt: skip


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_the_focus_has_a_name_and_a_role(
    stage_with_last_year: Stage, place: str, mode: Mode
) -> None:
    theme.use(mode)
    stage_with_last_year.show(place)
    found = [each for each in hear_all(stage_with_last_year) if each.is_focusable]
    assert len(found) >= 6
    nameless = [each.role for each in found if not each.name]
    assert nameless == []
    # An area that scrolls has no role of its own, and interfaces made in Python let PySide 6.12 mix up objects (tried).
    vague = {each.name for each in found if each.role in (QAccessible.Role.NoRole, QAccessible.Role.Client)}
    assert vague <= {"Pages of the report"}


@pytest.mark.parametrize("place", PLACES)
def test_entries_say_what_is_to_be_typed(stage_with_last_year: Stage, place: str) -> None:
    stage_with_last_year.show(place)
    entries = [e for e in hear_all(stage_with_last_year) if e.role == QAccessible.Role.EditableText and e.is_focusable]
    assert [each.name for each in entries if not each.description] == []


@pytest.mark.parametrize("place", PLACES)
def test_no_identifier_is_given_twice(stage_with_last_year: Stage, place: str) -> None:
    stage_with_last_year.show(place)
    visible = [each for each in stage_with_last_year.window.findChildren(QWidget) if each.isVisible()]
    count = Counter(each.accessibleIdentifier() for each in visible if each.accessibleIdentifier())
    assert [name for name, times in count.items() if times > 1] == []


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_everything_and_is_caught_nowhere(stage_with_last_year: Stage, place: str) -> None:
    stage = stage_with_last_year
    stage.show(place)
    reached: list[QWidget] = []
    for _ in range(120):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    missed = {
        w.accessibleIdentifier() or w.accessibleName() or type(w).__name__ for w in tab_stops(stage) - set(reached)
    }
    assert missed == set()
    assert max(Counter(map(id, reached)).values()) < 40


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
