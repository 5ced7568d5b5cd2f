"""What the assessors recommend, in a heading written by rule from the result."""

from dataclasses import dataclass
from decimal import Decimal

from workbench.domain.dossier import Dossier
from workbench.domain.labels import LabelOutcome, Result
from workbench.domain.scores import GateState, IndicatorScore, figures_text
from workbench.kernel.tongue import in_words, say


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
        return say("result.not_final", scored=result.scores.scored, scorable=result.scores.scorable)
    if label is None:
        points = figures_text(result.scores.points)
        return say("result.reached", points=points) if result.scores.points_max else say("result.pointless")
    if label.bar <= 0:
        return _by_conditions(label)
    margin = result.scores.points - label.points_needed
    if not label.is_reached:
        return _not_reached(dossier, label.title, margin)
    if margin == 0:
        return say("result.on_the_line", label=label.title)
    return say("result.above_the_line", label=label.title, points=points_text(margin))


def _by_conditions(label: LabelOutcome) -> str:
    """Tell a label without a bar of points: its conditions are what counts."""
    unmet, whole = sum(not each.met for each in label.conditions), len(label.conditions)
    if unmet == 0 and whole == 0:
        return say("result.recommended", label=label.title)
    if unmet == 0:
        return say("result.conditions_met", count=whole, label=label.title)
    return say("result.conditions_unmet", count=whole, label=label.title, unmet=in_words(unmet))


def _not_reached(dossier: Dossier, label: str, margin: Decimal) -> str:
    lines = dossier.result.scores.indicators.values()
    minimums = sum(line.minimum_met is False for line in lines)
    thresholds = sum(line.threshold_met is False for line in lines)
    gates = [line.id for line in lines if line.gate in (GateState.FAILED, GateState.OPEN)]
    if margin < 0:
        return say("result.short", label=label, points=points_text(-margin))
    if minimums:
        return say("result.minimums_unmet", count=minimums, label=label)
    if thresholds:
        return say("result.thresholds_unmet", count=thresholds, label=label)
    if len(gates) == 1:
        title = dossier.form.indicators[gates[0]].title
        return say("result.gate_not_shown", label=label, title=f"{title[:1].lower()}{title[1:]}")
    if gates:
        return say("result.gates_unmet", count=len(gates), label=label)
    return say("result.condition_unmet", label=label)


def points_text(points: Decimal) -> str:
    """Write points with their noun, small whole numbers in words: "three points", "4.5 points"."""
    if points == points.to_integral_value():
        return say("result.points", count=int(points))
    return figures_text(points)


def _fails(line: IndicatorScore) -> bool:
    return line.threshold_met is False or line.minimum_met is False or line.gate is GateState.FAILED
