"""Lines of a package in a table: read-only, each with a title and what its columns say."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.browsed import Line, Listing
from workbench.kernel.speech import tr
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data, paint_ground
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.widgets.picture import paint_level

LEVELS = 6
"""Steps of a scale, where a package does not say how many it has."""


class LinesModel(QAbstractTableModel):
    """One row for each line of a listing."""

    def __init__(self, listing: Listing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing = listing

    def line_at(self, row_: int) -> Line:
        """Return the line of a row."""
        return self.listing.lines[row_]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.listing.lines)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return len(self.listing.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        return head_data(self.listing.heads, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.listing.lines[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.listing.heads[index.column()]}: {text or tr('none')}" if index.column() else text
        return text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


class LineDelegate(QStyledItemDelegate):
    """Paints a row on one ground, the title strong, a level as its coloured digit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(60, scaled(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LinesModel)
        area: QRect = option.rect
        painter.save()
        paint_ground(painter, option)
        inner = area.adjusted(scaled(16), 0, -scaled(6), 0)
        line = model.line_at(index.row())
        if index.column() == 1 and line.level is not None:
            chip = QRectF(inner.x(), inner.center().y() - scaled(11), scaled(23), scaled(22))
            paint_level(painter, chip, line.level, max(LEVELS, line.level + 1))
        else:
            text = str(index.data(Qt.ItemDataRole.DisplayRole))
            painter.setFont(font("strong" if index.column() == 0 else "body"))
            painter.setPen(
                colour(
                    "danger" if text in (tr("not met"), tr("failed")) else "text" if index.column() == 0 else "text2"
                )
            )
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()
