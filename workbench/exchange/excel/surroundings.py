"""What stands around a cell: labels to each side, heads of its column and section, the year that they name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.converting import is_in_thousands, speaks_of_money
from workbench.exchange.excel.headings import UNIT_LENGTH, is_code, nearest_above
from workbench.exchange.excel.label_text import number_in
from workbench.exchange.excel.units import is_unit
from workbench.exchange.excel.years import Years

LEAST_BEHIND = 4
"""Figures from which a column may be told by the texts behind it."""
LONGEST_MARK = 6
"""Letters of the longest text that may stand for a mark."""
REACH = 16
"""Cells between a value and a label that still names it."""
AMOUNTS = re.compile(
    r"\b(?:beløp|belopp|beløb|amounts?|figures|siffror|summat|luvut|all[ae] tal|tall)\b", re.IGNORECASE
)
"""What a note on the scale of a sheet's amounts begins with."""


UNLESS = re.compile(
    r"\b(?:unless|if not|except where|where not|om inte|om inget|om ej|om ikke|hvis ikke|hvor ikke|der ikke|"
    r"med mindre|dersom|ellei|jollei|jos ei)\b",
    re.IGNORECASE,
)
"""What allows for exceptions to a scale."""


class Side(StrEnum):
    """Where a label stands, seen from the value."""

    LEFT = "on its left"
    ABOVE = "above it"
    RIGHT = "on its right"
    BELOW = "below it"
    WITHIN = "in front of it in its own cell"


@dataclass(frozen=True, slots=True)
class Label:
    """A text beside a value."""

    cell: Cell
    side: Side
    steps: float
    """Other texts between it and the value; those that name a field themselves count thrice."""


