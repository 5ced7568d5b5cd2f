"""Points are exact, and nothing is rounded up to the bar."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.labels import Basis, compute_result
from workbench.domain.scores import (
    GateState,
    Level,
    LevelOutOfScale,
    MustApply,
    NotScored,
    UnknownIndicator,
    check_level,
    check_not_applicable,
    compute_scores,
    rounded_share,
)
from workbench.forms.library import form_from_yaml, get_edition

FORM = get_edition("ecei-2013")
IDS = [indicator.id for indicator in FORM.scored]


def result_of(levels: list[int | None], *, gate: bool | None = True):  # type: ignore[no-untyped-def]
    given = {id_: Level(level) for id_, level in zip(IDS, levels, strict=True) if level is not None}
    scores = compute_scores(FORM, given, {"1.1.0": gate})
    unmet = scores.unmet()
    numbers = {0: unmet["thresholds_failed"], 1: unmet["gates_failed"]}
    return compute_result(FORM, scores, Basis.OWN, lambda _, place: numbers[place] == 0)


def levels_for(points: int) -> list[int]:
    levels, spare = [], points - 60
    for _ in IDS:
        levels.append(2 + min(3, spare))
        spare -= min(3, spare)
    return levels


@pytest.mark.parametrize(
    ("points", "percent", "label"),
    [(120, "80.0", "gold"), (128, "85.3", "gold"), (119, "79.3", None), (150, "100.0", "gold")],
)
def test_published_points_hold(points: int, percent: str, label: str | None) -> None:
    result = result_of(levels_for(points))
    assert (result.scores.points, result.scores.points_max) == (points, 150)
    assert str(result.percent) == percent
    assert result.label == label


def test_a_threshold_missed_costs_gold_at_any_points() -> None:
    levels = [5] * 30
    levels[7] = 1
    result = result_of(levels)
    assert result.scores.points == 146
    assert result.label is None
    assert any("threshold: not met" in reason for reason in result.reasons)


@pytest.mark.parametrize("gate", [False, None])
def test_a_gate_not_passed_or_still_open_costs_gold(gate: bool | None) -> None:
    assert result_of([5] * 30, gate=gate).label is None


def test_while_an_indicator_is_unscored_the_result_is_not_final() -> None:
    result = result_of([None, *[5] * 29])
    assert result.label is None
    assert not result.is_final
    assert "29 of 30 indicators scored, result not final" in result.reasons


def test_every_number_says_how_it_came_about() -> None:
    lines = result_of([4] * 30).scores.indicators
    assert lines["1.1.1"].why == "Level 4 of 5 gives 4 points; threshold 2 met; minimum requirement 2 met."
    assert lines["1.1.0"].gate is GateState.PASSED


@pytest.mark.parametrize(
    ("points", "points_max", "shown"),
    [
        ("124", "150", "82.7"),
        ("119.99", "150", "79.9"),
        ("120", "150", "80.0"),
        ("0", "150", "0.0"),
        ("119.93", "150", "79.9"),
    ],
)
def test_shares_are_rounded_but_cut_below_the_bar(points: str, points_max: str, shown: str) -> None:
    exact = Fraction(Decimal(points)) / Fraction(Decimal(points_max)) * 100
    assert str(rounded_share(exact, [Decimal(80)])) == shown


@given(st.fractions(0, 100), st.lists(st.decimals(0, 100, places=1, allow_nan=False), max_size=3))
def test_a_shown_share_never_reaches_a_bar_that_the_exact_one_misses(exact: Fraction, bars: list[Decimal]) -> None:
    shown = rounded_share(exact, bars)
    assert abs(Fraction(shown) - exact) <= Fraction(1, 10)
    assert all((Fraction(shown) >= Fraction(bar)) == (exact >= Fraction(bar)) for bar in bars)


@given(st.lists(st.integers(0, 5), min_size=30, max_size=30))
def test_points_are_the_sum_of_levels_and_gold_follows_the_rules(levels: list[int]) -> None:
    result = result_of(list(levels))
    assert result.scores.points == sum(levels)
    assert (result.label == "gold") == (sum(levels) >= 120 and min(levels) >= 2)


@pytest.mark.parametrize(
    ("indicator", "level", "error"),
    [
        ("9.9", 3, UnknownIndicator),
        ("1.1.0", 3, NotScored),
        ("1.2", 6, LevelOutOfScale),
        ("1.2", True, LevelOutOfScale),
        ("1.2", "3", LevelOutOfScale),
    ],
)
def test_a_level_that_cannot_be_given_is_refused(indicator: str, level: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        check_level(FORM, indicator, level)


# What counts


def example(levels: dict[str, Level], irrelevant: frozenset[str] = frozenset()):  # type: ignore[no-untyped-def]
    return compute_scores(get_edition("example"), levels, {"2.1": True}, irrelevant)


def test_an_indicator_with_parts_is_their_sum_and_counts_once() -> None:
    scores = example({"1.1": Level(2), "1.2.1": Level(1), "1.2.2": Level(2)})
    whole = scores.indicators["1.2"]
    assert (whole.points, whole.points_max, whole.parts) == (5, 6, ("1.2.1", "1.2.2"))
    assert (scores.points, scores.points_max) == (7, 8)
    assert (scores.scored, scores.scorable) == (3, 3)


def test_a_sum_stays_open_until_all_its_parts_have_levels() -> None:
    assert example({"1.2.1": Level(1)}).indicators["1.2"].points is None


def test_what_is_not_asked_counts_neither_in_points_nor_in_the_maximum() -> None:
    scores = example({"1.1": Level(2), "1.2.1": Level(1)}, frozenset({"1.2", "1.2.1", "1.2.2"}))
    assert (scores.points, scores.points_max, scores.is_complete) == (2, 2, True)
    assert scores.indicators["1.2.1"].is_left_out
    assert scores.unmet() == {"thresholds_failed": 0, "minimums_failed": 0, "gates_failed": 0}


BOTH = form_from_yaml(b"""\
id: both
version: "1"
title: Both
language: en
sections:
  - id: "1"
    title: One
    indicators:
      - {id: "1.1", title: A, measures: A., levels: [x, y, z], threshold: 1, not_applicable: out}
      - {id: "1.2", title: B, measures: B., levels: [x, y, z], threshold: 1, not_applicable: zero}
      - {id: "1.3", title: C, measures: C., levels: [x, y, z]}
