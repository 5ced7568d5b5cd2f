"""Which field each value cell may answer: by the labels around it, what they say, and what fits."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from workbench.domain.entries import read_date
from workbench.domain.values import Money
from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.choosing import read_words
from workbench.exchange.excel.confidence import READY, UNSURE, probability, weigh
from workbench.exchange.excel.converting import (
    Reading,
    by_habit,
    comma_in_thousands,
    is_approximate,
    is_whole_money,
    looks_like_value,
    point_in_thousands,
    read_cell,
)
from workbench.exchange.excel.credits import Credits
from workbench.exchange.excel.doubts import INCOME
from workbench.exchange.excel.evidence import Evidence
from workbench.exchange.excel.label_text import is_checksum, is_example, number_in, unmarked, years_in
from workbench.exchange.excel.logs import is_about_reply, logged_rows
from workbench.exchange.excel.measures import is_part_of_year
from workbench.exchange.excel.numbering import numbers_rows
from workbench.exchange.excel.plausible import LEAST_AMOUNT
from workbench.exchange.excel.registers import is_register
from workbench.exchange.excel.sheet_words import IN_WORDS
from workbench.exchange.excel.surroundings import Label, Side, Surroundings, is_first_below
from workbench.exchange.excel.vocabulary import OF_PART, OF_WHOM, TOTALS, Guess, Vocabulary, dated
from workbench.exchange.excel.whose import is_bare
from workbench.forms.edition import Field, Form
from workbench.forms.question_types import QuestionType

SUMMED = frozenset({"mean", "income", "cost", "funds"})
"""What a sum may be said to be of, without being an answer."""
_IN_BRACKETS = re.compile(
    r"\b(?:parent[eh]s\w*|parantes\w*|brackets|suluissa|sulkeissa)\b|(?:19|20)\d\d\s*\(\s*(?:19|20)\d\d", re.IGNORECASE
)
"""What a head says of figures in brackets: "2025 (2024 in brackets)"."""
_REASONED = re.compile(r"\d+(?:[.,]\d+)?\s*[–—-]\s+[^\W\d].*")
"""A mark with its reason: "4 – all of them"."""
LONGEST_GROUP = 40
"""Letters of the longest text that is read together with the labels under it."""
LIKELY = 2.0
"""Log-odds from which another field is worth a question."""
SURE, RIVAL = 0.6, 0.3
"""Likeness under which a label may be another's that it is this much like."""
LIKE = 0.75
"""Likeness from which a label of which no word says its field is taken for one of its labels."""
WORTHLESS = -4.0
"""Log-odds below which nobody need be bothered."""


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


@dataclass(frozen=True)
class Candidate:
    """One field that a cell may answer, and what speaks for and against it."""

    cell: Cell
    field: str
    label: Label
    guess: Guess
    reading: Reading
    year: str
    circumstances: Mapping[str, float]
    column: Cell | None = None
    """What names the column, where the label names the row of a table."""

    @cached_property
    def odds(self) -> float:
        """Return the log-odds that it is right."""
        return weigh(self.circumstances)

    @property
    def is_exact(self) -> bool:
        """Tell whether the label says what a name of the field says, no more and no less."""
        return not any(self.circumstances.get(name) for name in ("missing", "excess", "unknown", "aside"))

    def told(self, **more: float) -> "Candidate":
        """Return it with further circumstances."""
        added = {name.replace("_", " "): strength for name, strength in more.items()}
        return replace(self, circumstances={**self.circumstances, **added})


