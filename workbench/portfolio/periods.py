"""Clusters over the years: each year's package that counts, its levels as they stand in one edition."""

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


def find_trends(stages: Sequence[Stage], edition: str, limit: int) -> Iterator[Trend]:
    """Yield how indicators develop from year to year: spreads, and what became of clusters that were there before."""
    disclosure = Disclosure([each.unit for each in stages], limit)
    turns = list(in_turn(stages))
    names = sorted({name for each in stages for name in each.levels}, key=by_number)
    for name in (*names, ""):
        given = bytes(_figure(each, name, edition) is not None for each in stages)
        for period in sorted({each.record.period for each in stages}):
            here = [
                (_figure(now, name, edition), _figure(before, name, edition) if before else None)
                for now, before in turns
                if now.record.period == period
            ]
            figures = [now for now, _ in here if now is not None]
            if not figures:
                continue
            may = (period,) in disclosure.shown(kind_of(["year"]), given)
            yield _trend(name, period, quantiles_of(figures) if may else None, here, limit)


def _trend(
    name: str, period: str, spread: Quantiles | None, here: Sequence[tuple[Decimal | None, Decimal | None]], limit: int
) -> Trend:
    changes = [now - before for now, before in here if now is not None and before is not None]
    if spread is None or len(changes) < limit:
        return Trend(name, period, spread, None)
    mean = sum(changes, Decimal(0)) / len(changes)
    return Trend(name, period, spread, len(changes), sum(c > 0 for c in changes), sum(c < 0 for c in changes), mean)


def _figure(stage: Stage, name: str, edition: str) -> Decimal | None:
    if name:
        level = stage.levels.get(name)
        return None if level is None else Decimal(level)
    # Shares of two editions are shares of different things.
    return stage.record.percent if stage.record.edition == edition else None
