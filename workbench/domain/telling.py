"""How a result is told in workbook and report, so that no two of them can differ."""

from collections.abc import Iterable
from decimal import Decimal

from workbench.domain.dossier import DerivedValue, Dossier
from workbench.domain.recommendation import recommend, target_of
from workbench.domain.scores import IndicatorScore
from workbench.domain.wording import derived_text
from workbench.forms.edition import Derived, Form, Question
from workbench.forms.question_types import QuestionType
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import say
from workbench.kernel.words import NBSP


def stands_in_the_way(dossier: Dossier) -> tuple[tuple[str, str, str], ...]:
    """Return title, reason and indicator of what keeps the label away; nothing where it is reached."""
    result = dossier.result
    label = target_of(result)
    if label is not None and label.bar <= 0:
        unmet = [each for each in label.conditions if not each.met] if result.is_final else []
        return tuple((each.text, say("result.not_shown"), "") for each in unmet)
    failed = recommend(dossier).failed if result.label is None else ()
    return tuple((dossier.form.indicators[id_].title, result.scores.indicators[id_].why, id_) for id_ in failed)


def indicator_count(form: Form) -> int:
    """Count the indicators as an edition's title does: a sum is one, its parts are none."""
    return sum(len(section.indicators) for section in form.sections)


def word_for(dossier: Dossier, line: IndicatorScore) -> str:
    """Return the word that stands in place of a level: left out, or not applicable and counted as zero."""
    if line.is_left_out:
        parts = [each.id for each in dossier.form.indicators[line.id].parts]
        is_asked = any(each not in dossier.irrelevant for each in (parts or [line.id]))
        applies = is_asked and line.id not in dossier.irrelevant
        return say("value.not_applicable" if applies else "value.not_asked")
    return say("value.not_applicable") if counts_as_zero(line) else ""


def counts_as_zero(line: IndicatorScore) -> bool:
    """Tell whether the assessors found that it does not apply, and the edition counts that as zero."""
    return line.awaits_level and line.level is None and line.points is not None


def added_rows(dossier: Dossier, question: Question, *, with_previous: bool = True) -> tuple[str, ...]:
    """Return the rows that a person added to a table: this period's, then those that only the last one has."""
    now = _rows_in(dossier.answers, question)
    before = _rows_in(dossier.previous.answers, question) if dossier.previous and with_previous else []
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


def points_of_level(dossier: Dossier, indicator: str) -> Decimal:
    """Return what one level of an indicator is worth."""
    found = dossier.form.indicators.get(indicator)
    return found.weight if found is not None else Decimal(1)
