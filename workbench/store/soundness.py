"""The questions that a check asks SQLite: is each row what was said, do lists agree, is all evidence there."""

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from workbench.store.damage import (
    BLOB,
    BLOB_GONE,
    HEADS,
    INDEX,
    RULES,
    STRUCTURE,
    UNSOUND,
    Damage,
    Trace,
)
from workbench.store.errors import code_of, database_errors
from workbench.store.migrations import SCHEMA_VERSION
from workbench.store.records import COLUMNS, is_sound, trace_of
from workbench.store.schema import is_ours, layout_of, rules_of, rules_wanted, text_of

_TEXTS = ["id", "entity", "field", "digest", "parents", "author", "device", "recorded_at"]
_ARE_WRONG = " OR ".join(
    [f"typeof({each}) != 'text'" for each in _TEXTS]
    + [
        f"typeof({each}) NOT IN ('text', 'null') OR NOT json_valid(coalesce({each}, 'null'))"
        for each in ("value", "context")
    ]
    + ["typeof(salt) NOT IN ('blob', 'null')", "typeof(seq) != 'integer'"]
)
_ROWS = f"SELECT rowid, {COLUMNS} FROM revision AS r NOT INDEXED"  # noqa: S608 - all words are ours
_WRONG_TYPES = f"SELECT rowid FROM revision NOT INDEXED WHERE {_ARE_WRONG}"  # noqa: S608 - all words are ours
_HAS_WRONG_HEAD = """
typeof(is_head) != 'integer' OR is_head != (NOT EXISTS (SELECT 1 FROM revision_parent WHERE parent = r.id))
"""
_EVIDENCE = """
SELECT DISTINCT CASE field WHEN 'sha256' THEN value ->> '$' ELSE value ->> '$.file' END AS sha256
FROM revision NOT INDEXED WHERE is_head AND field IN ('sha256', 'edition') AND json_valid(value)
"""
_PROMISED = """
SELECT sha256 FROM parcel_blob NOT INDEXED WHERE parcel IN
(SELECT id FROM parcel WHERE device NOT IN (SELECT id FROM device))
"""
_PARTS = "SELECT sha256, place, length(content) FROM blob_chunk NOT INDEXED"
"""Not grouped by SQLite, which would read all the content for it."""
_TABLES = ("revision", "revision_parent", "blob", "blob_chunk")
_MOST = 1_000


class Rows:
    """What a walk through the table of revisions has seen."""

    def __init__(self) -> None:
        self.sound: set[bytes] = set()
        """Ids, 32 bytes each."""
        self.unsound: dict[int, Trace] = {}
        """By place in the table."""
        self.edges = 0
        """A sum over (parent, child): the same in whatever order they are met."""


def read_rows(connection: sqlite3.Connection, rows: Rows) -> None:
    """Hold every revision against its id and digest. The connection has to give texts as bytes."""
    for place, *row in connection.execute(f"{_ROWS} ORDER BY rowid"):
        if not is_sound(row):
            rows.unsound[place] = trace_of(row, place)
            continue
        rows.sound.add(bytes.fromhex(row[0].decode()))
        if row[7] != b"[]":
            rows.edges += sum(hash((parent, row[0])) for parent in re.findall(rb"[0-9a-f]{64}", row[7]))
    for (place,) in connection.execute(_WRONG_TYPES):
        rows.unsound.setdefault(place, Trace(place))


def unsound_rows(rows: Rows) -> Iterator[Damage]:
    """Yield the revisions that are not what their authors said."""
    yield from (Damage(UNSOUND, each) for _, each in sorted(rows.unsound.items()))


def wrong_heads(connection: sqlite3.Connection, rows: Rows) -> Iterator[Damage]:
    """Yield the revisions that are current though another replaces them, or are not though none does."""
    for place, *row in connection.execute(f"{_ROWS} WHERE {_HAS_WRONG_HEAD}").fetchmany(_MOST):
        if place not in rows.unsound:
            yield Damage(HEADS, trace_of(row, place))


def wrong_links(connection: sqlite3.Connection, rows: Rows) -> Iterator[Damage]:
    """Say whether the list of what replaces what is another than the revisions themselves say."""
    links = connection.execute("SELECT parent, child FROM revision_parent NOT INDEXED")
    if not rows.unsound and sum(map(hash, links)) != rows.edges:
        yield Damage(INDEX, detail="revision_parent")


def wrong_indexes(connection: sqlite3.Connection, rows: Rows) -> Iterator[Damage]:
    """Yield the indexes that do not hold exactly what their tables hold."""
    for table in _TABLES:
        for index in _indexes_of(connection, table):
            odd = _odd_entries(connection, index)
            counts = {connection.execute(each).fetchone()[0] for each in _counts_of(index)}
            is_explained = table == "revision" and odd <= rows.unsound.keys()
            if len(counts) > 1 or (odd and not is_explained):
                yield Damage(INDEX, detail=index.name)


def wrong_rules(connection: sqlite3.Connection) -> Iterator[Damage]:
    """Yield the tables, triggers and views that are not those of this layout, as far as this version knows it."""
    found, wanted = rules_of(connection), rules_wanted()
    if layout_of(connection) != SCHEMA_VERSION:
        # A higher number may be a newer version's, which keeps all of this and adds to it.
        if layout_of(connection) < SCHEMA_VERSION and wanted.items() <= found.items():
            yield Damage(RULES, detail="the number of its layout")
        return
    yield from (Damage(RULES, detail=name) for name in sorted(wanted) if found.get(name) != wanted[name])
    yield from (Damage(RULES, detail=name) for name in sorted(found.keys() - wanted))


