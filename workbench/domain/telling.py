"""How a result is told in workbook and report, so that no two of them can differ."""

from collections.abc import Iterable
from decimal import Decimal

from workbench.domain.dossier import DerivedValue, Dossier
from workbench.domain.labels import ConditionOutcome, LabelOutcome, Result
from workbench.domain.recommendation import recommend
from workbench.domain.scores import GateState, IndicatorScore
from workbench.domain.wording import derived_text
from workbench.forms.edition import Derived, Form, Question
from workbench.forms.question_types import QuestionType
from workbench.kernel.numbers import number_text
from workbench.kernel.words import NBSP, count_text

NOT_ASKED, NOT_APPLICABLE = "not asked", "not applicable"


def heading_of(dossier: Dossier) -> str:
    """Write the finding in a heading: of a label without a bar of points, its conditions are what counts."""
    result, label = dossier.result, target_of(dossier.result)
    if not result.is_final:
        return recommend(result).heading
    if label is None:
        return recommend(result).heading if result.scores.points_max else "An assessment without points"
    if label.bar <= 0:
        return _by_conditions(label)
    if gates := _gates_in_the_way(dossier, label):
        return f"{label.title} not reached: {gates}"
    return recommend(result).heading


def target_of(result: Result) -> LabelOutcome | None:
    """Return the label that the result is told by: the one that is reached, else the highest."""
    reached = next((each for each in result.labels if each.id == result.label), None)
    return reached or (result.labels[0] if result.labels else None)


def conditions_of(label: LabelOutcome) -> tuple[ConditionOutcome, ...]:
    """Return a label's conditions; the share of points is none where it is 0."""
    return label.conditions if label.bar > 0 else label.conditions[1:]


def reasons_of(result: Result) -> tuple[str, ...]:
    """Return why the result is what it is, without a share of points that nobody asks for."""
    asked = {each.text for label in result.labels for each in conditions_of(label)}
    idle = {each.text for label in result.labels for each in label.conditions} - asked
    return tuple(each for each in result.reasons if each.removesuffix(": met").removesuffix(": not met") not in idle)


def stands_in_the_way(dossier: Dossier) -> tuple[tuple[str, str, str], ...]:
    """Return title, reason and indicator of what keeps the label away; nothing where it is reached."""
    result, label = dossier.result, target_of(dossier.result)
    if label is not None and label.bar <= 0:
        unmet = [each for each in conditions_of(label) if not each.met] if result.is_final else []
        return tuple((each.text, "The answers do not show it.", "") for each in unmet)
    failed = recommend(result).failed if result.label is None else ()
    return tuple((dossier.form.indicators[id_].title, result.scores.indicators[id_].why, id_) for id_ in failed)


def indicator_count(form: Form) -> int:
    """Count the indicators as an edition's title does: a sum is one, its parts are none."""
    return sum(len(section.indicators) for section in form.sections)


def word_for(dossier: Dossier, line: IndicatorScore) -> str:
    """Return the word that stands in place of a level: left out, or not applicable and counted as zero."""
    if line.is_left_out:
        parts = [each.id for each in dossier.form.indicators[line.id].parts]
        is_asked = any(each not in dossier.irrelevant for each in (parts or [line.id]))
        return NOT_APPLICABLE if is_asked and line.id not in dossier.irrelevant else NOT_ASKED
    return NOT_APPLICABLE if counts_as_zero(line) else ""


def reason_for(dossier: Dossier, line: IndicatorScore) -> str:
    """Return in a sentence why an indicator is left out or has no level."""
    if line.is_left_out and dossier.form.indicators[line.id].parts and word_for(dossier, line) == NOT_APPLICABLE:
        return "Not applicable: none of its parts is."
    return line.why


def counts_as_zero(line: IndicatorScore) -> bool:
    """Tell whether the assessors found that it does not apply, and the edition counts that as zero."""
    return line.awaits_level and line.level is None and line.points is not None


def added_rows(dossier: Dossier, question: Question) -> tuple[str, ...]:
    """Return the rows that a person added to a table: this period's, then those that only the last one has."""
    now = _rows_in(dossier.answers, question)
    before = _rows_in(dossier.previous.answers, question) if dossier.previous else []
    return (*now, *(row for row in before if row not in now))


def derived_words(dossier: Dossier, derived: Derived, value: DerivedValue) -> str:
    """Write a derived value with its unit: counts whole, money in the assessment's currency."""
    if isinstance(value, Decimal) and derived.type is QuestionType.COUNT and value % 1 == 0:
        text = number_text(value.quantize(Decimal(1)))
        return f"{text}{NBSP}{derived.unit}" if derived.unit else text
    return derived_text(value, dossier.currency if derived.type is QuestionType.MONEY else derived.unit)


def _rows_in(names: Iterable[str], question: Question) -> list[str]:
    rows = {name.split(".")[1] for name in names if name.startswith(f"{question.id}.")}
    return sorted(rows, key=lambda row: (0, int(row), row) if row.isdecimal() else (1, 0, row))


def _by_conditions(label: LabelOutcome) -> str:
    conditions = conditions_of(label)
    if not conditions:
        return f"{label.title} recommended"
    unmet = sum(not each.met for each in conditions)
    if unmet == 0:
        many = "its condition is met" if len(conditions) == 1 else "all its conditions are met"
        return f"{label.title} recommended, {many}"
    if len(conditions) == 1:
        return f"{label.title} not reached: its condition is not met"
    of_all = f"{count_text(unmet, 'of', 'of')} {count_text(len(conditions), 'condition', 'conditions')}"
    return f"{label.title} not reached: {of_all} not met"


def _gates_in_the_way(dossier: Dossier, label: LabelOutcome) -> str:
    """Name the gates where they alone keep the label away."""
    lines = dossier.result.scores.indicators.values()
    others = any(line.minimum_met is False or line.threshold_met is False for line in lines)
    if label.is_reached or others or dossier.result.scores.points < label.points_needed:
        return ""
    closed = [line.id for line in lines if line.gate in (GateState.FAILED, GateState.OPEN)]
    if len(closed) == 1:
        title = dossier.form.indicators[closed[0]].title
        return f"{title[:1].lower()}{title[1:]} not shown"
    return f"{count_text(len(closed), 'gate', 'gates')} not passed" if closed else ""


def points_of_level(dossier: Dossier, indicator: str) -> Decimal:
    """Return what one level of an indicator is worth."""
    found = dossier.form.indicators.get(indicator)
    return found.weight if found is not None else Decimal(1)
