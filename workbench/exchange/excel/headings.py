"""The heads of a sheet's columns and sections: what stands over a value without naming it alone."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.label_text import without_dates, years_in
from workbench.exchange.excel.sheet_words import SheetWords
from workbench.exchange.excel.units import units_apart

UNIT_LENGTH = 40
LEAST_HEADS = 3
"""Texts from which a row of heads is a table's own."""
_TELLS_FIGURE = re.compile(r"(?<![\w.])[+±−-]?\d+(?:[.,]\d+)?(?:\s|%|$)(?<!\b(?:19|20)\d\d)(?<!\b(?:19|20)\d\d\s)")
"""A remark beneath a figure ("target 90", "+6 since last year"), which begins no section."""
_CODE = re.compile(r"[A-ZÅÄÖÆØ]?\d{0,2}(?:\.\d{1,2})*[.):]?|[ivxIVX]{1,4}[.):]?")
"""What numbers a part: "C", "2.", "B3", "IV"."""
_NUMBERING = re.compile(r"^\s*\d+(?:\.\d+)+\.?\s+(?=[^\W\d])")
_SCALE = re.compile(r"\b1[\s.]?000(?:[\s.]?000)?\s*(?:€|eur|kr|kroner|kronor|sek|nok|dkk|isk)", re.IGNORECASE)


