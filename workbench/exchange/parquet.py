"""Tables as Apache Parquet, for statistics programs: one row group, plain values, not compressed.

Written here, as the library for it is larger than the whole program. Thrift's compact protocol, and of the format
(version 1) what every reader knows: https://parquet.apache.org/docs/file-format/.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.tables import COUNT, LEVEL, YES_NO, Cell, Column, Table

_MAGIC = b"PAR1"
_BOOLEAN, _INT64, _DOUBLE, _BYTES = 0, 2, 5, 6
_I32, _I64, _BINARY, _LIST, _STRUCT = 5, 6, 8, 9, 12
_PLAIN, _RLE, _OPTIONAL, _UTF8 = 0, 3, 1, 0


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A column as it lies in the file."""

    column: Column
    offset: int
    size: int


def to_parquet(table: Table) -> bytes:
    """Return a table as a Parquet file; what each column means stands in its metadata."""
    content, chunks = bytearray(_MAGIC), []
    for place, column in enumerate(table.columns):
        page = _page(column, [row[place] for row in table.rows])
        chunks.append(_Chunk(column, len(content), len(page)))
        content += page
    footer = _footer(table, chunks)
    return bytes(content) + footer + struct.pack("<I", len(footer)) + _MAGIC


def _page(column: Column, cells: Sequence[Cell]) -> bytes:
    body = _levels([cell is not None for cell in cells]) + _values(column, [each for each in cells if each is not None])
    sizes = [(2, _I32, _zigzag(len(body))), (3, _I32, _zigzag(len(body)))]
    header = [(1, _I32, _zigzag(len(cells)))]
    header += [(2, _I32, _zigzag(_PLAIN)), (3, _I32, _zigzag(_RLE)), (4, _I32, _zigzag(_RLE))]
    return _struct([(1, _I32, _zigzag(0)), *sizes, (5, _STRUCT, _struct(header))]) + body


def _levels(given: Sequence[bool]) -> bytes:
    """Say which cells have a value: bits in groups of eight."""
    packed = _varint((len(given) + 7) // 8 << 1 | 1) + _bits(given)
    return struct.pack("<I", len(packed)) + packed


def _bits(given: Sequence[bool]) -> bytes:
    packed = bytearray((len(given) + 7) // 8)
    for place, is_set in enumerate(given):
        packed[place >> 3] |= is_set << (place & 7)
    return bytes(packed)


def _type(column: Column) -> int:
    if column.kind in (COUNT, LEVEL):
        return _INT64
    return _BOOLEAN if column.kind == YES_NO else _DOUBLE if column.is_figure else _BYTES


def _values(column: Column, cells: Sequence[Cell]) -> bytes:
    kind = _type(column)
    if kind == _BOOLEAN:
        return _bits([bool(each) for each in cells])
    if kind == _INT64:
        return b"".join(struct.pack("<q", int(each)) for each in cells if each is not None)
    if kind == _DOUBLE:
        return b"".join(struct.pack("<d", float(each)) for each in cells if each is not None)
    return b"".join(_text(str(each), "<I") for each in cells)


def _text(text: str, length: str) -> bytes:
    content = text.encode()
    return struct.pack(length, len(content)) + content


def _footer(table: Table, chunks: Sequence[_Chunk]) -> bytes:
    root = _struct([(4, _BINARY, _string("table")), (5, _I32, _zigzag(len(table.columns)))])
    rows = _zigzag(len(table.rows))
    size = sum(each.size for each in chunks)
    group = _struct([
        (1, _LIST, _list(_STRUCT, [_chunk(each, len(table.rows)) for each in chunks])),
        (2, _I64, _zigzag(size)), (3, _I64, rows),
    ])  # fmt: skip
    meanings = [_struct([(1, _BINARY, _string(c.id)), (2, _BINARY, _string(c.meaning))]) for c in table.columns]
    return _struct([
        (1, _I32, _zigzag(1)), (2, _LIST, _list(_STRUCT, [root, *map(_schema, table.columns)])), (3, _I64, rows),
        (4, _LIST, _list(_STRUCT, [group])), (5, _LIST, _list(_STRUCT, meanings)),
        (6, _BINARY, _string("Assessor Workbench")),
    ])  # fmt: skip


def _schema(column: Column) -> bytes:
    kind = _type(column)
    told = [(1, _I32, _zigzag(kind)), (3, _I32, _zigzag(_OPTIONAL)), (4, _BINARY, _string(column.id))]
    return _struct([*told, *([(6, _I32, _zigzag(_UTF8))] if kind == _BYTES else [])])


def _chunk(chunk: _Chunk, rows: int) -> bytes:
    size = _zigzag(chunk.size)
    about = _struct([
        (1, _I32, _zigzag(_type(chunk.column))), (2, _LIST, _list(_I32, [_zigzag(_PLAIN), _zigzag(_RLE)])),
        (3, _LIST, _list(_BINARY, [_string(chunk.column.id)])), (4, _I32, _zigzag(0)), (5, _I64, _zigzag(rows)),
        (6, _I64, size), (7, _I64, size), (9, _I64, _zigzag(chunk.offset)),
    ])  # fmt: skip
    return _struct([(2, _I64, _zigzag(chunk.offset)), (3, _STRUCT, about)])


def _struct(fields: Sequence[tuple[int, int, bytes]]) -> bytes:
    """Write a struct: each field by how far its number is from the one before."""
    content, before = bytearray(), 0
    for number, kind, value in fields:
        content += bytes([(number - before) << 4 | kind]) + value
        before = number
    return bytes(content) + b"\0"


def _list(kind: int, items: Sequence[bytes]) -> bytes:
    head = bytes([len(items) << 4 | kind]) if len(items) < 15 else bytes([0xF0 | kind]) + _varint(len(items))
    return head + b"".join(items)


def _string(text: str) -> bytes:
    content = text.encode()
    return _varint(len(content)) + content


def _zigzag(number: int) -> bytes:
    return _varint(number << 1 if number >= 0 else (-number << 1) - 1)


def _varint(number: int) -> bytes:
    content = bytearray()
    while number > 0x7F:
        content.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*content, number])
