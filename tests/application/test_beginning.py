"""An assessment begins in one step: the cluster where it is new, and the assessment."""

import pytest
from scenario import Scenario

from workbench.application.assessing import NameMissing, NotACountry, NotAPeriod
from workbench.application.beginning import Beginning, begin, check_beginning, list_choices
from workbench.application.references import assessment_with, list_assessments, list_clusters
from workbench.application.views import look
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId


def wanted(cluster: str, country: str = "DK", edition: str = "ecei-2013", period: str = "2026") -> Beginning:
    return Beginning(cluster, country, edition, period)


def test_a_new_cluster_is_added_with_its_assessment(scenario: Scenario) -> None:
    made = begin(scenario.services, wanted("Lydklyngen")).made
    view = look(scenario.reopened().services, EntityId(made or ""))
    assert (view.dossier.cluster.name, view.dossier.cluster.country) == ("Lydklyngen", "DK")
    assert (view.assessment.period, view.assessment.currency) == ("2026", "DKK")
    assert [(each.id, each.role) for each in view.dossier.people] == [(scenario.services.person.id, "lead")]


def test_a_known_cluster_gets_a_further_assessment(scenario: Scenario) -> None:
    made = begin(scenario.services, wanted("Kattegatt Vätgas", period="2027")).made
    assert assessment_with(scenario.services, EntityId(made or "")).cluster == scenario.assessment.cluster


def test_a_known_cluster_is_known_whatever_stands_around_its_name(scenario: Scenario) -> None:
    made = begin(scenario.services, wanted(" Kattegatt Vätgas ")).made
    assert assessment_with(scenario.services, EntityId(made or "")).cluster == scenario.assessment.cluster


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        (wanted(""), NameMissing), (wanted("  "), NameMissing), (wanted("New", period="26"), NotAPeriod),
        (wanted("New", period="2026-27"), NotAPeriod), (wanted("New", country="Sweden"), NotACountry),
    ],
)  # fmt: skip
def test_what_cannot_be_begun_leaves_nothing_behind(
    scenario: Scenario, asked: Beginning, error: type[WorkbenchError]
) -> None:
    before = list_clusters(scenario.services), list_assessments(scenario.services)
    with pytest.raises(error) as refused:
        begin(scenario.services, asked)
    assert refused.value.advice
    assert (list_clusters(scenario.services), list_assessments(scenario.services)) == before


def test_the_choices_are_the_known_clusters_and_the_shipped_editions(scenario: Scenario) -> None:
    choices = list_choices(scenario.services)
    assert scenario.assessment.cluster in {each.id for each in choices.clusters}
    assert "ecei-2013" in {each.id for each in choices.editions}


def test_a_beginning_is_checked_before_anything_is_opened() -> None:
    check_beginning(wanted("Lydklyngen"))
    with pytest.raises(NotAPeriod, match="“next year” is no period"):
        check_beginning(wanted("Lydklyngen", period="next year"))


def test_the_edition_begun_with_last_is_chosen_beforehand(scenario: Scenario) -> None:
    assert list_choices(scenario.services).usual == "ecei-2013"
    begin(scenario.services, wanted("Lydklyngen", edition="benchmark-2019"))
    assert list_choices(scenario.services).usual == "benchmark-2019"
