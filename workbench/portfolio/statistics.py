"""How levels are spread over groups of packages."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Connection, select

from workbench.portfolio.counts import KEPT, read_groups
from workbench.portfolio.disclosure import DIMENSIONS, Kind, Values, kind_of, places_by_group
from workbench.portfolio.ingesting import read_places
from workbench.portfolio.packed import Distribution, Packed
from workbench.portfolio.showing import Shown, read_units
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
    def figures(self) -> dict[str, float | None]:
        """Return median, quartiles and deciles by name; None each where it is withheld."""
        return (self.distribution or Distribution(())).figures()


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


@lru_cache(maxsize=4096)
def by_number(indicator: str) -> tuple[tuple[int, int, str], ...]:
    """Return what sorts indicators by their numbers: 1.2 before 1.10."""
    parts = re.findall(r"\d+|\D+", indicator)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)


def in_order(values: Values) -> tuple[tuple[tuple[int, int, str], ...], ...]:
    """Return what sorts groups: bands of figures by their numbers, the rest as text."""
    return tuple(map(by_number, values))


def _of_edition(
    connection: Connection, edition: str, by: Sequence[str], limit: int, indicator: str
) -> Iterator[GroupFigures]:
    places = read_places(connection, edition)
    wanted = {name: places[name] for name in sorted(places, key=by_number) if indicator in ("", name)}
    if not wanted:
        return
    kind = kind_of(by)
    names = tuple(DIMENSIONS[each] for each in kind)
    if names in KEPT:
        groups, shown = _counted(connection, edition, names), Shown(connection, edition, limit)
    else:
        groups, shown = _from_packages(connection, edition, kind, places, limit)
    shown.look_up([kind])
    for values in sorted(groups, key=in_order):
        at, untrusted = groups[values]
        told = dict(zip(names, values, strict=True))
        group = {name: told[name] for name in by}
        for name, place in wanted.items():
            found = at(place) if shown.at(place, kind, values) else None
            yield GroupFigures(edition, group, name, found, untrusted if found else 0)


Group = tuple[Callable[[int], Distribution], int]
"""What tells how often each level of the indicator at a place was given in it, and how many are of strangers."""


def _counted(connection: Connection, edition: str, names: tuple[str, ...]) -> dict[Values, Group]:
    """Return groups whose levels are kept counted."""
    return {values: (each.at, each.untrusted) for values, each in read_groups(connection, edition, names).items()}


def _from_packages(
    connection: Connection, edition: str, kind: Kind, places: Mapping[str, int], limit: int
) -> tuple[dict[Values, Group], Shown]:
    """Return groups whose levels are counted now, and which of them are shown."""
    units, levels, trusted = read_units(connection, edition)
    groups: dict[Values, Group] = {
        values: (
            Packed((levels[each] for each in members), len(places)).at,
            sum(not trusted[each] for each in members),
        )
        for values, members in places_by_group(units, kind).items()
    }
    return groups, Shown(connection, edition, limit, (units, Packed(levels, len(places))))
