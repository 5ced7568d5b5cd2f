"""How far assessors agree: share of equal levels, weighted kappa, Krippendorff's alpha, and how sure these are."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TypeVar

from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import tr
from workbench.kernel.words import count_text

T = TypeVar("T")
Unit = Sequence[int | None]
"""The levels that one indicator was given, a place for each assessor; None where one gave none."""
Distance = Callable[[int, int], int]

DRAWS, SEED, FEWEST = 1000, 20260, 8
"""Resamples of an interval, what they begin from so that every laptop tells the same, and indicators from which one is
told."""
CLOSE, TENTATIVE = Fraction(800, 1000), Fraction(667, 1000)
"""From where an agreement counts as close, and as good enough for tentative conclusions."""
CROWDED = Fraction(4, 5)
"""Share of one and the same level from which kappa and alpha say little."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure of agreement: 1 is full, 0 what chance would give."""

    value: Fraction
    low: float | None = None
    high: float | None = None
    """Where 95 of 100 resamples of the indicators lie; None where there are too few indicators."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far the levels of two or three assessors agree."""

    n: int
    """Indicators with a level of at least two assessors."""
    equal: int
    within_one: int
    """Indicators whose levels lie at most one apart, the equal ones among them."""
    kappa: Estimate | None
    """Cohen's, weighted by the square of the distance; of two assessors only. None where there is no variance."""
    alpha: Estimate | None
    """Krippendorff's, for ordered levels. None where there is no variance."""
    crowding: Fraction
    """Share of the level that was given most often."""
    is_flat: bool = False
    """One of two gave the same level throughout: then kappa is 0 whatever the other gave."""

    @property
    def share(self) -> Fraction:
        """Return the share of equal levels."""
        return Fraction(self.equal, self.n)


def measure(units: Sequence[Unit]) -> Agreement | None:
    """Say how far assessors agree; None where no indicator has two levels."""
    return _measure(tuple(map(tuple, units)))


@lru_cache(maxsize=16)
def _measure(units: tuple[tuple[int | None, ...], ...]) -> Agreement | None:
    # Locked levels never change, and the window asks again after each agreed one.
    given = [found for unit in units if len(found := [level for level in unit if level is not None]) > 1]
    if not given:
        return None
    spans = [max(levels) - min(levels) for levels in given]
    counts = Counter(level for levels in given for level in levels)
    are_two = all(len(unit) == 2 for unit in units)
    return Agreement(
        len(given), spans.count(0), sum(span <= 1 for span in spans),
        estimate(given, weighted_kappa) if are_two else None, estimate(given, ordinal_alpha),
        Fraction(max(counts.values()), counts.total()),
        are_two and len(counts) > 1 and any(len(set(lane)) == 1 for lane in zip(*given, strict=True)),
    )  # fmt: skip


def weighted_kappa(pairs: Sequence[Sequence[int]]) -> Fraction | None:
    """Return Cohen's kappa with quadratic weights; None where it is not defined, as nothing varies.

    Squares of distances, observed against those of each assessor's levels with each of the other's: so it does
    not depend on how many levels the scale has (Cohen 1968; Fleiss and Cohen 1973).
    """
    n = len(pairs)
    first, second = [a for a, _ in pairs], [b for _, b in pairs]
    observed = n * sum((a - b) ** 2 for a, b in pairs)
    by_chance = n * sum(a * a for a in first) + n * sum(b * b for b in second) - 2 * sum(first) * sum(second)
    return 1 - Fraction(observed, by_chance) if by_chance else None


def ordinal_alpha(units: Sequence[Sequence[int]]) -> Fraction | None:
    """Return Krippendorff's alpha for ordered levels; None where nothing varies. Units hold what was given."""
    counts = Counter(level for levels in units if len(levels) > 1 for level in levels)
    return _alpha(units, counts, _ordinal(counts))


