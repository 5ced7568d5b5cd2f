"""What people type in the Nordic countries is read; what can mean two things is not guessed."""

from datetime import date
from decimal import Decimal

import pytest

from workbench.domain.entries import AmbiguousEntry, read_date, read_entry, read_number
from workbench.domain.values import BLANK, Money, WrongType
from workbench.forms.library import get_edition

FIELDS = get_edition("ecei-2013").fields


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("85", [85]), ("1 240 000", [1240000]), ("1\u00a0240", [1240]), ("4,5", ["4.5"]), ("4.5", ["4.5"]),
        ("1.234,5", ["1234.5"]), ("1,234.5", ["1234.5"]), ("1.234", [1234, "1.234"]), ("1,234", [1234, "1.234"]),
        ("1.234.567", [1234567]), ("0.123", ["0.123"]), ("−3", [-3]), ("4.", []), ("12a", []), ("", []), ("1.23.4", []),
    ],
)  # fmt: skip
def test_numbers_as_written_in_the_north(text: str, numbers: list[object]) -> None:
    assert list(read_number(text)) == [Decimal(str(each)) for each in numbers]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("16/8 2021", ["2021-08-16"]), ("9th October 2017", ["2017-10-09"]), ("October 9th, 2017", ["2017-10-09"]),
        ("2024-01-31", ["2024-01-31"]), ("31.01.2024", ["2024-01-31"]), ("31/1/2024", ["2024-01-31"]),
        ("03/04/2025", ["2025-04-03", "2025-03-04"]), ("20 mars 2024", ["2024-03-20"]), ("1. joulukuuta 2024", ["2024-12-01"]),
        ("den 5 maj 2023", ["2023-05-05"]), ("24.11.26", ["2026-11-24"]), ("March 5, 2023", ["2023-03-05"]), ("30.02.2024", []), ("2024", []), ("soon", []),
    ],
)  # fmt: skip
def test_dates_in_five_languages(text: str, dates: list[str]) -> None:
    assert list(read_date(text)) == [date.fromisoformat(each) for each in dates]


def test_entries_are_read_by_the_fields_type() -> None:
    assert read_entry(FIELDS["members_total"], "1 240", "SEK") == 1240
    assert read_entry(FIELDS["satisfaction_response_rate"], "42 %", "SEK") == Decimal(42)
    assert read_entry(FIELDS["budget_total"], "EUR 61 500", "SEK") == Money(Decimal(61500), "EUR")
    assert read_entry(FIELDS["members_total"], " ", "SEK") is BLANK


@pytest.mark.parametrize(
    ("field", "text"), [("staff_fte", "1,234"), ("members_total", "1.234"), ("founded_on", "03/04/2025")]
)
def test_what_can_mean_two_things_is_refused_with_both(field: str, text: str) -> None:
    with pytest.raises(AmbiguousEntry) as refused:
        read_entry(FIELDS[field], text, "SEK")
    assert "can mean" in refused.value.sentence
    assert " or " in refused.value.advice


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1 240 tkr", 1_240_000, "SEK"), ("1 240 tSEK", 1_240_000, "SEK"), ("1,2 mn", 1_200_000, "SEK"),
        ("61,5 k EUR", 61_500, "EUR"), ("EUR 1.5 M", 1_500_000, "EUR"), ("3 mdr kr", 3_000_000_000, "SEK"),
        ("1 240 000,50 kr", Decimal("1240000.50"), "SEK"), ("2 mill. NOK", 2_000_000, "NOK"), ("12 M€", 12_000_000, "EUR"),
        ("1,5 t", 1_500, "SEK"), ("1\u202f240\u00a0000", 1_240_000, "SEK"), ("1'240'000", 1_240_000, "SEK"),
    ],
)  # fmt: skip
def test_amounts_as_fast_typists_write_them(text: str, amount: int | Decimal, currency: str) -> None:
    assert read_entry(FIELDS["budget_total"], text, "SEK") == Money(Decimal(amount), currency)


def test_thousands_may_be_abbreviated_for_counts_and_never_for_shares() -> None:
    assert read_entry(FIELDS["website_visits"], "12 k", "SEK") == 12_000
    with pytest.raises(WrongType):
        read_entry(FIELDS["satisfaction_response_rate"], "4 k", "SEK")
    with pytest.raises(WrongType):
        read_entry(FIELDS["members_total"], "1,2345 t", "SEK")


def test_an_abbreviation_does_not_make_two_readings_one() -> None:
    with pytest.raises(AmbiguousEntry):
        read_entry(FIELDS["budget_total"], "1,240 tkr", "SEK")


def test_words_are_no_number() -> None:
    with pytest.raises(WrongType, match="a whole number"):
        read_entry(FIELDS["members_total"], "eighty-five", "SEK")