class Matcher:
    """Finds what each value cell of one sheet may answer."""

    def __init__(self, sheet: Sheet, vocabulary: Vocabulary, currency: str) -> None:
        self.sheet = sheet
        self.vocabulary = vocabulary
        self.currency = currency
        self.form: Form = vocabulary.form
        self.around = Surroundings(sheet, vocabulary)
        self.evidence = Evidence(self.around)
        self.credits = Credits(self.around)

    def candidates(self) -> dict[Cell, list[Candidate]]:
        """Return the candidates of each cell that has any, as far as they can be told one by one."""
        found = {}
        for cell in self.sheet.cells.values():
            candidates = _without_columns(self._candidates(cell)) if self._may_answer(cell) else []
            if candidates:
                found[cell] = _best_of_each(candidates)
        return found

    def _may_answer(self, cell: Cell) -> bool:
        if cell.kind in ("error", "empty") or cell.row in self._logged_rows or cell.row in self._registered_rows:
            return False
        if self._is_example(cell):
            return False
        if cell.row in self.around.head_rows and read_date(cell.text.strip()):
            return False
        if cell in self.around.words:
            return cell.kind == "text" and cell not in self.around.hints and self._is_asked_for(cell)
        others = (self._is_reasoned, self._is_number, self._is_total, self._is_head_year)
        return not any(is_other(cell) for is_other in others)

    def _is_asked_for(self, cell: Cell) -> bool:
        """Tell whether anything stands right in front of a text, or a question right above it."""
        above = self.sheet.cells.get((cell.row - 1, cell.column))
        is_beside = cell.column > 1 and (cell.row, cell.column - 1) in self.sheet.cells
        return is_beside or (above is not None and above.text.rstrip().endswith("?"))

    def _is_example(self, cell: Cell) -> bool:
        """Tell whether the head of a cell's column, or the name of its row, says that it only shows how to answer."""
        before = [each for each in self.around.further_left(cell) if each in self.around.words]
        if not any(map(self.around.tells_field, before)):
            return bool(before) and is_example(before[0].text)
        heads = (each for each in self.around.column_heads(cell) if len(self.sheet.by_row[each.row]) > 1)
        return any(is_example(each.text) for each in heads)

    def _is_reasoned(self, cell: Cell) -> bool:
        """Tell whether a cell is a mark with its reason, behind the figure that it judges."""
        if cell.kind != "text" or not _REASONED.fullmatch(cell.text.strip()):
            return False
        return any(each.number is not None and not each.year for each in self.around.further_left(cell))

    def _is_number(self, cell: Cell) -> bool:
        """Tell whether a cell is the number in front of a label rather than a figure."""
        text = cell.text.strip()
        is_counted = cell.column in self._counting_columns
        if not is_counted and text not in self.form.indicators and number_in(f"{text} ") not in self.form.indicators:
            return False
        row = self.sheet.by_row[cell.row]
        first_word = next((other for other in row if other in self.around.words), None)
        return first_word is not None and cell.column < first_word.column

    @cached_property
    def _logged_rows(self) -> frozenset[int]:
        return logged_rows(self.around)

    @cached_property
    def _registered_rows(self) -> frozenset[int]:
        """Return the rows of a register of people or members, each of which is about one of them."""
        rows: set[int] = set()
        for head in self.around.head_rows:
            heads = self.sheet.by_row[head]
            if is_register([each.text for each in heads]):
                rows.update(self._rows_below(head, heads))
        return frozenset(rows)

    def _rows_below(self, head: int, heads: list[Cell]) -> Iterator[int]:
        """Yield the rows of a table, up to the first one that is mostly empty, or whose name is a total's."""
        row = head + 1
        while (
            (cells := self.sheet.by_row.get(row))
            and 2 * len(cells) >= len(heads)
            and cells[0].column <= heads[1].column
        ):
            said = self.vocabulary.said(cells[0].text).concepts
            if "total" in said and said <= TOTALS:
                return
            yield row
            row += 1

    @cached_property
    def _counting_columns(self) -> frozenset[int]:
        """Return the columns that number the rows: 1, 2, 3 … in front of their labels."""
        return frozenset(column for column, cells in self.sheet.by_column.items() if numbers_rows(cells))

    def _is_total(self, cell: Cell) -> bool:
        """Tell whether a cell is a sum or a check sum rather than an answer of its own."""
        label = next((each.cell for each in self.around.labels(cell) if each.side is Side.LEFT), None)
        if label is None:
            return False
        said = self.vocabulary.said(label.text).concepts
        is_sum = bool(said) and "total" in said and said <= TOTALS | SUMMED
        is_of_others = is_sum and not self._is_first(cell) and not self._sums_up_year(label)
        return is_checksum(label.text) or is_of_others

    def _sums_up_year(self, label: Cell) -> bool:
        """Tell whether a total is that of the months or quarters right above it."""
        above = (self.sheet.cells.get((label.row - step, label.column)) for step in (1, 2))
        return all(each is not None and is_part_of_year(each.text) for each in above)

    def _is_first(self, cell: Cell) -> bool:
        """Tell whether a figure is the first one of its section, so that it can be no sum of others."""
        section = next(self.around.sections(cell), None)
        return section is not None and is_first_below(self.around, section, cell)

    def _is_told_by_head(self, cell: Cell, label: Label) -> bool:
        """Tell whether a mere "Total" is one of what the head above it, or the section that it begins, is about."""
        if label.steps:
            return False
        if label.side is Side.ABOVE:
            return label.cell in self.around.heads(cell)
        return label.side is Side.LEFT and self._is_first(cell)

    def _is_head_year(self, cell: Cell) -> bool:
        """Tell whether a year is the head of a column or a row of figures rather than a figure."""
        if cell.year is None:
            return False
        left = next((each.cell for each in self.around.labels(cell) if each.side is Side.LEFT), None)
        below = self.sheet.cells.get((cell.row + 1, cell.column))
        right = self.sheet.cells.get((cell.row, cell.column + 1))
        if left is None:
            return any(each is not None and looks_like_value(each) for each in (below, right))
        beside = any(each.number is not None and not each.year for each in self.sheet.by_row[cell.row])
        if beside or self.around.is_among_figures(cell):
            return False  # "2000" among other figures is one of them.
        names_value = any(guess.is_literal for guess in self.vocabulary.guesses(left.text))
        return not names_value and below is not None and looks_like_value(below)

    def _candidates(self, cell: Cell) -> Iterator[Candidate]:
        in_words = cell in self.around.words
        for label in self.around.labels(cell):
            if in_words and (label.side not in (Side.LEFT, Side.ABOVE) or label.steps or self._is_answer(label)):
                continue
            guesses = self._guesses(cell, label)
            meant = self.vocabulary.speaks_of(label.cell.text)
            lexicon = self.vocabulary.lexicon
            if meant and meant <= lexicon.changing and not any(guess.is_whole(lexicon.weak) for guess in guesses):
                continue  # "Target 2025" is the head of figures, not what they are of.
            if self._is_told_by_head(cell, label):
                guesses += self.vocabulary.lacking(self.vocabulary.said(label.cell.text).concepts)
            if cell.kind == "date" or read_date(cell.text.strip()):
                guesses += dated(label.cell.text, self.evidence.around_says(cell, label), self.vocabulary)
            for guess in guesses:
                candidate = self._candidate(cell, label, guess)
                if candidate is not None and candidate.odds > WORTHLESS:
                    yield candidate

    def _is_answer(self, label: Label) -> bool:
        """Tell whether a text in front of another answers a question itself: "Plan? | in part | yes, for 2026"."""
        before = self.sheet.cells.get((label.cell.row, label.cell.column - 1))
        return label.side is Side.LEFT and before is not None and before.text.rstrip().endswith("?")

    def _guesses(self, cell: Cell, label: Label) -> tuple[Guess, ...]:
        """Return what a label may stand for, read together with what it is under: "Board", "Meetings"."""
        if is_about_reply(self.around, label.cell):
            return ()
        own = self.vocabulary.guesses(unmarked(label.cell.text))
        group = None if label.steps else self.around.group_over(cell, label.cell, label.side)
        whose = OF_WHOM
        if group is None and label.side is Side.LEFT and not label.steps and is_bare(self.vocabulary, label.cell.text):
            group, whose = self.around.part_over(label.cell), OF_PART
        if group is None or len(group.text) > LONGEST_GROUP:
            return own
        together = self.vocabulary.guesses(f"{group.text} {unmarked(label.cell.text)}")
        weak = self.vocabulary.lexicon.weak
        whole = tuple(each for each in together if each.is_whole(weak))
        alone = {each.field for each in own if each.is_whole(weak)}
        fields = {each.field for each in whole}
        is_open = self.vocabulary.speaks_of(label.cell.text) <= whose
        if not fields or not (is_open or not alone or alone & fields):
            return own  # What says enough by itself needs no other.
        return whole + tuple(each for each in own if each.field in (fields if is_open else fields | alone))

    def _candidate(self, cell: Cell, label: Label, guess: Guess) -> Candidate | None:
        name, column = self._with_column(guess.field, cell, label)
        is_row = not guess.missing  # A label that leaves its row to its surroundings names no column of it either.
        if name is None and is_row and (within := self.vocabulary.column_within(guess.field, label.cell.text)):
            name, words = within
            guess = replace(guess, excess=guess.excess - words)
        if name is None:
            return None
        reading = self._reading(cell, self.form.fields[name], label)
        if not reading.values and not reading.choices:
            return None
        circumstances = self.evidence.of(cell, self.form.fields[name], label, guess, reading)
        year = self.around.year(cell, label.cell)
        if self.form.fields[name].type is QuestionType.DATE and len(years_in(label.cell.text)) > 1:
            year = ""  # "Strategy 2024–2028 adopted" tells its own span.
        return Candidate(cell, name, label, guess, reading, year, circumstances, column)

    def _reading(self, cell: Cell, asked: Field, label: Label) -> Reading:
        if cell in self.around.words:
            return read_words(cell, asked, self.form) if asked.type in IN_WORDS else Reading(())
        if asked.type in IN_WORDS and cell.kind != "truth":
            return Reading(())
        shown = self.around.within[cell][1] if label.side is Side.WITHIN else self.around.answers.get(cell, cell)
        credit = self.credits.without_sign(shown) if asked.question.id == INCOME else None
        shown = credit[0] if credit else shown
        reading = read_cell(shown, asked, self.currency, self.around.scale_texts(cell, label.cell))
        if credit and not credit[1]:
            reading = replace(reading, is_unsure=True)  # The minus may be what it says: money that was paid back.
        if is_approximate(cell.text):
            reading = replace(reading, is_unsure=True)
        if reading.is_paired and any(_IN_BRACKETS.search(head.text) for head in self.around.heads(cell)):
            reading = replace(reading, is_unsure=False)
        if len(reading.values) < 2:
            return reading
        beside = [each.number for each in self.sheet.by_row[cell.row] if each.number is not None and not each.year]
        is_large = any(isinstance(each, Money) and each.amount >= LEAST_AMOUNT for each in reading.values)
        texts = (shown.text, label.cell.text) if is_large else (shown.text,)
        is_money = asked.type is QuestionType.MONEY and is_whole_money(texts)
        return by_habit(reading, shown.text, marks=self._marks, is_money=is_money, beside=beside)

    @cached_property
    def _marks(self) -> str:
        """Return the mark that the sheet's figures in text have between thousands; empty where they don't tell."""
        texts = [cell.text for cell in self.sheet.cells.values() if cell.kind == "text"]
        with_comma, with_point = any(map(comma_in_thousands, texts)), any(map(point_in_thousands, texts))
        return "," * with_comma if with_comma else "." * with_point

    def _with_column(self, field: str, cell: Cell, label: Label) -> tuple[str | None, Cell | None]:
        """Complete a row of a table with columns by the text that names the column: above the cell, or in its row."""
        if not field.endswith("."):
            return field, None
        above = [each.cell for each in self.around.labels(cell) if each.side in (Side.ABOVE, Side.LEFT)]
        before = [each for each in self.around.further_left(cell) if each in self.around.words]
        for other in (*above, *before):
            name = self.vocabulary.column_of(field, other.text) if other is not label.cell else None
            if name is not None:
                return name, other
        return None, None


