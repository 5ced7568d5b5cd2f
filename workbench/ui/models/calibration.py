"""How one scores beside what is agreed, as an item model with a drawing of each difference."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.calibration_words import LEANING_WORDS, mean_text, moved_text
from workbench.domain.calibration import FEWEST, Calibration, Leaning, Line
from workbench.kernel.speech import later, tr
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data, paint_ground
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.widgets.picture import paint_text

HEADS = ("", later("Lower          Higher"), later("You less agreed"), later("Moved"), later("Assessments"))
TITLE, DRAWN, MEAN, MOVED, COUNT = range(len(HEADS))
ROW = 34
_CENTRED = (DRAWN, COUNT)


class CalibrationModel(QAbstractTableModel):
    """The whole, the sections, and the indicators where they are wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: Mapping[str, str] = {}
        self._sections = 0
        self.lines: tuple[Line, ...] = ()
        self.reach = 1.0
        """Levels that the drawing goes to either side."""

    def show_lines(self, found: Calibration, titles: Mapping[str, str], *, each_indicator: bool) -> None:
        """Show a calibration."""
        self.beginResetModel()
        self._titles, self._sections = titles, len(found.sections)
        self.lines = (found.whole, *found.sections, *(found.indicators if each_indicator else ()))
        ends = [abs(end) for line in self.lines for end in (line.low, line.high) if end is not None]
        self.reach = max(1.0, *ends) if ends else 1.0
        self.endResetModel()

    def is_strong(self, row: int) -> bool:
        """Tell whether a row is the whole or a section."""
        return row <= self._sections

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        side = Qt.AlignmentFlag.AlignHCenter if section in _CENTRED else Qt.AlignmentFlag.AlignLeft
        return head_data(HEADS, section, orientation, role, side)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        words = self._words(line)[column]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words if column in (TITLE, DRAWN) else f"{tr(HEADS[column])}: {words}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                words
                if column != TITLE or line.mean is not None
                else tr("{words}: fewer than {fewest} assessments", words=words, fewest=FEWEST)
            )
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self, line: Line) -> tuple[str, ...]:
        title = self._titles.get(line.id, line.id) if line.id else tr("All")
        return title, LEANING_WORDS[line.leaning], mean_text(line), moved_text(line), str(line.assessments)


class CalibrationDelegate(QStyledItemDelegate):
    """Draws a mean as a dot with its interval beside the line of no difference."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(80, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, CalibrationModel)
        painter.save()
        paint_ground(painter, option)
        if index.column() == DRAWN:
            _draw(painter, QRectF(option.rect), model.lines[index.row()], model.reach)
        elif index.column() == COUNT:
            painter.setFont(font("body"))
            painter.setPen(colour("text2"))
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        else:
            strong = index.column() == TITLE and model.is_strong(index.row())
            area = option.rect.adjusted(scaled(16), 0, -scaled(4), 0)
            tone = "text" if index.column() == TITLE else "text2"
            paint_text(painter, area, str(index.data()), "strong" if strong else "body", tone)
        painter.restore()


def _draw(painter: QPainter, area: QRectF, line: Line, reach: float) -> None:
    middle, half = area.center(), area.width() / 2 - scaled(10)
    painter.setPen(QPen(colour("control"), 1))
    painter.drawLine(QPointF(middle.x(), area.top()), QPointF(middle.x(), area.bottom()))
    if line.mean is None or line.low is None or line.high is None:
        return
    leans = line.leaning in (Leaning.HIGHER, Leaning.LOWER)
    tone = colour("accent" if leans else "text3")
    low, mean, high = (middle.x() + half * float(each) / reach for each in (line.low, line.mean, line.high))
    painter.setPen(QPen(tone, scaled(2)))
    painter.drawLine(QPointF(low, middle.y()), QPointF(high, middle.y()))
    painter.setPen(QPen(tone, scaled(2)))
    painter.setBrush(tone if leans else colour("surface"))  # Filled where something can be told: not by colour alone.
    radius = scaled(4)
    painter.drawEllipse(QPointF(mean, middle.y()), radius, radius)
