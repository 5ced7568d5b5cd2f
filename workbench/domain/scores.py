"""Points from levels, each number with its reason; exact, so that no share is rounded up to a bar."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from workbench.domain.values import decimal_text
from workbench.forms.edition import Form, Indicator
from workbench.kernel.errors import WorkbenchError

TENTH = Decimal("0.1")


class UnknownIndicator(WorkbenchError):
    code = "ANS-008"
    message = "The edition {edition} has no indicator {indicator}."
    remedy = "Did you mean {nearest}? `workbench forms show {edition}` lists them all."


class LevelOutOfScale(WorkbenchError):
    code = "ANS-009"
    message = "{given} is no level of indicator {indicator}."
    remedy = "Give a whole level from 0 to {highest}."


class NotScored(WorkbenchError):
    code = "ANS-010"
    message = "Indicator {indicator} is a gate: it passes or fails by its figures and gets no level."
    remedy = "Answer its questions instead."


class GateState(StrEnum):
    """Whether a gate indicator's condition holds."""

    PASSED = "passed"
    FAILED = "failed"
    OPEN = "open"
    """Its figures are not all there yet."""


@dataclass(frozen=True, slots=True)
class Level:
    """The level that a lane gives one indicator."""

    level: int
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorScore:
    """What one indicator adds to the result, and why."""

    id: str
    level: int | None
    """None where nobody has scored it yet, and for a gate."""
    points: Decimal | None
    points_max: Decimal
    threshold_met: bool | None
    """None while unscored, and where the indicator has no threshold."""
    minimum_met: bool | None
    """None while unscored, and where the indicator is no minimum requirement."""
    gate: GateState | None
    why: str
    """How the number came about, in a sentence."""
    rationale: str
    """Why the assessors chose this level, in their words."""


@dataclass(frozen=True, slots=True)
class Scores:
    """All indicators of an assessment and their sum."""

    indicators: Mapping[str, IndicatorScore]
    points: Decimal
    points_max: Decimal

    @property
    def scored(self) -> int:
        """Count the indicators that have a level."""
        return sum(each.level is not None for each in self.indicators.values())

    @property
    def scorable(self) -> int:
        """Count the indicators that are to be given a level."""
        return sum(each.gate is None for each in self.indicators.values())

    @property
    def is_complete(self) -> bool:
        """Tell whether every indicator has its level."""
        return self.scored == self.scorable

    def unmet(self) -> dict[str, int]:
        """Count what is not met (yet): the numbers that label conditions speak of."""
        all_ = self.indicators.values()
        return {
            "thresholds_failed": sum(_is_unmet(each) for each in all_),
            "minimums_failed": sum(each.minimum_met is False for each in all_),
            "gates_failed": sum(each.gate in (GateState.FAILED, GateState.OPEN) for each in all_),
        }


def check_level(form: Form, indicator_id: str, given: object, *, nearest: str = "") -> int:
    """Return the level if the indicator may be given it.

    Raises UnknownIndicator, NotScored or LevelOutOfScale.
    """
    indicator = form.indicators.get(indicator_id)
    if indicator is None:
        raise UnknownIndicator(edition=form.id, indicator=indicator_id, nearest=nearest)
    if not indicator.is_scored:
        raise NotScored(indicator=indicator_id)
    highest = len(indicator.levels) - 1
    if isinstance(given, bool) or not isinstance(given, int) or not 0 <= given <= highest:
        raise LevelOutOfScale(given=given, indicator=indicator_id, highest=highest)
    return given


def compute_scores(form: Form, levels: Mapping[str, Level], gates: Mapping[str, bool | None]) -> Scores:
    """Turn levels and gate conditions into points.

    `gates` says for each gate indicator whether its rule holds, None where undecided.
    """
    lines = {each.id: _score(each, levels.get(each.id), passes=gates.get(each.id)) for each in form.indicators.values()}
    points = sum((each.points for each in lines.values() if each.points is not None), Decimal(0))
    points_max = sum((each.points_max for each in lines.values()), Decimal(0))
    return Scores(lines, points, points_max)


def share(points: Decimal, points_max: Decimal) -> Fraction:
    """Return the exact share of points in percent; 0 where none can be had."""
    return Fraction(points) / Fraction(points_max) * 100 if points_max else Fraction(0)


def rounded_share(exact: Fraction, bars: Iterable[Decimal]) -> Decimal:
    """Round a share in percent to one decimal, but cut it where rounding would reach a bar.

    The one function for every share of points that is shown: 124 of 150 is 82.7, while
    119.99 of 150 is 79.9 beside a bar at 80.
    """
    number = Decimal(exact.numerator) / Decimal(exact.denominator)
    rounded = number.quantize(TENTH, ROUND_HALF_UP)
    reaches = any(exact < Fraction(bar) <= Fraction(rounded) for bar in bars)
    return number.quantize(TENTH, ROUND_DOWN) if reaches else rounded


def _is_unmet(line: IndicatorScore) -> bool:
    return line.threshold_met is False or (line.gate is None and line.level is None)


def _score(indicator: Indicator, given: Level | None, *, passes: bool | None) -> IndicatorScore:
    if indicator.gate is not None:
        return _gate_score(indicator, passes=passes)
    if given is None:
        why = "Not scored yet."
        return IndicatorScore(indicator.id, None, None, indicator.points_max, None, None, None, why, "")
    points = indicator.weight * given.level
    threshold_met = None if indicator.threshold is None else given.level >= indicator.threshold
    minimum_met = None if indicator.minimum is None else given.level >= indicator.minimum
    why = _reason(indicator, given.level, points)
    return IndicatorScore(
        indicator.id, given.level, points, indicator.points_max, threshold_met, minimum_met, None, why, given.rationale
    )


def _gate_score(indicator: Indicator, *, passes: bool | None) -> IndicatorScore:
    assert indicator.gate is not None
    state = GateState.OPEN if passes is None else GateState.PASSED if passes else GateState.FAILED
    words = {
        GateState.OPEN: "Open, its figures are not all there",
        GateState.PASSED: "Passed",
        GateState.FAILED: "Not passed",
    }
    why = f"{words[state]}: {indicator.gate.text}"
    return IndicatorScore(indicator.id, None, None, Decimal(0), None, None, state, why, "")


def _reason(indicator: Indicator, level: int, points: Decimal) -> str:
    times = "" if indicator.weight == 1 else f" × weight {decimal_text(indicator.weight)}"
    parts = [f"Level {level} of {len(indicator.levels) - 1}{times} gives {decimal_text(points)} points"]
    if indicator.threshold is not None:
        parts.append(f"threshold {indicator.threshold} {'met' if level >= indicator.threshold else 'not met'}")
    if indicator.minimum is not None:
        parts.append(f"minimum requirement {indicator.minimum} {'met' if level >= indicator.minimum else 'not met'}")
    return "; ".join(parts) + "."
