"""Our own workbooks, told by their Metadata sheet: taken over exactly, whatever was renamed or moved.

Metadata: A1 `assessor-workbench`, B1 the kind; then rows of key and value; then a row
`field | id | sheet | cell | unit` for each field and `level | indicator | sheet | cell` for
each level. Defined names (`aw_` + id, dots as two underscores) follow cells that move.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.exchange.excel.cells import Cell, Workbook
from workbench.exchange.excel.converting import read_cell
from workbench.exchange.excel.matching import Match
from workbench.forms.edition import Form
from workbench.kernel.ids import EntityId

SHEET, MARK = "Metadata", "assessor-workbench"


@dataclass(frozen=True, slots=True)
class OwnWorkbook:
    """What one of our own workbooks says of itself."""

    assessment: EntityId
    period: str
    matches: list[Match]
    levels: dict[str, Cell]
    """The cell of each level, by indicator."""


def recognise(workbook: Workbook, form: Form, currency: str) -> OwnWorkbook | None:
    """Read our own workbook by its Metadata sheet, or return None for anybody else's."""
    sheet = next((each for each in workbook.sheets if _text(each.cells.get((1, 1))) == MARK), None)
    if sheet is None:
        return None
    rows = [[_text(each) for each in sheet.by_row[row]] for row in sorted(sheet.by_row)]
    keys = {row[0]: row[1] for row in rows if len(row) == 2}
    cells = {cell.address: cell for cell in workbook.cells}
    matches = list(_matches(rows, workbook, form, keys.get("currency", currency), cells))
    found = {row[1]: _cell_at(row, workbook, cells) for row in rows if row[0] == "level" and len(row) >= 4}
    levels = {
        indicator: cell
        for indicator, cell in found.items()
        if cell is not None and cell.number is not None and indicator in form.indicators
    }
    return OwnWorkbook(EntityId(keys.get("assessment", "")), keys.get("period", ""), matches, levels)


def name_of(kind: str, id_: str) -> str:
    """Return the defined name that refers to a field's or level's cell."""
    return f"{'aw' if kind == 'field' else 'awl'}_{id_.replace('.', '__')}"


def _matches(
    rows: list[list[str]], workbook: Workbook, form: Form, currency: str, cells: dict[str, Cell]
) -> Iterator[Match]:
    for row in rows:
        if row[0] != "field" or len(row) < 4 or row[1] not in form.fields:
            continue
        cell = _cell_at(row, workbook, cells)
        if cell is None:
            continue
        reading = read_cell(cell, form.fields[row[1]], currency, row[4:5])
        yield Match(cell, row[1], cell, reading, 1.0, "our own workbook")


def _cell_at(row: list[str], workbook: Workbook, cells: dict[str, Cell]) -> Cell | None:
    referred = workbook.names.get(name_of(row[0], row[1]), "")
    sheet, _, address = referred.rpartition("!")
    moved = cells.get(f"{sheet.strip(chr(39)).replace(chr(39) * 2, chr(39))}!{address.replace('$', '')}")
    return moved or cells.get(f"{row[2]}!{row[3]}")


def _text(cell: Cell | None) -> str:
    return cell.text if cell else ""
