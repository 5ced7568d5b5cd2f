"""The list of a review: every filled cell of the file, those that need a person first, driven by single keys."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from workbench.application.reviewing import Change, Review, ReviewRow, State
from workbench.kernel.speech import tr
from workbench.ui.actions import keys_of
from workbench.ui.models.review import (
    CELL,
    CONFIDENCE,
    LABEL,
    STANDS,
    STATE,
    TARGET,
    TEXT,
    ReviewDelegate,
    ReviewModel,
    StateFilter,
)
from workbench.ui.theme.tokens import WIDE
from workbench.ui.widgets.rows import set_up_rows
from workbench.ui.widgets.surfaces import Surface, column, line, row
from workbench.ui.widgets.text import KeyHint, Text

_WIDTHS = {CELL: 120, LABEL: 190, TEXT: 140, STANDS: 132, CONFIDENCE: 126, STATE: 110}


class CellList(Surface):
    """Shows the cells and tells what is pressed on the chosen one."""

    picked = Signal(object)
    """The row of the chosen cell; None where there is none."""
    accepted = Signal()
    accepted_alike = Signal()
    left_out = Signal()
    change_wanted = Signal()
    question_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("card")
        self.model, self._shown, self.table = ReviewModel(self), StateFilter(self), QTableView()
        self._below = Text("", "small", "text3")
        self._hints = [
            KeyHint(keys_of("accept"), tr("accept")),
            KeyHint("Del", tr("leave out")),
            KeyHint(keys_of("other-question"), tr("other question")),
        ]
        self._set_up_table()
        inner = column(self, 0, (1, 1, 1, 1))
        inner.addWidget(self.table, 1)
        inner.addWidget(line())
        foot = row(None, 12, (16, 8, 16, 8))
        foot.addWidget(self._below, 1)
        for hint in self._hints:
            foot.addWidget(hint)
        inner.addLayout(foot)

    def _set_up_table(self) -> None:
        self._shown.setSourceModel(self.model)
        table = self.table
        table.setModel(self._shown)
        table.setItemDelegate(ReviewDelegate(table))
        set_up_rows(table, tr("Cells of last year's workbook"), "review", height=52, widths=_WIDTHS, filling=(TARGET,))
        table.selectionModel().currentRowChanged.connect(self._tell_picked)
        table.installEventFilter(self)

    def show_review(self, review: Review) -> None:
        """Show a review's cells."""
        self.model.show_review(review)
        self._tell_count()

    def narrow(self, wanted: State | Change | None) -> None:
        """Keep one state, or what would change; None keeps all."""
        self._shown.narrow(wanted)
        self._tell_count()
        self.table.selectRow(0)

    @property
    def current(self) -> ReviewRow | None:
        """Return the chosen cell's row."""
        index = self.table.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None

    @property
    def place(self) -> int:
        """Return how far down the chosen cell stands."""
        return self.table.currentIndex().row()

    def choose(self, place: int) -> None:
        """Choose the cell at a place, or the last one before it."""
        self.table.selectRow(max(min(place, self._shown.rowCount() - 1), 0))

    def pick(self, cell: str) -> bool:
        """Choose a cell; tell whether it is among those shown."""
        index = self._shown.mapFromSource(self.model.index(self.model.row_of(cell), 0))
        if index.isValid():
            self.table.selectRow(index.row())
        return index.isValid()

    def seek(self, by: int) -> bool:
        """Go to the next cell that needs a person; tell whether there is one."""
        count = self._shown.rowCount()
        for step in range(1, count + 1):
            at = (self.place + by * step) % count
            found: ReviewRow = self._shown.index(at, 0).data(Qt.ItemDataRole.UserRole)
            if found.needs_eyes:
                self.table.selectRow(at)
                self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def fit(self, width: int, *, compares: bool) -> None:
        """Show what there is room for; where answers stand already, they matter more than the confidence."""
        self.table.setColumnHidden(LABEL, width < WIDE)
        self.table.setColumnHidden(CONFIDENCE, width < WIDE or compares)
        self.table.setColumnHidden(STANDS, not compares)
        for hint in self._hints[1:]:
            hint.setVisible(width >= WIDE)

    def _tell_count(self) -> None:
        shown, count = self._shown.rowCount(), self.model.rowCount()
        self._below.setText(tr("Problems first, {shown} of {count} cells in this view", shown=shown, count=count))

    def _tell_picked(self, current: QModelIndex, _: QModelIndex) -> None:
        self.picked.emit(current.data(Qt.ItemDataRole.UserRole) if current.isValid() else None)

    def eventFilter(self, watched: object, event: Any) -> bool:  # noqa: N802
        told = self._signal_of(event) if watched is self.table and event.type() == event.Type.KeyPress else None
        if told is not None:
            told()
        return told is not None

    def _signal_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what a key tells of the chosen cell."""
        match event.key():
            case Qt.Key.Key_Space if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return self.accepted_alike.emit
            case Qt.Key.Key_Space:
                return self.accepted.emit
            case Qt.Key.Key_Delete:
                return self.left_out.emit
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return self.change_wanted.emit
            case Qt.Key.Key_Down if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                return self.question_wanted.emit
            case _:
                return None
