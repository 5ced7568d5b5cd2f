"""Values are taken strictly and written in one form."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.entries import read_entry
from workbench.domain.values import (
    BLANK,
    Draft,
    Money,
    NotApplicable,
    OutOfRange,
    UnknownChoice,
    UnwelcomeText,
    WrongType,
    decimal_text,
    from_json,
    same,
    to_json,
)
from workbench.forms.edition import Choice, Field, Question
from workbench.forms.library import get_edition
from workbench.forms.question_types import QuestionType

FIELDS = get_edition("ecei-2013").fields


@pytest.mark.parametrize(
    ("field", "given_json", "value"),
    [
        ("members_total", 85, 85),
        ("members_total", "85", 85),
        ("staff_fte", "4.50", Decimal("4.5")),
        ("staff_fte", 4.5, Decimal("4.5")),
        ("satisfaction_response_rate", 42, Decimal(42)),
        ("founded_on", "2015-03-01", date(2015, 3, 1)),
        ("budget_total", 1240000, Money(Decimal(1240000), "SEK")),
        ("budget_total", {"amount": "10.5", "currency": "EUR"}, Money(Decimal("10.5"), "EUR")),
        ("members_total", None, BLANK),
        ("members_total", {"state": "not_applicable", "why": "no members"}, NotApplicable("no members")),
        ("members_total", {"state": "draft", "text": "many"}, Draft("many")),
    ],
)
def test_json_is_taken_as_the_fields_value(field: str, given_json: object, value: object) -> None:
    assert from_json(FIELDS[field], given_json, "SEK") == value


@pytest.mark.parametrize(
    ("field", "given_json", "error"),
    [
        ("members_total", 4.5, WrongType),
        ("members_total", True, WrongType),
        ("members_total", "eighty", WrongType),
        ("members_total", -1, OutOfRange),
        ("members_total", 10**20, OutOfRange),
        ("members_total", float("nan"), WrongType),
        ("satisfaction_response_rate", 142, OutOfRange),
        ("satisfaction_mean", 5.5, OutOfRange),
        ("founded_on", "2015-02-30", WrongType),
        ("founded_on", "01.03.2015", WrongType),
        ("budget_total", {"amount": "1.234", "currency": "SEK"}, OutOfRange),
        ("budget_total", {"amount": "1", "currency": "crowns"}, WrongType),
        ("members_total", {"state": "lost"}, WrongType),
        ("members_total", {"state": "not_known", "why": "a\u202eb"}, UnwelcomeText),
        ("members_total", [1], WrongType),
    ],
)
def test_what_does_not_fit_is_refused(field: str, given_json: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        from_json(FIELDS[field], given_json, "SEK")


def test_money_is_written_with_its_currencys_decimals() -> None:
    assert to_json(Money(Decimal("10.5"), "SEK")) == {"amount": "10.50", "currency": "SEK"}
    assert to_json(Money(Decimal(10), "ISK")) == {"amount": "10", "currency": "ISK"}


@given(st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, places=4))
def test_a_decimal_is_written_in_its_shortest_form_and_read_back(number: Decimal) -> None:
    text = decimal_text(number)
    assert Decimal(text) == number
    assert "E" not in text
    assert not ("." in text and text.endswith(("0", ".")))


@given(st.decimals(min_value=0, max_value=10**9, allow_nan=False, places=2))
def test_a_value_survives_the_round_trip(number: Decimal) -> None:
    field = FIELDS["staff_fte"]
    value = from_json(field, str(number), "SEK")
    assert same(from_json(field, to_json(value), "SEK"), value)


def test_blank_not_applicable_and_not_known_are_three_values() -> None:
    field = FIELDS["members_total"]
    states = [None, {"state": "not_applicable", "why": ""}, {"state": "not_known", "why": ""}]
    values = [from_json(field, state, "SEK") for state in states]
    assert not any(same(one, other) for at, one in enumerate(values) for other in values[at + 1 :])


def a_field(kind: str) -> Field:
    choices = (Choice("a", "First"), Choice("b", "Second"))
    question = Question("q", QuestionType(kind), "A question", choices=choices)
    return Field("q", question, QuestionType(kind), "A question")


@pytest.mark.parametrize(
    ("kind", "given_json", "value"),
    [
        ("choice", "a", "a"),
        ("choices", ["b", "a", "b"], ("a", "b")),
        ("yes_no", True, True),
        ("text", "line one\r\nline two", "line one\nline two"),
        ("text", "A\u030a", "Å"),
    ],
)
def test_the_other_types_are_taken_too(kind: str, given_json: object, value: object) -> None:
    assert from_json(a_field(kind), given_json, "SEK") == value


@pytest.mark.parametrize(
    ("kind", "given_json", "error"),
    [
        ("choice", "c", UnknownChoice),
        ("choices", ["a", "c"], UnknownChoice),
        ("choices", "a", WrongType),
        ("yes_no", 1, WrongType),
        ("text", 5, WrongType),
        ("text", "x" * 100_001, UnwelcomeText),
        ("text", "a\x00b", UnwelcomeText),
        ("text", "\udcff", UnwelcomeText),
    ],
)
def test_the_other_types_are_strict_too(kind: str, given_json: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        from_json(a_field(kind), given_json, "SEK")


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("choice", "Second", "b"),
        ("choices", "First; b", ("a", "b")),
        ("yes_no", "Ja", True),
        ("yes_no", "nei", False),
        ("text", " as typed ", "as typed"),
    ],
)
def test_the_other_types_are_read_as_typed(kind: str, text: str, value: object) -> None:
    assert read_entry(a_field(kind), text, "SEK") == value
