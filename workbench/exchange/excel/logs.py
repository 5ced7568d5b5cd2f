"""Rows of a log, each of which tells what was on a day; replies to a survey begin with a day too, but answer."""

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.label_text import comparable
from workbench.exchange.excel.surroundings import Surroundings

LEAST_LOGGED = 3
"""Different days of the year from which rows that begin with a date are a log."""
LEAST_ASKED = 5
"""Fields that the heads of replies ask for at least."""


def logged_rows(around: Surroundings) -> frozenset[int]:
    """Return the rows of a log: each begins with the date of what it tells, at most behind a code."""
    rows: set[int] = set()
    for cells in around.sheet.by_column.values():
        dated = [cell for cell in cells if cell.kind == "date" and _is_first_of_row(around, cell)]
        is_log = len({cell.text[4:] for cell in dated}) >= LEAST_LOGGED and len(dated) * 2 > len(cells) - 1
        if is_log and not _are_replies(around, dated):
            rows.update(cell.row for cell in dated)
    return frozenset(rows)


def _is_first_of_row(around: Surroundings, cell: Cell) -> bool:
    row = around.sheet.by_row[cell.row]
    before = [each for each in row if each.column < cell.column]
    behind = len(row) - len(before) - 1
    return behind > 1 and all(any(letter.isdigit() for letter in each.text) for each in before)


def _are_replies(around: Surroundings, dated: list[Cell]) -> bool:
    """Tell whether rows are what was sent in on their days, each by somebody else: heads ask, a column names whom."""
    first = dated[0]
    heads = [each for each in around.words if each.row < first.row and each.column > first.column]
    asked = {name for head in heads for name in around.fields_told(head)} if len(heads) >= LEAST_ASKED else set()
    if len(asked) < LEAST_ASKED:
        return False
    columns: dict[int, list[str]] = {}
    for cell in dated:
        for other in around.sheet.by_row[cell.row]:
            if other.column > cell.column and other.kind == "text" and other in around.words:
                columns.setdefault(other.column, []).append(comparable(other.text))
    return any(len(texts) == len(set(texts)) == len(dated) for texts in columns.values())
