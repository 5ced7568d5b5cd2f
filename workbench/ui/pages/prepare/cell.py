"""The chosen cell of the import review: its neighbourhood in the file, what it becomes, and why it needs eyes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from workbench.application.retelling import retell
from workbench.application.reviewing import Change, Proposal, Review, ReviewRow, State
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital, language
from workbench.kernel.words import counted
from workbench.ui.actions import keys_of
from workbench.ui.models.review import TONES
from workbench.ui.pages.prepare.chooser import QuestionChooser
from workbench.ui.theme.style import scaled, set_role, set_state
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import UNBOUNDED, ScrollPane, Surface, clear, column, line, row
from workbench.ui.widgets.text import ElidedText, Text


class CellPanel(Surface):
    """Decides on one cell."""

    decided = Signal(object)
    """The review after the decision."""

    def __init__(self) -> None:
        super().__init__("card")
        self._review: Review | None = None
        self._row: ReviewRow | None = None
        self._where, self._label = Text("", "heading"), ElidedText("", "small", "text3")
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setSpacing(0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.question = QuestionChooser()
        self.question.activated.connect(lambda _: self._question_chosen())
        self.reading = LineEdit(tr("Reading"), "strong")
        self.reading.setAccessibleIdentifier("review.reading")
        self.reading.setAccessibleDescription(tr("What the cell means, as you would type the answer"))
        self._why, self._fault = Text("", "small", "text2", wraps=True), Text("", "small", "danger", wraps=True)
        self.accept = Button(tr("Accept"), "primary", "check")
        self.accept.setAccessibleIdentifier("review.accept")
        self.accept.clicked.connect(self.take)
        self.leave = Button(tr("Leave it out"))
        self.leave.setAccessibleIdentifier("review.leave")
        self.leave.clicked.connect(self._leave)
        self.alike = Button(tr("Accept all like this"))
        self.alike.setAccessibleIdentifier("review.alike")
        self.alike.clicked.connect(self.take_alike)
        self._stands = Text("", "small", "text2", wraps=True)
        self._others, self._promise = column(None, 6), QWidget()
        self._kept_as = Text("", "small", "text2", wraps=True)
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        inner = column(body, 10, (18, 16, 18, 12))
        inner.addWidget(self._where)
        inner.addWidget(self._label)
        inner.addWidget(self._grid_holder)
        inner.addWidget(Text(tr("becomes"), "small", "text3"))
        inner.addWidget(self.question)
        inner.addWidget(self.reading)
        inner.addWidget(self._fault)
        inner.addWidget(self._why)
        inner.addWidget(self._stands)
        inner.addLayout(self._others)
        inner.addStretch(1)
        buttons = row(None, 8, (18, 10, 18, 12))
        buttons.addWidget(self.accept)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        outer = column(self, 0, (1, 1, 1, 1))
        self._scroll = ScrollPane(body, tr("The chosen cell"))
        outer.addWidget(self._scroll, 1)
        outer.addLayout(buttons)
        together = row(None, 8, (18, 0, 18, 12))
        together.addWidget(self.alike)
        together.addStretch(1)
        outer.addLayout(together)
        outer.addWidget(line())
        outer.addWidget(self._promise)
        foot = column(self._promise, 4, (18, 12, 18, 14))
        foot.addWidget(Text(tr("Nothing is dropped"), "heading"))
        foot.addWidget(self._kept_as)

    def fit(self, *, narrow: bool, low: bool) -> None:
        """Take the whole width where the list makes room, and keep only what is needed in a low window."""
        self.setMinimumWidth(0 if narrow else scaled(348))
        self.setMaximumWidth(UNBOUNDED if narrow else scaled(348))
        self._promise.setVisible(not low)

    def focus(self) -> None:
        """Take the focus where the next thing is to be said: the question, else the reading."""
        target = self.reading if self.question.currentText() else self.question
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(target)

    def choose_question(self) -> None:
        """Open the list of all questions."""
        entry = self.question.lineEdit()
        if self.question.isEnabled() and entry is not None:
            self.question.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(self.question)
            entry.selectAll()
            self.question.showPopup()

    def show_cell(self, review: Review | None, chosen: ReviewRow | None) -> None:
        """Show a cell of a review."""
        self._review, self._row = review, chosen
        self.setEnabled(chosen is not None)
        self._fault.hide()
        clear(self._others)
        if review is None or chosen is None:
            self._where.setText(tr("No cell"))
            return
        self._where.setText(chosen.cell.replace("!", ", "))
        self._label.setText(chosen.label or tr("No label beside it"))
        self._show_around(review, chosen.cell)
        self.question.show_form(review.form)
        self.question.show_question(chosen.question)
        self.reading.setText(_entry(chosen))
        self._why.setText(retell(chosen.why))
        self._why.set_tone("text2" if chosen.state is State.READY else TONES[chosen.state])
        self._stands.setText(_standing(chosen, review.plan.period))
        self._stands.setVisible(bool(self._stands.text()))
        self._show_alike(review, chosen)
        self._kept_as.setText(_promise(review))
        for proposal in chosen.proposals[1:4]:
            self._offer(proposal)
        fixed = chosen.state is State.OTHER_YEAR or chosen.question.startswith("score/")
        for each in (self.question, self.reading, self.accept, self.leave):
            each.setEnabled(not fixed)

    def _show_around(self, review: Review, cell: str) -> None:
        clear(self._grid)
        columns, rows, here = review.around(cell)
        for place, letters in enumerate(columns):
            self._grid.addWidget(_grid_cell(letters, head=True), 0, place + 1)
        for place, (number, texts) in enumerate(rows):
            self._grid.addWidget(_grid_cell(number, head=True), place + 1, 0)
            for at, text in enumerate(texts):
                self._grid.addWidget(_grid_cell(text, chosen=(place, at) == here), place + 1, at + 1)
        self._grid.setColumnMinimumWidth(0, scaled(34))
        for place in range(1, len(columns) + 1):
            self._grid.setColumnStretch(place, 1)

    def _show_alike(self, review: Review, chosen: ReviewRow) -> None:
        """Offer to accept at once what needs a look for the same reason."""
        cells = review.alike(chosen.cell)
        self.alike.setVisible(len(cells) > 1)
        self.alike.setText(tr("Accept all {count} by the same rule", count=len(cells)))
        named = ", ".join(each.replace("!", ", ") for each in cells[:8])
        more = " …" if len(cells) > 8 else ""
        self.alike.setToolTip(f"{named}{more} ({keys_of('accept-alike')})")
        self.alike.setAccessibleDescription(named)

    def _offer(self, proposal: Proposal) -> None:
        button = Button(tr("Use {words}", words=proposal.words), "quiet")
        button.clicked.connect(lambda: self._take_proposal(proposal))
        self._others.addWidget(button)

    def _question_chosen(self) -> None:
        self.reading.setFocus()

    def take(self) -> None:
        """Accept the cell with the question and reading that are shown."""
        if self._review is None or self._row is None or not self.accept.isEnabled():
            return
        question = self.question.question
        if question is None:
            self._tell(tr("Choose one of the edition's questions, or leave the cell out."))
            return
        place = self._proposed(question)
        try:
            if place is not None:
                self._take_proposal(self._row.proposals[place])
            else:
                self.decided.emit(self._review.read(self._row.cell, question, self.reading.text(), language()))
        except WorkbenchError as error:
            self._tell(f"{error.sentence} {error.window_advice}")

    def take_alike(self) -> None:
        """Accept all cells that need a look for the same reason, each by its own proposal like the one shown."""
        if self._review is None or self._row is None or self.alike.isHidden():
            return
        place = self._proposed(self.question.question)
        if place is None:
            self._tell(tr("Together they can only be accepted as they were read. Accept this one by itself."))
        else:
            self.decided.emit(self._review.accept_alike(self._row.cell, place))

    def _proposed(self, question: str | None) -> int | None:
        """Return the place of the proposal that stands in the entries; None where a person reads it otherwise."""
        assert self._row is not None
        if question == self._row.question and self.reading.text() == _entry(self._row) and self._row.proposals:
            return 0
        shown = (question, self.reading.text())
        proposals = enumerate(self._row.proposals)
        return next((place for place, each in proposals if (each.question, each.reading) == shown), None)

    def _take_proposal(self, proposal: Proposal) -> None:
        assert self._review is not None and self._row is not None
        self.decided.emit(self._review.accept(self._row.cell, proposal.question, proposal.value))

    def _leave(self) -> None:
        if self._review is not None and self._row is not None:
            self.decided.emit(self._review.leave(self._row.cell))

    def _tell(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.show()


def _entry(row: ReviewRow) -> str:
    """Return what stands in the entry: the reading, else the cell's own text."""
    return row.reading or row.text


