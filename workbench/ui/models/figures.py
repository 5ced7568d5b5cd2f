"""Tables of figures: each cell a text, a figure, a chip, a bar or a step of the heat ramp, always with its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.kernel.speech import tr
from workbench.ui.models.assessments import paint_chip
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data, paint_ground
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.widgets.picture import paint_bar, paint_cell, paint_text

ROW = 36


class Kind(Enum):
    """What a cell looks like."""

    TEXT = auto()
    STRONG = auto()
    FIGURE = auto()
    """At the right; a text as `value` stands small behind it."""
    CHIP = auto()
    BAR = auto()
    """A figure after a bar; `value` is the share."""
    HEAT = auto()
    """A figure on the heat ramp; `value` is the step, None the plain ground, perhaps with a text beside it."""
    SPAN = auto()
    """A label's time on a line of months; `value` is a Span."""
    SPREAD = auto()
    """Deciles, quartiles, median and own level on the scale; `value` is a Whiskers."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a cell says."""

    text: str
    kind: Kind = Kind.TEXT
    tone: str = "text2"
    value: Any = None
    words: str = ""
    """What a screen reader says where it is more than the text."""


@dataclass(frozen=True, slots=True)
class Span:
    """A label's time within the months that are drawn."""

    first: date
    last: date
    """What the whole line shows."""
    today: date
    since: date
    due: date
    until: date
    renewable: date
    label: str


@dataclass(frozen=True, slots=True)
class Whiskers:
    """A distribution on one line of a scale."""

    levels: int
    p10: float
    p25: float
    median: float
    p75: float
    p90: float
    own: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One row, and what it is about."""

    cells: tuple[Told, ...]
    record: Any = None


class FiguresModel(QAbstractTableModel):
    """Rows of cells under their heads."""

    def __init__(self, heads: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads = tuple(heads)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line], heads: Sequence[str] | None = None) -> None:
        """Show rows in their order, under other heads where some are given."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.heads = self.heads if heads is None else tuple(heads)
        self.endResetModel()

    def texts(self) -> list[tuple[str, ...]]:
        """Return what stands in all cells, for a file; what is drawn is said in words."""
        return [
            tuple(each.words if each.kind in (Kind.SPAN, Kind.SPREAD) else each.text for each in line.cells)
            for line in self.lines
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation is Qt.Orientation.Horizontal and section >= len(self.heads):
            return None  # While another list is put in, the head still asks for what stood before.
        side = Qt.AlignmentFlag.AlignLeft
        if self.lines and section < len(self.heads) and self._cell(0, section).kind is Kind.FIGURE:
            side = Qt.AlignmentFlag.AlignRight
        return head_data(self.heads, section, orientation, role, side)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines) or index.column() >= len(self.heads):
            return None
        cell = self._cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = cell.words or cell.text or tr("none")
            return f"{self.heads[index.column()]}: {told}" if index.column() and self.heads[index.column()] else told
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.words or cell.text
        return self.lines[index.row()].record if role == Qt.ItemDataRole.UserRole else None

    def _cell(self, row: int, column: int) -> Told:
        return self.lines[row].cells[column]

    def cell_at(self, index: Index) -> Told:
        """Return what a cell says."""
        return self._cell(index.row(), index.column())


