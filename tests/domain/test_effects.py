"""Whether measures helped, against published figures, NumPy, and in any order."""

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.effects import (
    CONFIDENCE,
    Course,
    find_effect,
    mean_difference,
    newcombe,
    wilson,
    within_clusters,
)
from workbench.domain.student import quantile

COURSES = st.lists(
    st.builds(Course, st.sampled_from("abcdef"), st.booleans(), st.integers(0, 4), st.integers(0, 5)), max_size=40
)


def test_the_difference_of_two_shares_is_that_of_newcombe_1998() -> None:
    found = newcombe(56, 70, 48, 80)  # Statistics in Medicine 17, table II, method 10.
    assert (found.value, found.low, found.high) == pytest.approx((0.2, 0.0524, 0.3339), abs=5e-5)
    found = newcombe(10, 10, 0, 20)
    assert (found.low, found.high) == pytest.approx((0.6791, 1.0), abs=5e-5)


@pytest.mark.parametrize(("degrees", "t"), [(1, 12.7062), (2, 4.3027), (4, 2.7764), (10, 2.2281), (30, 2.0423)])
def test_students_t_is_that_of_the_tables(degrees: int, t: float) -> None:
    assert quantile(CONFIDENCE, degrees) == pytest.approx(t, abs=5e-5)


@given(st.lists(st.floats(-1, 1), min_size=2, max_size=30))
def test_the_mean_lies_in_the_middle_of_its_bounds(values: list[float]) -> None:
    found = mean_difference(values)
    assert found.value == pytest.approx(float(np.mean(values)), abs=1e-9)
    reach = quantile(CONFIDENCE, len(values) - 1) * float(np.std(values, ddof=1)) / len(values) ** 0.5
    assert found.high - found.value == pytest.approx(reach, abs=1e-9)


@given(st.integers(1, 60), st.data())
def test_bounds_hold_the_share_and_stay_within_nothing_and_all(n: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, n))
    low, high = wilson(count, n)
    assert 0 <= low <= count / n + 1e-12
    assert count / n - 1e-12 <= high <= 1


def test_bounds_hold_the_truth_about_as_often_as_they_say() -> None:
    chance = random.Random(4)
    held = 0
    for _ in range(2_000):
        one = sum(chance.random() < 0.6 for _ in range(15))
        other = sum(chance.random() < 0.3 for _ in range(25))
        found = newcombe(one, 15, other, 25)
        held += found.low <= 0.3 <= found.high
    assert 0.93 <= held / 2_000 <= 0.98


@given(COURSES, st.randoms())
def test_order_never_matters(courses: list[Course], chance: random.Random) -> None:
    shuffled = list(courses)
    chance.shuffle(shuffled)
    assert find_effect(courses) == find_effect(shuffled)
    assert within_clusters({"1": courses}) == within_clusters({"1": shuffled})


def test_like_is_compared_with_like() -> None:
    # Whoever begins at 0 rises, whoever begins at 3 does not, measure or no: only the measures are unevenly spread.
    courses = [Course(str(n), had_measure, 0, 1) for n, had_measure in enumerate([True] * 8 + [False] * 2)]
    courses += [Course(str(n), had_measure, 3, 3) for n, had_measure in enumerate([True] * 2 + [False] * 8)]
    found = find_effect(courses)
    assert found.difference is not None
    assert found.difference.value == pytest.approx(0.6)
    assert (found.same_start, found.same_start_n) == (0, 10)


def test_what_only_comes_of_beginning_low_is_no_effect() -> None:
    # In each cluster the low indicators get the measures, and low ones rise, with and without.
    courses = {str(n): [Course(c, n < 3, 0 if n < 5 else 3, 1 if n < 5 else 3) for c in "abcdef"] for n in range(10)}
    n, found = within_clusters(courses)
    assert n == 6
    assert found is not None
    assert (found.value, found.is_clear) == (0, False)
