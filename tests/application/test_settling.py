"""Settling what colleagues differ on: with a reason, knowing of both, losing neither."""

import pytest
from company import Colleague
from scenario import Scenario

from workbench.application import assessing, finalising, maintaining, sharing, undoing
from workbench.application.dossiers import items_of
from workbench.application.field_words import title_of
from workbench.application.locking import lock
from workbench.application.participating import join
from workbench.application.scoring import NotAnAssessor
from workbench.application.services import Services
from workbench.application.settling import NeitherValue, NotDisputed, WhyMissing, list_differences, settle
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
    for why in (" ", "x", " hm. "):
        with pytest.raises(WhyMissing):
            settle(services, assessment, "members_total", "86", why)
    with pytest.raises(WrongType):
        settle(services, assessment, "members_total", "many", "Because")
    assert len(maintaining.list_conflicts(services)) == 1


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


def differ_on(scenario: Scenario, bo: Colleague, entity: EntityId, field: str, *values: Json) -> None:
    """Let Ann and Bo say something of one thing at once."""
    for services, each in zip((scenario.services, bo.services), values, strict=True):
        services.say([Statement(entity, field, each, new_id(), parents=())])


def test_a_settled_difference_that_is_undone_is_open_again_with_both_who_said_it(
    scenario: Scenario, bo: Colleague
) -> None:
    services = scenario.services
    (before,) = list_differences(services, scenario.assessment)
    for _ in range(2):
        _, changes = settle(services, scenario.assessment, "members_total", "86", "By the fee ledger")
        assert changes.act is not None and list_differences(services, scenario.assessment) == ()
        undoing.restate(services, EntityId(scenario.id), changes.act.backward)
        (again,) = list_differences(services, scenario.assessment)
        assert {(e.value, e.who) for e in again.said} == {(e.value, e.who) for e in before.said}
        assert again.before == before.before, "what was taken back stood before neither"
        (listed,) = maintaining.list_conflicts(services)
        authors = {each["value"]: each["author"] for each in listed["heads"]}
        assert authors == {85: services.person.id, 86: bo.id}, "the commands name whoever said it, too"
        undoing.restate(services, EntityId(scenario.id), changes.act.forward)
        assert value(scenario, "answer/members_total") == 86
        undoing.restate(services, EntityId(scenario.id), changes.act.backward)
        assert len(list_differences(services, scenario.assessment)[0].said) == 2


def test_what_a_colleague_says_after_it_was_settled_stays_when_that_is_undone(
    scenario: Scenario, bo: Colleague
) -> None:
    _, changes = settle(scenario.services, scenario.assessment, "members_total", "86", "By the fee ledger")
    settled = scenario.services.fields_of(EntityId(scenario.id))["answer/members_total"].latest
    bo.services.say([Statement(EntityId(scenario.id), "answer/members_total", 90, new_id(), parents=(settled.id,))])
    assert changes.act is not None
    undoing.restate(scenario.services, EntityId(scenario.id), changes.act.backward)
    (found,) = list_differences(scenario.services, scenario.assessment)
    assert {each.value for each in found.said} == {85, 86, 90}


def test_findings_measures_documents_notes_and_the_cluster_are_settled_too(scenario: Scenario, bo: Colleague) -> None:
    services, assessment = scenario.services, scenario.assessment
    settle(services, assessment, "members_total", "86", "By the fee ledger")
    told = {"title": "Members decide", "text": "Five of nine seats."}
    assessing.add_finding(services, assessment, sort="strength", indicator="2.4", **told)
    assessing.add_measure(services, assessment, {"title": "Ask members", "indicator": "5.3", "due": "2027-03-31"})
    (finding,) = items_of(services, assessment, "finding")
    (measure,) = items_of(services, assessment, "measure")
    differ_on(scenario, bo, finding, "text", "Six of nine seats.", "Four of nine seats.")
    differ_on(scenario, bo, measure, "due", "2027-04-30", "2027-05-31")
    differ_on(scenario, bo, measure, "deleted", True, False)
    differ_on(scenario, bo, assessment.cluster, "region", "SE232", "SE224")
    differ_on(scenario, bo, assessment.id, "note/2.4", "Ask for minutes", "Minutes seen")
    found = {each.field: each for each in list_differences(services, assessment)}
    assert {each.title for each in found.values()} == {
        "Finding “Members decide”: text", "Measure “Ask members”: by when", "Cluster “Kattegatt Vätgas”: region",
        "Measure “Ask members”: whether it was removed", "Note on 2.4",
    }  # fmt: skip
    assert len(sharing.look_at_sharing(services)[0].differences) == 5 == sharing.count_differences(services)
    missing = finalising.finalise(services, assessment).missing
    assert f"conflict/finding/{finding}/text" in missing
    chosen = {
        f"finding/{finding}/text": "Five of nine seats, by the minutes.", f"measure/{measure}/due": "2027-05-31",
        f"measure/{measure}/deleted": False, f"cluster/{assessment.cluster}/region": "SE232",
        "note/2.4": "Minutes seen",
    }  # fmt: skip
    assert chosen.keys() == found.keys()
    for field, given in chosen.items():
        _, changes = settle(services, assessment, field, given, "We looked together")
        assert changes.act is not None
    assert list_differences(services, assessment) == ()
    assert maintaining.list_conflicts(services) == []
    assert scenario.dossier.findings[0].text == "Five of nine seats, by the minutes."
    undoing.restate(services, assessment.id, changes.act.backward)
    assert [each.field for each in list_differences(services, assessment)] == [field]


def test_what_is_no_text_takes_one_of_the_values_only(scenario: Scenario, bo: Colleague) -> None:
    differ_on(scenario, bo, scenario.assessment.cluster, "region", "SE232", "SE224")
    with pytest.raises(NeitherValue):
        settle(
            scenario.services, scenario.assessment, f"cluster/{scenario.assessment.cluster}/region", "SE1", "Because"
        )
    with pytest.raises(NotDisputed):
        settle(scenario.services, scenario.assessment, f"finding/{new_id()}/text", "x", "Because")


def test_a_level_is_named_by_whose_it_is(scenario: Scenario, bo: Colleague) -> None:
    form, own, people = scenario.dossier.form, scenario.services.person.id, {bo.id: "Bo Lind"}
    told = [title_of(form, f"score/4.5/{lane}", people, own) for lane in (own, bo.id, "consensus")]
    assert told == [
        "Your level of 4.5 Working groups", "Level that Bo Lind gave for 4.5 Working groups",
        "Agreed level of 4.5 Working groups",
    ]  # fmt: skip
