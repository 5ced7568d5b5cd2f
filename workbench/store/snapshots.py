"""Snapshots: checked copies of a workspace, taken before risky acts and from time to time, few but far back."""

import re
import shutil
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import make_folder
from workbench.store.backup import backup, holding_of
from workbench.store.errors import NoRoomForSnapshot

KEEP = 10
_NEWEST = 3
"""How many of the newest are never thinned out."""
_SPARE_BYTES = 200_000_000
_NAME = re.compile(r"(\d{6,})-(\d{8}T\d{6}Z)-([a-z0-9-]+)\.workbench")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One copy; a workspace like any other."""

    path: Path
    number: int
    """Counts from 1; the order never depends on a clock."""
    taken_at: datetime
    why: str
    """`import`, `migration`, `restore`, `time` …"""
    size: int
    """Bytes."""


def take_snapshot(
    source: Path, folder: Path, why: str, now: datetime, connection: sqlite3.Connection | None = None
) -> Snapshot | None:
    """Copy a workspace into its folder of snapshots; None where nothing changed since the newest.

    `why` is one word of lower-case letters. Thins out the older ones only once the new one is checked.
    Raises NoRoomForSnapshot, WorkspaceDamaged, FileNotWritten or DiskFull; a failure leaves nothing behind.
    """
    known = list_snapshots(folder)
    if known and _holds_the_same(known[-1].path, source, connection):
        return None
    make_folder(folder, private=True)
    check_room(source, folder)
    number = known[-1].number + 1 if known else 1
    path = folder / f"{number:06}-{now:%Y%m%dT%H%M%SZ}-{why}.workbench"
    backup(source, path, connection)
    for each in superfluous([*known, _read(path)]):
        each.path.unlink(missing_ok=True)
    return _read(path)


def list_snapshots(folder: Path) -> list[Snapshot]:
    """List the snapshots of a folder, oldest first."""
    found = [_read(path) for path in folder.glob("*.workbench") if _NAME.fullmatch(path.name)]
    return sorted(found, key=lambda each: each.number)


def superfluous(snapshots: Sequence[Snapshot], keep: int = KEEP) -> list[Snapshot]:
    """Choose which to give up so that `keep` remain: the newest, the oldest, and between them ever wider gaps.

    Each time that one goes whose neighbours stand closest, measured by how far back they lie.
    """
    kept, given_up = list(snapshots), []
    while len(kept) > keep:
        newest = kept[-1].number
        places = range(1, len(kept) - _NEWEST)
        place = min(places, key=lambda at: (kept[at + 1].number - kept[at - 1].number) / (newest - kept[at].number + 1))
        given_up.append(kept.pop(place))
    return given_up


def check_room(source: Path, folder: Path) -> None:
    """Refuse a copy that would fill the disk. Raises NoRoomForSnapshot."""
    wanted, free = source.stat().st_size + _SPARE_BYTES, shutil.disk_usage(folder).free
    if free < wanted:
        raise NoRoomForSnapshot(path=source, missing=f"{(wanted - free) / 1e6:,.0f} MB")


def _holds_the_same(snapshot: Path, source: Path, connection: sqlite3.Connection | None) -> bool:
    try:
        return holding_of(snapshot) == holding_of(source, connection)
    except WorkbenchError:  # A snapshot that can't be read is no snapshot: a new one is due.
        return False


def _read(path: Path) -> Snapshot:
    number, taken_at, why = _NAME.fullmatch(path.name).groups()  # type: ignore[union-attr]
    instant = datetime.strptime(taken_at + "+0000", "%Y%m%dT%H%M%SZ%z")
    return Snapshot(path, int(number), instant, why, path.stat().st_size)
