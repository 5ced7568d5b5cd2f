"""Reviewing an import: every filled cell of last year's workbook in one list, decided one by one."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from workbench.domain.assessments import SCORE
from workbench.domain.entries import read_entry
from workbench.domain.values import NotApplicable, Value, same
from workbench.domain.wording import value_text
from workbench.exchange.excel.planning import Asked, Imported, ImportPlan, Unmatched
from workbench.exchange.excel.preflight import column_letters, column_number
from workbench.forms.edition import Form
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital, say

CHOSEN = "Chosen by you."
_WAYS = later("It can be read in more than one way")
_UNIT = re.compile(r"[(\[]([^()\[\]]+)[)\]]\s*$")
"""A unit at the end of a label: (tSEK)."""
_FIGURES = re.compile(r"[\d\s.,'−-]+")
_DOUBTS = re.compile(r"\bbut ([^,;.]+)")
_PARTICULARS = re.compile(r"“[^”]*”|[\d.,]+")
"""What differs between two cells that need a look for the same reason."""


class State(StrEnum):
    """What a cell still needs."""

    READY = "ready"
    CHECK = "check"
    """Readable, but a person should look once."""
    FIX = "fix"
    """It stands where an answer belongs, but can't be read as one."""
    DECIDE = "decide"
    """No question matches."""
    LEFT = "left out"
    """A person said that it answers no question; it is kept as unplaced."""
    OTHER_YEAR = "other year"
    OTHER_CLUSTER = "other cluster"
    LABEL = "label"
    """It names other cells; a person may still give it a question."""


ORDER = (
    State.FIX, State.CHECK, State.DECIDE, State.READY, State.LEFT, State.OTHER_YEAR, State.OTHER_CLUSTER, State.LABEL,
)  # fmt: skip
"""Problems first."""


_REST = {
    State.LABEL: later("It names other cells: a heading, a label, a note."),
    State.OTHER_CLUSTER: later("It is about another cluster."),
    State.OTHER_YEAR: later("It is of another year, and can't be read."),
}


