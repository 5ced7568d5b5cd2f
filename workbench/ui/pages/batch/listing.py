"""The list of a batch: one row for each file."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from workbench.kernel.speech import tr
from workbench.ui.models.batch import (
    ASKED,
    CLUSTER,
    FILE,
    READY,
    STATE,
    UNMATCHED,
    YEARS,
    BatchDelegate,
    BatchModel,
)
from workbench.ui.theme.tokens import MEDIUM, WIDE
from workbench.ui.widgets.rows import set_up_rows

_WIDTHS = {YEARS: 104, READY: 76, ASKED: 76, UNMATCHED: 110, STATE: 136}


class FileTable(QTableView):
    """Shows the files; one is chosen."""

    picked = Signal(object)
    """The chosen file."""
    entered = Signal()
    """Enter: all about the chosen file is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.files = BatchModel(self)
        self.setModel(self.files)
        self.setItemDelegate(BatchDelegate(self))
        set_up_rows(self, tr("Files"), "batch", height=44, widths=_WIDTHS, filling=(FILE, CLUSTER))
        self.selectionModel().currentRowChanged.connect(self._tell)

    def seek(self, by: int) -> bool:
        """Go to the next file that needs a person; tell whether there is one."""
        count, here = self.files.rowCount(), self.currentIndex().row()
        for step in range(1, count + 1):
            at = (here + by * step) % count
            if self.files.state_at(at)[1] in ("danger", "warn"):
                self.selectRow(at)
                return True
        return False

    def fit(self, width: int) -> None:
        """Show the columns that there is room for."""
        self.setColumnHidden(ASKED, width < MEDIUM)
        self.setColumnHidden(UNMATCHED, width < WIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, current: QModelIndex, _: QModelIndex) -> None:
        self.picked.emit(current.data(Qt.ItemDataRole.UserRole) if current.isValid() else None)
