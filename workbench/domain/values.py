"""The values that answer a question, and their JSON form.

*Blank*, *not applicable* and *not known* are three different values. A *draft* is an entry
that could not be read: it is kept, and counts as blank in every figure.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from workbench.forms.edition import NOT_APPLICABLE, NOT_KNOWN, Field
from workbench.forms.question_types import QuestionType
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr

TEXT_LIMIT = 100_000
"""Characters of one text answer."""
LARGEST = Decimal(10) ** 15
"""No figure of a cluster is larger; canonical JSON keeps whole numbers below 2**53 exact."""


@dataclass(frozen=True, slots=True)
class Blank:
    """Nothing has been said."""


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """The question does not apply to this cluster."""

    why: str


@dataclass(frozen=True, slots=True)
class NotKnown:
    """The cluster could not say."""

    why: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry that could not be read as the question's type."""

    text: str


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency."""

    amount: Decimal
    currency: str
    """ISO 4217."""


BLANK = Blank()
Value = Blank | NotApplicable | NotKnown | Draft | Money | bool | int | Decimal | date | str | tuple[str, ...]


class WrongType(WorkbenchError):
    code = "ANS-002"
    message = "{field} asks for {wanted}, but {given} was given."
    remedy = "Give {wanted}, e.g. {example}."


class OutOfRange(WorkbenchError):
    code = "ANS-003"
    message = "{field} is {given}, outside {range}."
    remedy = "Check the figure; if it is right, say it in the note and leave the answer blank."


class UnknownChoice(WorkbenchError):
    code = "ANS-005"
    message = "{field} has no choice {given}."
    remedy = "Choose one of: {choices}."


class NeedsAnswer(WorkbenchError):
    code = "ANS-016"
    message = "“{state}” is no answer to {field}: the edition asks for a real one."
    remedy = "Answer it, or leave it blank until you can."


class UnwelcomeText(WorkbenchError):
    code = "ANS-007"
    message = "The text for {field} {fault}."
    remedy = "Shorten it or take these characters out."


_WANTED = {
    QuestionType.COUNT: (later("a whole number"), "85"),
    QuestionType.DECIMAL: (later("a number"), "4.5"),
    QuestionType.PERCENTAGE: (later("a percentage from 0 to 100"), "42.5"),
    QuestionType.MONEY: (later("an amount of money"), "1 240 000 SEK"),
    QuestionType.DATE: (later("a date"), "2024-01-31"),
    QuestionType.CHOICE: (later("one of its choices"), "the choice's id"),
    QuestionType.CHOICES: (later("a list of its choices"), '["a", "b"]'),
    QuestionType.YES_NO: (later("yes or no"), "true"),
    QuestionType.TEXT: (later("text"), "some words"),
}
_WITHOUT_DECIMALS = frozenset({"ISK", "JPY", "KRW"})
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def wrong_type(field: Field, given: object) -> WrongType:
    """Build the error that says what the field asks for."""
    wanted, example = map(tr, _WANTED[field.type])
    return WrongType(field=field.id, wanted=wanted, given=_shown(given), example=example)


def check_allowed(field: Field, value: Value) -> None:
    """Raise NeedsAnswer where the edition does not let this question go without one for such a reason."""
    states = {NotApplicable: NOT_APPLICABLE, NotKnown: NOT_KNOWN}
    state = states.get(type(value))
    if state is not None and state not in field.question.allows:
        raise NeedsAnswer(field=field.id, state=state.replace("_", " "))


def from_json(field: Field, given: Json, currency: str) -> Value:
    """Check a JSON value against the field and return the domain value.

    `currency` is taken for a bare amount. Raises WrongType, OutOfRange, UnknownChoice or
    UnwelcomeText; a state object (`not_applicable`, `not_known`, `draft`) fits every field.
    """
    if given is None:
        return BLANK
    if isinstance(given, Mapping) and "state" in given:
        return _state(field, given)
    return _READERS[field.type](field, given, field.question.currency or currency)


def to_json(value: Value) -> Json:
    """Write a value in its one JSON form; equal values give equal canonical JSON."""
    match value:
        case Blank():
            return None
        case NotApplicable(why):
            return {"state": "not_applicable", "why": why}
        case NotKnown(why):
            return {"state": "not_known", "why": why}
        case Draft(text):
            return {"state": "draft", "text": text}
        case Money(amount, currency):
            return {"amount": money_text(amount, currency), "currency": currency}
        case Decimal():
            return decimal_text(value)
        case date():
            return value.isoformat()
        case tuple():
            return list(value)
        case _:
            return value


def stored(field: Field, json: Json) -> Value:
    """Read back a value that `to_json` wrote; what no longer fits the field is a draft."""
    try:
        return from_json(field, json, "EUR")
    except WorkbenchError:
        # The edition or a foreign author wrote something else: show it, count it as blank.
        text = json.get("text") if isinstance(json, Mapping) else None
        return Draft(tidy_text(text) if isinstance(text, str) else _shown(json))


def same(one: Value, other: Value) -> bool:
    """Tell whether two values are equal: their canonical JSON is."""
    return canonical(to_json(one)) == canonical(to_json(other))


def is_given(value: Value) -> bool:
    """Tell whether a value says something, be it *not applicable* or *not known*."""
    return not isinstance(value, Blank | Draft)


def is_figure(value: Value) -> bool:
    """Tell whether a value can enter a rule."""
    return not isinstance(value, Blank | NotApplicable | NotKnown | Draft)


def magnitude(value: Value | None) -> Decimal | None:
    """Return the number of a figure or an amount; None for anything else."""
    if isinstance(value, Money):
        return value.amount
    return Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def difference(before: Value | None, now: Value | None) -> Decimal | None:
    """Return how much a figure grew; None where there are no two figures, or two currencies."""
    one, other = magnitude(before), magnitude(now)
    if one is None or other is None:
        return None
    currencies = {value.currency if isinstance(value, Money) else "" for value in (before, now)}
    return other - one if len(currencies) == 1 else None


def plain(value: Value) -> float | bool | str | date | tuple[str, ...] | None:
    """Return what rules compute with, or None where the value is no figure."""
    if not is_figure(value):
        return None
    if isinstance(value, bool | str | date | tuple):
        return value
    return float(value.amount if isinstance(value, Money) else value)  # type: ignore[arg-type]


def decimal_text(number: Decimal) -> str:
    """Write a decimal in its shortest form: "4", "4.5", never with an exponent."""
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def money_text(amount: Decimal, currency: str) -> str:
    """Write an amount with its currency's decimals."""
    return f"{amount:.{currency_decimals(currency)}f}"


