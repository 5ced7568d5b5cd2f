"""What erasures take out of a file: values, contexts, salts and evidence; the rows and their chain stay."""

import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from workbench.domain.erasures import ERASES, KIND, OWNERS, Erased, read_erasures
from workbench.domain.revisions import Revision
from workbench.kernel.canonical import canonical
from workbench.kernel.ids import RevisionId
from workbench.store import gathered
from workbench.store.records import COLUMNS, from_stored

_FILE = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
_OWNERS = ", ".join(f"'{each}'" for each in OWNERS)
_KIND_ROWS = "SELECT entity FROM revision WHERE field = 'kind' AND is_head AND value = ?"
_SAID_OF = f"SELECT {COLUMNS} FROM revision WHERE entity = ?"  # noqa: S608 - words are ours
_SAID_OF_FIELD = f"{_SAID_OF} AND field = ?"
_IS_OWNED_BY_ERASED = f"""
SELECT EXISTS (SELECT 1 FROM revision WHERE entity = ? AND field IN ({_OWNERS}) AND salt IS NULL)
"""  # noqa: S608 - words are ours
_OWNED = f"SELECT entity, value FROM revision WHERE field IN ({_OWNERS}) AND value IS NOT NULL"  # noqa: S608 - as above
_ERASE = "UPDATE revision SET value = NULL, context = NULL, salt = NULL WHERE id = ?"
_SPOKEN = "SELECT id, value, context FROM revision WHERE salt IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Selection:
    """What erasures cover in one file."""

    revisions: tuple[Revision, ...]
    """Those that still say something."""
    blobs: dict[str, int] = field(default_factory=dict)
    """SHA-256 and bytes of the evidence that nothing else speaks of."""
    shared: dict[str, int] = field(default_factory=dict)
    """The same of evidence that something speaks of that stays: it stays too."""


def erased_in(store: sqlite3.Connection) -> Erased:
    """Return what is erased in a file."""
    entities = [each for (each,) in store.execute(_KIND_ROWS, (canonical(KIND).decode(),))]
    return Erased(read_erasures(each for entity in entities for each in _said(store, entity, ERASES)))


def find_erased(store: sqlite3.Connection, erased: Erased, told: Iterable[Revision]) -> frozenset[RevisionId]:
    """Choose those of revisions from elsewhere that are erased; nothing of them may come in."""
    revisions = list(told)
    if not erased:
        return frozenset()
    entities = {each.entity for each in revisions}
    known = {each for each in entities if store.execute(_IS_OWNED_BY_ERASED, (each,)).fetchone()[0]}
    here = [each for entity, name in erased.fields if entity in entities for each in _said(store, entity, name)]
    return erased.among([*here, *revisions], known) & {each.id for each in revisions}


def select_erased(store: sqlite3.Connection, erased: Erased) -> Selection:
    """Find what erasures cover in a file; nothing is changed."""
    entities = _with_owned(store, erased.entities)
    told = [each for entity in sorted(entities) for each in _said(store, entity)]
    told += [each for entity, name in sorted(erased.fields) for each in _said(store, entity, name)]
    ids = erased.among(told, entities)
    revisions = {each.id: each for each in told if each.id in ids and not each.is_erased}
    held = dict(store.execute("SELECT sha256, size FROM blob").fetchall())
    named = held.keys() & {name for each in revisions.values() for name in _files_in(each.value, each.context)}
    elsewhere = _named_elsewhere(store, revisions.keys()) if named else set()
    return Selection(
        tuple(revisions.values()),
        {each: held[each] for each in sorted(named - elsewhere)},
        {each: held[each] for each in sorted(named & elsewhere)},
    )


def erase_selected(store: sqlite3.Connection, selection: Selection) -> None:
    """Take out what was selected, inside the caller's transaction; the rules stand open for nobody else."""
    store.execute("INSERT OR IGNORE INTO permit VALUES ('erase')")
    store.executemany(_ERASE, [(each.id,) for each in selection.revisions])
    store.execute("DELETE FROM permit")
    _empty_parcels(store, selection)
    for table in ("blob_chunk", "blob"):
        store.executemany(f"DELETE FROM {table} WHERE sha256 = ?", [(each,) for each in selection.blobs])  # noqa: S608 - words are ours
    if _has(store, "blob_coming"):  # What is only coming may be of what is erased; the rest comes again.
        store.execute("DELETE FROM blob_chunk WHERE sha256 IN (SELECT sha256 FROM blob_coming)")
        store.execute("DELETE FROM blob_coming")


def _empty_parcels(store: sqlite3.Connection, selection: Selection) -> None:
    """Take out what was signed for colleagues of the assessments in question: it says what is erased, too."""
    if not _has(store, "parcel"):
        return  # A copy from before there was any.
    about = {each.entity for each in selection.revisions}
    for each in selection.revisions:
        rows = store.execute(
            "SELECT assessment FROM parcel JOIN parcel_item ON parcel = id WHERE item = ?", (each.id,)
        ).fetchall()
        about |= {assessment for (assessment,) in rows}
    for assessment in about:
        ours = "SELECT id FROM parcel WHERE assessment = ?"
        store.execute(f"UPDATE object SET content = NULL WHERE parcel IN ({ours})", (assessment,))  # noqa: S608 - words are ours
        store.execute("UPDATE parcel SET content = NULL, is_done = 1 WHERE assessment = ?", (assessment,))
        store.execute("DELETE FROM lane_key WHERE assessment = ?", (assessment,))
        store.execute(f"DELETE FROM parcel_blob WHERE parcel IN ({ours})", (assessment,))  # noqa: S608 - words are ours
    gathered.forget(store, about)


def _has(store: sqlite3.Connection, table: str) -> bool:
    return (
        store.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone() is not None
    )


def still_named(store: sqlite3.Connection, told: Iterable[Revision]) -> set[str]:
    """Return the SHA-256 of all that something speaks of that is not erased, here or in revisions that come."""
    return _named_elsewhere(store, ()) | {name for each in told for name in _files_in(each.value, each.context)}


def _with_owned(store: sqlite3.Connection, entities: Collection[str]) -> set[str]:
    """Return things, and all that belongs to them."""
    owners = [(entity, value.strip('"')) for entity, value in store.execute(_OWNED)] if entities else []
    whole = set(entities)
    while more := {entity for entity, owner in owners if owner in whole and entity not in whole}:
        whole |= more
    return whole


def _said(store: sqlite3.Connection, entity: str, name: str | None = None) -> Iterator[Revision]:
    rows = store.execute(*((_SAID_OF, (entity,)) if name is None else (_SAID_OF_FIELD, (entity, name)))).fetchall()
    return (read for row in rows if (read := from_stored(row)) is not None)


def _files_in(*said: object) -> Iterator[str]:
    for each in said:
        if each is not None:
            yield from _FILE.findall(canonical(each).decode())


def _named_elsewhere(store: sqlite3.Connection, left_out: Collection[str]) -> set[str]:
    rows = store.execute(_SPOKEN)
    return {
        name
        for id_, value, context in rows
        if id_ not in left_out
        for each in (value, context)
        if isinstance(each, str)
        for name in _FILE.findall(each)
    }
