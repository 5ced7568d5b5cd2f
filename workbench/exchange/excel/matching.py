"""Which field each value cell answers: by the labels around it, the indicator's number, and what fits."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.converting import Reading, looks_like_value, read_cell, speaks_of_money
from workbench.exchange.excel.vocabulary import (
    ANSWER_HEADS,
    CLOSE,
    TOTALS,
    Vocabulary,
    comparable,
    is_planned,
    number_in,
    without_brackets,
    years_in,
)
from workbench.forms.edition import Form
from workbench.forms.question_types import QuestionType

READY = 0.85
"""Confidence from which a match is written without asking."""
REACH = 8
"""Cells between a value and a label that still names it."""


@dataclass(frozen=True, slots=True)
class Match:
    """A value cell and the field that it is taken to answer."""

    cell: Cell
    field: str
    label: Cell
    reading: Reading
    confidence: float
    why: str
    year: str = ""
    """Year that the workbook says the figure is of; empty where it says none."""
    others: tuple[str, ...] = ()
    """Other fields that it may answer nearly as well."""

    @property
    def is_ready(self) -> bool:
        """Tell whether it can be written without asking."""
        return self.confidence >= READY and len(self.reading.values) == 1


@dataclass(frozen=True, slots=True)
class _Label:
    cell: Cell
    where: str
    weight: float


class Matcher:
    """Matches the value cells of one sheet."""

    def __init__(self, sheet: Sheet, vocabulary: Vocabulary, currency: str) -> None:
        self.sheet = sheet
        self.vocabulary = vocabulary
        self.currency = currency
        self.form: Form = vocabulary.form

    def matches(self) -> list[Match]:
        """Return the best match of each value cell that has one, and what is to be asked beside a label."""
        found = (self._match(cell) for cell in self.sheet.cells.values() if self._may_answer(cell))
        matched = [match for match in found if match is not None]
        return matched + self.unreadable(matched)

    def _may_answer(self, cell: Cell) -> bool:
        if cell.kind in ("error", "empty") or self.vocabulary.names_field(cell.text):
            return False
        if not looks_like_value(cell) or self._is_indicator_number(cell):
            return False
        return not (self._is_total(cell) or self._is_head_year(cell) or self._is_planned(cell))

    def _is_planned(self, cell: Cell) -> bool:
        """Tell whether a figure stands under a head such as “Target”: it was wished for, not reached."""
        above = [
            each for each in self.sheet.by_column.get(cell.column, []) if each.row < cell.row and each.kind == "text"
        ]
        heads = [each for each in above if not looks_like_value(each)]
        return bool(heads) and is_planned(heads[-1].text) and not self.vocabulary.names_field(heads[-1].text)

    def unreadable(self, matches: list[Match]) -> list[Match]:
        """Return texts with figures right beside a field's very label that nobody can read: they are asked."""
        labels = {match.label for match in matches}
        given = {(match.field, match.year) for match in matches}
        found = []
        for row in self.sheet.by_row.values():
            for label, cell in pairwise(row):
                is_figure = cell.kind == "text" and any(letter.isdigit() for letter in cell.text)
                if label.kind != "text" or not is_figure or looks_like_value(cell) or cell in labels:
                    continue
                guess = next(iter(self.vocabulary.guesses(label.text)), None)
                if guess is None or guess.likeness < 100 or guess.field not in self.form.fields:
                    continue
                year = self._year(cell, label, list(self._heads(cell, label)))
                if (guess.field, year) not in given and not is_planned(label.text):
                    found.append(Match(cell, guess.field, label, Reading(()), 0.5, "can't be read", year))
        return found

    def _is_indicator_number(self, cell: Cell) -> bool:
        """Tell whether a cell is the number in front of a label rather than a figure."""
        if cell.text.strip() not in self.form.indicators:
            return False
        row = self.sheet.by_row[cell.row]
        first_word = next((other for other in row if self._is_words(other)), None)
        return first_word is not None and cell.column < first_word.column

    def _is_total(self, cell: Cell) -> bool:
        beside = [label.cell for label in self._left(cell)] + [label.cell for label in self._above(cell)]
        if any(comparable(each.text) in TOTALS for each in beside[:1]):
            return True
        return cell.formula.upper().lstrip("=").startswith(("SUM(", "SUBTOTAL("))

    def _is_head_year(self, cell: Cell) -> bool:
        """Tell whether a year is the head of a column of figures rather than a figure."""
        if cell.year is None:
            return False
        below = self.sheet.cells.get((cell.row + 1, cell.column))
        label = next(self._left(cell), None)
        names_value = label is not None and any(
            each.likeness >= CLOSE for each in self.vocabulary.guesses(label.cell.text)
        )
        return not names_value and below is not None and looks_like_value(below)

    def _match(self, cell: Cell) -> Match | None:
        candidates: list[Match] = []
        for label in (*self._left(cell), *self._above(cell), *self._right(cell)):
            candidates += self._candidates(cell, label)
        if not candidates:
            return None
        # Row and column of a table together say more than a head alone.
        candidates = [each for each in candidates if each.field.count(".") == 2] or candidates
        candidates.sort(key=lambda each: -each.confidence)
        best = candidates[0]
        rivals = tuple(
            dict.fromkeys(
                each.field
                for each in candidates
                if each.field != best.field and best.confidence - each.confidence < 0.08
            )
        )
        if rivals:
            return Match(
                cell,
                best.field,
                best.label,
                best.reading,
                min(best.confidence, 0.6),
                "several fields fit",
                best.year,
                rivals,
            )
        return best

    def _candidates(self, cell: Cell, label: _Label) -> Iterator[Match]:
        number = self._number_near(label.cell)
        heads = list(self._heads(cell, label.cell))
        for guess in self.vocabulary.guesses(label.cell.text):
            name = self._with_column(guess.field, cell) if guess.field.endswith(".") else guess.field
            if name is None:
                continue
            field = self.form.fields[name]
            units = [*self._units_beside(cell, label.cell), label.cell.text, *heads, self.sheet.name]
            reading = read_cell(cell, field, self.currency, units)
            if not reading.values and not reading.choices:
                continue
            confidence, why = self._confidence(name, guess.likeness, label, number, heads)
            if field.type is QuestionType.MONEY and " " not in guess.label:
                # “National” or “Services” alone may speak of partners or events as well.
                table, indicator = field.question.id, self.form.indicator_of[field.question.id]
                told = speaks_of_money([cell.text, cell.format, *units])
                confidence -= 0 if told or number == indicator or self._names_table(table, heads) else 0.2
            confidence -= reading.doubt
            year = self._year(cell, label.cell, heads)
            yield Match(cell, name, label.cell, reading, confidence, why, year)

    def _confidence(
        self, name: str, likeness: float, label: _Label, number: str, heads: list[str]
    ) -> tuple[float, str]:
        exact = likeness >= 100
        confidence = 0.95 if exact else 0.9 * likeness / 100 if likeness >= CLOSE else 0.65 * likeness / 100
        why = f"“{label.cell.text}” {label.where}" + ("" if exact else f", {likeness:.0f} % alike")
        indicator = self.form.indicator_of[name.split(".")[0]]
        if number == indicator:
            confidence += 0.04
            why += f", numbered {number}"
        elif number in self.form.indicators:
            # An older edition may number otherwise; the words weigh more, but are less sure now.
            confidence -= 0.05 if exact else 0.2
        if "." in name and self._names_table(name.split(".")[0], heads):
            confidence += 0.03
        return min(confidence, 0.99) * label.weight, why

    def _names_table(self, question: str, heads: list[str]) -> bool:
        groups = self.vocabulary.groups
        plain = (comparable(without_brackets(text.split(",")[0].split(":")[0])) for text in heads)
        return any(question in groups.get(text, ()) for text in plain)

    def _with_column(self, row: str, cell: Cell) -> str | None:
        """Complete a row of a table with columns by the head above the cell."""
        for above in self._above(cell):
            for path in self.vocabulary.columns.get(comparable(above.cell.text), ()):
                question, _, column = path.partition("..")
                if row.startswith(f"{question}."):
                    return f"{row}{column}"
        return None

    def _left(self, cell: Cell) -> Iterator[_Label]:
        """Yield texts to the left, nearest first; figures of other years between do not matter."""
        step = 0
        for other in reversed([each for each in self.sheet.by_row[cell.row] if each.column < cell.column]):
            if cell.column - other.column > REACH:
                return
            if self._is_words(other):
                yield _Label(other, "on its left", 1.0 - 0.01 * step)
                step += 1

    def _above(self, cell: Cell) -> Iterator[_Label]:
        step = 0
        for other in reversed([each for each in self.sheet.by_column.get(cell.column, []) if each.row < cell.row]):
            if self._is_words(other):
                distance = cell.row - other.row
                weight = (1.0 if distance == 1 else 0.985) - 0.08 * step
                yield _Label(other, "above it", weight)
                step += 1
            if step > 2:
                return

    def _right(self, cell: Cell) -> Iterator[_Label]:
        for other in self.sheet.by_row[cell.row]:
            if other.column > cell.column and other.column - cell.column <= 2 and self._is_words(other):
                yield _Label(other, "on its right", 0.96)
                return

    def _is_words(self, cell: Cell) -> bool:
        return cell.kind == "text" and (not looks_like_value(cell) or self.vocabulary.names_field(cell.text))

    def _number_near(self, label: Cell) -> str:
        """Return the indicator number in front of a label, in it or in a cell to its left."""
        own = number_in(label.text)
        if own:
            return own
        for other in self.sheet.by_row[label.row]:
            if other.column < label.column and other.text.strip() in self.form.indicators:
                return other.text.strip()
        return ""

    def _heads(self, cell: Cell, label: Cell) -> Iterator[str]:
        """Yield section heads over the value and its label, nearest first; field names are none."""
        for column in dict.fromkeys((cell.column, label.column)):
            for other in reversed(self.sheet.by_column.get(column, [])):
                is_head = other.row < min(cell.row, label.row) or (other.row < cell.row and other is not label)
                if is_head and (other.year or (self._is_words(other) and not self.vocabulary.names_field(other.text))):
                    yield other.text

    def _units_beside(self, cell: Cell, label: Cell) -> Iterator[str]:
        """Yield the short texts right of a value, or between it and its label: its unit, a remark."""
        for other in self.sheet.by_row[cell.row]:
            beside = other.column > cell.column or label.column < other.column < cell.column
            if beside and other.kind == "text" and other is not label and len(other.text) <= 40:
                if other.column > cell.column and self.vocabulary.names_field(other.text):
                    return
                yield other.text

    def _year(self, cell: Cell, label: Cell, heads: list[str]) -> str:
        """Return the year of a figure: in its label, its column's head, its section's head, its sheet's name."""
        for text in (label.text, *heads, self.sheet.name):
            if comparable(text) in ANSWER_HEADS:
                continue
            if years := years_in(text):
                return years[-1]
        return ""
