"""The report's contents as a list: each part with the page on which it begins."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfBookmarkModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.models.index import Index
from workbench.ui.theme.style import colour, font, scaled


def page_of(index: Index) -> int:
    """Return the page of a part, counted from 0."""
    page = index.data(int(QPdfBookmarkModel.Role.Page))
    return page if isinstance(page, int) else 0


def part_of(model: QPdfBookmarkModel, page: int) -> Index:
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

    def title_of(self, index: Index) -> str:
        return str(index.data(int(QPdfBookmarkModel.Role.Title)) or "")

    def number_of(self, index: Index) -> str:
        return str(page_of(index) + 1)
