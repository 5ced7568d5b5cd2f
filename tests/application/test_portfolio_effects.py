"""Measures are judged by what became of clusters in the same need without one, and only as far as that can be told."""

from pathlib import Path
from typing import Any

import pytest
from portfolios import document, filled, submission

from workbench.application.portfolio_effects import Case, Effect, effect_words, effects, find_effects
from workbench.application.portfolio_views import Head, look

HEADS = (Head("1.2", "Concentration", "Structure"), Head("2.1", "Maturity", "Governance"))


def cases(indicator: str, with_: list[int], without: list[int]) -> list[Case]:
    risen = [(by, True) for by in with_] + [(by, False) for by in without]
    return [Case(f"{indicator}-{place}", indicator, by, has) for place, (by, has) in enumerate(risen)]


def test_a_clear_difference_is_told_with_its_interval() -> None:
    whole, line = find_effects(HEADS, cases("1.2", [2, 2, 1, 2, 3, 2], [0, 0, 1, 0, 0, -1]))
    assert line.head is HEADS[0] and line.difference == 2
    assert line.low is not None and line.high is not None and 0 < line.low < 2 < line.high
    assert (whole.low, whole.high) == (line.low, line.high)
    assert effect_words(line).endswith("Those with a measure rose more: between +1.2 and +2.8 levels.")


def test_the_interval_is_welch_s_t() -> None:
    """By hand: both variances 2.5 of five, so the error is 1, with 8 degrees of freedom a t of 2.306."""
    line = find_effects(HEADS, cases("1.2", [1, 2, 3, 4, 5], [0, 1, 2, 3, 4]))[1]
    assert line.low == pytest.approx(1 - 2.306, abs=0.001) and line.high == pytest.approx(1 + 2.306, abs=0.001)
    assert "No difference can be told" in effect_words(line)


def test_equal_changes_are_not_taken_for_certain() -> None:
    line = find_effects(HEADS, cases("1.2", [1] * 5, [0] * 5))[1]
    assert line.low is not None and line.low < 0.5 and line.high is not None and line.high > 1.5


def test_fewer_than_five_on_a_side_tell_nothing() -> None:
    line = find_effects(HEADS, cases("1.2", [3, 3, 3, 3], [0] * 9))[1]
    assert not line.is_told and "Too few to tell a difference" in effect_words(line)


def test_the_more_indicators_are_asked_the_wider_each_interval() -> None:
    alone = find_effects(HEADS, cases("1.2", [2, 1, 2, 1, 2], [0, 0, 1, 0, 1]))[1]
    beside = find_effects(HEADS, cases("1.2", [2, 1, 2, 1, 2], [0, 0, 1, 0, 1]) + cases("2.1", [1] * 6, [0] * 6))[1]
    assert alone.low is not None and beside.low is not None and beside.low < alone.low


def test_an_indicator_for_which_nobody_had_a_measure_is_not_listed() -> None:
    assert [each.head for each in find_effects(HEADS, cases("1.2", [], [0] * 6))] == [None]
    assert effect_words(Effect(None, (), (1.0,))).startswith("No cluster that was in need had a measure")


def test_measures_are_those_of_the_assessment_before(tmp_path: Path) -> None:
    def made(number: int, period: str, level: int, measured: bool) -> Any:
        measures = [{"indicator": "1.2"}] if measured else []
        return submission(document(number, {"1.2": level}, id=f"{number}-{period}", period=period, measures=measures))

    given = []
    for number in range(1, 13):
        given += [made(number, "2024", 1, number <= 6), made(number, "2026", 3 if number <= 6 else 1, False)]
    given += [made(20, "2024", 4, True), made(20, "2026", 5, False)]  # Was in no need.
    view = look(str(filled(tmp_path / "p.sqlite", *given)), _today())
    found = {each.head.id: each for each in effects(view.place, view.editions[0]) if each.head}
    assert found["1.2"].with_measure == (2.0,) * 6 and found["1.2"].without == (0.0,) * 6


def _today() -> Any:
    from datetime import date

    return date(2026, 11, 27)
