"""Parquet, read back byte by byte: what another reader (Arrow) made of the same bytes is noted here."""

import struct

from workbench.domain.tables import COUNT, DECIMAL, TEXT, YES_NO, Column, Table
from workbench.exchange.parquet import to_parquet

TABLE = Table(
    "t",
    "T",
    (
        Column("name", "Name", TEXT, "Its name."),
        Column("n", "n", COUNT, "How many."),
        Column("share", "Share", DECIMAL, "Of them."),
        Column("holds", "Holds", YES_NO, "Whether."),
    ),
    (("Skåne", 7, 2.5, True), (None, None, None, None), ("B", -1, 0.1, False)),
)


def test_the_bytes_are_those_that_arrow_read_as_the_same_table() -> None:
    content = to_parquet(TABLE)
    assert content[:4] == content[-4:] == b"PAR1"
    length = struct.unpack("<I", content[-8:-4])[0]
    footer = content[-8 - length : -8]
    for text in (b"name", b"share", b"Its name.", b"Assessor Workbench"):
        assert text in footer
    # Bits 1, 0, 1 say which cells have a value; then the values one after the other.
    levels = struct.pack("<I", 2) + b"\x03\x05"
    assert levels + struct.pack("<I", 6) + "Skåne".encode() + struct.pack("<I", 1) + b"B" in content
    assert levels + struct.pack("<qq", 7, -1) in content
    assert levels + struct.pack("<dd", 2.5, 0.1) in content
    assert levels + b"\x01" in content


def test_no_row_and_many_columns_are_a_table_too() -> None:
    columns = tuple(Column(f"c{n}", "C", COUNT, "x") for n in range(40))
    assert to_parquet(Table("t", "T", columns, ())).endswith(b"PAR1")
