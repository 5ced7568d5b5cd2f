"""A table of figures of which a row is chosen: copied as text, opened by Enter."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTableView

from workbench.kernel.speech import tr
from workbench.ui.models.figures import ROW, FiguresDelegate, FiguresModel
from workbench.ui.theme.style import font, scaled
from workbench.ui.widgets.rows import set_up_rows

EDGES = 34
"""Of a head, left and right of its word."""


class FiguresTable(QTableView):
    """Shows rows of figures."""

    chosen = Signal(object)
    """What the row is about that has the focus."""
    opened = Signal(object)
    """What the row is about that Enter, or a double click, was pressed on."""

    def __init__(
        self, heads: tuple[str, ...], name: str, identifier: str, widths: Mapping[int, int], filling: tuple[int, ...]
    ) -> None:
        super().__init__()
        self.figures = FiguresModel(heads, self)
        self.setModel(self.figures)
        self.setItemDelegate(FiguresDelegate(self))
        set_up_rows(self, name, identifier, height=ROW, widths=widths, filling=filling)
        self.horizontalHeader().setMinimumSectionSize(scaled(40))
        letters = QFontMetrics(font("small"))
        for place in widths:  # A word of another language may be longer.
            wide = letters.horizontalAdvance(tr(heads[place])) + scaled(EDGES)
            self.setColumnWidth(place, max(self.columnWidth(place), wide))
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(Qt.ItemDataRole.UserRole)))

    @property
    def record(self) -> Any:
        """Return what the chosen row is about; None where none is chosen."""
        return self.currentIndex().data(Qt.ItemDataRole.UserRole) if self.currentIndex().isValid() else None

    def copy(self) -> None:
        """Copy all rows as a table for a mail or a sheet."""
        lines = [tuple(map(tr, self.figures.heads)), *self.figures.texts()]
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines))

    def _choose(self, now: QModelIndex, _: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.record is not None:
            self.opened.emit(self.record)
        elif event.key() in (Qt.Key.Key_T, Qt.Key.Key_B):
            event.ignore()  # The page shows it as a drawing again, or in the benchmark.
        else:
            super().keyPressEvent(event)
