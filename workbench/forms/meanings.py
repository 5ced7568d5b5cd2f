"""What a question or a scale means, as a hash: where it is unchanged, an answer says the same in both editions."""

from collections.abc import Iterable
from decimal import Decimal

from workbench.forms.edition import Choice, Column, Field, Indicator, Question
from workbench.forms.question_types import QuestionType
from workbench.kernel.canonical import Json, digest_of

_PERIODS = {"year": "over the year", "two_years": "over two years"}


def meaning_of(asked: Question | Field) -> str:
    """Return the SHA-256 (hex) of what is asked: wording, type, unit, period, bounds, choices, rows and columns.

    Left out is what changes no answer: the id, short titles, aliases, who is asked, whether an answer is
    carried over, and the order of choices, rows and columns.
    """
    return digest_of(_field(asked) if isinstance(asked, Field) else _question(asked))


def scale_of(indicator: Indicator) -> str:
    """Return the SHA-256 (hex) of what a level says: the indicator's title and the anchor text of each level."""
    return digest_of({"title": indicator.title, "levels": list(indicator.levels)})


def fits(before: Field, now: Field) -> bool:
    """Tell whether an answer to one field can stand as an answer to another without being computed anew."""
    same_kind = before.type is now.type or (before.type, now.type) == (QuestionType.COUNT, QuestionType.DECIMAL)
    same_measure = _measure(before) == _measure(now)
    known = {each.id for each in now.choices}
    return same_kind and same_measure and {each.id for each in before.choices} <= known


def wording_of(field: Field) -> str:
    """Write what is asked as a person reads it, a line for each part."""
    question = field.question
    title = question.title if field.row is None else f"{question.title}: {field.title}"
    choices = "; ".join(each.title for each in field.choices)
    lines = [
        title, question.help, f"Unit: {field.unit}" if field.unit else "",
        f"Figure {_PERIODS[question.period]}" if question.period else "", _range(field),
        f"Choices: {choices}" if choices else "",
    ]  # fmt: skip
    return "\n".join(line for line in lines if line)


def _measure(field: Field) -> tuple[str, str, str]:
    return field.unit, field.question.currency, field.question.period


def _range(field: Field) -> str:
    low, high = field.minimum, field.maximum
    if low is None and high is None:
        return ""
    return f"From {low if low is not None else 'any'} to {high if high is not None else 'any'}"


def _question(question: Question) -> Json:
    return {
        **_head(question),
        "type": question.type.value,
        "unit": question.unit,
        "bounds": _bounds(question.minimum, question.maximum),
        "choices": _choices(question.choices),
        "cells": question.cell_type.value if question.cell_type else "",
        "rows": "free" if question.has_free_rows else sorted([each.id, each.title] for each in question.rows),
        "columns": sorted((_column(each) for each in question.columns), key=lambda each: str(each["id"])),
    }


def _field(field: Field) -> Json:
    return {
        **_head(field.question),
        "type": field.type.value,
        "unit": field.unit,
        "bounds": _bounds(field.minimum, field.maximum),
        "choices": _choices(field.choices),
        "row": field.row.title if field.row else "",
        "column": field.column.title if field.column else "",
    }


def _head(question: Question) -> dict[str, Json]:
    return {
        "title": question.title, "help": question.help, "period": question.period, "currency": question.currency,
    }  # fmt: skip


def _column(column: Column) -> dict[str, Json]:
    return {
        "id": column.id, "title": column.title, "type": column.type.value, "unit": column.unit,
        "bounds": _bounds(column.minimum, column.maximum), "choices": _choices(column.choices),
    }  # fmt: skip


def _choices(choices: Iterable[Choice]) -> Json:
    return sorted([each.id, each.title] for each in choices)


def _bounds(low: Decimal | None, high: Decimal | None) -> Json:
    return [None if each is None else f"{each.normalize():f}" for each in (low, high)]
