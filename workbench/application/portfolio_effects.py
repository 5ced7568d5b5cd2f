"""What became of measures: did their indicator rise at re-assessment, beside clusters in the same need without one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, variance

from workbench.application.portfolio_views import EditionView, Head, Listed
from workbench.domain.student import quantile
from workbench.portfolio.listing import read_documents
from workbench.portfolio.needs import WEAK
from workbench.portfolio.portfolio import open_portfolio

FEWEST = 5
"""Clusters on either side from which a difference is told."""
ALPHA = 0.05
"""How often a difference may be told that is none: of all indicators together."""
ROUNDING = 1 / 6
"""Variance of what two whole levels leave out: however equal all changes are, a mean is not known better."""


@dataclass(frozen=True, slots=True)
class Case:
    """A cluster that was in need at an indicator and was assessed again."""

    cluster: str
    indicator: str
    by: int
    """Levels by which it rose, or fell."""
    has_measure: bool


@dataclass(frozen=True, slots=True)
class Effect:
    """What is known of one indicator, or of all together."""

    head: Head | None
    """None of all together."""
    with_measure: tuple[float, ...]
    """Levels by which clusters with a measure rose; of all together the mean of each cluster."""
    without: tuple[float, ...]
    low: float | None = None
    high: float | None = None
    """Between which the difference of the means lies; None where there are too few clusters."""

    @property
    def difference(self) -> float | None:
        """Return by how much more clusters with a measure rose."""
        return fmean(self.with_measure) - fmean(self.without) if self.with_measure and self.without else None

    @property
    def is_told(self) -> bool:
        """Tell whether there are enough clusters on either side."""
        return self.low is not None


def effects(place: str, edition: EditionView) -> tuple[Effect, ...]:
    """Return what became of measures: of all together, then of each indicator that somebody had one for.

    Looked at are clusters that were in need, as measures are planned where levels are low, and low levels rise by
    themselves more often than high ones. Raises what opening the portfolio raises.
    """
    pairs = [(before, line) for line in edition.latest if (before := edition.before(line)) is not None]
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        wanted = [before.id for before, _ in pairs]
        planned = {
            id_: frozenset(str(each["indicator"]) for each in document["measures"])
            for id_, document in read_documents(connection, wanted)
        }
    cases = [each for before, line in pairs for each in _cases(edition.heads, before, line, planned)]
    return find_effects(edition.heads, cases)


def _cases(
    heads: Iterable[Head], before: Listed, after: Listed, planned: Mapping[int, frozenset[str]]
) -> Iterable[Case]:
    for head in heads:
        then, now = before.level(head.id), after.level(head.id)
        if then is None or now is None:
            continue
        if before.is_failed(head.id) or 100 * then < WEAK * (head.levels - 1):
            yield Case(after.cluster, head.id, now - then, head.id in planned.get(before.id, ()))


def find_effects(heads: Sequence[Head], cases: Sequence[Case]) -> tuple[Effect, ...]:
    """Sum cases up by indicator, and all together with each cluster counting once on either side."""
    sides = {
        head: tuple(
            tuple(float(each.by) for each in cases if each.indicator == head.id and each.has_measure is side)
            for side in (True, False)
        )
        for head in heads
    }
    told = {head: found for head, found in sides.items() if found[0]}
    asked = sum(min(map(len, found)) >= FEWEST for found in told.values())
    whole = (_by_cluster(cases, has_measure=True), _by_cluster(cases, has_measure=False))
    return (
        _effect(None, *whole, ALPHA),
        *(_effect(head, with_, without, ALPHA / max(asked, 1)) for head, (with_, without) in told.items()),
    )


def _by_cluster(cases: Iterable[Case], *, has_measure: bool) -> tuple[float, ...]:
    found: dict[str, list[int]] = {}
    for each in cases:
        if each.has_measure is has_measure:
            found.setdefault(each.cluster, []).append(each.by)
    return tuple(map(fmean, found.values()))


def _effect(head: Head | None, with_: tuple[float, ...], without: tuple[float, ...], alpha: float) -> Effect:
    """Return the difference of two means with its interval, by Welch's t."""
    if min(len(with_), len(without)) < FEWEST:
        return Effect(head, with_, without)
    one, other = (max(variance(each), ROUNDING) / len(each) for each in (with_, without))
    freedom = (one + other) ** 2 / (one**2 / (len(with_) - 1) + other**2 / (len(without) - 1))
    reach = quantile(1 - alpha, max(int(freedom), 1)) * sqrt(one + other)
    middle = fmean(with_) - fmean(without)
    return Effect(head, with_, without, middle - reach, middle + reach)


def effect_words(effect: Effect) -> str:
    """Say what can be told, and how surely."""
    n, others = len(effect.with_measure), len(effect.without)
    if not n:
        return "No cluster that was in need had a measure and was assessed again."
    rose = f"With a measure {_change(fmean(effect.with_measure))} ({n})"
    beside = f", without one {_change(fmean(effect.without))} ({others})" if others else ", and nobody was without one"
    if effect.low is None or effect.high is None:
        return f"{rose}{beside}. Too few to tell a difference: {FEWEST} clusters are needed on either side."
    between = f"between {_signed(effect.low)} and {_signed(effect.high)} levels"
    if effect.low > 0:
        return f"{rose}{beside}. Those with a measure rose more: {between}."
    if effect.high < 0:
        return f"{rose}{beside}. Those with a measure rose less: {between}."
    return f"{rose}{beside}. No difference can be told: it may lie {between}."


def _change(by: float) -> str:
    return f"{_signed(by)} levels"


def _signed(by: float) -> str:
    text = f"{abs(by):.1f}"
    return text if float(text) == 0 else f"{'+' if by > 0 else '−'}{text}"
