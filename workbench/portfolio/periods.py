"""Clusters over the years: each year's package that counts, its levels as they stand in one edition."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import Connection

from workbench.domain.carrying import carry_levels
from workbench.forms.crosswalks import find_crosswalk
from workbench.forms.library import find_edition
from workbench.portfolio.disclosure import Disclosure, Sum, Unit, kind_of
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
    # A version of the edition that is not ours may have had more indicators.
    known = {id_: level for id_, level in levels.items() if id_ in before.indicators}
    found = carry_levels(before, known, now, find_crosswalk(before, now))
    return {id_: each.level for id_, each in found.items() if each.level is not None}


def read_stages(connection: Connection, edition: str, *, plans: bool = False) -> tuple[list[Stage], int]:
    """Return each cluster's years in the terms of an edition, and how many packages could not be carried over.

    What plans and earlier periods say comes along only with `plans`: it takes reading each document.

    Of several editions in one year the one that was asked for counts, else the newest that is trusted.
    """
    return stages_of(read_records(connection, documents=plans), edition, plans=plans)


def stages_of(records: Iterable[Record], edition: str, *, plans: bool = False) -> tuple[list[Stage], int]:
    """Return the same of some packages that count."""
    found: dict[tuple[str, str], Stage] = {}
    left_out = 0
    for record in records:
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


@dataclass(frozen=True, slots=True)
class _Pair:
    """A cluster's figure, and what it was the year before; None where it was not there."""

    now: Decimal
    place: int
    """Of its package, in the whole."""
    before: Decimal | None
    year: str
    """Which the year before was."""
    place_before: int


_Pairs = Mapping[str, Sequence[_Pair]]
"""By the year of the figure."""


def find_trends(stages: Sequence[Stage], edition: str, limit: int, whole: Sequence[Stage] = ()) -> Iterator[Trend]:
    """Yield how indicators develop from year to year: spreads, and what became of clusters that were there before.

    Where `stages` are some of a `whole`, they are shown only where the others could not be found as what is left of it.
    """
    whole = whole or stages
    disclosure = Disclosure([each.unit for each in whole], limit)
    names = sorted({name for each in stages for name in each.levels}, key=by_number)
    for name in (*names, ""):
        given = bytes(_figure(each, name, edition) is not None for each in whole)
        everybody = _pairs(whole, whole, name, edition)
        here = everybody if stages is whole else _pairs(stages, whole, name, edition)
        spreads, changes = _may_be_told(disclosure, given, limit, everybody, here)
        for period, pairs in sorted(here.items()):
            yield _trend(name, period, pairs, is_shown=period in spreads, with_changes=period in changes)


def _pairs(stages: Sequence[Stage], whole: Sequence[Stage], name: str, edition: str) -> _Pairs:
    places = {(each.record.cluster, each.record.period): place for place, each in enumerate(whole)}
    found: dict[str, list[_Pair]] = defaultdict(list)
    for each, before in in_turn(stages):
        if (now := _figure(each, name, edition)) is None:
            continue
        then = _figure(before, name, edition) if before is not None else None
        year = before.record.period if before is not None and then is not None else ""
        cluster, period = each.record.cluster, each.record.period
        found[period].append(_Pair(now, places[cluster, period], then, year, places.get((cluster, year), 0)))
    return found


def _may_be_told(
    disclosure: Disclosure, given: bytes, limit: int, whole: _Pairs, here: _Pairs
) -> tuple[set[str], set[str]]:
    """Return the years whose spreads, and those whose changes may be told: few can't be found with all that is shown.

    What became of all is decided on before anything of some of them, so that it does not depend on what is asked for.
    """
    shown = {year for (year,) in disclosure.shown(kind_of(["year"]), given)}
    of_all = {year: pairs for year, pairs in sorted(whole.items()) if year in shown}
    of_some = {} if here is whole else {
        year: pairs for year, pairs in sorted(here.items())
        if year in shown and len(pairs) >= limit and not 0 < len(whole[year]) - len(pairs) < limit
    }  # fmt: skip
    changes_of_all, changes_of_some = (
        {year: _change_of(pairs) for year, pairs in each.items() if _are_enough(pairs, whole, limit)}
        for each in (of_all, of_some)
    )
    spreads_of_some: dict[str, Sum] = {year: ([each.place for each in pairs], []) for year, pairs in of_some.items()}
    wanted = (changes_of_all, spreads_of_some, changes_of_some)
    sums: list[Sum] = [each for told in wanted for each in told.values()]
    answers = iter(disclosure.tell(sums, given) if sums else ())
    changes, some, changed = ({year for year in told if next(answers)} for told in wanted)
    return (shown, changes) if here is whole else (some, changed & some)


def _change_of(pairs: Sequence[_Pair]) -> Sum:
    both = [each for each in pairs if each.before is not None]
    return [each.place for each in both], [each.place_before for each in both]


def _are_enough(pairs: Sequence[_Pair], whole: _Pairs, limit: int) -> bool:
    """Tell whether neither those of both years are few nor those of one of them only, of whom both would tell."""
    both = Counter(each.year for each in pairs if each.year)
    left = [len(pairs) - both.total(), *(len(whole[year]) - count for year, count in both.items())]
    return both.total() >= limit and not any(0 < each < limit for each in left)


def _trend(name: str, period: str, pairs: Sequence[_Pair], *, is_shown: bool, with_changes: bool) -> Trend:
    spread = quantiles_of(each.now for each in pairs) if is_shown else None
    if not with_changes:
        return Trend(name, period, spread, None)
    changes = [each.now - each.before for each in pairs if each.before is not None]
    mean = sum(changes, Decimal(0)) / len(changes)
    return Trend(name, period, spread, len(changes), sum(c > 0 for c in changes), sum(c < 0 for c in changes), mean)


def _figure(stage: Stage, name: str, edition: str) -> Decimal | None:
    if name:
        level = stage.levels.get(name)
        return None if level is None else Decimal(level)
    # Shares of two editions are shares of different things.
    return stage.record.percent if stage.record.edition == edition else None
