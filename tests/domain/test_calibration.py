"""Calibration: what is told of an assessor's levels, and above all when nothing is."""

import random
from fractions import Fraction

import pytest

from workbench.domain.calibration import FEWEST, Calibration, Leaning, Pair, calibrate, reading
from workbench.kernel.ids import EntityId


def pair(assessment: int, indicator: int, difference: int, levels: int = 6) -> Pair:
    return Pair(
        EntityId(str(assessment)), str(indicator // 5), f"{indicator // 5}.{indicator % 5}", 2 + difference, 2, levels
    )


def made(differences: list[list[int]]) -> Calibration:
    """Calibrate from the differences of each assessment, by indicator."""
    found = calibrate(pair(a, i, each) for a, row in enumerate(differences) for i, each in enumerate(row))
    assert found is not None
    return found


def told(found: Calibration) -> str:
    return " ".join(reading(found, {"0": "1 Structure"}))


def test_of_few_assessments_nothing_is_told_but_how_many_there_are() -> None:
    found = made([[1, 1, 0, 1, 1]] * (FEWEST - 1))
    assert (found.whole.mean, found.whole.leaning, found.whole.moved) == (None, Leaning.UNKNOWN, 16)
    assert "It can't be told yet whether you lean: that takes 5 assessments at least, and there are 4." in told(found)
    assert "lean in" not in told(found)


def test_the_mean_is_that_of_all_levels_and_its_interval_that_of_assessments() -> None:
    found = made([[1, 0], [0, 0], [1, 1], [0, 0], [0, 0]])
    line = found.whole
    assert line.mean == Fraction(3, 10)
    # Sums of an assessment, 1 0 2 0 0, lie 0.4 −0.6 1.4 −0.6 −0.6 from 0.6: 3.2 · 5/4 = 4; 2.776 · 2 / 10.
    assert (line.low, line.high) == (pytest.approx(0.3 - 0.5553, abs=1e-3), pytest.approx(0.3 + 0.5553, abs=1e-3))
    assert line.leaning is Leaning.NONE
    assert "No leaning can be told: on average you may score anything from −0.26 to +0.86 levels" in told(found)


def test_who_always_scores_higher_is_told_so_by_how_much_and_where() -> None:
    found = made([[1, 0, 1, 1, 0, 0, 0, 0, 0, 0], [1, 1, 1, 0, 0, 0, 0, 0, 0, 0]] * 6)
    assert found.whole.leaning is Leaning.HIGHER and (found.whole.down, found.whole.up) == (36, 0)
    assert [each.leaning for each in found.sections] == [Leaning.HIGHER, Leaning.NONE]
    assert "You score higher than what is agreed: by 0.30 levels on average" in told(found)
    assert "You lean in 1 Structure (higher)." in told(found) and "36 moved, 36 down and 0 up" in told(found)
    assert [(each.n, each.moved) for each in found.indicators[:2]] == [(12, 12), (12, 6)]


def test_an_interval_has_a_width_even_where_nothing_varies() -> None:
    line = made([[0] * 4] * 6).whole
    assert line.mean == 0 and line.low is not None and line.low < 0 < (line.high or 0)
    assert made([[1] * 4] * 6).whole.leaning is Leaning.HIGHER


def test_levels_of_one_assessment_count_as_one_voice() -> None:
    alike, apart = made([[1] * 10, [0] * 10] * 3).whole, made([[1, 0] * 5] * 6).whole
    assert alike.mean == apart.mean == Fraction(1, 2)
    assert alike.leaning is Leaning.NONE and apart.leaning is Leaning.HIGHER


def test_the_more_stand_side_by_side_the_wider_is_each() -> None:
    one = made([[0], [1], [0], [1], [0], [0]]).indicators[0]
    many = made([[0] * 10, [1] * 10] * 3).indicators[0]
    assert one.low is not None and one.high is not None and many.low is not None and many.high is not None
    assert many.high - many.low > one.high - one.low


def test_only_the_usual_scale_counts() -> None:
    found = calibrate([*(pair(a, 0, 0) for a in range(3)), pair(9, 7, 2, levels=3)])
    assert found is not None and (found.whole.n, found.levels, found.others) == (3, 6, 1)


def test_nothing_comes_of_nothing() -> None:
    assert calibrate([]) is None


def test_who_leans_nowhere_is_seldom_told_otherwise() -> None:
    chance, runs, wrong, sections = random.Random(11), 300, 0, 0
    for _ in range(runs):
        rows = [[chance.choices((-1, 0, 1), (1, 3, 1))[0] for _ in range(15)] for _ in range(8)]
        found = made(rows)
        wrong += found.whole.leaning is not Leaning.NONE
        sections += any(each.leaning is not Leaning.NONE for each in found.sections)
    assert wrong <= 0.09 * runs and sections <= 0.09 * runs


def test_kappa_is_told_only_where_levels_vary_and_its_interval_only_of_enough_assessments() -> None:
    def vary(assessments: int) -> Calibration:
        pairs = [
            Pair(EntityId(str(a)), "1", str(i), own=i % 5 + (a * i % 7 == 3), agreed=i % 5, levels=6)
            for a in range(assessments)
            for i in range(20)
        ]
        found = calibrate(pairs)
        assert found is not None
        return found

    few, many = vary(5).kappa, vary(9).kappa
    assert few is not None and few.low is None
    assert many is not None and many.low is not None and many.low <= many.value <= (many.high or 0)
    assert made([[1, 0, 1]] * 6).kappa is None
