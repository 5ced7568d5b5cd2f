"""What the assessors recommend, in a heading written by rule from the result."""

from dataclasses import dataclass
from decimal import Decimal

from workbench.domain.dossier import Dossier
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


def recommend(dossier: Dossier) -> Recommendation:
    """Write the heading for the result: reached, on the line, points short, or a condition failed.

    The assessors recommend; the label body decides.
    """
    result = dossier.result
    failed = tuple(line.id for line in result.scores.indicators.values() if _fails(line))
    return Recommendation(_heading(dossier, target_of(result)), result.label is not None, failed)


def target_of(result: Result) -> LabelOutcome | None:
    """Return the label that the result is told by: the one that is reached, else the highest."""
    reached = next((each for each in result.labels if each.id == result.label), None)
    return reached or (result.labels[0] if result.labels else None)


def _heading(dossier: Dossier, label: LabelOutcome | None) -> str:
    result = dossier.result
    if not result.is_final:
        return f"{result.scores.scored} of {result.scores.scorable} indicators scored, result not final"
    if label is None:
        reached = f"{decimal_text(result.scores.points)} points reached"
        return reached if result.scores.points_max else "An assessment without points"
    if label.bar <= 0:
        return _by_conditions(label)
    margin = result.scores.points - label.points_needed
    if not label.is_reached:
        return f"{label.title} not reached{_in_the_way(dossier, margin)}"
    above = "exactly on the line" if margin == 0 else f"{_points(margin)} above the line"
    return f"{label.title} recommended, {above}"


def _by_conditions(label: LabelOutcome) -> str:
    """Tell a label without a bar of points: its conditions are what counts."""
    unmet, all_ = sum(not each.met for each in label.conditions), len(label.conditions)
    if unmet == 0:
        met = {0: "", 1: ", its condition is met"}.get(all_, ", all its conditions are met")
        return f"{label.title} recommended{met}"
    if all_ == 1:
        return f"{label.title} not reached: its condition is not met"
    return f"{label.title} not reached: {count_text(unmet, 'of', 'of')} {count_text(all_, '', 'conditions')} not met"


def _in_the_way(dossier: Dossier, margin: Decimal) -> str:
    lines = dossier.result.scores.indicators.values()
    minimums = sum(line.minimum_met is False for line in lines)
    thresholds = sum(line.threshold_met is False for line in lines)
    gates = [line.id for line in lines if line.gate in (GateState.FAILED, GateState.OPEN)]
    if margin < 0:
        return f", {_points(-margin)} short"
    if minimums:
        return f": {count_text(minimums, 'minimum requirement', 'minimum requirements')} not met"
    if thresholds:
        return f": {count_text(thresholds, 'threshold', 'thresholds')} not met"
    if len(gates) == 1:
        title = dossier.form.indicators[gates[0]].title
        return f": {title[:1].lower()}{title[1:]} not shown"
    if gates:
        return f": {count_text(len(gates), 'gate', 'gates')} not passed"
    return ": a condition of the edition is not met"


def _points(points: Decimal) -> str:
    if points == points.to_integral_value():
        return count_text(int(points), "point", "points")
    return f"{decimal_text(points)} points"


def _fails(line: IndicatorScore) -> bool:
    return line.threshold_met is False or line.minimum_met is False or line.gate is GateState.FAILED
