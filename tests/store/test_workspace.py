"""One file, one writer, and nothing that was acknowledged is lost."""

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from workbench.domain.revisions import Statement
from workbench.kernel.files import FileNotWritten
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store.backup import backup
from workbench.store.errors import (
    DiskFull,
    NewerWorkspace,
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceExists,
    WorkspaceIsOpenElsewhere,
    WorkspaceMissing,
)
from workbench.store.integrity import check_workspace
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

OPENER = Opener("Ann Berg", "home-1", lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))
ENTITY = EntityId("018f0000-0000-7000-8000-000000000001")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "a.workbench")
    return tmp_path / "a.workbench"


def say(workspace: Workspace, value: object, field: str = "answer/members_total", edit: str = "") -> None:
    assert workspace.device is not None
    workspace.revisions.record(
        [Statement(ENTITY, field, value, edit or new_id())], author=PersonId("p"), device=workspace.device,
        recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16),
    )  # fmt: skip


def values(workspace: Workspace) -> list[object]:
    return [head.value for head in workspace.revisions.heads([ENTITY])]


def test_what_was_said_is_there_after_opening_again(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
        say(workspace, 2)
    with open_workspace(path, OPENER, writing=False) as workspace:
        assert values(workspace) == [2]
        assert [each.value for each in workspace.revisions.all()] == [1, 2]
        assert [each.seq for each in workspace.revisions.all()] == [1, 2]


def test_every_pragma_is_set_and_holds(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace, workspace._engine.connect() as connection:
        pragma = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "secure_delete")
        }
    assert pragma == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}


@pytest.mark.parametrize(
    "column",
    [
        "id",
        "entity",
        "field",
        "value",
        "context",
        "salt",
        "digest",
        "parents",
        "author",
        "device",
        "seq",
        "recorded_at",
    ],
)
def test_no_column_of_a_revision_can_be_changed(path: Path, column: str) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
    with sqlite3.connect(path) as connection, pytest.raises(sqlite3.IntegrityError, match="never changed"):
        connection.execute(f"UPDATE revision SET {column} = 'x'")


def test_no_revision_can_be_deleted(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
    with sqlite3.connect(path) as connection, pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        connection.execute("DELETE FROM revision")


def test_a_second_writer_is_told_who_has_it_and_a_reader_is_not_stopped(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
        with pytest.raises(WorkspaceIsOpenElsewhere, match="Ann Berg on .* since 2026-11-25 12:00"):
            open_workspace(path, OPENER, writing=True)
        with open_workspace(path, OPENER, writing=False) as reader:
            assert values(reader) == [1]


def test_repeating_an_edit_stores_nothing_new(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1, edit="e1")
        say(workspace, 1, edit="e1")
        assert len(workspace.revisions.all()) == 1


def test_merging_in_any_order_gives_the_same_heads(path: Path, tmp_path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        for value in (1, 2, 3):
            say(workspace, value)
        told = workspace.revisions.all()
    create_workspace(tmp_path / "b.workbench")
    with open_workspace(tmp_path / "b.workbench", OPENER, writing=True) as other:
        assert other.revisions.merge(reversed(told)) == 3
        assert other.revisions.merge(told) == 0
        assert values(other) == [3]
        assert check_workspace(other, full=True).is_sound


def test_two_who_differ_stand_side_by_side_in_v_conflict(path: Path, tmp_path: Path) -> None:
    create_workspace(tmp_path / "b.workbench")
    with open_workspace(tmp_path / "b.workbench", OPENER, writing=True) as other:
        say(other, 7)
        theirs = other.revisions.all()
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 5)
        workspace.revisions.merge(theirs)
    with sqlite3.connect(path) as connection:
        row = connection.execute('SELECT field, heads, "values" FROM v_conflict').fetchone()
    assert row == ("answer/members_total", 2, 2)


def test_views_show_answers_and_scores_to_any_sqlite_shell(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 85)
        say(workspace, 4, field="score/1.1.1/p")
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT question, value FROM v_answer").fetchall() == [("members_total", "85")]
        assert connection.execute("SELECT indicator, lane, level FROM v_score").fetchall() == [("1.1.1", "p", 4)]


def test_evidence_is_kept_in_chunks_under_its_hash(path: Path, tmp_path: Path) -> None:
    content = os.urandom(3_000_001)
    (tmp_path / "proof.bin").write_bytes(content)
    with open_workspace(path, OPENER, writing=True) as workspace:
        with (tmp_path / "proof.bin").open("rb") as stream:
            sha256, size = workspace.blobs.add(stream)
        assert size == len(content)
        assert b"".join(workspace.blobs.chunks(sha256)) == content


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + bytes(200)])
def test_a_foreign_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    foreign = tmp_path / "x.workbench"
    foreign.write_bytes(content)
    with pytest.raises(NotAWorkspace):
        open_workspace(foreign, OPENER, writing=True)
    assert foreign.read_bytes() == content