def wrong_evidence(connection: sqlite3.Connection, *, full: bool) -> Iterator[Damage]:
    """Yield the evidence that is gone or, as far as lengths tell and with `full` by its content, not what was added."""
    known = {text_of(sha256): size for sha256, size in connection.execute("SELECT sha256, size FROM blob NOT INDEXED")}
    parts: dict[str, dict[int, int]] = {}
    for sha256, place, length in connection.execute(_PARTS):
        parts.setdefault(text_of(sha256), {})[place] = length or 0
    for sha256 in sorted(known.keys() | (parts.keys() - _coming(connection))):
        lengths = parts.get(sha256, {})
        is_whole = lengths.keys() == set(range(len(lengths))) and sum(lengths.values()) == known.get(sha256)
        if not is_whole or (full and not is_what_was_added(connection, sha256)):
            yield Damage(BLOB, sha256=sha256)
    here = known.keys() | parts.keys() | _awaited(connection)
    for (named,) in connection.execute(_EVIDENCE).fetchall():
        sha256 = text_of(named)
        if re.fullmatch("[0-9a-f]{64}", sha256) and sha256 not in here:
            yield Damage(BLOB_GONE, sha256=sha256)


def _coming(connection: sqlite3.Connection) -> set[str]:
    """Return the evidence of which a sync that was cut off has left the beginning; older layouts know of none."""
    if not _has(connection, "blob_coming"):
        return set()
    return {text_of(sha256) for (sha256,) in connection.execute("SELECT sha256 FROM blob_coming NOT INDEXED")}


def _awaited(connection: sqlite3.Connection) -> set[str]:
    """Return the evidence that colleagues' parcels name: where it is not here yet, the next sync brings it."""
    return (
        {text_of(sha256) for (sha256,) in connection.execute(_PROMISED)} if _has(connection, "parcel_blob") else set()
    )


def _has(connection: sqlite3.Connection, table: str) -> bool:
    return (
        connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()
        is not None
    )


def wrong_pages(connection: sqlite3.Connection) -> Iterator[Damage]:
    """Say what SQLite's own check finds; it computes what a file asks for, so of a file that is not ours nothing."""
    if not is_ours(connection):
        return
    lines = [line.decode("utf-8", "replace") for (line,) in connection.execute("PRAGMA integrity_check")]
    if lines != ["ok"]:
        more = f" (and {len(lines) - 1} more)" if len(lines) > 1 else ""
        yield Damage(STRUCTURE, detail=" ".join(lines[0].split()).removeprefix("*** in database main *** ") + more)


def is_what_was_added(connection: sqlite3.Connection, sha256: str) -> bool:
    """Tell whether a piece of evidence has the content that it is named by."""
    digest = hashlib.sha256()
    query = "SELECT content FROM blob_chunk WHERE sha256 = ? ORDER BY place"
    try:
        for (content,) in connection.execute(query, (sha256,)):
            digest.update(content)
    except database_errors() as error:
        if code_of(error) == sqlite3.SQLITE_INTERRUPT:
            raise
        return False
    return digest.hexdigest() == sha256


class _Index(NamedTuple):
    table: str
    name: str
    columns: tuple[str, ...]
    where: str


def _indexes_of(connection: sqlite3.Connection, table: str) -> Iterator[_Index]:
    """Yield a table's indexes, as far as they are ours to the letter; the others are named already."""
    ours, found = rules_wanted(), rules_of(connection)
    for _, raw, *_ in connection.execute(f"PRAGMA index_list({table})").fetchall():
        name = text_of(raw)
        key = f"index {name}"
        if found.get(key) != ours.get(key):
            continue
        columns = tuple(text_of(each) for _, _, each in connection.execute(f"PRAGMA index_info({_quoted(name)})"))
        _, _, where = ours.get(key, "").partition(" WHERE ")
        yield _Index(table, name, columns, where or "TRUE")


def _odd_entries(connection: sqlite3.Connection, index: _Index) -> set[int]:
    """Return the rows of entries that say something else than the table."""
    table, name, columns, where = index
    same = " AND ".join(f"t.{_quoted(each)} IS i.{_quoted(each)}" for each in columns)
    listed = ", ".join(map(_quoted, columns))
    query = f"""
        SELECT i.row FROM (SELECT rowid AS row, {listed} FROM {table} INDEXED BY {_quoted(name)} WHERE {where}) AS i
        WHERE NOT EXISTS (SELECT 1 FROM {table} AS t NOT INDEXED WHERE t.rowid = i.row AND {same})
    """  # noqa: S608 - names are quoted, the condition is ours
    return {row for (row,) in connection.execute(query).fetchmany(_MOST)}


def _counts_of(index: _Index) -> tuple[str, str]:
    """Return the queries that count an index's entries, and the rows that it should have entries for."""
    count = f"SELECT count(*) FROM {index.table}"  # noqa: S608 - all words are ours
    return f"{count} INDEXED BY {_quoted(index.name)} WHERE {index.where}", f"{count} NOT INDEXED WHERE {index.where}"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
