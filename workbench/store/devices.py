"""Device ids: one workspace file on one laptop, whose counter never counts the same place twice.

A file that was put back from a backup would count again what it counted before. The person's
folder therefore remembers how far each file had come; where the file is behind that, or was
written anew since, it becomes a new device.
"""

import json
import os
import platform
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection

from workbench.kernel import ids
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, read_file
from workbench.kernel.ids import DeviceId
from workbench.store.tables import DeviceRow, RevisionRow

_DEVICE = DeviceRow.__table__  # type: ignore[attr-defined]
_REVISION = RevisionRow.__table__  # type: ignore[attr-defined]
_LIMIT = 1_000_000


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a device had come when its file was closed, and which file on the disk that was."""

    seq: int
    file: int
    """Number of the file on its disk."""
    changed_ns: int
    """When the disk says that the file was last touched; a file that was put back was touched later."""


class DeviceBook:
    """What the person's folder remembers of devices; losing it loses nothing but this one safeguard."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self, device: DeviceId) -> Mark | None:
        """Return what is remembered of a device."""
        known = self._read().get(device)
        try:
            return Mark(**known) if isinstance(known, dict) else None
        except TypeError:  # Written by another version: as if nothing were known.
            return None

    def keep(self, device: DeviceId, mark: Mark) -> None:
        """Remember how far a device has come. Raises FileNotWritten."""
        durable_write(self._path, json.dumps(self._read() | {device: asdict(mark)}, indent=1).encode())

    def _read(self) -> dict[str, object]:
        try:
            known = json.loads(read_file(self._path, limit=_LIMIT))
        except (WorkbenchError, ValueError):  # Not there yet, or damaged: it is only a safeguard.
            return {}
        return known if isinstance(known, dict) else {}


def mark_of(told: os.stat_result, seq: int) -> Mark:
    """Return the mark of a file of which the disk tells this, and that has come to a number."""
    return Mark(seq, told.st_ino, told.st_ctime_ns)


def machine() -> str:
    """Return a mark of this laptop: its disk copied to another one counts as another device."""
    return sha256(platform.node().split(".")[0].lower().encode()).hexdigest()[:16]


def take_device(
    connection: Connection, path: Path, home: str, told: os.stat_result, book: DeviceBook | None
) -> DeviceId:
    """Return this file's device id on this laptop; a new one where it is new here, or was put back from the past.

    `told` is what the disk said of the file before it was opened: opening changes it.
    """
    place, laptop = str(path.resolve()), machine()
    known = connection.execute(
        select(_DEVICE.c.id)
        .where(_DEVICE.c.home == home, _DEVICE.c.path == place, _DEVICE.c.machine.in_((laptop, "")))
        .order_by(_DEVICE.c.machine.desc())
    ).scalar()
    if known is None or _is_put_back(connection, DeviceId(known), told, book):
        return new_device(connection, path, home)
    connection.execute(update(_DEVICE).where(_DEVICE.c.id == known).values(machine=laptop))
    return DeviceId(known)


def new_device(connection: Connection, path: Path, home: str) -> DeviceId:
    """Give this file a new device id; the one that it had here counts no further."""
    place, laptop = str(path.resolve()), machine()
    connection.execute(update(_DEVICE).where(_DEVICE.c.home == home, _DEVICE.c.path == place).values(path=""))
    device = DeviceId(ids.new_id())
    connection.execute(insert(_DEVICE).values(id=device, home=home, path=place, machine=laptop))
    return device


def last_seq(connection: Connection, device: DeviceId) -> int:
    """Return how far a device has counted; 0 where it has said nothing yet."""
    return connection.execute(select(func.max(_REVISION.c.seq)).where(_REVISION.c.device == device)).scalar() or 0


def _is_put_back(connection: Connection, device: DeviceId, told: os.stat_result, book: DeviceBook | None) -> bool:
    kept = book.find(device) if book else None
    if kept is None:
        return False
    now = mark_of(told, last_seq(connection, device))
    # Ahead of what is remembered: the program was killed before it could write that down.
    return now.seq < kept.seq or (now.seq == kept.seq and now != kept)
