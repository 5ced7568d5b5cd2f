"""A reason that has to be given says something: one rule for the window and the commands."""

import pytest

from workbench.domain.reasons import AGREED_LEAST, characters_lacking


@pytest.mark.parametrize(("reason", "lacking"), [("", 5), ("   x  ", 4), ("hm.. ", 1), ("By fee", 0)])
def test_blanks_around_it_count_for_nothing(reason: str, lacking: int) -> None:
    assert characters_lacking(reason) == lacking


def test_an_agreed_level_asks_for_more_as_the_report_says_nothing_else_of_it() -> None:
    assert [characters_lacking(each, AGREED_LEAST) for each in ("x" * 19, "x" * 20)] == [1, 0]
