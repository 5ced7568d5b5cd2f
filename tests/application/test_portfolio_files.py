"""What is shown goes into files as it stands: numbers as numbers, numbers of indicators as texts, no formulas."""

from pathlib import Path

import openpyxl
import pytest
from portfolios import NOWHERE

from workbench.application.portfolio_files import NoSuchFileKind, save_tables
from workbench.application.portfolio_places import make_portfolio, without_password
from workbench.domain.tables import DECIMAL, TEXT, Column, table_of
from workbench.portfolio.errors import DatabaseUnknown

COLUMNS = (
    Column("indicator", "Indicator", TEXT, "Its number."), Column("median", "Median", DECIMAL, "Half of the levels."),
    Column("remark", "Remark", TEXT, "What was said."),
)  # fmt: skip
ROWS = [{"indicator": "2.1", "median": 3.5, "remark": "=1+1"}, {"indicator": "1.1.1"}]


def save(path: Path) -> None:
    table = table_of("needs", "Needs", COLUMNS, ROWS)
    save_tables(NOWHERE, path, "Needs", [table])


def test_a_workbook_has_real_numbers_where_a_column_has_nothing_else(tmp_path: Path) -> None:
    save(tmp_path / "v.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "v.xlsx").active
    assert sheet is not None
    cells = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert (cells["2.1"], cells["1.1.1"], cells[3.5], cells["=1+1"]) == ("s", "s", "n", "s")


def test_csv_has_no_formulas_and_a_dictionary_beside_it(tmp_path: Path) -> None:
    save(tmp_path / "v.csv")
    assert (tmp_path / "v.csv").read_text(encoding="utf-8") == "indicator,median,remark\n2.1,3.5,'=1+1\n1.1.1,,\n"
    told = (tmp_path / "v-dictionary.csv").read_text(encoding="utf-8")
    assert "needs.csv,median,decimal,Half of the levels." in told


@pytest.mark.parametrize("name", ["v.pdf", "v.parquet"])
def test_it_is_written_as_pages_and_for_statistics_too(tmp_path: Path, name: str) -> None:
    save(tmp_path / name)
    assert (tmp_path / name).read_bytes()[:4] in (b"%PDF", b"PAR1")


def test_another_kind_of_file_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFileKind, match="v.docx"):
        save(tmp_path / "v.docx")
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
