"""How figures, dates and values are written for a reader, in one place."""

import math
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from workbench.domain.corrections import Correction
from workbench.domain.dossier import DerivedValue
from workbench.domain.forecast import Forecast
from workbench.domain.values import Blank, Draft, Money, NotApplicable, NotKnown, Value, currency_decimals
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType
from workbench.kernel.numbers import MINUS, in_locale, number_text
from workbench.kernel.tongue import say
from workbench.kernel.words import NBSP, date_text


def percent_text(percent: Decimal) -> str:
    """Write a share that has been rounded by `rounded_share`: "82.7 %"."""
    return in_locale(f"{percent:f}{NBSP}%")


def forecast_text(ahead: Forecast) -> str:
    """Write a forecast: "82.7 %", "81 % ±6", or "37 to 93 %" where it may move farther to one side."""
    if ahead.low == ahead.high:
        return percent_text(ahead.percent)
    if abs((ahead.high - ahead.percent) - (ahead.percent - ahead.low)) <= 1:
        return f"{_whole(ahead.percent, ahead.bars)}{NBSP}% ±{ahead.spread}"
    return say("value.span", low=_whole(ahead.low, ahead.bars), high=_whole(ahead.high, ahead.bars))


def _whole(percent: Decimal, bars: tuple[Decimal, ...]) -> int:
    """Round to a whole number, but cut where rounding would reach a label's bar."""
    rounded = int(percent.quantize(Decimal(1), ROUND_HALF_UP))
    return math.floor(percent) if any(percent < bar <= rounded for bar in bars) else rounded


def value_text(field: Field, value: Value) -> str:
    """Write an answer for a reader; what is not known is said in words."""
    match value:
        case Blank():
            return "–"
        case NotApplicable(why):
            return _with_reason(say("value.not_applicable"), why)
        case NotKnown(why):
            return _with_reason(say("value.not_known"), why)
        case Draft(text):
            return say("value.draft", text=text)
        case Money(amount, currency):
            return f"{number_text(amount, _places(amount, currency))}{NBSP}{currency}"
        case bool():
            return yes_or_no(value)
        case date():
            return date_text(value)
        case tuple():
            return ", ".join(_choice(field, each) for each in value)
        case str():
            return _choice(field, value)
        case _:
            return number_text(value) + (f"{NBSP}%" if field.type is QuestionType.PERCENTAGE else "")


def entry_text(field: Field, value: Value, currency: str) -> str:
    """Write an answer as a person would type it; an amount in the usual currency without naming it."""
    match value:
        case Blank() | NotApplicable() | NotKnown():
            return ""
        case Draft(text):
            return text
        case Money(amount, named):
            figure = number_text(amount, None if amount % 1 == 0 else _places(amount, named))
            return figure if named == currency else f"{figure}{NBSP}{named}"
        case date():
            return value.isoformat()
        case int() | Decimal() if not isinstance(value, bool):
            return number_text(value)
        case _:
            return value_text(field, value)


def derived_text(value: DerivedValue, unit: str) -> str:
    """Write a derived value: figures with one decimal and their unit."""
    if value is None:
        return "–"
    if isinstance(value, Decimal):
        text = number_text(value, 1)
        return f"{text}{NBSP}{unit}" if unit else text
    if isinstance(value, bool):
        return yes_or_no(value)
    return date_text(value) if isinstance(value, date) else str(value)


def change_text(before: int | None, now: int | None) -> str:
    """Write a change of level: "+1", "−1", nothing where there is none."""
    if before is None or now is None or before == now:
        return ""
    return f"+{now - before}" if now > before else f"{MINUS}{before - now}"


def yes_or_no(value: bool) -> str:  # noqa: FBT001
    """Write a yes or no."""
    return say("value.yes" if value else "value.no")


def _with_reason(state: str, why: str) -> str:
    return f"{state}: {why}" if why else state


def _choice(field: Field, id_: str) -> str:
    return next((choice.title for choice in field.choices if choice.id == id_), id_)


def _places(amount: Decimal, currency: str) -> int:
    return 0 if amount == amount.to_integral_value() else currency_decimals(currency)


def replaces_text(correction: Correction) -> str:
    """Write which version a correction replaces and why, as it stands beside its head."""
    day = date_text(correction.replaces_on)
    before, because = correction.replaces, correction.because
    return say("report.replaces", revision=correction.number, before=before, day=day, because=because)


def revision_text(correction: Correction) -> str:
    """Write the same as a sentence of its own: "Revision 2, replaces version 1 of 2 May 2026: …"."""
    return f"{say('report.fact_revision')} {replaces_text(correction)}"
