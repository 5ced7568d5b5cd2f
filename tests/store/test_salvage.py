"""Salvage brings all that proves itself, nothing else, and says what is missing."""

import io
import random
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

import damaging
import pytest
from damaging import OPENER, PAGE, Truth

from workbench.domain.revisions import Statement
from workbench.kernel.files import FileNotWritten
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store import salvage as salvaging
from workbench.store.damage import CheckStopped, NothingToSalvage
from workbench.store.errors import WorkspaceExists
from workbench.store.integrity import check_file
from workbench.store.salvage import salvage
from workbench.store.workspace import Workspace, create_workspace, open_workspace

Spoil = Callable[[bytearray], None]


@pytest.fixture(scope="module")
def truth(tmp_path_factory: pytest.TempPathFactory) -> Truth:
    return damaging.build(tmp_path_factory.mktemp("salvage") / "a.workbench")


def spoiled(truth: Truth, folder: Path, spoil: Spoil) -> Path:
    content = bytearray(truth.path.read_bytes())
    spoil(content)
    path = folder / "spoiled.workbench"
    path.write_bytes(content)
    return path


def held(path: Path) -> set[str]:
    with open_workspace(path, OPENER, writing=False) as workspace:
        return {each.id for each in workspace.revisions.all()} | {sha256 for sha256, _ in workspace.blobs.all()}


def everything(truth: Truth) -> set[str]:
    return truth.revisions.keys() | truth.blobs.keys()


def zero(at: int, size: int = PAGE) -> Spoil:
    def spoil(content: bytearray) -> None:
        content[at : at + size] = bytes(size)

    return spoil


def test_a_sound_file_is_brought_whole_with_its_id_and_in_its_order(truth: Truth, tmp_path: Path) -> None:
    found = salvage(truth.path, tmp_path / "new.workbench", OPENER)
    assert (found.revisions, found.blobs, found.missing) == (len(truth.revisions), len(truth.blobs), ())
    assert check_file(found.file, full=True).is_sound
    with (
        open_workspace(truth.path, OPENER, writing=False) as old,
        open_workspace(found.file, OPENER, writing=False) as new,
    ):
        assert new.id == old.id
        assert new.revisions.all() == old.revisions.all()
        assert {each.id for each in new.revisions.heads()} == {each.id for each in old.revisions.heads()}
    assert [each.name for each in tmp_path.iterdir()] == ["new.workbench"]


@pytest.mark.parametrize("kind", ["head", "inner table", "inner index", "index"])
def test_no_page_that_only_leads_on_is_needed(truth: Truth, tmp_path: Path, kind: str) -> None:
    for _, at in damaging.pages_by_kind(truth.path)[kind][::6]:
        found = salvage(spoiled(truth, tmp_path, zero(at)), tmp_path / "new.workbench", OPENER)
        assert held(found.file) == everything(truth) and found.missing == ()
        found.file.unlink()


def test_without_any_of_the_pages_that_lead_on_all_is_there_still(truth: Truth, tmp_path: Path) -> None:
    pages = damaging.pages_by_kind(truth.path)

    def spoil(content: bytearray) -> None:
        for kind in ("head", "inner table", "inner index", "index"):
            for _, at in pages[kind]:
                zero(at)(content)

    found = salvage(spoiled(truth, tmp_path, spoil), tmp_path / "new.workbench", OPENER)
    assert held(found.file) == everything(truth) and found.missing == ()


def test_a_zeroed_page_of_revisions_costs_these_and_names_each(truth: Truth, tmp_path: Path) -> None:
    for _, at in damaging.pages_by_kind(truth.path)["table"][::9]:
        path = spoiled(truth, tmp_path, zero(at))
        found = salvage(path, tmp_path / "new.workbench", OPENER)
        lost = everything(truth) - held(found.file)
        assert {each.trace.id or each.sha256 for each in found.missing} == lost
        health = check_file(path, full=True)
        assert lost <= {each.trace.id or each.sha256 for each in health.damages}
        assert not lost or not health.is_sound
        found.file.unlink()


def test_half_a_page_of_revisions_still_gives_the_other_half(truth: Truth, tmp_path: Path) -> None:
    rescued, file = 0, truth.path.read_bytes()
    of_revisions = [at for _, at in damaging.pages_by_kind(truth.path)["table"] if b"\x81\x0d" in file[at : at + PAGE]]
    for at in of_revisions[:10]:
        found = salvage(spoiled(truth, tmp_path, zero(at, 512)), tmp_path / "new.workbench", OPENER)
        content = file[at + 512 : at + PAGE]
        whole = {each for each in truth.revisions if b"\x81\x0d" in content and each.encode() in content}
        rescued += len(whole & held(found.file))
        found.file.unlink()
    assert rescued > 10


def test_a_file_that_was_cut_off_gives_what_is_left_and_names_the_rest(truth: Truth, tmp_path: Path) -> None:
    half = len(truth.path.read_bytes()) // PAGE // 2 * PAGE + 700
    path = tmp_path / "cut.workbench"
    path.write_bytes(truth.path.read_bytes()[:half])
    found = salvage(path, tmp_path / "new.workbench", OPENER)
    there = held(found.file)
    assert there < everything(truth) and len(there) > 50
    assert not check_file(path, full=True).is_sound
    assert found.missing


@pytest.mark.parametrize("size", [512, 1024, 16384])
def test_a_file_with_pages_of_another_size_needs_no_head_either(truth: Truth, tmp_path: Path, size: int) -> None:
    path = tmp_path / "other.workbench"
    connection = sqlite3.connect(truth.path)
    connection.execute(f"PRAGMA page_size = {size}")
    connection.execute("VACUUM INTO ?", (str(path),))
    connection.close()
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    found = salvage(path, tmp_path / "new.workbench", OPENER)
    assert held(found.file) == everything(truth) and found.missing == ()


