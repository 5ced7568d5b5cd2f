"""The report's contents as a list: each part with the page on which it begins."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.leafing import Heading
from workbench.ui.models.index import Index
from workbench.ui.theme.style import colour, font, scaled

PAGE = Qt.ItemDataRole.UserRole + 1


class Contents(QAbstractListModel):
    """The parts of a report, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Heading] = ()

    def show_parts(self, parts: Sequence[Heading]) -> None:
        """Show the parts of another report; those of the same one stay as they are."""
        if parts != self._parts:
            self.beginResetModel()
            self._parts = parts
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        part = self._parts[index.row()]
        return {int(Qt.ItemDataRole.DisplayRole): part.title, int(PAGE): part.page}.get(int(role))


def page_of(index: Index) -> int:
    """Return the page of a part, counted from 0."""
    page = index.data(int(PAGE))
    return page if isinstance(page, int) else 0


def part_of(model: Contents, page: int) -> Index:
    """Return the part that a page belongs to; an invalid index before the first."""
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    begun = [index for index in rows if page_of(index) <= page]
    return begun[-1] if begun else model.index(-1, 0)


class TitlesDelegate(QStyledItemDelegate):
    """Paints a title, and a number at the right."""

    def title_of(self, index: Index) -> str:
        """Return the title of a row."""
        return str(index.data() or "")

    def number_of(self, index: Index) -> str:
        """Return the number of a row."""
        return str(index.row() + 1)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(100, scaled(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentSoft"))
            painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), 6, 6)
        words = area.adjusted(scaled(10), 0, -scaled(10), 0)
        painter.setFont(font("small"))
        painter.setPen(colour("text3"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.number_of(index))
        painter.setFont(font("strong" if chosen else "body"))
        painter.setPen(colour("text"))
        room = words.adjusted(0, 0, -scaled(34), 0)
        shown = painter.fontMetrics().elidedText(self.title_of(index), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class ContentsDelegate(TitlesDelegate):
    """Paints a part's title, and its page at the right."""

    def number_of(self, index: Index) -> str:
        return str(page_of(index) + 1)
