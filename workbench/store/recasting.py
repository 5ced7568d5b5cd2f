"""A workspace written anew under another key, or in clear: a new file, which is compared before it counts."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import draft_beside
from workbench.store import connections, encryption
from workbench.store.encryption import Key
from workbench.store.errors import WorkspaceDamaged, WorkspaceExists, database_errors, told
from workbench.store.migrations import check_alone, compare, settle
from workbench.store.workspace import locked

_DIFFERS = "what was written of it into a new file does not hold the same"


def recast_to(path: Path, target: Path, key: Key | None) -> None:
    """Write a workspace, be it open elsewhere, into a new file under a key, or in clear without one.

    Raises WorkspaceExists, NotAWorkspace, WorkspaceDamaged, FileNotWritten or DiskFull; nothing is left behind then.
    """
    if target.exists():
        raise WorkspaceExists(path=target)
    with _written(path, target, key):
        pass


def recast(path: Path, key: Key, copies: Iterable[Path] = ()) -> list[Path]:
    """Put a workspace under a key, its copies first; return the copies that stay as they were.

    A new file takes the name only if it holds the same: killed at any point, each file is the old one or the new
    one, whole. A copy stays as it was where it is damaged, or under a passphrase that nobody gave.
    Raises WorkspaceIsOpenElsewhere too.
    """
    with locked(path):
        connections.check_writable(path)
        left = [each for each in copies if not _is_replaced(each, key)]
        _replace(path, key)
    return left


def _is_replaced(copy: Path, key: Key) -> bool:
    try:
        _replace(copy, key)
    except WorkbenchError:
        return False
    return True


def _replace(path: Path, key: Key) -> None:
    with told(path):
        settle(path)
        with _written(path, path, key):
            check_alone(path)


@contextmanager
def _written(path: Path, target: Path, key: Key | None) -> Iterator[None]:
    connections.check_header(path)
    with told(target, read_from=path), draft_beside(target, private=True) as draft:
        with closing(connections.connect_reading(path)) as origin:
            connections.check_layout(path, origin, writing=True)
            with closing(encryption.connect(draft, "rw", key=key)) as copy:
                _fill(path, origin, copy)
        compare(path, draft, _DIFFERS)
        yield


def _fill(path: Path, origin: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    """Copy tables row by row, then what is built upon them. The file is no workspace yet: it needs no journal."""
    copy.execute("PRAGMA journal_mode = OFF").fetchall()
    copy.execute("PRAGMA synchronous = OFF")  # It is put on the disk as a whole, before it gets its name.
    origin.execute("BEGIN")
    copy.execute("BEGIN")
    for name in ("application_id", "user_version"):
        copy.execute(f"PRAGMA {name} = {int(origin.execute(f'PRAGMA {name}').fetchone()[0])}")
    made = origin.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    for name, sql in ((name, sql) for kind, name, sql in made if kind == "table"):
        if not sql.startswith("CREATE TABLE"):
            raise WorkspaceDamaged(path=path, reason="it holds a table that is none")
        copy.execute(sql)
        _copy_rows(path, origin, copy, name)
    for sql in (sql for kind, _, sql in made if kind != "table"):
        copy.execute(sql)
    copy.execute("COMMIT")
    origin.execute("COMMIT")


def _copy_rows(path: Path, origin: sqlite3.Connection, copy: sqlite3.Connection, table: str) -> None:
    quoted = '"' + table.replace('"', '""') + '"'
    names = [name for (_, name, *_) in origin.execute(f"PRAGMA table_info({quoted})")]
    columns = ", ".join(["rowid", *('"' + name.replace('"', '""') + '"' for name in names)])
    marks = ", ".join("?" * (len(names) + 1))
    rows = origin.execute(f"SELECT {columns} FROM {quoted} ORDER BY rowid")  # noqa: S608 - names are quoted
    try:
        copy.executemany(f"INSERT INTO {quoted} ({columns}) VALUES ({marks})", rows)  # noqa: S608 - as above
    except database_errors() as error:
        if getattr(error, "sqlite_errorcode", None) is None:  # Such as a text that is none.
            raise WorkspaceDamaged(path=path, reason=error) from error
        raise
