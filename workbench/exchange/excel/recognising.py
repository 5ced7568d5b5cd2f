"""Our own workbooks, told by their Metadata sheet: taken over exactly, whatever was renamed or moved.

Metadata: A1 `assessor-workbench`, B1 the kind; then rows of key and value; then a row
`field | id | sheet | cell | unit | state` for each field, also of rows that a person added,
`level | indicator | sheet | cell | | state` for each level, and `why | indicator | sheet | cell | | state` for each
rationale beside one. `state` says what the cell's words stand for where they are no answer, or only a part.
Defined names (`aw_` + id, dots as two underscores) follow cells that move.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.exchange.excel.cells import Cell, Workbook
from workbench.exchange.excel.matching import Match
from workbench.exchange.excel.own_cells import CUT, read_own
from workbench.forms.edition import NOT_APPLICABLE, Form
from workbench.forms.translations import in_language
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.tongue import say, writing_in

SHEET, MARK = "Metadata", "assessor-workbench"
QUESTIONNAIRE = "questionnaire"
"""The kind of workbook that a cluster fills in; `result` is the other."""
WIDTH = 6
"""Columns of Metadata."""
_NAMES = {"field": "aw", "level": "awl", "why": "awy"}
"""How the defined names of each kind of row begin."""


class IsQuestionnaire(WorkbenchError):
    code = "XLS-031"
    message = "This is a questionnaire: what it says belongs to the assessment that it was made for."
    remedy = "Take it there: `workbench import WS FILE --assessment A --as answers`."


@dataclass(frozen=True, slots=True)
class OwnWorkbook:
    """What one of our own workbooks says of itself."""

    assessment: EntityId
    period: str
    matches: list[Match]
    levels: dict[str, Cell]
    """The cell of each level, by indicator."""
    rationales: dict[str, Cell]
    """The cell of the words beside it, where they stand there whole."""


def recognise(workbook: Workbook, form: Form, currency: str) -> OwnWorkbook | None:
    """Read our own workbook by its Metadata sheet, or return None for anybody else's. Raises IsQuestionnaire."""
    sheet = next((each for each in workbook.sheets if _text(each.cells.get((1, 1))) == MARK), None)
    if sheet is None:
        return None
    if _text(sheet.cells.get((1, 2))) == QUESTIONNAIRE:
        raise IsQuestionnaire
    columns = range(1, WIDTH + 1)
    rows = [[_text(sheet.cells.get((row, column))) for column in columns] for row in sorted(sheet.by_row)]
    keys = {row[0]: row[1] for row in rows if row[0] not in _NAMES}
    cells = {cell.address: cell for cell in workbook.cells}
    language = keys.get("language", "")
    with writing_in(language):
        worded = in_language(form, language)
        matches = list(_matches(rows, workbook, worded, keys.get("currency", currency), cells))
        levels = {
            row[1]: cell for row, cell in _judged("level", rows, workbook, form, cells) if _is_level(cell, row[5])
        }
    rationales = {
        row[1]: cell
        for row, cell in _judged("why", rows, workbook, form, cells)
        if row[1] in levels and row[5] != CUT and cell.text
    }
    return OwnWorkbook(EntityId(keys.get("assessment", "")), keys.get("period", ""), matches, levels, rationales)


def _judged(
    kind: str, rows: list[list[str]], workbook: Workbook, form: Form, cells: dict[str, Cell]
) -> Iterator[tuple[list[str], Cell]]:
    """Yield the rows of a kind that are about indicators of the edition, each with its cell."""
    for row in (each for each in rows if each[0] == kind and each[1] in form.indicators):
        cell = _cell_at(row, workbook, cells)
        if cell is not None:
            yield row, cell


def _is_level(cell: Cell, state: str) -> bool:
    """Tell whether a cell gives a level, or says that the indicator does not apply, as it was written."""
    return cell.number is not None or (state == NOT_APPLICABLE and cell.text == say("value.not_applicable"))


def name_of(kind: str, id_: str) -> str:
    """Return the defined name that refers to the cell of a field, a level or a rationale."""
    name = re.sub(r"\W", "_", id_.replace(".", "__"))
    return f"{_NAMES[kind]}_{name}"


def _matches(
    rows: list[list[str]], workbook: Workbook, form: Form, currency: str, cells: dict[str, Cell]
) -> Iterator[Match]:
    for row in rows:
        field = form.field(row[1]) if row[0] == "field" else None
        cell = _cell_at(row, workbook, cells) if field is not None else None
        if field is None or cell is None:
            continue
        reading = read_own(cell, field, currency, row[4], row[5])
        if reading is not None:
            yield Match(cell, row[1], cell, reading, 1.0, "our own workbook")


def _cell_at(row: list[str], workbook: Workbook, cells: dict[str, Cell]) -> Cell | None:
    referred = workbook.names.get(name_of(row[0], row[1]), "")
    sheet, _, address = referred.rpartition("!")
    moved = cells.get(f"{sheet.strip(chr(39)).replace(chr(39) * 2, chr(39))}!{address.replace('$', '')}")
    return moved or cells.get(f"{row[2]}!{row[3]}")


def _text(cell: Cell | None) -> str:
    return cell.text if cell else ""
