"""Which segments of a value chain the clusters of a portfolio cover, how maturely, and where the gaps are."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import Any

from workbench.domain.awards import LABELS, validities
from workbench.domain.regions import region_at, region_names
from workbench.domain.value_chains import Segment, ValueChain
from workbench.portfolio.awards import Member, list_awards, list_members, unknown_among
from workbench.portfolio.portfolio import open_portfolio

NUTS_2 = 2
"""The level at which regions are told: that of regional policy."""
NO_LABEL = "none"


@dataclass
class SegmentCoverage:
    """The clusters at work in one segment, counted by the label that they hold."""

    segment: Segment
    by_label: dict[str, int] = field(default_factory=lambda: dict.fromkeys((*LABELS, NO_LABEL), 0))
    regions: dict[str, int] = field(default_factory=dict)
    """Clusters by region."""
    untrusted: int = 0

    @property
    def clusters(self) -> int:
        """Return how many clusters are at work in it."""
        return sum(self.by_label.values())

    @property
    def gap(self) -> str:
        """Say what is missing: `no cluster`, `no label`, or nothing."""
        return "no cluster" if not self.clusters else "no label" if self.by_label[NO_LABEL] == self.clusters else ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """A value chain over a portfolio."""

    chain: ValueChain
    segments: tuple[SegmentCoverage, ...]
    links: tuple[tuple[str, str, int], ...]
    """Two segments and how many clusters work in both: where one can be built upon for the other."""
    outside: int
    """Clusters that are in no segment."""
    unknown: tuple[str, ...]
    """Clusters that the value chain names and the portfolio does not know."""


def coverage(place: str, chain: ValueChain, today: date) -> Coverage:
    """Count the clusters of a portfolio along a value chain. Raises what opening the portfolio raises."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        members, awards = list_members(connection), list_awards(connection)
    found = {each.id: SegmentCoverage(each) for each in chain.segments}
    links: dict[tuple[str, str], int] = {}
    outside = 0
    for member in members:
        held = [each.award.label for each in validities(awards.get(member.id, ())) if each.holds_on(today)]
        label = min(held, key=LABELS.index, default=NO_LABEL)
        at_work = [each.id for each in chain.segments if each.id in set(_segments(chain, member))]
        outside += not at_work
        for each in at_work:
            _count(found[each], member, label)
        for pair in combinations(at_work, 2):
            links[pair] = links.get(pair, 0) + 1
    told = tuple((one, other, count) for (one, other), count in links.items())
    return Coverage(chain, tuple(found.values()), told, outside, unknown_among(members, chain.covers))


def _segments(chain: ValueChain, member: Member) -> Iterable[str]:
    return chain.segments_of(member.id, member.name, member.sector)


def _count(line: SegmentCoverage, member: Member, label: str) -> None:
    line.by_label[label] += 1
    line.untrusted += not member.is_trusted
    region = region_at(member.region or member.country, NUTS_2)
    line.regions[region] = line.regions.get(region, 0) + 1


def coverage_document(found: Coverage) -> dict[str, Any]:
    """Return a value chain as `portfolio coverage --json` gives it."""
    segments = [
        {
            "segment": each.segment.id, "title": each.segment.title, "clusters": each.clusters, **each.by_label,
            "gap": each.gap or None, "untrusted": each.untrusted,
            "regions": [
                {"region": code, "name": region_names().get(code, ""), "clusters": count}
                for code, count in sorted(each.regions.items())
            ],
        }
        for each in found.segments
    ]  # fmt: skip
    links = [{"segments": [one, other], "clusters": count} for one, other, count in found.links]
    return {
        "chain": found.chain.id, "title": found.chain.title, "segments": segments, "links": links,
        "outside": found.outside, "unknown": list(found.unknown),
    }  # fmt: skip
