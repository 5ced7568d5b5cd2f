"""Who is on an assessment: joining by certificate, roles, leaving, declarations."""

from pathlib import Path

import pytest
from company import Colleague
from scenario import Scenario

from workbench.application import assessing, finalising, participating
from workbench.application.answering import open_desk
from workbench.application.dossiers import build_dossier
from workbench.application.interviewing import write_note
from workbench.application.introducing import introduce
from workbench.application.participating import (
    LeadMissing,
    NotARole,
    NotOnIt,
    OnlyTheLead,
    declare_interest,
    join,
    leave,
    people_of,
)
from workbench.application.references import get_assessment
from workbench.application.scoring import NotAnAssessor, open_score_sheet
from workbench.application.signing import PersonNotTold
from workbench.application.undoing import restate
from workbench.domain.assessments import value_of
from workbench.domain.people import concerns
from workbench.exchange.keys.certificates import NotACertificate, read_certificate, spoken
from workbench.exchange.keys.trust import read_trust
from workbench.forms.edition import Assessors
from workbench.kernel.ids import EntityId, PersonId


def roles(scenario: Scenario) -> dict[str, str]:
    return {each.name: each.role for each in people_of(scenario.services, scenario.id)}


@pytest.fixture
def bo(scenario: Scenario) -> Colleague:
    return Colleague(scenario, "Bo")


def test_who_makes_an_assessment_leads_it(scenario: Scenario) -> None:
    assert roles(scenario) == {"Ann Berg": "lead"}


def test_a_colleague_joins_by_their_certificate_which_is_pinned(scenario: Scenario, bo: Colleague) -> None:
    joined = join(scenario.services, scenario.assessment, bo.certificate, "co")
    assert (joined.person, joined.name, joined.role) == (bo.id, "Bo Lind", "co")
    assert roles(scenario.reopened()) == {"Ann Berg": "lead", "Bo Lind": "co"}
    person = scenario.services.fields_of(EntityId(bo.id))
    pinned = next(value for name, value in person.items() if name.startswith("certificate/"))
    assert (value_of(person, "email"), pinned.value) == ("bo@example.org", bo.certificate.read_text())
    assert joined.fingerprint in [spoken(each) for each in _pinned(scenario)]


def _pinned(scenario: Scenario) -> list[str]:
    from workbench.exchange.keys.certificates import fingerprint_of

    return [fingerprint_of(each) for each in read_trust(scenario.home.trust_list).certificates]


def test_joining_again_changes_nothing_but_the_role(scenario: Scenario, bo: Colleague) -> None:
    bo.join()
    before = len(scenario.services.workspace.revisions.all())
    join(scenario.services, scenario.assessment, bo.certificate, "third")
    assert len(scenario.services.workspace.revisions.all()) == before + 1
    assert roles(scenario)["Bo Lind"] == "third"


def test_what_a_colleague_said_of_themselves_is_not_overwritten(scenario: Scenario, bo: Colleague) -> None:
    bo.join()
    declare_interest(bo.services, scenario.id, "none")
    introduce(bo.services)
    join(scenario.services, scenario.assessment, bo.certificate, "third")
    assert not any(each.is_conflict for each in scenario.services.fields_of(EntityId(bo.id)).values())


def test_an_observer_reads_and_never_scores(scenario: Scenario, bo: Colleague) -> None:
    bo.join("observer")
    assert build_dossier(bo.services, scenario.assessment).cluster.name
    with pytest.raises(NotAnAssessor):
        open_score_sheet(bo.services, scenario.assessment)


def test_an_observer_changes_nothing_but_declares_takes_that_back_and_leaves(scenario: Scenario, bo: Colleague) -> None:
    bo.join("observer")
    seen = get_assessment(bo.services, scenario.id)
    for act in (
        lambda: open_desk(bo.services, seen).put({"members_total": 80}, {}),
        lambda: write_note(bo.services, scenario.id, "2.5", "Two left"),
        lambda: assessing.add_finding(
            bo.services, seen, sort="strength", indicator="2.5", title="Stable", text="No turnover."
        ),
        lambda: finalising.finalise(bo.services, seen),
    ):
        with pytest.raises(assessing.OnlyReads):
            act()
    declared = declare_interest(bo.services, EntityId(scenario.id), "none")
    assert declared.act is not None
    restate(bo.services, EntityId(scenario.id), declared.act.backward)
    leave(bo.services, seen)
    assert "Bo Lind" not in roles(scenario)


def test_a_new_lead_makes_the_one_before_a_co_assessor(scenario: Scenario, bo: Colleague) -> None:
    bo.join("lead")
    assert roles(scenario) == {"Ann Berg": "co", "Bo Lind": "lead"}


def test_a_co_assessor_may_ask_somebody_in_and_not_change_roles(scenario: Scenario, bo: Colleague) -> None:
    bo.join()
    cai = Colleague(scenario, "Cai")
    join(bo.services, scenario.assessment, cai.certificate, "third")
    assert roles(scenario)["Cai Lind"] == "third"
    for certificate, role in ((cai.certificate, "observer"), (bo.certificate, "lead")):
        with pytest.raises(OnlyTheLead):
            join(bo.services, scenario.assessment, certificate, role)


