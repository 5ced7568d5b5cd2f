"""Power cuts: a recording of what a program did to its disk, cut anywhere, and what may then be left on it.

What a program wrote is on the disk for certain only after the file was synced; a name only after its folder was.
Until then each write may be there, be missing, or be there in part; names are kept in the order of their changes.
"""

import random
import struct
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

_HEAD = struct.Struct("=c7xQQQ")
SECTOR = 512
ACKNOWLEDGED = "acknowledged"
"""The file into which a workload writes, line by line, what it was told to be saved."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One change of the disk: `c` made, `t` emptied, `w` written, `s` cut, `f` synced, `r` renamed, `u` removed, `d` folder."""

    what: str
    name: str
    offset: int
    data: bytes


def read_recording(path: Path, root: Path) -> list[Operation]:
    """Read what the shim recorded, names relative to the folder that was watched."""
    return list(_operations(path.read_bytes(), str(root) + "/"))


def _operations(content: bytes, root: str) -> Iterator[Operation]:
    at = 0
    while at < len(content):
        what, name, offset, size = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        end = at + name
        has_data = what in b"wr"
        data = content[end : end + size] if has_data else b""
        named = (content[at:end].decode() + "/").removeprefix(root).rstrip("/")
        if what == b"r":
            data = data.decode().removeprefix(root).encode()
        yield Operation(what.decode(), named, offset, data)
        at = end + (size if has_data else 0)


@dataclass
class _Content:
    """A file: what is certainly on the disk, and what was done since."""

    durable: bytes = b""
    pending: list[Operation] = field(default_factory=list)

    def after(self, operations: list[Operation]) -> bytes:
        content = bytearray(self.durable)
        for each in operations:
            if each.what == "w":
                content.extend(bytes(max(0, each.offset - len(content))))
                content[each.offset : each.offset + len(each.data)] = each.data
            else:
                size = each.offset if each.what == "s" else 0
                content.extend(bytes(max(0, size - len(content))))
                del content[size:]
        return bytes(content)


class Disk:
    """A disk on which a recording is played, until the power goes."""

    def __init__(self, before: dict[str, bytes]) -> None:
        self._files = {name: _Content(content) for name, content in before.items()}
        self._durable: dict[str, _Content] = dict(self._files)
        self._names: list[tuple[str, str, _Content | None]] = []
        """Changes of names that no folder was synced for: name, new name or nothing, file."""
        self.acknowledged: list[str] = []

    def play(self, operation: Operation) -> None:
        """Do what the program did."""
        name = operation.name
        if name == ACKNOWLEDGED:
            if operation.what == "w":
                self.acknowledged += operation.data.decode().splitlines()
        elif operation.what in "ct":
            self._make(operation)
        elif operation.what in "ws":
            self._files.setdefault(name, _Content()).pending.append(operation)
        elif operation.what == "f":
            self._sync(name)
        elif operation.what == "r":
            self._files[operation.data.decode()] = moved = self._files.pop(name)
            self._names.append((name, operation.data.decode(), moved))
        elif operation.what == "u" and name in self._files:
            del self._files[name]
            self._names.append((name, "", None))

    def _make(self, operation: Operation) -> None:
        known = self._files.get(operation.name)
        if known is not None:
            known.pending.append(operation)
        else:
            self._files[operation.name] = made = _Content()
            self._names.append(("", operation.name, made))

    def _sync(self, name: str) -> None:
        file = self._files.get(name)
        if file is not None:
            file.durable, file.pending = file.after(file.pending), []
            return
        # A folder: its names are on the disk from now on.
        inside = [each for each in self._names if _folder(each[1] or each[0]) == name]
        for each in inside:
            _rename(self._durable, each)
        self._names = [each for each in self._names if each not in inside]

    def cut(self, rng: random.Random) -> dict[str, bytes]:
        """Let the power go; return what is on the disk, by name."""
        names = dict(self._durable)
        for each in self._names[: rng.choice((0, len(self._names), rng.randint(0, len(self._names))))]:
            _rename(names, each)
        mood = rng.choice((0.0, 1.0, 0.5, 0.9, 0.1))
        return {name: file.after(list(_survivors(file.pending, mood, rng))) for name, file in names.items()}


def played(before: dict[str, bytes], operations: list[Operation]) -> Disk:
    """Play a recording from its beginning."""
    disk = Disk(deepcopy(before))
    for each in operations:
        disk.play(each)
    return disk


def _survivors(pending: list[Operation], mood: float, rng: random.Random) -> Iterator[Operation]:
    for each in pending:
        if rng.random() >= mood:
            continue
        if each.what == "w" and len(each.data) > SECTOR and rng.random() < 0.2:
            torn = rng.randrange(0, len(each.data), SECTOR)
            each = Operation("w", each.name, each.offset, each.data[:torn])
        yield each


def _rename(names: dict[str, _Content], change: tuple[str, str, _Content | None]) -> None:
    before, after, file = change
    if before:
        names.pop(before, None)
    if after and file is not None:
        names[after] = file


def _folder(name: str) -> str:
    return name.rpartition("/")[0]
