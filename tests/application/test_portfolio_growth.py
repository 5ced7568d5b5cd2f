"""What measures brought is said with how much can be said of it."""

from typing import Any

import pytest

from workbench.application.portfolio_growth import ALL, MORE, NOTHING_TOLD, TOO_FEW, effect_words, signed_text

ROW: dict[str, Any] = {
    "indicator": "2.3", "title": "Participation", "with_n": 12, "with_rose": 75.0, "without_n": 20,
    "without_rose": 25.0, "difference": 50.0, "low": 15.2, "high": 71.9, "verdict": MORE,
}  # fmt: skip


def test_a_difference_that_can_be_told_is_told_with_both_shares_and_its_bounds() -> None:
    assert effect_words(ROW) == (
        "2.3 Participation: rose in 75.0 % of 12 clusters with a measure, and in 25.0 % of 20 without. "
        "The difference lies between +15.2 and +71.9 percentage points: rose more often with a measure."
    )


def test_bounds_around_nothing_say_so() -> None:
    told = effect_words({**ROW, "low": -3.0, "verdict": NOTHING_TOLD})
    assert told.endswith("between −3.0 and +71.9 percentage points: no difference can be told.")


def test_too_few_clusters_are_said_to_be_too_few() -> None:
    nothing = dict.fromkeys(("difference", "low", "high", "with_rose", "without_rose"))
    assert effect_words({**ROW, **nothing, "verdict": TOO_FEW}) == "2.3 Participation: too few to say."
    own = effect_words({**ROW, **nothing, "indicator": ALL, "title": "All", "verdict": TOO_FEW})
    assert own == "All: too few to say."


@pytest.mark.parametrize(("points", "text"), [(12.5, "+12.5"), (-3, "−3.0"), (0, "0")])
def test_a_difference_shows_its_sign(points: float, text: str) -> None:
    assert signed_text(points) == text
