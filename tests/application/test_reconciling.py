"""From two lanes to one: gaps, reasons, the story that is kept, the approval and what voids it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from company import Colleague, give_levels
from scenario import PASSPHRASE, Scenario

from workbench.application import finalising, identities, undoing
from workbench.application.dossiers import build_dossier
from workbench.application.locking import lock
from workbench.application.participating import declare_interest
from workbench.application.reconciling import (
    NobodyToAgreeWith,
    NotAgreedYet,
    NotAllLocked,
    NotTheApprover,
    ReasonMissing,
    Reconciliation,
    agree_where_equal,
    approve,
    find_agreement,
    look_at_lanes,
    reconcile,
)
from workbench.application.scoring import NotAnAssessor
from workbench.domain.assessments import DOES_NOT_APPLY
from workbench.domain.consensus import Apart, Row
from workbench.domain.labels import Basis
from workbench.domain.revisions import Statement, make_revision
from workbench.domain.scores import LevelOutOfScale, MustApply, NotScored
from workbench.kernel.clock import FixedClock
from workbench.kernel.ids import DeviceId, EntityId


@pytest.fixture
def bo(scenario: Scenario) -> Colleague:
    """Bo gives 3 everywhere as Ann does, but for 2.5 (1 apart), 3.2 (2 apart) and 4.2 (4 apart); both have locked."""
    made = Colleague(scenario, "Bo").join()
    give_levels(scenario.services, scenario, {"4.2": 0})
    give_levels(made.services, scenario, {"2.5": 4, "3.2": 1, "4.2": 4})
    lock(made.services, scenario.assessment)
    lock(scenario.services, scenario.assessment)
    return made


def lanes(scenario: Scenario) -> Reconciliation:
    return look_at_lanes(scenario.services, scenario.assessment)


def row(scenario: Scenario, indicator: str) -> Row:
    return next(each for each in lanes(scenario).rows if each.indicator == indicator)


def test_the_farthest_apart_come_first_and_say_what_they_ask_for(scenario: Scenario, bo: Colleague) -> None:
    rows = lanes(scenario).rows
    assert [(each.indicator, each.gap, each.apart) for each in rows[:4]] == [
        ("4.2", 4, Apart.THIRD), ("3.2", 2, Apart.DISCUSS), ("2.5", 1, Apart.NEAR), ("1.1.1", 0, Apart.EQUAL),
    ]  # fmt: skip
    assert (len(rows), len(lanes(scenario).equal), lanes(scenario).left) == (30, 27, 30)


def test_a_third_opinion_that_was_given_leaves_a_discussion(scenario: Scenario, bo: Colleague) -> None:
    cai = Colleague(scenario, "Cai").join("third")
    cai.sheet.score("4.2", 3, "The strategy is known to half of them.")
    assert row(scenario, "4.2").apart is Apart.THIRD
    lock(cai.services, scenario.assessment)
    asked, other = row(scenario, "4.2"), row(scenario, "3.2")
    assert (asked.gap, asked.apart, len(asked.votes)) == (4, Apart.DISCUSS, 3)
    assert (other.gap, other.votes[2].now) == (2, None)
    found = find_agreement(scenario.services, scenario.assessment)
    assert found is not None and found.kappa is None and found.alpha is not None and found.n == 30


def test_the_agreement_is_that_of_the_locked_levels(scenario: Scenario, bo: Colleague) -> None:
    before = find_agreement(scenario.services, scenario.assessment)
    bo.sheet.score("4.2", 0, "I had the wrong document before me.")
    after = lanes(scenario).agreement
    assert before == after and before is not None
    assert (before.n, before.equal, before.within_one) == (30, 27, 28)
    assert row(scenario, "4.2").apart is Apart.EQUAL


def test_equal_levels_are_agreed_in_one_step_that_can_be_taken_back(scenario: Scenario, bo: Colleague) -> None:
    step = agree_where_equal(scenario.services, scenario.assessment)
    assert (len(step.revisions), lanes(scenario).left) == (27, 3)
    agreed = row(scenario, "1.1.1").agreed
    assert agreed is not None and (agreed.level.level, agreed.level.rationale) == (3, "Level 3 was seen.")
    assert agree_where_equal(scenario.services, scenario.assessment).revisions == ()
    assert step.changes.act is not None
    undoing.restate(scenario.services, EntityId(scenario.id), step.changes.act.backward)
    assert lanes(scenario).left == 30


def test_different_reasons_for_the_same_level_stand_together_with_their_authors(
    scenario: Scenario, bo: Colleague
) -> None:
    scenario.score("2.1", 3, "Since 2016, by the statutes")
    agree_where_equal(scenario.services, scenario.assessment)
    agreed = row(scenario, "2.1").agreed
    assert agreed is not None
    assert agreed.level.rationale == "Ann Berg: Since 2016, by the statutes\nBo Lind: Level 3 was seen."


def test_the_story_keeps_first_levels_the_reason_and_who_moved(scenario: Scenario, bo: Colleague) -> None:
    reconcile(bo.services, scenario.assessment, "3.2", 3, "Sponsoring counts as private income.")
    told = row(scenario.reopened(), "3.2")
    assert [vote.first and vote.first.level for vote in told.votes] == [3, 1]
    assert told.agreed is not None
    assert (told.agreed.level.level, told.agreed.level.rationale, told.agreed.by) == (
        3, "Sponsoring counts as private income.", bo.id,
    )  # fmt: skip
    assert told.moved == (bo.id,)


def test_a_level_that_not_everybody_gave_needs_its_reason(scenario: Scenario, bo: Colleague) -> None:
    for level in (1, 2, 3):
        for why in ("  ", "x", "Nineteen characters"):
            with pytest.raises(ReasonMissing):
                reconcile(scenario.services, scenario.assessment, "3.2", level, why)
    reconcile(scenario.services, scenario.assessment, "1.1.1", 3)
    assert row(scenario, "1.1.1").agreed is not None


def test_what_is_no_level_is_refused_and_nothing_saved(scenario: Scenario, bo: Colleague) -> None:
    for indicator, level, error in (
        ("3.2", 6, LevelOutOfScale), ("1.1.0", 3, NotScored), ("3.2", DOES_NOT_APPLY, MustApply),
    ):  # fmt: skip
        with pytest.raises(error):
            reconcile(scenario.services, scenario.assessment, indicator, level, "Because.")
    assert lanes(scenario).left == 30


def test_nothing_is_agreed_before_both_have_locked_nor_by_one_alone(scenario: Scenario) -> None:
    scenario.score("2.1", 3)
    with pytest.raises(NobodyToAgreeWith):
        look_at_lanes(scenario.services, scenario.assessment)
    bo = Colleague(scenario, "Bo").join()
    lock(scenario.services, scenario.assessment)
    with pytest.raises(NotAllLocked, match="Bo Lind"):
        reconcile(scenario.services, scenario.assessment, "2.1", 3)
    found = lanes(scenario)
    assert (found.is_open, found.rows, found.agreement) == (False, (), None)
    assert [each.name for each in found.waiting] == ["Bo Lind"]
    eva = Colleague(scenario, "Eva").join("observer")
    with pytest.raises(NotAnAssessor):
        reconcile(eva.services, scenario.assessment, "2.1", 3)
    assert bo.id in {each.id for each in found.waiting}


def agree_on_all(scenario: Scenario) -> None:
    agree_where_equal(scenario.services, scenario.assessment)
    for each in lanes(scenario).rows:
        if each.agreed is None:
            reconcile(scenario.services, scenario.assessment, each.indicator, 3, "We looked at the papers together.")


def test_the_consensus_is_the_result_once_it_is_whole(scenario: Scenario, bo: Colleague) -> None:
    agree_on_all(scenario)
    result = build_dossier(scenario.services, scenario.assessment).result
    assert (result.basis, int(result.scores.points), result.is_final) == (Basis.CONSENSUS, 90, True)


def test_the_co_assessor_approves_and_any_later_change_voids_it(scenario: Scenario, bo: Colleague) -> None:
    with pytest.raises(NotAgreedYet):
        approve(bo.services, scenario.assessment)
    agree_on_all(scenario)
    with pytest.raises(NotTheApprover, match="Bo Lind"):
        approve(scenario.services, scenario.assessment)

    def is_approved() -> bool:
        return bo.id in lanes(scenario).approved

    def approval_missing() -> bool:
        return f"approval/{bo.id}" in scenario.dossier.missing

    assert (is_approved(), approval_missing()) == (False, True)
    approve(bo.services, scenario.assessment)
    assert (is_approved(), approval_missing()) == (True, False)
    reconcile(scenario.services, scenario.assessment, "3.2", 2, "On second thought it is less.")
    assert (is_approved(), approval_missing()) == (False, True)
    approve(bo.services, scenario.assessment)
    scenario.answer("members_total", 86)
    assert not is_approved()


def test_finalising_names_locks_levels_and_the_approval_that_are_missing(scenario: Scenario) -> None:
    bo = Colleague(scenario, "Bo").join()
    missing = set(scenario.dossier.missing)
    assert {f"lock/{bo.id}", f"lock/{scenario.services.person.id}", "consensus/2.1"} <= missing
    assert not any(each.startswith("approval/") for each in missing)


def test_two_assessors_come_to_a_final_assessment(ready: Scenario, tmp_path: Path) -> None:
    bo = Colleague(ready, "Bo").join()
    identities.make(bo.home, "Bo Lind", None, tmp_path / "bo.p12", PASSPHRASE)
    declare_interest(bo.services, ready.id, "none")
    give_levels(bo.services, ready, usual=4)
    lock(bo.services, ready.assessment)
    lock(ready.services, ready.assessment)
    agree_on_all(ready)
    assert f"approval/{bo.id}" in finalising.finalise(ready.services, ready.assessment).missing
    approve(bo.services, ready.assessment)
    assert finalising.finalise(ready.services, ready.assessment).missing == ()
    signers = {each.name: each.fingerprint for each in ready.dossier.people}
    assert signers["Bo Lind"] and signers["Bo Lind"] != signers["Ann Berg"]


def test_clocks_that_are_wrong_change_no_first_level(scenario: Scenario, bo: Colleague) -> None:
    from dataclasses import replace

    early = replace(scenario.services, clock=FixedClock(datetime(2020, 1, 1, tzinfo=UTC)))
    from workbench.application.scoring import open_score_sheet

    open_score_sheet(early, scenario.assessment).score("2.1", 5, "The statutes are older than I thought.")
    vote = row(scenario, "2.1").votes[0]
    assert (vote.first and vote.first.level, vote.now and vote.now.level) == (3, 5)


def test_levels_that_are_not_those_that_were_locked_are_told(scenario: Scenario, bo: Colleague) -> None:
    assert lanes(scenario).doubtful == ()
    field = f"score/2.1/{bo.id}"
    said = Statement(EntityId(scenario.id), field, 5, "elsewhere", why="Said to have been there before.")
    (before,) = scenario.services.fields_of(EntityId(scenario.id))[field].heads
    forged = make_revision(
        said, parents=(before.id,), author=bo.id, device=DeviceId("another laptop"), seq=1,
        recorded_at="2026-11-25T11:59:59.000Z", salt=bytes(16),
    )  # fmt: skip
    scenario.services.workspace.merge([forged])
    assert [each.name for each in lanes(scenario).doubtful] == ["Bo Lind"]
