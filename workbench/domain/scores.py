"""Points from levels, each number with its reason; exact, so that no share is rounded up to a bar."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from workbench.domain.reasons import characters_lacking
from workbench.forms.edition import Form, Indicator
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import say

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
    message = "Indicator {indicator} gets no level: it passes or fails by its figures, or is the sum of its parts."
    remedy = "Answer its questions, or score its parts, instead."


class MustApply(WorkbenchError):
    code = "ANS-015"
    message = "Indicator {indicator} can't be called not applicable like this."
    remedy = "Give the reason, in five characters or more, or a level where the edition leaves no choice."


class GateState(StrEnum):
    """Whether a gate indicator's condition holds."""

    PASSED = "passed"
    FAILED = "failed"
    OPEN = "open"
    """Its figures are not all there yet."""


@dataclass(frozen=True, slots=True)
class Level:
    """The level that a lane gives one indicator."""

    level: int | None
    """None says that the indicator does not apply, where the edition lets assessors say so."""
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorScore:
    """What one indicator adds to the result, and why."""

    id: str
    level: int | None
    """None where nobody has scored it yet, and where it is not scored itself."""
    points: Decimal | None
    points_max: Decimal
    """0 where it counts for nothing."""
    threshold_met: bool | None
    """None while unscored, and where the indicator has no threshold."""
    minimum_met: bool | None
    """None while unscored, and where the indicator is no minimum requirement."""
    gate: GateState | None
    why: str
    """How the number came about, in a sentence."""
    rationale: str
    """Why the assessors chose this level, in their words."""
    awaits_level: bool = True
    """It is to be given a level: no gate, no sum of parts, not left out."""
    is_left_out: bool = False
    """Not asked by the edition's rules, or found not applicable: counts neither in points nor in conditions."""
    parts: tuple[str, ...] = ()
    """The indicators that it is the sum of."""


@dataclass(frozen=True, slots=True)
class Scores:
    """All indicators of an assessment and their sum."""

    indicators: Mapping[str, IndicatorScore]
    points: Decimal
    points_max: Decimal

    @property
    def scored(self) -> int:
        """Count the indicators that have a level."""
        return sum(each.awaits_level and each.points is not None for each in self.indicators.values())

    @property
    def scorable(self) -> int:
        """Count the indicators that are to be given a level."""
        return sum(each.awaits_level for each in self.indicators.values())

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


def check_not_applicable(form: Form, indicator_id: str, why: str, *, nearest: str = "") -> None:
    """Hold that the edition lets assessors say that an indicator does not apply, and that there is a reason.

    Raises UnknownIndicator or MustApply.
    """
    indicator = form.indicators.get(indicator_id)
    if indicator is None:
        raise UnknownIndicator(edition=form.id, indicator=indicator_id, nearest=nearest)
    if not indicator.is_scored or not indicator.not_applicable or characters_lacking(why):
        raise MustApply(indicator=indicator_id)


def compute_scores(
    form: Form,
    levels: Mapping[str, Level],
    gates: Mapping[str, bool | None],
    irrelevant: Collection[str] = (),
) -> Scores:
    """Turn levels and gate conditions into points.

    `gates` says for each gate indicator whether its rule holds, None where undecided; `irrelevant`
    names the indicators that the edition's rules leave out.
    """
    lines: dict[str, IndicatorScore] = {}
    for each in form.indicators.values():
        is_asked = each.id not in irrelevant
        given = levels.get(each.id)
        made = _score(each, given, passes=gates.get(each.id)) if is_asked else _left_out(each, say("result.not_asked"))
        lines[each.id] = made
    counting = [line for id_, line in lines.items() if not form.indicators[id_].parts]
    points = sum((each.points for each in counting if each.points is not None), Decimal(0))
    points_max = sum((each.points_max for each in counting), Decimal(0))
    sums = {each.id: _sum_of(each, lines) for each in form.indicators.values() if each.parts}
    return Scores(lines | sums, points, points_max)


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
    return line.threshold_met is False or (line.awaits_level and line.points is None)


def _left_out(indicator: Indicator, why: str, rationale: str = "") -> IndicatorScore:
    return IndicatorScore(
        indicator.id, None, None, Decimal(0), None, None, None, why, rationale, awaits_level=False, is_left_out=True
    )


def _sum_of(indicator: Indicator, lines: Mapping[str, IndicatorScore]) -> IndicatorScore:
    """Add up the parts; the mean level that its own threshold asks for is compared exactly."""
    parts = [(part, lines[part.id]) for part in indicator.parts if not lines[part.id].is_left_out]
    if not parts:
        is_asked = any(lines[part.id].why != say("result.not_asked") for part in indicator.parts)
        return _left_out(indicator, say("result.no_part_applies" if is_asked else "result.not_asked"))
    points_max = sum((line.points_max for _, line in parts), Decimal(0))
    whole = [line.points for _, line in parts if line.points is not None]
    is_complete = len(whole) == len(parts)
    points = sum(whole, Decimal(0)) if is_complete else None
    weight = sum((part.weight for part, _ in parts), Decimal(0))
    mean = Fraction(points) / Fraction(weight) if points is not None else None

    def is_met(bar: int | None) -> bool | None:
        return None if bar is None or mean is None else mean >= bar

    shown = say("result.open") if points is None else number_text(points)
    why = say("result.sum_of_parts", points=shown, points_max=number_text(points_max))
    ids = tuple(part.id for part, _ in parts)
    return IndicatorScore(
        indicator.id,
        None,
        points,
        points_max,
        is_met(indicator.threshold),
        is_met(indicator.minimum),
        None,
        why,
        "",
        awaits_level=False,
        parts=ids,
    )


def _score(indicator: Indicator, given: Level | None, *, passes: bool | None) -> IndicatorScore:
    if indicator.gate is not None:
        return _gate_score(indicator, passes=passes)
    if given is None:
        why = say("result.not_scored")
        return IndicatorScore(indicator.id, None, None, indicator.points_max, None, None, None, why, "")
    if given.level is None:
        return _not_applicable(indicator, given.rationale)
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
    why = f"{say(f'result.gate_{state.value}')}: {indicator.gate.text}"
    return IndicatorScore(indicator.id, None, None, Decimal(0), None, None, state, why, "", awaits_level=False)


def _not_applicable(indicator: Indicator, rationale: str) -> IndicatorScore:
    if indicator.not_applicable == "out":
        return _left_out(indicator, say("result.left_out"), rationale)
    why = say("result.counts_zero", points_max=number_text(indicator.points_max))
    return IndicatorScore(indicator.id, None, Decimal(0), indicator.points_max, None, None, None, why, rationale)


def _reason(indicator: Indicator, level: int, points: Decimal) -> str:
    key = "result.gives" if indicator.weight == 1 else "result.weighed"
    top, weight = len(indicator.levels) - 1, number_text(indicator.weight)
    parts = [say(key, level=level, top=top, weight=weight, points=figures_text(points))]
    for kind, bar in (("threshold", indicator.threshold), ("minimum", indicator.minimum)):
        if bar is not None:
            parts.append(say(f"result.{kind}_{'met' if level >= bar else 'failed'}", level=bar))
    return "; ".join(parts) + "."


def figures_text(points: Decimal) -> str:
    """Write points with their noun in figures: "1 point", "4.5 points"."""
    return say("result.points_in_figures", count=1 if points == 1 else 2, figure=number_text(points))
