"""The days of a visit: written down, moved, taken away."""

from datetime import date

import pytest
from scenario import Scenario

from workbench.application.awarding import EndsBeforeItBegins
from workbench.application.glancing import glance
from workbench.application.visiting import plan_visit
from workbench.kernel.ids import EntityId

FIRST, LAST = date(2026, 12, 1), date(2026, 12, 2)


def days(scenario: Scenario) -> tuple[date | None, date | None]:
    found = scenario.assessment
    (line,) = [each for each in glance(scenario.path) if each.id == scenario.id]
    assert (line.visit_first, line.visit_last) == (found.visit_first, found.visit_last)
    return found.visit_first, found.visit_last


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [(FIRST, LAST, (FIRST, LAST)), (FIRST, None, (FIRST, FIRST)), (None, None, (None, None))],
)
def test_a_visit_has_a_first_and_a_last_day_or_none(
    scenario: Scenario, first: date | None, last: date | None, expected: tuple[date | None, date | None]
) -> None:
    plan_visit(scenario.services, EntityId(scenario.id), date(2026, 11, 1), date(2026, 11, 3))
    plan_visit(scenario.services, EntityId(scenario.id), first, last)
    assert days(scenario.reopened()) == expected


def test_a_visit_that_ends_before_it_begins_is_refused(scenario: Scenario) -> None:
    plan_visit(scenario.services, EntityId(scenario.id), FIRST)
    with pytest.raises(EndsBeforeItBegins, match="ends on 2026-12-01, before it begins on 2026-12-02"):
        plan_visit(scenario.services, EntityId(scenario.id), LAST, FIRST)
    assert days(scenario) == (FIRST, FIRST)
