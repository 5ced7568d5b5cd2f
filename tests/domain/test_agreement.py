"""Agreement: the figures of the literature, those that are worked out by hand, and where none is defined."""

from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.agreement import (
    interval_alpha,
    measure,
    ordinal_alpha,
    reading,
    weighted_kappa,
)


def columns(*observers: str) -> list[list[int]]:
    """Turn a line for each observer into what each unit was given; a star is a missing value."""
    rows = [line.split() for line in observers]
    return [[int(value) for value in unit if value != "*"] for unit in zip(*rows, strict=True)]


KRIPPENDORFF = columns(
    "1 2 3 3 2 1 4 1 2 * * *",
    "1 2 3 3 2 2 4 1 2 5 * 3",
    "* 3 3 3 2 3 4 2 2 5 1 *",
    "1 2 3 3 2 4 4 1 2 5 1 *",
)
"""Four observers, twelve units, missing values: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011),
section D: alpha is .815 for ordinal and .849 for interval data."""
BOYD = [[21, 12, 0, 0], [4, 17, 1, 0], [3, 9, 15, 2], [0, 0, 0, 1]]
"""Two radiologists, 85 mammograms: N. F. Boyd and others (1982), table 14.3 of D. G. Altman, Practical Statistics for
Medical Research (1991), and the example of Stata's `kap`, whose weight w2 (squares) gives .6714."""


def test_alpha_of_the_literatures_example_with_missing_values() -> None:
    ordinal, interval = ordinal_alpha(KRIPPENDORFF), interval_alpha(KRIPPENDORFF)
    assert ordinal is not None and interval is not None
    assert (round(float(ordinal), 3), round(float(interval), 3)) == (0.815, 0.849)


def test_weighted_kappa_of_the_literatures_example() -> None:
    pairs = [(a, b) for a, row in enumerate(BOYD) for b, count in enumerate(row) for _ in range(count)]
    kappa = weighted_kappa(pairs)
    assert kappa is not None and round(float(kappa), 4) == 0.6714


def test_figures_worked_out_by_hand() -> None:
    # Levels 0 and 1 once each way: squares 0 0 1 1, mean 1/2; by chance every pair of 2 × 2 levels, mean 1/2.
    assert weighted_kappa([(0, 0), (1, 1), (0, 1), (1, 0)]) == 0
    # One of four is one apart: 1/4; by chance a is 0 0 1 1 and b is 0 1 1 1, of 16 pairs 8 differ: 1/2.
    assert weighted_kappa([(0, 0), (0, 1), (1, 1), (1, 1)]) == Fraction(1, 2)
    # Always the other one: twice as far apart as chance.
    assert weighted_kappa([(0, 1), (1, 0)]) == -1
    # Values 0 0 0 1 1 1 1 1 in pairs, one pair apart: observed 2/8, expected 2·3·5 / (8·7) = 30/56.
    assert interval_alpha([[0, 0], [0, 1], [1, 1], [1, 1]]) == 1 - Fraction(2, 8) / Fraction(30, 56)
    # Three assessors: in the one unit that differs 4 ordered pairs of 6 are 1 apart, over 2: 2; 9 values, 4·5·2.
    assert interval_alpha([[0, 0, 0], [0, 1, 1], [1, 1, 1]]) == 1 - Fraction(2, 9) / Fraction(2 * 4 * 5, 9 * 8)


def test_where_nothing_varies_no_figure_is_defined_and_the_share_is_read() -> None:
    found = measure([(3, 3)] * 30)
    assert found is not None
    assert (found.share, found.kappa, found.alpha) == (1, None, None)
    assert "neither kappa nor alpha is defined" in reading(found)[-1]


def test_where_one_assessor_gives_all_the_same_kappa_is_zero() -> None:
    assert weighted_kappa([(3, 1), (3, 2), (3, 3), (3, 4), (3, 5)]) == 0


def test_nothing_is_said_of_lanes_without_a_common_indicator() -> None:
    assert measure([]) is None
    assert measure([(3, None), (None, 2)]) is None


def test_a_missing_level_leaves_the_indicator_out_of_two_and_the_value_out_of_three() -> None:
    two, three = measure([(3, 3), (2, None), (1, 2)]), measure([(3, 3, 3), (2, None, 4), (1, None, None)])
    assert two is not None and three is not None
    assert (two.n, two.equal, two.within_one) == (2, 1, 2)
    assert (three.n, three.equal, three.within_one) == (2, 1, 1)
    assert two.kappa is not None and three.kappa is None and three.alpha is not None


