"""What every kind of shared place has in common: looks before it adds, and reads back what it added."""

import contextlib
import hashlib
import re
import time
from collections.abc import Generator, Iterable, Iterator
from enum import Enum, auto
from io import BytesIO
from typing import BinaryIO, Protocol

from workbench.exchange.sync.errors import NotAnObjectName, NotKept, ObjectDiffers, ObjectMissing, ObjectTooLarge
from workbench.exchange.sync.patience import Pace, Passing, Patience, Tries, patiently
from workbench.kernel.files import FileNotRead

STEP = 64 * 1024
"""Bytes that are held in memory of an object under way."""
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,199}")
_LOOKS = 3
_TIMES = 2
"""So often it is put: a server may be slow to end what came over a line that was cut, and write that over the whole."""


class Storage(Protocol):
    """One kind of place, each act tried once. Raises Passing for what may be over soon."""

    address: str

    def greet(self, pace: Pace, *, may_make: bool) -> None:
        """Find the place; where only its last folder is missing, make it if allowed. Raises NotAHub, PlaceNotThere."""

    def names(self, folder: str, pace: Pace) -> Iterable[str]:
        """Give the names of the files in a folder, none where it is not there; "" is the place itself."""

    def steps(self, folder: str, name: str, start: int, pace: Pace) -> Generator[bytes]:
        """Give an object's bytes from `start` on. Raises ObjectMissing."""

    def put(self, folder: str, name: str, source: BinaryIO, size: int, pace: Pace) -> None:
        """Write the next `size` bytes of a stream under a name, and make the folder where it is missing."""

    def close(self) -> None: ...


class _Standing(Enum):
    MISSING = auto()
    WHOLE = auto()
    BEGUN = auto()
    """The beginning of it: somebody is writing it now, or was cut off."""
    OTHER = auto()


class StoredHub:
    """A shared place of any kind, as `hub.Hub` promises it."""

    def __init__(self, storage: Storage, patience: Patience) -> None:
        self._storage, self._patience = storage, patience

    @property
    def address(self) -> str:
        return self._storage.address

    def greet(self, *, may_make: bool) -> None:
        """Find out whether the place is there. Raises as the storage, HubUnreachable and what concerns passwords."""
        patiently(lambda pace: self._storage.greet(pace, may_make=may_make), self.address, self._patience)

    def list(self, folder: str) -> frozenset[str]:
        _check_name(folder)
        names = patiently(lambda pace: tuple(self._storage.names(folder, pace)), self.address, self._patience)
        return frozenset(each for each in names if _NAME.fullmatch(each))

    def read(self, folder: str, name: str, limit: int) -> bytes:
        target = BytesIO()
        self.fetch(folder, name, target, limit)
        return target.getvalue()

    def fetch(self, folder: str, name: str, target: BinaryIO, limit: int) -> None:
        taken = 0
        with contextlib.closing(self._steps(folder, name)) as steps:
            for step in steps:
                taken += len(step)
                if taken > limit:
                    raise ObjectTooLarge(address=self.address, name=name, limit=limit)
                target.write(step)

    def add(self, folder: str, name: str, content: bytes) -> None:
        self.send(folder, name, BytesIO(content), len(content))

    def send(self, folder: str, name: str, source: BinaryIO, size: int) -> None:
        start = source.tell()
        standing, same = self._standing(folder, name, source, size)
        if standing is _Standing.WHOLE:
            return
        source.seek(start)
        if standing is _Standing.OTHER and hash_of(source, size) not in name:
            raise ObjectDiffers(address=self.address, name=name)
        if standing is _Standing.BEGUN and hash_of(source, same) in name:  # It is whole, and something else.
            raise ObjectDiffers(address=self.address, name=name)

        def put(pace: Pace) -> None:
            source.seek(start)
            self._storage.put(folder, name, source, size, pace)

        for _ in range(_TIMES):
            patiently(put, self.address, self._patience)
            if self._is_kept(folder, name, source, size, start):
                return
        raise NotKept(address=self.address, name=name)

    def close(self) -> None:
        self._storage.close()

    def _is_kept(self, folder: str, name: str, source: BinaryIO, size: int, start: int) -> bool:
        for look in range(_LOOKS):
            time.sleep(look * self._patience.pause_s)  # Somebody may be adding the same at this moment.
            source.seek(start)
            if self._standing(folder, name, source, size)[0] is _Standing.WHOLE:
                return True
        return False

    def _standing(self, folder: str, name: str, source: BinaryIO, size: int) -> tuple[_Standing, int]:
        """Tell what is there beside what is to be there, and how many bytes of it are the same."""
        same = 0
        try:
            with contextlib.closing(self._steps(folder, name)) as steps:
                for step in steps:
                    if len(step) > size - same or not _begins(source, step):
                        return _Standing.OTHER, same
                    same += len(step)
        except ObjectMissing:
            return _Standing.MISSING, 0
        return (_Standing.BEGUN if same < size else _Standing.WHOLE), same

    def _steps(self, folder: str, name: str) -> Generator[bytes]:
        """Give an object's bytes; where the line is cut, on from there."""
        if folder:
            _check_name(folder)
        _check_name(name)
        taken, tries = 0, Tries(self.address, self._patience)
        while True:
            try:
                with contextlib.closing(self._storage.steps(folder, name, taken, tries.pace)) as steps:
                    for step in steps:
                        taken += len(step)
                        yield step
                return
            except Passing as error:
                tries.again(error, taken)


def path_in(folder: str, name: str) -> str:
    """Return where an object lies, seen from the place itself."""
    return f"{folder}/{name}" if folder else name


def read_steps(source: BinaryIO, size: int) -> Iterator[bytes]:
    """Give exactly `size` bytes of a stream on this computer, step by step. Raises FileNotRead."""
    while size > 0:
        step = _read(source, min(size, STEP))
        if not step:
            raise _not_read(source, "it is shorter than it was")
        size -= len(step)
        yield step


def hash_of(source: BinaryIO, size: int) -> str:
    """Return the SHA-256 (hex) of the next `size` bytes of a stream, which stands where it stood."""
    start, digest = source.tell(), hashlib.sha256()
    for step in read_steps(source, size):
        digest.update(step)
    source.seek(start)
    return digest.hexdigest()


def _begins(source: BinaryIO, step: bytes) -> bool:
    return b"".join(read_steps(source, len(step))) == step


def _read(source: BinaryIO, count: int) -> bytes:
    try:
        return source.read(count)
    except OSError as error:  # Not to be taken for a fault of the place.
        raise _not_read(source, error.strerror or str(error)) from error


def _not_read(source: BinaryIO, reason: str) -> FileNotRead:
    return FileNotRead(path=getattr(source, "name", "What is to be added"), reason=reason)


def _check_name(name: str) -> None:
    if not _NAME.fullmatch(name):
        raise NotAnObjectName(name=name)
