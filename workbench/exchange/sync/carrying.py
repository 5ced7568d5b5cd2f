"""Objects carried by hand: a file that holds the same folders and names as a shared place."""

import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from workbench.exchange.sync.errors import ObjectMissing, ObjectTooLarge
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_file

MARK = "workbench-objects"
"""Member that tells such a file from any other archive."""
_MEMBERS, _UNPACKED = 200_000, 4 << 30
_FAULTS = (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError)
"""What the library calls an archive that is damaged, or made to be."""


class NotCarried(WorkbenchError):
    code = "HUB-101"
    message = "{path} holds nothing that a colleague's workbench has written: {reason}."
    remedy = "Ask for a file made with `workbench sync --to-file`, or an assessors' file."
    window_remedy = "Ask for a file made under Sync, or an assessors' file."


class CarriedFile:
    """A shared place in one file, read or written from its beginning to its end."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.address = str(path)
        self._archive = archive
        self._names = {each.filename for each in archive.infolist()}

    def list(self, folder: str) -> frozenset[str]:
        """Return the names in a folder."""
        return frozenset(each.removeprefix(f"{folder}/") for each in self._names if each.startswith(f"{folder}/"))

    def read(self, folder: str, name: str, limit: int) -> bytes:
        """Return an object. Raises ObjectMissing or ObjectTooLarge."""
        target = BytesIO()
        self.fetch(folder, name, target, limit)
        return target.getvalue()

    def fetch(self, folder: str, name: str, target: BinaryIO, limit: int) -> None:
        """Write an object to `target`. Raises ObjectMissing or ObjectTooLarge."""
        try:
            told = self._archive.getinfo(f"{folder}/{name}")
        except KeyError as error:
            raise ObjectMissing(name=name, address=self.address) from error
        if told.file_size > limit:
            raise ObjectTooLarge(name=name, address=self.address, size=told.file_size, limit=limit)
        try:
            with self._archive.open(told) as stream:
                shutil.copyfileobj(stream, target, 1 << 20)
        except _FAULTS as error:  # Whoever reads it finds the hash wrong.
            raise ObjectMissing(name=name, address=self.address) from error

    def add(self, folder: str, name: str, content: bytes) -> None:
        """Add an object; the same once more changes nothing."""
        self.send(folder, name, BytesIO(content), len(content))

    def send(self, folder: str, name: str, source: BinaryIO, size: int) -> None:
        """Add an object as a stream."""
        place = f"{folder}/{name}"
        if place in self._names:
            return
        with self._archive.open(zipfile.ZipInfo(place), "w", force_zip64=size > 1 << 31) as stream:
            shutil.copyfileobj(source, stream, 1 << 20)
        self._names.add(place)

    def close(self) -> None:
        """Nothing is held: whoever opened the file closes it."""


def is_carried(path: Path) -> bool:
    """Tell whether a file is meant to be one that colleagues carry, sound or not."""
    try:
        with zipfile.ZipFile(path) as archive:
            return MARK in archive.namelist()[:1]  # Written first, so that no archive is one by chance.
    except _FAULTS:
        return False


@contextmanager
def reading_carried(path: Path) -> Iterator[CarriedFile]:
    """Open a file that was carried here. Raises NotCarried or FileNotRead."""
    try:
        archive = zipfile.ZipFile(path)
    except _FAULTS as error:
        raise NotCarried(path=path, reason="it is no such file, or it is damaged") from error
    with archive:
        told = archive.infolist()
        if MARK not in {each.filename for each in told}:
            raise NotCarried(path=path, reason="it is an archive of another kind")
        if len(told) > _MEMBERS or sum(each.file_size for each in told) > _UNPACKED:
            raise NotCarried(path=path, reason="it is larger than any that we make")
        if any(each.compress_type != zipfile.ZIP_STORED or each.flag_bits & 1 for each in told):
            raise NotCarried(path=path, reason="it was packed by another program")
        yield CarriedFile(path, archive)


@contextmanager
def writing_carried(path: Path) -> Iterator[CarriedFile]:
    """Make a file to be carried; it is there, whole, only at the end. Raises FileNotWritten."""
    with durable_file(path, private=True) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(MARK), b"1\n")
        yield CarriedFile(path, archive)
