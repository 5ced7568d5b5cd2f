"""What an assessor does about the visit: agenda, time, who spoke, what is still to come."""

from datetime import date, datetime, time, timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from stage import Stage

from workbench.application import visiting
from workbench.domain.agenda import Day, Slot
from workbench.ui.pages.interview import timing
from workbench.ui.pages.prepare.page import PreparePage
from workbench.ui.widgets.entry import LineEdit


def entry(stage: Stage, name: str) -> LineEdit:
    return cast(LineEdit, stage.find(name))


def now_of(stage: Stage) -> datetime:
    return stage.home.clock.now().astimezone()


def test_an_agenda_is_proposed_shaped_and_on_the_disk(stage: Stage) -> None:
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    card = page.overview.agenda
    card.propose.click()
    stage.settled()
    entry(stage, "agenda.0.start").setFocus()
    entry(stage, "agenda.0.start").selectAll()
    stage.type("8.30").press(Qt.Key.Key_Return)
    entry(stage, "agenda.0.1.minutes").setFocus()
    entry(stage, "agenda.0.1.minutes").selectAll()
    stage.type("50").press(Qt.Key.Key_Return).settled()
    assert stage.page.view is not None
    day = stage.page.view.agenda[0]
    assert (day.start, day.slots[1].minutes) == (time(8, 30), 50)
    assert card._spans[0][1].text().replace("\u00a0", " ") == "08:45 – 09:35"
    stage.perform("undo").settled()
    assert stage.page.view.agenda[0].slots[1].minutes == 35


def test_minutes_that_are_none_are_pointed_out_and_change_nothing(stage: Stage) -> None:
    page = stage.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.overview.agenda.propose.click()
    stage.settled()
    entry(stage, "agenda.0.1.minutes").setFocus()
    entry(stage, "agenda.0.1.minutes").selectAll()
    stage.type("long").press(Qt.Key.Key_Return)
    assert "whole minutes" in page.overview.agenda._fault.text()
    assert entry(stage, "agenda.0.1.minutes").text() == "35"


def test_what_is_asked_for_waits_in_the_side_panel_until_it_came(stage: Stage) -> None:
    stage.open(indicator="3.2").perform("request").type("Accounts 2025, by 5.12.2099").press(
        Qt.Key.Key_Return
    ).settled()
    (asked,) = stage.on_disk().requests
    assert (asked.what, asked.due, asked.indicator) == ("Accounts 2025", date(2099, 12, 5), "3.2")
    assert stage.interview.side.tabs.tabText(3) == "Visit 1"
    stage.find_named("Q1 came today").click()
    stage.settled()
    assert stage.on_disk().awaited == ()
    assert stage.interview.side.tabs.tabText(3) == "Visit"


def test_who_speaks_is_written_down_by_name_and_role(stage: Stage) -> None:
    stage.open(indicator="2.1").perform("talk")
    entry(stage, "visit.talk").insert("Åsa Björkström, manager")  # QTest types ASCII only.
    stage.press(Qt.Key.Key_Return).settled()
    (talk,) = stage.on_disk().talks
    assert (talk.who, talk.role, talk.section) == ("Åsa Björkström", "manager", "2")
    stage.find_named("Take away Åsa Björkström").click()
    assert stage.settled().on_disk().talks == ()


def test_the_section_timer_begins_with_the_first_word_and_rests_after_a_while(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    timer = stage.open(field="members_total").interview.timing.timer
    assert not timer.runs
    stage.type("8")
    assert timer.runs
    monkeypatch.setattr(timing, "PAUSE_MS", -1)
    timer.count()
    assert not timer.runs


def test_time_that_was_spent_is_remembered_and_over_is_said_in_words(stage: Stage) -> None:
    stage.open(field="members_total")
    stage.interview.timing.timer.spent["1"] = 1_000
    word = stage.page.header.timer
    word.show_time(1_000, 15)
    assert (word._time.text(), word._plan.text().replace("\u00a0", " ")) == ("16:40", "of 15 min, over")
    stage.perform("home")
    assert stage.window.shell.settings.spent == {f"{stage.id}/1": 1_000}


def test_the_clock_tells_what_is_left_and_how_late_it_is(stage: Stage) -> None:
    moment = now_of(stage).replace(hour=12, minute=0)
    begun = (moment - timedelta(hours=1)).time().replace(second=0, microsecond=0)
    agenda = (Day(begun, (Slot(30, "1"), Slot(60, "2"))),)

    def plan(services):  # type: ignore[no-untyped-def]
        visiting.plan_visit(services, stage.id, moment.date())
        return visiting.plan_agenda(services, stage.id, agenda)

    stage.open(field="members_total").window.shell.save(plan)
    stage.settled()
    assert stage.page.view is not None
    words, is_late = timing.clock_words(stage.page.view, moment)
    assert words.replace("\u00a0", " ") == "30 min planned for 30 levels to go, 1 h behind"
    assert is_late
    assert timing.clock_words(stage.page.view, moment + timedelta(days=3)) == ("", False)


def test_all_stages_stand_whole_beside_timer_and_forecast(stage: Stage) -> None:
    stage.open()
    for width in (1000, 1100, 1200, 1360, 1440):
        stage.window.resize(width, 800)
        stage.settled()
        tabs = stage.page.header.tabs
        assert tabs.width() >= tabs.sizeHint().width(), width
