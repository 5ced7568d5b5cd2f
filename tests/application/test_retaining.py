"""Each assessment is kept until a day; when that is over it is said, and nothing goes by itself."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from scenario import Scenario

from workbench.application import finalising, retaining
from workbench.application.references import list_assessments
from workbench.application.undoing import restate
from workbench.domain.retention import Retention
from workbench.kernel.clock import FixedClock
from workbench.kernel.settings import Settings, write_settings


def kept(scenario: Scenario) -> retaining.Kept:
    return retaining.kept_until(scenario.services, scenario.id)


def at(scenario: Scenario, day: date) -> None:
    moment = FixedClock(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    scenario.services = replace(scenario.services, clock=moment)


def test_the_usual_time_begins_with_the_last_change_and_with_finalising(ready: Scenario) -> None:
    assert kept(ready).retention == Retention(date(2033, 11, 25), "", is_chosen=False)
    at(ready, date(2027, 3, 1))
    finalising.finalise(ready.services, ready.assessment)
    assert kept(ready).retention.until == date(2034, 3, 1)
    at(ready, date(2028, 3, 1))
    retaining.keep_until(ready.services, ready.id, date(2040, 1, 1), "a court asked for it")
    assert kept(ready).words.endswith("a court asked for it")


def test_the_years_are_a_setting(scenario: Scenario) -> None:
    write_settings(scenario.home.settings_file, Settings(keep_years=2))
    try:
        assert kept(scenario).retention.until == date(2028, 11, 25)
    finally:
        scenario.home.settings_file.unlink()


def test_when_it_is_over_it_is_said_and_nothing_is_erased(scenario: Scenario) -> None:
    assert retaining.reminder(scenario.services) == ""
    at(scenario, date(2033, 11, 25))
    assert not kept(scenario).is_due and kept(scenario).is_soon
    at(scenario, date(2033, 11, 26))
    assert kept(scenario).is_due and "Kattegatt Vätgas 2026" in retaining.reminder(scenario.services)
    assert len(list_assessments(scenario.services)) == 1


def test_it_is_kept_longer_with_a_reason_and_the_day_can_be_taken_back(scenario: Scenario) -> None:
    with pytest.raises(retaining.NoReasonToKeep):
        retaining.keep_until(scenario.services, scenario.id, date(2040, 1, 1), " ")
    with pytest.raises(retaining.DayIsOver):
        retaining.keep_until(scenario.services, scenario.id, date(2026, 11, 24), "why")
    changes = retaining.keep_until(scenario.services, scenario.id, date(2040, 1, 1), "renewal in 2039")
    assert kept(scenario).retention == Retention(date(2040, 1, 1), "renewal in 2039", is_chosen=True)
    assert changes.act is not None
    restate(scenario.services, None, changes.act.backward)
    assert kept(scenario).retention == Retention(date(2033, 11, 25), "", is_chosen=False)
