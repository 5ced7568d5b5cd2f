"""Which segments of a value chain the clusters of a portfolio cover, how maturely, and where the gaps are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import Any

from workbench.application.portfolio_views import EditionView, PortfolioView
from workbench.domain.awards import LABELS, validities
from workbench.domain.regions import region_at, region_names
from workbench.domain.value_chains import Segment, ValueChain
from workbench.kernel.speech import later
from workbench.portfolio.awards import Member, list_awards, list_members, unknown_among
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import Record
from workbench.portfolio.telling import medians_of

NUTS_2 = 2
"""The level at which regions are told: that of regional policy."""
NO_LABEL = "none"
NO_CLUSTER, NONE_LABELLED = later("no cluster"), later("no label")


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
        return NO_CLUSTER if not self.clusters else NONE_LABELLED if self.by_label[NO_LABEL] == self.clusters else ""


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


@dataclass(frozen=True, slots=True)
class FieldAt:
    """A field in a region: which clusters work on it there, and how maturely."""

    country: str
    region: str
    """NUTS 2."""
    sector: str
    lines: tuple[Record, ...]
    by_label: Mapping[str, int]
    middle: float | None
    """Half of them reach at most so many percent of the points; None where it is withheld."""


def fields_in_regions(view: PortfolioView, edition: EditionView) -> tuple[FieldAt, ...]:
    """Return how strong each field is in each region, each cluster with its last year."""
    found: dict[tuple[str, str, str], list[Record]] = {}
    for each in edition.latest:
        region = region_at(each.region or each.country, NUTS_2)
        found.setdefault((each.country, region, each.sector), []).append(each)
    keys = sorted(found)
    middles = medians_of([found[each] for each in keys], edition.latest, view.limit)
    return tuple(_field_at(view, key, tuple(found[key]), middle) for key, middle in zip(keys, middles, strict=True))


def _field_at(
    view: PortfolioView, key: tuple[str, str, str], lines: tuple[Record, ...], middle: float | None
) -> FieldAt:
    held = [view.label_of[each.cluster].validity.award.label for each in lines if each.cluster in view.label_of]
    counts = {each: held.count(each) for each in LABELS} | {NO_LABEL: len(lines) - len(held)}
    return FieldAt(*key, lines, counts, middle)


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
