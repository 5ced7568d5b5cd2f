"""What is shown goes into files as it stands: numbers as numbers, numbers of indicators as texts, no formulas."""

from pathlib import Path

import openpyxl
import pytest

from workbench.application.portfolio_places import make_portfolio, without_password
from workbench.application.portfolio_view_file import NoSuchView, save_view
from workbench.portfolio.errors import DatabaseUnknown

HEADS = ("Indicator", "Median", "Remark")
ROWS = [("2.1", "3.5", "=1+1"), ("1.1.1", "–", "")]


def test_a_workbook_has_real_numbers_where_a_column_has_nothing_else(tmp_path: Path) -> None:
    assert save_view(tmp_path / "v.xlsx", "Needs", HEADS, ROWS) == 2
    sheet = openpyxl.load_workbook(tmp_path / "v.xlsx").active
    assert sheet is not None and sheet.title == "Needs"
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] == [
        ["2.1", 3.5, "=1+1"], ["1.1.1", None, None],
    ]  # fmt: skip
    assert sheet["C2"].data_type == "s"


def test_csv_has_no_formulas_either(tmp_path: Path) -> None:
    save_view(tmp_path / "v.csv", "Needs", HEADS, ROWS)
    assert (tmp_path / "v.csv").read_text(encoding="utf-8") == "Indicator,Median,Remark\n2.1,3.5,'=1+1\n1.1.1,–,\n"


def test_another_kind_of_file_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(NoSuchView, match="v.docx"):
        save_view(tmp_path / "v.docx", "Needs", HEADS, ROWS)
    assert list(tmp_path.iterdir()) == []


def test_a_portfolio_is_made_once_and_where_it_lies_is_kept_whole(tmp_path: Path) -> None:
    place = str(tmp_path / "new" / "p.sqlite")
    assert make_portfolio(place) == place == make_portfolio(place)


def test_no_password_is_kept_of_where_a_portfolio_lies() -> None:
    kept = without_password("postgresql+psycopg://ann:secret@db.example.org/north?sslmode=require")
    assert kept == "postgresql+psycopg://ann@db.example.org/north?sslmode=require"
    assert "secret" not in without_password("postgresql+psycopg://ann@db.example.org/north?password=secret")
    with pytest.raises(DatabaseUnknown):
        without_password("nonsense://:::")