def test_somebody_who_is_not_on_it_lets_nobody_in(scenario: Scenario, bo: Colleague) -> None:
    with pytest.raises(NotAnAssessor):
        join(bo.services, scenario.assessment, bo.certificate, "co")
    with pytest.raises(NotOnIt):
        declare_interest(bo.services, scenario.id, "none")


def test_a_lead_does_not_step_down_without_another(scenario: Scenario) -> None:
    with pytest.raises(LeadMissing):
        leave(scenario.services, scenario.assessment)
    with pytest.raises(LeadMissing):
        join(scenario.services, scenario.assessment, scenario.home.certificate, "observer")


def test_leaving_keeps_what_was_said(scenario: Scenario, bo: Colleague) -> None:
    bo.join()
    bo.sheet.score("1.1.1", 3, "Eight kinds")
    leave(bo.services, scenario.assessment)
    assert roles(scenario) == {"Ann Berg": "lead"}
    fields = scenario.services.everything_of(EntityId(scenario.id))
    assert fields[f"score/1.1.1/{bo.id}"].value == 3
    with pytest.raises(NotOnIt):
        leave(bo.services, scenario.assessment)


def test_only_the_lead_lets_somebody_else_leave(scenario: Scenario, bo: Colleague) -> None:
    bo.join()
    with pytest.raises(OnlyTheLead):
        leave(bo.services, scenario.assessment, scenario.services.person.id)
    leave(scenario.services, scenario.assessment, bo.id)
    assert roles(scenario) == {"Ann Berg": "lead"}


def test_a_file_that_is_no_certificate_or_names_no_person_lets_nobody_in(
    scenario: Scenario, bo: Colleague, tmp_path: Path
) -> None:
    from datetime import UTC, datetime

    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID

    from workbench.exchange.keys.certificates import self_signed, to_pem
    from workbench.kernel.clock import FixedClock

    nonsense, broken, foreign = (tmp_path / f"{name}.crt" for name in ("notes", "broken", "foreign"))
    nonsense.write_text("not one")
    clock = FixedClock(datetime(2026, 11, 25, tzinfo=UTC))
    for path, usages in ((broken, []), (foreign, [ExtendedKeyUsageOID.EMAIL_PROTECTION])):
        names = ["https://example.org/eva"]
        made = self_signed(ec.generate_private_key(ec.SECP256R1()), "Eva", "", names, clock, usages)
        path.write_bytes(to_pem(made))
    for path in (nonsense, broken):
        with pytest.raises(NotACertificate):
            join(scenario.services, scenario.assessment, path, "co")
    with pytest.raises(PersonNotTold):
        join(scenario.services, scenario.assessment, foreign, "co")
    assert join(scenario.services, scenario.assessment, foreign, "co", bo.id).person == bo.id
    with pytest.raises(NotARole):
        join(scenario.services, scenario.assessment, bo.certificate, "boss")


def test_a_missing_declaration_warns_blocks_finalising_and_nothing_else(ready: Scenario) -> None:
    bo = Colleague(ready, "Bo").join()
    bo.sheet.score("1.1.1", 3)
    status = assessing.look_at(ready.services, ready.assessment)
    assert status.warnings == ("Bo Lind has not declared an interest yet.",)
    assert f"interest/{bo.id}" in finalising.finalise(ready.services, ready.assessment).missing
    declare_interest(bo.services, ready.id, "I advised them in 2024.")
    assert assessing.look_at(ready.services, ready.assessment).warnings == ()
    assert f"interest/{bo.id}" not in finalising.finalise(ready.services, ready.assessment).missing


def test_the_editions_pairing_rule_warns(scenario: Scenario) -> None:
    from dataclasses import replace

    form = replace(scenario.dossier.form, assessors=Assessors(least=2))
    people = participating.people_of(scenario.services, scenario.id)
    assert concerns(form, people)[-1] == "The edition asks for two assessors who score: one more has to join."


def test_two_leads_after_a_merge_are_told_of(scenario: Scenario) -> None:
    from dataclasses import replace

    (ann,) = participating.people_of(scenario.services, scenario.id)
    bo = replace(ann, id=PersonId("bo"), name="Bo Lind")
    assert (
        concerns(scenario.dossier.form, (ann, bo))[-1]
        == "Ann Berg and Bo Lind lead this assessment; one of them should."
    )


def test_a_shipped_edition_for_gold_warns_of_one_alone_and_keeps_nobody_from_finalising(ready: Scenario) -> None:
    told = "The edition asks for two assessors who score: one more has to join."
    assert told in assessing.look_at(ready.services, ready.assessment).warnings
    assert finalising.finalise(ready.services, ready.assessment).missing == ()


def test_a_certificate_says_who_its_owner_is(bo: Colleague) -> None:
    from workbench.exchange.keys.colleague import read_colleague

    found = read_colleague(bo.certificate)
    assert (found.person, found.name, found.email) == (bo.id, "Bo Lind", "bo@example.org")
    assert found.recipient.startswith("age1") and found.certificate == read_certificate(bo.certificate)
