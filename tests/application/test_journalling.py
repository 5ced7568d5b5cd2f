"""The log says who had what before them and which files left; it is part of the history, and stops nobody."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from scenario import Scenario

from workbench import bootstrap
from workbench.application import (
    checking,
    closing,
    collecting,
    erasing,
    exporting,
    giving_out,
    journalling,
    maintaining,
)
from workbench.application.home import NOBODY
from workbench.application.references import get_cluster
from workbench.domain.journal import Deed
from workbench.kernel.clock import FixedClock
from workbench.kernel.files import sha256_of


@pytest.fixture
def scenario(tmp_path: Path) -> Iterator[Scenario]:
    """An assessor with a person's folder of their own."""
    (tmp_path / "place").mkdir()
    made = Scenario(tmp_path / "place")
    yield made
    made.close()


def told(scenario: Scenario) -> list[tuple[str, str]]:
    return [(each.what, each.file) for each in journalling.tell_journal(scenario.services)]


def export(scenario: Scenario, folder: Path, *, services: object = None) -> Path:
    (made,) = exporting.export(
        services or scenario.services,
        scenario.assessment,
        folder,
        ("workbook",),
        with_evidence=False,
        say=lambda _: None,
    )  # type: ignore[arg-type]
    return made.path


def test_what_leaves_the_workspace_is_told_with_its_name_and_content(scenario: Scenario, tmp_path: Path) -> None:
    path = export(scenario, tmp_path / "out")
    closing.note_printed(scenario.services, scenario.id, b"%PDF", 25)
    maintaining.back_up(scenario.services, tmp_path / "copy.workbench")
    lines = journalling.tell_journal(scenario.reopened().services)
    assert [each.what for each in lines] == ["exported", "printed", "copied"]
    exported = lines[0].to_json()
    assert exported["file"] == path.name and exported["sha256"] == sha256_of(path) and exported["kind"] == "workbook"
    assert str(tmp_path) not in json.dumps([each.to_json() for each in lines])
    assert (lines[0].about, lines[0].person) == ("Kattegatt Vätgas 2026", "Ann Berg")
    assert lines[2].about == "the whole workspace"
    assert [each.what for each in journalling.tell_journal(scenario.services, scenario.id)] == ["exported", "printed"]
    assert checking.check(scenario.services, full=True).is_sound


def test_an_assessment_is_said_to_be_opened_once_an_hour(scenario: Scenario) -> None:
    start = datetime(2026, 11, 26, 14, 10, tzinfo=UTC)
    for minutes in (0, 5, 49, 51):
        moment = FixedClock(start + timedelta(minutes=minutes))
        journalling.note_opened(replace(scenario.services, clock=moment), scenario.id)
    assert told(scenario) == [("opened", ""), ("opened", "")]


def test_where_one_only_reads_the_entry_waits_and_is_written_once(scenario: Scenario, tmp_path: Path) -> None:
    with bootstrap.open_services(scenario.path, writing=False, home=scenario.home) as services:
        path = export(scenario, tmp_path / "out", services=services)
        assert [each.file for each in journalling.tell_journal(services)] == [path.name]
    (waiting,) = (scenario.home.path / "waiting").rglob("*.json")
    kept = waiting.read_bytes()
    journalling.catch_up(scenario.services)
    assert told(scenario) == [("exported", path.name)] and not waiting.exists()
    waiting.write_bytes(kept)  # As if it had been cut off before the file was removed.
    journalling.catch_up(scenario.services)
    assert told(scenario) == [("exported", path.name)]


def test_what_waits_about_something_that_is_gone_is_dropped(scenario: Scenario) -> None:
    folder = scenario.home.path / "waiting" / scenario.services.workspace.id
    folder.mkdir(parents=True)
    value = {
        "about": "01890a5d-ac96-774b-bcce-b302099a8057",
        "person": "p",
        "what": "exported",
        "at": "",
        "file": "x.pdf",
    }
    (folder / "a.json").write_text(json.dumps(value))
    (folder / "b.json").write_text("[]")
    journalling.catch_up(scenario.services)
    assert told(scenario) == [] and not (folder / "a.json").exists()


def test_nobody_and_a_folder_that_can_not_be_written_stop_nothing(scenario: Scenario, tmp_path: Path) -> None:
    made = [("report", "r.pdf", "ab" * 32)]
    journalling.note(replace(scenario.services, person=NOBODY), scenario.id, Deed.EXPORTED, made)
    assert told(scenario) == []
    (scenario.home.path / "waiting").write_text("in the way")
    with bootstrap.open_services(scenario.path, writing=False, home=scenario.home) as services:
        journalling.note(services, scenario.id, Deed.EXPORTED, made)
        assert journalling.tell_journal(services) == ()


def test_whoever_only_reads_is_told_of_once_an_hour_too(scenario: Scenario) -> None:
    with bootstrap.open_services(scenario.path, writing=False, home=scenario.home) as services:
        journalling.note_opened(services, scenario.id)
        journalling.note_opened(services, scenario.id)
        assert [each.what for each in journalling.tell_journal(services)] == ["opened"]
    journalling.note_opened(scenario.services, scenario.id)  # It waits, and is as good as written down.
    journalling.catch_up(scenario.services)
    assert told(scenario) == [("opened", "")]


def test_an_erasure_stands_in_the_log_with_its_reason_and_without_a_name(scenario: Scenario, tmp_path: Path) -> None:
    cluster = get_cluster(scenario.services, "Kattegatt Vätgas")
    export(scenario, tmp_path / "out")
    erasing.erase(scenario.services, erasing.plan_cluster(scenario.services, cluster), "asked for", tmp_path)
    (line,) = journalling.tell_journal(scenario.services)
    assert (line.what, line.about, line.person) == ("erased", "a cluster: asked for", "Ann Berg")
    assert journalling.tell_journal(scenario.services, scenario.id) == ()


def test_a_copy_of_evidence_and_a_sealed_package_are_told_of(scenario: Scenario, tmp_path: Path) -> None:
    scenario.answer("members_total", 85)
    (tmp_path / "statutes.txt").write_text("the statutes")
    item = collecting.add_evidence(scenario.services, scenario.assessment, tmp_path / "statutes.txt", "members_total")
    collecting.save_evidence(scenario.services, scenario.id, item.sha256, tmp_path / "copy.txt")
    (package,) = exporting.export(
        scenario.services, scenario.assessment, tmp_path / "out", ("package",), with_evidence=False, say=lambda _: None
    )
    sealed = tmp_path / "sealed.asice.age"
    sealed.write_bytes(b"sealed")
    giving_out.note_sealed(scenario.services, package.path, sealed)
    giving_out.note_sealed(scenario.services, tmp_path / "statutes.txt", sealed)  # No package: nothing to tell.
    lines = [(each.deed, each.file) for each in journalling.tell_journal(scenario.services)]
    assert lines == [
        ("Exported: evidence", "copy.txt"), ("Exported: package", package.path.name),
        ("Sealed: package", "sealed.asice.age"),
    ]  # fmt: skip
