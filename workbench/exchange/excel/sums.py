"""Which figures of a sheet are sums of those above them, so that they can be no part of the same table."""

from collections.abc import Iterator

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.matching import Candidate
from workbench.exchange.excel.surroundings import Surroundings

Found = dict[Cell, list[Candidate]]
LEAST_PARTS = 3
"""Figures from which their sum is no coincidence."""


def settle_sums(found: Found, around: Surroundings) -> Found:
    """Doubt that what calls itself a total, and is one, answers for a row of the table that its parts answer for."""
    made = dict(found)
    for cells in around.sheet.by_column.values():
        figures = [each for each in cells if each.number is not None and not each.year]
        for place, cell in enumerate(figures):
            questions = {_question(found, part) for part in _parts(figures[:place], cell)} - {""}
            if questions and cell in found:
                made[cell] = sorted(_doubted(found[cell], questions), key=lambda each: -each.odds)
    return made


def _question(found: Found, cell: Cell) -> str:
    """Return the table that a figure most likely answers a row of; empty where it answers none."""
    best = found[cell][0] if cell in found else None
    return best.field.partition(".")[0] if best is not None and "." in best.field and best.odds > 0 else ""


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
        is_sum = dot and name in questions and "total" in each.guess.excess
        yield each.told(other_row=1.0) if is_sum else each