def currency_decimals(currency: str) -> int:
    """Return how many decimals amounts of a currency have (ISO 4217)."""
    return 0 if currency in _WITHOUT_DECIMALS else 2


def clean_text(where: str, text: str) -> str:
    """Normalise a person's text (NFC, line ends) and refuse what can't be shown."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) > TEXT_LIMIT:
        raise UnwelcomeText(
            field=where,
            fault=tr("has {count} characters, over {text_limit}", count=f"{len(text):,}", text_limit=f"{TEXT_LIMIT:,}"),
        )
    if _UNSEEN.search(text) or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise UnwelcomeText(field=where, fault=tr("holds control characters that can't be shown"))
    return text


def tidy_text(text: str) -> str:
    """Leave out what can't be shown: direction marks and control characters that come along when pasting."""
    text = "".join(letter for letter in _UNSEEN.sub("", text) if not "\ud800" <= letter <= "\udfff")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _state(field: Field, given: Mapping[str, Any]) -> Value:
    state, why, text = given["state"], given.get("why", ""), given.get("text", "")
    if not isinstance(why, str) or not isinstance(text, str):
        raise wrong_type(field, dict(given))
    if state == "draft":
        return Draft(clean_text(field.id, text))
    if state in ("not_applicable", "not_known"):
        reason = clean_text(field.id, why)
        return NotApplicable(reason) if state == "not_applicable" else NotKnown(reason)
    raise wrong_type(field, dict(given))


