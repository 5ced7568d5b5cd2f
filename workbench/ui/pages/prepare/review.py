"""The review of last year's workbook: every filled cell, decided one by one, taken over as one step."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from workbench.application.reviewing import Change, Review, State
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import count_text
from workbench.ui.actions import keys_of
from workbench.ui.pages.prepare.cell import CellPanel
from workbench.ui.pages.prepare.counts import KINDS, counts_of, sum_text
from workbench.ui.pages.prepare.layouts import LayoutBar
from workbench.ui.pages.prepare.listing import CellList
from workbench.ui.shell import Shell, announce
from workbench.ui.theme.style import room_of
from workbench.ui.theme.tokens import MEDIUM, SHORT, WIDE
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.filters import Filters
from workbench.ui.widgets.surfaces import Banner, Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text


@dataclass(frozen=True, slots=True)
class _Step:
    """A review as it was, and the cell that was decided on next."""

    review: Review
    cell: str


class ReviewPane(QWidget):
    """Shows a review and decides on its cells."""

    take_wanted = Signal()
    """Write what is ready."""
    left = Signal()
    """The person goes back; what was decided stays."""
    changed = Signal()
    """A decision was made, or taken back: it is to be kept, and other actions are possible now."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.review: Review | None = None
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self._title, self._file = Text("", "title"), ElidedText("", "small", "text3")
        self.filters, self.layouts = Filters(KINDS), LayoutBar()
        self.list = CellList()
        self.table = self.list.table
        self.filters.narrowed.connect(self.list.narrow)
        self._warnings = Banner()
        self._warnings.acted.connect(lambda: self.filters.buttons[Change.OTHER].setChecked(True))
        self.cell = CellPanel()
        self._sums = Text("", "strong", wraps=True)
        self._sums.setAccessibleIdentifier("review.sums")
        self._later, self.take = Button(tr("Finish later")), Button(tr("Import"), "primary", "download-simple")
        self.take.setAccessibleIdentifier("review.import")
        self._later.clicked.connect(self.left)
        self.take.clicked.connect(self.take_wanted)
        self._connect()
        self._is_narrow = self._is_on_cell = False
        self._lay_out()

    @property
    def can_undo(self) -> bool:
        """Tell whether a decision can be taken back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Tell whether a decision that was taken back can be made again."""
        return bool(self._future)

    @property
    def has_alike(self) -> bool:
        """Tell whether the chosen cell can be accepted together with others."""
        return not self.cell.alike.isHidden()

    def _lay_out(self) -> None:
        beside = row(None, 16)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.cell)
        self._body = body = column(None, 12, (24, 18, 24, 16))
        names = row(None, 16)
        names.addWidget(self._title)
        names.addWidget(self._file, 1)
        names.addWidget(self.layouts)
        body.addLayout(names)
        body.addWidget(self.filters)
        body.addWidget(self._warnings)
        body.addLayout(beside, 1)
        dock = Surface("dock")
        sums = row(dock, 12, (24, 10, 24, 10))
        for each in (self._sums, self._later, self.take):
            sums.addWidget(each, 1 if each is self._sums else 0)
        outer = column(self, 0)
        outer.addLayout(body, 1)
        outer.addWidget(dock)

    def _connect(self) -> None:
        self.cell.decided.connect(self._decided)
        self.list.picked.connect(lambda picked: self.cell.show_cell(self.review, picked))
        self.list.accepted.connect(self.cell.take)
        self.list.accepted_alike.connect(self.cell.take_alike)
        self.list.left_out.connect(self.cell.leave.click)
        self.list.change_wanted.connect(self.change_cell)
        self.list.question_wanted.connect(self.choose_question)

    # Showing

    def show_review(self, review: Review) -> None:
        """Show what would be taken from a workbook."""
        self._past, self._future = [], []
        self.filters.show_all()
        self._show(review)
        self.list.choose(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def forget(self) -> None:
        """Let the review go: it is written, or another file is read."""
        self.review, self._past, self._future = None, [], []

    def _show(self, review: Review) -> None:
        self.review = review
        self.list.show_review(review)
        plan = review.plan
        self._title.setText(tr("Import from {period}", period=plan.period))
        sheets = count_text(len(plan.grid), "sheet", "sheets")
        self._file.setText(
            tr(
                "{name}, {sheets}, {filled} filled cells, read only",
                name=review.path.name,
                sheets=sheets,
                filled=plan.cells.filled,
            )
        )
        self._warn(review)
        self.filters.show_counts(counts_of(review))
        self.layouts.show_review(review)
        self._sums.setText(sum_text(review))
        ready, unplaced = review.counts[State.READY.value], len(plan.unmatched)
        self.take.setText(
            tr("Import {ready} ready", ready=ready) if ready else tr("Keep {unplaced} unplaced", unplaced=unplaced)
        )
        self.take.setEnabled(bool(ready or unplaced))

    def _warn(self, review: Review) -> None:
        """Say what is particular about the file, with the one thing that helps."""
        said = list(review.plan.warnings)
        if review.taken_on:
            would = count_text(review.changes, "answer would", "answers would")
            said.insert(
                0,
                tr(
                    "This file was taken over on {taken_on} already. Taken over again, {would} change.",
                    taken_on=review.taken_on,
                    would=would,
                ),
            )
        if review.resumed:
            held = count_text(review.resumed, "decision of before holds", "decisions of before hold")
            said.append(f"{tr(capital(held))}.")
        if not review.plan.imported and not review.plan.asked:
            words = later("No cell answers a question by itself. Press {keys} to give a cell its question.")
            said.append(tr(words, keys=keys_of("other-question")))
        tone = "info" if review.resumed and len(said) == 1 else "warn"
        action = tr("Show the {changes}", changes=review.changes) if review.changes else ""
        self._warnings.say(" ".join(said), tone, action)

    # Deciding

    def _decided(self, review: Review) -> None:
        """Take a decision, and go on to the next cell that needs one."""
        assert self.review is not None
        here = self.list.current
        self._past.append(_Step(self.review, here.cell if here else ""))
        self._future = []
        place = self.list.place
        self._show(review)
        self.list.choose(place)
        self._show_cell(on=False)
        if here is None or here.needs_eyes:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def undo(self) -> None:
        """Take back the last decision."""
        self._travel(self._past, self._future, tr("Undone"))

    def redo(self) -> None:
        """Make the last decision again that was taken back."""
        self._travel(self._future, self._past, tr("Done again"))

    def _travel(self, here: list[_Step], there: list[_Step], word: str) -> None:
        """Show the review of a step, and the cell that it was about."""
        assert self.review is not None
        step = here.pop()
        there.append(_Step(self.review, step.cell))
        self._show(step.review)
        if not self.list.pick(step.cell):
            self.filters.show_all()
            self.list.pick(step.cell)
        announce(self, f"{word}: {step.cell.replace('!', ', ')}")
        self.changed.emit()

    def seek(self, by: int) -> None:
        """Go to the next cell that needs a person."""
        if not self.list.seek(by):
            self._shell.notices.say(tr("No cell needs you any more."), "ok")

    def change_cell(self) -> None:
        """Put the focus where the chosen cell's question and reading are changed."""
        self._show_cell(on=True)
        self.cell.focus()

    def choose_question(self) -> None:
        """Open the list of all questions for the chosen cell."""
        self._show_cell(on=True)
        self.cell.choose_question()

    def toggle_cell(self) -> None:
        """In a small window, show the chosen cell instead of the list, or the list again."""
        if self._is_on_cell or self.cell.isAncestorOf(self.focusWidget() or self):
            self._show_cell(on=False)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.change_cell()

    def _show_cell(self, *, on: bool) -> None:
        self._is_on_cell = on
        self.cell.setVisible(on or not self._is_narrow)
        for each in (self.list, self.filters):
            each.setVisible(not (on and self._is_narrow))

    def fit(self) -> None:
        """Show what the window has room for."""
        width, height = room_of(self)
        self._is_narrow = width < MEDIUM
        above, below, between = (8, 8, 8) if height < SHORT else (18, 16, 12)
        self._body.setContentsMargins(24, above, 24, below)
        self._body.setSpacing(between)
        self.cell.fit(narrow=self._is_narrow, low=height < SHORT)
        self._show_cell(on=self._is_on_cell)
        self.layouts.fit(narrow=width < WIDE)
        self.list.fit(width, compares=self.review is not None and bool(self.review.standing))
