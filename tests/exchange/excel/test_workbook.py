"""The result workbook says what the assessment says, before and after anything recalculates."""

import io
from pathlib import Path

import openpyxl
import pytest
from recalculating import compare_with_libreoffice
from scenario import Scenario

from workbench.exchange.excel.planning import Wanted, plan_import
from workbench.exchange.excel.reading_back import check_workbook
from workbench.exchange.excel.workbook import draw_workbook


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path).pass_gate().answer("staff_fte", "4.5").answer("founded_on", "2015-03-01")


def test_it_reads_back_as_the_assessment(scenario: Scenario) -> None:
    scenario.answer("satisfaction_response_rate", "42.5").answer("budget_total", 1240000).score_points(124)
    assert check_workbook(draw_workbook(scenario.dossier), scenario.dossier) == ()


def test_the_same_dossier_gives_the_same_bytes(scenario: Scenario) -> None:
    assert draw_workbook(scenario.dossier) == draw_workbook(scenario.dossier)


@pytest.mark.parametrize("text", ["=1+1", "@x", "-1", "+2", "https://example.org", "1,5"])
def test_text_stays_text(scenario: Scenario, text: str) -> None:
    scenario.score("1.2", 3, text)
    book = openpyxl.load_workbook(io.BytesIO(draw_workbook(scenario.dossier)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == text]
    assert cells
    assert {cell.data_type for cell in cells} == {"s"}


def test_a_rationale_longer_than_a_cell_is_whole(scenario: Scenario) -> None:
    scenario.score("1.2", 3, "word " * 14_000)
    assert check_workbook(draw_workbook(scenario.dossier), scenario.dossier) == ()


@pytest.mark.parametrize(
    ("sheet", "cell"), [("1 Structure", "C5"), ("1 Structure", "C7"), ("Summary", "C6"), ("1 Structure", "G8")]
)
def test_a_changed_cell_is_found(scenario: Scenario, sheet: str, cell: str) -> None:
    scenario.score_points(124)
    book = openpyxl.load_workbook(io.BytesIO(draw_workbook(scenario.dossier)), data_only=True)
    assert book[sheet][cell].value is not None
    book[sheet][cell] = 1
    stream = io.BytesIO()
    book.save(stream)
    assert check_workbook(stream.getvalue(), scenario.dossier)


@pytest.mark.parametrize("points", [None, 119, 124])
def test_every_formula_is_what_libreoffice_computes(scenario: Scenario, tmp_path: Path, points: int | None) -> None:
    if points:
        scenario.score_points(points)
    else:
        scenario.score("1.1.1", 4)
    assert compare_with_libreoffice(draw_workbook(scenario.dossier), tmp_path) > 100


def test_our_own_workbook_is_taken_over_exactly_whatever_was_renamed(scenario: Scenario, tmp_path: Path) -> None:
    scenario.answer("budget_total", {"amount": "1240000.50", "currency": "EUR"}).answer(
        "satisfaction_response_rate", "42.5"
    )
    scenario.score_points(124)
    book = openpyxl.load_workbook(io.BytesIO(draw_workbook(scenario.dossier)))
    book["1 Structure"].title = "Renamed by hand"
    for name in book.defined_names.values():  # As Excel does when a sheet is renamed.
        name.attr_text = name.attr_text.replace("'1 Structure'", "'Renamed by hand'")
    book.save(tmp_path / "last.xlsx")
    plan = plan_import(tmp_path / "last.xlsx", scenario.dossier.form, Wanted("X", "2028", "SEK"))
    taken = {each.question: each.value for each in plan.imported}
    answers = {name: answer.value for name, answer in scenario.dossier.answers.items()}
    assert {name: value for name, value in taken.items() if not name.startswith("score/")} == answers
    assert sum(value for name, value in taken.items() if name.startswith("score/")) == 124
    assert plan.period == "2026"
