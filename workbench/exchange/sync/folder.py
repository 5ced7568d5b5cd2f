"""A shared place that is a folder: a network drive, one that a cloud keeps equal, a stick."""

import errno
import os
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import BinaryIO

from workbench.exchange.sync.addresses import Address
from workbench.exchange.sync.errors import HubFull, HubUnreachable, NoRight, NotAHub, ObjectMissing, PlaceNotThere
from workbench.exchange.sync.patience import Pace
from workbench.exchange.sync.storage import STEP, read_steps
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotWritten, durable_file, make_folder

_DISKS = tuple(Path(each) for each in ("/media", "/mnt", "/run/media", "/Volumes"))
"""Where disks that can be taken out appear, on some systems in a folder for each person."""
_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_FORBIDDEN = frozenset((errno.EACCES, errno.EPERM, errno.EROFS))


class FolderStorage:
    """Objects as files, each written beside and moved to its name when it is whole and on the disk."""

    def __init__(self, address: Address) -> None:
        self.address = address.shown
        self._root = Path(address.path)

    def greet(self, pace: Pace, *, may_make: bool) -> None:
        if self._root.is_file():
            raise NotAHub(address=self.address, reason="it is a file and no folder")
        parent = self._root.parent
        # In the place of a stick that is not there no folder is made.
        if parent.is_dir() and not _is_for_disks(parent):
            if not may_make and not self._root.exists():
                raise PlaceNotThere(address=self.address)
            self._make(self._root)
        self._check_there()

    def names(self, folder: str, pace: Pace) -> Iterable[str]:
        self._check_there()
        try:
            with os.scandir(self._root / folder) as entries:
                return [each.name for each in entries if each.is_file()]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise self._refusal(error, "list its files", folder) from error

    def steps(self, folder: str, name: str, start: int, pace: Pace) -> Generator[bytes]:
        path = self._root / folder / name
        self._check_there()
        try:
            if not path.is_file():  # Nor a pipe, which would never end.
                raise ObjectMissing(address=self.address, name=name)
            with path.open("rb") as stream:
                stream.seek(start)
                while step := stream.read(STEP):
                    yield step
        except OSError as error:
            raise self._refusal(error, "read its files", name) from error

    def put(self, folder: str, name: str, source: BinaryIO, size: int, pace: Pace) -> None:
        self._check_there()
        self._make(self._root / folder)
        try:
            with durable_file(self._root / folder / name) as target:
                for step in read_steps(source, size):
                    target.write(step)
        except FileNotWritten as error:
            raise self._refusal(error.__cause__, "add files", name) from error

    def close(self) -> None:
        """Nothing is held."""

    def _make(self, folder: Path) -> None:
        try:
            make_folder(folder)
        except FileNotWritten as error:
            raise self._refusal(error.__cause__, "add files", folder.name) from error

    def _check_there(self) -> None:
        # An empty list of a stick that was taken out would tell colleagues' work away.
        try:
            is_there = self._root.is_dir()
        except OSError as error:  # A network drive whose server is gone.
            raise self._refusal(error, "see its files", self._root.name) from error
        if not is_there:
            raise HubUnreachable(address=self.address, reason="there is no such folder now")

    def _refusal(self, error: BaseException | None, act: str, name: str) -> WorkbenchError:
        number = getattr(error, "errno", None)
        if number in _FULL:
            return HubFull(address=self.address, name=name)
        if number in _FORBIDDEN:
            return NoRight(address=self.address, act=act)
        return HubUnreachable(address=self.address, reason=getattr(error, "strerror", None) or error)


def _is_for_disks(folder: Path) -> bool:
    return folder in _DISKS or folder.parent in _DISKS
