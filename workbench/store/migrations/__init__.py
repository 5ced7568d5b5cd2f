"""Older layouts brought up to the present one: on a copy, checked, then put in its place."""

import os
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from workbench.kernel.files import put_in_place
from workbench.store.errors import WorkspaceDamaged

SCHEMA_VERSION = 1
"""Layout that this version writes, kept in `PRAGMA user_version`."""

Migration = Callable[[sqlite3.Connection], None]
MIGRATIONS: Mapping[int, Migration] = {}
"""By the layout that each starts from; the next layout is one higher."""


def migrate(path: Path, migrations: Mapping[int, Migration] = MIGRATIONS, target: int = SCHEMA_VERSION) -> None:
    """Bring an older file to the target layout; the old file stays beside it as `….before-N`.

    The work is done on a copy. Only if it holds the same revisions afterwards does it take
    the file's place.
    """
    import tempfile

    found = _version(path)
    if found >= target:
        return
    kept = path.with_name(f"{path.name}.before-{target}")
    _copy(path, kept)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    os.close(handle)
    working = Path(name)
    try:
        _copy(path, working)
        _run(working, migrations, found, target)
        if _fingerprint(working) != _fingerprint(path):
            raise WorkspaceDamaged(path=path, reason=f"bringing it to layout {target} would have changed its history")
        put_in_place(working, path, private=True)
    finally:
        working.unlink(missing_ok=True)


def _run(path: Path, migrations: Mapping[int, Migration], found: int, target: int) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("BEGIN IMMEDIATE")
        for version in range(found, target):
            migrations[version](connection)
        connection.execute(f"PRAGMA user_version = {target}")
        connection.execute("COMMIT")
    finally:
        connection.close()


def _copy(source: Path, target: Path) -> None:
    """Copy through SQLite, so that what is still in the log comes along."""
    origin = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)
    copy = sqlite3.connect(target)
    try:
        origin.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
        origin.close()


def _version(path: Path) -> int:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def _fingerprint(path: Path) -> tuple[int, str]:
    import hashlib

    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        rows = connection.execute("SELECT id, digest FROM revision ORDER BY id").fetchall()
    finally:
        connection.close()
    return len(rows), hashlib.sha256(repr(rows).encode()).hexdigest()
