"""How levels are spread over groups of packages."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import Connection, select

from workbench.portfolio.disclosure import DIMENSIONS, Kind, Unit, Values, find_shown, group_of, kind_of
from workbench.portfolio.ingesting import read_places
from workbench.portfolio.packed import NONE, Distribution, count_all
from workbench.portfolio.tables import PACKAGE


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """One indicator in one group."""

    edition: str
    group: dict[str, str]
    """Value by dimension, in the order in which they were asked for."""
    indicator: str
    distribution: Distribution | None
    """None where it is withheld: the group is too small, or another small one could be found with it."""
    untrusted: int = 0
    """Packages in it whose signers are not all trusted; 0 where it is withheld."""

    @property
    def figures(self) -> dict[str, Fraction | None]:
        """Return median, quartiles and deciles by name; None each where it is withheld."""
        return (self.distribution or Distribution(())).figures()


@dataclass(frozen=True, slots=True)
class _Line:
    """A current package."""

    unit: Unit
    levels: bytes
    is_trusted: bool


def find_figures(
    connection: Connection, by: Sequence[str], limit: int, indicator: str = "", edition: str = ""
) -> Iterator[GroupFigures]:
    """Yield the figures of every group by some of DIMENSIONS, edition by edition, in a fixed order.

    Without `year` each cluster counts with its last year.
    """
    for each in list_editions(connection):
        if edition in ("", each):
            yield from _of_edition(connection, each, by, limit, indicator)


def list_editions(connection: Connection) -> list[str]:
    """List the editions of the packages that are held."""
    return sorted(connection.scalars(select(PACKAGE.c.edition).distinct()))


def by_number(indicator: str) -> tuple[tuple[int, int, str], ...]:
    """Return what sorts indicators by their numbers: 1.2 before 1.10."""
    parts = re.findall(r"\d+|\D+", indicator)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)


def read_units(connection: Connection, edition: str) -> tuple[list[Unit], list[bytes], list[bool]]:
    """Return the current packages of an edition, their levels, and whether their signers are trusted."""
    columns = [PACKAGE.c["period" if each == "year" else each] for each in DIMENSIONS]
    wanted = select(*columns, PACKAGE.c.is_latest, PACKAGE.c.is_trusted, PACKAGE.c.levels).where(
        PACKAGE.c.edition == edition, PACKAGE.c.is_current.is_(True)
    )
    units, levels, trusted = [], [], []
    for *values, is_latest, is_trusted, packed in connection.execute(wanted):
        units.append(Unit(tuple(values), bool(is_latest)))
        levels.append(packed)
        trusted.append(bool(is_trusted))
    return units, levels, trusted


def _of_edition(
    connection: Connection, edition: str, by: Sequence[str], limit: int, indicator: str
) -> Iterator[GroupFigures]:
    places = read_places(connection, edition)
    wanted = {name: place for name, place in places.items() if indicator in ("", name)}
    if not wanted:
        return
    units, levels, trusted = read_units(connection, edition)
    kind = kind_of(by)
    names = [DIMENSIONS[each] for each in kind]
    shown = _Shown(units, levels, kind, limit)
    groups = _group(units, kind)
    for values in sorted(groups):
        members = groups[values]
        counted = count_all((levels[each] for each in members), len(places))
        untrusted = sum(not trusted[each] for each in members)
        told = dict(zip(names, values, strict=True))
        group = {name: told[name] for name in by}
        for name in sorted(wanted, key=by_number):
            place = wanted[name]
            is_shown = shown.at(place, values)
            yield GroupFigures(edition, group, name, counted[place] if is_shown else None, untrusted if is_shown else 0)


class _Shown:
    """Which groups are shown, indicator by indicator: only who has a level counts."""

    def __init__(self, units: Sequence[Unit], levels: Sequence[bytes], kind: Kind, limit: int) -> None:
        self._units, self._levels, self._kind, self._limit = units, levels, kind, limit
        self._known: dict[bytes, frozenset[Values]] = {}
        self._masks: dict[int, bytes] = {}

    def at(self, place: int, values: Values) -> bool:
        """Tell whether a group is shown for the indicator at a place."""
        if place not in self._masks:
            self._masks[place] = bytes(len(each) > place and each[place] != NONE for each in self._levels)
        mask = self._masks[place]
        if mask not in self._known:
            counted = [unit for unit, counts in zip(self._units, mask, strict=True) if counts]
            self._known[mask] = find_shown(counted, self._kind, self._limit)
        return values in self._known[mask]


def _group(units: Sequence[Unit], kind: Kind) -> dict[Values, list[int]]:
    found: dict[Values, list[int]] = defaultdict(list)
    for place, unit in enumerate(units):
        if (values := group_of(unit, kind)) is not None:
            found[values].append(place)
    return found
