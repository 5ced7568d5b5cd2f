"""Revisions in the workspace: said once, merged as a set, never changed."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy import Engine, bindparam, exists, func, insert, select, text, update
from sqlalchemy.engine import Connection, Row

from workbench.domain.revisions import SALT_BYTES, Revision, Statement, make_revision
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId
from workbench.store.errors import told
from workbench.store.tables import ParentRow, RevisionRow

_TABLE = RevisionRow.__table__  # type: ignore[attr-defined]
_PARENTS = ParentRow.__table__  # type: ignore[attr-defined]
_INSERT = insert(_TABLE)
_INSERT_PARENT = insert(_PARENTS).prefix_with("OR IGNORE")
_LOWER_HEAD = update(_TABLE).where(_TABLE.c.id == bindparam("parent")).values(is_head=False)
_HEADS_OF = select(_TABLE.c.id).where(
    _TABLE.c.entity == bindparam("entity"), _TABLE.c.field == bindparam("field"), _TABLE.c.is_head
)
_SAID = select(_TABLE).where(
    _TABLE.c.entity == bindparam("entity"),
    _TABLE.c.field == bindparam("field"),
    func.json_extract(_TABLE.c.context, "$.edit") == bindparam("edit"),
)
_LAST_SEQ = select(func.max(_TABLE.c.seq)).where(_TABLE.c.device == bindparam("device"))
_IS_REPLACED = select(exists().where(_PARENTS.c.parent == bindparam("id")))
_IS_KNOWN = select(exists().where(_TABLE.c.id == bindparam("id")))


class Revisions:
    """The history of a workspace."""

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
            seq = connection.execute(_LAST_SEQ, {"device": device}).scalar() or 0
            said = []
            for place, statement in enumerate(statements):
                key = {"entity": statement.entity, "field": statement.field}
                if (row := connection.execute(_SAID, {**key, "edit": statement.edit}).first()) is not None:
                    said.append(_from_row(row))
                    continue
                seq += 1
                revision = make_revision(
                    statement,
                    parents=_parents(connection, statement),
                    author=author, device=device, seq=seq, recorded_at=recorded_at,
                    salt=salts[place * SALT_BYTES : (place + 1) * SALT_BYTES],
                )  # fmt: skip
                _insert(connection, revision)
                said.append(revision)
        return tuple(said)

    def merge(self, revisions: Iterable[Revision]) -> int:
        """Add revisions made elsewhere, in any order; return how many were new.

        Merging is set union: what is known already is left as it is.
        """
        new = 0
        with told(self._path), self._engine.begin() as connection:
            for revision in revisions:
                if not connection.execute(_IS_KNOWN, {"id": revision.id}).scalar():
                    _insert(connection, revision)
                    new += 1
        return new

    def heads(self, entities: Iterable[EntityId] | None = None) -> tuple[Revision, ...]:
        """Return the revisions that make up current values, of some entities or of all."""
        query = select(_TABLE).where(_TABLE.c.is_head)
        if entities is not None:
            query = query.where(_TABLE.c.entity.in_(list(entities)))
        return self._read(query)

    def find(self, ids: Iterable[RevisionId]) -> tuple[Revision, ...]:
        """Return the revisions with these ids, those that are here."""
        return self._read(select(_TABLE).where(_TABLE.c.id.in_(list(ids))))

    def of_kind(self, kind: str) -> tuple[EntityId, ...]:
        """List the entities of a kind, oldest first."""
        query = (
            select(_TABLE.c.entity)
            .where(_TABLE.c.field == "kind", _TABLE.c.is_head, _TABLE.c.value == _json(kind))
            .order_by(_TABLE.c.entity)
        )
        with told(self._path), self._engine.connect() as connection:
            return tuple(EntityId(entity) for (entity,) in connection.execute(query))

    def pointing_at(self, field: str, entity: EntityId) -> tuple[EntityId, ...]:
        """List the entities whose field names another entity, oldest first."""
        query = (
            select(_TABLE.c.entity)
            .where(_TABLE.c.field == field, _TABLE.c.is_head, _TABLE.c.value == _json(entity))
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
            return tuple((_from_row(row), bool(row.is_head)) for row in connection.execute(query))

    def _read(self, query: object) -> tuple[Revision, ...]:
        with told(self._path), self._engine.connect() as connection:
            return tuple(_from_row(row) for row in connection.execute(query))  # type: ignore[call-overload]


def _parents(connection: Connection, statement: Statement) -> tuple[RevisionId, ...]:
    if statement.parents is not None:
        return statement.parents
    rows = connection.execute(_HEADS_OF, {"entity": statement.entity, "field": statement.field})
    return tuple(RevisionId(row[0]) for row in rows)


def _insert(connection: Connection, revision: Revision) -> None:
    is_replaced = connection.execute(_IS_REPLACED, {"id": revision.id}).scalar()
    connection.execute(_INSERT, _to_row(revision, is_head=not is_replaced))
    for parent in revision.parents:
        connection.execute(_INSERT_PARENT, {"parent": parent, "child": revision.id})
        connection.execute(_LOWER_HEAD, {"parent": parent})


def _to_row(revision: Revision, *, is_head: bool) -> dict[str, object]:
    return {
        "id": revision.id, "entity": revision.entity, "field": revision.field,
        "value": None if revision.is_erased else _json(revision.value),
        "context": None if revision.is_erased else _json(revision.context),
        "salt": revision.salt, "digest": revision.digest, "parents": _json(list(revision.parents)),
        "author": revision.author, "device": revision.device, "seq": revision.seq,
        "recorded_at": revision.recorded_at, "is_head": is_head,
    }  # fmt: skip


def _from_row(row: Row[tuple[object, ...]]) -> Revision:
    return Revision(
        RevisionId(row.id), EntityId(row.entity), row.field,
        None if row.value is None else json.loads(row.value),
        None if row.context is None else json.loads(row.context),
        row.salt, row.digest, tuple(RevisionId(each) for each in json.loads(row.parents)),
        PersonId(row.author), DeviceId(row.device), row.seq, row.recorded_at,
    )  # fmt: skip


def _json(value: Json) -> str:
    return canonical(value).decode()
