"""Clusters over the years: each year's package that counts, its levels as they stand in one edition."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import Connection

from workbench.domain.carrying import carry_levels
from workbench.forms.crosswalks import find_crosswalk
from workbench.forms.library import find_edition
from workbench.portfolio.disclosure import Disclosure, Unit, kind_of
from workbench.portfolio.quantiles import Quantiles, quantiles_of
from workbench.portfolio.records import Record, read_records
from workbench.portfolio.statistics import by_number


@dataclass(frozen=True)
class Stage:
    """A cluster in one year."""

    record: Record
    levels: Mapping[str, int]
    """By the indicators of the edition that was asked for."""
    measures: frozenset[str]
    """Indicators for which its improvement plan has a measure, likewise."""
    own_before: Mapping[str, int]
    """What the package itself says of the last period; its assessors carried it over."""

    @property
    def unit(self) -> Unit:
        """Return what decides in which groups it counts."""
        return self.record.unit


def carried(levels: Mapping[str, int], old: str, new: str) -> dict[str, int] | None:
    """Return levels of one edition as they stand in another; None where an edition is not known here."""
    if old == new:
        return dict(levels)
    before, now = find_edition(old), find_edition(new)
    if before is None or now is None:
        return None
    found = carry_levels(before, levels, now, find_crosswalk(before, now))
    return {id_: each.level for id_, each in found.items() if each.level is not None}


def read_stages(connection: Connection, edition: str, *, plans: bool = False) -> tuple[list[Stage], int]:
    """Return each cluster's years in the terms of an edition, and how many packages could not be carried over.

    What plans and earlier periods say comes along only with `plans`: it takes reading each document.

    Of several editions in one year the one that was asked for counts, else the newest that is trusted.
    """
    found: dict[tuple[str, str], Stage] = {}
    left_out = 0
    for record in read_records(connection, documents=plans):
        levels = carried(record.levels, record.edition, edition)
        if levels is None:
            left_out += 1
            continue
        measures, said = _planned(record, edition) if plans else (frozenset(), {})
        stage = Stage(replace(record, packed_document=b""), levels, measures, said)
        key = (record.cluster, record.period)
        if key not in found or _rank(stage, edition) > _rank(found[key], edition):
            found[key] = stage
    return sorted(found.values(), key=lambda each: (each.record.cluster, each.record.period)), left_out


def _planned(record: Record, edition: str) -> tuple[frozenset[str], Mapping[str, int]]:
    """Return for which indicators a package plans a measure, and what it says of the last period."""
    document = record.document
    wanted = {each["indicator"]: 0 for each in document["measures"] if each["indicator"]}
    measures = carried(wanted, record.edition, edition) if record.edition != edition else wanted
    said = (document["previous"] or {}).get("levels", {}) if record.edition == edition else {}
    return frozenset(measures or ()), said


def _rank(stage: Stage, edition: str) -> tuple[bool, bool, str, str]:
    record = stage.record
    return record.edition == edition, record.is_trusted, record.as_of, record.content_sha256


def in_turn(stages: Sequence[Stage]) -> Iterator[tuple[Stage, Stage | None]]:
    """Yield each year of each cluster with the one before it."""
    before: Stage | None = None
    for each in stages:
        yield each, before if before is not None and before.record.cluster == each.record.cluster else None
        before = each


@dataclass(frozen=True, slots=True)
class Trend:
    """One indicator in one year, over all clusters that have it."""

    indicator: str
    """Empty for the share of all points."""
    period: str
    spread: Quantiles | None
    """None where it is withheld."""
    pairs: int | None
    """Clusters that had a level before too; None where they are too few to be told of."""
    rose: int | None = None
    fell: int | None = None
    mean_change: Decimal | None = None


def find_trends(stages: Sequence[Stage], edition: str, limit: int, whole: Sequence[Stage] = ()) -> Iterator[Trend]:
    """Yield how indicators develop from year to year: spreads, and what became of clusters that were there before.

    Where `stages` are some of a `whole`, they are shown only where the others could not be found as what is left of it.
    """
    whole = whole or stages
    disclosure = Disclosure([each.unit for each in whole], limit)
    turns = list(in_turn(stages))
    names = sorted({name for each in stages for name in each.levels}, key=by_number)
    for name in (*names, ""):
        given = bytes(_figure(each, name, edition) is not None for each in whole)
        counts = Counter(each.record.period for each, told in zip(whole, given, strict=True) if told)
        here: dict[str, list[Pair]] = defaultdict(list)
        for pair in turns:
            if _figure(pair[0], name, edition) is not None:
                here[pair[0].record.period].append(_of_figure(pair, name, edition))
        for period, pairs in sorted(here.items()):
            may = (period,) in disclosure.shown(kind_of(["year"]), given)
            may = may and len(pairs) >= limit and not 0 < counts[period] - len(pairs) < limit
            spread = quantiles_of(now for now, _, _ in pairs) if may else None
            yield _trend(name, period, spread, pairs, counts, limit)


Pair = tuple[Decimal, Decimal | None, str]
"""A figure, what it was the year before, and which year that was; None where it was not there."""


def _of_figure(pair: tuple[Stage, Stage | None], name: str, edition: str) -> Pair:
    now, before = pair
    figure, then = _figure(now, name, edition), _figure(before, name, edition) if before is not None else None
    assert figure is not None
    return figure, then, before.record.period if before is not None and then is not None else ""


def _trend(
    name: str, period: str, spread: Quantiles | None, here: Sequence[Pair], counts: Mapping[str, int], limit: int
) -> Trend:
    changes = [now - before for now, before, _ in here if before is not None]
    if spread is None or len(changes) < limit or _tells_of_others(here, counts, limit):
        return Trend(name, period, spread, None)
    mean = sum(changes, Decimal(0)) / len(changes)
    return Trend(name, period, spread, len(changes), sum(c > 0 for c in changes), sum(c < 0 for c in changes), mean)


def _tells_of_others(here: Sequence[Pair], counts: Mapping[str, int], limit: int) -> bool:
    """Tell whether few clusters were there in one of the years only: what all of both years say would tell of them."""
    both = Counter(year for _, _, year in here if year)
    left = [len(here) - both.total(), *(counts[year] - count for year, count in both.items())]
    return any(0 < each < limit for each in left)


def _figure(stage: Stage, name: str, edition: str) -> Decimal | None:
    if name:
        level = stage.levels.get(name)
        return None if level is None else Decimal(level)
    # Shares of two editions are shares of different things.
    return stage.record.percent if stage.record.edition == edition else None
