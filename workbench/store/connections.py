"""SQLite connections with every pragma set and read back."""

import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.store.errors import NewerWorkspace, NotAWorkspace, ReadOnlyPlace
from workbench.store.migrations import SCHEMA_VERSION

if TYPE_CHECKING:  # Shown before the first paint: neither `tempfile` nor `shutil` is loaded until one is needed.
    from tempfile import TemporaryDirectory

APPLICATION_ID = 0x41575331
"""`AWS1`: tells a workspace from any other SQLite file."""
BUSY_MS = 5_000
_MAGIC = b"SQLite format 3\x00"


def connect_new(path: Path) -> sqlite3.Connection:
    """Open an empty file as a workspace to be laid out."""
    connection = _connect(f"{path.as_uri()}?mode=rw")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    return _made_durable(path, connection)


def connect_writing(path: Path) -> sqlite3.Connection:
    """Open the one writing connection of a file."""
    return _made_durable(path, _connect(f"{path.resolve().as_uri()}?mode=rw"))


def connect_reading(path: Path) -> sqlite3.Connection:
    """Open a file for reading, be it on read-only media."""
    uri = path.resolve().as_uri()
    connection = _connect(f"{uri}?mode=ro")
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        return _connect_on_read_only_media(path)
    return connection


def check_header(path: Path) -> None:
    """Refuse what is no SQLite file before SQLite sees it."""
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError as error:
        raise NotAWorkspace(path=path, reason=error.strerror or error) from error
    if not head.startswith(_MAGIC) or len(head) < 100:
        raise NotAWorkspace(path=path, reason="it is a file of another kind")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotAWorkspace(path=path, reason="it is a database of another program")


def check_layout(path: Path, connection: sqlite3.Connection) -> None:
    """Refuse a file whose layout this version does not know."""
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found > SCHEMA_VERSION:
        raise NewerWorkspace(path=path, found=found, known=SCHEMA_VERSION)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"revision", "revision_parent", "blob", "blob_chunk", "device", "property"} <= tables:
        raise NotAWorkspace(path=path, reason="its tables are not those of a workspace")


def statements_of(name: str) -> list[str]:
    """Return the statements of an SQL file of this package."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    statements, pending = [], ""
    for line in text.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            statements.append(pending.strip())
            pending = ""
    return statements


def remove_leftovers(temporary: Path) -> None:
    """Remove a temporary database and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        temporary.with_name(temporary.name + suffix).unlink(missing_ok=True)


def _connect(uri: str) -> sqlite3.Connection:
    # isolation_level=None: transactions are begun in one place, the engine's begin event.
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _made_durable(path: Path, connection: sqlite3.Connection) -> sqlite3.Connection:
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
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
    wal = path.with_name(path.name + "-wal")
    if not wal.exists() or wal.stat().st_size == 0:
        return _connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1")
    import shutil
    import tempfile

    # `immutable` would hide what is still in the log: read a private copy of both instead.
    folder = tempfile.TemporaryDirectory(prefix="workbench-")
    copy = Path(folder.name) / path.name
    shutil.copyfile(path, copy)
    shutil.copyfile(wal, copy.with_name(wal.name))
    connection = _CopyConnection(f"{copy.as_uri()}?mode=rw", folder)
    return connection


class _CopyConnection(sqlite3.Connection):
    """A connection to a private copy that goes when it is closed."""

    def __init__(self, uri: str, folder: "TemporaryDirectory[str]") -> None:
        super().__init__(uri, uri=True, isolation_level=None, check_same_thread=False)
        self._folder = folder

    def close(self) -> None:
        super().close()
        self._folder.cleanup()
