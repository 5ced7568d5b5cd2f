"""What the indexes still tell of revisions that the table has lost."""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

from workbench.store.carving import cells_of, head_of, varint
from workbench.store.records import Cell

_ID, _UUID = 13 + 2 * 64, 13 + 2 * 36
_INNER = 2
"""First byte of a page of an index that leads on to others."""
_LEAST = 12
"""Bytes of the shortest entry with its pointer; no page lists more entries than have room."""
_HEX = re.compile(rb"[0-9a-f]{64}")
_WHOLE = (1, 2, 3, 4, 5, 6, 8, 9)


class Clue(NamedTuple):
    """One entry of an index; None where this index does not tell."""

    row: int
    id: bytes | None = None
    about: tuple[bytes, bytes] | None = None
    """Entity and field."""
    counted: tuple[bytes, int] | None = None
    """Device and its number."""


def find_clues(content: bytes) -> Iterator[Clue]:
    """Yield what a page of an index tells of revisions; entries of other indexes are passed over."""
    start = 12 if content[0] == _INNER else 8
    (count,) = struct.unpack(">H", content[3:5])
    pointers = content[start : start + 2 * count]
    for (pointer,) in struct.iter_unpack(">H", pointers[: min(len(pointers) // 2, len(content) // _LEAST) * 2]):
        clue = _entry_at(content, pointer + 4 if content[0] == _INNER else pointer)
        if clue is not None:
            yield clue


def _entry_at(content: bytes, at: int) -> Clue | None:
    try:
        _, at = varint(content, at)
    except IndexError:
        return None
    head = head_of(content, at)
    return _clue(head[0], cells_of(content[at : at + 600], head[1], head[0])) if head else None


def _clue(types: tuple[int, ...], cells: tuple[Cell, ...]) -> Clue | None:
    row = cells[-1]
    if types[-1] not in _WHOLE or not isinstance(row, int) or row < 1:
        return None
    match types[:-1], cells[:-1]:
        case (first,), (bytes(id_),) if first == _ID and _HEX.fullmatch(id_):
            return Clue(row, id=id_)
        case (first, second), (bytes(entity), bytes(field)) if first == _UUID and second > 12 and second % 2:
            return Clue(row, about=(entity, field))
        case (first, second), (bytes(device), int(seq)) if first == _UUID and second in _WHOLE:
            return Clue(row, counted=(device, seq))
    return None
