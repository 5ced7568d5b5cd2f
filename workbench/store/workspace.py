"""The one way into a workspace file: made, opened, locked, and closed here."""

import contextlib
import json
import os
import socket
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
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

from workbench.domain.revisions import Revision, Statement
from workbench.kernel import clock, ids, log
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotWritten, draft_beside, remove_drafts
from workbench.kernel.ids import DeviceId, PersonId
from workbench.kernel.log import Event
from workbench.store import connections
from workbench.store.blobs import Blobs
from workbench.store.devices import DeviceBook, last_seq, mark_of, new_device, take_device
from workbench.store.encryption import Key, module_of
from workbench.store.errors import (
    ReadOnlyPlace,
    WorkspaceExists,
    WorkspaceGone,
    WorkspaceIsOpenElsewhere,
    WorkspaceMissing,
    told,
)
from workbench.store.gathered import GatheredBook
from workbench.store.migrations import SCHEMA_VERSION, migrate
from workbench.store.parcels import Parcels
from workbench.store.places import Place, place_of
from workbench.store.revisions import Revisions
from workbench.store.schema import layout_of, statements_of
from workbench.store.snapshots import take_snapshot
from workbench.store.tables import DeviceRow, PropertyRow
from workbench.store.waiting import WaitingBook

_DEVICE = DeviceRow.__table__  # type: ignore[attr-defined]
_PROPERTY = PropertyRow.__table__  # type: ignore[attr-defined]
_OWN_LATEST = "SELECT recorded_at FROM revision WHERE device = ? ORDER BY seq DESC LIMIT 1"
_LATEST = "SELECT max(recorded_at) FROM revision WHERE is_head"


@dataclass(frozen=True, slots=True)
class Opener:
    """Who opens a workspace, and on which laptop."""

    name: str
    home: str
    """Fingerprint of the laptop's device key."""
    now: Callable[[], datetime]
    random_bytes: Callable[[int], bytes] = os.urandom
    folder: Path | None = None
    """The person's own folder; what it remembers of devices, and where snapshots are kept."""

    def keeper(self, path: Path, workspace: str) -> Callable[[], object] | None:
        """Return what keeps a snapshot of a file before it is brought to a newer layout; None without a folder."""
        if self.folder is None:
            return None
        folder = self.folder / "snapshots" / workspace
        return lambda: take_snapshot(path, folder, "layout", self.now())

    @property
    def book(self) -> DeviceBook | None:
        """Return what is remembered of devices."""
        return DeviceBook(self.folder / "devices.json") if self.folder else None


