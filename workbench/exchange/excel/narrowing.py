"""A table of very many clusters cut down to one of them, so that planning it costs as much as its own row."""

from collections.abc import Collection
from dataclasses import replace

from workbench.exchange.excel.cells import Sheet, Workbook

COMPANIONS = 2
"""Other clusters that stay, so that a table is still told as one."""
FEW = 12
"""Clusters up to which a table is planned whole."""


def narrow(workbook: Workbook, names: Collection[str], name: str) -> Workbook:
    """Return a workbook without the rows or columns of other clusters; the same one where there are few."""
    if len(names) <= FEW:
        return workbook
    kept = {name, *list(names)[:COMPANIONS]}
    return replace(workbook, sheets=tuple(_narrowed(sheet, set(names), kept) for sheet in workbook.sheets))


def _narrowed(sheet: Sheet, names: set[str], kept: set[str]) -> Sheet:
    heads = [cell for cell in sheet.cells.values() if cell.kind == "text" and cell.text.strip() in names]
    rows, columns = {cell.row for cell in heads}, {cell.column for cell in heads}
    at = 0 if len(rows) >= len(columns) else 1
    mine = {(cell.row, cell.column)[at] for cell in heads if cell.text.strip() in kept}
    gone = {(cell.row, cell.column)[at] for cell in heads} - mine
    cells = {place: cell for place, cell in sheet.cells.items() if place[at] not in gone}
    return Sheet(sheet.name, sheet.is_hidden, cells, sheet.merged)
