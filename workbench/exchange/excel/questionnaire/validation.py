"""What a cell of a questionnaire takes, and what it says to a person who is about to write in it."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from workbench.domain.values import LARGEST
from workbench.exchange.excel.questionnaire.shown import CELL_LIMIT
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import say
from workbench.kernel.words import NBSP

TITLE_LIMIT, MESSAGE_LIMIT = 32, 255
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)
_NAMES = {
    QuestionType.COUNT: "count", QuestionType.DECIMAL: "decimal", QuestionType.PERCENTAGE: "percentage",
    QuestionType.MONEY: "money", QuestionType.DATE: "date", QuestionType.CHOICE: "choice",
    QuestionType.YES_NO: "yes_no", QuestionType.TEXT: "text", QuestionType.CHOICES: "choices",
}  # fmt: skip


def validation_of(field: Field, unit: str, choices: str | Sequence[str], hint: str = "") -> dict[str, Any]:
    """Return what XlsxWriter makes a cell's validation of.

    `choices` are the words of a list, or the area where they stand; `hint` is said after what is asked for.
    """
    name = _NAMES[field.type]
    asked = say(f"questionnaire.input.{name}", unit=unit)
    bounds = _bounds_text(field)
    message = " ".join(filter(None, (asked, bounds, hint)))
    error = " ".join(filter(None, (say(f"questionnaire.error.{name}", unit=unit), bounds)))
    return {**_rule(field, choices), **_told(field.question.short or field.title, message, error)}


def list_validation(words: Sequence[str], title: str, message: str, error: str) -> dict[str, Any]:
    """Return the validation of a cell that takes one of a few words."""
    return {"validate": "list", "source": list(words), **_told(title, message, error)}


def _told(title: str, message: str, error: str) -> dict[str, Any]:
    return {
        "ignore_blank": True,
        "input_title": _cut(title, TITLE_LIMIT), "input_message": _cut(message, MESSAGE_LIMIT),
        "error_title": _cut(title, TITLE_LIMIT), "error_message": _cut(error, MESSAGE_LIMIT),
    }  # fmt: skip


def _rule(field: Field, choices: str | Sequence[str]) -> dict[str, Any]:
    low, high = field.minimum, field.maximum
    match field.type:
        case QuestionType.COUNT:
            return _between("integer", max(low or Decimal(0), Decimal(0)), high if high is not None else LARGEST - 1)
        case QuestionType.DECIMAL | QuestionType.MONEY:
            low = low if low is not None else 1 - LARGEST
            return _between("decimal", low, high if high is not None else LARGEST - 1)
        case QuestionType.PERCENTAGE:
            return _between("decimal", (low or Decimal(0)) / 100, (high if high is not None else Decimal(100)) / 100)
        case QuestionType.DATE:
            return {"validate": "date", "criteria": "between", "minimum": FIRST_DAY, "maximum": LAST_DAY}
        case QuestionType.CHOICE | QuestionType.YES_NO:
            return {"validate": "list", "source": choices if isinstance(choices, str) else list(choices)}
        case _:
            return {"validate": "length", "criteria": "<=", "value": CELL_LIMIT}


def _between(kind: str, low: Decimal, high: Decimal) -> dict[str, Any]:
    return {"validate": kind, "criteria": "between", "minimum": _plain(low), "maximum": _plain(high)}


def _plain(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _bounds_text(field: Field) -> str:
    low, high = field.minimum, field.maximum
    if not field.type.is_figure or (low in (None, 0) and high is None):
        return ""
    if high is None:
        return say("questionnaire.input.least", low=number_text(low or Decimal(0)))
    if low is None and field.type is not QuestionType.COUNT and field.type is not QuestionType.PERCENTAGE:
        return say("questionnaire.input.most", high=number_text(high))
    return say("questionnaire.input.between", low=number_text(low or Decimal(0)), high=number_text(high))


def _cut(text: str, limit: int) -> str:
    """Return a text that a message box takes; it is cut at a word."""
    text = text.replace(NBSP, " ")
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    return (head.rpartition(" ")[0] if " " in head[limit // 2 :] else head) + "…"
