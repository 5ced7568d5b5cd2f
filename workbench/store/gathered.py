"""How far the history is gathered in parcels, for each assessment: what came before that is not looked through again.

It only spares work. Nothing of it is believed where the file was written anew since, and without it all is looked
through once.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sqlalchemy import Engine

from workbench.kernel.ids import EntityId, PersonId
from workbench.store.errors import told

_LAST = "SELECT rowid, id FROM revision ORDER BY rowid DESC LIMIT 1"
_ROWS = """
SELECT assessment, place, found FROM gathered
WHERE person = ? AND EXISTS (SELECT 1 FROM revision WHERE revision.rowid = place AND id = gathered.revision)
"""
_PUT = """
INSERT INTO gathered VALUES (?, ?, ?, ?, '') ON CONFLICT (assessment) DO UPDATE SET
  found = CASE WHEN person = excluded.person THEN found ELSE '' END,
  person = excluded.person, place = excluded.place, revision = excluded.revision
"""
_ENTITIES = "SELECT entity FROM gathered_entity WHERE assessment = ?"
_HOLDING = "SELECT assessment FROM gathered_entity WHERE entity IN (SELECT value FROM json_each(?))"
# An index would have SQLite read all that was ever said.
_SAID_SINCE = "SELECT DISTINCT entity FROM revision NOT INDEXED WHERE rowid > ?"
_MOVED_SINCE = """
SELECT EXISTS (SELECT 1 FROM revision NOT INDEXED WHERE rowid > ? AND entity = ? AND field NOT GLOB 'answer/*')
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the history, with what stands there."""

    number: int = 0
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Gathered:
    """How far an assessment is gathered."""

    place: int
    found: str
    """How shared place and colleagues stood when nothing lacked there; empty where something may."""


class GatheredBook:
    """What is known of gathering in a workspace; losing it loses nothing."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path, self._engine = path, engine

    def here(self) -> Place:
        """Return the place of what came last into the history."""
        with told(self._path), self._engine.connect() as connection:
            row = _driver(connection).execute(_LAST).fetchone()
            return Place(*row) if row else Place()

    def of(self, person: PersonId) -> dict[EntityId, Gathered]:
        """Return how far each assessment is gathered, as far as that still holds in this file for this person."""
        with told(self._path), self._engine.connect() as connection:
            rows = _driver(connection).execute(_ROWS, (person,))
            return {EntityId(assessment): Gathered(place, found) for assessment, place, found in rows}

    def entities(self, assessment: EntityId) -> frozenset[EntityId]:
        """Return the things of which all up to an assessment's place is gathered."""
        with told(self._path), self._engine.connect() as connection:
            return frozenset(EntityId(each) for (each,) in _driver(connection).execute(_ENTITIES, (assessment,)))

    def holding(self, entities: Collection[EntityId]) -> frozenset[EntityId]:
        """Return the assessments that some things were gathered for."""
        with told(self._path), self._engine.connect() as connection:
            rows = _driver(connection).execute(_HOLDING, (json.dumps(sorted(entities)),))
            return frozenset(EntityId(each) for (each,) in rows)

    def said_since(self, place: int) -> frozenset[EntityId]:
        """Return the things of which something came into the history after a place."""
        with told(self._path), self._engine.connect() as connection:
            return frozenset(EntityId(each) for (each,) in _driver(connection).execute(_SAID_SINCE, (place,)))

    def is_moved_since(self, place: int, assessment: EntityId) -> bool:
        """Tell whether more than answers was said of an assessment after a place: a level, a lock, who takes part."""
        with told(self._path), self._engine.connect() as connection:
            return bool(_driver(connection).execute(_MOVED_SINCE, (place, assessment)).fetchone()[0])

    def reach(self, assessment: EntityId, person: PersonId, place: Place, entities: Collection[EntityId]) -> None:
        """Say that all that is said of some things up to a place stands in parcels of an assessment."""
        with told(self._path), self._engine.begin() as connection:
            store = _driver(connection)
            store.execute(_PUT, (assessment, person, place.number, place.revision))
            gone = {each for (each,) in store.execute(_ENTITIES, (assessment,))} - set(entities)
            store.executemany(
                "DELETE FROM gathered_entity WHERE assessment = ? AND entity = ?", [(assessment, each) for each in gone]
            )
            store.executemany(
                "INSERT OR IGNORE INTO gathered_entity VALUES (?, ?)", [(assessment, each) for each in entities]
            )

    def settle(self, assessment: EntityId, found: str) -> None:
        """Say how shared place and colleagues stood as nothing lacked there."""
        with told(self._path), self._engine.begin() as connection:
            _driver(connection).execute("UPDATE gathered SET found = ? WHERE assessment = ?", (found, assessment))

    def go_on(self, untouched: Mapping[EntityId, Gathered], place: Place) -> None:
        """Say that nothing of some assessments came between their place and another one."""
        rows = [(place.number, place.revision, each, gathered.place) for each, gathered in untouched.items()]
        with told(self._path), self._engine.begin() as connection:
            _driver(connection).executemany(
                "UPDATE gathered SET place = ?, revision = ? WHERE assessment = ? AND place = ?", rows
            )

    def forget(self, assessments: Iterable[EntityId]) -> None:
        """Look through everything of some assessments next time."""
        with told(self._path), self._engine.begin() as connection:
            forget(_driver(connection), assessments)


def forget(store: sqlite3.Connection, assessments: Iterable[str]) -> None:
    """As `GatheredBook.forget`, inside the caller's transaction."""
    rows = [(each,) for each in assessments]
    store.executemany("DELETE FROM gathered WHERE assessment = ?", rows)
    store.executemany("DELETE FROM gathered_entity WHERE assessment = ?", rows)


def _driver(connection: object) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)  # type: ignore[attr-defined]
