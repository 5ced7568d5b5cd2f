"""A check names what is damaged, whatever it is, and finds nothing where nothing is."""

import io
import sqlite3
import threading
from pathlib import Path

import damaging
import pytest
from damaging import OPENER, Truth

from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store.damage import CheckStopped, Damage
from workbench.store.errors import NotAWorkspace
from workbench.store.integrity import check_file, check_workspace
from workbench.store.workspace import Workspace, create_workspace, open_workspace

ENTITY = EntityId("018f0000-0000-7000-8000-000000000001")
OPENED_TRIGGERS = "INSERT INTO permit VALUES ('erase')"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "a.workbench")
    with open_workspace(tmp_path / "a.workbench", OPENER, writing=True) as workspace:
        for value in range(20):
            say(workspace, value, f"answer/question_{value % 5}")
    return tmp_path / "a.workbench"


def say(workspace: Workspace, value: object, field: str) -> None:
    statement = Statement(ENTITY, field, value, new_id())
    workspace.record(
        [statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=b"0123456789abcdef"
    )


def spoil(path: Path, *statements: str) -> None:
    """Do something to a workspace that no part of the program does."""
    connection = sqlite3.connect(path, isolation_level=None)
    for each in statements:
        connection.execute(each)
    connection.close()


def damages(path: Path, *, full: bool = False) -> list[Damage]:
    return list(check_file(path, full=full).damages)


def codes(path: Path, *, full: bool = False) -> set[str]:
    return {each.code for each in damages(path, full=full)}


def test_a_sound_workspace_is_found_sound(path: Path) -> None:
    health = check_file(path, full=True)
    assert health.is_sound and health.problems == () and health.revisions == 20


@pytest.mark.parametrize(
    "change",
    [
        "value = '99'", "value = NULL", "context = '{}'", "salt = x'00112233445566778899aabbccddeeff'", "salt = NULL",
        "digest = replace(digest, 'a', 'b')", "parents = '[]'", "author = 'q'", "device = 'q'", "seq = 77", "seq = '8x'",
        "recorded_at = '2026-11-26'", "entity = 'q'", "field = 'answer/other'", "value = CAST(value AS BLOB)",
        "id = replace(id, substr(id, 1, 1), 'x')",
    ],
)  # fmt: skip
def test_a_revision_of_which_anything_was_changed_is_named(path: Path, change: str) -> None:
    spoil(
        path, OPENED_TRIGGERS, "DROP TRIGGER revision_stays", f"UPDATE revision SET {change} WHERE rowid = 8", "VACUUM"
    )
    found = [each for each in damages(path) if each.code in ("STO-103", "STO-106")]
    assert found and {each.trace.row for each in found} == {8}


def test_a_revision_that_was_taken_out_is_missed(path: Path) -> None:
    spoil(path, OPENED_TRIGGERS, "DELETE FROM revision WHERE rowid = 8")
    found = [each for each in damages(path) if each.code == "STO-106"]
    assert [(each.trace.entity, each.trace.field) for each in found] == [(ENTITY, "answer/question_2")]


def test_an_old_value_that_was_made_current_again_is_named(path: Path) -> None:
    spoil(path, "UPDATE revision SET is_head = 1 WHERE rowid = 8")
    assert [(each.code, each.trace.field) for each in damages(path)] == [("STO-104", "answer/question_2")]


def test_a_list_of_parents_that_lacks_one_is_noticed(path: Path) -> None:
    spoil(path, OPENED_TRIGGERS, "DELETE FROM revision_parent WHERE rowid = 3")
    assert "STO-108" in codes(path)


def test_a_trigger_that_was_taken_out_is_noticed(path: Path) -> None:
    spoil(path, "DROP TRIGGER revision_remains")
    assert [each.detail for each in damages(path)] == ["trigger revision_remains"]


@pytest.mark.parametrize("number", [0, 1])
def test_a_wrong_number_of_the_layout_is_noticed(path: Path, number: int) -> None:
    spoil(path, f"PRAGMA user_version = {number}")
    assert [each.detail for each in damages(path)] == ["the number of its layout"]


def test_an_index_that_says_something_else_is_noticed_without_the_full_check(path: Path) -> None:
    content = bytearray(path.read_bytes())
    pages = damaging.pages_by_kind(path)["index"]
    at = next(at for _, at in pages if b"answer/question_2" in content[at : at + 4096])
    content[content.index(b"answer/question_2", at)] ^= 1
    path.write_bytes(bytes(content))
    assert codes(path) == {"STO-108"}


def test_evidence_that_is_spoken_of_and_not_there_is_named(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        sha256, _ = workspace.blobs.add(io.BytesIO(b"minutes of the board"))
        say(workspace, sha256, "sha256")
    spoil(path, "DELETE FROM blob", "DELETE FROM blob_chunk")
    assert [(each.code, each.sha256) for each in damages(path)] == [("STO-107", sha256)]


def test_evidence_that_was_changed_is_found_by_the_full_check_and_shortened_evidence_by_the_fast_one(
    path: Path,
) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        sha256, _ = workspace.blobs.add(io.BytesIO(b"minutes of the board"))
    spoil(path, "UPDATE blob_chunk SET content = x'00'")
    assert [(each.code, each.sha256) for each in damages(path)] == [("STO-105", sha256)]
    spoil(path, "UPDATE blob_chunk SET content = CAST('minutes of the Board' AS BLOB)")
    assert codes(path) == set() and codes(path, full=True) == {"STO-105"}


def test_what_the_log_lost_is_missed(tmp_path: Path) -> None:
    truth = damaging.build(tmp_path / "b.workbench", logged=True)
    log = tmp_path / "b.workbench-wal"
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(bytes(content))
    gone = {each.trace.id for each in damages(truth.path) if each.code == "STO-106"}
    read = damaging.seen_by_sqlite(truth.path)
    assert read is not None
    assert truth.revisions.keys() - read[0].keys() == gone and gone


def test_a_file_that_does_not_open_is_checked_all_the_same(path: Path) -> None:
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    health = check_file(path, full=True)
    assert [each.code for each in health.damages] == ["STO-101"] and health.revisions == 20


def test_a_file_that_never_was_a_workspace_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.workbench").write_text("Dear assessor, " * 1000)
    with pytest.raises(NotAWorkspace):
        check_file(tmp_path / "letter.workbench", full=False)


def test_a_check_stops_when_it_is_told_to(tmp_path: Path) -> None:
    truth: Truth = damaging.build(tmp_path / "b.workbench")
    with open_workspace(truth.path, OPENER, writing=False) as workspace, pytest.raises(CheckStopped):
        check_workspace(workspace, full=True, stop=lambda: True)


def test_a_check_beside_a_writer_finds_nothing_wrong(path: Path) -> None:
    ends = threading.Event()
    with open_workspace(path, OPENER, writing=True) as writer:

        def write() -> None:
            number = 0
            while not ends.is_set():
                number += 1
                say(writer, number, f"answer/question_{number % 5}")

        thread = threading.Thread(target=write)
        thread.start()
        try:
            with open_workspace(path, OPENER, writing=False) as workspace:
                found = [check_workspace(workspace, full=True).damages for _ in range(10)]
        finally:
            ends.set()
            thread.join()
    assert found == [()] * 10
