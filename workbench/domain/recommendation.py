"""What the assessors recommend, in a heading and a sentence written by rule from the result."""

from dataclasses import dataclass
from decimal import Decimal

from workbench.domain.labels import LabelOutcome, Result
from workbench.domain.scores import GateState, IndicatorScore
from workbench.domain.values import decimal_text
from workbench.kernel.words import count_text


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The finding of an assessment."""

    heading: str
    is_reached: bool
    failed: tuple[str, ...]
    """Ids of indicators that fail a threshold, a minimum requirement or a gate."""


def recommend(result: Result) -> Recommendation:
    """Write the heading for the result: reached, on the line, points short, or a condition failed.

    The assessors recommend; the label body decides.
    """
    failed = tuple(line.id for line in result.scores.indicators.values() if _fails(line))
    target = next((each for each in result.labels if each.id == result.label), None)
    wanted = target or (result.labels[0] if result.labels else None)
    if not result.is_final:
        done, all_ = result.scores.scored, result.scores.scorable
        return Recommendation(f"{done} of {all_} indicators scored, result not final", False, failed)
    if wanted is None:
        return Recommendation(f"{decimal_text(result.scores.points)} points reached", False, failed)
    return Recommendation(_heading(result, wanted), target is not None, failed)


def _heading(result: Result, label: LabelOutcome) -> str:
    margin = result.scores.points - label.points_needed
    if label.is_reached:
        if margin == 0:
            return f"{label.title} recommended, exactly on the line"
        return f"{label.title} recommended, {_points(margin)} above the line"
    if margin < 0:
        return f"{label.title} not reached, {_points(-margin)} short"
    lines = result.scores.indicators.values()
    minimums = sum(line.minimum_met is False for line in lines)
    thresholds = sum(line.threshold_met is False for line in lines)
    gates = sum(line.gate in (GateState.FAILED, GateState.OPEN) for line in lines)
    if minimums:
        return (
            f"{label.title} not reached: {count_text(minimums, 'minimum requirement', 'minimum requirements')} not met"
        )
    if thresholds:
        return f"{label.title} not reached: {count_text(thresholds, 'threshold', 'thresholds')} not met"
    if gates:
        return f"{label.title} not reached: commitment of participants not shown"
    return f"{label.title} not reached: a condition of the edition is not met"


def _points(points: Decimal) -> str:
    if points == points.to_integral_value():
        return count_text(int(points), "point", "points")
    return f"{decimal_text(points)} points"


def _fails(line: IndicatorScore) -> bool:
    return line.threshold_met is False or line.minimum_met is False or line.gate is GateState.FAILED
