"""Merging a colleague's file: their levels stay out of one's own until everybody has locked, and then come whole."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from company import Colleague, give_levels
from scenario import Scenario

from workbench.application import restoring
from workbench.application.locking import lock
from workbench.application.reconciling import LevelsNotHere, look_at_lanes, reconcile
from workbench.application.services import Services
from workbench.domain.lanes import lane_of
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace

WORDS = "Nobody but Bo saw the ledger."


class OtherLaptop:
    """Bo with a copy of the workspace on a laptop of his own."""

    def __init__(self, scenario: Scenario, bo: Colleague) -> None:
        self.path = scenario.folder / "bo" / "copy.workbench"
        scenario.close()
        shutil.copyfile(scenario.path, self.path)
        scenario._open()
        opener = Opener("Bo Lind", bo.home.device_fingerprint(), scenario.clock.now, folder=bo.home.path)
        self.workspace = open_workspace(self.path, opener, writing=True)
        self.services: Services = replace(bo.services, workspace=self.workspace)

    def receive(self, other: Scenario) -> restoring.Restoration:
        return merge(self.services, other.path)


def merge(services: Services, source: Path) -> restoring.Restoration:
    plan = restoring.plan(services, source)
    if plan.is_needed:
        restoring.restore(services, plan)
    return plan


@pytest.fixture
def laptop(scenario: Scenario) -> Iterator[OtherLaptop]:
    made = OtherLaptop(scenario, Colleague(scenario, "Bo").join())
    yield made
    made.workspace.close()


def bo_scores(scenario: Scenario, laptop: OtherLaptop) -> None:
    from workbench.application.scoring import open_score_sheet

    give_levels(laptop.services, scenario, usual=1)
    open_score_sheet(laptop.services, scenario.assessment).score("4.2", 2, WORDS)


def test_levels_of_a_colleague_are_not_even_in_the_file_before_all_have_locked(
    scenario: Scenario, laptop: OtherLaptop
) -> None:
    bo_scores(scenario, laptop)
    lock(laptop.services, scenario.assessment)
    plan = merge(scenario.services, laptop.path)
    assert plan.waiting == ("Kattegatt Vätgas 2026: the levels of Bo Lind, until all have locked",)
    assert not any("level" in each for each in plan.lines)
    scenario.close()
    with closing(sqlite3.connect(scenario.path)) as connection:
        fields = {field for (field,) in connection.execute("SELECT field FROM revision")}
    assert f"lock/{laptop.services.person.id}" in fields
    assert not any(lane_of(field) for field in fields)
    assert WORDS.encode() not in scenario.path.read_bytes()
    scenario._open()


def test_once_all_have_locked_the_same_file_brings_them(scenario: Scenario, laptop: OtherLaptop) -> None:
    bo_scores(scenario, laptop)
    lock(laptop.services, scenario.assessment)
    merge(scenario.services, laptop.path)
    give_levels(scenario.services, scenario)
    lock(scenario.services, scenario.assessment)
    found = look_at_lanes(scenario.services, scenario.assessment)
    assert (found.is_open, found.rows, [each.name for each in found.coming]) == (False, (), ["Bo Lind"])
    with pytest.raises(LevelsNotHere):
        reconcile(scenario.services, scenario.assessment, "2.1", 3)
    plan = merge(scenario.services, laptop.path)
    assert (plan.waiting, look_at_lanes(scenario.services, scenario.assessment).is_open) == ((), True)
    back = merge(laptop.services, scenario.path)
    assert back.waiting == ()
    rows = [look_at_lanes(each, scenario.assessment).rows for each in (scenario.services, laptop.services)]
    levels = [
        {row.indicator: {v.person: v.first and v.first.level for v in row.votes} for row in each} for each in rows
    ]
    assert levels[0] == levels[1]
    assert levels[0]["4.2"] == {laptop.services.person.id: 2, scenario.services.person.id: 3}


def test_nothing_of_ones_own_is_held_back(scenario: Scenario, laptop: OtherLaptop) -> None:
    give_levels(scenario.services, scenario)
    kept = scenario.folder / "kept.workbench"
    scenario.close()
    shutil.copyfile(scenario.path, kept)
    scenario._open()
    assert laptop.receive(scenario).waiting != ()
    assert not any(lane_of(each.field) for each in laptop.workspace.revisions.all())
    laptop.workspace.close()
    shutil.copyfile(laptop.path, scenario.path.with_name("lost.workbench"))
    laptop.workspace = open_workspace(
        laptop.path, Opener("Bo Lind", "bo", scenario.clock.now, folder=scenario.folder / "bo"), writing=True
    )
    ann = replace(scenario.services, workspace=laptop.workspace)
    plan = merge(ann, kept)
    assert plan.waiting == ()
    assert sum(bool(lane_of(name)) for name in ann.fields_of(EntityId(scenario.id))) == 30
