"""How levels are spread over groups of packages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from workbench.portfolio.disclosure import DIMENSIONS, Values, kind_of, places_by_group
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
    units, levels, trusted = read_units(connection, edition)
    kind = kind_of(by)
    names = [DIMENSIONS[each] for each in kind]
    shown = Shown(connection, edition, limit, (units, Packed(levels, len(places))))
    groups = places_by_group(units, kind)
    for values in sorted(groups, key=in_order):
        members = groups[values]
        packed = Packed((levels[each] for each in members), len(places))
        untrusted = sum(not trusted[each] for each in members)
        told = dict(zip(names, values, strict=True))
        group = {name: told[name] for name in by}
        for name, place in wanted.items():
            found = packed.at(place) if shown.at(place, kind, values) else None
            yield GroupFigures(edition, group, name, found, untrusted if found else 0)
