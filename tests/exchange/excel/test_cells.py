"""Every filled cell of any workbook comes out as it is in the file: openpyxl and XlsxWriter write, openpyxl witnesses."""

import datetime
import re
import unicodedata
import warnings
from collections.abc import Iterator
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from hostile_workbooks import (
    SHEET,
    changed,
    honest,
    many_sheets,
    of_sheets,
    related,
    replaced,
    row,
    sheet_part,
    strict,
    texts_part,
)
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.formula.translate import Translator
from openpyxl.worksheet.formula import ArrayFormula
from python_calamine import load_workbook as load_with_calamine

from workbench.exchange.excel.cells import Cell, Reader, Workbook, read_workbook

FORMATS = [
    "General",
    "0",
    "0.00",
    "#,##0",
    "0%",
    "0.0 %",
    '#,##0 "kr"',
    "[$NOK] #,##0",
    "@",
    '0.0 "mnd"',
    "#,##0_);[Red](#,##0)",
]
DAYS = ["yyyy-mm-dd", "dd.mm.yyyy", "d. mmmm yyyy", "[$-414]d/m/yyyy;@", "mm-dd-yy", "mmm-yy", "dd/mm/yyyy hh:mm"]
NUMBERS = st.integers(-(10**12), 10**12) | st.floats(-1e300, 1e300)
WRITTEN = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Z"]), max_size=40)
SIGNS = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
VALUES = st.one_of(
    st.tuples(NUMBERS, st.sampled_from(FORMATS)),
    st.tuples(st.dates(datetime.date(1904, 1, 2), datetime.date(2199, 12, 31)), st.sampled_from(DAYS)),
    st.tuples(st.times().map(lambda at: at.replace(microsecond=0)), st.just("h:mm:ss")),
    st.tuples(st.booleans(), st.just("General")),
    st.tuples(WRITTEN, st.sampled_from(FORMATS)),
    st.tuples(st.sampled_from(["=A1+1", "=SUM(A1:B3)", '=IF($A$1>0,"ja","nei")', "=1/0"]), st.sampled_from(FORMATS)),
    st.tuples(st.sampled_from(["#N/A", "#DIV/0!", "#REF!"]), st.just("General")),
)  # fmt: skip
PLACES = st.tuples(st.integers(1, 12), st.integers(1, 9))
GRIDS = st.lists(
    st.tuples(
        st.dictionaries(PLACES, VALUES, max_size=8), st.dictionaries(PLACES, WRITTEN.filter(str.strip), max_size=2),
        st.sampled_from(["visible", "hidden", "veryHidden"]), st.sets(st.integers(1, 12), max_size=2), st.sets(st.integers(1, 9), max_size=2),
        st.sampled_from(["", "K2:M4", "B20:B22"]),
    ),
    min_size=1, max_size=3,
)  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as made:
        yield made


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("books")


NAMES = count()


def cleaned(text: str) -> str:
    return unicodedata.normalize("NFC", SIGNS.sub("", text))


