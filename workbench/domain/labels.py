"""Which label the scores reach by the edition's own rules, and why: a forecast, the label body decides."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from workbench.domain.scores import Scores, rounded_share, share
from workbench.domain.values import decimal_text
from workbench.forms.edition import Form, LabelRule
from workbench.kernel.canonical import Json
from workbench.kernel.numbers import in_locale, number_text
from workbench.kernel.tongue import say


class Basis(StrEnum):
    """Whose levels a result rests on."""

    OWN = "own"
    """The one scoring assessor's lane."""
    PROVISIONAL = "provisional"
    """Several assessors, not yet agreed: no label."""
    CONSENSUS = "consensus"


ConditionHolds = Callable[[str, int], bool | None]
"""(label id, number of the condition) → whether its rule holds, None where undecided."""


@dataclass(frozen=True, slots=True)
class ConditionOutcome:
    """One condition of a label and whether it is met."""

    text: str
    met: bool


@dataclass(frozen=True, slots=True)
class LabelOutcome:
    """One label, whether its rules are all met, and which."""

    id: str
    title: str
    bar: Decimal
    """Least share in percent."""
    points_needed: Decimal
    """Least points, exact."""
    conditions: tuple[ConditionOutcome, ...]
    """The share of points first, where the label asks for one."""

    @property
    def is_reached(self) -> bool:
        """Tell whether every condition is met."""
        return all(each.met for each in self.conditions)


@dataclass(frozen=True, slots=True)
class Result:
    """The result of an assessment: the same value feeds every output."""

    scores: Scores
    basis: Basis
    percent: Decimal
    """Share of points, one decimal, never rounded up to a label's bar."""
    labels: tuple[LabelOutcome, ...]
    """Every label of the edition, highest first."""
    label: str | None
    """Id of the label that is reached; None also while the result is not final."""
    reasons: tuple[str, ...]

    @property
    def is_final(self) -> bool:
        """Tell whether every indicator is scored and the scores are agreed."""
        return self.scores.is_complete and self.basis is not Basis.PROVISIONAL

    def to_json(self) -> Json:
        """Return the result as `workbench result --json` and a package give it."""
        return {
            "points": number(self.scores.points),
            "points_max": number(self.scores.points_max),
            "percent": number(self.percent),
            "basis": self.basis.value,
            "label": self.label,
            "label_reasons": list(self.reasons),
            "scored": self.scores.scored,
            "scorable": self.scores.scorable,
            "indicators": [
                {
                    "id": line.id,
                    "level": line.level,
                    "points": None if line.points is None else number(line.points),
                    "points_max": number(line.points_max),
                    "threshold_met": line.threshold_met,
                    "minimum_met": line.minimum_met,
                    "gate": line.gate.value if line.gate else None,
                    "why": line.why,
                    "rationale": line.rationale,
                }
                for line in self.scores.indicators.values()
            ],
        }


def compute_result(form: Form, scores: Scores, basis: Basis, holds: ConditionHolds) -> Result:
    """Judge the scores by the edition's label rules."""
    exact = share(scores.points, scores.points_max)
    percent = rounded_share(exact, [rule.share for rule in form.labels])
    outcomes = tuple(_outcome(rule, scores, exact, percent, holds) for rule in form.labels)
    final = scores.is_complete and basis is not Basis.PROVISIONAL
    reached = next((each for each in outcomes if final and each.is_reached), None)
    reasons = _reasons(scores, basis, outcomes, reached)
    return Result(scores, basis, percent, outcomes, reached.id if reached else None, reasons)


def number(value: Decimal) -> int | float:
    """Return a decimal as the JSON number that says the same."""
    return int(value) if value == value.to_integral_value() else float(decimal_text(value))


def _outcome(rule: LabelRule, scores: Scores, exact: Fraction, percent: Decimal, holds: ConditionHolds) -> LabelOutcome:
    needed = Decimal(scores.points_max) * rule.share / 100
    reached = say(
        "result.points_condition",
        points=number_text(scores.points), points_max=number_text(scores.points_max), percent=in_locale(f"{percent:f}"),
        label=rule.title, share=number_text(rule.share), needed=number_text(needed),
    )  # fmt: skip
    conditions = [ConditionOutcome(reached, exact >= Fraction(rule.share))] if rule.share > 0 else []
    for place, condition in enumerate(rule.conditions):
        conditions.append(ConditionOutcome(condition.text, holds(rule.id, place) is True))
    return LabelOutcome(rule.id, rule.title, rule.share, needed, tuple(conditions))


def _reasons(
    scores: Scores, basis: Basis, outcomes: tuple[LabelOutcome, ...], reached: LabelOutcome | None
) -> tuple[str, ...]:
    reasons = []
    if not scores.is_complete:
        reasons.append(say("result.not_final", scored=scores.scored, scorable=scores.scorable))
    if basis is Basis.PROVISIONAL:
        reasons.append(say("result.not_agreed"))
    told = reached or (outcomes[0] if outcomes else None)
    if told:
        reasons += [f"{each.text}: {say('result.met' if each.met else 'result.not_met')}" for each in told.conditions]
    return tuple(reasons)
