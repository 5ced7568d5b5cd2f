"""Revisions in the workspace: said once, merged as a set, never changed."""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import cast

from sqlalchemy import ColumnElement, Engine, literal_column, select, text
from sqlalchemy.engine import Connection

from workbench.domain.assessments import ANSWER, SCORE
from workbench.domain.erasures import Erased, read_erasures, stripped
from workbench.domain.revisions import SALT_BYTES, Revision, Statement, make_revision
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId
from workbench.store.errors import told
from workbench.store.records import COLUMNS, as_said, from_stored
from workbench.store.tables import RevisionRow
from workbench.store.tombstones import erased_in, find_erased

_TABLE = RevisionRow.__table__  # type: ignore[attr-defined]
_IS_HEAD: ColumnElement[bool] = literal_column("is_head")
"""As the indexes have it: SQLite compares a condition with theirs word by word."""
_IS_KIND: ColumnElement[bool] = literal_column("field = 'kind'")
_IS_ID: ColumnElement[bool] = literal_column("length(value) = 38")
_INSERT = """
INSERT INTO revision (
  id, entity, field, value, context, salt, digest, parents, author, device, seq, recorded_at, is_head
) VALUES (
  :id, :entity, :field, :value, :context, :salt, :digest, :parents, :author, :device, :seq, :recorded_at, :is_head
)
"""
_INSERT_PARENT = "INSERT OR IGNORE INTO revision_parent (parent, child) VALUES (?, ?)"
_LOWER_HEAD = "UPDATE revision SET is_head = 0 WHERE id = ?"
_HEADS_OF = "SELECT id FROM revision WHERE entity = ? AND field = ? AND is_head"
_SAID = """
SELECT id, entity, field, value, context, salt, digest, parents, author, device, seq, recorded_at, is_head
FROM revision WHERE entity = ? AND field = ?
AND CASE WHEN json_valid(context) THEN json_extract(context, '$.edit') END = ?
"""
_LAST_SEQ = "SELECT coalesce(max(seq), 0) FROM revision WHERE device = ?"
_LAST_PLACE = "SELECT coalesce(max(rowid), 0) FROM revision"
_AFTER = f"SELECT {COLUMNS} FROM revision WHERE rowid > ? ORDER BY rowid"  # noqa: S608 - words are ours
_IS_REPLACED = "SELECT EXISTS (SELECT 1 FROM revision_parent WHERE parent = ?)"
_IS_KNOWN = "SELECT EXISTS (SELECT 1 FROM revision WHERE id = ?)"