@dataclass(frozen=True)
class Headings(SheetWords):
    """A sheet with its heads."""

    _heads: dict[tuple[int, int], tuple[Cell, ...]] = field(default_factory=dict, repr=False)
    _over: dict[tuple[int, int], tuple[Cell, ...]] = field(default_factory=dict, repr=False)
    """The heads of the sections that places stand in."""

    @cached_property
    def units_beside(self) -> frozenset[Cell]:
        """Return the units that stand in a column or a row of their own, between labels and figures or behind them."""
        return units_apart(self.sheet, self.words, self.head_rows, self.vocabulary)

    @cached_property
    def _heads_by_column(self) -> dict[int, list[Cell]]:
        by_column = self.sheet.by_column
        return {column: [cell for cell in cells if cell.row in self.head_rows] for column, cells in by_column.items()}

    def heads(self, cell: Cell) -> tuple[Cell, ...]:
        """Return the heads of a cell's column, nearest first: of one row of heads, and of those right above it."""
        place = (cell.row, cell.column)
        if place not in self._heads:
            self._heads[place] = tuple(self._heads_of(cell))
        return self._heads[place]

    def column_heads(self, cell: Cell) -> Iterator[Cell]:
        """Yield the heads of a cell's column, nearest first; of a row that holds more than heads, one that is short."""
        heads = self.heads(cell)
        if heads:
            yield from heads
            return
        above = [each for each in self.sheet.by_column.get(cell.column, []) if each.row < cell.row]
        words = [each for each in above if each in self.words and each not in self.units_beside]
        head = words[0] if words and words[0] is above[0] and words[0].row not in self.head_rows else None
        if head is not None and len(head.text) <= UNIT_LENGTH // 2:
            yield head

    def _heads_of(self, cell: Cell) -> Iterator[Cell]:
        last = 0
        for other in nearest_above(self._heads_by_column.get(cell.column, []), cell):
            if last and other.row < last - 1:
                return
            if self._is_parted(other, cell) and not self._holds_below(other, cell):
                return  # What stands over a table says nothing of the part below it.
            if self._is_covered(other, cell) and not years_in(other.text):
                return
            yield other
            last = other.row

    def _is_parted(self, head: Cell, cell: Cell) -> bool:
        """Tell whether another part of the sheet, with a title of its own, begins between a head and a cell."""
        return any(head.row < row <= cell.row for row in self._parts)

    def _holds_below(self, head: Cell, cell: Cell) -> bool:
        """Tell whether a head goes on for a part below its table: as a year, or as one of its columns of figures."""
        below = [each for row in self._part_of(cell) for each in self.sheet.by_row.get(row, ())]
        figures = {each.column for each in below if each not in self.words}
        heads = [each for each in self.sheet.by_row[head.row] if each.column > 1]
        if years_in(head.text):
            years = {each.column for each in heads if years_in(each.text)}
            # "Sent to | 150 | members", under "2017 | 2018", is a figure with its unit.
            return len(figures & years) > 1 or not any(each.column in years for each in below if each in self.words)
        return self.only_heads(head) and 2 * len(figures) >= len(heads)

    def _part_of(self, cell: Cell) -> range:
        """Return the rows of the part of a sheet that a cell stands in."""
        first = max(row for row in self._parts if row <= cell.row)
        return range(first, min((row for row in self._parts if row > cell.row), default=max(self.sheet.by_row) + 1))

    def _is_covered(self, head: Cell, cell: Cell) -> bool:
        """Tell whether a table's own row of heads, which leaves the column open, stands apart from a head above it."""
        rows = range(head.row + 1, cell.row)
        return any(
            row in self.head_rows
            and len(heads := self.sheet.by_row[row]) >= LEAST_HEADS
            and heads[0].column < cell.column < heads[-1].column
            and not self.head_rows.issuperset(range(head.row, row))
            for row in rows
        )

    @cached_property
    def _parts(self) -> list[int]:
        """Return the rows that hold a title alone, below an empty row and below figures."""
        by_row = self.sheet.by_row
        alone = [row for row, cells in by_row.items() if len(cells) == 1 and cells[0] in self.words]
        first = min((row for row in by_row if row not in self.head_rows), default=0)
        return [row for row in alone if row - 1 not in by_row and row > first and row + 1 in by_row]

    def sections(self, cell: Cell) -> Iterator[Cell]:
        """Yield the texts that stand alone in a row above a cell, nearest first, and the sheet's first row.

        Of blocks side by side each has its own: what stands in the cell's column without a figure behind it.
        """
        place = (cell.row, cell.column)
        if place not in self._over:
            own = self._block_heads.get(cell.column, ()) if cell in self.words and cell.column > 2 else ()
            heads = [first for first in self._section_heads if first.column <= max(cell.column, 2)] + list(own)
            above = {first for first in heads if first.row < cell.row and not tells_figure(first.text)}
            self._over[place] = tuple(sorted(above, key=lambda each: (-each.row, -each.column)))
        yield from self._over[place]

    @cached_property
    def _block_heads(self) -> dict[int, list[Cell]]:
        """Return the heads of sections by column, where blocks of labels and figures stand side by side."""
        found: dict[int, list[Cell]] = {}
        for row in self.sheet.by_row.values():
            for place, cell in enumerate(row):
                beside = row[place + 1] if place + 1 < len(row) else None
                is_open = beside is None or beside.column > cell.column + 1 or self.only_heads(beside)
                is_answer = place > 0 and row[place - 1].column == cell.column - 1 and cell.row not in self.head_rows
                if cell in self.words and is_open and not is_answer and (beside is None or beside in self.words):
                    found.setdefault(cell.column, []).append(cell)
        return found

    @cached_property
    def _section_heads(self) -> list[Cell]:
        """Return the heads of sections, the lowest first."""
        found = []
        for row in sorted(self.sheet.by_row, reverse=True):
            first, *others = self._without_code(row)
            if others:
                is_head = row in self.head_rows and all(map(self.only_heads, others))
                is_head = is_head and (row + 1, first.column - 1) not in self.sheet.cells  # It heads figures only.
                is_head = is_head and not self._is_told_apart(first, others)
            else:
                is_head = not self._is_answered_below(first) and not self._goes_on_from_above(first)
            if first in self.words and is_head:
                found.append(first)
        return found

    def _without_code(self, row: int) -> list[Cell]:
        """Return the cells of a row, of a row of words without the code in front: "C | Money", "2. | Members"."""
        cells = self.sheet.by_row[row]
        has_code = row in self.head_rows and len(cells) > 1 and is_code(cells[0].text)
        return cells[1:] if has_code else cells

    def is_told_by_columns(self, cell: Cell, concepts: frozenset[str]) -> bool:
        """Tell whether another column beside a cell's says one of these concepts, and its own does not."""
        head = next(iter(self.heads(cell)), None)
        if head is None or self.vocabulary.said(head.text).concepts & concepts:
            return False
        others = (each for each in self.sheet.by_row[head.row] if each.column > 1 and each is not head)
        return any(self.vocabulary.said(each.text).concepts & concepts for each in others)

    def _is_told_apart(self, corner: Cell, others: list[Cell]) -> bool:
        """Tell whether one column alone is what the corner of its row of heads says: "Targets | Result | Target"."""
        said = self.vocabulary.said(corner.text).concepts & self.vocabulary.lexicon.changing
        beside = [bool(said & self.vocabulary.said(each.text).concepts) for each in others]
        return any(beside) and not all(beside)

    def _goes_on_from_above(self, text: Cell) -> bool:
        """Tell whether a lone text goes on with the row right above it: "next one due in 2028", in small letters."""
        above = self.sheet.by_row.get(text.row - 1, [])
        is_below_figure = len(above) > 1 and above[0].column == text.column and above[-1] not in self.words
        if not is_below_figure or not text.text[:1].islower() or text.text.rstrip().endswith(":"):
            return False
        return bool(self.vocabulary.speaks_of(text.text))  # "of which" says nothing itself and begins a part.

    def _is_answered_below(self, cell: Cell) -> bool:
        """Tell whether a lone figure right below a text answers it."""
        below = self.sheet.by_row.get(cell.row + 1, [])
        return len(below) == 1 and below[0].column == cell.column and below[0] not in self.words


def is_code(text: str) -> bool:
    """Tell whether a text only numbers a part or a row."""
    return bool(_CODE.fullmatch(text.strip()))


@lru_cache(maxsize=20_000)
def tells_figure(text: str) -> bool:
    """Tell whether a text gives a figure of its own, as a remark beneath one does: "target 90"."""
    return bool(_TELLS_FIGURE.search(_SCALE.sub("", without_dates(_NUMBERING.sub("", text)))))


def nearest_above(cells: list[Cell], cell: Cell) -> Iterator[Cell]:
    """Yield those of a column's cells that stand above one, nearest first."""
    for place in range(bisect_left(cells, cell.row, key=lambda each: each.row) - 1, -1, -1):
        yield cells[place]
