"""Writing files so that a crash or a full disk never leaves half of one."""

import contextlib
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from workbench.kernel.errors import WorkbenchError

if TYPE_CHECKING:  # Loaded when one is needed: the first window stands without.
    from tempfile import TemporaryDirectory

_BESIDE = ("", "-wal", "-shm", "-journal")
"""What a database keeps beside itself while it is worked on."""
_ABANDONED_S = 24 * 3600
_PRIVATE, _HELD = "assessor-workbench-", "held"
_JUST_MADE_S = 1
"""Within which a program that makes a folder has put its lock into it."""
_STEP_BYTES = 1 << 20


class FileNotWritten(WorkbenchError):
    code = "FIL-001"
    message = "{path} could not be written: {reason}."
    remedy = "Check that the folder exists, may be written to and has free space; nothing was changed."


class FileNotRead(WorkbenchError):
    code = "FIL-002"
    message = "{path} could not be read: {reason}."
    remedy = "Check the name and that you may read it."


def durable_write(
    path: Path, content: bytes, *, private: bool = False, check: Callable[[Path], None] | None = None
) -> None:
    """Write a whole file or nothing: with `durable_file` and `draft_beside` the only way that one is made.

    `check` is given the new file before it takes its place; what it raises leaves the old one as it was.
    """
    with _draft(path, private=private) as temporary:
        with temporary.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if check is not None:
            check(temporary)


@contextlib.contextmanager
def durable_file(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open a temporary file beside `path` that takes its place when the block succeeds.

    The content and the folder entry are on the disk before this returns. On any error the
    old file, if there was one, stays as it was and the temporary file is removed.
    `private` makes the file readable by its owner only.
    """
    with _draft(path, private=private) as temporary, temporary.open("wb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


@contextlib.contextmanager
def draft_beside(path: Path, *, private: bool = False) -> Iterator[Path]:
    """Yield an empty file beside `path` for a library to fill; it takes its place when the block succeeds.

    For databases, which want a name and not a stream; otherwise as `durable_file`.
    """
    with _draft(path, private=private) as temporary:
        yield temporary
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())


def put_in_place(temporary: Path, path: Path, *, private: bool = False) -> None:
    """Give a finished, synced temporary file its name; the folder entry is on the disk afterwards."""
    temporary.chmod(0o600 if private else 0o666 & ~_umask())
    temporary.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk: what was made, renamed or removed there. Raises FileNotWritten."""
    if os.name == "nt":  # Windows cannot open a folder; its rename is durable by itself.
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise FileNotWritten(path=folder, reason=error.strerror or error) from error


def copy_file(source: Path, target: Path) -> None:
    """Copy a file, whole or not at all."""
    import shutil

    with source.open("rb") as reading, durable_file(target, private=True) as writing:
        shutil.copyfileobj(reading, writing, 1 << 20)


def private_folder() -> "TemporaryDirectory[str]":
    """Make a temporary folder that only its owner can read; it goes with its `cleanup`.

    A lock in it tells that its program still runs: what a killed one left goes at the next start.
    """
    import tempfile

    from filelock import FileLock

    class PrivateFolder(tempfile.TemporaryDirectory[str]):
        """Gives the lock away before it goes."""

        held: FileLock

        def cleanup(self) -> None:
            self.held.release()
            super().cleanup()

    folder = PrivateFolder(prefix=_PRIVATE, ignore_cleanup_errors=True)
    folder.held = FileLock(Path(folder.name) / _HELD, timeout=0)
    folder.held.acquire()
    return folder


def sweep_private_folders() -> None:
    """Remove the temporary folders of programs that were killed."""
    import shutil
    import tempfile

    for each in Path(tempfile.gettempdir()).glob(f"{_PRIVATE}*"):
        with contextlib.suppress(OSError):  # Somebody else's, or gone already.
            if each.is_dir() and not each.is_symlink() and _is_abandoned(each):
                shutil.rmtree(each, ignore_errors=True)


def _is_abandoned(folder: Path) -> bool:
    from filelock import FileLock, Timeout

    age_s = time.time() - folder.stat().st_mtime
    if age_s < _JUST_MADE_S or not (folder / _HELD).is_file():
        return age_s > _ABANDONED_S
    try:
        with FileLock(folder / _HELD, timeout=0):
            return True
    except Timeout:  # Its program still runs.
        return False


def remove_drafts(path: Path, *, older_than_s: float = 0) -> None:
    """Remove what a killed program left of drafts of this file, by age in seconds."""
    for each in path.parent.glob(f".{_escaped(path.name)}.*.part*"):
        with contextlib.suppress(OSError):  # Another program may be quicker, or the folder is read-only.
            if time.time() - each.stat().st_mtime >= older_than_s:
                each.unlink()


def wipe(path: Path) -> None:
    """Overwrite a file with zeros, and remove it. Raises OSError."""
    left = path.stat().st_size
    with path.open("r+b") as stream:
        while left > 0:
            left -= stream.write(bytes(min(left, _STEP_BYTES)))
        stream.flush()
        os.fsync(stream.fileno())
    path.unlink()


def read_file(path: Path, *, limit: int) -> bytes:
    """Read a file of at most `limit` bytes."""
    try:
        if not path.is_file():
            raise FileNotRead(path=path, reason="there is no such file")
        if (size := path.stat().st_size) > limit:
            raise FileNotRead(path=path, reason=f"it has {size:,} bytes, over the limit of {limit:,}")
        return path.read_bytes()
    except OSError as error:
        raise FileNotRead(path=path, reason=error.strerror or error) from error


def sha256_of(path: Path) -> str:
    """Return a file's SHA-256 (hex). Raises FileNotRead."""
    import hashlib  # Not before the first window stands.

    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise FileNotRead(path=path, reason=error.strerror or error) from error


def make_folder(path: Path, *, private: bool = False) -> None:
    """Make a folder and its parents where they are missing."""
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700 if private else 0o777)
    except OSError as error:
        raise FileNotWritten(path=path, reason=error.strerror or error) from error


@contextlib.contextmanager
def _draft(path: Path, *, private: bool) -> Iterator[Path]:
    import tempfile  # Not before the first window stands: it brings random and hashlib along.

    temporary: Path | None = None
    try:
        remove_drafts(path, older_than_s=_ABANDONED_S)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        yield temporary
        put_in_place(temporary, path, private=private)
    except OSError as error:
        raise FileNotWritten(path=path, reason=error.strerror or error) from error
    finally:
        if temporary is not None:
            _remove(temporary)


def _remove(temporary: Path) -> None:
    for suffix in _BESIDE:
        # A disk that was taken out while we wrote can't be tidied; the draft is swept when it is back.
        with contextlib.suppress(OSError):
            temporary.with_name(temporary.name + suffix).unlink(missing_ok=True)


def _escaped(name: str) -> str:
    import glob

    return glob.escape(name)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