class FiguresDelegate(QStyledItemDelegate):
    """Paints each cell by its kind."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(60, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, FiguresModel)
        cell = model.cell_at(index)
        painter.save()
        paint_ground(painter, option)
        area = option.rect.adjusted(scaled(16), 0, -scaled(6), 0)
        match cell.kind:
            case Kind.TEXT | Kind.STRONG:
                paint_text(painter, area, cell.text, "strong" if cell.kind is Kind.STRONG else "body", cell.tone)
            case Kind.FIGURE:
                _paint_figure(painter, area.adjusted(0, 0, -scaled(10), 0), cell)
            case Kind.CHIP if cell.text:
                paint_chip(painter, QRectF(area), cell.text, cell.tone)
            case Kind.BAR:
                _paint_bar(painter, area, cell)
            case Kind.HEAT:
                box = QRectF(area.x(), area.center().y() - scaled(11), scaled(30), scaled(22))
                step, beside = cell.value if isinstance(cell.value, tuple) else (cell.value, "")
                paint_cell(painter, box, cell.text or None, step)
                paint_text(painter, area.adjusted(scaled(42), 0, 0, 0), beside, "small", "text2")
            case Kind.SPAN:
                _paint_span(painter, QRectF(option.rect), cell.value)
            case Kind.SPREAD if cell.value is not None:
                _paint_whiskers(painter, QRectF(area.adjusted(0, 0, -scaled(10), 0)), cell.value)
            case Kind.SPREAD:
                paint_text(painter, area, cell.text, "small", "text3")
        painter.restore()


def _paint_figure(painter: QPainter, area: QRect, cell: Told) -> None:
    if isinstance(cell.value, str):
        painter.setFont(font("micro"))
        painter.setPen(colour("text3"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cell.value)
        area = area.adjusted(0, 0, -scaled(38), 0)
    painter.setFont(font("strong" if cell.tone != "text2" else "body"))
    painter.setPen(colour(cell.tone))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cell.text)


def _paint_bar(painter: QPainter, area: QRect, cell: Told) -> None:
    words = scaled(48)
    bar = QRectF(area.x(), area.center().y() - 3, area.width() - words - scaled(8), 6)
    paint_bar(painter, bar, float(cell.value or 0), "accent")
    _paint_figure(painter, area, cell)


def span_x(width: float, first: date, last: date, day: date) -> float:
    """Return where a day lies on a line of months of a width."""
    margin = scaled(10)
    share = (day - first).days / max((last - first).days, 1)
    return margin + (width - 2 * margin) * min(max(share, 0), 1)


def _paint_span(painter: QPainter, area: QRectF, span: Span) -> None:
    """Paint the time of a label solid, its last half year hatched by a deeper tone, the time to renew as an outline."""

    def x(day: date) -> float:
        return area.left() + span_x(area.width(), span.first, span.last, day)

    middle, high = area.center().y(), scaled(10)
    painter.setPen(QPen(colour("line"), 1))
    for year in range(span.first.year + 1, span.last.year + 1):
        at = x(date(year, 1, 1))
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
    solid = QRectF(x(span.since), middle - high / 2, x(span.until) - x(span.since), high)
    renew = QRectF(x(span.until), middle - high / 2, x(span.renewable) - x(span.until), high)
    painter.setPen(QPen(colour(span.label), 1))
    painter.setBrush(colour(f"{span.label}Soft"))
    if solid.width() > 0:
        painter.drawRoundedRect(solid, 3, 3)
    painter.setBrush(colour(span.label))
    due = QRectF(x(span.due), solid.top(), max(x(span.until) - x(span.due), 0), high)
    if due.width() > 0:
        painter.drawRoundedRect(due, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(span.label), 1, Qt.PenStyle.DashLine))
    if renew.width() > 0:
        painter.drawRoundedRect(renew, 3, 3)
    painter.setPen(QPen(colour("accent"), 1.5))
    painter.drawLine(QPointF(x(span.today), area.top()), QPointF(x(span.today), area.bottom()))


def _paint_whiskers(painter: QPainter, area: QRectF, told: Whiskers) -> None:
    """Paint the deciles as a line, the quartiles as a box, the median across it, the own level as a dot."""

    def x(level: float) -> float:
        return area.left() + area.width() * level / max(told.levels - 1, 1)

    middle = area.center().y()
    painter.setPen(QPen(colour("line"), 1))
    for level in range(told.levels):
        painter.drawLine(QPointF(x(level), middle - scaled(9)), QPointF(x(level), middle + scaled(9)))
    painter.setPen(QPen(colour("text3"), 1.5))
    painter.drawLine(QPointF(x(told.p10), middle), QPointF(x(told.p90), middle))
    box = QRectF(x(told.p25), middle - scaled(6), max(x(told.p75) - x(told.p25), 2), scaled(12))
    painter.setPen(QPen(colour("control"), 1))
    painter.setBrush(colour("sunken"))
    painter.drawRoundedRect(box, 2, 2)
    painter.setPen(QPen(colour("text"), 2))
    painter.drawLine(QPointF(x(told.median), middle - scaled(7)), QPointF(x(told.median), middle + scaled(7)))
    if told.own is not None:
        painter.setPen(QPen(colour("surface"), 2))
        painter.setBrush(colour("accent"))
        painter.drawEllipse(QPointF(x(told.own), middle), scaled(6), scaled(6))
