"""Blocks of labels and figures side by side on one sheet, parted by an empty column: each is read by itself."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.converting import looks_like_value
from workbench.exchange.excel.registers import is_register
from workbench.exchange.excel.sheet_words import LIKELY
from workbench.exchange.excel.vocabulary import Vocabulary

LEAST_PAIRS = 3
"""Labels with figures behind them from which a block says by itself what its figures are."""
Block = range
"""Columns that stand together."""


def panes_of(sheet: Sheet, vocabulary: Vocabulary) -> tuple[Sheet, ...]:
    """Return the panes of a sheet, from the left; the sheet itself where it is one.

    What stands above a pane, and what stands alone in its row, is said of every pane.
    """
    blocks = list(_blocks(sheet))
    panes: list[Block] = []
    for block in blocks:
        if panes and _stands_alone(sheet, panes[-1]) and _is_told(sheet, block, vocabulary):
            panes.append(block)
        else:
            panes[-1:] = [range(panes[-1].start if panes else block.start, block.stop)]
    if len(panes) < 2:
        return (sheet,)
    return tuple(_pane(sheet, pane) for pane in panes)


def _blocks(sheet: Sheet) -> Iterator[Block]:
    """Yield the runs of columns in which anything stands."""
    filled = sorted({column for _, column in sheet.cells})
    start = last = None
    for column in filled:
        if start is None or last is None or column > last + 1:
            if start is not None and last is not None:
                yield range(start, last + 1)
            start = column
        last = column
    if start is not None and last is not None:
        yield range(start, last + 1)


def _pairs(sheet: Sheet, block: Block) -> list[Cell]:
    """Return the texts in a block's first column that have a figure behind them in the block."""
    return [
        cells[0]
        for cells in (_within(row, block) for row in sheet.by_row.values())
        if len(cells) > 1 and cells[0].column == block.start and _is_text(cells[0])
        if any(looks_like_value(each) for each in cells[1:])
    ]


def _stands_alone(sheet: Sheet, block: Block) -> bool:
    """Tell whether a block has figures with labels of its own, or lists who takes part."""
    rows = (_within(row, block) for row in sheet.by_row.values())
    return len(_pairs(sheet, block)) >= LEAST_PAIRS or any(is_register(each.text for each in cells) for cells in rows)


def _is_told(sheet: Sheet, block: Block, vocabulary: Vocabulary) -> bool:
    """Tell whether a block's own labels say what its figures are, most of them in words of the field."""
    labels = _pairs(sheet, block)
    told = sum(_tells_field(each, vocabulary) for each in labels)
    is_varied = len({each.text for each in labels}) == len(labels)
    return len(labels) >= LEAST_PAIRS and is_varied and 2 * told >= len(labels)


def _tells_field(label: Cell, vocabulary: Vocabulary) -> bool:
    weak = vocabulary.lexicon.weak
    return any(each.is_whole(weak) or each.likeness > LIKELY for each in vocabulary.guesses(label.text))


def _pane(sheet: Sheet, pane: Block) -> Sheet:
    own = {row: cells for row, them in sheet.by_row.items() if (cells := _within(them, pane))}
    first = min(own)
    kept = [each for cells in own.values() for each in cells]
    for row, cells in sheet.by_row.items():
        if cells[0].column < pane.start and (row < first or _is_of_all(cells)):
            kept += cells
    return replace(sheet, cells={(each.row, each.column): each for each in kept})


def _is_of_all(row: list[Cell]) -> bool:
    """Tell whether a row heads the sheet or a part of it, or gives the year of its figures."""
    return (len(row) == 1 and _is_text(row[0])) or (len(row) == 2 and row[1].year is not None)


def _within(row: list[Cell], block: Block) -> list[Cell]:
    return [each for each in row if each.column in block]


def _is_text(cell: Cell) -> bool:
    return cell.kind == "text" and not looks_like_value(cell)
