"""The assessors' file of one assessment: all of it, for those who have joined and for nobody else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from company import Colleague, give_levels
from scenario import Scenario

from workbench.application import exporting, journalling, locking, syncing
from workbench.application.handing_on import NotForColleagues
from workbench.application.services import Services
from workbench.domain.lanes import lane_of
from workbench.exchange.keys import certificates, trust
from workbench.exchange.keys.sealing import read_keys
from workbench.exchange.sync.carrying import reading_carried
from workbench.exchange.sync.objects import open_object
from workbench.kernel.files import sha256_of
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace


@pytest.fixture
def bo(last_year: Scenario) -> Iterator[Services]:
    """Bo, who has joined, with an empty workspace of his own; he trusts Ann's laptop."""
    colleague = Colleague(last_year, "Bo").join()
    trust.add_trusted(colleague.home.trust_list, certificates.read_certificate(last_year.home.certificate))
    opener = Opener("Bo", colleague.home.device_fingerprint(), last_year.clock.now, folder=colleague.home.path)
    with open_workspace(last_year.folder / "bo.workbench", opener, writing=True) as opened:
        yield replace(colleague.services, workspace=opened)


def hand_on(scenario: Scenario, services: Services | None = None, folder: str = "out") -> exporting.Exported:
    (made,) = exporting.export(
        services or scenario.services, scenario.assessment, scenario.folder / folder, ("assessors",),
        with_evidence=False, say=lambda _: None,
    )  # fmt: skip
    return made


def said(services: Services, assessment: str) -> set[str]:
    return {each.id for each, _ in services.workspace.revisions.told_of(EntityId(assessment))}


def test_a_colleague_gets_the_history_with_what_was_overwritten_and_the_evidence(
    last_year: Scenario, bo: Services
) -> None:
    last_year.answer("members_total", 85).answer("members_total", 86, "counted again")
    made = hand_on(last_year)
    assert made.path.name == "Kattegatt-Vätgas-2026.assessors.asice" and made.notes == ()
    taken = syncing.receive(bo, made.path)
    assert said(bo, last_year.id) == said(last_year.services, last_year.id)
    assert taken.received_blobs == len(list(last_year.services.workspace.blobs.all())) > 1
    assert [each.deed for each in journalling.tell_journal(bo)] == [
        f"Received: {taken.received} entries in one parcel, two files, from Ann Berg"
    ]
    assert syncing.receive(bo, made.path).received == 0


def test_the_log_says_to_whom_it_went_and_which_file_it_was(last_year: Scenario, bo: Services) -> None:
    made = hand_on(last_year)
    (line,) = [each for each in journalling.tell_journal(last_year.services) if each.what == "exported"]
    assert line.deed.startswith("Exported: assessors, ") and line.deed.endswith("in one parcel, two files, to Bo Lind")
    assert (line.file, line.told.entry.sha256) == (made.path.name, sha256_of(made.path))


def test_where_one_only_reads_it_holds_the_same_and_the_log_entry_waits(last_year: Scenario, bo: Services) -> None:
    opener = Opener("Ann", "", last_year.clock.now)
    with open_workspace(last_year.path, opener, writing=False) as reading:
        made = hand_on(last_year, replace(last_year.services, workspace=reading))
    assert last_year.services.workspace.parcels.held(EntityId(last_year.id)) == ()
    assert syncing.receive(bo, made.path).received > 60
    assert said(bo, last_year.id) == said(last_year.services, last_year.id)
    journalling.catch_up(last_year.services)
    (line,) = [each for each in journalling.tell_journal(last_year.services) if each.what == "exported"]
    assert line.deed.endswith("to Bo Lind")


def test_levels_that_are_not_revealed_yet_stay_sealed_in_it(last_year: Scenario, bo: Services) -> None:
    give_levels(last_year.services, last_year, usual=4)
    assert lanes_in(last_year, hand_on(last_year).path) == {"own"}
    locking.lock(last_year.services, last_year.assessment)
    made = hand_on(last_year, folder="locked")
    assert "sealed" in lanes_in(last_year, made.path)
    syncing.receive(bo, made.path)
    assert not [each for each, _ in bo.workspace.revisions.told_of(EntityId(last_year.id)) if lane_of(each.field)]


def lanes_in(ann: Scenario, path: Path) -> set[str]:
    """Return the kinds of the parcels with levels, as the laptop that made them knows them."""
    keys, found = read_keys(ann.home.age_key), set()
    with reading_carried(path) as carried:
        for name in carried.list("lanes"):
            opened = open_object(carried.read("lanes", name, 1 << 26), keys)
            found |= {opened.parcel.head.kind} if opened is not None else set()
    return found


def test_one_s_own_levels_before_they_are_locked_open_to_nobody_else(last_year: Scenario, bo: Services) -> None:
    give_levels(last_year.services, last_year, usual=4)
    made = hand_on(last_year)
    taken = syncing.receive(bo, made.path)
    assert taken.problems == ()
    assert {each.kind for each in bo.workspace.parcels.held(EntityId(last_year.id))} == {"revisions"}


def test_with_nobody_who_could_open_it_that_is_said(scenario: Scenario) -> None:
    assert hand_on(scenario).notes == (
        "Nobody but you can open the assessors' file yet: no colleague has joined with a key.",
    )


def test_whoever_has_no_part_in_it_makes_none(last_year: Scenario) -> None:
    stranger = Colleague(last_year, "Cy")
    with pytest.raises(NotForColleagues, match="you have no part in it"):
        hand_on(last_year, stranger.services)
    assert list((last_year.folder / "out").iterdir()) == []
