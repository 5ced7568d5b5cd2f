"""What stands in hidden rows and columns is asked and never taken, and yields to what is seen."""

from pathlib import Path

from layouts import book
from layouts.scoring import in_memory, plain

from workbench.exchange.excel.planning import ImportPlan, Wanted, plan_workbook
from workbench.forms.library import get_edition

ROWS = [["", "Figure"], ["Members", 98], ["Committed members", 81], ["Board meetings", 6], ["Newsletters", 11]]
EXAMPLES = [[row[0], shown, row[1]] for row, shown in zip(ROWS, ["Shown", 120, 90, 12, 24], strict=True)]


def _plan(rows: list[list[object]], *, columns: str = "", hidden_rows: tuple[int, ...] = ()) -> ImportPlan:
    made = book({"Sheet": rows})
    for column in columns:
        made["Sheet"].column_dimensions[column].hidden = True
    for row in hidden_rows:
        made["Sheet"].row_dimensions[row].hidden = True
    wanted = Wanted("Havvind Vest", "2026", "NOK")
    return plan_workbook(in_memory(made), Path("x.xlsx"), "0" * 64, get_edition("ecei-2013"), wanted)


def _taken(plan: ImportPlan) -> dict[str, object]:
    return {each.cell.split("!")[1]: plain(each.value) for each in plan.imported}


def test_a_hidden_column_beside_the_figures_changes_nothing() -> None:
    assert _taken(_plan(EXAMPLES, columns="B")) == {"C2": 98, "C3": 81, "C4": 6, "C5": 11}


def test_figures_of_a_hidden_column_alone_are_asked_and_the_review_says_why() -> None:
    plan = _plan(ROWS, columns="B")
    assert plan.imported == ()
    assert {each.cell for each in plan.asked} == {f"Sheet!B{row}" for row in range(2, 6)}
    assert all("hidden" in each.why for each in plan.asked)


def test_a_hidden_row_is_asked_and_its_neighbours_are_taken() -> None:
    plan = _plan(ROWS, hidden_rows=(4,))
    assert _taken(plan) == {"B2": 98, "B3": 81, "B5": 11}
    assert [each.cell for each in plan.asked] == ["Sheet!B4"]


def test_a_hidden_column_of_an_earlier_year_is_told_as_that_years() -> None:
    years = [
        ["", 2024, 2025],
        *([row[0], figure, row[1]] for row, figure in zip(ROWS[1:], [90, 75, 5, 10], strict=True)),
    ]
    plan = _plan(years, columns="B")
    assert _taken(plan) == {"C2": 98, "C3": 81, "C4": 6, "C5": 11}
    assert {each.period for each in plan.other_periods} == {"2024"}
