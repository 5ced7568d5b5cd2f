"""A word that makes a figure another one is never overlooked, however much the rest of its label fits."""

import pytest
from layouts.scoring import taken

BEFORE: list[list[object]] = [["Key figures 2025", ""], ["Board meetings", 6], ["Working groups", 4]]


def is_taken(label: str, figure: object) -> bool:
    return "B4" in taken([*BEFORE, [label, figure]])


@pytest.mark.parametrize(
    ("label", "figure"),
    [
        ("Website visits per day", 90), ("Website visits a month", 2600), ("Besök på webbplatsen i veckan", 600),
        ("Besøk på nettsiden per måned", 2600), ("Besøg på hjemmesiden pr. uge", 600), ("Uutiskirjeitä kuukaudessa", 1),
        ("Meetings per working group", 4), ("New members since 2019", 70), ("Nye medlemmer 2021–2025", 70),
    ],
)  # fmt: skip
def test_a_figure_of_a_month_of_a_group_or_of_many_years_is_asked(label: str, figure: object) -> None:
    assert not is_taken(label, figure)


@pytest.mark.parametrize(
    ("label", "figure"),
    [
        ("Members never contacted", 6), ("Members contacted by phone", 60), ("Controlling reports late", 2),
        ("Members outside 150 km", 30), ("Medlemmar längre bort än 150 km", 30), ("Media mentions abroad", 4),
        ("Partners abroad contacted", 13), ("Large enterprises in the region", 50), ("Number of KPIs met", 7),
        ("Staff on leave", 1), ("Unspent budget", 30_000), ("Budget for communication", 80_000),
    ],
)  # fmt: skip
def test_a_part_of_a_figure_or_its_opposite_is_asked(label: str, figure: object) -> None:
    assert not is_taken(label, figure)


@pytest.mark.parametrize(
    "label",
    [
        "Inhabitants of the municipality",
        "Indbyggere i kommunen",
        "Invånare i kommunen",
        "Innbyggere i kommunen",
        "Kunnan asukkaita",
    ],
)
def test_the_people_of_a_town_are_no_money_from_it(label: str) -> None:
    assert not is_taken(label, 21_100)


@pytest.mark.parametrize(
    ("label", "figure"),
    [
        ("Members at most 150 km away", 30), ("Newsletters a year", 11), ("Members contacted in the year", 60),
        ("Meetings of the working groups", 14), ("Uutiskirjeitä vuodessa", 11), ("Medlemmer pr. 31. december 2025", 98),
    ],
)  # fmt: skip
def test_words_that_change_nothing_cast_no_doubt(label: str, figure: object) -> None:
    assert is_taken(label, figure)


@pytest.mark.parametrize(
    "label",
    ["Turnover, M€", "Omsetning (mill. kr)", "Omsättning, kr", "Omsætning i mio. kr.", "Liikevaihto, M€"],
)
def test_a_turnover_of_which_nothing_says_whose_it_is_is_asked(label: str) -> None:
    assert not is_taken(label, 1_270_000)


def test_the_turnover_of_the_cluster_organisation_is_its_budget() -> None:
    assert is_taken("Turnover of the cluster organisation, NOK", 1_270_000)


@pytest.mark.parametrize("label", ["Trustee meetings", "Zonal meetings"])
def test_meetings_of_somebody_unknown_are_not_those_of_what_stands_above(label: str) -> None:
    told = taken([["Working groups", ""], ["Number", 4], [label, 14]])
    assert told.get("B3", ("",))[0] != "working_group_meetings"
