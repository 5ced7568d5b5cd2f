"""A consistent copy of a workspace, read back before it is called done."""

import contextlib
import sqlite3
from pathlib import Path
from typing import NamedTuple

from workbench.kernel.files import draft_beside
from workbench.store import connections, encryption
from workbench.store.errors import WorkspaceDamaged, WorkspaceExists, told


class Holding(NamedTuple):
    """What a workspace holds, in figures that any change of its content changes."""

    layout: int
    revisions: int
    last: int
    """Row of the revision stored last."""
    blobs: int
    size: int
    """Bytes of evidence."""


def backup(source: Path, target: Path, connection: sqlite3.Connection | None = None) -> Holding:
    """Copy a workspace, be it open elsewhere, to a new file that is checked first; return what it holds.

    The copy of an encrypted one has its key. It needs no write-ahead log, so it opens on read-only media.
    `connection` is one that has the source open already; where nobody else can read, it is the only way.
    Raises WorkspaceExists, WorkspaceDamaged, FileNotWritten or DiskFull; a failure leaves nothing behind.
    """
    if target.exists():
        raise WorkspaceExists(path=target)
    with told(target, read_from=source), draft_beside(target, private=True) as draft:
        if connection is not None:
            return _copy(source, connection, draft)
        with contextlib.closing(connections.connect_reading(source)) as origin:
            return _copy(source, origin, draft)


def holding_of(path: Path, connection: sqlite3.Connection | None = None) -> Holding:
    """Return what a workspace holds."""
    with told(path):
        if connection is not None:
            return _count(connection)
        with contextlib.closing(connections.connect_reading(path)) as own:
            return _count(own)


def _copy(source: Path, origin: sqlite3.Connection, draft: Path) -> Holding:
    with contextlib.closing(encryption.connect(draft, "rw", key=encryption.key_of(source))) as copy:
        origin.execute("BEGIN")  # What is copied and what it is compared with are one and the same moment.
        wanted = _count(origin)
        origin.backup(copy)
        origin.execute("COMMIT")
        copy.execute("PRAGMA journal_mode = DELETE")
        verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok" or _count(copy) != wanted:
            raise WorkspaceDamaged(path=source, reason=verdict if verdict != "ok" else "a copy of it holds less")
    return wanted


def _count(connection: sqlite3.Connection) -> Holding:
    return Holding(
        connection.execute("PRAGMA user_version").fetchone()[0],
        *connection.execute("SELECT count(*), coalesce(max(rowid), 0) FROM revision").fetchone(),
        *connection.execute("SELECT count(*), coalesce(sum(size), 0) FROM blob").fetchone(),
    )
