"""Two figures have a difference; two currencies, and what is no figure, have none."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.values import BLANK, Draft, Money, NotApplicable, NotKnown, Value, difference, magnitude

NO_FIGURES: list[Value | None] = [
    None, BLANK, NotApplicable(""), NotKnown("asked"), Draft("85"), True, False, date(2026, 1, 1), "85", ("a",),
]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (85, 85),
        (0, 0),
        (Decimal("4.5"), "4.5"),
        (Money(Decimal("10.50"), "SEK"), "10.5"),
        (Money(Decimal(0), "EUR"), 0),
    ],
)
def test_a_figure_and_an_amount_have_a_magnitude(value: Value, number: object) -> None:
    assert magnitude(value) == Decimal(str(number))


@pytest.mark.parametrize("value", NO_FIGURES, ids=repr)
def test_what_is_no_figure_has_neither_magnitude_nor_difference(value: Value | None) -> None:
    assert magnitude(value) is None
    assert difference(value, 85) is None
    assert difference(85, value) is None


@pytest.mark.parametrize(
    ("before", "now", "grown"),
    [
        (80, 85, 5), (85, 80, -5), (85, 85, 0), (Decimal("4.5"), 5, "0.5"), (0, Decimal("0.25"), "0.25"),
        (Money(Decimal(100), "SEK"), Money(Decimal("90.50"), "SEK"), "-9.5"),
    ],
)  # fmt: skip
def test_a_difference_is_how_much_a_figure_grew(before: Value, now: Value, grown: object) -> None:
    assert difference(before, now) == Decimal(str(grown))


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (Money(Decimal(100), "SEK"), Money(Decimal(100), "EUR")), (Money(Decimal(0), "NOK"), Money(Decimal(0), "DKK")),
        (100, Money(Decimal(100), "SEK")), (Money(Decimal(100), "SEK"), Decimal(100)),
    ],
)  # fmt: skip
def test_two_currencies_have_no_difference(before: Value, now: Value) -> None:
    assert difference(before, now) is None


FIGURES = st.integers(0, 10**9) | st.decimals(0, 10**9, places=2).map(lambda number: number + 0)


@given(FIGURES, FIGURES)
def test_a_difference_leads_from_the_one_to_the_other(before: Value, now: Value) -> None:
    grown, back = difference(before, now), difference(now, before)
    assert grown is not None and back is not None
    assert magnitude(before) + grown == magnitude(now)  # type: ignore[operator]
    assert grown == -back
