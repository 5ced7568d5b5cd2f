"""A label is what the label body gave; the last one given counts."""

from datetime import date

import pytest
from scenario import Scenario

from workbench.application import awarding
from workbench.application.assessing import NameMissing
from workbench.application.glancing import glance
from workbench.application.undoing import restate
from workbench.application.views import look
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId

GIVEN, ENDS = date(2024, 5, 2), date(2027, 5, 1)


def give(scenario: Scenario, label: str, on: date = GIVEN, until: date | None = ENDS, by: str = "ESCA"):  # type: ignore[no-untyped-def]
    return awarding.award(scenario.services, scenario.assessment.cluster, label, by=by, on=on, until=until)


def held(scenario: Scenario) -> tuple[str, date | None]:
    award = look(scenario.services, EntityId(scenario.id)).award
    return (award.label, award.until) if award else ("", None)


def test_a_label_shows_in_the_assessment_and_on_home(scenario: Scenario) -> None:
    assert held(scenario) == ("", None)
    give(scenario, "silver")
    assert held(scenario) == ("silver", ENDS)
    (line,) = [each for each in glance(scenario.path) if each.id == scenario.id]
    assert (line.label, line.label_until) == ("silver", ENDS)


def test_the_label_given_last_counts_whenever_it_was_written_down(scenario: Scenario) -> None:
    give(scenario, "silver")
    give(scenario, "bronze", on=date(2021, 4, 1), until=date(2024, 3, 31))
    assert held(scenario) == ("silver", ENDS)
    (line,) = [each for each in glance(scenario.path) if each.id == scenario.id]
    assert line.label == "silver"
    labels = [each.label for each in awarding.list_awards(scenario.services, scenario.assessment.cluster)]
    assert labels == ["bronze", "silver"]


def test_a_label_taken_back_leaves_the_earlier_one(scenario: Scenario) -> None:
    give(scenario, "bronze", on=date(2021, 4, 1), until=None)
    act = give(scenario, "gold").act
    assert act.words == "label Gold"
    restate(scenario.services, EntityId(scenario.id), act.backward)
    assert held(scenario) == ("bronze", None)
    restate(scenario.services, EntityId(scenario.id), act.forward)
    assert held(scenario.reopened()) == ("gold", ENDS)


def test_another_clusters_label_is_not_shown(scenario: Scenario) -> None:
    awarding.award(scenario.services, EntityId("another"), "gold", by="ESCA", on=GIVEN)
    assert held(scenario) == ("", None)


@pytest.mark.parametrize(
    ("label", "on", "until", "by", "error"),
    [
        ("Gold", GIVEN, ENDS, "ESCA", awarding.NotALabel),
        ("gold", ENDS, GIVEN, "ESCA", awarding.EndsBeforeItBegins),
        ("gold", GIVEN, ENDS, " ", NameMissing),
    ],
)
def test_a_label_that_cannot_be_is_refused(
    scenario: Scenario, label: str, on: date, until: date, by: str, error: type[WorkbenchError]
) -> None:
    with pytest.raises(error) as refused:
        give(scenario, label, on, until, by)
    assert refused.value.advice
    assert held(scenario) == ("", None)
