"""What was signed for colleagues and came from them, and which objects of a shared place are known here."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from sqlalchemy import Engine

from workbench.domain.revisions import Revision
from workbench.domain.sharing import Blob
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId
from workbench.store.errors import told
from workbench.store.records import COLUMNS, from_stored

_COLUMNS = "id, folder, assessment, device, number, kind, lane, content, is_done"
_PUT = f"INSERT OR IGNORE INTO parcel ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - words are ours
_LEFT = f"""
SELECT {_COLUMNS} FROM parcel WHERE NOT is_done ORDER BY assessment, folder, device, number
"""  # noqa: S608 - words are ours
_HELD = """
SELECT parcel.id, folder, device, number, kind, lane, name, recipients
FROM parcel LEFT JOIN object ON object.parcel = parcel.id
WHERE assessment = ? AND parcel.content IS NOT NULL ORDER BY folder, device, number
"""
_KINDS = "SELECT DISTINCT kind FROM parcel WHERE assessment = ? AND lane = ? AND content IS NOT NULL"
_OF_KIND = """
SELECT content FROM parcel WHERE assessment = ? AND kind = ? AND lane = ? AND content IS NOT NULL ORDER BY number
"""
_PUT_BLOB = "INSERT OR IGNORE INTO parcel_blob VALUES (?, ?, ?, ?)"
_BLOBS_OF = """
SELECT sha256, object, recipients FROM parcel JOIN parcel_blob ON parcel = id
WHERE assessment = ? AND content IS NOT NULL ORDER BY folder, device, number
"""
_BLOBS_LACKING = """
SELECT DISTINCT assessment, sha256, object, recipients FROM parcel_blob JOIN parcel ON parcel = id
WHERE is_done AND content IS NOT NULL AND NOT EXISTS (SELECT 1 FROM blob WHERE blob.sha256 = parcel_blob.sha256)
ORDER BY assessment, sha256, object
"""
_LAST = "SELECT id, number FROM parcel WHERE assessment = ? AND folder = ? AND device = ? ORDER BY number DESC LIMIT 1"
# CROSS JOIN has SQLite begin with the revision: with the parcels it would go through all of them each time.
_IN_NO_PARCEL = """NOT EXISTS (
  SELECT 1 FROM parcel_item CROSS JOIN parcel ON parcel = parcel.id
  WHERE item = revision.id AND assessment = :assessment AND content IS NOT NULL
  AND kind IN (SELECT value FROM json_each(:kinds))
)"""
_NOT_BROUGHT = f"""
SELECT {COLUMNS} FROM revision WHERE entity = :entity AND field GLOB :fields AND {_IN_NO_PARCEL} ORDER BY rowid
"""  # noqa: S608 - words are ours
_NOT_BROUGHT_SINCE = f"""
SELECT {COLUMNS} FROM revision NOT INDEXED
WHERE revision.rowid > :since AND entity IN (SELECT value FROM json_each(:entities)) AND {_IN_NO_PARCEL}
ORDER BY revision.rowid
"""  # noqa: S608 - words are ours
_REOPEN = """
UPDATE parcel SET is_done = 0 WHERE content IS NOT NULL AND EXISTS (
  SELECT 1 FROM parcel_item WHERE parcel = parcel.id AND NOT EXISTS (SELECT 1 FROM revision WHERE id = item)
)
"""
_KEPT_NAMES = "SELECT name FROM object WHERE parcel IN (SELECT id FROM parcel)"
_HOLDS = """
SELECT EXISTS (SELECT 1 FROM parcel WHERE assessment = ? AND folder = ? AND device = ? AND number = ?)
"""
_ROWS_WITH_GAPS = """
SELECT folder, assessment, device, max(number) FROM parcel GROUP BY folder, assessment, device
HAVING max(number) > count(DISTINCT number)
"""
_NUMBERS = "SELECT number FROM parcel WHERE assessment = ? AND folder = ? AND device = ?"
_LONGEST_ROW = 100_000
_ID_LENGTH = 36
_PUT_OBJECT = "INSERT OR REPLACE INTO object (name, parcel, recipients, content) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Kept:
    """A parcel as it is kept here."""

    id: str
    folder: str
    assessment: EntityId
    device: DeviceId
    number: int
    kind: str
    lane: str
    content: bytes | None
    """None where something in it was erased here."""
    is_done: bool
    blobs: Mapping[str, Blob] = field(default_factory=dict)
    """The evidence that it names, by SHA-256."""


@dataclass(frozen=True, slots=True)
class Coming:
    """The object in which a parcel came."""

    name: str
    """With its folder."""
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A parcel that is here, without its content."""

    id: str
    folder: str
    device: DeviceId
    number: int
    kind: str
    lane: str
    objects: dict[str, frozenset[str]] = field(default_factory=dict)
    """The objects in which it is sealed, each with its folder, and for whom."""


