"""A cluster among its groups, in words that say no more than may be known."""

import pytest

from workbench.application.portfolio_benchmark import Spread, group_words, ordinal, place_name, withheld_words
from workbench.portfolio.comparing import Line
from workbench.portfolio.packed import Distribution


def spread(counts: tuple[int, ...] | None, own: int | None) -> Spread:
    line = Line("1.2", own, Distribution(counts + (0,) * 5) if counts is not None else None)
    return Spread("All", 5, 6, own, counts, line)


@pytest.mark.parametrize(
    ("own", "place"),
    [(0, "Lowest quarter"), (2, "Below the median"), (3, "At the median"), (4, "Above the median"), (5, "Top quarter")],
)
def test_the_place_of_the_own_level_is_told_in_a_word(own: int, place: str) -> None:
    assert spread((2, 2, 4, 5, 6, 4), own).place == place


def test_of_fewer_than_eight_clusters_no_place_is_told() -> None:
    few = spread((0, 2, 2, 3, 0, 0), 3)
    assert (few.rank, few.place) == (None, "")
    assert few.words == "Level 3. 7 clusters: median 2, half of them between 1.5 and 3, four fifths between 1 and 3."


def test_what_is_withheld_says_why_and_nothing_else() -> None:
    hidden = spread(None, 3)
    assert (hidden.n, hidden.rank, hidden.words) == (0, None, withheld_words(5))


def test_without_a_level_of_its_own_the_group_is_still_told() -> None:
    assert spread((0, 4, 4, 0, 0, 0), None).words.startswith("No level of its own. 8 clusters: median 1.5")


@pytest.mark.parametrize(
    ("by", "value", "words"),
    [
        ("all", "", "All clusters of the portfolio"), ("country", "SE", "Country: Sweden"),
        ("country", "EE", "Country: EE"), ("region", "", "Region: not given"), ("year", "2026", "Assessed for 2026"),
        ("label", "gold", "Scores that come to Gold"), ("label", "", "Scores that come to no label"),
        ("sector", "Food", "Field: Food"),
    ],
)  # fmt: skip
def test_groups_are_named_in_words(by: str, value: str, words: str) -> None:
    assert group_words(by, value) == words


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("/home/ann/Nordic 2026.sqlite", "Nordic 2026"), ("sqlite:////srv/north.sqlite", "north"),
        ("postgresql+psycopg://ann@db/north?sslmode=require", "north"),
        ("postgresql+psycopg://ann@/north?host=/tmp/socket", "north"), ("postgresql://db", "db"),
    ],
)  # fmt: skip
def test_a_portfolio_is_called_by_its_file_or_its_database(place: str, name: str) -> None:
    assert place_name(place) == name


def test_ordinals_end_as_they_are_spoken() -> None:
    assert [ordinal(each) for each in (1, 2, 3, 4, 11, 12, 13, 21, 92, 100)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "92nd", "100th",
    ]  # fmt: skip
