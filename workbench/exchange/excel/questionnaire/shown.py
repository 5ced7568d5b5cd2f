"""What a cell of a questionnaire shows of an answer, and what of it a formula can see."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from workbench.domain.values import BLANK, Draft, Money, NotApplicable, NotKnown, Value
from workbench.domain.wording import value_text
from workbench.exchange.excel.questionnaire.relevance import Shown
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType

CELL_LIMIT = 32_000
"""Characters that an answer in words may have; Excel holds 32,767 in a cell."""
EPOCH = date(1899, 12, 30)
"""Day 0 of the days that Excel counts."""


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in a cell."""

    value: Decimal | int | str | date | None

    @property
    def shown(self) -> Shown:
        """Return it as a formula sees it."""
        match self.value:
            case None:
                return ""
            case str():
                return self.value
            case date():
                return float((self.value - EPOCH).days)
            case _:
                return float(self.value)


NOTHING = Content(None)


def content_of(field: Field, value: Value) -> Content:
    """Return what is written for an answer; what is not known or does not apply is said by a mark, not here."""
    match value:
        case _ if value is BLANK or isinstance(value, NotKnown | NotApplicable):
            return NOTHING
        case Draft(text):
            return Content(text[:CELL_LIMIT])
        case Money(amount, _):
            return Content(amount)
        case bool() | tuple():
            return Content(value_text(field, value))
        case int() | date():
            return Content(value)
        case Decimal():
            return Content(value / 100 if field.type is QuestionType.PERCENTAGE else value)
        case str():
            text = value_text(field, value) if field.type is QuestionType.CHOICE else value
            return Content(text[:CELL_LIMIT])
        case _:
            return NOTHING


def unit_of(field: Field, value: Value | None, currency: str) -> str:
    """Return what stands in the unit column: the currency of an amount, else the edition's unit."""
    if field.type is QuestionType.MONEY:
        return value.currency if isinstance(value, Money) else field.question.currency or currency
    return "%" if field.type is QuestionType.PERCENTAGE else field.unit


def write(sheet: Any, row: int, column: int, content: Content, form: Any) -> None:
    """Write a cell; a text is a text, whatever it begins with."""
    match content.value:
        case None:
            sheet.write_blank(row, column, None, form)
        case str():
            sheet.write_string(row, column, content.value, form)
        case date():
            sheet.write_datetime(row, column, content.value, form)
        case _:
            sheet.write_number(row, column, float(content.value), form)
