"""Locking: what it fixes, what it shows and to whom, and what is never shown before."""

import json
from pathlib import Path

import pytest
from company import Colleague, give_levels
from scenario import Scenario

from workbench.application import exporting, interviewing, maintaining, reconciling, undoing, views
from workbench.application.dossiers import build_dossier
from workbench.application.locking import AlreadyLocked, NothingToLock, lock
from workbench.application.scoring import LaneIsLocked, NotAnAssessor
from workbench.application.upgrading import LevelsLocked
from workbench.domain.labels import Basis
from workbench.domain.lanes import lane_of
from workbench.exchange.package.container import Container
from workbench.kernel.ids import EntityId
from workbench.store.glance import glance

SECRET = "Only the chair knew the strategy."


@pytest.fixture
def bo(scenario: Scenario) -> Colleague:
    made = Colleague(scenario, "Bo").join()
    made.sheet.score("4.1.1", 1, SECRET)
    scenario.score("4.1.1", 4, "Two workshops")
    return made


def everything_shown(scenario: Scenario) -> str:
    """All that the scenario's person can get to see of the assessment, as text."""
    services, assessment = scenario.services, scenario.assessment
    fields = services.fields_of(assessment.id)
    told = [
        fields, views.look(services, assessment.id), build_dossier(services, assessment),
        maintaining.read_history(services, assessment), maintaining.list_conflicts(services),
        reconciling.look_at_lanes(services, assessment), services.fields_of_all([assessment.id]),
    ]  # fmt: skip
    return repr(told)


def test_before_both_have_locked_nothing_shows_the_others_level(scenario: Scenario, bo: Colleague) -> None:
    assert SECRET not in everything_shown(scenario)
    lock(bo.services, scenario.assessment)
    assert SECRET not in everything_shown(scenario.reopened())
    assert f"score/4.1.1/{bo.id}" not in everything_shown(scenario)


def test_counts_on_home_are_ones_own(scenario: Scenario, bo: Colleague) -> None:
    bo.sheet.score("2.1", 2)
    me, other = scenario.services.person.id, bo.id
    assert [line.scored for line in glance(scenario.path, me)] == [1]
    assert [line.scored for line in glance(scenario.path, other)] == [2]


def test_a_draft_that_is_exported_holds_no_lane(scenario: Scenario, bo: Colleague, tmp_path: Path) -> None:
    scenario.score("2.1", 5, "Only I know this one.")
    files = exporting.export(
        scenario.services, scenario.assessment, tmp_path / "out", ("package",), with_evidence=False, say=str
    )
    with Container(files[0].path) as container:
        content = container.read("assessment.json").decode()
    assert SECRET not in content and "Only I know this one." not in content
    result = json.loads(content)["result"]
    assert (result["basis"], result["points"], {each["level"] for each in result["indicators"]}) == (
        "provisional", 0, {None},
    )  # fmt: skip


def test_once_both_have_locked_each_sees_the_other(scenario: Scenario, bo: Colleague) -> None:
    lock(bo.services, scenario.assessment)
    locked = lock(scenario.services, scenario.assessment)
    assert len(locked.unscored) == 29 and "4.1.1" not in locked.unscored
    assert SECRET in everything_shown(scenario.reopened())
    (row,) = [
        each for each in reconciling.look_at_lanes(bo.services, scenario.assessment).rows if each.indicator == "4.1.1"
    ]
    assert [(vote.person, vote.now and vote.now.level) for vote in row.votes] == [
        (bo.id, 1), (scenario.services.person.id, 4),
    ]  # fmt: skip


def test_an_observer_sees_nothing_before_and_all_after(scenario: Scenario, bo: Colleague) -> None:
    eva = Colleague(scenario, "Eva").join("observer")
    assert not any(map(lane_of, eva.services.fields_of(EntityId(scenario.id))))
    lock(bo.services, scenario.assessment)
    lock(scenario.services, scenario.assessment)
    assert sum(map(bool, map(lane_of, eva.services.fields_of(EntityId(scenario.id))))) == 2
    with pytest.raises(NotAnAssessor):
        lock(eva.services, scenario.assessment)


def test_a_change_after_locking_is_a_revision_that_needs_a_reason_of_its_own(scenario: Scenario, bo: Colleague) -> None:
    lock(scenario.services, scenario.assessment)
    for why in ("", "x", "Two workshops"):
        with pytest.raises(LaneIsLocked):
            scenario.score("4.1.1", 3, why)
    with pytest.raises(LaneIsLocked):
        interviewing.give_level(scenario.services, EntityId(scenario.id), "4.1.1", None, "Two workshops")
    scenario.score("4.1.1", 3, "One of the two workshops was cancelled")
    lock(bo.services, scenario.assessment)
    rows = reconciling.look_at_lanes(scenario.services, scenario.assessment).rows
    (vote,) = [v for row in rows for v in row.votes if v.person == scenario.services.person.id and v.first]
    assert (vote.first and vote.first.level, vote.now and vote.now.level) == (4, 3)
    assert vote.first is not None and vote.first.rationale == "Two workshops"


def test_undo_does_not_reach_behind_a_lock(scenario: Scenario, bo: Colleague) -> None:
    act = interviewing.give_level(scenario.services, EntityId(scenario.id), "2.1", 2, "Two years").act
    lock(scenario.services, scenario.assessment)
    assert act is not None
    with pytest.raises(LaneIsLocked):
        undoing.restate(scenario.services, EntityId(scenario.id), act.backward)
    assert scenario.services.fields_of(EntityId(scenario.id))[f"score/2.1/{scenario.services.person.id}"].value == 2


def test_one_locks_once_and_only_what_is_there(scenario: Scenario) -> None:
    scenario.score("2.1", 2)
    with pytest.raises(NothingToLock, match="nobody scores beside you"):
        lock(scenario.services, scenario.assessment)
    bo = Colleague(scenario, "Bo").join()
    with pytest.raises(NothingToLock, match="no level yet"):
        lock(bo.services, scenario.assessment)
    lock(scenario.services, scenario.assessment)
    with pytest.raises(AlreadyLocked):
        lock(scenario.services, scenario.assessment)


def test_of_several_each_sees_their_own_result_and_no_label(scenario: Scenario, bo: Colleague) -> None:
    give_levels(scenario.services, scenario, usual=5)
    give_levels(bo.services, scenario, usual=1)
    mine, theirs = (build_dossier(each.services, scenario.assessment).result for each in (scenario, bo))
    assert (mine.basis, mine.label, theirs.label) == (Basis.PROVISIONAL, None, None)
    assert (int(mine.scores.points), int(theirs.scores.points)) == (150, 30)


def test_an_upgrade_never_changes_what_is_locked(
    scenario: Scenario, bo: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.application.upgrading import plan_upgrade, upgrade

    lock(scenario.services, scenario.assessment)
    plan = plan_upgrade(scenario.services, scenario.assessment, "benchmark-2019")
    with pytest.raises(LevelsLocked):
        upgrade(scenario.services, scenario.assessment, plan)
