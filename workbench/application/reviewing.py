"""Reviewing an import: every filled cell of last year's workbook in one list, decided one by one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from workbench.application.editions import form_of
from workbench.application.importing import Choices, plan
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.domain.assessments import SCORE
from workbench.domain.entries import read_entry
from workbench.domain.values import Value
from workbench.domain.wording import value_text
from workbench.exchange.excel.planning import Asked, Imported, ImportPlan, Unmatched
from workbench.exchange.excel.preflight import column_letters, column_number
from workbench.forms.edition import Form
from workbench.kernel.ids import EntityId

CHOSEN = "Chosen by you."


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


ORDER = (State.FIX, State.CHECK, State.DECIDE, State.READY, State.LEFT, State.OTHER_YEAR)
"""Problems first."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One way to read a cell."""

    question: str
    value: Value
    words: str
    """Question and reading for a person, e.g. "Annual budget: 1 240 000 SEK"."""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One filled cell that is no label."""

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


@dataclass(frozen=True)
class Review:
    """An import plan as a person decides on it; each decision gives a new review."""

    path: Path
    form: Form
    currency: str
    plan: ImportPlan
    left: frozenset[str] = frozenset()
    """Cells that a person left out."""

    @property
    def rows(self) -> tuple[ReviewRow, ...]:
        """List the cells, those that need a person first."""
        found = [*self._asked(), *self._unmatched(), *self._ready(), *self._other_years()]
        return tuple(sorted(found, key=lambda each: ORDER.index(each.state)))

    @property
    def counts(self) -> Mapping[str, int]:
        """Count the filled cells by what becomes of them; together they are all filled cells."""
        rows, cells = self.rows, self.plan.cells
        counts = {state.value: sum(row.state is state for row in rows) for state in State}
        # A figure of another year that can't be read stands in the plan's count but in no row.
        counts[State.OTHER_YEAR.value] = cells.other_periods
        return {**counts, "labels": cells.labels, "other clusters": cells.other_clusters}

    def accept(self, cell: str, question: str, value: Value) -> "Review":
        """Take a cell for a question; another cell that answered it is left out."""
        row = next(each for each in self.rows if each.cell == cell)
        taken = Imported(question, value, cell, 1.0, CHOSEN, row.text, row.label)
        rest = [each for each in self.plan.imported if each.cell != cell]
        beaten = [each for each in rest if each.question == question]
        imported = [each for each in rest if each.question != question] + [taken]
        return self._without(cell, imported, [Unmatched(each.cell, each.text) for each in beaten])

    def read(self, cell: str, question: str, text: str) -> "Review":
        """Take a cell for a question as a person reads it. Raises WrongType or AmbiguousEntry."""
        return self.accept(cell, question, read_entry(self.form.fields[question], text, self.currency))

    def leave(self, cell: str) -> "Review":
        """Leave a cell without a question; it is kept as unplaced."""
        row = next(each for each in self.rows if each.cell == cell)
        imported = [each for each in self.plan.imported if each.cell != cell]
        left = self._without(cell, imported, [Unmatched(cell, row.text)])
        return replace(left, left=left.left | {cell})

    def around(self, cell: str) -> tuple[list[str], list[tuple[str, list[str]]], tuple[int, int]]:
        """Return a cell's neighbourhood: column letters, (row number, texts), and where the cell is in it."""
        sheet, row, column = _place(cell)
        left, top = max(1, column - 1), max(1, row - 1)
        texts = self.plan.grid.get(sheet, {})
        columns = [column_letters(each) for each in range(left, left + 3)]
        rows = [(str(r), [texts.get((r, c), "") for c in range(left, left + 3)]) for r in range(top, top + 4)]
        return columns, rows, (row - top, column - left)

    def _without(self, cell: str, imported: list[Imported], added: list[Unmatched]) -> "Review":
        """Return the review in which a cell stands nowhere but in what is given."""
        order = {name: place for place, name in enumerate(self.form.fields)}
        imported.sort(key=lambda each: order.get(each.question, len(order)))
        before = self.plan
        asked = tuple(each for each in before.asked if each.cell != cell)
        unmatched = (*(each for each in before.unmatched if each.cell != cell), *added)
        others = tuple(each for each in before.other_periods if each.cell != cell)
        cells = replace(
            before.cells, imported=len(imported), asked=len({each.cell for each in asked}), unmatched=len(unmatched),
            other_periods=before.cells.other_periods - (len(before.other_periods) - len(others)),
        )  # fmt: skip
        plan = replace(
            before, imported=tuple(imported), asked=asked, unmatched=unmatched, other_periods=others, cells=cells
        )
        return replace(self, plan=plan, left=self.left - {cell})

    def _ready(self) -> Iterator[ReviewRow]:
        for each in self.plan.imported:
            yield ReviewRow(
                each.cell, each.label, each.text, State.READY, each.question, self._title(each.question),
                self._reading(each.question, each.value), each.confidence, each.why,
            )  # fmt: skip

    def _asked(self) -> Iterator[ReviewRow]:
        by_cell: dict[str, list[Asked]] = {}
        for each in self.plan.asked:
            by_cell.setdefault(each.cell, []).append(each)
        for cell, same in by_cell.items():
            first = same[0]
            proposals = tuple(self._proposal(*pair) for each in same for pair in each.candidates)
            state = State.CHECK if proposals else State.FIX
            reading = proposals[0].words.partition(": ")[2] if proposals else ""
            yield ReviewRow(
                cell, first.label, first.text, state, first.question, self._title(first.question), reading,
                first.confidence or None, first.why, tuple(dict.fromkeys(proposals)),
            )  # fmt: skip

    def _unmatched(self) -> Iterator[ReviewRow]:
        for each in self.plan.unmatched:
            label = self._beside(each.cell)
            is_left = each.cell in self.left
            state, why = (State.LEFT, "You left it out.") if is_left else (State.DECIDE, "No question matches.")
            yield ReviewRow(each.cell, label, each.text, state, "", "", "", None, why)

    def _beside(self, cell: str) -> str:
        """Return the nearest text to the left of a cell; empty where there is none."""
        sheet, row, column = _place(cell)
        texts = self.plan.grid.get(sheet, {})
        return next((text for c in range(column - 1, 0, -1) if (text := texts.get((row, c), "").strip())), "")

    def _other_years(self) -> Iterator[ReviewRow]:
        for each in self.plan.other_periods:
            yield ReviewRow(
                each.cell, each.label, each.text, State.OTHER_YEAR, each.question, self._title(each.question),
                f"{self._reading(each.question, each.value)}, of {each.period}", None,
                f"A figure of {each.period}: kept as that year's.",
            )  # fmt: skip

    def _proposal(self, question: str, value: Value) -> Proposal:
        return Proposal(question, value, f"{self._title(question)}: {self._reading(question, value)}")

    def _title(self, question: str) -> str:
        if question.startswith(SCORE):
            return f"Level of {question.removeprefix(SCORE)}"
        field = self.form.fields.get(question)
        if field is None:
            return question
        return field.title if field.row is None else f"{field.question.short or field.question.title}: {field.title}"

    def _reading(self, question: str, value: Value) -> str:
        field = self.form.fields.get(question)
        return str(value) if field is None else value_text(field, value)


def _place(cell: str) -> tuple[str, int, int]:
    """Return sheet, row and column of "Sheet!C12"."""
    sheet, _, address = cell.rpartition("!")
    letters = address.rstrip("0123456789")
    return sheet, int(address[len(letters) :]), column_number(letters)


def start_review(services: Services, assessment: EntityId, path: Path, period: str | None = None) -> Review:
    """Read last year's workbook and say what would be taken from it; nothing is written.

    Raises IsReadOnly, FileNotRead, NotAWorkbook, UnsafeWorkbook, UnreadableWorkbook or NoSuchRow.
    """
    found = assessment_with(services, assessment)
    made = plan(services, found, path, Choices("previous", period))
    return Review(path, form_of(services, found), found.currency, made)
