"""A table of any length: three other programs read back what was written, and text stays text."""

import csv
import subprocess
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from workbench.domain.values import tidy_text
from workbench.exchange.excel import big_table
from workbench.exchange.excel.big_table import TEXT_LIMIT, Column, Value, write_table

COLUMNS = (
    Column("Cluster", 30), Column("Members", 10, "count"), Column("FTE", 10, "decimal"), Column("Share", 10, "share"),
    Column("Seen on", 12), Column("Released"),
)  # fmt: skip
ROWS: tuple[tuple[Value, ...], ...] = (
    ("Kattegatt Vätgas", 103, Decimal("4.25"), 0.42, date(2026, 3, 1), True),
    ("=HYPERLINK(\"http://x\")", -3, 0.1, None, date(1899, 12, 31), False),
    ("+47 22 00", 10**15, Decimal("1E+3"), 1, datetime(2026, 11, 25, 12, 30, 5), None),
    ("-", 0, float("nan"), 0.0, None, None),
    ("@sum(A1) <b>&amp;</b>  ", 7, 1e-7, 0.5, date(2100, 2, 28), None),
    (" two\nlines_x0041_ 🌊", 1, 2, 3, None, None),
)  # fmt: skip


def written(folder: Path, rows: Sequence[Sequence[Value]], columns: Sequence[Column] = COLUMNS) -> Path:
    path = folder / "table.xlsx"
    assert write_table(path, "Table of all", columns, rows) == len(rows)
    return path


def by_openpyxl(path: Path) -> list[list[object]]:
    return [[cell.value for cell in row] for row in openpyxl.load_workbook(path).worksheets[0].iter_rows()]


def test_each_value_keeps_its_type_and_text_is_never_a_formula(tmp_path: Path) -> None:
    path = written(tmp_path, ROWS)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert rows[0] == ["Kattegatt Vätgas", 103, 4.25, 0.42, datetime(2026, 3, 1), True]
    assert rows[1] == ['=HYPERLINK("http://x")', -3, 0.1, None, "1899-12-31", False]
    assert rows[2] == ["+47 22 00", "1000000000000000", 1000, 1, datetime(2026, 11, 25, 12, 30, 5), None]
    assert rows[3] == ["-", 0, "nan", 0, None, None]
    assert rows[4] == ["@sum(A1) <b>&amp;</b>  ", 7, 1e-7, 0.5, datetime(2100, 2, 28), None]
    assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}
    assert [bool(cell.quotePrefix) for cell in sheet["A"][1:6]] == [False, True, True, True, True]


