"""A workspace put under another key: the same to the last byte of evidence, whole at every moment."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from damaging import OPENER, build

from workbench.store import encryption, recasting
from workbench.store.encryption import Key
from workbench.store.errors import WorkspaceDamaged, WorkspaceExists, WorkspaceIsOpenElsewhere, WrongPassphrase
from workbench.store.integrity import check_file
from workbench.store.migrations.content import content_of
from workbench.store.recasting import recast, recast_to
from workbench.store.workspace import create_workspace, open_workspace

PASSPHRASE, OTHER = "four words by chance", "and four other ones"
GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("built") / "a.workbench").path


@pytest.fixture(scope="module")
def derived() -> Key:
    return encryption.new_key(PASSPHRASE)


@pytest.fixture
def key(derived: Key) -> Key:
    encryption._UNLOCKED[derived.salt] = derived
    return derived


@pytest.fixture
def path(built: Path, tmp_path: Path) -> Path:
    (tmp_path / "place").mkdir()
    shutil.copy(built, tmp_path / "place" / "a.workbench")
    return tmp_path / "place" / "a.workbench"


def beside(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()} - {f".{path.name}.lock"}


def test_encrypted_in_place_it_holds_the_same_and_not_a_word_in_clear(path: Path, key: Key) -> None:
    before, plain = content_of(path), path.read_bytes()
    recast(path, key)
    assert encryption.key_of(path) == key and content_of(path) == before
    assert b"revision" in plain and b"revision" not in path.read_bytes()
    assert beside(path) == {"a.workbench"} and path.stat().st_mode & 0o077 == 0
    with open_workspace(path, OPENER, writing=True) as workspace:
        assert len(workspace.revisions.all()) == before.revisions[0]
    assert check_file(path, full=True).is_sound


def test_another_passphrase_opens_it_and_the_one_before_does_not(path: Path, key: Key) -> None:
    recast(path, key)
    before = content_of(path)
    recast(path, encryption.new_key(OTHER))
    encryption.lock_all()
    with pytest.raises(WrongPassphrase):
        encryption.unlock(path, PASSPHRASE)
    encryption.unlock(path, OTHER)
    assert content_of(path) == before


def test_in_clear_again_it_is_the_file_that_it_was(path: Path, key: Key, tmp_path: Path) -> None:
    recast_to(path, tmp_path / "secret.workbench", key)
    recast_to(tmp_path / "secret.workbench", tmp_path / "clear.workbench", None)
    assert content_of(tmp_path / "clear.workbench") == content_of(path)
    assert dump(tmp_path / "clear.workbench") == dump(path)
    assert check_file(tmp_path / "clear.workbench", full=True).is_sound


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_what_is_there_is_never_replaced_by_a_copy(path: Path, key: Key, tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"mine")
    with pytest.raises(WorkspaceExists):
        recast_to(path, tmp_path / "there", key)
    assert (tmp_path / "there").read_bytes() == b"mine"


def test_an_older_layout_stays_what_it_is(tmp_path: Path, key: Key) -> None:
    shutil.copy(GOLDEN / "layout-1.workbench", tmp_path / "old.workbench")
    before = content_of(tmp_path / "old.workbench")
    recast(tmp_path / "old.workbench", key)
    assert content_of(tmp_path / "old.workbench") == before
    with open_workspace(tmp_path / "old.workbench", OPENER, writing=True) as workspace:
        assert len(workspace.revisions.all()) == before.revisions[0]
    for each in tmp_path.glob("old.workbench*"):
        assert b"revision" not in each.read_bytes(), "the copy of before the new layout is in clear"


def test_while_somebody_writes_it_stays_as_it_is(path: Path, key: Key) -> None:
    with open_workspace(path, OPENER, writing=True):
        with pytest.raises(WorkspaceIsOpenElsewhere):
            recast(path, key)
    assert encryption.key_of(path) is None and beside(path) == {"a.workbench"}


def test_while_somebody_reads_what_was_left_in_the_log_it_stays_as_it_is(path: Path, key: Key) -> None:
    with closing(sqlite3.connect(path)) as writer, closing(sqlite3.connect(path)) as reader:
        writer.execute("PRAGMA journal_mode = WAL")
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM revision").fetchone()
        writer.execute("INSERT INTO property VALUES ('x', 'y')")
        writer.commit()
        with pytest.raises(WorkspaceIsOpenElsewhere):
            recast(path, key)
    assert encryption.key_of(path) is None


def test_what_a_killed_program_left_in_the_log_comes_along(path: Path, key: Key, tmp_path: Path) -> None:
    left = build(tmp_path / "left.workbench", logged=True)
    assert left.path.with_name("left.workbench-wal").stat().st_size > 0
    recast(left.path, key)
    assert {each for each in beside(left.path) if each.startswith("left")} == {"left.workbench"}
    with open_workspace(left.path, OPENER, writing=False) as workspace:
        assert {each.id for each in workspace.revisions.all()} == left.revisions.keys()


def test_a_copy_that_holds_less_never_takes_the_name(path: Path, key: Key, monkeypatch: pytest.MonkeyPatch) -> None:
    before, whole = path.read_bytes(), recasting._copy_rows

    def losing(path: Path, origin: sqlite3.Connection, copy: sqlite3.Connection, table: str) -> None:
        whole(path, origin, copy, table)
        if table == "revision":
            copy.execute("DELETE FROM revision WHERE rowid = 7")

    monkeypatch.setattr(recasting, "_copy_rows", losing)
    with pytest.raises(WorkspaceDamaged, match="does not hold the same"):
        recast(path, key)
    assert path.read_bytes() == before and beside(path) == {"a.workbench"}


def test_a_text_that_is_none_is_said_to_be_damage(path: Path, key: Key) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO property VALUES ('x', CAST(x'ff61' AS TEXT))")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(WorkspaceDamaged):
        recast(path, key)
    assert path.read_bytes() == before


PROGRAM = """
import sys, time
from pathlib import Path
from workbench.store import encryption, recasting
path, salt, raw = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3])
key = encryption._UNLOCKED[salt] = encryption.Key(salt, raw)
print("ready", flush=True)
recasting.recast(path, key)
print("done", flush=True)
"""


@pytest.mark.parametrize("turn", range(8))
def test_killed_at_any_point_it_is_the_old_file_or_the_new_one(path: Path, key: Key, turn: int) -> None:
    before = content_of(path)
    arguments = [sys.executable, "-c", PROGRAM, str(path), key.salt.hex(), key.raw.hex()]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, env=os.environ.copy()) as child:
        assert child.stdout is not None and child.stdout.readline() == b"ready\n"
        time.sleep(turn * 0.02)
        child.kill()
    assert content_of(path) == before
    with open_workspace(path, OPENER, writing=True) as workspace:
        assert len(workspace.revisions.all()) == before.revisions[0]
    assert beside(path) == {"a.workbench"}, "the draft is swept by whoever opens it next"


def test_copies_come_first_and_those_that_can_not_be_read_are_named(path: Path, key: Key, tmp_path: Path) -> None:
    kept, broken = tmp_path / "kept.workbench", tmp_path / "broken.workbench"
    shutil.copy(path, kept)
    broken.write_bytes(path.read_bytes()[:9_000])
    assert recast(path, key, [kept, broken]) == [broken]
    assert encryption.key_of(kept) == encryption.key_of(path) == key
    assert broken.read_bytes()[:16] == encryption.MAGIC


def test_nothing_of_another_kind_is_encrypted(tmp_path: Path, key: Key) -> None:
    create_workspace(tmp_path / "a.workbench")
    with closing(sqlite3.connect(tmp_path / "a.workbench")) as connection:
        connection.execute("CREATE TRIGGER more AFTER INSERT ON revision BEGIN DELETE FROM blob; END")
    with pytest.raises(WorkspaceDamaged, match="not ours"):
        recast(tmp_path / "a.workbench", key)
    assert encryption.key_of(tmp_path / "a.workbench") is None
