"""The review of last year's workbook: every filled cell, decided one by one, taken over as one step."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QSizePolicy, QSpacerItem, QTableView, QWidget

from workbench.application.reviewing import Review, ReviewRow, State
from workbench.ui.models.review import WORDS, ReviewDelegate, ReviewModel, StateFilter
from workbench.ui.pages.prepare.cell import CellPanel
from workbench.ui.shell import Shell
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.theme.tokens import MEDIUM, SHORT, WIDE
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.surfaces import Banner, Surface, column, line, row
from workbench.ui.widgets.text import ElidedText, KeyHint, Text

_WIDTHS = {0: 120, 1: 190, 2: 132, 4: 126, 5: 110}
_NEEDS = (State.FIX, State.CHECK, State.DECIDE)


class ReviewPane(QWidget):
    """Shows a review and decides on its cells."""

    take_wanted = Signal()
    """Write what is ready."""
    left = Signal()
    """The person goes back; what was decided stays."""
    changed = Signal()
    """Other actions are possible now."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.review: Review | None = None
        self._past: list[Review] = []
        self._title, self._file = Text("", "title"), ElidedText("", "small", "text3")
        self._filters: dict[State | None, ChoiceButton] = {}
        self._warnings = Banner()
        self.model, self._shown, self.table = ReviewModel(self), StateFilter(self), QTableView()
        self.cell = CellPanel()
        self.cell.decided.connect(self._decided)
        self._below, self._sums = Text("", "small", "text3"), Text("", "strong", wraps=True)
        self._sums.setAccessibleIdentifier("review.sums")
        self._later, self.take = Button("Finish later"), Button("Import", "primary", "download-simple")
        self.take.setAccessibleIdentifier("review.import")
        self._later.clicked.connect(self.left)
        self.take.clicked.connect(self.take_wanted)
        self._is_narrow = self._is_on_cell = False
        self._lay_out()

    @property
    def can_undo(self) -> bool:
        """Tell whether a decision can be taken back."""
        return bool(self._past)

    def _lay_out(self) -> None:
        self._set_up_table()
        self._list = self._make_list()
        beside = row(None, 16)
        beside.addWidget(self._list, 1)
        beside.addWidget(self.cell)
        body = column(None, 12, (24, 18, 24, 16))
        body.addLayout(self._make_head())
        body.addWidget(self._warnings)
        body.addLayout(beside, 1)
        dock = Surface("dock")
        sums = row(dock, 12, (24, 10, 24, 10))
        for each in (self._sums, self._later, self.take):
            sums.addWidget(each, 1 if each is self._sums else 0)
        outer = column(self, 0)
        outer.addLayout(body, 1)
        outer.addWidget(dock)

    def _make_head(self) -> QHBoxLayout:
        names = column(None, 2)
        names.addWidget(self._title)
        names.addWidget(self._file)
        self._head, filters = row(None, 10), row(None, 10)
        self._head.addLayout(names, 1)
        self._head.addLayout(filters)
        self._end = QSpacerItem(0, 0)
        for state in (None, State.READY, State.CHECK, State.FIX, State.DECIDE, State.LEFT, State.OTHER_YEAR):
            button = ChoiceButton("All" if state is None else WORDS[state])
            button.toggled.connect(lambda on, s=state: self._narrow(s) if on else None)
            self._filters[state] = button
            filters.addWidget(button)
        filters.addSpacerItem(self._end)
        return self._head

    def _make_list(self) -> QWidget:
        listed = Surface("card")
        inner = column(listed, 0, (1, 1, 1, 1))
        inner.addWidget(self.table, 1)
        inner.addWidget(line())
        foot = row(None, 12, (16, 8, 16, 8))
        foot.addWidget(self._below)
        foot.addStretch(1)
        foot.addWidget(KeyHint("Space", "accept"))
        foot.addWidget(KeyHint("Enter", "change"))
        inner.addLayout(foot)
        return listed

    def _set_up_table(self) -> None:
        self._shown.setSourceModel(self.model)
        table = self.table
        table.setModel(self._shown)
        table.setItemDelegate(ReviewDelegate(table))
        table.setAccessibleName("Cells of last year's workbook")
        table.setAccessibleIdentifier("review")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(52))
        head = table.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for place, width in _WIDTHS.items():
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(place, scaled(width))
        table.selectionModel().currentRowChanged.connect(self._picked)
        table.installEventFilter(self)

    def show_review(self, review: Review) -> None:
        """Show what would be taken from a workbook."""
        self._past = []
        self._filters[None].setChecked(True)
        self._show(review)
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Let the review go: it is written, or another file is read."""
        self.review, self._past = None, []

    def _show(self, review: Review) -> None:
        self.review = review
        self.model.show_review(review)
        plan, counts = review.plan, review.counts
        self._title.setText(f"Import from {plan.period}")
        sheets = len(plan.grid)
        self._file.setText(f"{review.path.name}, {sheets} sheets, {plan.cells.filled} filled cells, read only")
        self._warnings.say(" ".join(plan.warnings), "warn")
        for state, button in self._filters.items():
            count = self.model.rowCount() if state is None else counts[state.value]
            button.setText(f"{'All' if state is None else WORDS[state]}  {count}")
            button.setAccessibleName(button.text())
            button.setVisible(state is None or bool(count))
        parts = [f"{counts[state.value]} {word}" for state, word in _SUMS if counts[state.value]]
        parts += [f"{counts[name]} {name}" for name in ("labels", "other clusters") if counts[name]]
        self._sums.setText(" + ".join(parts) + f" = {sum(counts.values())} of {plan.cells.filled} filled cells")
        self._below.setText(f"Problems first, {self.model.rowCount()} cells with a value")
        ready = counts[State.READY.value]
        self.take.setText(f"Import {ready} ready")
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(bool(ready))

    def _decided(self, review: Review) -> None:
        """Take a decision, and go on to the next cell that needs one."""
        assert self.review is not None
        here = self._current()
        self._past.append(self.review)
        place = self.table.currentIndex().row()
        self._show(review)
        self.table.selectRow(min(place, self._shown.rowCount() - 1))
        self._show_cell(on=False)
        if here is None or here.state in _NEEDS:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def undo(self) -> None:
        """Take back the last decision."""
        place = self.table.currentIndex().row()
        self._show(self._past.pop())
        self.table.selectRow(place)
        self.changed.emit()

    def _current(self) -> ReviewRow | None:
        index = self.table.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None

    def _picked(self, current: QModelIndex, _: QModelIndex) -> None:
        self.cell.show_cell(self.review, current.data(Qt.ItemDataRole.UserRole) if current.isValid() else None)

    def _narrow(self, state: State | None) -> None:
        self._shown.narrow(state)
        self.table.selectRow(0)

    def seek(self, by: int) -> None:
        """Go to the next cell that needs a person."""
        count, row_ = self._shown.rowCount(), self.table.currentIndex().row()
        for step in range(1, count + 1):
            at = (row_ + by * step) % count
            found: ReviewRow = self._shown.index(at, 0).data(Qt.ItemDataRole.UserRole)
            if found.state in _NEEDS:
                self.table.selectRow(at)
                self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self._shell.notices.say("No cell needs you any more.", "ok")

    def eventFilter(self, watched: object, event: Any) -> bool:  # noqa: N802
        if watched is self.table and event.type() == event.Type.KeyPress:
            if event.key() == Qt.Key.Key_Space:
                self.cell.take()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.cell.leave.click()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.change_cell()
                return True
        return False

    def change_cell(self) -> None:
        """Put the focus where the chosen cell's question and reading are changed."""
        self._show_cell(on=True)
        self.cell.focus()

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
        self._list.setVisible(not (on and self._is_narrow))

    def fit(self) -> None:
        """Show what the window has room for."""
        width, height = room_of(self)
        self._is_narrow = width < MEDIUM
        self._head.setDirection(
            QHBoxLayout.Direction.TopToBottom if self._is_narrow else QHBoxLayout.Direction.LeftToRight
        )
        stretch = QSizePolicy.Policy.Expanding if self._is_narrow else QSizePolicy.Policy.Fixed
        self._end.changeSize(0, 0, stretch)
        self.cell.fit(narrow=self._is_narrow, low=height < SHORT)
        self._show_cell(on=self._is_on_cell)
        self.table.setColumnHidden(1, width < WIDE)
        self.table.setColumnHidden(4, width < WIDE)


_SUMS = (
    (State.READY, "ready"), (State.CHECK, "to check"), (State.FIX, "to fix"), (State.DECIDE, "without a question"),
    (State.LEFT, "left out"),
    (State.OTHER_YEAR, "of other years"),
)  # fmt: skip
