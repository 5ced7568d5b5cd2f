"""The pages of an SQLite file and its log as they lie on the disk, whatever SQLite thinks of them."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, Self

from workbench.store import encryption
from workbench.store.encryption import MAGIC, PAGE, RESERVED

SIZES = (4096, 512, 1024, 2048, 8192, 16384, 32768, 65536)
"""Page sizes, what we write ourselves first."""
_LOG_MAGIC = (0x377F0682, 0x377F0683)
_LOG_HEAD, _FRAME_HEAD = 32, 24


class Place(NamedTuple):
    """Where a page lies."""

    number: int
    """Counts from 1, as the file's own pointers do."""
    at: int
    """Offset in bytes."""
    in_log: bool
    is_current: bool
    """SQLite would read this one: no later one in the log replaces it."""


class Pages:
    """An SQLite file laid open page by page; what the disk can't read is empty. Raises WorkspaceLocked.

    `guess` is the size of a page where neither the file nor its log tells it.
    """

    def __init__(self, path: Path, guess: int = SIZES[0]) -> None:
        self._file: BinaryIO = path.open("rb")
        log = path.with_name(path.name + "-wal")
        self._log: BinaryIO | None = log.open("rb") if log.is_file() else None
        self._last: tuple[Place | None, bytes] = (None, b"")
        head, self._bytes = self._read(self._file, 0, 100), path.stat().st_size
        key = encryption.key_of(path)
        self._unsealing = encryption.Unsealing(key) if key else None
        known = PAGE if key else _size_in(head) or self._size_in_log()
        self._step, self.is_guessed = known or guess, not known
        self.size = self._step - RESERVED if key else self._step
        """Bytes of a page that SQLite fills."""
        self.count = -(-self._bytes // self._step)
        self._whole = 0
        """How many of the log's frames belong to transactions that were ended."""
        self._frames = list(self._read_frames(log.stat().st_size)) if self._log else []
        self._newest = {each.number: each for each in self._frames if each.is_current}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        if self._log is not None:
            self._log.close()

    def __len__(self) -> int:
        return self.count + len(self._frames)

    def all(self) -> Iterator[Place]:
        """Yield where every page lies: those of the file, then what the log holds, oldest first."""
        for number in range(1, self.count + 1):
            at = (number - 1) * self._step
            yield Place(number, at, False, number not in self._newest)
        yield from self._frames

    def logged(self) -> Iterator[Place]:
        """Yield where the pages of the log lie, oldest first; without those of a transaction that was never ended."""
        yield from self._frames[: self._whole]

    def read(self, place: Place) -> bytes:
        """Return a page's content, decrypted, zeros where it is cut off."""
        if self._last[0] != place:
            stream = self._log if place.in_log else self._file
            content = self._read(stream, place.at, self._step) if stream is not None else b""
            if self._unsealing is not None:
                content = self._unsealing.read(place.number, content)
            self._last = place, content.ljust(self.size, b"\0")
        return self._last[1]

    def find(self, number: int, *, newest: bool = True) -> Place | None:
        """Return where the page of a number lies: as SQLite would read it, or the file's own."""
        if newest and number in self._newest:
            return self._newest[number]
        is_there = 0 < number <= self.count
        return Place(number, (number - 1) * self._step, False, number not in self._newest) if is_there else None

    def _read(self, stream: BinaryIO, at: int, size: int) -> bytes:
        try:
            stream.seek(at)
            return stream.read(size)
        except OSError:  # A bad block: the pages around it are worth the more.
            return b""

    def _size_in_log(self) -> int:
        head = self._read(self._log, 0, _LOG_HEAD) if self._log else b""
        if len(head) < _LOG_HEAD or struct.unpack(">I", head[:4])[0] not in _LOG_MAGIC:
            return 0
        size = int(struct.unpack(">I", head[8:12])[0])
        return size if size in SIZES else 0

    def _salt_of(self, salts: list[bytes]) -> bytes:
        """Return what marks the frames that count: as the log's head has it, or where that is damaged the first one."""
        stated = self._read(self._log, 16, 8) if self._log else b""
        return stated if stated in salts else next(iter(salts), b"")

    def _read_frames(self, length: int) -> Iterator[Place]:
        """Yield the frames of the log; current are the newest of each page up to the last whole transaction."""
        assert self._log is not None
        step = _FRAME_HEAD + self._step
        heads = [(at, self._read(self._log, at, _FRAME_HEAD)) for at in range(_LOG_HEAD, length, step)]
        salt = self._salt_of([head[8:16] for _, head in heads])
        found = []
        for at, head in heads:
            if len(head) == _FRAME_HEAD:
                number, ends = struct.unpack(">II", head[:8])
                found.append((number, at + _FRAME_HEAD, head[8:16] == salt, bool(ends)))
        self._whole = 1 + max((place for place, (_, _, fits, ends) in enumerate(found) if fits and ends), default=-1)
        newest = {number: place for place, (number, _, fits, _) in enumerate(found[: self._whole]) if fits}
        for place, (number, at, _, _) in enumerate(found):
            yield Place(number, at, True, newest.get(number) == place)


def _size_in(head: bytes) -> int:
    if not head.startswith(MAGIC) or len(head) < 100:
        return 0
    size = int(struct.unpack(">H", head[16:18])[0])
    size = 65536 if size == 1 else size
    return size if size in SIZES else 0
