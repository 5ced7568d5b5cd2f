"""Where the clusters of a portfolio need to grow: open points, levels below the bar, measures, who could teach."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from workbench.portfolio.disclosure import DIMENSIONS, Kind, Values, kind_of
from workbench.portfolio.ingesting import read_places
from workbench.portfolio.packed import LEVELS, Distribution
from workbench.portfolio.records import unpacked
from workbench.portfolio.showing import Shown
from workbench.portfolio.statistics import by_number, in_order, list_editions
from workbench.portfolio.tables import PACKAGE

WEAK, STRONG = 50, 80
"""Percent of an indicator's points below which a cluster is in need, and from which it could teach others."""


@dataclass
class Need:
    """What one indicator says of the clusters of a group."""

    edition: str
    group: Mapping[str, str]
    indicator: str
    levels: list[int] = field(default_factory=lambda: [0] * LEVELS)
    points: float = 0
    points_max: float = 0
    below: int = 0
    """Clusters below the indicator's own threshold."""
    in_need: int = 0
    """Clusters below it, or with less than half of the points."""
    planned: int = 0
    """Clusters in need whose improvement plan has a measure for it."""
    could_teach: int = 0
    """Clusters with at least four fifths of the points."""
    untrusted: int = 0

    @property
    def distribution(self) -> Distribution:
        """Return how often each level was given."""
        return Distribution(tuple(self.levels))

    @property
    def open_points(self) -> float:
        """Return how many points a cluster is short of on the average: the weight of an indicator is in its points."""
        return (self.points_max - self.points) / self.distribution.n

    @property
    def reached(self) -> float:
        """Return the percent of the points that are reached."""
        return 100 * self.points / self.points_max if self.points_max else 100.0

    def count(self, line: Mapping[str, Any], *, has_measure: bool, is_trusted: bool) -> None:
        """Count one cluster's line of the result."""
        points, most = line["points"] or 0, line["points_max"]
        is_weak = line["threshold_met"] is False or 100 * points < WEAK * most
        self.levels[line["level"]] += 1
        self.points += points
        self.points_max += most
        self.below += line["threshold_met"] is False
        self.in_need += is_weak
        self.planned += is_weak and has_measure
        self.could_teach += 100 * points >= STRONG * most
        self.untrusted += not is_trusted


def find_needs(connection: Connection, by: Sequence[str], limit: int) -> Iterator[Need]:
    """Yield the needs of each group that may be shown, the greatest first, edition by edition, group by group.

    Each cluster counts with its last year. Documents are read one after the other, however many there are.
    """
    for edition in list_editions(connection):
        found = _count(connection, edition, by)
        shown = Shown(connection, edition, limit)
        places, kind = read_places(connection, edition), kind_of(by)
        for values in sorted(found, key=in_order):
            group = _sorted(by, kind, values)
            lines = [each for name, each in found[values].items() if shown.at(places[name], kind, group)]
            yield from sorted(lines, key=lambda each: (-each.open_points, by_number(each.indicator)))


def _sorted(by: Sequence[str], kind: Kind, values: Values) -> Values:
    told = dict(zip(by, values, strict=True))
    return tuple(told[DIMENSIONS[each]] for each in kind)


def _count(connection: Connection, edition: str, by: Sequence[str]) -> dict[Values, dict[str, Need]]:
    columns = [PACKAGE.c["period" if each == "year" else each] for each in by]
    counts = PACKAGE.c.is_current if "year" in by else PACKAGE.c.is_latest
    wanted = select(*columns, PACKAGE.c.is_trusted, PACKAGE.c.document).where(PACKAGE.c.edition == edition, counts)
    found: dict[Values, dict[str, Need]] = defaultdict(dict)
    for *values, is_trusted, packed in connection.execution_options(yield_per=100).execute(wanted):
        group = dict(zip(by, values, strict=True))
        document = unpacked(packed)
        measures = {each["indicator"] for each in document["measures"]}
        for line in document["result"]["indicators"]:
            if line["level"] is not None:
                need = found[tuple(values)].setdefault(line["id"], Need(edition, group, line["id"]))
                need.count(line, has_measure=line["id"] in measures, is_trusted=is_trusted)
    return found
