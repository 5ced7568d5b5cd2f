"""Older layouts brought up to the present one: on a copy, compared with the old file, then put in its place."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from workbench.kernel.files import draft_beside, sync_folder
from workbench.store import encryption
from workbench.store.errors import WorkspaceDamaged, WorkspaceIsOpenElsewhere, told
from workbench.store.migrations import layout_2, layout_3
from workbench.store.migrations.content import content_of
from workbench.store.schema import layout_of

SCHEMA_VERSION = 3
"""Layout that this version writes, kept in `PRAGMA user_version`."""

Migration = Callable[[sqlite3.Connection], None]
MIGRATIONS: Mapping[int, Migration] = {1: layout_2.migrate, 2: layout_3.migrate}
"""By the layout that each starts from; the next layout is one higher."""
_UNWRITTEN = ("-wal", "-journal")


def migrate(
    path: Path,
    keep: Callable[[], object] | None = None,
    *,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    target: int = SCHEMA_VERSION,
) -> None:
    """Bring an older file to the target layout; only if it holds the same afterwards does the copy take its place.

    The caller holds the file's lock. `keep` makes a checked copy of the old file first; without it,
    one is kept beside the file as `….before-N`. Killed at any point, the file is the old one or the
    new one, whole. Raises WorkspaceDamaged, WorkspaceIsOpenElsewhere, DiskFull, NotSaved, FileNotWritten,
    and what `keep` raises.
    """
    with told(path):
        found = _layout_of(path)
        if found >= target:
            return
        _keep_beside(path, target) if keep is None else keep()
        settle(path)
        with draft_beside(path, private=True) as draft:
            _copy(path, draft)
            _run(draft, migrations, found, target)
            compare(path, draft, f"bringing it to layout {target} would have changed its history")
            check_alone(path)


def _layout_of(path: Path) -> int:
    with closing(_reading(path)) as connection:
        return layout_of(connection)


def _keep_beside(path: Path, target: int) -> None:
    kept, number = path.with_name(f"{path.name}.before-{target}"), 1
    while kept.exists():  # From an attempt that was killed; the older version may have written since.
        if content_of(path) == content_of(kept):
            return
        number += 1
        kept = path.with_name(f"{path.name}.before-{target}-{number}")
    with draft_beside(kept, private=True) as draft:
        _copy(path, draft)
        compare(path, draft, "a copy of it does not hold the same")


def settle(path: Path) -> None:
    """Write what a killed program left in the log back into the old file, and take the log away.

    A log knows its file by the name alone: left there, it would be replayed onto the new one.
    """
    with closing(encryption.connect(path, "rw")) as connection:
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        # Busy while anybody reads: a reader keeps its log, and with it the name.
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    check_alone(path)
    sync_folder(path.parent)  # Else a power cut could bring the log back after the new file has the name.


def check_alone(path: Path) -> None:
    """Refuse to replace a file beside which a log lies. Raises WorkspaceIsOpenElsewhere."""
    logs = [path.with_name(path.name + suffix) for suffix in _UNWRITTEN]
    if any(each.exists() and each.stat().st_size for each in logs):
        raise WorkspaceIsOpenElsewhere(path=path, holder="another program")


def _copy(path: Path, draft: Path) -> None:
    """Copy through SQLite, so that what is still in the log comes along."""
    with closing(_reading(path)) as origin, closing(_filling(path, draft)) as copy:
        origin.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()


def _run(draft: Path, migrations: Mapping[int, Migration], found: int, target: int) -> None:
    with closing(encryption.connect(draft, "rw")) as connection:
        # Renaming a table reads the views, whose json_extract() is refused otherwise; no trigger is anybody else's.
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        for version in range(found, target):
            migrations[version](connection)
        connection.execute(f"PRAGMA user_version = {target}")
        connection.execute("COMMIT")


def compare(path: Path, copy: Path, otherwise: str) -> None:
    """Refuse a copy that does not hold the same. Raises WorkspaceDamaged with what is said `otherwise`."""
    with closing(_reading(copy)) as connection:
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if verdict != "ok" or content_of(path) != content_of(copy):
        raise WorkspaceDamaged(path=path, reason=otherwise if verdict == "ok" else verdict)


def _reading(path: Path) -> sqlite3.Connection:
    return encryption.connect(path, "ro")


def _filling(path: Path, draft: Path) -> sqlite3.Connection:
    return encryption.connect(draft, "rw", key=encryption.key_of(path))
