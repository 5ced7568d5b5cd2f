"""Which groups of a portfolio are shown, kept beside the figures so that no view has to find it out again."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, delete, insert, select

from workbench.portfolio.disclosure import DIMENSIONS, KINDS, LOOKED_AT, Disclosure, Kind, Unit, Values, kind_of
from workbench.portfolio.packed import Packed
from workbench.portfolio.tables import PACKAGE, SHOWN

Held = tuple[Sequence[Unit], Packed]
"""The current packages of an edition, and their levels."""
_KEPT = [kind for kind in KINDS if len(kind) <= LOOKED_AT]
_KEPT_OF_SOME = KINDS[: KINDS.index(kind_of(("country", "year"))) + 1]
"""What is kept of indicators to which a package lacks a level: what pages and open data ask for."""


def read_units(connection: Connection, edition: str) -> tuple[list[Unit], list[bytes], list[bool]]:
    """Return the current packages of an edition, their levels, and whether their signers are trusted."""
    columns = [PACKAGE.c["period" if each == "year" else each] for each in DIMENSIONS]
    wanted = select(*columns, PACKAGE.c.is_latest, PACKAGE.c.is_trusted, PACKAGE.c.levels).where(
        PACKAGE.c.edition == edition, PACKAGE.c.is_current
    )
    rows = connection.execute(wanted).all()
    units = [Unit(tuple(row[:-3]), is_latest=row[-3]) for row in rows]
    return units, [row[-1] for row in rows], [row[-2] for row in rows]


class Shown:
    """Which groups are shown, indicator by indicator: only who has a level counts."""

    def __init__(self, connection: Connection, edition: str, limit: int, held: Held | None = None) -> None:
        """`held` are the edition's packages; else they are read, but only where what is kept does not tell."""
        self._connection, self._edition, self._limit = connection, edition, limit
        self._held = cache(lambda: held or _hold(connection, edition))
        self._disclosure = cache(lambda: Disclosure(self._held()[0], limit))
        self._kept: dict[Kind, dict[int, frozenset[Values]]] = {}
        self._given: dict[int, bytes] = {}

    def look_up(self, kinds: Iterable[Kind]) -> None:
        """Read what is kept of some kinds, all at once."""
        self._kept |= _read(self._connection, self._edition, tuple(kinds), self._limit)

    def at(self, place: int, kind: Kind, values: Values) -> bool:
        """Tell whether a group is shown for the indicator at a place."""
        return bool(self.places([place], kind, values))

    def places(self, among: Iterable[int], kind: Kind, values: Values) -> set[int]:
        """Return those of some places of indicators at which a group is shown."""
        kept = self._kept_of(kind)
        return {each for each in among if values in (kept[each] if each in kept else self._find(each, kind))}

    def _kept_of(self, kind: Kind) -> dict[int, frozenset[Values]]:
        if kind not in self._kept:
            self.look_up([kind])
        return self._kept[kind]

    def _find(self, place: int, kind: Kind) -> frozenset[Values]:
        """Return the groups of a kind that are shown at a place where nothing is kept."""
        if place not in self._given:
            self._given[place] = _lacking(self._held()[1].given(place))
        return self._disclosure().shown(kind, self._given[place])


def _lacking(given: bytes) -> bytes:
    """Return who has a level, a byte for each; nothing where all have."""
    return b"" if all(given) else given


def _hold(connection: Connection, edition: str) -> Held:
    units, levels, _ = read_units(connection, edition)
    return units, Packed(levels, max(map(len, levels), default=0))


_OF_KINDS = select(SHOWN.c.kind, SHOWN.c.groups, SHOWN.c.places).where(
    SHOWN.c.edition == bindparam("edition"),
    SHOWN.c.limit == bindparam("least"),
    SHOWN.c.kind.in_(bindparam("kinds", expanding=True)),
)


def _read(
    connection: Connection, edition: str, kinds: Sequence[Kind], limit: int
) -> dict[Kind, dict[int, frozenset[Values]]]:
    """Return what is kept of some kinds, by the places of indicators."""
    by_name = {_name(each): each for each in kinds}
    found: dict[Kind, dict[int, frozenset[Values]]] = {each: {} for each in kinds}
    asked = {"edition": edition, "least": limit, "kinds": list(by_name)}
    for name, groups, places in connection.execute(_OF_KINDS, asked):
        found[by_name[name]] |= dict.fromkeys(json.loads(places), frozenset(map(tuple, json.loads(groups))))
    return found


def forget_shown(connection: Connection, edition: str) -> None:
    """Drop what was kept of an edition: its packages have changed."""
    connection.execute(delete(SHOWN).where(SHOWN.c.edition == edition))


def keep_shown(connection: Connection, limit: int) -> None:
    """Find out which groups are shown of every edition of which it is not known, and keep it."""
    known = select(SHOWN.c.edition).where(SHOWN.c.limit == limit)
    wanted = select(PACKAGE.c.edition).distinct().where(PACKAGE.c.edition.not_in(known))
    for edition in connection.scalars(wanted).all():
        forget_shown(connection, edition)
        rows = list(_to_keep(edition, *_hold(connection, edition), limit))
        if rows:
            connection.execute(insert(SHOWN), rows)


def find_wrongly_shown(connection: Connection, edition: str, limit: int) -> list[str]:
    """Return the kinds of groups of which it is kept wrongly which are shown; nothing is kept, and none is wrong."""
    wanted = select(SHOWN).where(SHOWN.c.edition == edition, SHOWN.c.limit == limit)
    kept = _by_kind(connection.execute(wanted).mappings())
    anew = _by_kind(_to_keep(edition, *_hold(connection, edition), limit)) if kept else {}
    return sorted(kind for kind in {*kept, *anew} if kept.get(kind) != anew.get(kind))


def _by_kind(rows: Iterable[Mapping[str, Any] | RowMapping]) -> dict[str, dict[int, frozenset[Values]]]:
    """Return which groups are shown by kind and place, whatever their order."""
    found: dict[str, dict[int, frozenset[Values]]] = defaultdict(dict)
    for row in rows:
        groups = frozenset(map(tuple, json.loads(row["groups"])))
        found[row["kind"]] |= dict.fromkeys(json.loads(row["places"]), groups)
    return found


def _to_keep(edition: str, units: Sequence[Unit], packed: Packed, limit: int) -> Iterator[dict[str, object]]:
    disclosure = Disclosure(units, limit)
    places: dict[bytes, list[int]] = defaultdict(list)
    for place in range(packed.width):
        places[_lacking(packed.given(place))].append(place)
    for kind in _KEPT:
        told: dict[frozenset[Values], list[int]] = defaultdict(list)
        for given, those in places.items():
            if not given or kind in _KEPT_OF_SOME:
                last = _KEPT_OF_SOME[-1] if given else _KEPT[-1]
                told[disclosure.up_to(last, given)[kind]] += those
        for number, (groups, those) in enumerate(told.items()):
            yield {
                "edition": edition, "kind": _name(kind), "pattern": number, "limit": limit,
                "places": json.dumps(those), "groups": json.dumps(sorted(groups)),
            }  # fmt: skip


def _name(kind: Kind) -> str:
    return ",".join(DIMENSIONS[each] for each in kind)
