"""A label with its indicator's number in front is a label, though number and word alone would be a figure with its unit."""

import pytest
from layouts.scoring import taken


@pytest.mark.parametrize(
    "labels",
    [
        ("1.1 Members, all", "1.1 Members, committed", "2.2 Employees, FTE"),
        ("1.1 Medlemmer, alle", "1.1 Medlemmer, forpliktede", "2.2 Ansatte, årsverk"),
        ("1.1 Medlemmar, alla", "1.1 Medlemmar, engagerade", "2.2 Anställda, heltidstjänster"),
        ("1.1 Medlemmer, alle", "1.1 Medlemmer, forpligtede", "2.2 Ansatte, årsværk"),
        ("1.1 Jäseniä, kaikki", "1.1 Jäseniä, sitoutuneet", "2.2 Henkilöstö, htv"),
    ],
)
def test_a_numbered_label_names_the_figure_behind_it(labels: tuple[str, ...]) -> None:
    rows: list[list[object]] = [[labels[0], 62], [labels[1], 51], [labels[2], 3.4]]
    assert taken(rows) == {"B1": ("members_total", 62.0), "B2": ("members_committed", 51.0), "B3": ("staff_fte", 3.4)}


def test_a_figure_with_its_unit_behind_a_label_stays_a_figure() -> None:
    assert taken([["Full-time equivalents", "2.2 FTE"]]) == {"B1": ("staff_fte", 2.2)}


@pytest.mark.parametrize(
    "note",
    ["kEUR unless stated", "1000 EUR hvis ikke annet er sagt", "tEUR om inget annat anges", "t€ ellei muuta mainita"],
)
def test_a_scale_that_allows_for_exceptions_holds_for_all_amounts(note: str) -> None:
    rows: list[list[object]] = [
        ["Return", "2024", "Currency", note],
        [],
        ["Membership fees", 173.5],
        ["Sponsorship", 15],
    ]
    assert taken(rows) == {
        "B3": ("income_by_source.fees", 173_500.0), "B4": ("income_by_source.sponsoring", 15_000.0),
    }  # fmt: skip
