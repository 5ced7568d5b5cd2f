"""Records cut out of single pages, without SQLite and without the way that leads to them.

Where a page is whole, its own list of cells says what lies in it. Where it is not, records are
known by their shape. Nothing here is believed: whoever reads it checks ids and hashes.
"""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

from workbench.store.pages import Pages, Place
from workbench.store.records import WIDTH, Cell, Row

LONGEST_ROW, LONGEST_CHUNK = 8_000_000, (1 << 20) + 200
"""Bytes of one revision and of one part of evidence; no record that is longer can be ours."""
_LONGEST_HEAD, _MOST_FAILURES = 100, 50
"""Bytes of a record's head; cells of one page that are none, after which its list is no longer followed."""
LEAF, INDEXES = 13, (2, 10)
"""First bytes of a page of a table, and of an index."""
_LIKE_AN_ID = re.compile(rb"[\x04-\x7f]\x81\x0d", re.DOTALL)
"""The head of a record that begins with 64 letters: its length, then their serial type."""
_HEX = re.compile(rb"[0-9a-f]{64}")
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 8: 0, 9: 0}
_ID_TYPE, _UUID_TYPE = 13 + 2 * 64, 13 + 2 * 36


class Found(NamedTuple):
    """A record on a page, not read yet."""

    place: Place
    at: int
    """Offset on the page at which the record's head begins."""
    types: tuple[int, ...]
    """SQLite's serial types of its columns."""
    head: int
    """Bytes of its head."""
    size: int
    """Bytes of the whole record, with what lies on further pages."""
    row: int | None
    """Its rowid; None where that can't be told."""


class Effort:
    """How many further pages may still be followed: a hostile file can ask for no more than a sound one."""

    def __init__(self, pages: int) -> None:
        self._left = 4 * pages + 10_000

    def spend(self) -> bool:
        """Tell whether one more page may be read."""
        self._left -= 1
        return self._left >= 0


def find_rows(pages: Pages, place: Place, content: bytes) -> Iterator[Found]:
    """Yield the records on a page of a table that are revisions or parts of evidence by their shape."""
    found, is_whole = _listed(pages, place, content)
    if not is_whole:
        known = {each.at for each in found}
        shaped = [each for each in _by_shape(pages, place, content) if each.at not in known]
        # Tables do not share pages; what looks like a revision within evidence is part of a document.
        holds_evidence = any(map(is_chunk, (*found, *shaped)))
        found += [each for each in shaped if is_chunk(each) or not holds_evidence]
    yield from found


def is_revision(found: Found) -> bool:
    """Tell whether a record has the shape of a revision."""
    return len(found.types) > WIDTH and found.size <= LONGEST_ROW


def is_chunk(found: Found) -> bool:
    """Tell whether a record has the shape of a part of evidence."""
    types = found.types
    has_shape = len(types) == 3 and types[0] == _ID_TYPE and types[1] in _INTEGERS and types[2] >= 12
    return has_shape and types[2] % 2 == 0 and found.size <= LONGEST_CHUNK


def read_row(pages: Pages, found: Found, effort: Effort, *, newest: bool = True) -> Row | None:
    """Return the columns of a revision; None where a further page can't be reached."""
    record = read_record(pages, found, effort, newest=newest)
    return None if record is None else cells_of(record, found.head, found.types[:WIDTH])


def read_record(pages: Pages, found: Found, effort: Effort, *, newest: bool = True) -> bytes | None:
    """Return a whole record with what lies on further pages; None where one can't be reached."""
    content = pages.read(found.place)
    local = _local_size(found.size, pages.size)
    record = content[found.at : found.at + local]
    if local == found.size:
        return record
    parts, missing, step = [record], found.size - local, pages.size - 4
    following = int.from_bytes(content[found.at + local : found.at + local + 4])
    while missing > 0:
        where = pages.find(following, newest=newest)
        if where is None or not effort.spend():
            return None
        page = pages.read(where)
        parts.append(page[4 : 4 + min(missing, step)])
        missing, following = missing - step, int.from_bytes(page[:4])
    return b"".join(parts)


def cells_of(record: bytes, head: int, types: tuple[int, ...]) -> tuple[Cell, ...]:
    """Return the values of a record's columns; texts stay bytes."""
    cells: list[Cell] = []
    at = head
    for each in types:
        size = size_of(each)
        cells.append(_cell(each, record[at : at + size]))
        at += size
    return tuple(cells)


def head_of(content: bytes, at: int) -> tuple[tuple[int, ...], int] | None:
    """Return the serial types at a record's head, and its length; None where there is no head."""
    try:
        size, place = varint(content, at)
        end, types = at + size, []
        if size > _LONGEST_HEAD:
            return None
        while place < end:
            each, place = varint(content, place)
            types.append(each)
    except IndexError:
        return None
    return (tuple(types), size) if place == end and types else None


