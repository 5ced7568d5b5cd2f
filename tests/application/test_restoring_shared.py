"""What the shared place, or a colleague's file, would bring back is shown first, and then comes as a merge."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from company import Colleague
from scenario import Scenario

from workbench.application import exporting, journalling, restoring_shared, syncing
from workbench.exchange.sync.hub import Hub, open_hub
from workbench.kernel.ids import EntityId


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Hub]:
    hub = open_hub(str(tmp_path / "shared"))
    yield hub
    hub.close()


@pytest.fixture
def older(scenario: Scenario, place: Hub) -> Scenario:
    """A workspace that was put back as it was before its last sync."""
    Colleague(scenario, "Bo").join()
    scenario.answer("members_total", 85)
    scenario.close()
    shutil.copyfile(scenario.path, scenario.folder / "old")
    scenario._open()
    scenario.answer("members_total", 90).answer("newsletters", 4)
    syncing.sync(scenario.services, place)
    scenario.close()
    shutil.copyfile(scenario.folder / "old", scenario.path)
    scenario._open()
    return scenario


def answer(scenario: Scenario, name: str) -> object:
    fields = scenario.services.fields_of(EntityId(scenario.id))
    return fields[f"answer/{name}"].latest.value if f"answer/{name}" in fields else None


def objects(place: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(place.rglob("*")) if each.is_file()}


def test_what_the_shared_place_would_bring_is_said_and_nothing_is_changed(
    older: Scenario, place: Hub, tmp_path: Path
) -> None:
    before, here = objects(tmp_path / "shared"), older.services.workspace.revisions.all()
    plan = restoring_shared.plan_place(older.services, place)
    assert plan.is_needed and plan.revisions > 1 and str(plan.source) == place.address
    assert any(line.startswith("Kattegatt Vätgas 2026: two answers") for line in plan.lines)
    assert objects(tmp_path / "shared") == before and older.services.workspace.revisions.all() == here


def test_it_comes_back_as_a_merge_after_a_snapshot(older: Scenario, place: Hub) -> None:
    older.answer("website_visits", 12)
    restoring_shared.restore_place(older.services, place)
    assert [answer(older, each) for each in ("members_total", "newsletters", "website_visits")] == [90, 4, 12]
    numbers = [(each.device, each.seq) for each in older.services.workspace.revisions.all()]
    assert len(numbers) == len(set(numbers)), "no number is given twice"
    assert list((older.home.path / "snapshots").rglob("*restore*"))
    assert journalling.tell_journal(older.services)[-1].deed.startswith("Received: ")
    assert not restoring_shared.plan_place(older.services, place).is_needed
    assert syncing.sync(older.services, place).problems == ()


def test_a_colleague_s_file_brings_back_in_the_same_way(scenario: Scenario, tmp_path: Path) -> None:
    scenario.answer("members_total", 90)
    (made,) = exporting.export(
        scenario.services, scenario.assessment, tmp_path / "out", ("assessors",), with_evidence=False, say=str
    )
    plan = restoring_shared.plan(scenario.services, made.path)
    assert not plan.is_needed
    (tmp_path / "other").mkdir()
    other = Scenario(tmp_path / "other", home=scenario.home.path)
    plan = restoring_shared.plan(other.services, made.path)
    assert plan.is_needed and any("Kattegatt Vätgas 2026" in line for line in plan.lines)
    restoring_shared.restore(other.services, plan)
    assert EntityId(scenario.id) in other.services.workspace.revisions.of_kind("assessment")
    other.close()