class Parcels:
    """The parcels and objects of a workspace; losing them loses nothing that was said."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path, self._engine = path, engine

    def keep(self, parcel: Kept, items: Iterable[RevisionId] = (), came_in: Coming | None = None) -> None:
        """Keep a parcel, which revisions it brings, and in what it came; one that is here already stays."""
        with told(self._path), self._engine.begin() as connection:
            store = _driver(connection)
            store.execute(_PUT, (
                parcel.id, parcel.folder, parcel.assessment, parcel.device, parcel.number, parcel.kind, parcel.lane,
                parcel.content, parcel.is_done,
            ))  # fmt: skip
            store.executemany(_PUT_BLOB, [
                (parcel.id, sha256, each.object, json.dumps(each.recipients)) for sha256, each in parcel.blobs.items()
            ])  # fmt: skip
            _bring(store, parcel.id, items)
            store.execute("UPDATE gathered SET found = '' WHERE assessment = ?", (parcel.assessment,))
            if came_in is not None:
                _note(store, came_in.name, parcel.id, came_in.recipients)

    def finish(self, parcel: str, items: Iterable[RevisionId]) -> None:
        """Say that all that a parcel brings is in the history, or was refused."""
        with told(self._path), self._engine.begin() as connection:
            store = _driver(connection)
            _bring(store, parcel, items)
            store.execute("UPDATE parcel SET is_done = 1 WHERE id = ?", (parcel,))

    def reopen(self) -> None:
        """Take up again the parcels of which something is missing in the history, be it through damage or by age."""
        with told(self._path), self._engine.begin() as connection:
            _driver(connection).execute(_REOPEN)

    def held(self, assessment: EntityId) -> tuple[Held, ...]:
        """Return the parcels of an assessment whose content is here, row by row."""
        found: dict[str, Held] = {}
        with told(self._path), self._engine.connect() as connection:
            for id_, folder, device, number, kind, lane, name, recipients in _driver(connection).execute(
                _HELD, (assessment,)
            ):
                held = found.setdefault(id_, Held(id_, folder, DeviceId(device), number, kind, lane))
                if name is not None:
                    held.objects[name] = frozenset(json.loads(recipients))
        return tuple(found.values())

    def kinds(self, assessment: EntityId, lane: str) -> frozenset[str]:
        """Return of which kinds parcels of a lane are here with their content."""
        with told(self._path), self._engine.connect() as connection:
            return frozenset(kind for (kind,) in _driver(connection).execute(_KINDS, (assessment, lane)))

    def contents(self, assessment: EntityId, kind: str, lane: str) -> tuple[bytes, ...]:
        """Return the contents of a lane's parcels of one kind."""
        with told(self._path), self._engine.connect() as connection:
            return tuple(each for (each,) in _driver(connection).execute(_OF_KIND, (assessment, kind, lane)))

    def content(self, parcel: str) -> bytes:
        """Return what a parcel holds; nothing where something in it was erased here."""
        with told(self._path), self._engine.connect() as connection:
            row = _driver(connection).execute("SELECT content FROM parcel WHERE id = ?", (parcel,)).fetchone()
            return (row and row[0]) or b""

    def blobs(self, assessment: EntityId) -> tuple[tuple[str, Blob], ...]:
        """Return the evidence that parcels of an assessment name, by SHA-256, and where each piece lies."""
        with told(self._path), self._engine.connect() as connection:
            rows = _driver(connection).execute(_BLOBS_OF, (assessment,)).fetchall()
        return tuple((sha256, _blob(*told_of)) for sha256, *told_of in rows)

    def blobs_lacking(self) -> tuple[tuple[EntityId, str, Blob], ...]:
        """Return the evidence that parcels name which are done with, and that is not here, each with its assessment."""
        with told(self._path), self._engine.connect() as connection:
            rows = _driver(connection).execute(_BLOBS_LACKING).fetchall()
        return tuple((EntityId(assessment), sha256, _blob(*told_of)) for assessment, sha256, *told_of in rows)

    def left(self) -> tuple[Kept, ...]:
        """Return the parcels of which something still waits."""
        with told(self._path), self._engine.connect() as connection:
            rows = _driver(connection).execute(_LEFT).fetchall()
        return tuple(
            Kept(id_, folder, EntityId(about), DeviceId(device), number, kind, lane, content, bool(done))
            for id_, folder, about, device, number, kind, lane, content, done in rows
        )

    def count_left(self, kind: str) -> int:
        """Count the parcels of a kind of which something still waits."""
        with told(self._path), self._engine.connect() as connection:
            query = "SELECT count(*) FROM parcel WHERE NOT is_done AND kind = ?"
            return int(_driver(connection).execute(query, (kind,)).fetchone()[0])

    def gaps(self) -> dict[tuple[str, EntityId, DeviceId], list[int]]:
        """Return the numbers before the last that are missing here, for each row by folder, assessment and device."""
        found: dict[tuple[str, EntityId, DeviceId], list[int]] = {}
        with told(self._path), self._engine.connect() as connection:
            store = _driver(connection)
            for folder, assessment, device, last in store.execute(_ROWS_WITH_GAPS).fetchall():
                rows = store.execute(_NUMBERS, (assessment, folder, device))
                known = {number for (number,) in rows}
                numbers = range(1, min(last, _LONGEST_ROW))  # Whoever signed it may have counted as they liked.
                key = (folder, EntityId(assessment), DeviceId(device))
                found[key] = [each for each in numbers if each not in known]
        return found

    def holds(self, folder: str, assessment: str, device: str, number: int) -> bool:
        """Tell whether the parcel of a row with a number is here."""
        with told(self._path), self._engine.connect() as connection:
            row = _driver(connection).execute(_HOLDS, (assessment, folder, device, number)).fetchone()
            return bool(row[0])

    def has(self, parcel: str) -> bool:
        """Tell whether a parcel is here, be it without its content."""
        with told(self._path), self._engine.connect() as connection:
            row = _driver(connection).execute("SELECT EXISTS (SELECT 1 FROM parcel WHERE id = ?)", (parcel,)).fetchone()
            return bool(row[0])

    def spoil(self, name: str, sha256: str) -> None:
        """Say that nobody can read an object, given with its folder and its hash: what is in it is sent once more."""
        with told(self._path), self._engine.begin() as connection:
            store = _driver(connection)
            store.execute("UPDATE object SET recipients = '[]' WHERE name = ?", (name,))
            store.execute("UPDATE parcel_blob SET recipients = '[]' WHERE object = ?", (sha256,))
            about = name.partition("/")[2][:_ID_LENGTH]
            store.execute("UPDATE gathered SET found = '' WHERE assessment = ?", (about,))

    def last(self, assessment: EntityId, folder: str, device: DeviceId) -> tuple[str, int]:
        """Return id and number of the last parcel of a row; "" and 0 before the first."""
        with told(self._path), self._engine.connect() as connection:
            row = _driver(connection).execute(_LAST, (assessment, folder, device)).fetchone()
            return (row[0], row[1]) if row else ("", 0)

    def not_brought(
        self, assessment: EntityId, entities: Iterable[EntityId], kinds: Collection[str], fields: str = ""
    ) -> tuple[Revision, ...]:
        """Return what is said of some entities that no parcel of some kinds brings whose content is still here.

        `fields` is how the fields begin that are asked for.
        """
        found: list[Revision | None] = []
        given = {"assessment": assessment, "kinds": json.dumps(sorted(kinds)), "fields": f"{fields}*"}
        with told(self._path), self._engine.connect() as connection:
            store = _driver(connection)
            for entity in entities:
                found += map(from_stored, store.execute(_NOT_BROUGHT, {**given, "entity": entity}))
        return tuple(each for each in found if each is not None)

    def not_brought_since(
        self, place: int, assessment: EntityId, entities: Collection[EntityId], kinds: Collection[str]
    ) -> tuple[Revision, ...]:
        """As `not_brought`, of what came into the history after a place; nothing before it is looked at."""
        given = {
            "since": place, "assessment": assessment, "entities": json.dumps(sorted(entities)),
            "kinds": json.dumps(sorted(kinds)),
        }  # fmt: skip
        with told(self._path), self._engine.connect() as connection:
            found = list(map(from_stored, _driver(connection).execute(_NOT_BROUGHT_SINCE, given)))
        return tuple(each for each in found if each is not None)

    def known_names(self, *, kept: bool = False) -> frozenset[str]:
        """Return the names of all objects that were read or made here, each with its folder.

        With `kept`, only of those whose parcel is here.
        """
        query = _KEPT_NAMES if kept else "SELECT name FROM object"
        with told(self._path), self._engine.connect() as connection:
            return frozenset(name for (name,) in _driver(connection).execute(query))

    def note_object(
        self, name: str, parcel: str = "", recipients: Collection[str] = (), content: bytes | None = None
    ) -> None:
        """Remember an object; with its bytes as long as it is not sure that the shared place has them."""
        with told(self._path), self._engine.begin() as connection:
            _note(_driver(connection), name, parcel, recipients, content)

    def unsent(self) -> tuple[str, ...]:
        """Return the names of the objects that a shared place perhaps has not got."""
        with told(self._path), self._engine.connect() as connection:
            rows = _driver(connection).execute("SELECT name FROM object WHERE content IS NOT NULL ORDER BY name")
            return tuple(name for (name,) in rows)

    def content_of(self, name: str) -> bytes:
        """Return the bytes of an object that a shared place perhaps has not got; none once it has."""
        with told(self._path), self._engine.connect() as connection:
            row = _driver(connection).execute("SELECT content FROM object WHERE name = ?", (name,)).fetchone()
            return (row and row[0]) or b""

    def count_in(self, name: str) -> int:
        """Count the revisions that the parcel in an object brings."""
        query = "SELECT count(*) FROM parcel_item JOIN object USING (parcel) WHERE name = ?"
        with told(self._path), self._engine.connect() as connection:
            return int(_driver(connection).execute(query, (name,)).fetchone()[0])

    def was_sent(self, name: str) -> None:
        """Say that the shared place has an object."""
        with told(self._path), self._engine.begin() as connection:
            _driver(connection).execute("UPDATE object SET content = NULL WHERE name = ?", (name,))

    def lane_key(self, assessment: EntityId, person: PersonId) -> str:
        """Return the key under which a lane was sealed here; empty where there is none."""
        with told(self._path), self._engine.connect() as connection:
            row = _driver(connection).execute(
                "SELECT secret FROM lane_key WHERE assessment = ? AND person = ?", (assessment, person)
            ).fetchone()  # fmt: skip
            return str(row[0]) if row else ""

    def keep_lane_key(self, assessment: EntityId, person: PersonId, secret: str) -> None:
        """Keep the key of a lane."""
        with told(self._path), self._engine.begin() as connection:
            _driver(connection).execute(
                "INSERT OR REPLACE INTO lane_key VALUES (?, ?, ?)", (assessment, person, secret)
            )


def _blob(lies_in: str, recipients: str) -> Blob:
    return Blob(lies_in, tuple(json.loads(recipients)))


def _note(
    store: sqlite3.Connection, name: str, parcel: str, recipients: Collection[str], content: bytes | None = None
) -> None:
    store.execute(_PUT_OBJECT, (name, parcel, json.dumps(sorted(recipients)), content))


def _bring(store: sqlite3.Connection, parcel: str, items: Iterable[RevisionId]) -> None:
    store.executemany("INSERT OR IGNORE INTO parcel_item VALUES (?, ?)", [(parcel, each) for each in items])


def _driver(connection: object) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)  # type: ignore[attr-defined]
