"""Encrypted workspaces: one passphrase opens the file, its copies and its log; without it nobody reads a word."""

import gc
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import psutil
import pytest
from damaging import OPENER, PAGE

from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store import encryption
from workbench.store.backup import backup
from workbench.store.errors import (
    NotAWorkspace,
    PassphraseTooShort,
    WorkspaceDamaged,
    WorkspaceLocked,
    WrongPassphrase,
)
from workbench.store.glance import glance
from workbench.store.integrity import check_file
from workbench.store.salvage import salvage
from workbench.store.snapshots import take_snapshot
from workbench.store.workspace import Workspace, create_workspace, open_workspace

PASSPHRASE = "fire røde blåbær"
ENTITY = EntityId(new_id())
SAID = "kanariefugl"
FILE = os.urandom(30_000)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted workspace with answers and a file, closed."""
    path = tmp_path_factory.mktemp("made") / "a.workbench"
    create_workspace(path, key=encryption.new_key(PASSPHRASE))
    with open_workspace(path, OPENER, writing=True) as workspace:
        for number in range(300):
            say(workspace, f"{SAID} {number}")
        workspace.blobs.take(sha256(FILE), [FILE])
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    """A copy of it, for a program that knows no key."""
    encryption.lock_all()
    (tmp_path / "place").mkdir()
    shutil.copy(made, tmp_path / "place" / "a.workbench")
    return tmp_path / "place" / "a.workbench"


@pytest.fixture
def unlocked(path: Path) -> Path:
    encryption.unlock(path, PASSPHRASE)
    return path


def sha256(content: bytes) -> str:
    import hashlib

    return hashlib.sha256(content).hexdigest()


def say(workspace: Workspace, value: object) -> None:
    statement = Statement(ENTITY, "answer/members_total", value, new_id())
    workspace.record([statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16))


def said(path: Path) -> list[object]:
    with open_workspace(path, OPENER, writing=False) as workspace:
        return [each.value for each in workspace.revisions.all()]


def turn_a_bit(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def test_it_opens_with_its_passphrase_only(path: Path) -> None:
    assert encryption.is_encrypted(path) and encryption.is_locked(path)
    with pytest.raises(WorkspaceLocked, match="encrypted"):
        glance(path)
    for writing in (True, False):
        with pytest.raises(WorkspaceLocked):
            open_workspace(path, OPENER, writing=writing)
    with pytest.raises(WrongPassphrase):
        encryption.unlock(path, PASSPHRASE + "r")
    assert encryption.is_locked(path)
    encryption.unlock(path, PASSPHRASE)
    assert not encryption.is_locked(path)
    assert glance(path) == ()
    assert said(path)[-1] == f"{SAID} 299"


def test_a_passphrase_may_be_typed_on_a_mac(path: Path) -> None:
    import unicodedata

    encryption.unlock(path, unicodedata.normalize("NFD", PASSPHRASE))
    assert len(said(path)) == 300


def test_a_passphrase_with_any_sign_opens_what_it_made(tmp_path: Path) -> None:
    awkward = "p@ss'w\"ord; --%00\\ x'61'"
    create_workspace(tmp_path / "b.workbench", key=encryption.new_key(awkward))
    encryption.lock_all()
    encryption.unlock(tmp_path / "b.workbench", awkward)
    assert said(tmp_path / "b.workbench") == []


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(PassphraseTooShort, match="8"):
        encryption.new_key("1234567")


def test_nothing_stands_in_clear_while_it_is_open_nor_after(unlocked: Path) -> None:
    with open_workspace(unlocked, OPENER, writing=True) as workspace:
        say(workspace, SAID)
        log = unlocked.with_name("a.workbench-wal")
        assert log.stat().st_size > 0
        for each in unlocked.parent.iterdir():
            assert SAID.encode() not in each.read_bytes() and b"revision" not in each.read_bytes(), each
    assert {each.name for each in unlocked.parent.iterdir()} - {".a.workbench.lock"} == {"a.workbench"}


def test_another_implementation_opens_it_with_the_passphrase(unlocked: Path) -> None:
    with open_workspace(unlocked, OPENER, writing=True) as workspace:
        say(workspace, "seen by others")
    with closing(apsw.Connection(str(unlocked), flags=apsw.SQLITE_OPEN_READONLY)) as other:
        for statement in ("cipher = 'sqlcipher'", "legacy = 4", f"key = '{PASSPHRASE}'"):
            other.execute(f"PRAGMA {statement}").fetchall()
        values = [value for (value,) in other.execute("SELECT value FROM revision ORDER BY rowid")]
        assert values[0] == f'"{SAID} 0"' and values[-1] == '"seen by others"' and len(values) == 301
        assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_copies_and_snapshots_have_the_same_key(unlocked: Path, tmp_path: Path) -> None:
    with open_workspace(unlocked, OPENER, writing=True) as workspace:
        say(workspace, "last")
        backup(unlocked, tmp_path / "copy.workbench")
        taken = take_snapshot(unlocked, tmp_path / "kept", "time", OPENER.now())
        assert take_snapshot(unlocked, tmp_path / "kept", "time", OPENER.now()) is None, "it holds the same"
    assert taken is not None
    for each in (tmp_path / "copy.workbench", taken.path):
        encryption.lock_all()
        with pytest.raises(WorkspaceLocked):
            said(each)
        encryption.unlock(each, PASSPHRASE)
        assert said(each)[-1] == "last"
        assert check_file(each, full=True).is_sound


def test_it_opens_on_read_only_media(unlocked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_workspace(unlocked, OPENER, writing=True) as workspace:
        say(workspace, "in the log")
        for suffix in ("", "-wal"):
            shutil.copy(f"{unlocked}{suffix}", f"{tmp_path}/media.workbench{suffix}")
    from workbench.store import connections

    with closing(connections._connect_on_read_only_media(tmp_path / "media.workbench")) as connection:
        assert connection.execute("SELECT value FROM revision ORDER BY rowid DESC LIMIT 1").fetchone() == (
            '"in the log"',
        )


@pytest.mark.parametrize("page", [1, 5, 20, 40])
def test_a_turned_bit_is_noticed_and_the_rest_is_brought_into_a_new_encrypted_file(
    unlocked: Path, tmp_path: Path, page: int
) -> None:
    turn_a_bit(unlocked, (page - 1) * PAGE + 700)
    health = check_file(unlocked, full=True)
    assert not health.is_sound
    found = salvage(unlocked, tmp_path / "mended.workbench", OPENER)
    assert found.revisions >= 290 and SAID.encode() not in found.file.read_bytes()
    assert check_file(found.file, full=True).revisions == found.revisions
    assert set(said(found.file)) <= {f"{SAID} {number}" for number in range(300)}
    encryption.lock_all()
    assert encryption.is_locked(found.file)


def test_the_passphrase_is_known_to_be_right_though_the_first_page_is_damaged(path: Path) -> None:
    turn_a_bit(path, 2_000)
    encryption.unlock(path, PASSPHRASE)
    with pytest.raises(WorkspaceDamaged):
        said(path)


def test_what_a_killed_program_left_in_the_log_is_salvaged(unlocked: Path, tmp_path: Path) -> None:
    with open_workspace(unlocked, OPENER, writing=True) as workspace:
        say(workspace, "in the log")
        for suffix in ("", "-wal"):
            shutil.copy(f"{unlocked}{suffix}", f"{tmp_path}/left.workbench{suffix}")
    found = salvage(tmp_path / "left.workbench", tmp_path / "mended.workbench", OPENER)
    assert (found.revisions, found.blobs, found.missing) == (301, 1, ())
    assert "in the log" in said(found.file)


def test_neither_noise_nor_a_picture_is_taken_for_a_workspace_that_opens(tmp_path: Path) -> None:
    (tmp_path / "noise.workbench").write_bytes(os.urandom(8 * PAGE))
    with pytest.raises(WrongPassphrase):
        encryption.unlock(tmp_path / "noise.workbench", PASSPHRASE)
    (tmp_path / "text.workbench").write_bytes(b"no workspace at all " * 5_000)
    (tmp_path / "nothing.workbench").write_bytes(b"")
    for name in ("text.workbench", "nothing.workbench"):
        assert not encryption.is_encrypted(tmp_path / name)
        with pytest.raises(NotAWorkspace):
            open_workspace(tmp_path / name, OPENER, writing=False)


def test_an_encrypted_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.workbench"
    path.touch()
    with closing(encryption.connect(path, "rw", key=encryption.new_key(PASSPHRASE))) as other:
        other.execute("CREATE TABLE revision (id)")
    with pytest.raises(NotAWorkspace, match="another program"):
        open_workspace(path, OPENER, writing=True)


def test_a_plain_workspace_does_not_load_sqlcipher(tmp_path: Path) -> None:
    import subprocess
    import sys

    create_workspace(tmp_path / "plain.workbench")
    program = (
        "import sys; from pathlib import Path; from workbench.store.glance import glance; "
        f"glance(Path({str(tmp_path / 'plain.workbench')!r})); "
        "print({'sqlcipher3', 'hashlib', 'unicodedata', 'cryptography'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "set()", done.stderr


def test_a_key_never_shows_what_opens(path: Path) -> None:
    key = encryption.unlock(path, PASSPHRASE)
    assert key.raw.hex() not in repr(key) and repr(key.raw) not in repr(key)


def test_sqlite_alone_finds_nothing_in_it(path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM sqlite_master").fetchall()


@pytest.mark.parametrize(
    "head", [b"PK\x03\x04", b"%PDF-", b"age-encryption.org/v1\n", b"-----BEGIN AGE ENCRYPTED FILE-----\n"]
)
def test_what_is_packed_well_is_not_taken_for_encrypted(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "package.asice").write_bytes(head + os.urandom(8 * PAGE))
    assert not encryption.is_encrypted(tmp_path / "package.asice")


def test_what_another_implementation_made_and_changed_opens_here(path: Path, tmp_path: Path) -> None:
    encryption.unlock(path, PASSPHRASE)
    before = said(path)
    with closing(apsw.Connection(str(path))) as other:
        for statement in ("cipher = 'sqlcipher'", "legacy = 4", f"key = '{PASSPHRASE}'", "journal_mode = DELETE"):
            other.execute(f"PRAGMA {statement}").fetchall()
        other.execute("PRAGMA rekey = 'another of theirs'")
    encryption.lock_all()
    with pytest.raises(WrongPassphrase):
        encryption.unlock(path, PASSPHRASE)
    encryption.unlock(path, "another of theirs")
    assert said(path) == before
    assert check_file(path, full=True).is_sound
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, "goes on")
    assert said(path)[-1] == "goes on"


@pytest.fixture
def collecting_nothing() -> Iterator[None]:
    """As in the window, whose tests may have stopped collecting before and must find it stopped again."""
    before = gc.isenabled()
    gc.disable()
    yield
    if before:
        gc.enable()


@pytest.mark.usefixtures("collecting_nothing")
def test_closed_without_a_question_it_holds_the_file_no_longer(unlocked: Path) -> None:
    for writing in (False, True):
        with open_workspace(unlocked, OPENER, writing=writing):
            assert held_open(unlocked)
        assert held_open(unlocked) == []
    assert not unlocked.with_name("a.workbench-wal").exists()


def held_open(path: Path) -> list[str]:
    return [each.path for each in psutil.Process().open_files() if each.path.startswith(str(path))]
