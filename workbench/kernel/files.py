"""Writing files so that a crash or a full disk never leaves half of one."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from workbench.kernel.errors import WorkbenchError


class FileNotWritten(WorkbenchError):
    code = "FIL-001"
    message = "{path} could not be written: {reason}."
    remedy = "Check that the folder exists, may be written to and has free space; nothing was changed."


class FileNotRead(WorkbenchError):
    code = "FIL-002"
    message = "{path} could not be read: {reason}."
    remedy = "Check the name and that you may read it."


def durable_write(path: Path, content: bytes) -> None:
    """Write a whole file or nothing: the only function that makes one."""
    with durable_file(path) as stream:
        stream.write(content)


@contextlib.contextmanager
def durable_file(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open a temporary file beside `path` that takes its place when the block succeeds.

    The content and the folder entry are on the disk before this returns. On any error the
    old file, if there was one, stays as it was and the temporary file is removed.
    `private` makes the file readable by its owner only.
    """
    import tempfile  # Not before the first window stands: it brings random and hashlib along.

    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(temporary, path, private=private)
    except OSError as error:
        raise FileNotWritten(path=path, reason=error.strerror or error) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()


def put_in_place(temporary: Path, path: Path, *, private: bool = False) -> None:
    """Give a finished, synced temporary file its name; the folder entry is on the disk afterwards."""
    temporary.chmod(0o600 if private else 0o666 & ~_umask())
    temporary.replace(path)
    _sync_folder(path.parent)


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


def make_folder(path: Path, *, private: bool = False) -> None:
    """Make a folder and its parents where they are missing."""
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700 if private else 0o777)
    except OSError as error:
        raise FileNotWritten(path=path, reason=error.strerror or error) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder; its rename is durable by itself.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
