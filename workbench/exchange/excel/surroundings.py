"""What stands around a cell: labels to each side, heads of its column and section, the year that they name."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from workbench.domain.entries import read_date
from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.converting import YES_OR_NO, looks_like_value, speaks_of_money
from workbench.exchange.excel.vocabulary import Vocabulary, number_in, years_in
from workbench.forms.question_types import QuestionType

REACH = 8
"""Cells between a value and a label that still names it."""
UNIT_LENGTH = 40
AMOUNTS = re.compile(
    r"\b(?:beløp|belopp|beløb|amounts?|figures|siffror|summat|luvut|all[ae] tal|tall)\b", re.IGNORECASE
)
"""What a note on the scale of a sheet's amounts begins with."""


class Side(StrEnum):
    """Where a label stands, seen from the value."""

    LEFT = "on its left"
    ABOVE = "above it"
    RIGHT = "on its right"
    BELOW = "below it"


@dataclass(frozen=True, slots=True)
class Label:
    """A text beside a value."""

    cell: Cell
    side: Side
    steps: float
    """Other texts between it and the value; those that name a field themselves count thrice."""


@dataclass(frozen=True)
class Surroundings:
    """A sheet, seen from its values."""

    sheet: Sheet
    vocabulary: Vocabulary
    _plain_heads: dict[Cell, bool] = field(default_factory=dict, repr=False)
    _named: dict[Cell, set[QuestionType]] = field(default_factory=dict, repr=False)
    _scales: dict[tuple[int, int], list[str]] = field(default_factory=dict, repr=False)
    _heads: dict[tuple[int, int], tuple[Cell, ...]] = field(default_factory=dict, repr=False)

    @cached_property
    def words(self) -> frozenset[Cell]:
        """Return the texts that are no values."""
        return frozenset(cell for cell in self.sheet.cells.values() if self._is_words(cell))

    @cached_property
    def head_rows(self) -> frozenset[int]:
        """Return the rows that hold nothing but words and years."""
        return frozenset(row for row, cells in self.sheet.by_row.items() if self._is_head_row(cells))

    def _is_head_row(self, cells: list[Cell]) -> bool:
        if not all(each in self.words or each.year or (_is_years(each) and self._only_heads(each)) for each in cells):
            return False
        # A label with a year beside it, or with an answer in words, is no head.
        beside = cells[1] if len(cells) > 1 else None
        return beside is None or not self._answers(cells[0], beside)

    def _answers(self, label: Cell, beside: Cell) -> bool:
        """Tell whether a text stands beside a label as its answer: a year, yes or no, a remark."""
        if label not in self.words or beside.text.strip().casefold().rstrip(".") in YES_OR_NO:
            return label in self.words
        types = self._types(label)
        if beside.column > label.column + 1:
            return False
        if beside.year is not None or _is_years(beside):
            return QuestionType.DATE in types
        return bool(types) and not self._types(beside) and not self._only_heads(beside)

    def names_answer(self, label: Cell) -> bool:
        """Tell whether a text is the very name of a field that is no part of a table."""
        return bool(self._types(label))

    def _types(self, label: Cell) -> set[QuestionType]:
        """Return the types of the fields that a text is the very name of."""
        if label not in self._named:
            self._named[label] = self._named_types(label)
        return self._named[label]

    def _named_types(self, label: Cell) -> set[QuestionType]:
        fields, weak = self.vocabulary.form.fields, self.vocabulary.lexicon.weak
        exact = [each for each in self.vocabulary.guesses(label.text) if not each.missing and not each.excess - weak]
        return {fields[each.field].type for each in exact if each.field in fields}

    def labels(self, cell: Cell) -> Iterator[Label]:
        """Yield the texts that may name a value: those on its left, above it, on its right, below it."""
        yield from self._left(cell)
        yield from self._above(cell)
        yield from self._right(cell)
        yield from self._below(cell)

    def _left(self, cell: Cell) -> Iterator[Label]:
        step = 0.0
        for other in reversed([each for each in self.sheet.by_row[cell.row] if each.column < cell.column]):
            if cell.column - other.column > REACH or step > 4:
                return
            if other in self.words:
                yield Label(other, Side.LEFT, step)
                step += self._crossing(other, Side.LEFT)
        if not step:
            yield from self._filled_down(cell)

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

    def _above(self, cell: Cell) -> Iterator[Label]:
        step = 0.0
        for other in _nearest_above(self._words_by_column.get(cell.column, []), cell):
            yield Label(other, Side.ABOVE, step)
            step += self._crossing(other, Side.ABOVE)
            if step > 4:
                return

    @cached_property
    def _words_by_column(self) -> dict[int, list[Cell]]:
        by_column = self.sheet.by_column
        return {column: [cell for cell in cells if cell in self.words] for column, cells in by_column.items()}

    @cached_property
    def _heads_by_column(self) -> dict[int, list[Cell]]:
        by_column = self.sheet.by_column
        return {column: [cell for cell in cells if cell.row in self.head_rows] for column, cells in by_column.items()}

    def _crossing(self, between: Cell, side: Side) -> float:
        """Return how much a text between a value and a label takes from the label."""
        if self.names_answer(between):
            return 3.0
        if self._only_heads(between) or (side is Side.LEFT and len(between.text) <= UNIT_LENGTH // 4):
            return 0.5
        return 1.0 if side is Side.LEFT else 3.0

    def _right(self, cell: Cell) -> Iterator[Label]:
        for other in self.sheet.by_row[cell.row]:
            if other.column > cell.column:
                beyond = next((each for each in self.sheet.by_row[cell.row] if each.column > other.column), None)
                has_own = beyond is not None and beyond not in self.words
                if other.column - cell.column <= 2 and other in self.words and not has_own:
                    yield Label(other, Side.RIGHT, 0)
                return

    def _below(self, cell: Cell) -> Iterator[Label]:
        other = self.sheet.cells.get((cell.row + 1, cell.column))
        if other is not None and other in self.words and cell.row + 1 in self.head_rows:
            yield Label(other, Side.BELOW, 0)

    def gap(self, cell: Cell, label: Label) -> float:
        """Return how far an empty row parts a value from a label above it; farther where a label stands below it."""
        if label.side is not Side.ABOVE or all(row in self.sheet.by_row for row in range(label.cell.row, cell.row)):
            return 0.0
        return 3.0 if any(self._below(cell)) else 0.3

    def heads(self, cell: Cell) -> tuple[Cell, ...]:
        """Return the heads of a cell's column, nearest first: of one row of heads, and of those right above it."""
        place = (cell.row, cell.column)
        if place not in self._heads:
            self._heads[place] = tuple(self._heads_of(cell))
        return self._heads[place]

    def _heads_of(self, cell: Cell) -> Iterator[Cell]:
        last = 0
        for other in _nearest_above(self._heads_by_column.get(cell.column, []), cell):
            if last and other.row < last - 1:
                return
            yield other
            last = other.row

    def sections(self, cell: Cell) -> Iterator[Cell]:
        """Yield the texts that stand alone in a row above a cell, nearest first, and the sheet's first row."""
        for first in self._section_heads:
            if first.row < cell.row and first.column <= max(cell.column, 2):
                yield first

    @cached_property
    def _section_heads(self) -> list[Cell]:
        """Return the heads of sections, the lowest first."""
        found = []
        for row in sorted(self.sheet.by_row, reverse=True):
            first, *others = self.sheet.by_row[row]
            if first in self.words and (not others or (row in self.head_rows and all(map(self._only_heads, others)))):
                found.append(first)
        return found

    def _only_heads(self, cell: Cell) -> bool:
        if cell not in self._plain_heads:
            self._plain_heads[cell] = self._is_only_heads(cell)
        return self._plain_heads[cell]

    def _is_only_heads(self, cell: Cell) -> bool:
        """Tell whether a text is nothing but the head of a column: a year, "Actual", "Share", "1000 NOK"."""
        said = self.vocabulary.said(cell.text).concepts
        lexicon = self.vocabulary.lexicon
        has_digits = any(letter.isdigit() for letter in cell.text)
        if has_digits and not years_in(cell.text):
            return speaks_of_money([cell.text])
        if read_date(cell.text.strip()):
            return False
        heads = (lexicon.weak | lexicon.changing | {"budget", "mean", "economy"}) - {"not"}
        said = frozenset(each for each in said if not each.startswith("#"))
        return said <= heads or (speaks_of_money([cell.text]) and not has_digits)

    def further_left(self, cell: Cell) -> Iterator[Cell]:
        """Yield the first cells of a row: who or which year it is about."""
        yield from (each for each in self.sheet.by_row[cell.row] if each.column < cell.column)

    def units(self, cell: Cell, label: Cell) -> Iterator[str]:
        """Yield the short texts right of a value, or between it and its label: its unit, a remark."""
        for other in self.sheet.by_row[cell.row]:
            beside = other.column > cell.column or (label.row == cell.row and label.column < other.column < cell.column)
            if beside and other.kind == "text" and other is not label and len(other.text) <= UNIT_LENGTH:
                if other.column > cell.column and self.vocabulary.names_field(other.text):
                    return
                yield other.text

    def scale_texts(self, cell: Cell, label: Cell) -> list[str]:
        """Return the texts that may tell a figure's unit, scale and currency, nearest first."""
        if (cell.row, cell.column) not in self._scales:
            heads = [each.text for each in self.heads(cell)]
            sections = [each.text for each in self.sections(cell)]
            self._scales[cell.row, cell.column] = [*heads, *sections, self.sheet.name, *self._notes]
        return [*self.units(cell, label), label.text, *self._scales[cell.row, cell.column]]

    @cached_property
    def _year_columns(self) -> frozenset[int]:
        """Return the columns that hold nothing but years below their heads: each row is of another year."""
        figures = {
            column: [each for each in cells if each not in self.words and each.row not in self.head_rows]
            for column, cells in self.sheet.by_column.items()
        }
        return frozenset(
            column for column, cells in figures.items() if len(cells) > 1 and all(each.year for each in cells)
        )

    @cached_property
    def _notes(self) -> list[str]:
        """Return the sheet's notes on amounts: "All amounts in 1000 NOK", wherever they stand."""
        texts = (each.text for each in self.words if len(each.text) <= 3 * UNIT_LENGTH)
        return sorted(text for text in texts if AMOUNTS.search(text) and speaks_of_money([text]))

    def year(self, cell: Cell, label: Cell) -> str:
        """Return the year of a figure: in its label, its row, its heads, its section, its sheet's name."""
        in_row = (
            each
            for each in self.further_left(cell)
            if label.row != cell.row or each.column < label.column or each.column in self._year_columns
        )
        row_year = next((each.year for each in in_row if each.year), None)
        if row_year:
            return row_year
        texts = [label.text, *(each.text for each in self.heads(cell))]
        for text in (*texts, *(each.text for each in self.sections(cell)), self.sheet.name):
            if years := years_in(text):
                return years[-1]
        return ""

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

    def _is_words(self, cell: Cell) -> bool:
        return cell.kind == "text" and (not looks_like_value(cell) or self.vocabulary.names_field(cell.text))


def _is_years(cell: Cell) -> bool:
    return cell.kind == "text" and bool(years_in(cell.text)) and len(cell.text) <= 40


def _nearest_above(cells: list[Cell], cell: Cell) -> Iterator[Cell]:
    """Yield those of a column's cells that stand above one, nearest first."""
    for place in range(bisect_left(cells, cell.row, key=lambda each: each.row) - 1, -1, -1):
        yield cells[place]


def is_first_below(around: Surroundings, section: Cell, cell: Cell) -> bool:
    """Tell whether no figures stand between a section's head and a cell's row."""
    return all(row in around.head_rows for row in around.sheet.by_row if section.row < row < cell.row)