def varint(content: bytes, at: int) -> tuple[int, int]:
    """Return SQLite's number of variable length, and where it ends. Raises IndexError at the end of the page."""
    number = 0
    for place in range(at, at + 8):
        byte = content[place]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + 1
    return number << 8 | content[at + 8], at + 9


def _listed(pages: Pages, place: Place, content: bytes) -> tuple[list[Found], bool]:
    """Return the cells that a page lists, and whether it is whole: all are records, and nothing else is there."""
    start = 100 if place.number == 1 else 0
    kind, gaps, count, begin, loose = struct.unpack(">BHHHB", content[start : start + 8])
    if kind != LEAF or start + 8 + 2 * count > len(content):
        return [], False
    pointers = struct.unpack(f">{count}H", content[start + 8 : start + 8 + 2 * count])
    found, spans, room = [], [], len(content)
    for number, pointer in enumerate(pointers):
        cell = _cell_at(pages, place, content, pointer)
        if cell is not None:
            found.append(cell[0])
            spans.append((pointer, cell[1]))
            room -= cell[1] - pointer
        if room < 0 or number - len(found) > _MOST_FAILURES:
            return found, False  # Cells that lie on one another: a hostile page could list any number of them.
    return found, len(found) == count and _fill(spans, begin or 65536, len(content), loose, gaps, content)


def _cell_at(pages: Pages, place: Place, content: bytes, pointer: int) -> tuple[Found, int] | None:
    """Return the record of a cell of a table, and where the cell ends."""
    try:
        size, at = varint(content, pointer)
        row, at = varint(content, at)
    except IndexError:
        return None
    head = head_of(content, at)
    if head is None or head[1] + sum(map(size_of, head[0])) != size:
        return None
    local = _local_size(size, pages.size)
    end = at + local + (4 if local < size else 0)
    return (Found(place, at, *head, size, row), max(end, pointer + 4)) if end <= len(content) else None


def _fill(spans: list[tuple[int, int]], begin: int, end: int, loose: int, gap: int, content: bytes) -> bool:
    """Tell whether cells, free blocks and loose bytes make up all from `begin` to the end of the page."""
    at, free = begin, loose
    while gap and free <= end and gap + 4 <= end:
        following, size = struct.unpack(">HH", content[gap : gap + 4])
        free, gap = free + size, following if following > gap else 0
    for first, last in sorted(spans):
        if first < at:
            return False
        free, at = free - (first - at), last
    return free == end - at


def _by_shape(pages: Pages, place: Place, content: bytes) -> Iterator[Found]:
    """Yield what looks like a revision or a part of evidence, wherever it lies on the page."""
    at = 0
    while (match := _LIKE_AN_ID.search(content, at)) is not None:
        start = match.start()
        at = start + 1
        head = head_of(content, start)
        if head is None or not _HEX.match(content, start + head[1]):
            continue
        size = head[1] + sum(map(size_of, head[0]))
        found = Found(place, start, *head, size, _row_before(content, start, size))
        if is_revision(found) or is_chunk(found):
            yield found
            at = start + min(_local_size(size, pages.size), len(content))


def _row_before(content: bytes, at: int, size: int) -> int | None:
    """Return the rowid that stands before a record: after the record's own length."""
    length = _varint_of(size)
    for width in range(1, 10):
        begin = at - width
        if begin >= len(length) and content[begin - len(length) : begin] == length:
            row, end = varint(content, begin)
            if end == at:
                return row
    return None


def _varint_of(number: int) -> bytes:
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(number & 0x7F | 0x80)
    return bytes(reversed(groups))


def _local_size(size: int, page: int) -> int:
    """Return how much of a record lies on the page itself (SQLite's file format, 1.6)."""
    if size <= page - 35:
        return size
    least = (page - 12) * 32 // 255 - 23
    local = least + (size - least) % (page - 4)
    return local if local <= page - 35 else least


def size_of(type_: int) -> int:
    """Return the bytes of a column of a serial type."""
    return _INTEGERS.get(type_, 0) if type_ < 7 or type_ in (8, 9) else 8 if type_ == 7 else max(type_ - 12, 0) // 2


def _cell(type_: int, content: bytes) -> Cell:
    if type_ >= 12:
        return content
    if type_ in (8, 9):
        return type_ - 8
    if type_ == 7:
        return float(struct.unpack(">d", content)[0]) if len(content) == 8 else None
    return int.from_bytes(content, signed=True) if content else None
