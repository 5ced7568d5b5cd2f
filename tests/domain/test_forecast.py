"""Where the share of points is heading: what is given counts, what is not may still move."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.forecast import Forecast, forecast
from workbench.domain.scores import rounded_share, share
from workbench.domain.wording import forecast_text
from workbench.forms.edition import Form
from workbench.forms.library import form_from_yaml, get_edition

ECEI = get_edition("ecei-2013")
IDS = [indicator.id for indicator in ECEI.scored]
SMALL = form_from_yaml(b"""\
id: small
version: "1"
title: Small
language: en
sections:
  - id: "1"
    title: One
    indicators:
      - {id: "1.1", title: First, measures: This., threshold: 1, levels: [none, some, all]}
      - {id: "1.2", title: Second, measures: That., threshold: 1, levels: [none, some, all], weight: 2}
      - {id: "1.3", title: Third, measures: More., threshold: 1, levels: [none, some, most, all, "all and more"]}
labels:
  - {id: gold, title: Gold, share: 80}
""")


def percents(form: Form, now: dict[str, int], before: dict[str, int]) -> tuple[str, str, str]:
    ahead = forecast(form, now, before)
    assert ahead is not None
    return str(ahead.low), str(ahead.percent), str(ahead.high)


def test_nothing_is_forecast_from_nothing() -> None:
    assert forecast(SMALL, {}, {}) is None
    assert forecast(SMALL, {"9.9": 3}, {}) is None


def test_levels_that_are_all_given_leave_nothing_open() -> None:
    assert percents(SMALL, {"1.1": 2, "1.2": 1, "1.3": 3}, {}) == ("70.0", "70.0", "70.0")


def test_last_years_level_is_taken_give_or_take_one() -> None:
    assert percents(SMALL, {"1.1": 2, "1.3": 3}, {"1.2": 1}) == ("50.0", "70.0", "90.0")


def test_what_is_given_now_beats_last_year() -> None:
    assert percents(SMALL, {"1.1": 0, "1.2": 0, "1.3": 0}, {"1.1": 2, "1.2": 2, "1.3": 4}) == ("0.0", "0.0", "0.0")


def test_last_years_level_stays_within_the_scale() -> None:
    assert percents(SMALL, {}, {"1.1": 0, "1.2": 2, "1.3": 4}) == ("50.0", "80.0", "90.0")


def test_an_indicator_without_any_level_is_taken_like_the_others_and_may_be_anything() -> None:
    ahead = forecast(SMALL, {"1.1": 1}, {})
    assert ahead is not None
    assert ahead.levels == {"1.1": 1, "1.2": 1, "1.3": 2}
    assert percents(SMALL, {"1.1": 1}, {}) == ("10.0", "50.0", "90.0")


@given(
    final=st.lists(st.integers(0, 5), min_size=30, max_size=30),
    moved=st.lists(st.sampled_from([-1, 0, 1]), min_size=30, max_size=30),
    known=st.lists(st.sampled_from(["now", "before", "nothing"]), min_size=30, max_size=30),
)
def test_the_result_ends_within_the_span_that_was_told(final: list[int], moved: list[int], known: list[str]) -> None:
    """However the open indicators turn out, as long as none moves by more than one level since last year."""
    now = {id_: level for id_, level, how in zip(IDS, final, known, strict=True) if how == "now"}
    before = {
        id_: min(5, max(0, level + by))
        for id_, level, by, how in zip(IDS, final, moved, known, strict=True)
        if how == "before"
    }
    ahead = forecast(ECEI, now, before)
    reached = rounded_share(share(Decimal(sum(final)), Decimal(150)), [Decimal(80)])
    assert (ahead is None) == (not now and not before)
    assert ahead is None or ahead.low <= reached <= ahead.high
    assert ahead is None or ahead.low <= ahead.percent <= ahead.high


@given(
    levels=st.lists(st.integers(0, 5), min_size=30, max_size=30),
    first=st.sets(st.integers(0, 29), min_size=1),
    more=st.sets(st.integers(0, 29)),
)
def test_each_level_that_is_given_as_forecast_narrows_the_span(
    levels: list[int], first: set[int], more: set[int]
) -> None:
    before = dict(zip(IDS, levels, strict=True))
    one = forecast(ECEI, {IDS[n]: levels[n] for n in first}, before)
    other = forecast(ECEI, {IDS[n]: levels[n] for n in first | more}, before)
    assert one is not None and other is not None
    assert one.low <= other.low <= other.percent == one.percent <= other.high <= one.high


def ahead(low: str, percent: str, high: str) -> Forecast:
    return Forecast(Decimal(percent), Decimal(low), Decimal(high), {})


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (ahead("82.7", "82.7", "82.7"), "82.7\u00a0%"), (ahead("75.3", "81.3", "87.3"), "81\u00a0% ±6"),
        (ahead("37.3", "60.0", "92.7"), "37 to 93\u00a0%"), (ahead("0.0", "0.7", "1.3"), "1\u00a0% ±1"),
        (ahead("93.0", "98.7", "100.0"), "93 to 100\u00a0%"),
    ],
)  # fmt: skip
def test_a_forecast_says_its_span(told: Forecast, words: str) -> None:
    assert forecast_text(told) == words


@given(st.integers(0, 1000), st.integers(0, 300), st.integers(0, 300))
def test_the_words_of_a_forecast_hold_its_span_to_the_point(percent: int, down: int, up: int) -> None:
    low, high = max(0, percent - down), min(1000, percent + up)
    told = Forecast(Decimal(percent) / 10, Decimal(low) / 10, Decimal(high) / 10, {})
    words = forecast_text(told).removesuffix("\u00a0%").replace("\u00a0%", "")
    if " to " in words:
        first, last = map(Decimal, words.split(" to "))
    else:
        middle, _, spread = words.partition(" ±")
        first, last = Decimal(middle) - Decimal(spread or 0), Decimal(middle) + Decimal(spread or 0)
    assert first - 1 <= told.low and told.high <= last + 1


FINE = form_from_yaml(b"""\
id: fine
version: "1"
title: Fine weights
language: en
sections:
  - id: "1"
    title: One
    indicators:
      - {id: "1.1", title: First, measures: This., levels: [none, all], weight: 766}
      - {id: "1.2", title: Second, measures: That., levels: [none, some, all], weight: 30}
      - {id: "1.3", title: Third, measures: More., levels: [none, all], weight: 174}
labels:
  - {id: gold, title: Gold, share: 80}
""")


def test_a_forecast_is_not_rounded_up_to_the_bar() -> None:
    """Gold begins at 80: what would miss it must not read as if it were reached."""
    found = forecast(FINE, {"1.1": 1, "1.3": 0}, {"1.2": 1})
    assert found is not None and found.percent == Decimal("79.6")
    assert forecast_text(found).startswith("79")


def test_a_forecast_does_not_promise_a_bar_that_it_cannot_reach() -> None:
    found = forecast(ECEI, dict(zip(IDS, [3] * 11 + [4] * 9, strict=False)), {})
    assert found is not None and (found.low, found.high) == (Decimal("46.0"), Decimal("79.3"))
    assert forecast_text(found) == "46 to 79\u00a0%"