labels: [{id: gold, title: Gold, share: 50}]
""")


def test_not_applicable_leaves_the_sum_or_counts_nothing_as_the_edition_says() -> None:
    levels = {"1.1": Level(None, "No members abroad."), "1.2": Level(None, "None."), "1.3": Level(2)}
    scores = compute_scores(BOTH, levels, {})
    assert (scores.points, scores.points_max, scores.is_complete) == (2, 4, True)
    assert scores.indicators["1.1"].rationale == "No members abroad."
    assert scores.unmet()["thresholds_failed"] == 0


@pytest.mark.parametrize(("indicator", "why"), [("1.3", "Because."), ("1.1", "  "), ("1.1", "x"), ("9.9", "Because.")])
def test_an_indicator_is_not_called_inapplicable_without_leave_or_reason(indicator: str, why: str) -> None:
    with pytest.raises((MustApply, UnknownIndicator)):
        check_not_applicable(BOTH, indicator, why)


@given(
    st.dictionaries(st.sampled_from(["1.1", "1.2.1", "1.2.2"]), st.integers(0, 2)),
    st.sets(st.sampled_from(["1.1", "1.2.1", "1.2.2"])),
)
def test_points_never_exceed_the_maximum(levels: dict[str, int], left_out: set[str]) -> None:
    scores = example({name: Level(level) for name, level in levels.items()}, frozenset(left_out))
    assert 0 <= scores.points <= scores.points_max
    assert scores.points_max == sum(
        line.points_max for line in scores.indicators.values() if not line.parts and not line.is_left_out
    )
