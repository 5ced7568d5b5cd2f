"""What people type in the Nordic countries is read; what can mean two things is not guessed."""

from datetime import date
from decimal import Decimal

import pytest

from workbench.domain.entries import AmbiguousEntry, is_plain, read_date, read_entry, read_number
from workbench.domain.values import BLANK, Money, WrongType
from workbench.forms.library import get_edition
from workbench.kernel.tongue import writing_in

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


@pytest.mark.parametrize(
    ("language", "point", "comma"),
    [("en", Decimal("1.24"), 1240), ("da", 1240, Decimal("1.24")), *((each, None, Decimal("1.24")) for each in ("sv", "nb", "fi"))],
)  # fmt: skip
def test_a_figure_that_can_mean_two_things_is_read_as_the_language_writes_it_or_asked(
    language: str, point: object, comma: object
) -> None:
    for text, wanted in (("1.240", point), ("1,240", comma)):
        for field in ("staff_fte", "budget_total"):
            if wanted is None:
                with pytest.raises(AmbiguousEntry):
                    read_entry(FIELDS[field], text, "SEK", language)
            else:
                found = read_entry(FIELDS[field], text, "SEK", language)
                assert (found.amount if isinstance(found, Money) else found) == wanted


@pytest.mark.parametrize("language", ["en", "da", "sv", "nb", "fi", "und"])
def test_a_count_with_a_decimal_mark_is_asked_as_it_can_hardly_be_meant(language: str) -> None:
    for text in ("1.240", "1,240", "1.000", "1,000"):
        parts = {"en": ",", "da": "."}.get(language, "?") in text
        if parts:
            assert read_entry(FIELDS["members_total"], text, "SEK", language) in (1240, 1000)
        else:
            with pytest.raises(AmbiguousEntry):
                read_entry(FIELDS["members_total"], text, "SEK", language)


@pytest.mark.parametrize("language", ["en", "da", "sv", "nb", "fi"])
def test_what_is_written_in_one_way_only_reads_alike_in_every_language(language: str) -> None:
    alike = {
        "1 240 000": 1240000, "1\u00a0240": 1240, "1\u202f240": 1240, "1'240": 1240, "4,5": "4.5", "4.5": "4.5",
        "1.234,5": "1234.5", "1,234.5": "1234.5", "1.2345": "1.2345", "0,123": "0.123", "1.234.567": 1234567,
    }  # fmt: skip
    for text, number in alike.items():
        assert read_entry(FIELDS["staff_fte"], text, "SEK", language) == Decimal(str(number)), text


def test_the_advice_on_two_readings_can_be_typed_as_it_stands() -> None:
    for language in ("sv", "nb", "fi"):
        with pytest.raises(AmbiguousEntry) as refused, writing_in(language):
            read_entry(FIELDS["staff_fte"], "1.240", "SEK", language)
        assert refused.value.advice == "Write it as 1240 or 1,24."
        assert read_entry(FIELDS["staff_fte"], "1,24", "SEK", language) == Decimal("1.24")


def test_it_is_plain_how_a_text_is_read_unless_a_mark_or_an_abbreviation_decides() -> None:
    plain = {
        "85": True,
        "1 240": True,
        "4,5": True,
        "1.240": False,
        "1,240": False,
        "12 k": False,
        "1,2 mn EUR": False,
        "EUR 61 500": True,
    }
    assert {text: is_plain(FIELDS["budget_total"], text) for text in plain} == plain
    assert not is_plain(FIELDS["satisfaction_response_rate"], "1,240 %") and is_plain(FIELDS["founded_on"], "1.240")


def test_words_are_no_number() -> None:
    with pytest.raises(WrongType, match="a whole number"):
        read_entry(FIELDS["members_total"], "eighty-five", "SEK")
