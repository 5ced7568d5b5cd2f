"""A number format tells figures from dates, times and durations."""

import pytest
from openpyxl.styles import numbers

from workbench.exchange.excel.number_formats import BUILT_IN, DATE, DURATION, FIGURE, TIME, dated, shows


def test_the_built_in_formats_are_those_of_openpyxl() -> None:
    assert BUILT_IN == numbers.BUILTIN_FORMATS


@pytest.mark.parametrize("number_format", BUILT_IN.values())
def test_built_in_formats_are_sorted_as_openpyxl_sorts_them(number_format: str) -> None:
    is_duration = numbers.is_timedelta_format(number_format)
    assert (shows(number_format) != FIGURE) == (numbers.is_date_format(number_format) or is_duration)
    assert (shows(number_format) == DURATION) == is_duration


@pytest.mark.parametrize(
    ("number_format", "shown"),
    [
        ('0.0 "MSEK"', FIGURE), ("# ##0 SEK", FIGURE), ("#,##0\\ \\m\\d", FIGURE), ("[Red]0.00", FIGURE), ("General\" st\"", FIGURE),
        ('"dag" 0', FIGURE), ("[$-41D]0", FIGURE), ("_-* #,##0 [$kr-414]_-", FIGURE), ("Standard", FIGURE), ("", FIGURE), ("@", FIGURE),
        ('[$-406]d. mmmm yyyy;@', DATE), ("yyyy", DATE), ('"den" d.m.', DATE), ("mmmm", DATE), ("hh:mm", TIME), ("mm:ss.0", TIME),
        ("h:mm AM/PM", TIME), ("[hh]:mm", DURATION), ("[s].00", DURATION), ("yyyy-mm-dd hh:mm:ss", DATE),
    ],
)  # fmt: skip
def test_words_beside_a_figure_are_no_date(number_format: str, shown: str) -> None:
    assert shows(number_format) == shown


def test_durations_count_on_beyond_a_day_and_below_zero() -> None:
    assert dated(1.5, DURATION) == ("text", "36:00:00")
    assert dated(-0.25, DURATION) == ("text", "-06:00:00")
    assert dated(1.25, TIME) == ("text", "06:00:00")
