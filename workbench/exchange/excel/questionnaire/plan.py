"""Where everything of a questionnaire stands: fixed before anything is written."""

import hashlib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from workbench.domain.dossier import Answer, Dossier
from workbench.domain.telling import added_rows
from workbench.exchange.excel.places import sheet_name
from workbench.exchange.excel.questionnaire.relevance import Relevance, relevance_of
from workbench.forms.edition import Choice, Field, Indicator, Question, Section, fields_of, fields_of_row
from workbench.forms.question_types import QuestionType
from workbench.kernel.tongue import say

MARGIN, NUMBER, QUESTION, ANSWER, UNIT, BEFORE, MARKED, REMARK, STATE, HELP = range(10)
"""Columns of a section's sheet."""
FIRST_ROW = 4
"""Of a section's sheet, from 0: below title, lead and heads."""
GRID = (QUESTION, ANSWER, UNIT, BEFORE, MARKED, REMARK)
"""Columns that a table takes to which a person adds rows."""
EMPTY_ROWS = 10
"""Rows that such a table offers, at the least."""


@dataclass(frozen=True)
class Asking:
    """What a questionnaire is made of."""

    dossier: Dossier
    """Worded in the language of the questionnaire."""
    visit: tuple[date, ...] = ()
    """First and last day, or the only one; empty while it is not agreed."""
    due: date | None = None
    """By when it is wanted back."""
    send_to: str = ""
    new_questions: frozenset[str] = frozenset()
    """Fields that the edition of the last period did not ask."""

    def answer(self, name: str) -> Answer | None:
        """Return what stands for a field, also where it is not asked at present."""
        return self.dossier.answers.get(name) or self.dossier.kept.get(name)

    @property
    def period_before(self) -> str:
        """Return the last period; empty where there is none."""
        return self.dossier.previous.period if self.dossier.previous else ""


@dataclass(frozen=True, slots=True)
class Head:
    """The title of an indicator, or of a table's fixed rows."""

    row: int
    number: str
    title: str
    question: Question | None = None
    """The table that it leads to."""


@dataclass(frozen=True, slots=True)
class Line:
    """A question, or a cell of a table, with its own answer, mark and state."""

    row: int
    number: str
    """Unlike any other in the workbook: "3", "3a"."""
    field: Field
    title: str
    relevance: Relevance
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Ticks:
    """A question of which several choices may fit: one row for each, below the question's own."""

    row: int
    number: str
    field: Field
    relevance: Relevance

    @property
    def choices(self) -> tuple[tuple[int, Choice], ...]:
        """Return each choice with its row."""
        return tuple(enumerate(self.field.choices, self.row + 1))


@dataclass(frozen=True, slots=True)
class Grid:
    """A table to which a person adds rows: heads and rows below the question's own."""

    row: int
    number: str
    question: Question
    relevance: Relevance
    before: tuple[str, ...]
    """Rows of the last period, shown above those to be filled in."""
    slots: tuple[str, ...]
    """Ids of the rows to be filled in."""
    columns: tuple[int, ...]

    @property
    def heads_row(self) -> int:
        """Return the row of its heads."""
        return self.row + 1

    @property
    def first_slot(self) -> int:
        """Return the first row to be filled in."""
        return self.heads_row + 1 + len(self.before)

    @property
    def fields(self) -> tuple[tuple[int, int, Field], ...]:
        """Return row, column and field of each cell to be filled in."""
        return tuple(
            (row, column, each)
            for row, slot in enumerate(self.slots, self.first_slot)
            for column, each in zip(self.columns, fields_of_row(self.question, slot), strict=True)
        )


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of a table's rows."""

    row: int
    question: Question
    lines: tuple[Line, ...]
    whole: str
    """Field that the parts add up to, where the edition compares them; else empty."""


Part = Head | Line | Ticks | Grid | Total


@dataclass(frozen=True)
class SectionSheet:
    """What stands on the sheet of one section."""

    name: str
    section: Section
    parts: tuple[Part, ...]

    @property
    def last_row(self) -> int:
        """Return the last row that is used."""
        return max((last_row_of(part) for part in self.parts), default=FIRST_ROW)


@dataclass(frozen=True)
class LevelLine:
    """An indicator for which the cluster gives a level of its own."""

    row: int
    number: str
    indicator: Indicator


@dataclass(frozen=True)
class Plan:
    """Every place of a questionnaire."""

    start: str
    sections: tuple[SectionSheet, ...]
    levels: str
    """Name of the sheet for self-assessed levels; empty where nothing is given a level."""
    level_lines: tuple[LevelLine, ...]

    @property
    def lines(self) -> dict[str, tuple[str, Line]]:
        """Return sheet and line of each field that has one."""
        return {part.field.id: (s.name, part) for s in self.sections for part in s.parts if isinstance(part, Line)}


def last_row_of(part: Part) -> int:
    """Return the last row that a part takes."""
    match part:
        case Ticks():
            return part.row + len(part.field.choices)
        case Grid():
            return part.first_slot + len(part.slots) - 1
        case _:
            return part.row


