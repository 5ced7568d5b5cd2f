"""Did it help? Two groups compared with honest uncertainty: how many, what difference, between which bounds."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, lgamma, log, sqrt
from statistics import NormalDist, fmean, stdev

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
    return sum(len(given) * (fmean(given) - fmean(other)) for given, other in both) / n, n


def within_clusters(courses: Mapping[str, Sequence[Course]]) -> tuple[int, Difference | None]:
    """Compare each cluster's indicators with a measure with its own others; return how many have both.

    A cluster is one observation, however many indicators it has: they are not independent of one another.
    """
    found: dict[str, tuple[list[bool], list[bool]]] = defaultdict(lambda: ([], []))
    for lines in courses.values():
        for each in lines:
            found[each.cluster][0 if each.had_measure else 1].append(each.rose)
    own = sorted(fmean(given) - fmean(other) for given, other in found.values() if given and other)
    return len(own), mean_difference(own) if len(own) > 1 else None


def mean_difference(values: Sequence[float]) -> Difference:
    """Return the mean of two and more differences, with its bounds by Student's t."""
    mean, spread = fmean(values), stdev(values) / sqrt(len(values))
    reach = t_quantile(len(values) - 1) * spread
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


def t_quantile(degrees: int) -> float:
    """Return Student's t beyond which lie 2.5 percent, by halving."""
    low, high = 0.0, 20.0
    for _ in range(60):
        middle = (low + high) / 2
        beyond = _incomplete_beta(degrees / 2, 0.5, degrees / (degrees + middle * middle)) / 2
        low, high = (middle, high) if beyond > (1 - CONFIDENCE) / 2 else (low, middle)
    return (low + high) / 2


def _incomplete_beta(a: float, b: float, x: float) -> float:
    """Return the regularised incomplete beta function, by its continued fraction (Lentz)."""
    if x in (0.0, 1.0):
        return x
    if x > (a + 1) / (a + b + 2):
        return 1 - _incomplete_beta(b, a, 1 - x)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x)) / a
    fraction, c, d = 1.0, 1.0, 0.0
    for step in range(400):
        half = step // 2
        if step == 0:
            factor = 1.0
        elif step % 2 == 0:
            factor = half * (b - half) * x / ((a + 2 * half - 1) * (a + 2 * half))
        else:
            factor = -(a + half) * (a + b + half) * x / ((a + 2 * half) * (a + 2 * half + 1))
        d = 1 / _not_nothing(1 + factor * d)
        c = _not_nothing(1 + factor / c)
        fraction *= c * d
        if abs(1 - c * d) < 1e-14:
            break
    return front * (fraction - 1)


def _not_nothing(value: float) -> float:
    return value if abs(value) > 1e-300 else 1e-300
