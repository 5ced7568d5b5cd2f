"""Workspaces of layout 1 as people have them: closed, or left by a program that was killed."""

import shutil
import sqlite3
from pathlib import Path

from workbench.domain.revisions import Revision, Statement, make_revision
from workbench.kernel.canonical import canonical
from workbench.kernel.ids import DeviceId, EntityId, PersonId

FOLDER = Path(__file__).parent / "golden"
GOLDEN = FOLDER / "layout-1.workbench"
LATE = make_revision(
    Statement(EntityId("018f0000-0000-7000-8000-000000000001"), "answer/late", "said at last", "e1"),
    parents=(), author=PersonId("p"), device=DeviceId("d"), seq=1, recorded_at="2026-11-25T12:00:00.000Z", salt=b"0" * 16,
)  # fmt: skip


def take(folder: Path, golden: Path = GOLDEN) -> Path:
    """Copy a golden workspace."""
    folder.mkdir(exist_ok=True)
    shutil.copyfile(golden, folder / "old.workbench")
    return folder / "old.workbench"


def insert(connection: sqlite3.Connection, revision: Revision) -> None:
    """Say something as the program did when layout 1 was written."""
    with connection:
        connection.execute(
            "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
            (
                revision.id, revision.entity, revision.field, canonical(revision.value).decode(),
                canonical(revision.context).decode(), revision.salt, revision.digest, "[]", revision.author,
                revision.device, revision.seq, revision.recorded_at,
            ),
        )  # fmt: skip


def take_killed(folder: Path, golden: Path = GOLDEN) -> Path:
    """Copy a golden workspace as a killed program leaves it: what was said last is in the log only."""
    (folder / "before").mkdir(parents=True)
    source = take(folder / "before", golden)
    connection = sqlite3.connect(source)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    insert(connection, LATE)
    for suffix in ("", "-wal"):
        shutil.copyfile(f"{source}{suffix}", folder / f"old.workbench{suffix}")
    connection.close()
    shutil.rmtree(folder / "before")
    return folder / "old.workbench"


def version(path: Path) -> int:
    """Read the number of a workspace's layout."""
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
