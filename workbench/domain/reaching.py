"""How far a result is from its next label, and which indicators would make the difference."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from itertools import accumulate

from workbench.domain.labels import LabelOutcome, Result
from workbench.domain.scores import IndicatorScore
from workbench.forms.edition import Form, Indicator

SHOWN = 6
"""Indicators that are named."""


@dataclass(frozen=True, slots=True)
class Step:
    """One indicator at the level that it would have to reach."""

    indicator: str
    level: int
    to: int
    gain: Decimal
    """Points that it would add."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What the next label still asks for."""

    label: str
    title: str
    short: Decimal
    """Points that are missing; 0 where only conditions are."""
    left: int
    """Indicators without a level."""
    average: Decimal | None
    """Level that those would have on average, one decimal; None where all are scored, or where none would do."""
    below: tuple[Step, ...]
    """Indicators under their threshold or minimum, with the level that it asks for."""
    steps: tuple[Step, ...]
    """Indicators whose next level would add points, the nearest to the bottom of their scale first."""
    enough: int
    """How many of such steps make up for what is missing; 0 where it is no matter of single steps."""

    @property
    def is_out_of_reach(self) -> bool:
        """Tell whether even the highest levels would not do."""
        return bool(self.left) and self.average is None and self.short > 0


def find_reach(form: Form, result: Result) -> Reach | None:
    """Return what the next label asks for; None where the highest one is reached, or there is none."""
    label = _next(result)
    if label is None:
        return None
    scores = result.scores
    open_ = [
        form.indicators[each.id] for each in scores.indicators.values() if each.awaits_level and each.level is None
    ]
    open_ = [each for each in open_ if scores.indicators[each.id].points is None]
    short = max(label.points_needed - scores.points, Decimal(0))
    given = [each for each in scores.indicators.values() if each.level is not None]
    steps = sorted((step for each in given for step in _raised(form, each)), key=lambda each: _place(form, each))
    below = tuple(step for each in given for step in _lifted(form, each))
    return Reach(
        label.id, label.title, short, len(open_), _average(open_, short), below, tuple(steps[:SHOWN]),
        0 if open_ else _enough(steps, short),
    )  # fmt: skip


def _next(result: Result) -> LabelOutcome | None:
    """Return the label above the highest one whose conditions all hold; labels stand highest first."""
    above = None
    for each in result.labels:
        if each.is_reached:
            return above
        above = each
    return above


def _average(open_: list[Indicator], short: Decimal) -> Decimal | None:
    """Return the level that makes up for what is missing, were it given to all that have none."""
    worth = sum((each.weight for each in open_), Decimal(0))
    highest = sum((each.points_max for each in open_), Decimal(0))
    if not worth or highest < short:
        return None
    return (short / worth).quantize(Decimal("0.1"), ROUND_CEILING)


def _raised(form: Form, score: IndicatorScore) -> tuple[Step, ...]:
    indicator = form.indicators[score.id]
    assert score.level is not None
    if score.level + 1 >= len(indicator.levels):
        return ()
    return (Step(score.id, score.level, score.level + 1, indicator.weight),)


def _lifted(form: Form, score: IndicatorScore) -> tuple[Step, ...]:
    indicator = form.indicators[score.id]
    asked = [
        bar
        for bar, met in ((indicator.threshold, score.threshold_met), (indicator.minimum, score.minimum_met))
        if bar is not None and met is False
    ]
    assert score.level is not None
    if not asked:
        return ()
    return (Step(score.id, score.level, max(asked), indicator.weight * (max(asked) - score.level)),)


def _place(form: Form, step: Step) -> tuple[Decimal, Decimal, int]:
    levels = Decimal(len(form.indicators[step.indicator].levels) - 1)
    return step.level / levels, -step.gain, list(form.indicators).index(step.indicator)


def _enough(steps: list[Step], short: Decimal) -> int:
    """Return how many single steps of those make up for what is missing, the weightiest first."""
    if short <= 0:
        return 0
    gains = sorted((each.gain for each in steps), reverse=True)
    return next((count for count, sum_ in enumerate(accumulate(gains), 1) if sum_ >= short), 0)
