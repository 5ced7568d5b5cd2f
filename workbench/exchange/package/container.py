"""The zip file of a package: written the same way each time, read as if an enemy had made it."""

import hashlib
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead, durable_file

MIMETYPE = "application/vnd.etsi.asic-e+zip"
SIZE_LIMIT, MEMBER_LIMIT, RATIO_LIMIT = 2_000_000_000, 5_000, 200
CHUNK = 1 << 20
Content = bytes | Callable[[], Iterator[bytes]]
"""A member's content, or what yields it piece by piece, as often as asked."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$", re.IGNORECASE)
_STREAM_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error)


class NotAPackage(WorkbenchError):
    code = "PKG-001"
    message = "{path} is no sound package: {reason}."
    remedy = "Ask whoever sent it for the file again; do not rely on this one."


class Container:
    """An opened package whose structure has been checked. Raises NotAPackage."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            _check_edges(path)
            self._archive = zipfile.ZipFile(path)
        except FileNotFoundError as error:
            raise FileNotRead(path=path, reason="there is no such file") from error
        except OSError as error:
            raise FileNotRead(path=path, reason=error.strerror or error) from error
        except _STREAM_ERRORS as error:
            raise NotAPackage(path=path, reason="it is no zip file, or damaged") from error
        try:
            self.names = _checked_names(path, self._archive)
            if self.read("mimetype", 100).decode("ascii", "replace") != MIMETYPE:
                raise NotAPackage(path=path, reason="it does not say that it is an ASiC-E package")
        except BaseException:
            self._archive.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._archive.close()

    def __enter__(self) -> "Container":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a member's content, counting what really comes out."""
        size, packed = 0, self._archive.getinfo(name).compress_size
        try:
            with self._archive.open(name) as stream:
                while chunk := stream.read(CHUNK):
                    size += len(chunk)
                    if size > SIZE_LIMIT or (size > 1_000_000 and size > RATIO_LIMIT * max(packed, 1)):
                        raise NotAPackage(path=self.path, reason=f"{name} unpacks to far more than it may")
                    yield chunk
        except _STREAM_ERRORS as error:
            raise NotAPackage(path=self.path, reason=f"{name} is damaged") from error

    def read(self, name: str, limit: int = 200_000_000) -> bytes:
        """Return a member's whole content, of at most `limit` bytes."""
        content = bytearray()
        for chunk in self.chunks(name):
            content += chunk
            if len(content) > limit:
                raise NotAPackage(path=self.path, reason=f"{name} is larger than it may be")
        return bytes(content)

    def sha256(self, name: str) -> str:
        """Return a member's SHA-256 (hex)."""
        digest = hashlib.sha256()
        for chunk in self.chunks(name):
            digest.update(chunk)
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


def _check_edges(path: Path) -> None:
    """Refuse bytes before and after the archive: readers disagree on what such a file holds."""
    size = path.stat().st_size
    if size > SIZE_LIMIT:
        raise NotAPackage(path=path, reason=f"it has over {SIZE_LIMIT // 1_000_000_000} GB")
    with path.open("rb") as stream:
        head = stream.read(4)
        stream.seek(max(0, size - 22))
        tail = stream.read(22)
    if head != b"PK\x03\x04":
        raise NotAPackage(path=path, reason="something stands before the archive, or it is another kind of file")
    if tail[:4] != b"PK\x05\x06" or tail[20:22] != b"\0\0":
        raise NotAPackage(path=path, reason="something stands after the archive, or it is cut off")


def _checked_names(path: Path, archive: zipfile.ZipFile) -> tuple[str, ...]:
    members = archive.infolist()
    if len(members) > MEMBER_LIMIT:
        raise NotAPackage(path=path, reason=f"it holds over {MEMBER_LIMIT:,} files")
    for member in members:
        if fault := _fault_of(member):
            raise NotAPackage(path=path, reason=f"{member.filename!r} {fault}")
    names = [member.filename for member in members]
    if len({name.casefold() for name in names}) != len(names):
        raise NotAPackage(path=path, reason="it holds two files of one name")
    if not names or names[0] != "mimetype" or members[0].compress_type != zipfile.ZIP_STORED:
        raise NotAPackage(path=path, reason="its first file is not a stored “mimetype”")
    _check_layout(path, archive, members)
    return tuple(names)


def _fault_of(member: zipfile.ZipInfo) -> str:
    name = member.filename
    parts = PurePosixPath(name).parts
    if name.startswith("/") or "\\" in name or ":" in name or ".." in parts or name.endswith("/") or "\0" in name:
        return "is no safe name"
    if name != str(PurePosixPath(name)) or any(_RESERVED.match(part) or part.endswith((".", " ")) for part in parts):
        return "is no safe name"
    if (member.external_attr >> 16) & 0o170000 not in (0, 0o100000):
        return "is no plain file"
    if member.flag_bits & 0x1:
        return "is encrypted"
    if member.orig_filename != name:
        return "is no safe name"
    return "" if member.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) else "is packed in an unusual way"


def _check_layout(path: Path, archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> None:
    """Refuse entries that overlap, leave room for something unseen, or call themselves two names."""
    end = 0
    with path.open("rb") as stream:
        for member in sorted(members, key=lambda each: each.header_offset):
            stream.seek(member.header_offset)
            header = stream.read(30)
            if len(header) < 30 or header[:4] != b"PK\x03\x04":
                raise NotAPackage(path=path, reason="its table of contents does not fit its files")
            name_length, extra_length = struct.unpack("<HH", header[26:30])
            local = stream.read(name_length)
            descriptor = 24 if member.flag_bits & 0x8 else 0
            if member.header_offset - end not in (0, 12, 16, 20, 24) or (member.header_offset != end and not end):
                raise NotAPackage(path=path, reason="files in it overlap, or something is hidden between them")
            if local != member.filename.encode("utf-8"):
                raise NotAPackage(path=path, reason="a file in it has two names")
            end = member.header_offset + 30 + name_length + extra_length + member.compress_size
        room = archive.start_dir - end
    if room not in (0, 12, 16, 20, 24) or (room and not descriptor):
        raise NotAPackage(path=path, reason="something is hidden before its table of contents")
