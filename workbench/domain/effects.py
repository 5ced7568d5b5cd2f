"""Did it help? Two groups compared with honest uncertainty: how many, what difference, between which bounds."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum, sqrt
from statistics import NormalDist, fmean, stdev

from workbench.domain.student import quantile

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference and the bounds between which it lies with 95 percent confidence."""

    value: float
    low: float
    high: float

    @property
    def is_clear(self) -> bool:
        """Tell whether it differs from nothing beyond chance."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True, slots=True)
class Course:
    """One cluster's way at one indicator, from one assessment to the next."""

    cluster: str
    had_measure: bool
    before: int
    now: int

    @property
    def rose(self) -> bool:
        """Tell whether the level rose."""
        return self.now > self.before


@dataclass(frozen=True, slots=True)
class Effect:
    """Clusters with a measure for an indicator beside those without."""

    with_n: int
    with_rose: int
    without_n: int
    without_rose: int
    difference: Difference | None
    """Of the shares that rose; None where one group is empty."""
    same_start: float | None
    """The same among clusters that began at the same level, weighted by those with a measure."""
    same_start_n: int
    """Clusters with a measure that have such others."""


def find_effect(courses: Sequence[Course]) -> Effect:
    """Compare how often levels rose with a measure and without."""
    given = [each.rose for each in courses if each.had_measure]
    other = [each.rose for each in courses if not each.had_measure]
    difference = newcombe(sum(given), len(given), sum(other), len(other)) if given and other else None
    value, n = _same_start(courses)
    return Effect(len(given), sum(given), len(other), sum(other), difference, value, n)


def _same_start(courses: Sequence[Course]) -> tuple[float | None, int]:
    """Compare like with like: whoever begins low rises more easily, and gets a measure more often."""
    strata: dict[int, tuple[list[bool], list[bool]]] = defaultdict(lambda: ([], []))
    for each in courses:
        strata[each.before][0 if each.had_measure else 1].append(each.rose)
    both = [each for each in strata.values() if each[0] and each[1]]
    n = sum(len(given) for given, _ in both)
    if not n:
        return None, 0
    return fsum(len(given) * (fmean(given) - fmean(other)) for given, other in both) / n, n


def within_clusters(courses: Mapping[str, Sequence[Course]]) -> tuple[int, Difference | None]:
    """Compare each cluster's indicators with a measure with its others that began at the same level.

    A cluster is one observation, however many indicators it has: they are not independent of one another. Return how
    many clusters have both.
    """
    own = sorted(within_each(courses).values())
    return len(own), mean_difference(own) if len(own) > 1 else None


def within_each(courses: Mapping[str, Sequence[Course]]) -> dict[str, float]:
    """Return that comparison by cluster, of those that have both."""
    by_cluster: dict[str, list[Course]] = defaultdict(list)
    for lines in courses.values():
        for each in lines:
            by_cluster[each.cluster].append(each)
    found = {cluster: _same_start(lines)[0] for cluster, lines in by_cluster.items()}
    return {cluster: share for cluster, share in found.items() if share is not None}


def mean_difference(values: Sequence[float]) -> Difference:
    """Return the mean of two and more differences, with its bounds by Student's t."""
    mean, spread = fmean(values), stdev(values) / sqrt(len(values))
    reach = quantile(CONFIDENCE, len(values) - 1) * spread
    return Difference(mean, mean - reach, mean + reach)


def newcombe(first: int, first_n: int, second: int, second_n: int) -> Difference:
    """Return the difference of two shares with its bounds by Newcombe's method 10, sound also for few and for none."""
    one, two = first / first_n, second / second_n
    low1, high1 = wilson(first, first_n)
    low2, high2 = wilson(second, second_n)
    low = one - two - sqrt((one - low1) ** 2 + (high2 - two) ** 2)
    high = one - two + sqrt((high1 - one) ** 2 + (two - low2) ** 2)
    return Difference(one - two, low, high)


def wilson(count: int, n: int) -> tuple[float, float]:
    """Return the bounds of a share by Wilson's score."""
    z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
    middle, reach = count + z * z / 2, z * sqrt(count * (n - count) / n + z * z / 4)
    return max(0.0, (middle - reach) / (n + z * z)), min(1.0, (middle + reach) / (n + z * z))
