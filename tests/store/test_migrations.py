"""An older layout is brought up on a copy, compared, and only then put in its place."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import older
import pytest

from workbench.kernel.files import FileNotWritten
from workbench.store.errors import DiskFull, NotSaved, WorkspaceDamaged, WorkspaceIsOpenElsewhere
from workbench.store.migrations import SCHEMA_VERSION, migrate
from workbench.store.migrations.content import content_of
from workbench.store.workspace import Opener, create_workspace, open_workspace

OPENER = Opener("Ann Berg", "home-1", lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))
DYING = """
import glob, hashlib, os, shutil, signal, sqlite3, sys, tempfile
from pathlib import Path
from workbench.store.migrations import migrate

number, left = 0, int(sys.argv[2])

def tick():
    global number
    number += 1
    if number == left:
        os.kill(os.getpid(), signal.SIGKILL)

class Dying(sqlite3.Connection):
    def execute(self, *given):
        tick()
        return super().execute(*given)

    def close(self):
        tick()
        super().close()

connect = sqlite3.connect
sqlite3.connect = lambda *given, **more: connect(*given, factory=Dying, **more)
sys.addaudithook(lambda name, _: name in ("os.rename", "os.remove", "os.chmod", "tempfile.mkstemp") and tick())
migrate(Path(sys.argv[1]))
print(number)
"""
"""Migrates a workspace and dies before its n-th step: a statement, a closed file, a name given or taken."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return older.take(tmp_path / "place")


def beside(path: Path) -> set[str]:
    """Name what lies in the folder of a workspace, its lock left out."""
    return {each.name for each in path.parent.iterdir()} - {f".{path.name}.lock"}


def die(path: Path, step: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", DYING, str(path), str(step)], capture_output=True, text=True)


def schema(path: Path) -> set[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))


def test_a_file_of_layout_1_becomes_the_same_as_a_new_one(path: Path, tmp_path: Path) -> None:
    migrate(path)
    create_workspace(tmp_path / "new.workbench")
    assert older.version(path) == older.version(tmp_path / "new.workbench") == SCHEMA_VERSION
    assert schema(path) == schema(tmp_path / "new.workbench")


@pytest.mark.parametrize("golden", [older.GOLDEN, older.FOLDER / "editions-1.workbench"])
def test_everything_said_comes_along_and_the_old_file_is_kept(golden: Path, tmp_path: Path) -> None:
    path = older.take(tmp_path / "place", golden)
    before, devices = content_of(path), rows(path, "SELECT id, home, path FROM device")
    migrate(path)
    assert content_of(path) == before
    assert rows(path, "SELECT id, home, path FROM device WHERE machine = ''") == devices != []
    kept = path.with_name(f"old.workbench.before-{SCHEMA_VERSION}")
    assert (content_of(kept), older.version(kept)) == (before, 1)
    assert beside(path) == {path.name, kept.name}


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_what_is_current_follows_from_the_parents_afterwards(path: Path) -> None:
    migrate(path)
    replaced = "SELECT each.value FROM revision, json_each(parents) AS each"
    assert rows(path, f"SELECT id FROM revision WHERE is_head IS NOT (id NOT IN ({replaced}))") == []


def test_what_a_killed_program_left_in_the_log_comes_along(tmp_path: Path) -> None:
    path = older.take_killed(tmp_path / "place")
    assert path.with_name("old.workbench-wal").stat().st_size > 0
    migrate(path)
    assert older.LATE.id in {id_ for (id_,) in rows(path, "SELECT id FROM revision")}
    assert content_of(path.with_name(f"old.workbench.before-{SCHEMA_VERSION}")) == content_of(path)
    assert beside(path) == {path.name, f"old.workbench.before-{SCHEMA_VERSION}"}


def test_a_log_that_stayed_beside_the_new_file_would_be_replayed_onto_it(tmp_path: Path) -> None:
    """Why the log is written back and taken away first: SQLite knows it by its name alone."""
    path = older.take_killed(tmp_path / "place")
    log = path.with_name("old.workbench-wal").read_bytes()
    migrate(path)
    path.with_name("old.workbench-wal").write_bytes(log)
    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        rows(path, "SELECT * FROM v_answer")


def test_a_file_that_somebody_reads_in_is_left_as_it_is(tmp_path: Path) -> None:
    path = older.take_killed(tmp_path / "place")
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader:
        reader.execute("SELECT count(*) FROM revision").fetchone()
        with pytest.raises(WorkspaceIsOpenElsewhere):
            migrate(path)
        assert older.version(path) == 1
    migrate(path)
    assert older.version(path) == SCHEMA_VERSION


def test_each_step_is_run_in_turn(path: Path) -> None:
    steps = {
        1: lambda connection: connection.execute("CREATE TABLE one (a)"),
        2: lambda connection: connection.execute("ALTER TABLE one RENAME TO two"),
    }
    migrate(path, migrations=steps, target=3)
    assert older.version(path) == 3
    assert rows(path, "SELECT name FROM sqlite_master WHERE name IN ('one', 'two')") == [("two",)]