class Workspace:
    """An open workspace: its revisions, its evidence, and whether one may write.

    Exactly one connection writes to a file at any time; readers open it `mode=ro`.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, engine: Engine, held: "_Held | None") -> None:
        self.path = path
        self._connection, self._engine = connection, engine
        self._held = held
        self.revisions = Revisions(path, engine)
        self.blobs = Blobs(path, engine)
        self.parcels = Parcels(path, engine)
        self.gathered = GatheredBook(path, engine)
        self.waiting = WaitingBook(path, engine)

    @property
    def device(self) -> DeviceId | None:
        """Return the device id of this file on this laptop; None while it is open for reading."""
        return self._held.device if self._held else None

    @property
    def home(self) -> str:
        """Return the fingerprint of the laptop that has it open to write; empty while it is open for reading."""
        return self._held.home if self._held else ""

    @property
    def is_alone(self) -> bool:
        """Tell whether no other connection can read while this one is open to write."""
        return self._held is not None and self._held.is_alone

    def devices_of(self, home: str) -> frozenset[DeviceId]:
        """Return the devices that one laptop has been to this file, by the fingerprint of its key."""
        with told(self.path), self._engine.connect() as connection:
            found = connection.execute(select(_DEVICE.c.id).where(_DEVICE.c.home == home)).scalars()
            return frozenset(map(DeviceId, found))

    @property
    def id(self) -> str:
        """Return the id that the file was given when it was made."""
        with told(self.path), self._engine.connect() as connection:
            return str(connection.execute(select(_PROPERTY.c.value).where(_PROPERTY.c.key == "workspace")).scalar())

    def record(
        self, statements: Sequence[Statement], *, author: PersonId, recorded_at: str, salts: bytes
    ) -> tuple[Revision, ...]:
        """Store what one person says as one transaction: on the disk when this returns, in the file that has the name.

        As `Revisions.record`; raises WorkspaceGone too.
        """
        held = self._writing()
        said = self.revisions.record(
            statements, author=author, device=held.device, recorded_at=recorded_at, salts=salts
        )
        self.check_in_place()
        return said

    def merge(self, revisions: Iterable[Revision]) -> int:
        """Add revisions made elsewhere; return how many were new.

        Where this device itself said some of them in a past that the file has forgotten, it becomes
        a new device: two revisions never bear the same number.
        """
        held, found = self._writing(), list(revisions)
        with told(self.path), self._engine.connect() as connection:
            past = last_seq(connection, held.device)
        new = self.revisions.merge(found)
        if any(each.device == held.device and each.seq > past for each in found):
            self.renew_device()
        self.check_in_place()
        return new

    def renew_device(self) -> None:
        """Go on as a new device: the one before counts no further in this file."""
        held = self._writing()
        with told(self.path), self._engine.begin() as connection:
            held.device = new_device(connection, self.path, held.home)

    def latest(self) -> tuple[str, str]:
        """Return the instants (UTC) of what this device said last, and of the latest that stands; "" for never."""
        with told(self.path), self._engine.connect() as connection:
            own = connection.exec_driver_sql(_OWN_LATEST, (self.device,)).scalar()
            return own or "", connection.exec_driver_sql(_LATEST).scalar() or ""

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection to copy from; never in the middle of a transaction of our own.

        Where nobody else can read it is the one that writes, to be used on its own thread.
        """
        if self.is_alone:
            with self._engine.connect() as connection:
                yield connection.connection.driver_connection  # type: ignore[misc]
        else:
            with told(self.path), contextlib.closing(connections.connect_reading(self.path)) as own:
                yield own

    @contextlib.contextmanager
    def lending(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection that writes, in no transaction yet; to be used on its own thread."""
        self._writing()
        with told(self.path), self._engine.connect() as connection:
            yield connection.connection.driver_connection  # type: ignore[misc]

    def check_in_place(self) -> None:
        """Raise WorkspaceGone where the file that is open has lost its name: what is saved in it would be lost."""
        held = self._writing()
        try:
            now = self.path.stat()
        except OSError as error:
            raise WorkspaceGone(path=self.path) from error
        if (now.st_dev, now.st_ino) != held.file:
            raise WorkspaceGone(path=self.path)

    def close(self) -> None:
        """Write everything back into the one file and give the lock away."""
        held, self._held = self._held, None
        try:
            if held is not None:
                held.let_go(self.path, self._engine)
        finally:
            self._engine.dispose()
            self._connection.close()  # The engine knows nothing of it before its first question.
            if held is not None:
                held.remember(self.path)
                held.lock.release()

    def _writing(self) -> "_Held":
        assert self._held is not None, "the workspace is open for reading"
        return self._held

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(slots=True)
class _Held:
    """What a workspace that is open for writing holds on to."""

    lock: FileLock
    device: DeviceId
    home: str
    is_alone: bool
    file: tuple[int, int]
    """Disk and number of the file that was opened."""
    book: DeviceBook | None
    seq: int = 0

    def let_go(self, path: Path, engine: Engine) -> None:
        """Say that nobody has it open any more, and leave one file."""
        # All that was acknowledged is on the disk. A disk that is gone or full can't be tidied, and need not be.
        with contextlib.suppress(WorkbenchError), told(path):
            with engine.begin() as connection:
                connection.exec_driver_sql("DELETE FROM property WHERE key = 'holder'")
                self.seq = last_seq(connection, self.device)
            with engine.connect() as connection:
                connections.tidy(connection.connection.driver_connection)  # type: ignore[arg-type]

    def remember(self, path: Path) -> None:
        """Write down in the person's folder how far the device has come."""
        with contextlib.suppress(OSError, FileNotWritten):  # A safeguard less; no answer hangs on it.
            if self.book is not None and self.seq:
                self.book.keep(self.device, mark_of(path.stat(), self.seq))


def create_workspace(path: Path, *, workspace_id: str = "", key: Key | None = None) -> None:
    """Make an empty workspace file, encrypted where there is a key; a failure leaves nothing behind.

    Raises WorkspaceExists or FileNotWritten.
    """
    if path.exists():
        raise WorkspaceExists(path=path)
    if not path.parent.is_dir():
        raise FileNotWritten(path=path, reason="its folder does not exist")
    with told(path), draft_beside(path, private=True) as draft:
        _lay_out(draft, workspace_id or ids.new_id(), key)


def open_workspace(path: Path, opener: Opener, *, writing: bool) -> Workspace:
    """Open a workspace file, for writing (alone) or for reading (beside a writer).

    Raises WorkspaceMissing, NotAWorkspace, WorkspaceLocked, NewerWorkspace, WorkspaceIsOpenElsewhere,
    ReadOnlyPlace or WorkspaceDamaged. An older layout is migrated first, after a copy.
    """
    if not path.is_file():
        raise WorkspaceMissing(path=path)
    connections.check_header(path)
    return _open_for_writing(path, opener) if writing else _open_for_reading(path)


def _open_for_reading(path: Path) -> Workspace:
    with told(path):
        connection = connections.connect_reading(path)
        try:
            connections.check_layout(path, connection)
        except BaseException:
            connection.close()
            raise
    return Workspace(path, connection, _engine(connection, writing=False), None)


def _open_for_writing(path: Path, opener: Opener) -> Workspace:
    lock = _lock(path)
    try:
        return _open_locked(path, opener, lock)
    except BaseException:
        lock.release()
        raise


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep everybody else from writing to a file. Raises WorkspaceIsOpenElsewhere or ReadOnlyPlace."""
    lock = _lock(path)
    try:
        yield
    finally:
        lock.release()


def _lock(path: Path) -> FileLock:
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise WorkspaceIsOpenElsewhere(path=path, holder=_holder(path)) from error
    except OSError as error:
        raise ReadOnlyPlace(path=path, reason=error.strerror or error) from error
    return lock


def _open_locked(path: Path, opener: Opener, lock: FileLock) -> Workspace:
    before = path.stat()
    with told(path):
        connections.check_writable(path)
        with contextlib.closing(connections.connect_reading(path)) as reading:
            connections.check_layout(path, reading, writing=True)
            is_older = layout_of(reading) < SCHEMA_VERSION
            own = reading.execute("SELECT value FROM property WHERE key = 'workspace'").fetchone()
        remove_drafts(path)  # Nobody else can be working on one while we hold the lock.
        if is_older:
            migrate(path, opener.keeper(path, own[0] if own else "unknown"))
            log.event(Event.BROUGHT_UP, layout=SCHEMA_VERSION)
        connection = connections.connect_writing(path, alone=place_of(path) is not Place.LOCAL)
        try:
            engine = _engine(connection, writing=True)
            with engine.begin() as transaction:
                device = take_device(transaction, path, opener.home, before, opener.book)
                _say_who_holds_it(transaction, opener)
        except BaseException:
            connection.close()
            raise
    now = path.stat()
    alone = connections.is_alone(connection)
    return Workspace(
        path, connection, engine, _Held(lock, device, opener.home, alone, (now.st_dev, now.st_ino), opener.book)
    )


def _engine(connection: sqlite3.Connection, *, writing: bool) -> Engine:
    module = module_of(connection)
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool, module=module)

    @event.listens_for(engine, "begin")
    def begin(begun: Connection) -> None:
        # A deferred transaction that reads and then writes fails at once when another
        # connection wrote in between: writing transactions take the lock first.
        begun.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _lay_out(draft: Path, workspace_id: str, key: Key | None) -> None:
    connection = connections.connect_new(draft, key)
    engine = _engine(connection, writing=True)
    with engine.begin() as transaction:
        SQLModel.metadata.create_all(transaction)
        for statement in statements_of("views.sql"):
            transaction.exec_driver_sql(statement)
        transaction.execute(insert(PropertyRow).values(key="workspace", value=workspace_id))
    connections.tidy(connection)
    engine.dispose()


def _say_who_holds_it(connection: Connection, opener: Opener) -> None:
    holder = {
        "name": opener.name,
        "host": socket.gethostname(),
        "since": clock.to_text(opener.now()),
        "pid": os.getpid(),
    }
    connection.execute(insert(PropertyRow).prefix_with("OR REPLACE").values(key="holder", value=json.dumps(holder)))


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
    return f"{who['name']} on {who['host']} since {clock.from_text(who['since']).astimezone():%Y-%m-%d %H:%M}"
