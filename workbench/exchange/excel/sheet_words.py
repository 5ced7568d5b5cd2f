"""Which cells of a sheet are words rather than values, and which rows are heads."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from workbench.domain.entries import read_date
from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.choosing import read_words
from workbench.exchange.excel.converting import YES_OR_NO, looks_like_value, speaks_of_money
from workbench.exchange.excel.label_text import is_last_day, number_in, years_in
from workbench.exchange.excel.refusals import is_refusal
from workbench.exchange.excel.sentences import LONGEST, answer_in, figure_alone
from workbench.exchange.excel.units import split_cell
from workbench.exchange.excel.vocabulary import TOTALS, Vocabulary
from workbench.forms.question_types import QuestionType

LIKELY = 0.6
"""Likeness from which a text reads like the name of a field."""
_CODE = re.compile(r"[^\W\d_]{0,2}\d[\d.]*[^\W\d_]?[.):]?")
"""What numbers a row: "A2b", "3.1"."""
_NUMBERED = re.compile(r"\s*\d{1,2}[a-z]?[.)]\s*[^\W\d]")
"""A question with its number: "3a. SMEs"."""
_YEAR_AND_MORE = re.compile(r"(?:19|20)\d\d\s*\([^\d()]+\)")
"""A year and what its figures are: "2026 (plan)"."""
LEAST_HINTS = 5
"""Texts between questions and answers that may tell how to answer."""
IN_WORDS = frozenset({QuestionType.YES_NO, QuestionType.CHOICE, QuestionType.CHOICES, QuestionType.TEXT})
"""What is answered in words, so that the answer looks like a label."""


@dataclass(frozen=True)
class SheetWords:
    """The words of a sheet."""

    sheet: Sheet
    vocabulary: Vocabulary
    _plain_heads: dict[Cell, bool] = field(default_factory=dict, repr=False)
    _named: dict[Cell, set[QuestionType]] = field(default_factory=dict, repr=False)

    @cached_property
    def words(self) -> frozenset[Cell]:
        """Return the texts that are no values."""
        return frozenset(cell for cell in self.sheet.cells.values() if self._is_words(cell))

    @cached_property
    def within(self) -> dict[Cell, tuple[Cell, Cell]]:
        """Return the label and the figure of each cell that holds both: "Members: 96"."""
        split = ((cell, split_cell(cell)) for cell in self.sheet.cells.values() if cell.kind == "text")
        told = {cell: parts for cell, parts in split if parts is not None and self._types(parts[0])}
        alone = ((cell, figure_alone(cell, self.vocabulary)) for cell in self._unlabelled if cell not in told)
        return told | {cell: parts for cell, parts in alone if parts is not None and self._counts(parts[0])}

    @cached_property
    def _unlabelled(self) -> list[Cell]:
        """Return the texts with a figure in which no label but that of a total stands in front."""
        return [
            cell
            for cell in self.sheet.cells.values()
            if cell.kind == "text" and any(letter.isdigit() for letter in cell.text) and self._is_unlabelled(cell)
        ]

    def _is_unlabelled(self, cell: Cell) -> bool:
        before = [each for each in self.sheet.by_row[cell.row] if each.column < cell.column]
        said = [self.vocabulary.said(each.text).concepts for each in before if not looks_like_value(each)]
        if not said:
            is_lone = not before and len(self.sheet.by_row[cell.row]) == 1
            return is_lone and not looks_like_value(cell)
        return all(told and "total" in told and told <= TOTALS for told in said[:1])

    def _counts(self, label: Cell) -> bool:
        """Tell whether a text is the very name of a count."""
        return bool(self._types(label)) and self._types(label) <= {QuestionType.COUNT, QuestionType.DECIMAL}

    @cached_property
    def answers(self) -> dict[Cell, Cell]:
        """Return the figure or date of each text that answers, in words, what the text in front of it asks."""
        found = {}
        for cell in self.sheet.cells.values():
            has_figure = cell.kind == "text" and any(letter.isdigit() for letter in cell.text)
            is_numbered = has_figure and self._is_numbered_on(cell)
            is_short = has_figure and len(cell.text) <= LONGEST and not is_numbered
            if is_short and not looks_like_value(cell) and self._is_labelled(cell):
                themes = self._themes(self.sheet.cells[cell.row, cell.column - 1])
                answer = answer_in(cell, themes, self.vocabulary) if themes else None
                if answer is not None:
                    found[cell] = answer
        return found

    def _is_numbered_on(self, cell: Cell) -> bool:
        """Tell whether a text and the one in front of it are numbered: "1. Members | 2. Of which committed"."""
        before = self.sheet.cells.get((cell.row, cell.column - 1))
        return before is not None and all(_NUMBERED.match(each.text) for each in (before, cell))

    def _themes(self, label: Cell) -> frozenset[str]:
        """Return what the fields are about that a text names or reads like."""
        weak, themes = self.vocabulary.lexicon.weak, self.vocabulary.themes
        guesses = self.vocabulary.guesses(label.text)
        told = (each.field.partition(".")[0] for each in guesses if each.is_whole(weak) or each.likeness > LIKELY)
        return frozenset[str]().union(*(themes.get(question, frozenset()) for question in told))

    @cached_property
    def head_rows(self) -> frozenset[int]:
        """Return the rows that hold nothing but words and years."""
        return frozenset(row for row, cells in self.sheet.by_row.items() if self._is_head_row(cells))

    @cached_property
    def hints(self) -> frozenset[Cell]:
        """Return what stands between questions and their answers and tells how to answer: "number", "yes / no"."""
        found: set[Cell] = set()
        for column, cells in self.sheet.by_column.items():
            between = [
                each for each in cells if each.column == column and each in self.words and self._is_between(each)
            ]
            texts = {each.text.strip().casefold(): each for each in between}
            few = len(between) >= LEAST_HINTS and 2 * len(texts) <= len(between)
            if few and sum(map(self.tells_field, texts.values())) * 3 < len(texts):
                found |= set(between)
        return frozenset(found)

    def _is_between(self, cell: Cell) -> bool:
        """Tell whether a text has words right in front of it and something right behind it."""
        before, behind = (self.sheet.cells.get((cell.row, cell.column + step)) for step in (-1, 1))
        return before is not None and before in self.words and behind is not None

    def _is_head_row(self, cells: list[Cell]) -> bool:
        cells = [each for each in cells if each not in self.hints]
        if len(cells) > 2 and cells[0] in self.words and _CODE.fullmatch(cells[0].text.strip()):
            cells = cells[1:]
        days = [each for each in cells if looks_like_value(each) and read_date(each.text.strip())]
        if len(days) < 2 or not any(is_last_day(each.text) for each in days):
            days = []  # "Founded: 31.12.2010" is a label with its answer.
        if not all(each in self.words or each.year or each in days or self._are_years(each) for each in cells):
            return False
        if any(is_refusal(each.text) for each in cells[1:]) or self.is_among_figures(cells[-1]):
            return False
        # A label with a year beside it, or with an answer in words, is no head.
        beside = cells[1] if len(cells) > 1 else None
        if all(map(self._answers_above, cells)):
            return False
        if len(cells) > 2 and all(each.year for each in cells[1:]):
            return True
        if beside is None:
            return True
        if self._is_answered_in_words(cells):
            return False
        return not (self._answers(cells[0], beside) or any(self._chooses(*pair) for pair in pairwise(cells)))

    def is_among_figures(self, cell: Cell) -> bool:
        """Tell whether a number that may be a year stands between two that are none: "State | 2000", among amounts."""
        beside = (self.sheet.cells.get((cell.row + step, cell.column)) for step in (-1, 1))
        is_figure = all(each is not None and each.number is not None and not each.year for each in beside)
        return cell.kind == "number" and is_figure and len(self.sheet.by_row[cell.row]) == 2

    def _is_answered_in_words(self, cells: list[Cell]) -> bool:
        """Tell whether a row goes on with a table, its figure told in words: "Strategy last reviewed | last spring"."""
        above = {each.column: each for each in self.sheet.by_row.get(cells[0].row - 1, ())}
        figures = {column for column, each in above.items() if each not in self.words and not each.year}
        return any(
            answer.column in figures and above.get(label.column) in self.words
            for label, answer in pairwise(cells)
            if self.tells_field(label) and not self._may_head(answer)
        )

    def _may_head(self, text: Cell) -> bool:
        return text.year is not None or self.only_heads(text) or self.tells_field(text)

    def _answers_above(self, cell: Cell) -> bool:
        """Tell whether a text stands right below a question that it may answer."""
        above = self.sheet.cells.get((cell.row - 1, cell.column))
        return above is not None and above.text.rstrip().endswith("?") and not cell.text.rstrip().endswith("?")

    def _chooses(self, label: Cell, beside: Cell) -> bool:
        """Tell whether a text is an answer in words of a field that the text in front of it names or reads like."""
        if label not in self.words or beside not in self.words or beside.column > label.column + 2:
            return False
        fields, form = self.vocabulary.form.fields, self.vocabulary.form
        chosen = (fields[name] for name in self.fields_told(label) if name in fields)
        return any(
            each.type in (QuestionType.CHOICE, QuestionType.YES_NO) and bool(read_words(beside, each, form).values)
            for each in chosen
        )

    def fields_told(self, label: Cell) -> set[str]:
        """Return the fields that a text names or reads like."""
        weak = self.vocabulary.lexicon.weak
        guesses = self.vocabulary.guesses(label.text)
        return {each.field for each in guesses if each.is_whole(weak) or each.likeness > LIKELY}

    def _are_years(self, cell: Cell) -> bool:
        return _is_years(cell) and self.only_heads(cell)

    def _answers(self, label: Cell, beside: Cell) -> bool:
        """Tell whether a text stands beside a label as its answer: a year, yes or no, a remark."""
        told = beside.text.strip().casefold()
        if label not in self.words or (told.rstrip(".") in YES_OR_NO and not self._abbreviates(label, told)):
            return label in self.words
        if label.text.rstrip().endswith("?") and len(self.sheet.by_row[label.row]) <= 4:
            return not beside.text.rstrip().endswith("?")  # "For how long? | until 2027"
        types = self._types(label)
        if beside.column > label.column + 1:
            return False
        if beside.year is not None or _is_years(beside):
            return QuestionType.DATE in types
        is_head = self.tells_field(beside) or self.only_heads(beside)
        if self._goes_on(label) and self.tells_field(label) and not is_head:
            return True
        if types and not types & IN_WORDS and len(self.sheet.by_row[label.row]) > 2:
            return False  # "Indicator", "Unit", "Achieved": a figure is not answered in words.
        return bool(types) and not self._types(beside) and not self.only_heads(beside)

    def _abbreviates(self, label: Cell, told: str) -> bool:
        """Tell whether "No." is short for number, as at the head of a column, rather than an answer."""
        return told == "no." and not label.text.rstrip().endswith("?")

    def _goes_on(self, label: Cell) -> bool:
        """Tell whether a row goes on with what the row right above it begins: labels and what stands beside them."""
        above, beside = (self.sheet.cells.get((label.row - 1, label.column + step)) for step in (0, 1))
        figures = [each for each in self.sheet.by_row.get(label.row + 1, []) if each not in self.words]
        return above is not None and beside is not None and above in self.words and len(figures) <= 1

    def tells_field(self, label: Cell) -> bool:
        """Tell whether a text says what a name of a field says, or reads like one."""
        return bool(self.fields_told(label))

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
        exact = [each for each in self.vocabulary.guesses(label.text) if each.is_whole(weak)]
        return {fields[each.field].type for each in exact if each.field in fields}

    def only_heads(self, cell: Cell) -> bool:
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

    def _is_words(self, cell: Cell) -> bool:
        if cell in self.within or cell in self.answers:
            return False
        if cell.kind != "text" or not looks_like_value(cell) or _YEAR_AND_MORE.fullmatch(cell.text.strip()):
            return cell.kind == "text"
        is_label = self.vocabulary.names_field(cell.text) or self._is_numbered(cell)
        return is_label and not self._is_labelled(cell)

    def _is_numbered(self, cell: Cell) -> bool:
        """Tell whether a text in front of a row has an indicator's number: "2.2 Employees, FTE" is no 2.2."""
        is_front = self.sheet.by_row[cell.row][0] is cell and len(self.sheet.by_row[cell.row]) > 1
        number = number_in(cell.text)
        is_ours = bool(number) and any(f"{each}.".startswith(f"{number}.") for each in self.vocabulary.form.indicators)
        return is_front and is_ours and self.tells_field(cell)

    def _is_labelled(self, cell: Cell) -> bool:
        """Tell whether words stand right in front of a text: "Paid staff | 5.1 FTE" is no label with a number."""
        before = self.sheet.cells.get((cell.row, cell.column - 1))
        return before is not None and before.kind == "text" and not looks_like_value(before)


def _is_years(cell: Cell) -> bool:
    return cell.kind == "text" and bool(years_in(cell.text)) and len(cell.text) <= 40
