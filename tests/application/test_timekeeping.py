"""The clock is shown and never believed: what is odd about it is said in words."""

from datetime import UTC, datetime, timedelta

import pytest

from workbench.application.timekeeping import jump_notice, notice_of

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.mark.parametrize("own", [None, NOON - timedelta(days=3), NOON + timedelta(minutes=1)])
def test_a_clock_that_goes_on_is_not_spoken_of(own: datetime | None) -> None:
    assert notice_of(NOON, own, own) == ""


@pytest.mark.parametrize(
    ("own", "anyone", "words"),
    [
        (NOON + timedelta(hours=1), None, "was set back, or its zone changed"),
        (NOON - timedelta(days=700), None, "If that is not today's date"),
        (None, NOON + timedelta(hours=1), "An entry here bears the time"),
        (NOON - timedelta(days=1), NOON + timedelta(days=1), "or the one of the laptop that wrote it is wrong"),
    ],
)
def test_a_clock_that_can_not_be_right_is_named(own: datetime | None, anyone: datetime | None, words: str) -> None:
    said = notice_of(NOON, own, anyone)
    assert words in said
    assert "Nothing is lost" in said and "25 Nov 2026 12:00" in said


def test_a_clock_set_back_while_the_window_is_open_is_noticed_and_a_sleep_is_not() -> None:
    minute = timedelta(minutes=1)
    assert jump_notice(minute, minute) == ""
    assert jump_notice(timedelta(hours=9), minute) == ""
    assert "set back by 61 minutes" in jump_notice(-60 * minute, minute)
