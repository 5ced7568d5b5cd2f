"""How a group is spread at one indicator: bars or dots by level, the middle half, the median, the own level."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.application.portfolio_benchmark import ENOUGH, Spread, level_text
from workbench.kernel.speech import tr
from workbench.ui.theme.style import colour, font, line_height, scaled
from workbench.ui.widgets.picture import painter_on


class Distribution(QWidget):
    """The drawing; all that it shows is in its description, and in the table beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.spread: Spread | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Distribution"))

    def show_spread(self, spread: Spread | None, name: str) -> None:
        """Show a spread; None shows nothing."""
        self.spread = spread
        self.setAccessibleName(tr("Distribution: {name}", name=name))
        self.setAccessibleDescription(spread.words if spread is not None else "")
        self.setToolTip(spread.words if spread is not None else "")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(scaled(280), scaled(150))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(scaled(160), scaled(96))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        spread = self.spread
        if spread is None or not spread.counts:
            return
        painter = painter_on(self)
        top, foot = line_height("smallB") + 8, line_height("micro") + 4
        area = QRectF(2, top, self.width() - 4, self.height() - top - foot)
        self._paint_half(painter, area, spread)
        if spread.n < ENOUGH:
            self._paint_dots(painter, area, spread)
        else:
            self._paint_bars(painter, area, spread)
        self._paint_scale(painter, area, spread)
        self._paint_marks(painter, area, spread)
        painter.end()

    def _x(self, area: QRectF, level: float) -> float:
        assert self.spread is not None
        return area.left() + area.width() * (level + 0.5) / self.spread.levels

    def _paint_half(self, painter: QPainter, area: QRectF, spread: Spread) -> None:
        low, high = spread.figures.get("p25"), spread.figures.get("p75")
        if low is None or high is None:
            return
        left, right = self._x(area, low), self._x(area, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accentSoft"))
        painter.drawRoundedRect(QRectF(left - 3, area.top(), max(right - left, 0) + 6, area.height()), 3, 3)

    def _paint_bars(self, painter: QPainter, area: QRectF, spread: Spread) -> None:
        counts = spread.counts or ()
        most, step = max(counts), area.width() / spread.levels
        wide = min(step * 0.62, scaled(56))
        for level, count in enumerate(counts):
            if not count:
                continue
            high = (area.height() - scaled(16)) * count / most
            box = QRectF(self._x(area, level) - wide / 2, area.bottom() - high, wide, high)
            is_own = level == spread.own
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent" if is_own else "control"))
            painter.setOpacity(1 if is_own else 0.42)
            painter.drawRoundedRect(box, 2, 2)
            painter.setOpacity(1)
            is_inside = high > scaled(22)
            painter.setPen(colour("onAccent" if is_own and is_inside else "text"))
            painter.setFont(font("microB"))
            words = QRectF(box.x() - 9, box.y() + (0 if is_inside else -scaled(17)), wide + 18, scaled(17))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(count))

    def _paint_dots(self, painter: QPainter, area: QRectF, spread: Spread) -> None:
        """One dot for each cluster: bars of so few would look surer than they are."""
        size = min(scaled(12), area.height() / (max(spread.counts or (1,)) + 1))
        for level, count in enumerate(spread.counts or ()):
            for number in range(count):
                at = QPointF(self._x(area, level), area.bottom() - size * (number + 0.75))
                is_own = level == spread.own and number == count - 1
                painter.setPen(QPen(colour("accent" if is_own else "text3"), 1.5))
                painter.setBrush(colour("accent") if is_own else colour("surface"))
                painter.drawEllipse(at, size * 0.36, size * 0.36)

    def _paint_scale(self, painter: QPainter, area: QRectF, spread: Spread) -> None:
        painter.setPen(QPen(colour("control"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setFont(font("micro"))
        for level in range(spread.levels):
            at = QRectF(self._x(area, level) - 12, area.bottom() + 2, 24, line_height("micro"))
            painter.setPen(colour("text2"))
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, str(level))
        for name in ("p10", "p90"):
            value = spread.figures.get(name)
            if value is not None:
                x = self._x(area, value)
                painter.setPen(QPen(colour("text3"), 2))
                painter.drawLine(QPointF(x, area.bottom() - 4), QPointF(x, area.bottom() + 4))

    def _paint_marks(self, painter: QPainter, area: QRectF, spread: Spread) -> None:
        median = spread.figures.get("median")
        if median is None:
            return
        x = self._x(area, median)
        painter.setPen(QPen(colour("text2"), 1.2, Qt.PenStyle.DashLine))
        foot = area.top() + scaled(14) if round(median) == median and spread.n >= ENOUGH else area.bottom()
        painter.drawLine(QPointF(x, area.top()), QPointF(x, foot))
        marks = [(x, tr("Median {level_text}", level_text=level_text(median)), "text2", "small")]
        if spread.own is not None:
            own = self._x(area, spread.own)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawLine(QPointF(own, area.top()), QPointF(own, area.top() + scaled(7)))
            marks.append((own, tr("Own {own}", own=spread.own), "accentText", "smallB"))
        for at, text, tone, role in _apart(marks, painter, self.width()):
            painter.setFont(font(role))
            painter.setPen(colour(tone))
            painter.drawText(QPointF(at, line_height("smallB") - 2), text)


def _apart(
    marks: list[tuple[float, str, str, str]], painter: QPainter, width: int
) -> list[tuple[float, str, str, str]]:
    """Put words above what they name, moved aside where they would lie over one another."""
    placed: list[tuple[float, str, str, str]] = []
    right = 0.0
    for at, text, tone, role in sorted(marks):
        painter.setFont(font(role))
        wide = painter.fontMetrics().horizontalAdvance(text)
        left = max(right, min(at - wide / 2, width - wide))
        placed.append((left, text, tone, role))
        right = left + wide + scaled(10)
    over = right - scaled(10) - width
    return [(max(0.0, at - max(over, 0)), *rest) for at, *rest in placed]  # type: ignore[misc]