def test_rubbish_behind_the_end_changes_nothing(truth: Truth, tmp_path: Path) -> None:
    rubbish = random.Random(7).randbytes(50_000)
    path = spoiled(truth, tmp_path, lambda content: content.extend(rubbish))
    assert held(salvage(path, tmp_path / "new.workbench", OPENER).file) == everything(truth)


def test_a_log_whose_head_is_gone_still_gives_up_what_it_holds(tmp_path: Path) -> None:
    truth = damaging.build(tmp_path / "a.workbench", logged=True)
    log = tmp_path / "a.workbench-wal"
    log.write_bytes(bytes(32) + log.read_bytes()[32:])
    found = salvage(truth.path, tmp_path / "new.workbench", OPENER)
    assert truth.revisions.keys() <= held(found.file)


def say(workspace: Workspace, entity: EntityId, value: object) -> None:
    statement = Statement(entity, "answer/members_total", value, new_id())
    workspace.record(
        [statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=b"0123456789abcdef"
    )


def test_a_workspace_that_lies_in_another_as_evidence_is_not_mixed_with_it(truth: Truth, tmp_path: Path) -> None:
    create_workspace(tmp_path / "outer.workbench")
    with open_workspace(tmp_path / "outer.workbench", OPENER, writing=True) as workspace:
        say(workspace, EntityId(new_id()), 85)
        for size in (len(truth.path.read_bytes()), 3_000, PAGE):
            workspace.blobs.add(io.BytesIO(truth.path.read_bytes()[-size:]))
    content = bytearray((tmp_path / "outer.workbench").read_bytes())
    for at in range(0, len(content), PAGE):
        # Damage in the head of each page makes salvage look for records by their shape.
        if content[at] == 13 and at:
            content[at + 4] ^= 1
    (tmp_path / "outer.workbench").write_bytes(content)
    found = salvage(tmp_path / "outer.workbench", tmp_path / "new.workbench", OPENER)
    assert found.revisions == 1
    assert not held(found.file) & truth.revisions.keys()


def test_what_was_erased_stays_erased_though_an_older_page_still_has_it(truth: Truth, tmp_path: Path) -> None:
    create_workspace(tmp_path / "a.workbench")
    with open_workspace(tmp_path / "a.workbench", OPENER, writing=True) as workspace:
        say(workspace, EntityId(new_id()), "a secret of the cluster")
        with workspace._engine.connect() as connection:
            driver = connection.connection.driver_connection
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # type: ignore[union-attr]
        with workspace._engine.begin() as connection:
            connection.exec_driver_sql("INSERT INTO permit VALUES ('erase')")
            connection.exec_driver_sql("UPDATE revision SET value = NULL, context = NULL, salt = NULL")
            connection.exec_driver_sql("DELETE FROM permit")
        damaging.copy_workspace(tmp_path / "a.workbench", tmp_path / "b.workbench")
    assert b"a secret of the cluster" in (tmp_path / "b.workbench").read_bytes()
    salvage(tmp_path / "b.workbench", tmp_path / "new.workbench", OPENER)
    assert b"a secret of the cluster" not in (tmp_path / "new.workbench").read_bytes()


def test_pages_that_lead_in_a_circle_end(truth: Truth, tmp_path: Path) -> None:
    chains = [at for _, at in damaging.pages_by_kind(truth.path)["continued"]]

    def spoil(content: bytearray) -> None:
        for at in chains:
            content[at : at + 4] = struct.pack(">I", at // PAGE + 1)

    path = spoiled(truth, tmp_path, spoil)
    found = salvage(path, tmp_path / "new.workbench", OPENER)
    assert held(found.file) <= everything(truth) and found.missing


def test_a_page_that_lists_the_same_cell_a_thousand_times_costs_no_more_than_others(
    truth: Truth, tmp_path: Path
) -> None:
    at = damaging.pages_by_kind(truth.path)["table"][3][1]

    def spoil(content: bytearray) -> None:
        first = content[at + 8 : at + 10]
        content[at + 3 : at + 5] = struct.pack(">H", 1_900)
        content[at + 8 : at + 8 + 3_800] = first * 1_900

    assert salvage(spoiled(truth, tmp_path, spoil), tmp_path / "new.workbench", OPENER).revisions > 200


def test_a_target_that_exists_is_left_as_it_is(truth: Truth, tmp_path: Path) -> None:
    (tmp_path / "new.workbench").write_text("mine")
    with pytest.raises(WorkspaceExists):
        salvage(truth.path, tmp_path / "new.workbench", OPENER)
    assert (tmp_path / "new.workbench").read_text() == "mine"


def test_a_failure_half_way_leaves_nothing_behind(
    truth: Truth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bool:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(salvaging, "store_evidence", fail)
    with pytest.raises(FileNotWritten):
        salvage(truth.path, tmp_path / "new.workbench", OPENER)
    assert list(tmp_path.iterdir()) == []


def test_it_stops_when_it_is_told_to_and_leaves_nothing_behind(truth: Truth, tmp_path: Path) -> None:
    asked = iter([False, False, True])
    with pytest.raises(CheckStopped):
        salvage(truth.path, tmp_path / "new.workbench", OPENER, stop=lambda: next(asked))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 3\x00", bytes(40_000), b"\x0d" * 40_000, b"\x05\x81\x0d" * 9_000]
)
def test_a_file_without_any_revision_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.workbench").write_bytes(content)
    with pytest.raises(NothingToSalvage):
        salvage(tmp_path / "a.workbench", tmp_path / "new.workbench", OPENER)