@dataclass(frozen=True)
class Surroundings(Years):
    """A sheet, seen from its values."""

    _scales: dict[tuple[int, int], list[str]] = field(default_factory=dict, repr=False)

    def labels(self, cell: Cell) -> Iterator[Label]:
        """Yield the texts that may name a value: those on its left, above it, on its right, below it."""
        if cell in self.within:
            yield Label(self.within[cell][0], Side.WITHIN, 0)
            return
        if cell.column in self._told_behind:
            yield Label(self.sheet.cells[cell.row, cell.column + 1], Side.RIGHT, 0)
            return
        yield from self._left(cell)
        yield from self._above(cell)
        yield from self._right(cell)
        yield from self._below(cell)

    def _left(self, cell: Cell) -> Iterator[Label]:
        step, has_label, last = 0.0, False, cell.column
        for other in reversed([each for each in self.sheet.by_row[cell.row] if each.column < cell.column]):
            if cell.column - other.column > REACH or step > 4:
                return
            if has_label and self._open_columns & set(range(other.column + 1, last)):
                return  # What stands beyond an empty column is of another table.
            last = other.column
            if other not in self.words:
                if has_label:
                    return  # What stands beyond another figure is of another block.
            elif other in self.units_beside:
                step += 0.2
            elif other not in self.hints:
                is_mere = self.only_heads(other) or is_unit(other, self.vocabulary) or self._is_mark(other)
                has_label = has_label or not is_mere
                yield Label(other, Side.LEFT, step)
                step += self._crossing(other, Side.LEFT)
        yield from self._of_group(cell, min(step, 1.0)) if step else self._filled_down(cell)

    def _is_mark(self, text: Cell) -> bool:
        """Tell whether a short text stands for one of the figures of its column: "ok", among points."""
        if len(text.text.strip()) > LONGEST_MARK or self.tells_field(text):
            return False
        before = self.sheet.cells.get((text.row, text.column - 1))
        below = [each for each in self.sheet.by_column[text.column] if each.row not in self.head_rows]
        figures = sum(each not in self.words for each in below)
        return before is not None and before not in self.words and 2 * figures > len(below)

    @cached_property
    def _open_columns(self) -> frozenset[int]:
        """Return the columns that hold nothing, between others that do."""
        filled = {column for _, column in self.sheet.cells}
        return frozenset(range(1, max(filled, default=1))) - filled

    def _of_group(self, cell: Cell, step: float) -> Iterator[Label]:
        """Yield what a group of rows is about, where that stands in front of the first of them only."""
        first = self.sheet.by_row[cell.row][0]
        place = (cell.row - 1, first.column - 1)
        while first in self.words and first.column > 1 and (place[0], first.column) in self.sheet.cells:
            above = self.sheet.cells.get(place)
            if above is not None:
                if above in self.words and place[0] not in self.head_rows:
                    yield Label(above, Side.LEFT, step)
                return
            place = (place[0] - 1, place[1])

    def group_over(self, cell: Cell, label: Cell, side: Side) -> Cell | None:
        """Return the text that a label stands under as one of several: a head over heads, a group in front of rows."""
        if side is Side.ABOVE:
            heads = self.heads(cell)
            is_group = len(heads) > 1 and heads[0] is label and heads[1].row == label.row - 1
            return heads[1] if is_group and len(self.sheet.by_row[heads[1].row]) > 1 else None
        if side is not Side.LEFT:
            return None
        before = self.sheet.cells.get((label.row, label.column - 1))
        if before is None:
            return next((each.cell for each in self._of_group(label, 0.0)), None)
        is_text = before in self.words and any(letter.isalpha() for letter in before.text)
        return before if is_text and not is_code(before.text) else None

    def part_over(self, label: Cell) -> Cell | None:
        """Return the head of a label's part; the sheet's title is none, nor what an empty row parts from it."""
        head = next(self.sections(label), None)
        if head is None or head.column > label.column or (head.row == min(self.sheet.by_row) and self._is_title(head)):
            return None
        return None if self.is_parted(head, label) else head

    def _is_title(self, head: Cell) -> bool:
        """Tell whether the first row's text says more than what a part is about, or stands over several parts."""
        return len(head.text) > UNIT_LENGTH or any(each.row > head.row for each in self._section_heads)

    def _filled_down(self, cell: Cell) -> Iterator[Label]:
        """Yield the label of a group of rows that stands in the first of them only, each row being of another year."""
        first = self.sheet.by_row[cell.row][0]
        row = cell.row - 1
        while first.year and first.column < cell.column and row in self.sheet.by_row:
            cells = [each for each in self.sheet.by_row[row] if each.column < first.column]
            beside = self.sheet.cells.get((row, first.column))
            if beside is None or not beside.year:
                return
            if cells:
                if cells[-1] in self.words:
                    yield Label(cells[-1], Side.LEFT, 0.0)
                return
            row -= 1

    def _has_words_before(self, cell: Cell) -> bool:
        return bool(self._words_before(cell))

    def _above(self, cell: Cell) -> Iterator[Label]:
        step = 0.0
        for other in nearest_above(self.sheet.by_column.get(cell.column, []), cell):
            if other in self.units_beside:
                step += 0.2
            elif other in self.words and not self._is_listed(other):
                yield Label(other, Side.ABOVE, step)
                step += self._crossing(other, Side.ABOVE)
            if step > 4:
                return

    def _is_listed(self, text: Cell) -> bool:
        """Tell whether a text says something of what its row is about, as in a list of members: it heads nothing."""
        row = self.sheet.by_row[text.row]
        return text.row not in self.head_rows and len(row) > 2 and bool(self._words_before(text))

    def _crossing(self, between: Cell, side: Side) -> float:
        """Return how much a text between a value and a label takes from the label."""
        if self.names_answer(between):
            return 3.0
        if self.only_heads(between) or (side is Side.LEFT and len(between.text) <= UNIT_LENGTH // 4):
            return 0.5
        return 1.0 if side is Side.LEFT else 3.0

    @cached_property
    def _told_behind(self) -> frozenset[int]:
        """Return the columns of figures of which the column behind says what each of them is: "6 | board meetings"."""
        found: set[int] = set()
        for column, cells in sorted(self.sheet.by_column.items()):
            if self._is_told_behind(cells, {each + 1 for each in found}):
                found.add(column)
        return frozenset(found)

    def _is_told_behind(self, cells: list[Cell], names: set[int]) -> bool:
        """Tell whether figures are named behind them; `names` are columns that name the figures in front of them."""
        figures = [each for each in cells if each not in self.words and not each.year]
        behind = [self.sheet.cells.get((each.row, each.column + 1)) for each in figures]
        if len(figures) < LEAST_BEHIND or not all(each is not None and each in self.words for each in behind):
            return False
        if len({each.text for each in behind if each is not None}) < len(figures):
            return False  # Units repeat, names of figures do not.
        beyond = (self.sheet.cells.get((each.row, each.column + 2)) for each in figures)
        if sum(each is not None and each not in self.words for each in beyond) * 2 > len(figures):
            return False  # Numbers of accounts stand in front of their names.
        told = sum(self.tells_field(each) for each in behind if each is not None)
        before = ([word for word in self._words_before(each) if word.column not in names] for each in figures)
        named = sum(any(map(self.tells_field, words)) for words in before)
        return told > named and 2 * told > len(figures)

    def _words_before(self, cell: Cell) -> list[Cell]:
        return [each for each in self.sheet.by_row[cell.row] if each.column < cell.column and each in self.words]

    def _right(self, cell: Cell) -> Iterator[Label]:
        if self._has_words_before(cell):
            return  # What stands behind a figure with a label in front of it is its unit, a remark.
        for other in self.sheet.by_row[cell.row]:
            if other.column > cell.column:
                beyond = next((each for each in self.sheet.by_row[cell.row] if each.column > other.column), None)
                has_own = beyond is not None and beyond not in self.words
                if other.column - cell.column <= 2 and other in self.words and not has_own:
                    yield Label(other, Side.RIGHT, 0)
                return

    def _below(self, cell: Cell) -> Iterator[Label]:
        other, above = (self.sheet.cells.get((cell.row + step, cell.column)) for step in (1, -1))
        if above is not None and above in self.words and self.tells_field(above):
            return  # Questions with their answers below them: what follows is the next question.
        if other is not None and other in self.words and cell.row + 1 in self.head_rows:
            yield Label(other, Side.BELOW, 0)

    def gap(self, cell: Cell, label: Label) -> float:
        """Return how far an empty row parts a value from a label above it; farther where a label stands below it."""
        if label.side is not Side.ABOVE or all(row in self.sheet.by_row for row in range(label.cell.row, cell.row)):
            return 0.0
        return 3.0 if any(self._below(cell)) else 0.3

    def further_left(self, cell: Cell) -> Iterator[Cell]:
        """Yield the first cells of a row: who or which year it is about."""
        yield from (each for each in self.sheet.by_row[cell.row] if each.column < cell.column)

    def units(self, cell: Cell, label: Cell) -> Iterator[str]:
        """Yield the short texts right of a value, or between it and its label: its unit, a remark."""
        for other in self.sheet.by_row[cell.row]:
            beside = other.column > cell.column or (label.row == cell.row and label.column < other.column < cell.column)
            if beside and other.kind == "text" and other is not label and len(other.text) <= UNIT_LENGTH:
                if other.column > cell.column and (other.column > cell.column + 1 or self._begins_block(other)):
                    return
                yield other.text

    def _begins_block(self, cell: Cell) -> bool:
        """Tell whether a text behind a figure is the label of a figure of its own."""
        beyond = next((each for each in self.sheet.by_row[cell.row] if each.column > cell.column), None)
        has_own = beyond is not None and beyond not in self.words and not is_unit(cell, self.vocabulary)
        return has_own or self.vocabulary.names_field(cell.text)

    def scale_texts(self, cell: Cell, label: Cell) -> list[str]:
        """Return the texts that may tell a figure's unit, scale and currency, nearest first."""
        if (cell.row, cell.column) not in self._scales:
            heads = [each.text for each in self.heads(cell)]
            sections = [each.text for each in self.sections(cell)]
            self._scales[cell.row, cell.column] = [*heads, *sections, self.sheet.name, *self._notes]
        before = [each.text for each in self.further_left(label) if each in self.words]
        group = [each.cell.text for each in self._of_group(cell, 0.0)] if label.column > 1 and not before else []
        return [
            *self.units(cell, label), label.text, *before, *group, *self._scales[cell.row, cell.column],
            *(each.text for each in self.heads(label) if each.row < cell.row),
        ]  # fmt: skip

    @cached_property
    def _notes(self) -> list[str]:
        """Return the sheet's notes on amounts: "All amounts in 1000 NOK", wherever they stand, "tDKK" in a corner."""
        texts = (each.text for each in self.words if len(each.text) <= 3 * UNIT_LENGTH)
        notes = sorted(text for text in texts if _is_note(text))
        corner = [each.text for each in self.words if self._is_in_corner(each) and is_in_thousands(each.text)]
        return notes + sorted(corner)

    def _is_in_corner(self, cell: Cell) -> bool:
        """Tell whether a text stands at the head of a sheet, beside its title at most."""
        figures = (row for row in self.sheet.by_row if row not in self.head_rows and len(self.sheet.by_row[row]) > 2)
        return cell.row < min(figures, default=0) and len(self.sheet.by_row[cell.row]) <= 2

    def is_parted(self, section: Cell, label: Cell) -> bool:
        """Tell whether an empty row parts a label from what a section's head stands over."""
        rows = range(section.row + 2, label.row)
        return any(row not in self.sheet.by_row for row in rows)

    def number(self, label: Cell) -> str:
        """Return the indicator number in front of a label, in it or in a cell to its left."""
        own = number_in(label.text)
        if own:
            return own
        for other in self.sheet.by_row[label.row]:
            if other.column < label.column:
                number = number_in(other.text.strip() + " ") or other.text.strip()
                if number in self.vocabulary.form.indicators:
                    return number
        return ""


def _is_note(text: str) -> bool:
    """Tell whether a text says in what amounts of a sheet stand: "All amounts in 1000 NOK", "kEUR unless stated"."""
    return speaks_of_money([text]) and bool(AMOUNTS.search(text) or UNLESS.search(text))


def is_first_below(around: Surroundings, section: Cell, cell: Cell) -> bool:
    """Tell whether no figures stand between a section's head and a cell's row."""
    return all(row in around.head_rows for row in around.sheet.by_row if section.row < row < cell.row)
