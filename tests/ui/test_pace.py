"""How much time is left is said once it can be told, and never from steps of something else."""

import pytest

from workbench.ui.pace import Pace


class Watch:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def told(*steps: tuple[float, str]) -> list[str]:
    watch = Watch()
    pace, found = Pace(watch), []
    for at, step in steps:
        watch.at = at
        found.append(pace.left(step))
    return found


def test_nothing_is_said_in_the_first_three_seconds_nor_of_what_does_not_count() -> None:
    assert told((0, "Taking: 1 of 9 …"), (2, "Taking: 5 of 9 …"), (60, "Signing …")) == ["", "", ""]


@pytest.mark.parametrize(
    ("passed_s", "words"),
    [(4, "a few seconds left"), (40, "about 40 s left"), (300, "about 5 min left"), (36_000, "about 10 h left")],
)
def test_what_is_left_takes_as_long_as_what_is_done(passed_s: float, words: str) -> None:
    assert told((0, "Taking: 1 of 8 …"), (passed_s, "Taking: 5 of 8 …"))[-1] == words


def test_each_series_and_what_follows_a_pause_is_told_anew() -> None:
    steps = ((0, "Taking: 1 of 8 …"), (50, "Adding: 5 of 8 …"), (51, "Paused"), (900, "Adding: 6 of 8 …"))
    assert told(*steps) == ["", "", "", ""]
