"""The one way into a workspace file: made, opened, locked, and closed here."""

import json
import os
import socket
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout
from sqlalchemy import Engine, create_engine, event, insert, select
from sqlalchemy.engine import Connection
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel

from workbench.kernel import clock, ids
from workbench.kernel.files import FileNotWritten, put_in_place
from workbench.kernel.ids import DeviceId
from workbench.store import connections
from workbench.store.blobs import Blobs
from workbench.store.errors import WorkspaceExists, WorkspaceIsOpenElsewhere, WorkspaceMissing, told
from workbench.store.migrations import migrate
from workbench.store.revisions import Revisions
from workbench.store.tables import DeviceRow, PropertyRow

_DEVICE = DeviceRow.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Opener:
    """Who opens a workspace, and on which laptop."""

    name: str
    home: str
    """Fingerprint of the laptop's device key."""
    now: Callable[[], datetime]
    random_bytes: Callable[[int], bytes] = os.urandom


class Workspace:
    """An open workspace: its revisions, its evidence, and whether one may write.

    Exactly one connection writes to a file at any time; readers open it `mode=ro`.
    """

    def __init__(self, path: Path, engine: Engine, device: DeviceId | None, lock: FileLock | None) -> None:
        self.path = path
        self._engine = engine
        self._lock = lock
        self.device = device
        self.revisions = Revisions(path, engine)
        self.blobs = Blobs(path, engine)

    def close(self) -> None:
        """Write everything back into the one file and give the lock away."""
        try:
            if self._lock is not None:
                with told(self.path), self._engine.begin() as connection:
                    connection.exec_driver_sql("DELETE FROM property WHERE key = 'holder'")
        finally:
            self._engine.dispose()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create_workspace(path: Path) -> None:
    """Make an empty workspace file; a failure leaves nothing behind.

    Raises WorkspaceExists or FileNotWritten.
    """
    if path.exists():
        raise WorkspaceExists(path=path)
    if not path.parent.is_dir():
        raise FileNotWritten(path=path, reason="its folder does not exist")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise FileNotWritten(path=path, reason=error.strerror or error) from error
    os.close(handle)
    temporary = Path(name)
    try:
        with told(path):
            _lay_out(temporary)
        put_in_place(temporary, path, private=True)
    except OSError as error:
        raise FileNotWritten(path=path, reason=error.strerror or error) from error
    finally:
        connections.remove_leftovers(temporary)


def open_workspace(path: Path, opener: Opener, *, writing: bool) -> Workspace:
    """Open a workspace file, for writing (alone) or for reading (beside a writer).

    Raises WorkspaceMissing, NotAWorkspace, NewerWorkspace, WorkspaceIsOpenElsewhere,
    ReadOnlyPlace or WorkspaceDamaged. An older layout is migrated first, after a copy.
    """
    if not path.is_file():
        raise WorkspaceMissing(path=path)
    connections.check_header(path)
    return _open_for_writing(path, opener) if writing else _open_for_reading(path)


def _open_for_reading(path: Path) -> Workspace:
    with told(path):
        connection = connections.connect_reading(path)
        engine = _engine(lambda: connection, writing=False)
        connections.check_layout(path, connection)
    return Workspace(path, engine, None, None)


def _open_for_writing(path: Path, opener: Opener) -> Workspace:
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise WorkspaceIsOpenElsewhere(path=path, holder=_holder(path)) from error
    except OSError as error:
        raise FileNotWritten(path=path, reason=error.strerror or error) from error
    try:
        with told(path):
            migrate(path)
            connection = connections.connect_writing(path)
            connections.check_layout(path, connection)
            engine = _engine(lambda: connection, writing=True)
            device = _take_device(engine, path, opener)
    except BaseException:
        lock.release()
        raise
    return Workspace(path, engine, device, lock)


def _engine(connect: Callable[[], sqlite3.Connection], *, writing: bool) -> Engine:
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A deferred transaction that reads and then writes fails at once when another
        # connection wrote in between: writing transactions take the lock first.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _lay_out(temporary: Path) -> None:
    connection = connections.connect_new(temporary)
    engine = _engine(lambda: connection, writing=True)
    with engine.begin() as transaction:
        SQLModel.metadata.create_all(transaction)
        for statement in connections.statements_of("views.sql"):
            transaction.exec_driver_sql(statement)
        transaction.execute(insert(PropertyRow).values(key="workspace", value=ids.new_id()))
    engine.dispose()


def _take_device(engine: Engine, path: Path, opener: Opener) -> DeviceId:
    place = str(path.resolve())
    holder = {
        "name": opener.name,
        "host": socket.gethostname(),
        "since": clock.to_text(opener.now()),
        "pid": os.getpid(),
    }
    with engine.begin() as connection:
        known = connection.execute(
            select(_DEVICE.c.id).where(_DEVICE.c.home == opener.home, _DEVICE.c.path == place)
        ).scalar()
        device = known or ids.new_id()
        if known is None:
            connection.execute(insert(DeviceRow).values(id=device, home=opener.home, path=place))
        connection.execute(insert(PropertyRow).prefix_with("OR REPLACE").values(key="holder", value=json.dumps(holder)))
    return DeviceId(device)


def _holder(path: Path) -> str:
    with told(path):
        connection = connections.connect_reading(path)
        try:
            row = connection.execute("SELECT value FROM property WHERE key = 'holder'").fetchone()
        finally:
            connection.close()
    if row is None:
        return "another program"
    who = json.loads(row[0])
    return f"{who['name']} on {who['host']} since {who['since'].replace('T', ' ')[:16]} UTC"
