"""Which year a figure is of."""

import pytest
from layouts.scoring import plan_rows, taken

FIGURES = [["Members", 98, 91], ["Committed members", 81, 77], ["Board meetings", 6, 5], ["Newsletters", 11, 10]]


@pytest.mark.parametrize(
    "row",
    [
        "Figures for",
        "Year",
        "Reporting year",
        "Avser år",
        "Tall for året",
        "Regnskabsår",
        "Tilikausi",
        "Tiedot vuodelta:",
    ],
)
def test_a_row_that_gives_the_year_gives_it_to_figures_whose_head_names_none(row: str) -> None:
    plan = plan_rows([["Questionnaire"], [row, 2024], [], ["", "Your answer", "Your answer 2022"], *FIGURES])
    assert plan.period == "2024"
    assert [each.cell for each in plan.imported] == [f"Sheet!B{row}" for row in range(5, 9)]
    assert {(each.period, each.cell) for each in plan.other_periods} == {
        ("2022", f"Sheet!C{row}") for row in range(5, 9)
    }


@pytest.mark.parametrize("row", ["Founded", "Stiftet", "Members", "Manager since", "Board meetings"])
def test_a_year_that_answers_a_question_is_not_that_of_the_sheet(row: str) -> None:
    plan = plan_rows([["Questionnaire"], [row, 2014], [], ["", "Figure"], *[each[:2] for each in FIGURES]])
    assert plan.period == "2025"


def test_a_figure_of_an_older_year_does_not_stand_for_one_that_nobody_understands_beside_it() -> None:
    heads = ["", "Data 2022", "Data 2024"]
    rows = [heads, ["Board members", 9, "7–8"], ["Board meetings", 6, 5], ["Newsletters", 11, 10]]
    assert "board_members" not in {each.question for each in plan_rows(rows).imported}


def test_a_figure_of_an_older_year_alone_is_taken_with_a_warning() -> None:
    heads = ["", "Data 2022", "Data 2024"]
    rows = [heads, ["Board members", 9, ""], ["Board meetings", 6, 5], ["Newsletters", 11, 10]]
    assert "board_members" in {each.question for each in plan_rows(rows).imported}


PARTED = [
    ["Annual report 2018"],
    [],
    ["At a glance", "2017", "2018"],
    ["Members", 143, 150],
    ["Committed members", 108, 117],
    ["Newsletters", 12, 11],
    [],
    ["Income (thousand euros)", "2017", "2018"],
    ["Membership fees", 402, 431],
    ["Services", 133, 158],
    [],
    ["Survey of members"],
]


def test_years_over_a_table_are_not_those_of_a_part_below_that_has_units_in_their_columns() -> None:
    rows = [*PARTED, ["Sent out to", 150, "members"], ["Response rate", "53 %"]]
    plan = plan_rows(rows)
    assert ("satisfaction_response_rate", "Sheet!B14") in {(each.question, each.cell) for each in plan.imported}


def test_years_over_a_table_go_on_for_a_part_below_that_has_figures_in_their_columns() -> None:
    rows = [
        *PARTED,
        ["Sent out to", 140, 150],
        ["Response rate", "49 %", "53 %"],
        ["Mean satisfaction (1-5)", "n/a", 4],
    ]
    told = {each.question: each.cell for each in plan_rows(rows).imported}
    assert told["satisfaction_response_rate"] == "Sheet!C14" and told["satisfaction_mean"] == "Sheet!C15"


@pytest.mark.parametrize("title", ["Turn of the year 2023/2024", "Årsskiftet 2023/2024", "Vuodenvaihde 2023/2024"])
def test_the_turn_of_two_years_is_the_end_of_the_first(title: str) -> None:
    plan = plan_rows([[title], [], *([label, figure] for label, figure, _ in FIGURES)])
    assert plan.period == "2023"
    assert len(plan.imported) == len(FIGURES)


def test_a_figure_among_figures_is_no_year() -> None:
    rows = [
        ["Income by source, 1000 EUR", ""],
        ["Membership fees", 892],
        ["EU grants", 2000],
        ["Municipal grants", 764],
    ]
    assert taken(rows)["B3"] == ("income_by_source.eu", 2_000_000.0)
    assert len(taken(rows)) == 3
