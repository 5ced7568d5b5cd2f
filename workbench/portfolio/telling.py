"""What may be told of any groups of clusters beside those by country, field …: nothing by which few could be found."""

from collections.abc import Sequence
from decimal import Decimal

from workbench.portfolio.disclosure import Disclosure, Sum, Unit
from workbench.portfolio.quantiles import quantiles_of
from workbench.portfolio.records import Record

Group = Sequence[Record]


def may_be_told(groups: Sequence[Group], whole: Group, limit: int) -> list[bool]:
    """Tell of which groups a figure may be told, one after the other, where all groups by up to two things are.

    `whole` are all packages that have the figure, one of each cluster; only these count in a group.
    """
    places = {each.id: place for place, each in enumerate(whole)}
    sums: list[Sum] = [([places[each.id] for each in group if each.id in places], ()) for group in groups]
    enough = [len(plus) >= limit for plus, _ in sums]
    if not any(enough):
        return enough
    disclosure = Disclosure([Unit(each.unit.values, is_latest=True) for each in whole], limit)
    told = iter(disclosure.tell((each for each, is_enough in zip(sums, enough, strict=True) if is_enough),
                                bytes([1]) * len(whole)))  # fmt: skip
    return [is_enough and next(told) for is_enough in enough]


def medians_of(groups: Sequence[Group], whole: Group, limit: int) -> list[float | None]:
    """Return the median share of points of each group; None where it is withheld."""
    may = may_be_told(groups, [each for each in whole if each.percent is not None], limit)
    return [_median(group) if told else None for group, told in zip(groups, may, strict=True)]


def _median(group: Group) -> float | None:
    percents: list[Decimal] = [each.percent for each in group if each.percent is not None]
    return quantiles_of(percents).get("median")