def test_a_copy_that_is_kept_elsewhere_comes_first(path: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.workbench"
    migrate(path, lambda: shutil.copyfile(path, kept))
    assert kept.read_bytes() == older.GOLDEN.read_bytes()
    assert beside(path) == {path.name}


def test_where_no_copy_can_be_kept_nothing_is_done(path: Path) -> None:
    def refuse() -> None:
        raise DiskFull(path=path)

    with pytest.raises(DiskFull):
        migrate(path, refuse)
    assert path.read_bytes() == older.GOLDEN.read_bytes()


def test_an_older_copy_is_kept_beside_a_newer_one_and_none_is_made_twice(path: Path) -> None:
    for late in (False, False, True):
        shutil.copyfile(older.GOLDEN, path)
        if late:
            with closing(sqlite3.connect(path)) as connection:
                older.insert(connection, older.LATE)
        migrate(path)
    assert beside(path) == {
        path.name,
        f"old.workbench.before-{SCHEMA_VERSION}",
        f"old.workbench.before-{SCHEMA_VERSION}-2",
    }


@pytest.mark.parametrize(
    "forgery",
    [
        "INSERT INTO revision VALUES ('i','e','f',NULL,NULL,NULL,'d','[]','a','v',1,'t',1)",
        "UPDATE revision SET is_head = NOT is_head WHERE rowid = 7",
        "DROP TRIGGER revision_stays; UPDATE revision SET value = '1' WHERE rowid = 7",
        "DROP TRIGGER revision_remains; DELETE FROM revision WHERE rowid = 7",
        "DROP TRIGGER parent_remains; DELETE FROM revision_parent",
        "UPDATE blob_chunk SET content = substr(content, 2) WHERE place = 0",
        "DELETE FROM blob_chunk WHERE rowid = 1",
        "UPDATE blob SET size = size + 1",
    ],
)
def test_a_step_that_would_change_the_content_leaves_the_old_file(path: Path, forgery: str) -> None:
    def forge(connection: sqlite3.Connection) -> None:
        for statement in forgery.split(";"):
            connection.execute(statement)

    with pytest.raises(WorkspaceDamaged, match="would have changed"):
        migrate(path, migrations={1: forge}, target=2)
    assert path.read_bytes() == older.GOLDEN.read_bytes()
    assert beside(path) == {path.name, "old.workbench.before-2"}


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (lambda connection: connection.execute("nonsense"), NotSaved),
        (lambda connection: connection.execute(f"PRAGMA max_page_count = {FEW}") and fill(connection), DiskFull),
    ],
)
def test_a_step_that_fails_leaves_the_old_file_and_no_rest(
    path: Path, fault: Callable[[sqlite3.Connection], object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        migrate(path, migrations={1: fault}, target=2)
    assert path.read_bytes() == older.GOLDEN.read_bytes()
    assert beside(path) == {path.name, "old.workbench.before-2"}


FEW = 100
"""Pages that the small disk of the test holds."""


def fill(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE large (content)")
    connection.execute("INSERT INTO large VALUES (zeroblob(10000000))")


def test_a_folder_that_takes_no_file_leaves_the_old_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(FileNotWritten, match="Permission denied"):
        migrate(path)
    assert path.read_bytes() == older.GOLDEN.read_bytes()


def test_killed_at_any_point_it_is_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    whole = older.take_killed(tmp_path / "whole")
    before = content_of(older.take_killed(tmp_path / "before"))
    steps = int(die(whole, 0).stdout)
    assert steps > 40
    seen = set()
    for step in range(1, steps + 1, 1 if os.environ.get("WORKBENCH_LONG") else 3):
        path = older.take_killed(tmp_path / str(step))
        assert die(path, step).returncode == -signal.SIGKILL
        shutil.copytree(path.parent, tmp_path / f"{step}-seen")
        seen.add(older.version(tmp_path / f"{step}-seen" / path.name))
        with open_workspace(path, OPENER, writing=True) as workspace:
            assert older.LATE in workspace.revisions.all()
        assert content_of(path) == before
        assert {each for each in beside(path) if f"before-{SCHEMA_VERSION}" not in each} == {path.name}
    assert seen == {1, SCHEMA_VERSION}


def test_another_word_in_any_column_of_any_revision_is_told_apart(path: Path, tmp_path: Path) -> None:
    before = content_of(path)
    columns = "id entity field value context salt digest parents author device seq recorded_at".split()
    for column in columns:
        other = older.take(tmp_path / column)
        with closing(sqlite3.connect(other)) as connection, connection:
            connection.execute("DROP TRIGGER revision_stays")
            connection.execute(f"UPDATE revision SET {column} = 'x' WHERE rowid = 7")
        after = content_of(other)
        assert after.revisions != before.revisions
