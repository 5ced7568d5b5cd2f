"""Trying to see a colleague's levels before they may be seen: each way that was once open is held shut."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from company import Colleague, give_levels
from scenario import Scenario

from workbench.application import erasing, exporting, holding, maintaining, participating, reconciling, views
from workbench.application.dossiers import build_dossier
from workbench.application.locking import lock
from workbench.application.references import get_cluster
from workbench.application.services import Services
from workbench.application.upgrade_words import upgrade_document
from workbench.application.upgrading import plan_upgrade
from workbench.domain.assessments import CONSENSUS
from workbench.domain.lanes import lane_of
from workbench.exchange.package.container import Container
from workbench.kernel.ids import EntityId
from workbench.store.glance import glance

CLUSTER, SECRET = "Kattegatt Vätgas", "Only Bo saw the ledger."


@pytest.fixture
def bo(scenario: Scenario) -> Colleague:
    """Bo, who has given 30 levels and locked none."""
    made = Colleague(scenario, "Bo").join()
    give_levels(made.services, scenario, usual=1)
    made.sheet.score("4.1.1", 1, SECRET)
    scenario.score("4.1.1", 4, "Two workshops")
    return made


def reading(services: Services, scenario: Scenario) -> Iterator[str]:
    """All that somebody can read of the assessment, as text."""
    assessment = scenario.assessment
    yield repr(services.fields_of(assessment.id))
    yield repr(views.look(services, assessment.id))
    yield repr(build_dossier(services, assessment))
    yield repr(build_dossier(services, assessment, for_others=True))
    yield repr(maintaining.read_history(services, assessment))
    yield repr(maintaining.list_conflicts(services))
    yield repr(reconciling.look_at_lanes(services, assessment))
    yield json.dumps(upgrade_document(plan_upgrade(services, assessment, "benchmark-2019"), is_done=False))
    yield repr(holding.held_of_cluster(services, get_cluster(services, CLUSTER)))
    yield repr(erasing.plan_cluster(services, get_cluster(services, CLUSTER)).lines)


def test_all_that_is_held_is_handed_out_without_levels_that_are_not_shown_yet(
    scenario: Scenario, bo: Colleague, tmp_path: Path
) -> None:
    held = holding.held_of_cluster(scenario.services, get_cluster(scenario.services, CLUSTER))
    pages = holding.hand_over(scenario.services, held, tmp_path / "out", str)
    everything = b"".join(each.read_bytes() for each in pages).decode()
    assert SECRET not in everything and f"/{bo.id}" not in "".join(
        each["field"]
        for each in json.loads((tmp_path / "out" / "held.json").read_text())["revisions"]
        if each["field"].startswith("score/")
    )
    assert held.waiting == (f"{CLUSTER} 2026: the levels of Bo Lind, until all have locked",)
    assert held.waiting[0] in everything and "Two workshops" in everything


def test_nor_are_they_in_what_is_held_about_the_colleague(scenario: Scenario, bo: Colleague) -> None:
    about_bo = holding.held_of_person(scenario.services, holding.person_of(scenario.services, "Bo Lind"))
    assert SECRET not in repr(about_bo) and "Their levels" not in {each.reason for each in about_bo.said}
    assert len(about_bo.waiting) == 1
    himself = holding.held_of_person(bo.services, holding.Person(bo.id, ("Bo Lind",)))
    assert SECRET in repr(himself) and himself.waiting == ()


def test_once_all_have_locked_all_that_is_held_is_handed_out(scenario: Scenario, bo: Colleague) -> None:
    lock(bo.services, scenario.assessment)
    lock(scenario.services, scenario.assessment)
    held = holding.held_of_cluster(scenario.services, get_cluster(scenario.services, CLUSTER))
    assert SECRET in repr(held) and held.waiting == ()


def test_planning_to_erase_counts_no_level_of_a_colleague(scenario: Scenario, bo: Colleague) -> None:
    lines = erasing.plan_cluster(scenario.services, get_cluster(scenario.services, CLUSTER)).lines
    assert f"{CLUSTER} 2026: one level, nine other entries" in lines
    assert f"{CLUSTER} 2026: the levels of Bo Lind, until all have locked" in lines


def test_handing_over_the_lead_and_leaving_shows_nothing(scenario: Scenario, bo: Colleague) -> None:
    participating.join(scenario.services, scenario.assessment, bo.certificate, "lead")
    participating.leave(scenario.services, scenario.assessment)
    seen = scenario.services.fields_of(EntityId(scenario.id))
    assert {lane_of(name) for name in seen} == {"", scenario.services.person.id}
    assert SECRET not in repr(views.look(scenario.services, EntityId(scenario.id)))
    assert [line.scored for line in glance(scenario.path, scenario.services.person.id)] == [1]
    assert len(build_dossier(bo.services, scenario.assessment).result.scores.indicators) == 31
    assert int(build_dossier(bo.services, scenario.assessment).result.scores.points) == 30


@pytest.fixture
def third(scenario: Scenario, bo: Colleague) -> Colleague:
    """Cai, asked for a third opinion after Ann and Bo have locked and agreed on nearly everything."""
    give_levels(scenario.services, scenario, {"2.1": 5}, usual=1)
    for each in (scenario, bo):
        lock(each.services, scenario.assessment)
    reconciling.agree_where_equal(scenario.services, scenario.assessment)
    reconciling.reconcile(scenario.services, scenario.assessment, "4.1.1", 2, "Both of us looked at the ledger again.")
    return Colleague(scenario, "Cai").join("third")


def test_a_third_asked_later_sees_neither_levels_nor_what_is_agreed_before_locking(
    scenario: Scenario, third: Colleague
) -> None:
    for text in reading(third.services, scenario):
        assert "looked at the ledger" not in text and SECRET not in text
        assert f"/{CONSENSUS}'" not in text
    result = build_dossier(third.services, scenario.assessment).result
    assert (result.scores.points, {each.level for each in result.scores.indicators.values()}) == (0, {None})
    assert [line.scored for line in glance(scenario.path, third.id)] == [0]
    assert int(build_dossier(scenario.services, scenario.assessment).result.scores.points) > 0
    assert [line.scored for line in glance(scenario.path, scenario.services.person.id)] == [30]


def test_what_the_third_exports_holds_nothing_that_is_agreed(
    scenario: Scenario, third: Colleague, tmp_path: Path
) -> None:
    (file,) = exporting.export(
        third.services, scenario.assessment, tmp_path / "out", ("package",), with_evidence=False, say=str
    )
    with Container(file.path) as container:
        assert b"looked at the ledger" not in container.read("assessment.json")


def test_after_locking_the_third_sees_all_of_it(scenario: Scenario, third: Colleague) -> None:
    give_levels(third.services, scenario, usual=2)
    lock(third.services, scenario.assessment)
    text = "".join(reading(third.services, scenario))
    assert "looked at the ledger" in text and SECRET in text
    assert [line.scored for line in glance(scenario.path, third.id)] == [30]
