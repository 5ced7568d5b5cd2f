"""A portfolio as its owner sees it: the clusters with their levels, what they changed by, and how whole they are."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from workbench.application.portfolio_editions import Head, Share, heads_of, whole_of
from workbench.application.portfolio_labels import LabelLine, calendar
from workbench.domain.awards import NOTICE_DAYS
from workbench.domain.dossier import FEWEST_OTHERS
from workbench.domain.regions import region_names
from workbench.forms.library import find_edition
from workbench.forms.translations import in_language
from workbench.portfolio.disclosure import DIMENSIONS
from workbench.portfolio.periods import Stage, stages_of
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import Record, by_name, read_documents, read_records, value_of

__all__ = [
    "ALL", "DUE_DAYS", "EditionView", "Head", "PortfolioView", "Record", "Share", "Wanted", "behind",
    "enough_for_pack", "look", "members", "region_of", "wholeness",
]  # fmt: skip

DUE_DAYS = NOTICE_DAYS
ALL = "all"
"""Stands for all clusters where groups are named by what they share."""


@dataclass(frozen=True)
class EditionView:
    """The packages of one edition that count."""

    id: str
    title: str
    heads: tuple[Head, ...]
    lines: tuple[Record, ...]
    others: tuple[Record, ...] = field(default=(), compare=False, repr=False)
    """The packages of other editions that count: some are of a year before."""
    _courses: dict[str, Sequence[Stage]] = field(default_factory=dict, init=False, compare=False, repr=False)

    @cached_property
    def periods(self) -> tuple[str, ...]:
        """The years, the last first."""
        return tuple(sorted({each.period for each in self.lines}, reverse=True))

    @cached_property
    def latest(self) -> tuple[Record, ...]:
        """Each cluster's last year."""
        return tuple(each for each in self.lines if each.is_latest)

    @cached_property
    def _by_cluster(self) -> Mapping[str, Sequence[Record]]:
        found: dict[str, list[Record]] = {}
        for each in (*self.lines, *self.others):
            found.setdefault(each.cluster, []).append(each)
        return found

    def before(self, line: Record) -> Stage | None:
        """Return the cluster's year before a line's in this edition's terms, as far as there is one."""
        if line.cluster not in self._courses:
            self._courses[line.cluster], _ = stages_of(self._by_cluster[line.cluster], self.id)
        earlier = (each for each in reversed(self._courses[line.cluster]) if each.record.period < line.period)
        return next(earlier, None)

    def head(self, indicator: str) -> Head:
        """Return the column of an indicator."""
        return next(each for each in self.heads if each.id == indicator)


@dataclass(frozen=True)
class PortfolioView:
    """All that the first page of a portfolio shows."""

    place: str
    limit: int
    editions: tuple[EditionView, ...]
    labels: tuple[LabelLine, ...]
    """As label bodies gave them, the one that ends first first."""
    today: date

    @cached_property
    def label_of(self) -> Mapping[str, LabelLine]:
        """The label that a cluster holds, by its id; a cluster without one is absent."""
        held = (each for each in self.labels if each.validity.holds_on(self.today))
        best = sorted(held, key=lambda each: ("bronze", "silver", "gold").index(each.validity.award.label))
        return {each.member.id: each for each in best}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a view is narrowed to; an empty value asks for nothing."""

    country: str = ""
    region: str = ""
    sector: str = ""
    label: str = ""
    """That is held: `gold`, `silver`, `bronze`, or `none`."""
    period: str = ""
    """A year; empty for each cluster's last one."""
    programme: str = ""
    words: str = ""
    """Each must stand somewhere in name, country, region or field."""
    members: frozenset[str] | None = field(default=None, compare=False)
    """Ids of the clusters of the programme."""

    def lines(self, view: PortfolioView, edition: EditionView) -> tuple[Record, ...]:
        """Return the lines that are left."""
        given = edition.latest if not self.period else (each for each in edition.lines if each.period == self.period)
        return tuple(each for each in given if self._fits(view, each))

    def _fits(self, view: PortfolioView, line: Record) -> bool:
        held = view.label_of.get(line.cluster)
        label = held.validity.award.label if held else "none"
        told = f"{line.name} {line.country} {region_of(line)} {line.sector}".casefold()
        return (
            self.country in ("", line.country)
            and line.region.startswith(self.region)
            and self.sector in ("", line.sector)
            and self.label in ("", label)
            and (self.members is None or line.cluster in self.members)
            and all(each in told for each in self.words.casefold().split())
        )


def members(edition: EditionView, by: str, value: str, indicator: str = "") -> tuple[Record, ...]:
    """Return the packages that count in a group, as far as they have a level of the indicator."""
    found = edition.latest
    if by == "year":
        found = tuple(each for each in edition.lines if each.period == value)
    elif by not in ("", "all"):
        found = tuple(each for each in edition.latest if getattr(each, by) == value)
    return tuple(each for each in found if not indicator or each.level(indicator) is not None)


def region_of(line: Record) -> str:
    """Return a cluster's region in words."""
    return region_names().get(line.region, line.region)


def look(place: str, today: date, language: str = "") -> PortfolioView:
    """Read a portfolio. Raises what opening it raises."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        records = by_name(read_records(connection))
    editions = tuple(_edition(each, records, language) for each in sorted({each.edition for each in records}))
    return PortfolioView(place, limit, editions, calendar(place, today), today)


def behind(place: str, cluster: str, edition: str) -> tuple[Record, ...]:
    """List all packages that are kept of a cluster in an edition, the newest first."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        found = read_records(connection, edition=edition, cluster=cluster, history=True)
        return tuple(
            sorted(found, key=lambda each: (each.period, each.is_current, each.version, each.as_of), reverse=True)
        )


def wholeness(
    place: str, heads: Sequence[Head], lines: Iterable[Record], is_stopped: Callable[[], bool] = lambda: False
) -> dict[int, dict[str, Share]]:
    """Count, by package and indicator, what is answered and what is asked.

    What is asked only in some cases counts where it is answered.
    """
    found: dict[int, dict[str, Share]] = {}
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        for id_, document in read_documents(connection, [each.id for each in lines]):
            if is_stopped():
                break
            found[id_] = whole_of(document, heads)
    return found


def _edition(id_: str, records: Sequence[Record], language: str) -> EditionView:
    lines = tuple(each for each in records if each.edition == id_)
    others = tuple(each for each in records if each.edition != id_)
    form = find_edition(id_)
    form = in_language(form, language) if form and language else form
    return EditionView(id_, form.title if form else id_, heads_of(form, lines), lines, others)


def enough_for_pack(edition: EditionView, limit: int) -> list[tuple[str, str]]:
    """Return the groups of which a pack can be made, by what they share: all, then each that has enough clusters."""
    clusters: dict[tuple[str, str], set[str]] = {}
    for line in edition.lines:
        for by in DIMENSIONS:
            if line.is_latest or by == "year":
                clusters.setdefault((by, value_of(line, by)), set()).add(line.cluster)
    enough = [each for each, those in clusters.items() if len(those) >= max(limit, FEWEST_OTHERS)]
    return [(ALL, ""), *sorted(enough, key=lambda each: (DIMENSIONS.index(each[0]), each[1]))]