def test_it_is_a_real_table_with_its_head_in_sight_and_a_look(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(written(tmp_path, ROWS)).worksheets[0]
    (table,) = sheet.tables.values()
    assert (table.ref, table.autoFilter.ref, sheet.freeze_panes) == ("A1:F7", "A1:F7", "A2")
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
    assert (sheet.print_title_rows, sheet.page_setup.orientation, sheet.sheet_properties.pageSetUpPr.fitToPage) == (
        "$1:$1", "landscape", True,
    )  # fmt: skip
    assert (sheet["B2"].number_format, sheet["C2"].number_format, sheet["D2"].number_format) == (
        "#,##0", "#,##0.0#", "0 %",
    )  # fmt: skip
    assert (sheet["A1"].font.bold, sheet["A2"].font.name, sheet.column_dimensions["A"].width) == (True, "Arial", 30)


def test_calamine_reads_the_same(tmp_path: Path) -> None:
    rows = CalamineWorkbook.from_path(str(written(tmp_path, ROWS))).get_sheet_by_index(0).to_python()
    assert rows[0] == [column.title for column in COLUMNS]
    assert rows[1] == ["Kattegatt Vätgas", 103, 4.25, 0.42, date(2026, 3, 1), True]
    assert [row[0] for row in rows[2:6]] == [str(row[0]) for row in ROWS[1:5]]


def test_libreoffice_reads_the_same(tmp_path: Path) -> None:
    path = written(tmp_path, ROWS)
    done = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir", str(tmp_path), str(path)],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    assert b"rror" not in done.stderr
    rows = list(csv.reader((tmp_path / "table.csv").read_text(encoding="utf-8").splitlines(keepends=True)))
    assert rows[0] == [column.title for column in COLUMNS]
    assert rows[1] == ["Kattegatt Vätgas", "103", "4.25", "42%", "2026-03-01", "TRUE"]
    assert [row[0] for row in rows[2:6]] == [str(row[0]) for row in ROWS[1:5]]
    assert rows[6][0] == " two\nlines_x0041_ 🌊"
    assert rows[3][1] == "1000000000000000"


@given(
    st.lists(st.tuples(st.text(), st.integers(-(10**14), 10**14) | st.floats(allow_nan=False, allow_infinity=False)))
)
def test_any_text_and_figure_comes_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, float]]
) -> None:
    path = written(tmp_path_factory.mktemp("any"), rows, (Column("Text"), Column("Figure", 10, "number")))
    found = by_openpyxl(path)[1:] if rows else []
    assert [row[1] for row in found] == [figure for _, figure in rows]
    for (text, _), (read, _) in zip(rows, found, strict=True):
        expected = "".join(each for each in tidy_text(text) if each.isprintable() or each in "\n\t" or ord(each) > 159)
        kept = "".join(each for each in str(read or "") if each.isprintable() or each in "\n\t" or ord(each) > 159)
        assert kept.replace("_x005F_", "_") == expected.replace("\ufffe", "").replace("\uffff", "")


def test_the_same_rows_give_the_same_bytes_and_none_gives_a_row_to_write_in(tmp_path: Path) -> None:
    first = written(tmp_path, ROWS).read_bytes()
    assert written(tmp_path, ROWS).read_bytes() == first
    sheet = openpyxl.load_workbook(written(tmp_path, ())).worksheets[0]
    assert (next(iter(sheet.tables.values())).ref, sheet.max_row) == ("A1:F2", 1)


def test_what_a_sheet_cannot_hold_goes_on_in_a_further_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(big_table, "ROW_LIMIT", 300)
    path = written(tmp_path, [(f"Cluster {n}", n, None, None, None, None) for n in range(700)])
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Table of all", "Table of all 2", "Table of all 3"]
    assert [next(iter(sheet.tables.values())).ref for sheet in book] == ["A1:F301", "A1:F301", "A1:F101"]
    assert [cell.value for sheet in book for cell in sheet["B"][1:]] == list(range(700))
    exact = written(tmp_path, [(f"Cluster {n}", n, None, None, None, None) for n in range(300)])
    assert openpyxl.load_workbook(exact).sheetnames == ["Table of all"]


def test_heads_are_told_apart_and_long_texts_cut_where_a_cell_ends(tmp_path: Path) -> None:
    path = written(tmp_path, [("🌊" * TEXT_LIMIT, None, None)], (Column("Other"), Column("other"), Column(" ")))
    head, row = by_openpyxl(path)
    assert head == ["Other", "other 2", "Column 3"]
    assert len(str(row[0]).encode("utf-16-le")) <= 2 * TEXT_LIMIT
    assert str(row[0]).endswith("🌊…")


def test_nothing_is_left_where_the_rows_fail(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        write_table(tmp_path / "table.xlsx", "Table", COLUMNS[:1], ((str(1 // n),) for n in (1, 0)))
    with pytest.raises(TypeError):
        write_table(tmp_path / "table.xlsx", "Table", COLUMNS[:1], [(object(),)])  # type: ignore[list-item]
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_told_as_a_workbook_by_its_parts(tmp_path: Path) -> None:
    with zipfile.ZipFile(written(tmp_path, ROWS)) as archive:
        assert archive.testzip() is None
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        types = archive.read("[Content_Types].xml").decode()
    assert all(f'PartName="/{name}"' in types for name in ("xl/worksheets/sheet1.xml", "xl/tables/table1.xml"))