def interval_alpha(units: Sequence[Sequence[int]]) -> Fraction | None:
    """Return Krippendorff's alpha with the square of the distance; None where nothing varies."""
    counts = Counter(level for levels in units if len(levels) > 1 for level in levels)
    return _alpha(units, counts, lambda one, other: (one - other) ** 2)


def _alpha(units: Sequence[Sequence[int]], counts: Counter[int], distance: Distance) -> Fraction | None:
    """Return 1 less the observed by the expected disagreement (Krippendorff 2011); a distance may be a multiple."""
    apart = {one: {other: distance(one, other) for other in counts} for one in counts}
    expected = sum(counts[one] * counts[other] * apart[one][other] for one in counts for other in counts)
    if not expected:
        return None
    observed: Counter[int] = Counter()
    for levels in units:
        observed[len(levels) - 1] += sum(apart[one][other] for one in levels for other in levels)
    whole = sum((Fraction(pairs, others) for others, pairs in observed.items() if others), Fraction(0))
    return 1 - (counts.total() - 1) * whole / expected


def _ordinal(counts: Counter[int]) -> Distance:
    """Return four times the square of how many levels lie between two, half of their own among them."""
    below, known = 0, {}
    for level in sorted(counts):
        known[level] = 2 * below + counts[level]
        below += counts[level]
    return lambda one, other: (known[one] - known[other]) ** 2


def estimate(given: Sequence[T], figure: Callable[[Sequence[T]], Fraction | None]) -> Estimate | None:
    """Return a figure with the interval in which 95 of 100 resamples of what is given lie; None where not defined.

    Below the fewest, mostly without variance, or with one that has no width there is no interval: none is honest.
    """
    value = figure(given)
    if value is None:
        return None
    if len(given) < FEWEST:
        return Estimate(value)
    chance = random.Random(SEED)
    drawn = (figure(chance.choices(given, k=len(given))) for _ in range(DRAWS))
    known = sorted(float(each) for each in drawn if each is not None)
    low, high = (known[int(share * len(known))] for share in (0.025, 0.975)) if known else (0.0, 0.0)
    if len(known) < DRAWS // 2 or low == high:
        return Estimate(value)
    return Estimate(value, low, high)


def reading(agreement: Agreement) -> tuple[str, ...]:
    """Say in sentences how to read the figures."""
    told = [
        tr(
            "{equal} of {n} levels are equal, {within_one} lie at most one apart.",
            equal=agreement.equal,
            n=agreement.n,
            within_one=agreement.within_one,
        )
    ]
    best = agreement.kappa or agreement.alpha
    if best is None:
        return (*told, tr("All levels are the same, so neither kappa nor alpha is defined: read the share alone."))
    if agreement.is_flat:
        return (
            *told,
            tr("One of you gave the same level throughout, so kappa is 0 whatever the other gave: read the share."),
        )
    is_crowded = agreement.crowding >= CROWDED
    if best.value >= CLOSE:
        told.append(tr("Close agreement: beyond what chance would give."))
    elif best.value >= TENTATIVE:
        told.append(tr("Fair agreement: good enough for tentative conclusions, short of the usual bar of 0.80."))
    elif not is_crowded:
        told.append(
            tr("Weak agreement: the anchors seem to be read differently. Talk about how before agreeing on levels.")
        )
    if best.low is not None and best.low < TENTATIVE <= best.value:
        told.append(
            tr("The interval reaches down to {low}, so it may well be weaker.", low=in_locale(f"{best.low:.2f}"))
        )
    if is_crowded:
        told.append(
            tr(
                "Nearly all levels are the same: then kappa and alpha are low even where assessors agree, and the "
                "share says more."
            )
        )
    if best.low is None and agreement.n >= FEWEST:
        told.append(tr("No interval can be told: what was given varies too little."))
    elif best.low is None:
        told.append(
            tr(
                "With {few} the figure is too unsure for an interval.",
                few=count_text(agreement.n, "indicator", "indicators"),
            )
        )
    else:
        told.append(tr("The interval shows how far the figure would move with other indicators of the same kind."))
    return tuple(told)
