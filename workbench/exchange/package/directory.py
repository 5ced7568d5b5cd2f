"""A zip file's table of contents, read so strictly that no two readers could see two packages in one file."""

import re
import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO

from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import say

SIZE_LIMIT, MEMBER_LIMIT, RATIO_LIMIT = 2_000_000_000, 5_000, 200
"""Bytes packed, and unpacked; members; how many times a member over 1 MB may shrink when packed."""
STORED, DEFLATED = 0, 8
_SMALL = 1_000_000
_NAME_LIMIT = 1_000
_END = struct.Struct("<4sHHHHLLH")
_CENTRAL = struct.Struct("<4sHHHHHHLLLHHHHHLL")
_LOCAL = struct.Struct("<4sHHHHHLLLHH")
_UTF8, _ENCRYPTED, _HARMLESS = 0x800, 0x1, 0x806
"""Flags: the name is UTF-8; the content is encrypted; all that we take: UTF-8, and how hard it was packed."""
_AGE = b"age-encryption.org/"
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\..*)?$", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\\:*?"<>|\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]')


class Unsound(ValueError):
    """A zip file is not made as ours are; the text says why, for a sentence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One member: where its packed content lies and what it must unpack to."""

    name: str
    method: int
    crc: int
    packed: int
    """Bytes in the file."""
    size: int
    """Bytes unpacked."""
    header: int
    """Where its own header starts."""
    start: int
    """Where its content starts."""

    @property
    def end(self) -> int:
        """Return where its content ends."""
        return self.start + self.packed


def read_directory(stream: BinaryIO, size: int) -> tuple[Entry, ...]:
    """Return all members of a zip file of `size` bytes, in the order in which they lie. Raises Unsound."""
    if size > SIZE_LIMIT:
        raise Unsound(say("package.too_large", size=SIZE_LIMIT // 1_000_000_000))
    if _read(stream, 0, len(_AGE)) == _AGE:
        raise Unsound(say("package.is_sealed"))
    if _read(stream, 0, 4) != b"PK\x03\x04":
        raise Unsound(say("package.before_archive"))
    table, count = _find_table(stream, size)
    entries = tuple(_entries(stream, table, count, size))
    _check_names([entry.name for entry in entries])
    if sum(entry.size for entry in entries) > SIZE_LIMIT:
        raise Unsound(say("package.unpacks_too_large"))
    if entries[0].name != "mimetype" or entries[0].method != STORED:
        raise Unsound(say("package.no_mimetype_first"))
    return entries


def _find_table(stream: BinaryIO, size: int) -> tuple[bytes, int]:
    """Return the table of contents, which must reach to the end record, and that to the end of the file."""
    tail = _read(stream, max(0, size - _END.size), _END.size)
    if len(tail) < _END.size or tail[:4] != b"PK\x05\x06":
        raise Unsound(say("package.after_archive"))
    _, disk, first_disk, here, count, length, start, comment = _END.unpack(tail)
    if comment:
        raise Unsound(say("package.after_archive"))
    if count > MEMBER_LIMIT:
        raise Unsound(say("package.too_many", most=number_text(MEMBER_LIMIT)))
    if disk or first_disk or here != count or not count or start + length != size - _END.size:
        raise Unsound(say("package.table_unfit"))
    if length > count * (_CENTRAL.size + _NAME_LIMIT):
        raise Unsound(say("package.table_too_large"))
    return _read(stream, start, length), count


def _entries(stream: BinaryIO, table: bytes, count: int, size: int) -> Iterator[Entry]:
    """Yield the members; each must start where the one before ends, the table where the last one ends."""
    at = end = 0
    for _ in range(count):
        entry, at = _entry(stream, table, at)
        if entry.header != end:
            raise Unsound(say("package.overlap"))
        end = entry.end
        yield entry
    if at != len(table):
        raise Unsound(say("package.table_unfit"))
    if end != size - _END.size - len(table):
        raise Unsound(say("package.hidden_before_table"))


def _entry(stream: BinaryIO, table: bytes, at: int) -> tuple[Entry, int]:
    """Read one line of the table and the member's own header, which must say the same."""
    raw = table[at : at + _CENTRAL.size]
    if len(raw) < _CENTRAL.size or raw[:4] != b"PK\x01\x02":
        raise Unsound(say("package.table_unfit"))
    _, _, *same, name_length, extra, comment, disk, inner, outer, header = _CENTRAL.unpack(raw)
    _, flags, method, _, _, crc, packed, length = same
    name = table[at + _CENTRAL.size : at + _CENTRAL.size + name_length]
    shown = name.decode("utf-8", "replace")
    if extra or comment or disk or inner & ~1:
        raise Unsound(say("package.carries_more", name=repr(shown)))
    local = _read(stream, header, _LOCAL.size + name_length)
    if len(local) < _LOCAL.size or local[:4] != b"PK\x03\x04":
        raise Unsound(say("package.table_unfit"))
    if local[_LOCAL.size :] != name:
        raise Unsound(say("package.two_names"))
    if list(_LOCAL.unpack(local[: _LOCAL.size])) != [b"PK\x03\x04", *same, name_length, 0]:
        raise Unsound(say("package.two_descriptions", name=repr(shown)))
    if fault := _fault_of(name, flags, method, outer) or _bomb(packed, length):
        raise Unsound(say(f"package.{fault}", name=repr(shown)))
    start = header + _LOCAL.size + name_length
    return Entry(shown, method, crc, packed, length, header, start), at + _CENTRAL.size + name_length


def _fault_of(raw: bytes, flags: int, method: int, attributes: int) -> str:
    """Return what is wrong with a member, by its text's key; empty where nothing is."""
    if flags & _ENCRYPTED:
        return "encrypted"
    if flags & ~_HARMLESS or method not in (STORED, DEFLATED):
        return "packed_oddly"
    if (attributes >> 16) & 0o170000 not in (0, 0o100000) or attributes & 0x10:
        return "no_plain_file"
    try:
        name = raw.decode("utf-8" if flags & _UTF8 else "ascii")
    except UnicodeDecodeError:
        return "unsafe_name"
    return "" if _is_safe(name) else "unsafe_name"


def _is_safe(name: str) -> bool:
    """Tell whether every system would make the same file of a name, below the folder where it is unpacked."""
    if not name or len(name) > _NAME_LIMIT or _FORBIDDEN.search(name) or name != unicodedata.normalize("NFC", name):
        return False
    parts = PurePosixPath(name).parts
    if name.startswith("/") or ".." in parts or name != str(PurePosixPath(name)):
        return False
    return not any(_RESERVED.match(part) or part.endswith((".", " ")) or len(part) > 255 for part in parts)


def _bomb(packed: int, length: int) -> str:
    is_bomb = length > _SMALL and length > RATIO_LIMIT * max(packed, 1)
    return "member_bomb" if is_bomb else ""


def _check_names(names: list[str]) -> None:
    known = {name.casefold() for name in names}
    if len(known) != len(names):
        raise Unsound(say("package.same_name"))
    if any(str(parent).casefold() in known for name in names for parent in PurePosixPath(name).parents):
        raise Unsound(say("package.file_and_folder"))


def _read(stream: BinaryIO, at: int, length: int) -> bytes:
    stream.seek(at)
    return stream.read(length)