def make_plan(asking: Asking) -> Plan:
    """Place every question of the edition, section by section, and every level below."""
    form = asking.dossier.form
    start = say("questionnaire.sheet.start")
    names = [start, "Metadata", "Lists"]
    numbers = iter(range(1, len(form.questions) + 1))
    sections = []
    for section in form.sections:
        names.append(sheet_name(f"{section.id} {section.short}", names))
        sections.append(SectionSheet(names[-1], section, tuple(_Placing(asking, section, numbers).parts())))
    levels = sheet_name(say("questionnaire.sheet.levels"), names) if form.scored else ""
    lines = tuple(LevelLine(FIRST_ROW + at, each.id, each) for at, each in enumerate(form.scored))
    return Plan(start, tuple(sections), levels, lines)


class _Placing:
    """Places the questions of one section from the top."""

    def __init__(self, asking: Asking, section: Section, numbers: Iterator[int]) -> None:
        self._asking, self._section, self._numbers = asking, section, numbers
        self._row = FIRST_ROW

    def parts(self) -> Iterator[Part]:
        """Yield what stands on the sheet, row by row."""
        for indicator in self._section.all_indicators:
            if not indicator.questions:
                continue
            yield Head(self._next(), indicator.id, indicator.title)
            for question in indicator.questions:
                relevance = relevance_of(self._asking.dossier.form, self._section, indicator, question)
                yield from self._question(question, relevance, str(next(self._numbers)))

    def _next(self, rows: int = 1) -> int:
        row = self._row
        self._row += rows
        return row

    def _question(self, question: Question, relevance: Relevance, number: str) -> Iterator[Part]:
        if question.has_free_rows:
            yield from self._free_table(question, relevance, number)
        elif question.type is QuestionType.TABLE:
            yield from self._fixed_table(question, relevance, number)
        elif question.type is QuestionType.CHOICES:
            (only,) = fields_of(question)
            yield Ticks(self._next(1 + len(only.choices)), number, only, relevance)
        else:
            (only,) = fields_of(question)
            yield Line(self._next(), number, only, question.title, relevance)

    def _fixed_table(self, question: Question, relevance: Relevance, number: str) -> Iterator[Part]:
        yield Head(self._next(), number, question.title, question)
        lines = tuple(
            Line(self._next(), f"{number}{letters(at)}", each, each.title, relevance, 1)
            for at, each in enumerate(fields_of(question))
        )
        yield from lines
        if question.total and not question.columns and question.cell_type in _SUMMED:
            yield Total(self._next(), question, lines, _whole_of(self._asking, question))

    def _free_table(self, question: Question, relevance: Relevance, number: str) -> Iterator[Part]:
        slots, before = _slots(self._asking, question)
        wanted = max(1, len(question.columns))
        # The column of the last period is hidden where there is none.
        columns = tuple(c for c in GRID if c != BEFORE or self._asking.period_before)[:wanted]
        if len(columns) == wanted:
            yield Grid(self._next(2 + len(before) + len(slots)), number, question, relevance, before, slots, columns)
            return
        # More columns than a sheet has room for: each cell has a row of its own.
        yield Head(self._next(), number, question.title, question)
        for at, slot in enumerate(slots):
            for nth, each in enumerate(fields_of_row(question, slot)):
                title = f"{at + 1}. {each.title}"
                yield Line(self._next(), f"{number}{letters(at)}{nth + 1}", each, title, relevance, 1)


_SUMMED = (QuestionType.COUNT, QuestionType.DECIMAL, QuestionType.MONEY)


def _slots(asking: Asking, question: Question) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the rows of a table to be filled in, those answered first, and the rows of the last period."""
    said = {name.split(".")[1] for name in (*asking.dossier.answers, *asking.dossier.kept) if _is_of(name, question)}
    known = [row for row in added_rows(asking.dossier, question) if row in said]
    now = (*known, *sorted(said - set(known)))
    carried = asking.dossier.previous.carried if asking.dossier.previous else {}
    before = tuple(dict.fromkeys(name.split(".")[1] for name in carried if _is_of(name, question)))
    wanted = len(now) + max(EMPTY_ROWS, len(before))
    fresh = (row_id(asking.dossier.id, question.id, at) for at in range(2 * wanted))
    empty = [row for row in fresh if row not in said]
    return (*now, *empty[: wanted - len(now)]), before


def row_id(assessment: str, question: str, at: int) -> str:
    """Return the id of the n-th row that a questionnaire offers: the same each time, so that it can come back twice."""
    digest = hashlib.sha256(f"{assessment}/{question}/{at}".encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=5))


def _is_of(name: str, question: Question) -> bool:
    return name.startswith(f"{question.id}.")


def _whole_of(asking: Asking, question: Question) -> str:
    """Return the field with which a check of the edition compares a table's sum."""
    form = asking.dossier.form
    for check in form.checks:
        left, sign, right = check.rule.partition("<=") if "<=" in check.rule else check.rule.partition("==")
        if sign and left.strip() == f"sum({question.id})" and right.strip() in form.fields:
            return right.strip()
    return ""


def letters(at: int) -> str:
    """Return a letter for each row of a table: a to z, then aa."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(97 + rest) + letters
    return letters