def _standing(row: ReviewRow, period: str) -> str:
    """Say what stands already, and what the cell would do to it."""
    if not row.stands:
        return ""
    if row.change is Change.SAME:
        return tr("{stands} stands for {period} already: it stays as it is.", stands=row.stands, period=period)
    return tr(
        "{stands} stands for {period} already. Taken over, this cell replaces it; Ctrl+Z brings it back.",
        stands=row.stands,
        period=period,
    )


def _promise(review: Review) -> str:
    """Say where the cells go that answer nothing."""
    count = review.counts[State.DECIDE.value] + review.counts[State.LEFT.value]
    if not count:
        return tr("Every value of the file has its question. The file itself is kept as evidence.")
    return capital(
        counted(
            count,
            "one cell answers no question. It is kept as “From {period}, unplaced”, the file itself as evidence.",
            "{number} cells answer no question. They are kept as “From {period}, unplaced”, the file itself as "
            "evidence.",
            period=review.plan.period,
        )
    )


def _grid_cell(text: str, *, head: bool = False, chosen: bool = False) -> QLabel:
    made = ElidedText(text, "micro" if head else "small", "text3" if head else "text", inset=12)
    set_role(made, "micro" if head else "smallB" if chosen else "small")
    set_state(made, "grid", "head" if head else "chosen" if chosen else "cell")
    made.setFixedHeight(scaled(26))
    if head:
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
