"""The zip file that a foreign workbook is: looked through before use, each part read once and counted as it unpacks."""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from workbench.exchange.excel.preflight import (
    CutOffFile,
    LargeWorkbook,
    NotAWorkbook,
    UnreadableWorkbook,
    UnsafeWorkbook,
    check_names,
)

PACKED_LIMIT, UNPACKED_LIMIT, MEMBER_LIMIT, RATIO_LIMIT = 50_000_000, 200_000_000, 5_000, 200
_CHUNK, _RATIO_FROM, _HEADER, _END = 1 << 16, 1_000_000, 30, 22
_UNSAFE_NAME = re.compile(r"[\\:\x00-\x1f]|^/|(?:^|/)\.\.?(?:/|$)|//")
_DAMAGE = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, ValueError)


class Container:
    """A workbook's parts by name; names are compared without regard to case."""

    def __init__(self, path: str, stream: BinaryIO) -> None:
        """Raises NotAWorkbook, LargeWorkbook or UnsafeWorkbook."""
        self._path = path
        self.left = UNPACKED_LIMIT
        """Bytes that may still be unpacked."""
        try:
            self._archive = zipfile.ZipFile(stream)
        except _DAMAGE as error:
            raise CutOffFile(path=path) from error
        members = self._archive.infolist()
        self._members = {member.filename.casefold(): member for member in members}
        self._unread = set(self._members)
        if len(members) > MEMBER_LIMIT:
            raise UnsafeWorkbook(path=path, reason=f"it holds over {MEMBER_LIMIT:,} parts")
        for member in members:
            self._check_member(member)
        self._check_layout(stream, members)
        check_names(path, self._members, self._mimetype())

    @property
    def names(self) -> tuple[str, ...]:
        """Return the parts' names in small letters."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._members

    def chunks(self, name: str) -> Iterator[bytes]:
        """Unpack a part, a piece at a time. Raises UnreadableWorkbook, UnsafeWorkbook or LargeWorkbook."""
        member = self._members.get(name.casefold())
        if member is None:
            raise UnreadableWorkbook(path=self._path, reason=f"its part {name[:80]} is missing")
        self._unread.discard(name.casefold())
        size, most = 0, RATIO_LIMIT * max(1, member.compress_size)
        try:
            with self._archive.open(member) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self.left -= len(chunk)
                    if size > _RATIO_FROM and size > most:
                        raise UnsafeWorkbook(path=self._path, reason="it unpacks to far more than a workbook holds")
                    if self.left < 0:
                        raise LargeWorkbook(path=self._path, reason=f"it unpacks to over {UNPACKED_LIMIT // 10**6} MB")
                    yield chunk
        except _DAMAGE as error:
            raise UnreadableWorkbook(path=self._path, reason=f"its part {name[:80]} is damaged") from error

    def read_rest(self) -> None:
        """Unpack what nobody asked for, too: a bomb is one wherever it lies, and damage is damage."""
        for name in sorted(self._unread):
            if not name.endswith("/"):
                for _ in self.chunks(name):
                    pass

    def _mimetype(self) -> str:
        if "mimetype" not in self:
            return ""
        return b"".join(self.chunks("mimetype"))[:200].decode("ascii", "replace").strip()

    def _check_member(self, member: zipfile.ZipInfo) -> None:
        if _UNSAFE_NAME.search(member.orig_filename) or len(member.filename) > 400:
            raise UnsafeWorkbook(path=self._path, reason="one of its parts has a name that leads out of it")
        if stat.S_ISLNK(member.external_attr >> 16):
            raise UnsafeWorkbook(path=self._path, reason="one of its parts is a link to another file")
        if member.flag_bits & 1:
            raise UnsafeWorkbook(path=self._path, reason="parts of it are encrypted")
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise NotAWorkbook(path=self._path, reason="its parts are packed in a way that Excel does not know")

    def _check_layout(self, stream: BinaryIO, members: list[zipfile.ZipInfo]) -> None:
        """Refuse parts twice, parts that share bytes, and bytes before the first part or after the end."""
        if len(self._members) != len(members):
            raise UnsafeWorkbook(path=self._path, reason="it holds one part twice")
        free = 0
        for member in sorted(members, key=lambda each: each.header_offset):
            if member.header_offset < free:
                raise UnsafeWorkbook(path=self._path, reason="its parts lie over one another")
            if free == 0 and member.header_offset:
                raise UnsafeWorkbook(path=self._path, reason="other bytes stand before its content")
            free = member.header_offset + _HEADER + len(member.orig_filename) + member.compress_size
        if free > self._archive.start_dir:
            raise UnsafeWorkbook(path=self._path, reason="its parts lie over one another")
        stream.seek(-(_END + len(self._archive.comment)), 2)
        if stream.read(4) != b"PK\x05\x06":
            raise UnsafeWorkbook(path=self._path, reason="other bytes stand after its content")