def witnessed(path: Path) -> dict[tuple[str, int, int], tuple[object, ...]]:
    """Return what openpyxl says of each filled cell: kind, value, format, formula, comment, whether hidden."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        formulas, shown = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    found = {}
    for sheet in formulas.worksheets:
        hidden_columns = {
            column
            for each in sheet.column_dimensions.values() if each.hidden
            for column in range(each.min, each.max + 1)
        }  # fmt: skip
        for cell in (cell for line in sheet.iter_rows() for cell in line):
            if cell.value is None or cell.value == "":
                continue
            is_formula = cell.data_type == "f"
            kept = shown[sheet.title].cell(cell.row, cell.column).value if is_formula else cell.value
            kind, value = meaning(kept, cell.data_type)
            if value == "" and not is_formula:
                continue
            formula = cell.value.text if isinstance(cell.value, ArrayFormula) else cell.value
            comment = cleaned(cell.comment.text) if cell.comment else ""
            found[sheet.title, cell.row, cell.column] = (
                kind, value, cell.number_format, formula if is_formula else "", comment,
                sheet.row_dimensions[cell.row].hidden or cell.column in hidden_columns,
            )  # fmt: skip
    return found


def meaning(value: Any, data_type: str) -> tuple[str, object]:
    if value is None:
        return "empty", ""
    if isinstance(value, bool):
        return "truth", value
    if isinstance(value, int | float):
        return "number", repr(value)
    if isinstance(value, datetime.datetime | datetime.date):
        return "date", value.isoformat()[:10]
    if isinstance(value, datetime.time):
        return "text", value.isoformat("seconds")
    text = cleaned(str(value))
    return "error" if data_type == "e" or text in ("#N/A", "#DIV/0!", "#REF!") else "text", text


def told(cell: Cell) -> tuple[object, ...]:
    return cell.kind, cell.value, cell.format, cell.formula, cell.comment, cell.is_hidden


def agree(book: Workbook, path: Path) -> None:
    expected = witnessed(path)
    found = {(cell.sheet, cell.row, cell.column): told(cell) for cell in book.cells}
    assert found == expected


@given(GRIDS)
def test_what_openpyxl_writes_is_read_as_openpyxl_reads_it(reader: Reader, folder: Path, grids: list[Any]) -> None:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for number, (cells, comments, state, rows, columns, merged) in enumerate(grids):
        sheet = made.create_sheet(f"Ark {number}")
        sheet.sheet_state = state if number else "visible"
        for (at, across), (value, number_format) in {(30, 1): (1, "0"), **cells}.items():
            cell = sheet.cell(at, across, value)
            cell.number_format = number_format
        for place, text in comments.items():
            sheet.cell(*place).comment = Comment(text, "A")
        for each in rows:
            sheet.row_dimensions[each].hidden = True
        for each in columns:
            sheet.column_dimensions[openpyxl.utils.get_column_letter(each)].hidden = True
        if merged:
            sheet.merge_cells(merged)
    made.defined_names["total"] = openpyxl.workbook.defined_name.DefinedName("total", attr_text="'Ark 0'!$A$30")
    path = folder / f"{next(NAMES)}.xlsx"
    made.save(path)
    book = reader.read(path)
    agree(book, path)
    theirs = openpyxl.load_workbook(path)
    assert [(each.name, each.is_hidden) for each in book.sheets] == [
        (each.title, each.sheet_state != "visible") for each in theirs
    ]
    for ours, their in zip(book.sheets, theirs, strict=True):
        assert set(ours.merged) == {(r.min_row, r.min_col, r.max_row, r.max_col) for r in their.merged_cells.ranges}
    assert book.names == {"total": "'Ark 0'!$A$30"}
    path.unlink()


def write(sheet: Any, at: int, across: int, value: object, style: object) -> None:
    """Write a value with XlsxWriter, a formula with a result that some program calculated."""
    if isinstance(value, datetime.date | datetime.time):
        sheet.write_datetime(at, across, value, style)
    elif isinstance(value, str) and value.startswith("="):
        kept = {"=A1+1": 7.5, "=1/0": "#DIV/0!", "=SUM(A1:B3)": ""}.get(value, "ja")
        sheet.write_formula(at, across, value, style, kept)
    elif isinstance(value, str):
        sheet.write_string(at, across, value, style)
    elif isinstance(value, bool):
        sheet.write_boolean(at, across, value, style)
    else:
        sheet.write_number(at, across, value, style)


@given(GRIDS, st.booleans())
def test_what_xlsxwriter_writes_is_read_as_openpyxl_reads_it(
    reader: Reader, folder: Path, grids: list[Any], from_1904: bool
) -> None:
    path = folder / f"{next(NAMES)}.xlsx"
    made = xlsxwriter.Workbook(str(path), {"date_1904": from_1904})
    for cells, comments, _, rows, columns, merged in grids:
        sheet = made.add_worksheet()
        for (at, across), (value, number_format) in {(30, 1): (1, "0"), **cells}.items():
            write(sheet, at - 1, across - 1, value, made.add_format({"num_format": number_format}))
        for (at, across), text in comments.items():
            sheet.write_comment(at - 1, across - 1, text)
        for each in rows:
            sheet.set_row(each - 1, None, None, {"hidden": True})
        for each in columns:
            sheet.set_column(each - 1, each - 1, None, None, {"hidden": True})
        if merged:
            sheet.merge_range(merged, "")
    made.close()
    agree(reader.read(path), path)
    path.unlink()


def test_calamine_finds_the_same_figures_and_texts(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    for at in range(1, 40):
        made.active.append([f"Tekst {at}", at * 1.25, at % 2 == 0, datetime.date(2024, 1, 1) + datetime.timedelta(at)])
    made.save(tmp_path / "a.xlsx")
    ours = read_workbook(tmp_path / "a.xlsx").sheets[0]
    for at, line in enumerate(load_with_calamine(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python(), 1):
        text, number, truth, day = line
        assert (ours.cells[at, 1].value, ours.cells[at, 3].value) == (text, truth)
        assert (ours.cells[at, 2].number, ours.cells[at, 4].value) == (Decimal(str(number)), day.isoformat())


def read(content: bytes, tmp_path: Path) -> Workbook:
    (tmp_path / "a.xlsx").write_bytes(content)
    return read_workbook(tmp_path / "a.xlsx")


def only(content: bytes, tmp_path: Path) -> Cell:
    (cell,) = read(content, tmp_path).cells
    return cell


def test_a_strict_workbook_is_read_as_any_other(tmp_path: Path) -> None:
    ours, theirs = read(strict(), tmp_path), read(replaced({}), tmp_path)
    assert [(c.address, c.kind, c.value) for c in ours.cells] == [(c.address, c.kind, c.value) for c in theirs.cells]
    assert [(c.kind, c.value, c.format) for c in ours.cells][3:] == [
        ("number", "170", "General"), ("number", "0.42", "0%"), ("date", "2024-06-01", "yyyy\\-mm\\-dd"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "kind", "value"),
    [
        ('<c r="A1"><v>1E+308</v></c>', "number", "1e+308"),
        ('<c r="A1"><v>1E+309</v></c>', "error", "1E+309"),
        ('<c r="A1"><v>NaN</v></c>', "error", "NaN"),
        ('<c r="A1"><v>1_000</v></c>', "error", "1_000"),
        ('<c r="A1"><v>0.1</v></c>', "number", "0.1"),
        ('<c r="A1"><v>12345678901234567890</v></c>', "number", "12345678901234567890"),
        ('<c r="A1" s="2"><v>59</v></c>', "date", "1900-02-28"),
        ('<c r="A1" s="2"><v>60</v></c>', "error", "1900-02-29"),
        ('<c r="A1" s="2"><v>61</v></c>', "date", "1900-03-01"),
        ('<c r="A1" s="2"><v>1</v></c>', "date", "1900-01-01"),
        ('<c r="A1" s="2"><v>-1</v></c>', "error", "#VALUE!"),
        ('<c r="A1" s="2"><v>1E+300</v></c>', "error", "#VALUE!"),
        ('<c r="A1" s="2"><v>2958466</v></c>', "error", "#VALUE!"),
        ('<c r="A1" s="2"><v>45443.999999999</v></c>', "date", "2024-06-01"),
        ('<c r="A1" t="d"><v>2024-06-31</v></c>', "text", "2024-06-31"),
        ('<c r="A1" t="e"><v>#N/A</v></c>', "error", "#N/A"),
        ('<c r="A1" t="str"><v>#VERDI!</v></c>', "error", "#VERDI!"),
        ('<c r="A1" t="str"><v>#1 CLUSTER</v></c>', "text", "#1 CLUSTER"),
        ('<c r="A1" t="b"><v>0</v></c>', "truth", False),
        ('<c r="A1" t="inlineStr"><is><r><t>Tu</t></r><r><t xml:space="preserve">n </t></r><rPh><t>x</t></rPh></is></c>', "text", "Tun "),
        ('<c r="A1" t="str"><v>a\u202eb\u200bc&#x9;d_x0007__x000D_</v></c>', "text", "abc\td\r"),
        ('<c r="A1" t="str"><v>a\u030aben</v></c>', "text", "åben"),
        ('<c r="A1" t="inlineStr"><is><t>a<!-- b -->c<![CDATA[<d>]]></t></is></c>', "text", "ac<d>"),
        (f'<c r="A1" t="str"><v>{"å" * 32_767}</v></c>', "text", "å" * 32_767),
        ('<c r="A1" s="99"><v>5</v></c>', "number", "5"),
    ],
)  # fmt: skip
def test_what_a_cell_holds_is_told(tmp_path: Path, cell: str, kind: str, value: object) -> None:
    found = only(row(cell), tmp_path)
    assert (found.kind, found.value, found.address) == (kind, value, "Figures!A1")


@pytest.mark.parametrize(
    ("cell", "kind", "is_uncalculated"),
    [
        ("<f>B1</f>", "empty", True),
        ("<f>B1</f><v></v>", "empty", True),
        ("<f>B1</f><v/>", "empty", True),
        ("<f>B1</f><v>0</v>", "number", False),
    ],
)
def test_a_formula_that_nobody_calculated_is_told_apart(
    tmp_path: Path, cell: str, kind: str, is_uncalculated: bool
) -> None:
    found = only(row(f'<c r="A1">{cell}</c>'), tmp_path)
    assert (found.kind, found.formula, found.is_uncalculated) == (kind, "=B1", is_uncalculated)
    blank = only(row('<c r="A1" t="str"><f>""</f><v></v></c>'), tmp_path)
    assert (blank.kind, blank.is_uncalculated) == ("empty", False)


def test_days_are_counted_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    found = read(changed("xl/workbook.xml", "<sheets>", '<workbookPr date1904="1"/><sheets>'), tmp_path)
    assert next(c.value for c in found.cells if c.kind == "date") == "2028-06-02"


def test_shared_formulas_are_told_for_each_cell(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="B1"><f t="shared" ref="B1:D3" si="0">A1+$A$1+SUM(A1:A$9)+Ark!C3+\'A1 b\'!B2&amp;"A1"+LOG10(A1)+A:A+1:1</f><v>1</v></c></row>'
        '<row r="3"><c r="D3"><f t="shared" si="0"/><v>2</v></c><c r="E3"><f t="shared" si="7"/><v>3</v></c></row>'
    )
    found = read(replaced({SHEET: sheet_part(rows)}), tmp_path)
    master, child, orphan = (each.formula for each in found.cells)
    assert (child, orphan) == (Translator(master, "B1").translate_formula("D3"), "=")
    assert child.startswith("=C3+$A$1+SUM(C3:C$9)+Ark!E5+'A1 b'!D4&\"A1\"+LOG10(C3)")


def test_shared_formulas_that_name_themselves_end(tmp_path: Path) -> None:
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><f t="shared" si="0" ref="A1:A9">A{n % 9 + 1}</f><v>1</v></c></row>'
        for n in range(1, 10)
    )
    assert len(read(replaced({SHEET: sheet_part(rows)}), tmp_path).cells) == 9


def test_a_dimension_that_lies_hides_nothing(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 51))
    found = read(replaced({SHEET: sheet_part(rows, before='<dimension ref="A1:A2"/>')}), tmp_path)
    assert len(found.cells) == 50


def test_cells_without_addresses_stand_one_beside_the_other(tmp_path: Path) -> None:
    found = read(
        replaced({SHEET: sheet_part("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>")}),
        tmp_path,
    )
    assert [(each.address, each.value) for each in found.cells] == [
        ("Figures!A1", "1"),
        ("Figures!C1", "2"),
        ("Figures!A2", "3"),
    ]


def test_a_value_below_a_merged_area_is_told_as_hidden(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>'
    found = read(
        replaced({SHEET: sheet_part(rows, after='<mergeCells><mergeCell ref="A1:B1"/></mergeCells>')}), tmp_path
    )
    assert [each.is_hidden for each in found.cells] == [False, True, False]


def test_a_row_formatted_to_the_sheets_end_is_no_cell(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>'
    assert only(replaced({SHEET: sheet_part(rows)}), tmp_path).value == "1"


def test_a_macro_workbook_is_read_and_says_so(tmp_path: Path) -> None:
    assert read(replaced({"xl/vbaProject.bin": b"macros"}), tmp_path).has_macros
    assert not read(replaced({}), tmp_path).has_macros


def test_links_to_other_files_are_named_and_not_followed(tmp_path: Path) -> None:
    target = (tmp_path / "other.xlsx").as_uri()
    external = f'<Relationship Id="rId1" TargetMode="External" Type="x/externalLinkPath" Target="{target}"/>'
    book = honest()["xl/_rels/workbook.xml.rels"].replace(
        b"</Rel", b'<Relationship Id="e" Type="x/externalLink" Target="externalLinks/externalLink1.xml"/></Rel'
    )
    parts = {
        "xl/_rels/workbook.xml.rels": book, "xl/externalLinks/externalLink1.xml": b"<externalLink/>",
        "xl/externalLinks/_rels/externalLink1.xml.rels": related(more=external),
    }  # fmt: skip
    assert read(replaced(parts), tmp_path).links == (target,)


def test_a_conversation_about_a_cell_is_its_comment(tmp_path: Path) -> None:
    threads = (
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        '<threadedComment ref="B1"><text>Counted in May?</text></threadedComment>'
        '<threadedComment ref="B1"><text>In June.</text></threadedComment></ThreadedComments>'
    )
    rels = related(more='<Relationship Id="t" Type="x/threadedComment" Target="../threadedComments/t1.xml"/>')
    parts = {"xl/threadedComments/t1.xml": threads.encode(), "xl/worksheets/_rels/sheet1.xml.rels": rels}
    found = read(replaced(parts), tmp_path)
    assert next(c.comment for c in found.cells if c.address == "Figures!B1") == "Counted in May?\nIn June."


@pytest.mark.parametrize("number", [1, 200])
def test_many_sheets_are_read(tmp_path: Path, number: int) -> None:
    assert len(read(many_sheets(number), tmp_path).sheets) == number


def test_odd_names_of_sheets_stay_apart(tmp_path: Path) -> None:
    names = ("Tal", "tal", "O'Neill!A1", "&quot;x&quot;", "N" * 200, "a\u202eb")
    found = read(of_sheets(*names), tmp_path)
    assert [each.name for each in found.sheets] == ["Tal", "tal", "O'Neill!A1", '"x"', "N" * 200, "ab"]
    assert len({each.address for each in found.cells}) == len(names)


def test_a_shared_text_is_its_runs_without_how_they_are_pronounced(tmp_path: Path) -> None:
    text = '<r><t>Med</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh><r><t xml:space="preserve">lemmer </t></r>'
    found = read(replaced({"xl/sharedStrings.xml": texts_part(text)}), tmp_path)
    assert found.sheets[0].cells[1, 1].value == "Medlemmer "


def test_one_text_in_many_cells_is_told_once(tmp_path: Path) -> None:
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 5_001))
    found = read(
        replaced({SHEET: sheet_part(cells), "xl/sharedStrings.xml": texts_part(f"<t>{'x' * 30_000}</t>")}), tmp_path
    )
    assert len(found.cells) == 5_000
