"""Records in a table: read-only, one row each, narrowed by words and copied as text."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.kernel.speech import tr
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data, paint_ground
from workbench.ui.theme.style import colour, font, scaled

R = TypeVar("R")
Words = tuple[str, ...]


class RecordsModel(QAbstractTableModel, Generic[R]):
    """One row for each record; `words` says what stands in its cells, `tone` in which colour."""

    def __init__(
        self, heads: Words, words: Callable[[R], Words], tone: Callable[[R, int], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.heads = heads
        self._words, self._tone = words, tone
        self._records: list[tuple[R, Words]] = []

    def show_records(self, records: Sequence[R]) -> None:
        """Show records in their order."""
        self.beginResetModel()
        self._records = [(each, self._words(each)) for each in records]
        self.endResetModel()

    def record_at(self, row: int) -> R:
        """Return the record of a row."""
        return self._records[row][0]

    def words_at(self, row: int) -> Words:
        """Return what stands in the cells of a row."""
        return self._records[row][1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        return head_data(self.heads, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record, words = self._records[index.row()]
        text = words[index.column()]
        if role == Qt.ItemDataRole.UserRole:
            return record
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._tone(record, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads[index.column()]}: {text or tr('none')}" if index.column() else text
        return text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


class RecordsFilter(QSortFilterProxyModel, Generic[R]):
    """Keeps the records in which each word that was typed stands somewhere."""

    def __init__(self, records: RecordsModel[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records, self._wanted = records, [""]
        self.setSourceModel(records)

    def narrow(self, text: str) -> None:
        """Keep what fits."""
        self.beginFilterChange()
        self._wanted = text.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802
        told = " ".join(self._records.words_at(row)).casefold()
        return all(word in told for word in self._wanted)

    def shown(self, rows: Sequence[int]) -> list[Words]:
        """Return what stands in some of the rows that are shown, under the heads."""
        places = [self.mapToSource(self.index(row, 0)).row() for row in rows]
        return [self._records.heads, *(self._records.words_at(place) for place in places)]


class RecordsDelegate(QStyledItemDelegate):
    """Paints a row on one ground, the first column strong."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(60, scaled(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        area = option.rect.adjusted(scaled(12), 0, -scaled(6), 0)
        painter.setFont(font("strong" if index.column() == 0 else "body"))
        painter.setPen(colour(str(index.data(Qt.ItemDataRole.ForegroundRole))))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()
