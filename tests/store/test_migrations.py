"""An older layout is brought up on a copy, checked, and only then put in place."""

import sqlite3
from pathlib import Path

import pytest

from workbench.store.errors import WorkspaceDamaged
from workbench.store.migrations import migrate
from workbench.store.workspace import create_workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "a.workbench")
    return tmp_path / "a.workbench"


def version(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def test_each_step_is_run_in_turn_and_the_old_file_is_kept(path: Path) -> None:
    steps = {
        1: lambda connection: connection.execute("CREATE TABLE one (a)"),
        2: lambda connection: connection.execute("CREATE TABLE two (a)"),
    }
    migrate(path, steps, 3)
    assert version(path) == 3
    assert version(path.with_name("a.workbench.before-3")) == 1
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('one', 'two')").fetchone() == (2,)


def test_a_step_that_would_change_the_history_leaves_the_old_file(path: Path) -> None:
    def forge(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO revision VALUES ('i','e','f',NULL,NULL,NULL,'d','[]','a','v',1,'t',1)")

    before = path.read_bytes()
    with pytest.raises(WorkspaceDamaged, match="would have changed"):
        migrate(path, {1: forge}, 2)
    assert path.read_bytes() == before


def test_a_step_that_fails_leaves_the_old_file_and_no_rest(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(sqlite3.OperationalError):
        migrate(path, {1: lambda connection: connection.execute("nonsense")}, 2)
    assert path.read_bytes() == before
    assert not [each for each in path.parent.iterdir() if each.name.endswith(".part")]
