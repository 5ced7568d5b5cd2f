"""Settling what colleagues differ on: with a reason, knowing of both, losing neither."""

import pytest
from company import Colleague
from scenario import Scenario

from workbench.application import maintaining, undoing
from workbench.application.locking import lock
from workbench.application.participating import join
from workbench.application.scoring import NotAnAssessor
from workbench.application.services import Services
from workbench.application.settling import NeitherValue, NotDisputed, WhyMissing, settle
from workbench.domain.revisions import Statement
from workbench.domain.values import WrongType
from workbench.kernel.canonical import Json
from workbench.kernel.ids import EntityId, new_id


def differ(scenario: Scenario, field: str, *said: tuple[Services, Json]) -> None:
    """Let people say something at once, none of them knowing of the others."""
    for services, value in said:
        services.say([Statement(EntityId(scenario.id), field, value, new_id(), parents=())])


def value(scenario: Scenario, field: str) -> Json:
    return scenario.services.fields_of(EntityId(scenario.id))[field].value


@pytest.fixture
def bo(scenario: Scenario) -> Colleague:
    made = Colleague(scenario, "Bo").join()
    differ(scenario, "answer/members_total", (scenario.services, 85), (made.services, 86))
    return made


def test_one_of_the_values_or_a_third_one_stands_with_its_reason(scenario: Scenario, bo: Colleague) -> None:
    assert len(maintaining.list_conflicts(scenario.services)) == 1
    revision, _ = settle(scenario.services, scenario.assessment, "members_total", "86", "By the fee ledger")
    assert maintaining.list_conflicts(scenario.reopened().services) == []
    assert (value(scenario, "answer/members_total"), len(revision.parents)) == (86, 2)
    assert (revision.context["how"], revision.context["why"]) == ("settled", "By the fee ledger")
    said = {each.value for each, _ in maintaining.read_history(scenario.services, scenario.assessment, "members_total")}
    assert said == {85, 86}
    differ(scenario, "answer/members_committed", (scenario.services, 70), (bo.services, 71))
    settle(bo.services, scenario.assessment, "answer/members_committed", 72, "We counted again")
    assert value(scenario, "answer/members_committed") == 72


def test_a_value_that_was_given_is_taken_as_it_is_and_not_read_anew(scenario: Scenario, bo: Colleague) -> None:
    differ(scenario, "answer/staff_fte", (scenario.services, "1.234"), (bo.services, "1.5"))
    settle(scenario.services, scenario.assessment, "staff_fte", "1.234", "By the contracts")
    assert value(scenario, "answer/staff_fte") == "1.234"


def test_it_needs_a_difference_a_reason_and_a_value_of_the_questions_type(scenario: Scenario, bo: Colleague) -> None:
    services, assessment = scenario.services, scenario.assessment
    with pytest.raises(NotDisputed):
        settle(services, assessment, "members_committed", "3", "Because")
    with pytest.raises(WhyMissing):
        settle(services, assessment, "members_total", "86", " ")
    with pytest.raises(WrongType):
        settle(services, assessment, "members_total", "many", "Because")
    assert len(maintaining.list_conflicts(services)) == 1


def test_undo_brings_one_of_the_values_back_and_loses_none(scenario: Scenario, bo: Colleague) -> None:
    _, changes = settle(scenario.services, scenario.assessment, "members_total", "90", "We counted again")
    assert changes.act is not None
    undoing.restate(scenario.services, EntityId(scenario.id), changes.act.backward)
    assert value(scenario, "answer/members_total") in (85, 86)
    told = maintaining.read_history(scenario.services, scenario.assessment, "members_total")
    assert {each.value for each, _ in told} == {85, 86, 90}


def test_a_level_is_settled_by_its_owner_and_the_consensus_by_whoever_scores(scenario: Scenario, bo: Colleague) -> None:
    own, eva = f"score/2.1/{scenario.services.person.id}", Colleague(scenario, "Eva").join("observer")
    differ(scenario, own, (scenario.services, 3), (scenario.services, 4))
    with pytest.raises(NotDisputed):  # It is hidden from Bo, and so is that there are two.
        settle(bo.services, scenario.assessment, own, "3", "Because")
    settle(scenario.services, scenario.assessment, own, "4", "Said on the train without the papers")
    bo.sheet.score("2.1", 2, "Seen.")
    for each in (scenario.services, bo.services):
        lock(each, scenario.assessment)
    differ(scenario, "score/2.3/consensus", (scenario.services, 3), (bo.services, 4))
    with pytest.raises(NotAnAssessor):
        settle(eva.services, scenario.assessment, "score/2.3/consensus", "3", "Because")
    settle(bo.services, scenario.assessment, "score/2.3/consensus", "2", "We read the rules again")
    assert (value(scenario, own), value(scenario, "score/2.3/consensus")) == (4, 2)


def test_a_role_on_which_colleagues_differ_is_one_of_those_that_were_given(scenario: Scenario, bo: Colleague) -> None:
    cai = Colleague(scenario, "Cai")
    join(scenario.services, scenario.assessment, cai.certificate, "third")
    role = f"role/{cai.id}"
    differ(scenario, role, (bo.services, "observer"))
    with pytest.raises(NeitherValue):
        settle(scenario.services, scenario.assessment, role, "lead", "Because")
    settle(scenario.services, scenario.assessment, role, "observer", "Cai only listens")
    assert value(scenario, role) == "observer"
