"""SQLite connections with every pragma set and read back."""

import os
import re
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.kernel.files import copy_file, private_folder
from workbench.kernel.speech import tr
from workbench.store import encryption
from workbench.store.encryption import MAGIC, Key
from workbench.store.errors import (
    NewerWorkspace,
    NotAWorkspace,
    ReadOnlyPlace,
    WorkspaceDamaged,
    code_of,
    database_errors,
)
from workbench.store.migrations import SCHEMA_VERSION
from workbench.store.schema import is_ours, layout_of, text_of

if TYPE_CHECKING:  # Not loaded before the first paint.
    from tempfile import TemporaryDirectory

APPLICATION_ID = 0x41575331
"""`AWS1`: tells a workspace from any other SQLite file."""
_NEEDED = {
    "revision": "id entity field value context salt digest parents author device seq recorded_at is_head",
    "revision_parent": "parent child",
    "blob": "sha256 size",
    "blob_chunk": "sha256 place content",
    "device": "id home path",
    "property": "key value",
}
"""What every layout has, and a later one will keep."""
_UNWRITTEN = ("-wal", "-journal")
"""What a program that ended in the middle of its work leaves to be written back."""


def connect_new(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """Open an empty file as a workspace to be laid out, encrypted where there is a key."""
    connection = encryption.connect(path, "rw", key=key)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    return _made_durable(path, connection, alone=False)


def connect_writing(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """Open the one writing connection of a file.

    `alone` keeps every other connection out, readers as well: on a disk that others write
    to behind SQLite's back neither its locks nor a write-ahead log can be relied upon.
    """
    return _made_durable(path, encryption.connect(path, "rw"), alone=alone)


def is_alone(connection: sqlite3.Connection) -> bool:
    """Tell whether a writing connection keeps readers out: it was asked to, or no log can be had here."""
    return str(connection.execute("PRAGMA locking_mode").fetchone()[0]).lower() == "exclusive"


def tidy(connection: sqlite3.Connection) -> None:
    """Write everything back into the one file and take its log away, so that it opens on read-only media too."""
    connection.execute("PRAGMA busy_timeout = 0")  # Whoever still reads keeps the log; that is no reason to wait.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute("PRAGMA journal_mode = DELETE").fetchall()


def connect_reading(path: Path) -> sqlite3.Connection:
    """Open a file for reading, be it on read-only media."""
    connection = encryption.connect(path, "ro")
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except database_errors() as error:
        connection.close()
        if code_of(error) not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
        return _connect_on_read_only_media(path)
    return connection


def check_writable(path: Path) -> None:
    """Refuse to write into a file that is protected; SQLite would open it for reading without a word."""
    if not os.access(path, os.W_OK):
        raise ReadOnlyPlace(path=path, reason="it is write-protected")


def check_header(path: Path) -> None:
    """Refuse what is no SQLite file before SQLite sees it."""
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError as error:
        raise NotAWorkspace(path=path, reason=error.strerror or error) from error
    if encryption.is_encrypted(path):
        encryption.key_of(path)
        return  # What program made it is asked once it is open.
    if not head.startswith(MAGIC) or len(head) < 100:
        raise NotAWorkspace(path=path, reason="it is a file of another kind")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotAWorkspace(path=path, reason="it is a database of another program")


def check_layout(path: Path, connection: sqlite3.Connection, *, writing: bool = False) -> None:
    """Refuse a file whose layout this version does not know; a newer one is read as far as it is known.

    To write in it, nothing in it may act by itself: all that it says of itself is ours, to the letter.
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotAWorkspace(path=path, reason="it is a database of another program")
    found = layout_of(connection)
    is_known = all(_has_columns(connection, table, columns.split()) for table, columns in _NEEDED.items())
    if found > SCHEMA_VERSION and (writing or not is_known):
        raise NewerWorkspace(path=path, found=found, known=SCHEMA_VERSION, needs=_needed_version(connection, found))
    if not is_known:
        raise NotAWorkspace(path=path, reason="its tables are not those of a workspace")
    if found < 1 and writing:
        raise WorkspaceDamaged(path=path, reason="the number of its layout is wrong")
    if writing and not is_ours(connection):
        raise WorkspaceDamaged(path=path, reason="somebody put a rule into it that is not ours")


def _needed_version(connection: sqlite3.Connection, layout: int) -> str:
    """Say which version writes in a newer layout, as the file's own `v_needs` tells; its text is read and never run."""
    row = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'view' AND name = 'v_needs'").fetchone()
    told = re.search(r"'(\d{1,4}(?:\.\d{1,4}){1,3})'", text_of(row[0])) if row else None
    if told:
        return tr("Assessor Workbench {version} or later", version=told[1])
    return tr("an Assessor Workbench that knows layout {layout}", layout=layout)


def sqlite_told() -> dict[str, str]:
    """Return for the program's log which SQLite runs, and whether it is rid of the race of two writers."""
    is_mended = race_is_mended(sqlite3.sqlite_version_info)
    return {"sqlite": sqlite3.sqlite_version, "race": "mended" if is_mended else "open, one writer only"}


def race_is_mended(version: tuple[int, ...]) -> bool:
    """Tell whether commits can't be lost to two writers at one instant: from 3.51.3, 3.50.7 and 3.44.6 on."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def _has_columns(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> bool:
    found = connection.execute("SELECT type, rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    # A view of that name would compute what it says; a virtual table, which has no page, would run a library.
    if found is None or found[0] != "table" or not found[1]:
        return False
    return {name for (_, name, *_) in connection.execute(f"PRAGMA table_info({table})")} >= set(columns)


def _made_durable(path: Path, connection: sqlite3.Connection, *, alone: bool) -> sqlite3.Connection:
    mode = connection.execute(f"PRAGMA journal_mode = {'DELETE' if alone else 'WAL'}").fetchone()[0]
    if mode != "wal":
        # Where WAL can't be had, SQLite silently keeps another journal; a rollback journal
        # loses the last answer in a power cut unless synchronous is EXTRA.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = DELETE")
    wanted = 2 if mode == "wal" else 3
    connection.execute(f"PRAGMA synchronous = {wanted}")
    connection.execute("PRAGMA secure_delete = ON")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
    if connection.execute("PRAGMA synchronous").fetchone()[0] != wanted:
        raise ReadOnlyPlace(path=path, reason="the disk does not let answers be saved safely")
    return connection


def _connect_on_read_only_media(path: Path) -> sqlite3.Connection:
    if all(_is_empty(path.with_name(path.name + suffix)) for suffix in _UNWRITTEN):
        return encryption.connect(path, "ro&immutable=1")
    # `immutable` would hide what is still in the log: read a private copy of both instead.
    folder = private_folder()
    try:
        for suffix in ("", *_UNWRITTEN):
            if (each := path.with_name(path.name + suffix)).exists():
                copy_file(each, Path(folder.name) / each.name)
    except BaseException:
        folder.cleanup()
        raise
    return encryption.connect(Path(folder.name) / path.name, "rw", kind=lambda usual: _going_with(usual, folder))


def _is_empty(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _going_with(usual: type[sqlite3.Connection], folder: "TemporaryDirectory[str]") -> type[sqlite3.Connection]:
    class CopyConnection(usual):  # type: ignore[valid-type, misc]
        """A connection to a private copy that goes when it is closed."""

        def close(self) -> None:
            super().close()
            folder.cleanup()

    return CopyConnection
