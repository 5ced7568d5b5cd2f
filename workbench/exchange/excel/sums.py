"""Which figures of a sheet are sums of those above them: no part of the same table, nor what there is at a time."""

from collections.abc import Iterator

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.doubts import STOCKS
from workbench.exchange.excel.matching import Candidate
from workbench.exchange.excel.measures import is_part_of_year
from workbench.exchange.excel.surroundings import Surroundings

Found = dict[Cell, list[Candidate]]
LEAST_PARTS = 3
"""Figures from which their sum is no coincidence."""


def settle_sums(found: Found, around: Surroundings) -> Found:
    """Doubt that what is a total answers for a row of the table that its parts answer for.

    Nor are months summed up to what there is at the end of a year: five meetings of a board are no five members.
    """
    made = dict(found)
    for cells in around.sheet.by_column.values():
        figures = [each for each in cells if each.number is not None and not each.year]
        for place, cell in enumerate(figures):
            parts = _parts(figures[:place], cell) if cell in found else []
            if parts:
                questions = {_question(found, part) for part in parts} - {""}
                are_times = all(_is_part_of_year(around, part) for part in parts)
                told = _doubted(found[cell], questions | STOCKS if are_times else questions)
                made[cell] = sorted(told, key=lambda each: -each.odds)
    return made


def _question(found: Found, cell: Cell) -> str:
    """Return the table that a figure most likely answers a row of; empty where it answers none."""
    best = found[cell][0] if cell in found else None
    return best.field.partition(".")[0] if best is not None and "." in best.field and best.odds > 0 else ""


def _is_part_of_year(around: Surroundings, cell: Cell) -> bool:
    """Tell whether a figure's row is that of a month or a quarter."""
    first = around.sheet.by_row[cell.row][0]
    return first.column < cell.column and is_part_of_year(first.text)


def _parts(above: list[Cell], cell: Cell) -> list[Cell]:
    """Return the figures right above one of which it is the sum; none where there are no such."""
    total, parts = cell.number, list[Cell]()
    for each in reversed(above):
        if each.number is None or total is None or each.number < 0:
            return []
        parts.append(each)
        total -= each.number
        if total <= 0:
            return parts if total == 0 and len(parts) >= LEAST_PARTS else []
    return []


def _doubted(candidates: list[Candidate], questions: set[str]) -> Iterator[Candidate]:
    for each in candidates:
        name, dot, _ = each.field.partition(".")
        is_of_table = bool(dot) and ("total" in each.guess.excess or not each.is_exact)
        is_sum = name in questions and (is_of_table or (name in STOCKS and not dot))
        yield each.told(other_row=1.0) if is_sum else each
