"""Which groups of a portfolio are shown, kept beside the figures so that no view has to find it out again."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, delete, insert, select

from workbench.portfolio.disclosure import DIMENSIONS, KINDS, LOOKED_AT, Kind, Unit, Values, find_shown
from workbench.portfolio.packed import Packed
from workbench.portfolio.tables import PACKAGE, SHOWN

Held = tuple[Sequence[Unit], Packed]
"""The current packages of an edition, and their levels."""
_KEPT = [kind for kind in KINDS if len(kind) <= LOOKED_AT]


def read_units(connection: Connection, edition: str) -> tuple[list[Unit], list[bytes], list[bool]]:
    """Return the current packages of an edition, their levels, and whether their signers are trusted."""
    columns = [PACKAGE.c["period" if each == "year" else each] for each in DIMENSIONS]
    wanted = select(*columns, PACKAGE.c.is_latest, PACKAGE.c.is_trusted, PACKAGE.c.levels).where(
        PACKAGE.c.edition == edition, PACKAGE.c.is_current
    )
    rows = connection.execute(wanted).all()
    units = [Unit(tuple(row[:-3]), is_latest=row[-3]) for row in rows]
    return units, [row[-1] for row in rows], [row[-2] for row in rows]


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a kind of groups."""

    groups: frozenset[Values]
    """Those that are shown where no level is missing."""
    whole: frozenset[int]
    """Places of the indicators of which none is."""


class Shown:
    """Which groups are shown, indicator by indicator: only who has a level counts."""

    def __init__(self, connection: Connection, edition: str, limit: int, held: Held | None = None) -> None:
        """`held` are the edition's packages; else they are read, but only where what is kept does not tell."""
        self._connection, self._edition, self._limit = connection, edition, limit
        self._held = cache(lambda: held or _hold(connection, edition))
        self._kept: dict[Kind, Kept | None] = {}
        self._given: dict[int, bytes] = {}
        self._known: dict[tuple[bytes, Kind], frozenset[Values]] = {}

    def at(self, place: int, kind: Kind, values: Values) -> bool:
        """Tell whether a group is shown for the indicator at a place."""
        if kind not in self._kept:
            self._kept[kind] = _read(self._connection, self._edition, kind, self._limit)
        kept = self._kept[kind]
        if kept is not None and place in kept.whole:
            return values in kept.groups
        if place not in self._given:
            self._given[place] = self._held()[1].given(place)
        key = (self._given[place], kind)
        if key not in self._known:
            self._known[key] = self._find(*key)
        return values in self._known[key]

    def _find(self, given: bytes, kind: Kind) -> frozenset[Values]:
        units = [unit for unit, is_in in zip(self._held()[0], given, strict=True) if is_in]
        return find_shown(units, kind, self._limit)[kind]


def _hold(connection: Connection, edition: str) -> Held:
    units, levels, _ = read_units(connection, edition)
    return units, Packed(levels, max(map(len, levels), default=0))


def _read(connection: Connection, edition: str, kind: Kind, limit: int) -> Kept | None:
    wanted = select(SHOWN.c.groups, SHOWN.c.whole)
    where = (SHOWN.c.edition == edition, SHOWN.c.kind == _name(kind), SHOWN.c.limit == limit)
    told = connection.execute(wanted.where(*where)).one_or_none()
    return Kept(frozenset(map(tuple, json.loads(told[0]))), frozenset(json.loads(told[1]))) if told else None


def forget_shown(connection: Connection, edition: str) -> None:
    """Drop what was kept of an edition: its packages have changed."""
    connection.execute(delete(SHOWN).where(SHOWN.c.edition == edition))


def keep_shown(connection: Connection, limit: int) -> None:
    """Find out which groups are shown of every edition of which it is not known, and keep it."""
    known = select(SHOWN.c.edition).where(SHOWN.c.limit == limit)
    wanted = select(PACKAGE.c.edition).distinct().where(PACKAGE.c.edition.not_in(known))
    for edition in connection.scalars(wanted).all():
        forget_shown(connection, edition)
        units, packed = _hold(connection, edition)
        whole = json.dumps([place for place in range(packed.width) if all(packed.given(place))])
        rows = [
            {
                "edition": edition, "kind": _name(kind), "limit": limit, "groups": json.dumps(sorted(groups)),
                "whole": whole,
            }
            for kind, groups in find_shown(units, _KEPT[-1], limit).items()
        ]  # fmt: skip
        connection.execute(insert(SHOWN), rows)


def _name(kind: Kind) -> str:
    return ",".join(DIMENSIONS[each] for each in kind)
