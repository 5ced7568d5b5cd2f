"""Groups of a portfolio as a benchmark pack carries them: only what may be shown, and only sums of many."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import Connection

from workbench.domain.benchmarks import ReferenceGroup, spread_json
from workbench.domain.scores import rounded_share
from workbench.forms.edition import Form
from workbench.forms.library import find_edition
from workbench.kernel.canonical import Json
from workbench.portfolio.disclosure import DIMENSIONS, Disclosure, Unit, Values, kind_of, places_by_group
from workbench.portfolio.ingesting import read_places
from workbench.portfolio.packed import Packed
from workbench.portfolio.quantiles import quantiles_of
from workbench.portfolio.records import read_records
from workbench.portfolio.showing import Shown, read_units
from workbench.portfolio.statistics import by_number, in_order

WHOLE = ""
"""Stands for all points beside the sections."""


@dataclass
class _Held:
    """The packages of an edition, as far as groups are made of them."""

    units: list[Unit] = field(default_factory=list)
    levels: list[Mapping[str, int]] = field(default_factory=list)
    trusted: list[bool] = field(default_factory=list)
    shares: dict[str, list[Decimal | None]] = field(default_factory=lambda: defaultdict(list))
    """By section, one for each package."""


def find_groups(
    connection: Connection, edition: str, chosen: Mapping[str, str], by: Sequence[str], limits: Collection[int]
) -> Iterator[ReferenceGroup]:
    """Yield the groups of an edition that share some values: all of them together, then by each of some dimensions.

    Each may be shown whichever of some least numbers of clusters holds.
    """
    held = _read(connection, edition)
    groups = _Groups(connection, edition, limits, held)
    for more in ((), *((each,) for each in by if each not in chosen)):
        kind = kind_of([*chosen, *more])
        places = places_by_group(held.units, kind)
        for values in sorted(places, key=in_order):
            told = dict(zip((DIMENSIONS[each] for each in kind), values, strict=True))
            if told.items() >= chosen.items():
                found = groups.draw(told, values, places[values])
                if found.indicators:
                    yield found


class _Groups:
    """Draws groups, leaving out what may not be shown."""

    def __init__(self, connection: Connection, edition: str, limits: Collection[int], held: _Held) -> None:
        self._held = held
        self._places = read_places(connection, edition)
        units, levels, _ = read_units(connection, edition)
        packed = units, Packed(levels, len(self._places))
        self._shown = [Shown(connection, edition, each, packed) for each in limits]
        self._disclosures = [Disclosure(held.units, each) for each in limits]

    def draw(self, told: Mapping[str, str], values: Values, members: Sequence[int]) -> ReferenceGroup:
        """Return a group by its members' places."""
        kind = kind_of(told)
        indicators: dict[str, Json] = {}
        for name in sorted(self._places, key=by_number):
            if all(each.at(self._places[name], kind, values) for each in self._shown):
                levels = [self._held.levels[each][name] for each in members if name in self._held.levels[each]]
                counts = [levels.count(level) for level in range(max(levels) + 1)]
                indicators[name] = spread_json(len(levels), quantiles_of(map(Decimal, levels)).at, counts)
        shares = {}
        for section, found in self._held.shares.items():
            given = bytes(each is not None for each in found)
            if indicators and all(values in each.shown(kind, given) for each in self._disclosures):
                spread = quantiles_of(each for place in members if (each := found[place]) is not None)
                shares[section] = spread_json(spread.n, spread.at)
        untrusted = sum(not self._held.trusted[each] for each in members) if indicators else 0
        return ReferenceGroup(told, len(members), untrusted, indicators, shares, shares.pop(WHOLE, None))


def _read(connection: Connection, edition: str) -> _Held:
    held, form = _Held(), find_edition(edition)
    sections = [section.id for section in form.sections] if form else []
    for record in read_records(connection, edition=edition, documents=True):
        held.units.append(record.unit)
        held.trusted.append(record.is_trusted)
        held.levels.append(record.levels)
        found = shares_of(record.document, form) if form else {}
        for section in sections:
            held.shares[section].append(found.get(section))
        held.shares[WHOLE].append(record.percent)
    return held


def shares_of(document: Json, form: Form) -> dict[str, Decimal]:
    """Return the percent of its points that each section of an assessment reached, where anything of it is scored."""
    # The first packages did not tell which indicators were left out: they had none.
    left_out = {each["id"] for each in document.get("indicators", ()) if each["left_out"] or each["parts"]}
    lines = {each["id"]: each for each in document["result"]["indicators"] if each["id"] not in left_out}
    bars = [rule.share for rule in form.labels]
    found = {}
    for section in form.sections:
        told = [lines[each.id] for each in section.all_indicators if each.id in lines]
        most = sum((Fraction(str(each["points_max"])) for each in told), Fraction(0))
        given = [Fraction(str(each["points"])) for each in told if each["points"] is not None]
        if most and given:
            found[section.id] = rounded_share(100 * sum(given, Fraction(0)) / most, bars)
    return found