def _without_columns(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Leave out what takes the head of a table's column for the name of a figure of its own."""
    found = list(candidates)
    columns = {each.column for each in found if each.column is not None and each.is_exact and not each.guess.is_unsaid}
    return [each for each in found if each.label.cell not in columns]


def _best_of_each(candidates: list[Candidate]) -> list[Candidate]:
    """Return the likeliest candidate of each field, the likeliest first."""
    best: dict[str, Candidate] = {}
    for each in candidates:
        if each.field not in best or each.odds > best[each.field].odds:
            best[each.field] = each
    return sorted(best.values(), key=lambda each: -each.odds)


def _reads_like(rival: Candidate, best: Candidate) -> bool:
    """Tell whether a label reads about as much like another field that its words may mean, too."""
    if best.guess.is_literal or best.guess.likeness >= SURE or rival.label.cell is not best.label.cell:
        return False
    is_backed = any(best.circumstances.get(name) for name in ("numbered", "siblings", "chosen"))
    return not is_backed and rival.odds > LIKELY and rival.guess.likeness > RIVAL


def _reads_otherwise(best: Candidate) -> bool:
    """Tell whether a label reads like another field, or none, though its words say this one: "Rest of the country"."""
    is_backed = any(best.circumstances.get(name) for name in ("literal", "numbered", "siblings", "chosen", "filled"))
    if best.guess.is_unsaid and best.guess.likeness < LIKE:
        return not is_backed  # Letters alone say it, and not surely: "Said goodbye in the year".
    return not is_backed and best.guess.rivalry >= SURE and best.guess.likeness < RIVAL


def match_of(candidates: list[Candidate], why: str) -> Match:
    """Return the likeliest of a cell's candidates, as sure as it is beside the others."""
    best, rest = candidates[0], candidates[1:]
    confidence = probability(best.odds, [each.odds for each in rest])
    is_slip = best.guess.typos > 0 and best.guess.likeness < RIVAL  # Nothing but letters says what it may be.
    is_doubtful = bool(best.circumstances.get("doubtful")) or is_slip or _reads_otherwise(best)
    if best.reading.is_unsure or is_doubtful or any(_reads_like(each, best) for each in rest):
        confidence = min(confidence, UNSURE)
    others = tuple(each.field for each in rest if best.odds - each.odds < 2.0)
    if confidence >= READY:
        others = ()
    return Match(best.cell, best.field, best.label.cell, best.reading, confidence, why, best.year, others)