def test_an_interval_holds_the_figure_and_is_the_same_every_time() -> None:
    units = [(n % 6, (n + (n % 4 == 0)) % 6) for n in range(31)]
    found, again = measure(units), measure(units)
    assert found == again and found is not None and found.kappa is not None
    assert found.kappa.low is not None and found.kappa.high is not None
    assert -1 <= found.kappa.low < float(found.kappa.value) < found.kappa.high <= 1


def test_few_indicators_give_a_figure_and_no_interval() -> None:
    found = measure([(1, 2), (2, 2), (4, 3)])
    assert found is not None and found.kappa is not None
    assert (found.kappa.low, found.kappa.high) == (None, None)
    assert "too unsure" in reading(found)[-1]


@pytest.mark.parametrize(
    ("units", "word"),
    [
        ([(n % 6, n % 6) for n in range(30)], "Close agreement"),
        ([(n % 6, (n * 5) % 6) for n in range(30)], "Weak agreement"),
        ([(3, 3)] * 28 + [(3, 4), (2, 3)], "Nearly all levels are the same"),
    ],
)
def test_the_figures_are_read_in_words(units: list[tuple[int, int]], word: str) -> None:
    found = measure(units)
    assert found is not None and any(each.startswith(word) for each in reading(found))


LEVELS = st.integers(0, 5)


@given(st.lists(st.tuples(LEVELS, LEVELS), min_size=2, max_size=12))
def test_kappa_is_what_its_definition_says_and_takes_no_side(pairs: list[tuple[int, int]]) -> None:
    observed = Fraction(sum((a - b) ** 2 for a, b in pairs), len(pairs))
    chance = Fraction(sum((a - b) ** 2 for a, _ in pairs for _, b in pairs), len(pairs) ** 2)
    kappa = weighted_kappa(pairs)
    assert kappa == (1 - observed / chance if chance else None)
    assert kappa == weighted_kappa([(b, a) for a, b in pairs])


@given(st.lists(st.lists(LEVELS, min_size=2, max_size=3), min_size=2, max_size=8))
def test_alpha_is_what_its_definition_says(units: list[list[int]]) -> None:
    values = [level for unit in units for level in unit]
    observed = sum(
        Fraction(sum((a - b) ** 2 for a, b in permutations(unit, 2)), len(unit) - 1) for unit in units
    ) / len(values)
    expected = Fraction(sum((a - b) ** 2 for a, b in permutations(values, 2)), len(values) * (len(values) - 1))
    assert interval_alpha(units) == (1 - observed / expected if expected else None)
    ordinal = ordinal_alpha(units)
    assert (ordinal is None) == (not expected) and (ordinal is None or ordinal <= 1)


def test_an_interval_of_no_width_is_none() -> None:
    equal = measure([(1, 1), (2, 2), (3, 3)] * 5)
    assert equal is not None and equal.kappa is not None
    assert (equal.kappa.value, equal.kappa.low, equal.kappa.high) == (1, None, None)


def test_one_who_gives_the_same_level_throughout_is_told_of_and_not_called_weak() -> None:
    found = measure([(3, 3)] * 8 + [(3, 0), (3, 4)])
    assert found is not None and found.kappa is not None and found.is_flat
    assert (found.kappa.value, found.kappa.low) == (0, None)
    text = " ".join(reading(found))
    assert "One of you gave the same level throughout" in text and "Weak" not in text


def test_what_is_told_goes_no_further_than_the_figures() -> None:
    crowded = measure([(3, 3)] * 26 + [(3, 4), (4, 3), (2, 3), (3, 1)])
    unsure = measure([(n % 6, n % 6) for n in range(8)] + [(0, 3), (5, 3)])
    equal = measure([(n % 6, n % 6) for n in range(30)])
    assert crowded is not None and unsure is not None and equal is not None
    told = " ".join(reading(crowded))
    assert "Nearly all levels are the same" in told and "Weak" not in told
    assert "The interval reaches down to 0." in " ".join(reading(unsure))
    assert reading(equal)[-1] == "No interval can be told: what was given varies too little."
