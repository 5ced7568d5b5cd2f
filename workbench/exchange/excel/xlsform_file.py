"""An XLSForm's file as sheets of rows: a workbook, or the Markdown tables that forms are discussed in."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from workbench.exchange.excel.cells import Cell, read_workbook
from workbench.exchange.excel.cells import Sheet as WorkbookSheet
from workbench.forms.xlsform.sheets import Row, Sheet
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file

MARKDOWN, MARKDOWN_LIMIT, CELL_LIMIT = ".md", 5_000_000, 500_000


class NotAFormTable(WorkbenchError):
    code = "XLS-006"
    message = "{path} holds no form in Markdown tables: {reason}."
    remedy = "Begin each table with a row like “| survey |”, or give the form as .xlsx."


def read_form_sheets(path: Path) -> tuple[Sheet, ...]:
    """Read every sheet's rows as text.

    Raises FileNotRead, NotAFormTable, NotAWorkbook, UnsafeWorkbook or UnreadableWorkbook.
    """
    if path.suffix.casefold() == MARKDOWN:
        return _read_markdown(path)
    return tuple(_sheet(sheet) for sheet in read_workbook(path).sheets)


def _sheet(sheet: WorkbookSheet) -> Sheet:
    return Sheet(sheet.name, tuple(Row(number, _texts(cells)) for number, cells in sheet.by_row.items()))


def _texts(cells: list[Cell]) -> tuple[str, ...]:
    """Return a row's texts in their columns, empty ones between them."""
    texts = [""] * max(cell.column for cell in cells)
    for cell in cells:
        texts[cell.column - 1] = _text(cell)
    return tuple(texts)


def _text(cell: Cell) -> str:
    """Return what a form's author meant by a cell: 1.0 is the choice “1”, TRUE is the word."""
    if cell.kind == "number":
        number = Decimal(str(cell.value))
        return f"{number.to_integral_value() if number == number.to_integral_value() else number:f}"
    return str(cell.value).upper() if cell.kind == "truth" else str(cell.value)


def _read_markdown(path: Path) -> tuple[Sheet, ...]:
    try:
        text = read_file(path, limit=MARKDOWN_LIMIT).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotAFormTable(path=path, reason="it is not UTF-8") from error
    sheets: dict[str, list[Row]] = {}
    name, count = "", 0
    for cells in _table_rows(text):
        count += len(cells)
        if count > CELL_LIMIT:
            raise NotAFormTable(path=path, reason=f"it has over {CELL_LIMIT:,} cells")
        name = cells[0] or name
        rows = sheets.setdefault(name, [])
        if any(cells[1:]):
            rows.append(Row(len(rows) + 1, cells[1:]))
    if not any(sheets.values()):
        raise NotAFormTable(path=path, reason="there are no rows between | signs")
    return tuple(Sheet(name, tuple(rows)) for name, rows in sheets.items())


def _table_rows(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the cells of each table row; remarks behind # and lines of dashes are none."""
    for line in text.splitlines():
        start, end = line.find("|"), line.rfind("|")
        if end > start and not line[:start].strip():
            cells = tuple(cell.strip() for cell in _split(line[start + 1 : end]))
            if any(set(cell) - {"-", ":"} for cell in cells):
                yield cells


def _split(row: str) -> Iterator[str]:
    r"""Split a row at its | signs; \| is a sign within a cell."""
    cell = ""
    for place, sign in enumerate(row):
        if sign == "|" and row[place - 1 : place] != "\\":
            yield cell
            cell = ""
        elif sign == "|":
            cell = f"{cell[:-1]}|"
        else:
            cell += sign
    yield cell
