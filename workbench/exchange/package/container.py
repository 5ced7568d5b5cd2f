"""The zip file of a package: written the same way each time, read as if an enemy had made it."""

import hashlib
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from pathlib import Path
from typing import BinaryIO

from workbench.exchange.package.directory import STORED, Entry, Unsound, read_directory
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead, durable_file
from workbench.kernel.tongue import say

MIMETYPE = "application/vnd.etsi.asic-e+zip"
CHUNK = 1 << 22
"""Bytes that are read and hashed at once: large enough that threads seldom wait for one another."""
READ_LIMIT = 50_000_000
"""Bytes of a member that is read as a whole; evidence never is."""
Content = bytes | Callable[[], Iterator[bytes]]
"""A member's content, or what yields it piece by piece, as often as asked."""


class NotAPackage(WorkbenchError):
    code = "PKG-001"
    message = "{path} is no sound package: {reason}."
    remedy = "Ask whoever sent it for the file again; do not rely on this one."


class Container:
    """An opened package whose structure has been checked. Raises NotAPackage or FileNotRead."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            size = size_of(path)
            self._stream: BinaryIO = path.open("rb")
            self.whole_size = size
        except FileNotFoundError as error:
            raise FileNotRead(path=path, reason="there is no such file") from error
        except OSError as error:
            raise FileNotRead(path=path, reason=error.strerror or error) from error
        try:
            self._entries = {entry.name: entry for entry in read_directory(self._stream, size)}
            self.names = tuple(self._entries)
            self._is_small = sum(each.size for each in self._entries.values()) <= CHUNK
            self._kept: dict[str, bytes] = {}
            if self.read("mimetype", 100) != MIMETYPE.encode():
                raise Unsound(say("package.no_mimetype"))
        except Unsound as error:
            self._stream.close()
            raise NotAPackage(path=path, reason=error) from error
        except BaseException:
            self._stream.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def __enter__(self) -> "Container":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def opened_again(self) -> BinaryIO:
        """Open the same file once more, to be read beside this. Raises NotAPackage where another one lies there now."""
        try:
            stream = self.path.open("rb")
        except OSError as error:
            raise FileNotRead(path=self.path, reason=error.strerror or error) from error
        if not os.path.samestat(os.fstat(stream.fileno()), os.fstat(self._stream.fileno())):
            stream.close()
            raise NotAPackage(path=self.path, reason=say("package.changed_meanwhile"))
        return stream

    def twin(self) -> "Container":
        """Return another reader of the same file, for another thread. Raises what `opened_again` raises."""
        made = copy(self)
        made._stream = self.opened_again()
        return made

    def whole_sha256(self) -> str:
        """Return the SHA-256 (hex) of the file as a whole."""
        self._stream.seek(0)
        return hashlib.file_digest(self._stream, "sha256").hexdigest()  # type: ignore[arg-type]

    def size(self, name: str) -> int:
        """Return how many bytes a member has unpacked; reading it proves it."""
        return self._entries[name].size

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a member's content; it is exactly as long as stated, has its checksum and leaves nothing over."""
        entry = self._entries[name]
        crc = size = 0
        try:
            for chunk in self._stored(entry) if entry.method == STORED else self._inflated(entry):
                crc, size = zlib.crc32(chunk, crc), size + len(chunk)
                if size > entry.size:
                    raise NotAPackage(path=self.path, reason=say("package.member_longer", name=name))
                yield chunk
        except zlib.error as error:
            raise NotAPackage(path=self.path, reason=say("package.member_damaged", name=name)) from error
        except OSError as error:
            raise FileNotRead(path=self.path, reason=error.strerror or error) from error
        if size != entry.size or crc != entry.crc:
            raise NotAPackage(path=self.path, reason=say("package.member_damaged", name=name))

    def _stored(self, entry: Entry) -> Iterator[bytes]:
        for at in range(entry.start, entry.end, CHUNK):
            # Sought each time: several members may be read in turns.
            self._stream.seek(at)
            yield self._stream.read(min(CHUNK, entry.end - at))

    def _inflated(self, entry: Entry) -> Iterator[bytes]:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        for packed in self._stored(entry):
            yield unpacker.decompress(packed, CHUNK)
            while unpacker.unconsumed_tail:
                yield unpacker.decompress(unpacker.unconsumed_tail, CHUNK)
            if unpacker.unused_data:
                raise NotAPackage(path=self.path, reason=say("package.member_hides", name=entry.name))
        yield unpacker.flush()
        if not unpacker.eof:
            raise NotAPackage(path=self.path, reason=say("package.member_damaged", name=entry.name))

    def read(self, name: str, limit: int = READ_LIMIT) -> bytes:
        """Return a member's whole content, of at most `limit` bytes; of a small package it is read once."""
        if self._entries[name].size > limit:
            raise NotAPackage(path=self.path, reason=say("package.member_too_large", name=name))
        if name in self._kept:
            return self._kept[name]
        content = b"".join(self.chunks(name))
        if self._is_small:
            self._kept[name] = content
        return content

    def sha256(self, name: str, heard: Callable[[int], None] = lambda _: None) -> str:
        """Return a member's SHA-256 (hex); `heard` is told how many bytes were read, piece by piece."""
        if self._entries[name].size <= CHUNK:
            content = self.read(name)
            heard(len(content))
            return hashlib.sha256(content).hexdigest()
        digest = hashlib.sha256()
        # The next piece is read and checked while this one is hashed: two thirds of the time where there are two cores.
        with ThreadPoolExecutor(1) as hashing:
            waiting = hashing.submit(digest.update, b"")
            for chunk in self.chunks(name):
                waiting.result()
                waiting = hashing.submit(digest.update, chunk)
                heard(len(chunk))
            waiting.result()
        return digest.hexdigest()


def write_container(path: Path, members: Mapping[str, Content], base: Container | None = None) -> None:
    """Write a package anew: what `base` holds, unchanged, then the given members.

    The same content gives the same file: fixed dates, `mimetype` first and stored.
    """
    with durable_file(path) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_entry("mimetype"), MIMETYPE)
        for name in base.names if base else ():
            if base and name != "mimetype" and name not in members:
                with archive.open(_entry(name), "w", force_zip64=False) as target:
                    for chunk in base.chunks(name):
                        target.write(chunk)
        for name, content in members.items():
            if isinstance(content, bytes):
                archive.writestr(_entry(name), content)
            else:
                with archive.open(_entry(name), "w") as target:
                    for chunk in content():
                        target.write(chunk)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    # What is packed in itself (evidence mostly is) would only cost time a second time.
    is_packed = name == "mimetype" or name.startswith("evidence/") or name.endswith((".pdf", ".xlsx"))
    entry.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    entry.create_system = 3
    return entry


def size_of(path: Path) -> int:
    """Return a plain file's size; a pipe or a device would keep us waiting for ever."""
    told = path.stat()
    if not stat.S_ISREG(told.st_mode):
        raise OSError(0, "it is no file")
    return told.st_size