def test_somebody_elses_database_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "x.workbench") as connection:
        connection.execute("CREATE TABLE a (b)")
    with pytest.raises(NotAWorkspace, match="another program"):
        open_workspace(tmp_path / "x.workbench", OPENER, writing=False)


def test_a_newer_workspace_is_refused_and_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerWorkspace, match="layout 99"):
        open_workspace(path, OPENER, writing=True)
    assert path.read_bytes() == before


def test_a_missing_file_and_an_existing_one_are_said(tmp_path: Path, path: Path) -> None:
    with pytest.raises(WorkspaceMissing):
        open_workspace(tmp_path / "no.workbench", OPENER, writing=False)
    with pytest.raises(WorkspaceExists):
        create_workspace(path)
    with pytest.raises(FileNotWritten):
        create_workspace(tmp_path / "nowhere" / "a.workbench")


def test_a_changed_byte_is_found_and_named(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, "a long enough rationale to be found on the page")
    content = bytearray(path.read_bytes())
    at = content.index(b"rationale")
    content[at] ^= 1
    path.write_bytes(bytes(content))
    with open_workspace(path, OPENER, writing=False) as workspace:
        health = check_workspace(workspace, full=True)
    assert [each.code for each in health.problems] == ["STO-103"]
    assert "answer/members_total" in health.problems[0].where


def test_a_cut_off_file_is_a_sentence_not_a_crash(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        for value in range(50):
            say(workspace, value)
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises((WorkspaceDamaged, NotAWorkspace)), open_workspace(path, OPENER, writing=False) as workspace:
        workspace.revisions.all()


def test_a_full_disk_says_not_saved_and_goes_on_when_there_is_room(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
        with workspace._engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull, match="Not saved"):
            say(workspace, "x" * 100_000)
        with workspace._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 100000")
        say(workspace, 2)
        assert [each.value for each in workspace.revisions.all()] == [1, 2]


def test_a_workspace_opens_on_read_only_media_with_what_is_still_in_its_log(path: Path, tmp_path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
        folder = tmp_path / "stick"
        folder.mkdir()
        for each in ("a.workbench", "a.workbench-wal"):
            (folder / each).write_bytes((tmp_path / each).read_bytes())
    from workbench.store.connections import _connect_on_read_only_media

    connection = _connect_on_read_only_media(folder / "a.workbench")
    assert connection.execute("SELECT count(*) FROM revision").fetchone() == (1,)
    connection.close()
    assert {each.name for each in folder.iterdir()} == {"a.workbench", "a.workbench-wal"}


def test_a_backup_is_the_same_history_in_a_file_that_opens_anywhere(path: Path, tmp_path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
        backup(path, tmp_path / "copy.workbench")
        say(workspace, 2)
    with open_workspace(tmp_path / "copy.workbench", OPENER, writing=False) as copy:
        assert values(copy) == [1]
    with pytest.raises(WorkspaceExists):
        backup(path, tmp_path / "copy.workbench")


def test_a_copy_elsewhere_counts_as_a_device_of_its_own(path: Path, tmp_path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        device = workspace.device
    with open_workspace(path, OPENER, writing=True) as workspace:
        assert workspace.device == device
    backup(path, tmp_path / "copy.workbench")
    with open_workspace(tmp_path / "copy.workbench", OPENER, writing=True) as copy:
        assert copy.device != device


def break_value(path: Path, value: bytes) -> None:
    """Turn a bit of the quotation mark before a value that is stored once."""
    whole = path.read_bytes()
    assert whole.count(b'"' + value + b'"') == 1
    path.write_bytes(whole.replace(b'"' + value + b'"', b"#" + value + b'"'))


def test_a_value_that_damage_made_unreadable_is_passed_over_and_the_rest_stays_usable(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, "before")
        say(workspace, "unreadable now")
        say(workspace, "sound", field="note/1.1.1")
    break_value(path, b"unreadable now")
    with open_workspace(path, OPENER, writing=True) as workspace:
        assert not check_workspace(workspace, full=False).is_sound
        assert values(workspace) == ["sound"]  # An older answer is never shown as today's.
        told = workspace.revisions.told_of(ENTITY, "answer/members_total")
        assert [(each.value, is_head) for each, is_head in told] == [("before", False)]
        say(workspace, "said again")
        assert set(values(workspace)) == {"sound", "said again"}
        assert [each.value for each in workspace.revisions.all()] == ["before", "sound", "said again"]


def test_saving_goes_on_beside_an_unreadable_context(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1, edit="the-broken-edit")
    break_value(path, b"the-broken-edit")
    with open_workspace(path, OPENER, writing=True) as workspace:
        assert values(workspace) == []
        say(workspace, 2)
        assert values(workspace) == [2]
