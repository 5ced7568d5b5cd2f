"""Many workbooks as an item model: one row for each file, with whose it is, its years, and what would be taken."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.batch_account import Kind
from workbench.application.batch_taking import TakenFile
from workbench.application.batching import BatchPlan, PlannedFile
from workbench.kernel.speech import later, tr
from workbench.kernel.words import count_text
from workbench.ui.models.assessments import paint_chip
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data, paint_ground
from workbench.ui.theme.style import colour, font, scaled

HEADS = (
    later("File"),
    later("Cluster"),
    later("Years"),
    later("Ready¦cells, as the head of a column"),
    later("To ask"),
    later("No question"),
    later("State"),
)
FILE, CLUSTER, YEARS, READY, ASKED, UNMATCHED, STATE = range(len(HEADS))


def ready_of(file: PlannedFile) -> int:
    """Count the figures of a file that would be written."""
    return sum(len(figures) for part in file.parts for figures in part.figures.values())


def years_of(file: PlannedFile) -> tuple[str, ...]:
    """Return the years of which a file gives figures."""
    return tuple(sorted({period for part in file.parts for period in part.figures}))


def cluster_of(file: PlannedFile) -> str:
    """Return whose a file is, in words."""
    names = [part.owner.name for part in file.parts]
    return names[0] if len(names) == 1 else count_text(len(names), "cluster", "clusters") if names else ""


def state_of(file: PlannedFile, taken: TakenFile | None) -> tuple[str, str]:
    """Return a file's state in a word or two, and its tone."""
    if file.error is not None or (taken is not None and taken.error is not None):
        return tr("Not read"), "danger"
    if taken is not None:
        return tr("Taken over"), "ok"
    if any(part.taken_before for part in file.parts) and not ready_of(file):
        return tr("Taken before"), "info"
    if any(part.owner.nearly for part in file.parts):
        return tr("Whose is it?"), "warn"
    if not ready_of(file):
        return tr("Nothing ready"), "text2"
    return (tr("Look at it"), "warn") if file.warnings else (tr("Ready"), "ok")


class BatchModel(QAbstractTableModel):
    """The files of a batch."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[PlannedFile, ...] = ()
        self._taken: dict[str, TakenFile] = {}

    def show_plan(self, plan: BatchPlan | None) -> None:
        """Show the files of a plan."""
        self.beginResetModel()
        self._files, self._taken = plan.files if plan else (), {}
        self.endResetModel()

    def show_taken(self, taken: TakenFile) -> None:
        """Show that a file is written, or why it is not."""
        self._taken[str(taken.path)] = taken
        for row in (at for at, file in enumerate(self._files) if file.path == taken.path):
            self.dataChanged.emit(self.index(row, STATE), self.index(row, STATE))

    def state_at(self, row: int) -> tuple[str, str]:
        """Return the state of a row's file, and its tone."""
        file = self._files[row]
        return state_of(file, self._taken.get(str(file.path)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        side = Qt.AlignmentFlag.AlignRight if READY <= section <= UNMATCHED else Qt.AlignmentFlag.AlignLeft
        return head_data(HEADS, section, orientation, role, side)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self._files[index.row()]
        words = self._words(index.row())[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(HEADS[index.column()])}: {words or tr('none')}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(self._files[index.row()].path) if index.column() == FILE else words
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self, row: int) -> tuple[str, ...]:
        file = self._files[row]
        state = self.state_at(row)[0]
        if file.error is not None:
            return file.path.name, "", "", "", "", "", state
        counts = file.account.counts
        return (
            file.path.name, cluster_of(file), ", ".join(years_of(file)), str(ready_of(file)),
            str(counts[Kind.ASKED]), str(counts[Kind.UNMATCHED]), state,
        )  # fmt: skip


class BatchDelegate(QStyledItemDelegate):
    """Paints the file's name strong, figures on the right, the state as a chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(80, scaled(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        area = option.rect.adjusted(scaled(16), 0, -scaled(12), 0)
        model = index.model()
        if index.column() == STATE and isinstance(model, BatchModel):
            paint_chip(painter, QRectF(area), *model.state_at(index.row()))
        else:
            is_figure = READY <= index.column() <= UNMATCHED
            painter.setFont(font("strong" if index.column() in (FILE, READY) else "body"))
            painter.setPen(colour("text"))
            side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
            text = str(index.data() or ("" if is_figure else "–"))
            mode = Qt.TextElideMode.ElideMiddle if index.column() == FILE else Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(text, mode, area.width())
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