class Change(StrEnum):
    """What taking a cell over does to the answer that stands already."""

    NONE = ""
    """There is none yet, or the cell is not ready."""
    SAME = "same"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One way to read a cell."""

    question: str
    value: Value
    title: str
    reading: str
    """The value in words, e.g. "1 240 000 SEK"."""

    @property
    def words(self) -> str:
        """Return question and reading, e.g. "Annual budget: 1 240 000 SEK"."""
        return f"{self.title}: {self.reading}"


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One filled cell."""

    cell: str
    label: str
    text: str
    state: State
    question: str
    title: str
    reading: str
    confidence: float | None
    why: str
    proposals: tuple[Proposal, ...] = ()
    stands: str = ""
    """The answer that stands already, in words."""
    change: Change = Change.NONE

    @property
    def needs_eyes(self) -> bool:
        """Tell whether a person has to decide on it."""
        return self.state in (State.FIX, State.CHECK, State.DECIDE)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided on one cell."""

    cell: str
    question: str = ""
    """Empty: left out."""
    value: Value | None = None


@dataclass(frozen=True)
class Review:
    """An import plan as a person decides on it; each decision gives a new review."""

    path: Path
    form: Form
    currency: str
    plan: ImportPlan
    standing: Mapping[str, Value] = field(default_factory=dict)
    """What stands already in the assessment that it goes to, by question."""
    taken_on: str = ""
    """Day on which this very file was taken over already; empty where it never was."""
    layouts: tuple[str, ...] = ()
    """Names of the kept mappings, by which it can be read instead."""
    resumed: int = 0
    """How many decisions of an earlier look at this file are taken up."""
    left: frozenset[str] = frozenset()
    """Cells that a person left out."""
    decisions: tuple[Decision, ...] = ()
    """Everything that was decided, in its order."""

    @cached_property
    def rows(self) -> tuple[ReviewRow, ...]:
        """List the filled cells, those that need a person first."""
        found = [*self._asked(), *self._unmatched(), *self._ready(), *self._other_years()]
        found += self._rest({row.cell for row in found})
        return tuple(sorted(found, key=lambda each: ORDER.index(each.state)))

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """Count the filled cells by what becomes of them; together they are all filled cells."""
        return {state.value: sum(row.state is state for row in self.rows) for state in State}

    @property
    def changes(self) -> int:
        """Count the answers that stand already and would become another."""
        return sum(row.change is Change.OTHER for row in self.rows)

    def row(self, cell: str) -> ReviewRow:
        """Return the row of a cell."""
        return next(each for each in self.rows if each.cell == cell)

    def alike(self, cell: str) -> tuple[str, ...]:
        """Return the cells to be checked for the same reason as one, in the same column of the same sheet."""
        row = self.row(cell)
        if row.state is not State.CHECK:
            return ()
        return tuple(each.cell for each in self.rows if each.state is State.CHECK and _rule(each) == _rule(row))

    def accept_alike(self, cell: str, place: int = 0) -> "Review":
        """Take all cells that are alike by the proposal at the same place; where one has none there, by its first."""
        review = self
        for each in self.alike(cell):
            row = review.row(each)
            if row.state is State.CHECK:
                chosen = row.proposals[place if place < len(row.proposals) else 0]
                review = review.accept(each, chosen.question, chosen.value)
        return review

    def accept(self, cell: str, question: str, value: Value) -> "Review":
        """Take a cell for a question; another cell that answered it is left out."""
        row = self.row(cell)
        taken = Imported(question, value, cell, 1.0, CHOSEN, row.text, row.label, ways=self._ways(cell, question))
        rest = [each for each in self.plan.imported if each.cell != cell]
        beaten = [each for each in rest if each.question == question]
        imported = [each for each in rest if each.question != question] + [taken]
        displaced = [Unmatched(each.cell, each.text) for each in beaten]
        return self._without(Decision(cell, question, value), imported, displaced)

    def _ways(self, cell: str, question: str) -> tuple[Value, ...]:
        """Return every value that a cell can mean for a question, also where one was chosen before."""
        known: list[Asked | Imported] = [*self.plan.asked, *self.plan.imported]
        return next((each.ways for each in known if (each.cell, each.question) == (cell, question)), ())

    def read(self, cell: str, question: str, text: str, language: str = "") -> "Review":
        """Take a cell for a question as a person reads it in a language. Raises WrongType or AmbiguousEntry."""
        return self.accept(cell, question, read_entry(self.form.fields[question], text, self.currency, language))

    def leave(self, cell: str) -> "Review":
        """Leave a cell without a question; it is kept as unplaced."""
        imported = [each for each in self.plan.imported if each.cell != cell]
        left = self._without(Decision(cell), imported, [Unmatched(cell, self.row(cell).text)])
        return replace(left, left=left.left | {cell})

    def resume(self, taken: int) -> "Review":
        """Return the review with a note that so many earlier decisions were taken up."""
        return replace(self, resumed=taken)

    def around(self, cell: str) -> tuple[list[str], list[tuple[str, list[str]]], tuple[int, int]]:
        """Return a cell's neighbourhood: column letters, (row number, texts), and where the cell is in it."""
        sheet, row, column = _place(cell)
        left, top = max(1, column - 1), max(1, row - 1)
        texts = self.plan.grid.get(sheet, {})
        columns = [column_letters(each) for each in range(left, left + 3)]
        rows = [(str(r), [texts.get((r, c), "") for c in range(left, left + 3)]) for r in range(top, top + 4)]
        return columns, rows, (row - top, column - left)

    def _without(self, decided: Decision, imported: list[Imported], added: list[Unmatched]) -> "Review":
        """Return the review in which the cell decided on stands nowhere but in what is given."""
        cell, before = decided.cell, self.plan
        order = {name: place for place, name in enumerate(self.form.fields)}
        imported.sort(key=lambda each: order.get(each.question, len(order)))
        plan = replace(
            before,
            imported=tuple(imported),
            asked=tuple(each for each in before.asked if each.cell != cell),
            unmatched=(*(each for each in before.unmatched if each.cell != cell), *added),
            other_periods=tuple(each for each in before.other_periods if each.cell != cell),
        )
        return replace(self, plan=plan, left=self.left - {cell}, decisions=(*self.decisions, decided))

    def _ready(self) -> Iterator[ReviewRow]:
        for each in self.plan.imported:
            stands = self.standing.get(each.question)
            change = Change.NONE if stands is None else Change.SAME if same(stands, each.value) else Change.OTHER
            yield ReviewRow(
                each.cell, each.label, each.text, State.READY, each.question, self._title(each.question),
                self._reading(each.question, each.value), each.confidence, each.why, (),
                self._standing(each.question), change,
            )  # fmt: skip

    def _asked(self) -> Iterator[ReviewRow]:
        by_cell: dict[str, list[Asked]] = {}
        for each in self.plan.asked:
            by_cell.setdefault(each.cell, []).append(each)
        for cell, askings in by_cell.items():
            first = askings[0]
            proposals = tuple(self._proposal(*pair) for each in askings for pair in each.candidates)
            state = State.CHECK if proposals else State.FIX
            reading = proposals[0].reading if proposals else ""
            yield ReviewRow(
                cell, first.label, first.text, state, first.question, self._title(first.question), reading,
                first.confidence or None, _reason(first.why, proposals), tuple(dict.fromkeys(proposals)),
                self._standing(first.question),
            )  # fmt: skip

    def _unmatched(self) -> Iterator[ReviewRow]:
        for each in self.plan.unmatched:
            label = self._beside(each.cell)
            is_left = each.cell in self.left
            state, why = (State.LEFT, tr("You left it out.")) if is_left else (State.DECIDE, tr("No question matches."))
            yield ReviewRow(each.cell, label, each.text, state, "", "", "", None, why)

    def _beside(self, cell: str) -> str:
        """Return the nearest text to the left of a cell; empty where there is none."""
        sheet, row, column = _place(cell)
        texts = self.plan.grid.get(sheet, {})
        return next((text for c in range(column - 1, 0, -1) if (text := texts.get((row, c), "").strip())), "")

    def _other_years(self) -> Iterator[ReviewRow]:
        for each in self.plan.other_periods:
            reading = self._reading(each.question, each.value)
            yield ReviewRow(
                each.cell, each.label, each.text, State.OTHER_YEAR, each.question, self._title(each.question),
                tr("{reading}, of {period}", reading=reading, period=each.period), None,
                tr("A figure of {period}: kept as that year's.", period=each.period),
            )  # fmt: skip

    def _rest(self, listed: set[str]) -> Iterator[ReviewRow]:
        """Yield the cells that the plan takes nothing from and asks nothing about."""
        for sheet, texts in self.plan.grid.items():
            for (row, column), text in texts.items():
                cell = f"{sheet}!{column_letters(column)}{row}"
                if cell not in listed:
                    state = self._state_of(cell)
                    yield ReviewRow(cell, "", text, state, "", "", "", None, tr(_REST[state]))

    def _state_of(self, cell: str) -> State:
        if cell in self.plan.labels:
            return State.LABEL
        return State.OTHER_CLUSTER if self.plan.cells.other_clusters else State.OTHER_YEAR

    def _standing(self, question: str) -> str:
        value = self.standing.get(question)
        return "" if value is None else self._reading(question, value)

    def _proposal(self, question: str, value: Value) -> Proposal:
        return Proposal(question, value, self._title(question), self._reading(question, value))

    def _title(self, question: str) -> str:
        if question.startswith(SCORE):
            return tr("Level of {indicator}", indicator=question.removeprefix(SCORE))
        field = self.form.fields.get(question)
        if field is None:
            return question
        return field.title if field.row is None else f"{field.question.short or field.question.title}: {field.title}"

    def _reading(self, question: str, value: Value) -> str:
        field = self.form.fields.get(question)
        if field is None:
            return say("value.not_applicable") if isinstance(value, NotApplicable) else str(value)
        return value_text(field, value)


def _place(cell: str) -> tuple[str, int, int]:
    """Return sheet, row and column of "Sheet!C12"."""
    sheet, _, address = cell.rpartition("!")
    letters = address.rstrip("0123456789")
    return sheet, int(address[len(letters) :]), column_number(letters)


def _reason(why: str, proposals: tuple[Proposal, ...]) -> str:
    """Say why a cell needs eyes: what speaks for its question, and what is open."""
    ways = [each for each in proposals if each.question == proposals[0].question]
    if len(ways) > 1:
        readings = f" {tr('or¦between ways to read a cell')} ".join(each.reading for each in ways)
        return f"{tr(_WAYS)}: {readings}. {capital(why)}"
    return capital(why)


def _rule(row: ReviewRow) -> tuple[str, ...]:
    """Return what cells have in common that need a look for one reason: sheet, column, unit, and the reason."""
    sheet, _, column = _place(row.cell)
    unit = _UNIT.search(row.label)
    around = unit[1] if unit else _FIGURES.sub("", row.text)
    doubts = ", ".join(_DOUBTS.findall(row.why)) or _PARTICULARS.sub("", row.why)
    reason = _WAYS if row.why.startswith(tr(_WAYS)) else doubts
    return sheet, str(column), around.casefold(), reason
