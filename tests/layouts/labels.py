"""What each figure of the layouts is labelled: phrases as they stand in workbooks, beside those of the phrase bank."""

import importlib
import re
from collections.abc import Iterable, Iterator

from layouts import Layout
from layouts.scoring import in_memory
from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.converting import looks_like_value
from workbench.exchange.excel.likeness import NOTHING

OPEN = ("first", "tuned", "varied", "further", "latest", "apart")
"""Corpora that may be looked at."""
LARGE = 400
"""Cells from which a sheet is a list, whose labels are no phrases."""
LETTERS = 4
"""Letters of the shortest label."""


def labels(corpora: Iterable[str] = OPEN) -> list[tuple[str, str]]:
    """Return fields (a row of a table without its column; NOTHING for what answers none) and their labels."""
    layouts = [layout for name in corpora for layout in importlib.import_module(f"layouts.{name}").LAYOUTS]
    found = {pair for layout in layouts for pair in _of(layout)}
    answering = {label for field, label in found if field != NOTHING}
    return sorted(pair for pair in found if pair[0] != NOTHING or pair[1] not in answering)


def _of(layout: Layout) -> Iterator[tuple[str, str]]:
    facts = dict(layout.expected)
    for of_year in layout.earlier.values():
        facts |= of_year
    for sheet in in_memory(layout.build()).sheets:
        for cell in sheet.cells.values():
            label = _label(sheet, cell)
            if label and cell.address in facts:
                yield ".".join(facts[cell.address][0].split(".")[:2]), label
            elif label and cell.address not in layout.asked and _is_figure(cell) and len(sheet.cells) <= LARGE:
                yield NOTHING, label


def _is_figure(cell: Cell) -> bool:
    return looks_like_value(cell) and not cell.year


def _label(sheet: Sheet, cell: Cell) -> str:
    """Return the nearest text on the left of a cell, else the nearest one above it."""
    left = [each for each in sheet.by_row[cell.row] if each.column < cell.column and _is_label(each)]
    above = [each for each in sheet.by_column[cell.column] if each.row < cell.row and _is_label(each)]
    return next((them[-1].text for them in (left, above) if them), "")


def _is_label(cell: Cell) -> bool:
    is_text = cell.kind == "text" and not looks_like_value(cell)
    return is_text and len(re.findall(r"[^\W\d]", cell.text)) >= LETTERS
