"""A consistent copy of a workspace, read back before it is called done."""

import os
import sqlite3
import tempfile
from pathlib import Path

from workbench.kernel.files import FileNotWritten, put_in_place
from workbench.store import connections
from workbench.store.errors import WorkspaceDamaged, WorkspaceExists, told


def backup(source: Path, target: Path) -> None:
    """Copy a workspace, be it open elsewhere, to a new file that is checked first.

    The copy needs no write-ahead log, so it opens on read-only media.
    """
    if target.exists():
        raise WorkspaceExists(path=target)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise FileNotWritten(path=target, reason=error.strerror or error) from error
    os.close(handle)
    temporary = Path(name)
    try:
        with told(target):
            _copy(source, temporary)
        put_in_place(temporary, target, private=True)
    except OSError as error:
        raise FileNotWritten(path=target, reason=error.strerror or error) from error
    finally:
        connections.remove_leftovers(temporary)


def _copy(source: Path, temporary: Path) -> None:
    origin = connections.connect_reading(source)
    copy = sqlite3.connect(temporary, isolation_level=None)
    try:
        origin.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        if (verdict := copy.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            raise WorkspaceDamaged(path=source, reason=verdict)
    finally:
        copy.close()
        origin.close()
    with temporary.open("rb+") as stream:
        os.fsync(stream.fileno())
