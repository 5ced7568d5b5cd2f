"""Forms are read from workbooks and Markdown tables alike; what is neither, or could hurt, is refused."""

import datetime
import zipfile
from pathlib import Path

import openpyxl
import pytest

from workbench.exchange.excel.preflight import NotAWorkbook, UnsafeWorkbook
from workbench.exchange.excel.xlsform_file import NotAFormTable, read_form_sheets
from workbench.forms.xlsform.sheets import Row, Sheet, read_table
from workbench.kernel.files import FileNotRead

TABLE = r"""
Some words | before
| survey |
|        | type    | name |  label       |
|--------|---------|------|--------------|
# | a remark of the form's author |
|        | integer | a    | One \| other | # and another
|        |         |      |              |
|        | text    | b    |              |
| choices |
|         | list_name | name |
"""


def written(folder: Path, rows: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "Survey"
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            book.active.cell(number, column, value)
    book.save(folder / "form.xlsx")
    return folder / "form.xlsx"


def test_a_workbook_gives_the_rows_of_its_sheets_with_their_numbers(tmp_path: Path) -> None:
    path = written(tmp_path, [["type", "name", None, "label"], [], ["integer", "a", None, " How many? "]])
    assert read_form_sheets(path) == (
        Sheet("Survey", (Row(1, ("type", "name", "", "label")), Row(3, ("integer", "a", "", " How many? ")))),
    )


def test_cells_are_read_as_their_author_meant_them(tmp_path: Path) -> None:
    path = written(tmp_path, [[1.0, 2.5, True, datetime.date(2026, 12, 31), 10**12, "=1+1"]])
    assert read_form_sheets(path)[0].rows[0].cells == ("1", "2.5", "TRUE", "2026-12-31", "1000000000000", "")


def test_markdown_tables_give_the_same(tmp_path: Path) -> None:
    path = tmp_path / "form.md"
    path.write_text(TABLE, encoding="utf-8-sig")
    survey, choices = read_form_sheets(path)
    assert survey.name == "survey" and choices.rows == (Row(1, ("list_name", "name")),)
    assert survey.rows == (
        Row(1, ("type", "name", "label")),
        Row(2, ("integer", "a", "One | other")),
        Row(3, ("text", "b", "")),
    )


def test_a_table_is_understood_by_its_heads(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        [["Type", "label::French (fr)", "media::image::French (fr)"], ["text", "Un\u202e\u00a0 deux", "x.png"]],
    )
    line = read_table(read_form_sheets(path)[0]).lines[0]
    assert (line.of("type"), line.row, line.columns["image"]) == ("text", 2, 3)
    assert line.texts("label") == {"French (fr)": "Un deux"}


@pytest.mark.parametrize("content", [b"\xff\xfe|", b"just words", b"| survey |", b"|" * 600_000, b"|a|b|\n" * 260_000])
def test_what_holds_no_tables_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "form.md"
    path.write_bytes(content)
    with pytest.raises(NotAFormTable):
        read_form_sheets(path)


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    for name, content in (("old.xls", b"\xd0\xcf\x11\xe0" + b"x" * 99), ("x.xlsx", b"PK\x03\x04"), ("x.csv", b"a,b")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(NotAWorkbook):
            read_form_sheets(tmp_path / name)
    with pytest.raises(FileNotRead):
        read_form_sheets(tmp_path / "nothing.xlsx")


def test_a_workbook_that_could_hurt_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, [["type"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b" " * 30_000_000)
    with pytest.raises(UnsafeWorkbook):
        read_form_sheets(path)
