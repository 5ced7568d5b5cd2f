"""The result workbook says what the assessment says, before and after anything recalculates."""

import io
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from recalculating import compare_with_libreoffice
from scenario import Scenario

from workbench.application.dossiers import build_dossier
from workbench.domain.dossier import Comparison, Dossier, Spread
from workbench.exchange.excel.planning import Wanted, plan_import
from workbench.exchange.excel.reading_back import check_workbook
from workbench.exchange.excel.workbook import draw_workbook
from workbench.kernel.tongue import texts_of, writing_in


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
    ("sheet", "cell"), [("1 Structure", "C5"), ("1 Structure", "C7"), ("Summary", "B4"), ("1 Structure", "G8")]
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


@pytest.mark.parametrize("language", ["nb", "sv", "da", "fi"])
def test_it_is_written_and_taken_over_in_each_language(scenario: Scenario, tmp_path: Path, language: str) -> None:
    scenario.answer("satisfaction_response_rate", "42.5").answer("members_total", {"state": "not_known", "why": "x"})
    scenario.score_points(119)
    with writing_in(language):
        dossier = build_dossier(scenario.services, scenario.assessment, language)
        content = draw_workbook(dossier)
        assert check_workbook(content, dossier) == ()
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    shown = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell}
    fixed = {text for text in texts_of("workbook", "en").values() if isinstance(text, str) and " " in text}
    assert not shown & fixed
    (tmp_path / "own.xlsx").write_bytes(content)
    plan = plan_import(tmp_path / "own.xlsx", scenario.dossier.form, Wanted("X", "2028", "SEK"))
    taken = {each.question: each.value for each in plan.imported if not each.question.startswith("score/")}
    assert taken == {name: answer.value for name, answer in scenario.dossier.answers.items()}


def test_formulas_agree_in_another_language_too(scenario: Scenario, tmp_path: Path) -> None:
    scenario.score_points(124)
    with writing_in("fi"):
        content = draw_workbook(build_dossier(scenario.services, scenario.assessment, "fi"))
    assert compare_with_libreoffice(content, tmp_path) > 100


def test_the_total_adds_up_the_groups_and_its_share_is_the_results(scenario: Scenario) -> None:
    dossier = scenario.score_points(124).dossier
    sheet = openpyxl.load_workbook(io.BytesIO(draw_workbook(dossier)), data_only=True)["Summary"]
    total = next(row for row in sheet.iter_rows(values_only=True) if row[1] == "Together")
    assert total[2:5] == (124, 150, pytest.approx(0.827))


def compared(dossier: Dossier, n: int) -> Dossier:
    """Return a dossier beside a group of clusters; of 1.2 only three are known."""
    indicators = {each.id: Spread(n, Decimal(3), Decimal(2), Decimal(4)) for each in dossier.form.scored}
    indicators["1.2"] = Spread(3, Decimal("4.25"), Decimal(4), Decimal(5))
    shares = Spread(n, Decimal("61.5"), Decimal(50), Decimal(70))
    sections = {each.id: shares for each in dossier.form.sections}
    group = Comparison("Clusters in energy", n, date(2026, 11, 1), indicators, sections, shares)
    return replace(dossier, comparison=group)


def test_others_stand_beside_own_figures_and_too_few_of_them_are_withheld(scenario: Scenario) -> None:
    dossier = compared(scenario.score_points(124).dossier, 12)
    content = draw_workbook(dossier)
    assert check_workbook(content, dossier) == ()
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    total = next(row for row in book["Summary"].iter_rows(values_only=True) if row[1] == "Together")
    assert total[7] == pytest.approx(0.615)
    medians = {row[0]: row[8] for row in book["Indicators"].iter_rows(min_row=4, values_only=True)}
    assert (medians["1.1.1"], medians["1.2"]) == (3, "withheld, under 5 clusters")
    rows = {row[0]: row for row in book["Benchmark"].iter_rows(values_only=True)}
    assert rows["1.1.1"][3:] == (12, 2, 3, 4)
    assert "1.2" not in rows
    assert not any(cell == 4.25 for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)


def test_between_five_and_ten_others_only_the_median_is_told(scenario: Scenario) -> None:
    book = openpyxl.load_workbook(io.BytesIO(draw_workbook(compared(scenario.score_points(124).dossier, 7))))
    rows = {row[0]: row for row in book["Benchmark"].iter_rows(values_only=True)}
    assert [cell or None for cell in rows["1.1.1"][3:]] == [7, None, 3, None]


def test_under_five_others_nothing_is_told_anywhere(scenario: Scenario) -> None:
    book = openpyxl.load_workbook(io.BytesIO(draw_workbook(compared(scenario.score_points(124).dossier, 4))))
    assert "Benchmark" not in book.sheetnames
    assert not any(cell == 0.615 for row in book["Summary"].iter_rows(values_only=True) for cell in row)
