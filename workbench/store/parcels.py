"""What was signed for colleagues and came from them, and which objects of a shared place are known here."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sqlalchemy import Engine

from workbench.domain.revisions import Revision
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId
from workbench.store.errors import told
from workbench.store.records import COLUMNS, from_stored

_COLUMNS = "id, folder, assessment, device, number, kind, lane, content, is_done"
_PUT = f"INSERT OR IGNORE INTO parcel ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - words are ours
_ALL = f"SELECT {_COLUMNS} FROM parcel"  # noqa: S608 - words are ours
_OF = f"{_ALL} WHERE assessment = ? ORDER BY folder, device, number"
_LEFT = f"{_ALL} WHERE NOT is_done ORDER BY assessment, folder, device, number"
_LAST = "SELECT id, number FROM parcel WHERE assessment = ? AND folder = ? AND device = ? ORDER BY number DESC LIMIT 1"
_NOT_BROUGHT = f"""
SELECT {COLUMNS} FROM revision WHERE entity = ? AND field GLOB ? AND NOT EXISTS (
  SELECT 1 FROM parcel_item JOIN parcel ON parcel = parcel.id
  WHERE item = revision.id AND assessment = ? AND content IS NOT NULL AND kind IN (SELECT value FROM json_each(?))
) ORDER BY rowid
"""  # noqa: S608 - words are ours
_OBJECTS = "SELECT name, recipients FROM object WHERE parcel = ?"
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


class Parcels:
    """The parcels and objects of a workspace; losing them loses nothing that was said."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path, self._engine = path, engine

    def keep(self, parcel: Kept, items: Iterable[RevisionId] = ()) -> None:
        """Keep a parcel and which revisions it brings; one that is here already stays."""
        with told(self._path), self._engine.begin() as connection:
            store = _driver(connection)
            store.execute(_PUT, (
                parcel.id, parcel.folder, parcel.assessment, parcel.device, parcel.number, parcel.kind, parcel.lane,
                parcel.content, parcel.is_done,
            ))  # fmt: skip
            _bring(store, parcel.id, items)

    def finish(self, parcel: str, items: Iterable[RevisionId]) -> None:
        """Say that all that a parcel brings is in the history, or was refused."""
        with told(self._path), self._engine.begin() as connection:
            store = _driver(connection)
            _bring(store, parcel, items)
            store.execute("UPDATE parcel SET is_done = 1 WHERE id = ?", (parcel,))

    def of(self, assessment: EntityId) -> tuple[Kept, ...]:
        """Return the parcels of an assessment, row by row."""
        return tuple(self._read(_OF, assessment))

    def left(self) -> tuple[Kept, ...]:
        """Return the parcels of which something still waits."""
        return tuple(self._read(_LEFT))

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
        with told(self._path), self._engine.connect() as connection:
            store = _driver(connection)
            for entity in entities:
                rows = store.execute(_NOT_BROUGHT, (entity, f"{fields}*", assessment, json.dumps(sorted(kinds))))
                found += map(from_stored, rows)
        return tuple(each for each in found if each is not None)

    def known_names(self) -> frozenset[str]:
        """Return the names of all objects that were read or made here, each with its folder."""
        with told(self._path), self._engine.connect() as connection:
            return frozenset(name for (name,) in _driver(connection).execute("SELECT name FROM object"))

    def objects(self, parcel: str) -> dict[str, frozenset[str]]:
        """Return the objects in which a parcel is sealed, each with for whom."""
        with told(self._path), self._engine.connect() as connection:
            rows = _driver(connection).execute(_OBJECTS, (parcel,)).fetchall()
        return {name: frozenset(json.loads(recipients)) for name, recipients in rows}

    def note_object(
        self, name: str, parcel: str = "", recipients: Collection[str] = (), content: bytes | None = None
    ) -> None:
        """Remember an object; with its bytes as long as it is not sure that the shared place has them."""
        with told(self._path), self._engine.begin() as connection:
            _driver(connection).execute(_PUT_OBJECT, (name, parcel, json.dumps(sorted(recipients)), content))

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

    def _read(self, query: str, *given: str) -> Iterator[Kept]:
        with told(self._path), self._engine.connect() as connection:
            for id_, folder, assessment, device, number, kind, lane, content, done in _driver(connection).execute(
                query, given
            ):
                yield Kept(id_, folder, EntityId(assessment), DeviceId(device), number, kind, lane, content, bool(done))


def _bring(store: sqlite3.Connection, parcel: str, items: Iterable[RevisionId]) -> None:
    store.executemany("INSERT OR IGNORE INTO parcel_item VALUES (?, ?)", [(parcel, each) for each in items])


def _driver(connection: object) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)  # type: ignore[attr-defined]
