"""Where the share of points is heading while some indicators are still without a level."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from fractions import Fraction

from workbench.domain.scores import rounded_share, share
from workbench.forms.edition import Form


@dataclass(frozen=True, slots=True)
class Forecast:
    """A share of points in percent and the span in which it may still move."""

    percent: Decimal
    low: Decimal
    high: Decimal
    levels: Mapping[str, int]
    """Level that was taken for each indicator."""
    bars: tuple[Decimal, ...] = ()
    """Share of each label in percent: what misses one is never written as if it reached it."""

    @property
    def spread(self) -> int:
        """Return how far it may move up or down, in whole points of percent."""
        widest = max(self.percent - self.low, self.high - self.percent)
        return int(widest.to_integral_value(ROUND_CEILING))


def forecast(
    form: Form, given: Mapping[str, int], before: Mapping[str, int], left_out: Collection[str] = ()
) -> Forecast | None:
    """Take last period's level, give or take one, where none is given yet.

    An indicator without either is taken at the share of the others, and may be anything; one that is
    left out counts for nothing.
    None where nothing is known at all.
    """
    scored = [each for each in form.scored if each.id not in left_out]
    known = {i.id: given.get(i.id, before.get(i.id)) for i in scored}
    told = {id_: level for id_, level in known.items() if level is not None}
    if not told:
        return None
    usual = _usual(form, told)
    levels, points = {}, [Decimal(0), Decimal(0), Decimal(0)]
    for indicator in scored:
        top = len(indicator.levels) - 1
        level = min(top, told.get(indicator.id, round(usual * top)))
        spread = 0 if indicator.id in given else 1 if indicator.id in told else top
        levels[indicator.id] = level
        for place, value in enumerate((max(0, level - spread), level, min(top, level + spread))):
            points[place] += indicator.weight * value
    whole = sum((each.points_max for each in scored), Decimal(0))
    bars = [label.share for label in form.labels]
    low, middle, high = (rounded_share(share(each, whole), bars) for each in points)
    return Forecast(middle, low, high, levels, tuple(bars))


def _usual(form: Form, told: Mapping[str, int]) -> Fraction:
    tops = sum(len(each.levels) - 1 for each in form.scored if each.id in told)
    return Fraction(sum(told.values()), tops) if tops else Fraction(1, 2)
