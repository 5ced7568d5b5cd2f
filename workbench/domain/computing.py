"""One answer computed from others by a crosswalk's rule: exactly where it can be, and not where a figure is missing."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from workbench.domain.values import (
    Money,
    Value,
    currency_decimals,
    decimal_text,
    from_json,
    is_figure,
    magnitude,
    plain,
)
from workbench.forms.edition import Field, Form
from workbench.forms.exact import exact_value
from workbench.forms.question_types import QuestionType
from workbench.forms.rules import (
    NUMBERS,
    PERIOD_END,
    CompiledRule,
    environment_of,
    names_in,
    names_of,
    variables_of,
)
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.tongue import say

PLACES = 6
"""Decimals of a figure that does not come out even."""
ABSENT = frozenset({PERIOD_END, *NUMBERS})
"""What a crosswalk's rule can't speak of: it knows answers only."""

Values = Mapping[str, Value]
Computed = Fraction | bool | str | datetime


def compute(old: Form, rule: str, fields: Mapping[str, Field], values: Values, to: Field) -> tuple[Value | None, str]:
    """Return what the rule gives as an answer to a field, or None and why there is none.

    Every field that the rule is given must hold a figure: a sum of which a part is missing is no sum.
    """
    for name, field in fields.items():
        if name not in values or not is_figure(values[name]):
            return None, say("carried.no_figure", title=field.title)
    currencies = {value.currency for value in values.values() if isinstance(value, Money)}
    if len(currencies) > 1:
        return None, say("carried.currencies")
    result = _result(old, rule, {name: values[name] for name in fields})
    if result is None:
        return None, say("carried.no_result")
    try:
        return from_json(to, _json(result, to, next(iter(currencies), to.question.currency)), ""), ""
    except WorkbenchError:  # Not whole, or out of the question's bounds.
        return None, say("carried.refused")


def _result(old: Form, rule: str, values: Values) -> Computed | None:
    numbers = {name: Fraction(number) for name, value in values.items() if (number := magnitude(value)) is not None}
    exact = exact_value(rule, numbers)
    if exact is not None:
        return exact
    compiled = _compiled(old, rule) if not names_in(rule) & ABSENT else None
    if compiled is None:
        return None
    figures = {name: figure for name, value in values.items() if (figure := plain(value)) is not None}
    result = compiled.value(variables_of(figures, _NO_DAY))
    # Twelve digits are what doubles keep through a few steps.
    return Fraction(f"{result:.12g}") if isinstance(result, float) else result


_NO_DAY = date(1970, 1, 1)
"""Rules that speak of the period's end are refused before."""


def _compiled(old: Form, rule: str) -> CompiledRule | None:
    if (old.hash, rule) not in _COMPILED:
        try:
            _COMPILED[old.hash, rule] = CompiledRule(environment_of(old), rule, names_of(old))
        except (RuntimeError, ValueError, TypeError):  # CEL's ways to refuse; the check names the fault.
            _COMPILED[old.hash, rule] = None
    return _COMPILED[old.hash, rule]


_COMPILED: dict[tuple[str, str], CompiledRule | None] = {}


def _json(result: Computed, to: Field, currency: str) -> Json:
    """Write a result as the field's type; a count that is not whole stays as it is and is refused."""
    if isinstance(result, datetime):
        return result.date().isoformat()
    if not isinstance(result, Fraction):
        return result
    if to.type is QuestionType.MONEY:
        return {"amount": str(_rounded(result, currency_decimals(currency))), "currency": currency}
    number = Decimal(result.numerator) / Decimal(result.denominator)
    return decimal_text(number if Fraction(number) == result else _rounded(result, PLACES))


def _rounded(result: Fraction, places: int) -> Decimal:
    return (Decimal(result.numerator) / Decimal(result.denominator)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
