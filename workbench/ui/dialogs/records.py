"""A dialog with a table of records: narrowed as one types, copied with Ctrl+C."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import EDGE, Dialog
from workbench.ui.models.records import RecordsDelegate, RecordsFilter, RecordsModel
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.rows import set_up_rows
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

R = TypeVar("R")
_ROW, _HIGH = 36, 420


class RecordsTable(QTableView):
    """Shows records; several rows can be chosen and copied."""

    entered = Signal()

    def __init__(self, records: RecordsModel[R]) -> None:
        super().__init__()
        self.shown = RecordsFilter(records, self)
        self.setModel(self.shown)
        self.setItemDelegate(RecordsDelegate(self))
        self.doubleClicked.connect(lambda _: self.entered.emit())

    def set_up(self, name: str, identifier: str, widths: Mapping[int, int], filling: tuple[int, ...]) -> None:
        """Name the table, and say how wide its columns are."""
        set_up_rows(self, name, identifier, height=_ROW, widths=widths, filling=filling)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def copy(self) -> int:
        """Copy the chosen rows, or all where none is chosen, as a table for a mail or a sheet; return how many."""
        chosen = sorted({each.row() for each in self.selectionModel().selectedRows()})
        lines = self.shown.shown(chosen or range(self.shown.rowCount()))
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines))
        return len(lines) - 1

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class RecordsDialog(Dialog, Generic[R]):
    """A table below a sentence and a line that narrows it."""

    def __init__(self, parent: QWidget, title: str, words: str, records: RecordsModel[R], nothing: str) -> None:
        super().__init__(parent, title, "", width=1000)
        self.records, self._nothing = records, nothing
        self.table = RecordsTable(records)
        self.filter = LineEdit(tr("Filter"))
        self.filter.setAccessibleIdentifier("records.filter")
        self.filter.setAccessibleDescription(tr("Shows only lines that hold each of these words"))
        self.filter.setPlaceholderText(tr("Filter: a name, a file, a word"))
        self.filter.setMaximumWidth(scaled(280))
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self.table.setFocus)
        self.count = Text("", "small", "text3")
        self.count.setAccessibleIdentifier("records.count")
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        beside = row(None, 12)
        beside.addWidget(self.filter, 1)
        beside.addStretch(1)
        beside.addWidget(self.count)
        self.body.addLayout(beside)
        ground = Surface("card")
        column(ground, 0, (1, 1, 1, 1)).addWidget(self.table)
        self.table.setMinimumHeight(min(scaled(120), parent.window().height() // 6))
        self.body.addWidget(ground, 1)
        self.resize(self.width(), min(scaled(_HIGH + 220), parent.window().height() - 2 * EDGE))

    def tell_count(self) -> None:
        """Say how many lines there are, or are left."""
        whole, shown = self.records.rowCount(), self.table.shown.rowCount()
        many = tr("{shown} of {whole}", shown=shown, whole=whole) if shown != whole else str(whole)
        self.count.setText(many if whole else self._nothing)

    def _narrow(self, text: str) -> None:
        self.table.shown.narrow(text)
        self.tell_count()
