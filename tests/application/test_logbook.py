"""Who spoke and what is still to come is written down, taken back and read by another program."""

from datetime import date, time
from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application import erasing, holding, interviewing, logbook, visiting
from workbench.application.logbook import NoSuchRequest
from workbench.application.references import get_cluster
from workbench.application.undoing import restate
from workbench.application.views import look
from workbench.application.visiting import NotMinutes
from workbench.domain.agenda import Day, Slot


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path)


def test_who_speaks_is_kept_with_the_time(scenario: Scenario) -> None:
    logbook.write_down_talk(scenario.services, scenario.id, " Åsa Björkström ", "manager", "2")
    (talk,) = scenario.reopened().dossier.talks
    assert (talk.who, talk.role, talk.section, talk.began) == ("Åsa Björkström", "manager", "2", scenario.clock.now())


def test_a_request_waits_until_it_came(scenario: Scenario) -> None:
    logbook.ask_for(scenario.services, scenario.id, "Accounts 2025", "3.2", date(2026, 12, 5))
    (asked,) = scenario.dossier.awaited
    assert (asked.number, asked.due, asked.indicator) == ("Q1", date(2026, 12, 5), "3.2")
    logbook.receive(scenario.services, scenario.id, logbook.request_named(scenario.services, scenario.id, "q1"))
    assert scenario.reopened().dossier.awaited == ()
    assert scenario.dossier.requests[0].came_on == date(2026, 11, 25)


def test_undo_takes_a_request_back(scenario: Scenario) -> None:
    act = logbook.ask_for(scenario.services, scenario.id, "Accounts 2025").act
    assert act is not None
    restate(scenario.services, scenario.id, act.backward)
    assert scenario.dossier.requests == ()


def test_what_was_written_down_by_mistake_goes(scenario: Scenario) -> None:
    made = logbook.write_down_talk(scenario.services, scenario.id, "Nobody").made
    assert made is not None
    interviewing.remove(scenario.services, scenario.id, made, "talk", "")
    assert scenario.dossier.talks == ()


def test_an_empty_line_is_nothing(scenario: Scenario) -> None:
    assert logbook.ask_for(scenario.services, scenario.id, "  ").made is None
    assert logbook.write_down_talk(scenario.services, scenario.id, "").made is None


def test_an_unknown_number_names_those_that_there_are(scenario: Scenario) -> None:
    with pytest.raises(NoSuchRequest, match="none yet"):
        logbook.request_named(scenario.services, scenario.id, "Q7")


def test_the_agenda_is_kept_and_taken_back(scenario: Scenario) -> None:
    agenda = (Day(time(9), (Slot(45, "1"), Slot(15, title="Pause"))),)
    act = visiting.plan_agenda(scenario.services, scenario.id, agenda).act
    assert look(scenario.reopened().services, scenario.id).agenda == agenda
    assert visiting.plan_agenda(scenario.services, scenario.id, agenda).act is None
    assert act is not None
    restate(scenario.services, scenario.id, act.backward)
    assert look(scenario.services, scenario.id).agenda == ()


def test_a_point_without_time_is_refused(scenario: Scenario) -> None:
    with pytest.raises(NotMinutes, match="Pause"):
        visiting.plan_agenda(scenario.services, scenario.id, (Day(time(9), (Slot(0, title="Pause"),)),))


def test_who_spoke_is_held_and_erased_with_the_cluster(scenario: Scenario) -> None:
    logbook.write_down_talk(scenario.services, scenario.id, "Zebedee Quill", "manager")
    cluster = get_cluster(scenario.services, "Kattegatt Vätgas")
    held = holding.held_of_cluster(scenario.services, cluster)
    assert "Zebedee Quill" in [each.revision.value for each in held.said]
    erasing.erase(scenario.services, erasing.plan_cluster(scenario.services, cluster), "asked for", scenario.folder)
    assert "Zebedee Quill" not in [each.value for each in scenario.services.workspace.revisions.all()]