class Revisions:
    """The history of a workspace.

    A revision that damage has made unreadable is passed over, so that the rest stays usable; `check` names it.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path = path
        self._engine = engine

    def record(
        self, statements: Sequence[Statement], *, author: PersonId, device: DeviceId, recorded_at: str, salts: bytes
    ) -> tuple[Revision, ...]:
        """Store what one person says, as one transaction; on the disk when this returns.

        `salts` holds 16 random bytes for each statement. A statement whose `edit` is stored
        already for its field returns that revision.
        """
        with told(self._path), self._engine.begin() as connection:
            store = _driver(connection)
            (seq,) = store.execute(_LAST_SEQ, (device,)).fetchone()
            said = []
            for place, statement in enumerate(statements):
                about = (statement.entity, statement.field)
                if (row := store.execute(_SAID, (*about, statement.edit)).fetchone()) is not None:
                    said.append(as_said(row))
                    continue
                seq += 1
                revision = make_revision(
                    statement,
                    parents=_parents(store, statement),
                    author=author, device=device, seq=seq, recorded_at=recorded_at,
                    salt=salts[place * SALT_BYTES : (place + 1) * SALT_BYTES],
                )  # fmt: skip
                _insert(store, revision, is_head=True)  # Nobody can know yet what is only being said.
                said.append(revision)
        return tuple(said)

    def merge(self, revisions: Iterable[Revision]) -> int:
        """Add revisions made elsewhere, in any order; return how many were new.

        Merging is set union: what is known already is left as it is. What was erased here, or is by an erasure
        that comes along, comes in without what it said.
        """
        new, told_elsewhere = 0, list(revisions)
        with told(self._path), self._engine.begin() as connection:
            store = _driver(connection)
            erased = Erased((*erased_in(store).erasures, *read_erasures(told_elsewhere)))
            lost = find_erased(store, erased, told_elsewhere)
            for revision in told_elsewhere:
                if not store.execute(_IS_KNOWN, (revision.id,)).fetchone()[0]:
                    insert_revision(store, stripped(revision) if revision.id in lost else revision)
                    new += 1
        return new

    def heads(self, entities: Iterable[EntityId] | None = None) -> tuple[Revision, ...]:
        """Return the revisions that make up current values, of some entities or of all."""
        query = select(_TABLE).where(_IS_HEAD)
        if entities is not None:
            query = query.where(_TABLE.c.entity.in_(list(entities)))
        return self._read(query)

    def frame(self, entities: Iterable[EntityId]) -> tuple[Revision, ...]:
        """Return what makes up current values of some entities but answers and levels: there are few of these."""
        query = select(_TABLE).where(_IS_HEAD, _TABLE.c.entity.in_(list(entities)))
        return self._read(query.where(_TABLE.c.field.not_like(f"{ANSWER}%"), _TABLE.c.field.not_like(f"{SCORE}%")))

    def disputed(self) -> frozenset[EntityId]:
        """Return the entities of which a field has several current revisions, whether they say the same or not."""
        query = "SELECT DISTINCT entity FROM revision WHERE is_head GROUP BY entity, field HAVING count(*) > 1"
        with told(self._path), self._engine.connect() as connection:
            return frozenset(EntityId(each) for (each,) in connection.exec_driver_sql(query))

    def find(self, ids: Iterable[RevisionId]) -> tuple[Revision, ...]:
        """Return the revisions with these ids, those that are here."""
        return self._read(select(_TABLE).where(_TABLE.c.id.in_(list(ids))))

    def of_kind(self, kind: str) -> tuple[EntityId, ...]:
        """List the entities of a kind, oldest first."""
        query = (
            select(_TABLE.c.entity).where(_IS_KIND, _IS_HEAD, _TABLE.c.value == _json(kind)).order_by(_TABLE.c.entity)
        )
        with told(self._path), self._engine.connect() as connection:
            return tuple(EntityId(entity) for (entity,) in connection.execute(query))

    def pointing_at(self, field: str, entity: EntityId) -> tuple[EntityId, ...]:
        """List the entities whose field names another entity, oldest first."""
        query = (
            select(_TABLE.c.entity)
            .where(_TABLE.c.field == field, _IS_HEAD, _TABLE.c.value == _json(entity), _IS_ID)
            .order_by(_TABLE.c.entity)
        )
        with told(self._path), self._engine.connect() as connection:
            return tuple(EntityId(each) for (each,) in connection.execute(query))

    def all(self) -> tuple[Revision, ...]:
        """Return the whole history, in the order in which it was stored."""
        return self._read(select(_TABLE).order_by(text("rowid")))

    def told_of(self, entity: EntityId, field: str | None = None) -> tuple[tuple[Revision, bool], ...]:
        """Return what was said about an entity, or one of its fields, each with whether it is a head."""
        query = select(_TABLE).where(_TABLE.c.entity == entity).order_by(text("rowid"))
        if field is not None:
            query = query.where(_TABLE.c.field == field)
        with told(self._path), self._engine.connect() as connection:
            rows = ((from_stored(row), bool(row[-1])) for row in connection.execute(query))
            return tuple((revision, is_head) for revision, is_head in rows if revision is not None)

    def last_place(self) -> int:
        """Return the place of what came last into the history, whoever said it."""
        with told(self._path), self._engine.connect() as connection:
            (place,) = _driver(connection).execute(_LAST_PLACE).fetchone()
        return int(place)

    def after(self, place: int) -> tuple[Revision, ...]:
        """Return what came into the history after a place, in that order."""
        with told(self._path), self._engine.connect() as connection:
            found = map(from_stored, _driver(connection).execute(_AFTER, (place,)))
            return tuple(each for each in found if each is not None)

    def _read(self, query: object) -> tuple[Revision, ...]:
        with told(self._path), self._engine.connect() as connection:
            rows = connection.execute(query)  # type: ignore[call-overload]
            return tuple(revision for row in rows if (revision := from_stored(row)) is not None)


def _driver(connection: Connection) -> sqlite3.Connection:
    # What Core adds to each of the six statements of a save takes longer than SQLite does.
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def _parents(store: sqlite3.Connection, statement: Statement) -> tuple[RevisionId, ...]:
    if statement.parents is not None:
        return statement.parents
    return tuple(RevisionId(row[0]) for row in store.execute(_HEADS_OF, (statement.entity, statement.field)))


def is_of_frame(field: str) -> bool:
    """Tell whether a field is one of those that `Revisions.frame` returns."""
    return not field.startswith((ANSWER, SCORE))


def insert_revision(store: sqlite3.Connection, revision: Revision) -> None:
    """Insert a revision made elsewhere, current only where nothing here replaces it."""
    is_replaced = store.execute(_IS_REPLACED, (revision.id,)).fetchone()[0]
    _insert(store, revision, is_head=not is_replaced)


def _insert(store: sqlite3.Connection, revision: Revision, *, is_head: bool) -> None:
    store.execute(_INSERT, _to_row(revision, is_head=is_head))
    for parent in revision.parents:
        store.execute(_INSERT_PARENT, (parent, revision.id))
        store.execute(_LOWER_HEAD, (parent,))


def _to_row(revision: Revision, *, is_head: bool) -> dict[str, object]:
    return {
        "id": revision.id, "entity": revision.entity, "field": revision.field,
        "value": None if revision.is_erased else _json(revision.value),
        "context": None if revision.is_erased else _json(revision.context),
        "salt": revision.salt, "digest": revision.digest, "parents": _json(list(revision.parents)),
        "author": revision.author, "device": revision.device, "seq": revision.seq,
        "recorded_at": revision.recorded_at, "is_head": is_head,
    }  # fmt: skip


def _json(value: Json) -> str:
    return canonical(value).decode()