def number_of(field: Field, given: Json) -> Decimal:
    """Return a JSON number or decimal string as an exact decimal."""
    if isinstance(given, bool) or not isinstance(given, int | float | str | Decimal):
        raise wrong_type(field, given)
    try:
        number = Decimal(str(given))
    except InvalidOperation as error:
        raise wrong_type(field, given) from error
    if not number.is_finite():
        raise wrong_type(field, given)
    if abs(number) >= LARGEST:
        raise OutOfRange(field=field.id, given=_shown(given), range=tr("what a figure can be"))
    return number


def _count(field: Field, given: Json, currency: str) -> int:
    number = number_of(field, given)
    if number != number.to_integral_value():
        raise wrong_type(field, given)
    if number < 0:
        raise OutOfRange(field=field.id, given=_shown(given), range=tr("0 and above"))
    return int(_within(field, number))


def _decimal(field: Field, given: Json, currency: str) -> Decimal:
    return _within(field, number_of(field, given)) + 0


def _percentage(field: Field, given: Json, currency: str) -> Decimal:
    number = number_of(field, given)
    if not 0 <= number <= 100:
        raise OutOfRange(field=field.id, given=_shown(given), range=tr("0 to 100"))
    return _within(field, number) + 0


def _money(field: Field, given: Json, currency: str) -> Money:
    if isinstance(given, Mapping):
        currency = given.get("currency", currency)
        given = given.get("amount")
    if not isinstance(currency, str) or not re.fullmatch(r"[A-Z]{3}", currency):
        raise wrong_type(field, currency)
    amount = _within(field, number_of(field, given))
    places = currency_decimals(currency)
    if amount != round(amount, places):
        raise OutOfRange(
            field=field.id,
            given=_shown(given),
            range=tr("the {places} decimals that {currency} has", places=places, currency=currency),
        )
    return Money(amount, currency)


def _date(field: Field, given: Json, currency: str) -> date:
    if not isinstance(given, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", given):
        raise wrong_type(field, given)
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise wrong_type(field, given) from error


def _choice(field: Field, given: Json, currency: str) -> str:
    known = {choice.id for choice in field.choices}
    if not isinstance(given, str) or given not in known:
        raise UnknownChoice(field=field.id, given=_shown(given), choices=", ".join(sorted(known)))
    return given


def _choices(field: Field, given: Json, currency: str) -> tuple[str, ...]:
    if not isinstance(given, list | tuple):
        raise wrong_type(field, given)
    chosen = {_choice(field, each, currency) for each in given}
    return tuple(choice.id for choice in field.choices if choice.id in chosen)


def _yes_no(field: Field, given: Json, currency: str) -> bool:
    if not isinstance(given, bool):
        raise wrong_type(field, given)
    return given


def _text(field: Field, given: Json, currency: str) -> str:
    if not isinstance(given, str):
        raise wrong_type(field, given)
    return clean_text(field.id, given)


def _within(field: Field, number: Decimal) -> Decimal:
    low, high = field.minimum, field.maximum
    if (low is not None and number < low) or (high is not None and number > high):
        bounds = tr(
            "{what} to {what2}",
            what=low if low is not None else tr("any"),
            what2=high if high is not None else tr("any"),
        )
        raise OutOfRange(field=field.id, given=number, range=bounds)
    return number


def _shown(given: object) -> str:
    text = str(given)
    return f"“{text[:60]}{'…' if len(text) > 60 else ''}”"


_READERS: Mapping[QuestionType, Callable[[Field, Json, str], Value]] = {
    QuestionType.COUNT: _count,
    QuestionType.DECIMAL: _decimal,
    QuestionType.PERCENTAGE: _percentage,
    QuestionType.MONEY: _money,
    QuestionType.DATE: _date,
    QuestionType.CHOICE: _choice,
    QuestionType.CHOICES: _choices,
    QuestionType.YES_NO: _yes_no,
    QuestionType.TEXT: _text,
}
