"""A line over the years: a point for each year that is told, its figure beside it, a gap where a year is not."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import tr
from workbench.kernel.words import counted
from workbench.ui.theme.style import colour, font, line_height, scaled
from workbench.ui.widgets.picture import painter_on


class Chart(QWidget):
    """One line; all of it stands in the table beside it, and in the description."""

    def __init__(self) -> None:
        super().__init__()
        self._years: tuple[str, ...] = ()
        self._values: tuple[float | None, ...] = ()
        self._counts: tuple[int | None, ...] = ()
        self._top = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Development"))

    def show_line(
        self, name: str, years: Sequence[str], values: Sequence[float | None], counts: Sequence[int | None], top: float
    ) -> None:
        """Show values from 0 to the top by year, each with how many clusters it is of."""
        self._years, self._values, self._counts, self._top = tuple(years), tuple(values), tuple(counts), top
        told = ", ".join(
            f"{y}: {tr('withheld') if v is None else _figure(v)}" for y, v in zip(years, values, strict=True)
        )
        self.setAccessibleName(tr("Development: {name}", name=name))
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(scaled(360), scaled(220))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if not self._years:
            return
        painter = painter_on(self)
        foot = line_height("small") + line_height("micro") + 8
        area = QRectF(scaled(30), scaled(16), self.width() - scaled(60), self.height() - foot - scaled(20))
        self._paint_ground(painter, area)
        points = [(QPointF(self._x(area, place), self._y(area, value)), value)
                  for place, value in enumerate(self._values) if value is not None]  # fmt: skip
        painter.setPen(QPen(colour("accent"), 2))
        for (one, _), (other, _) in pairwise(points):
            painter.drawLine(one, other)
        for at, value in points:
            painter.setPen(QPen(colour("surface"), 2))
            painter.setBrush(colour("accent"))
            painter.drawEllipse(at, scaled(5), scaled(5))
            painter.setPen(colour("accentText"))
            painter.setFont(font("smallB"))
            box = QRectF(at.x() - 40, at.y() - scaled(24), 80, scaled(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _figure(value))
        painter.end()

    def _x(self, area: QRectF, place: int) -> float:
        return area.left() + area.width() * (place + 0.5) / len(self._years)

    def _y(self, area: QRectF, value: float) -> float:
        return area.bottom() - area.height() * value / self._top

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        steps = 5 if self._top == 100 else max(int(self._top), 1)
        for step in range(steps + 1):
            value = self._top * step / steps
            y = self._y(area, value)
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(colour("text3"))
            painter.setFont(font("micro"))
            words = QRectF(0, y - scaled(8), area.left() - scaled(6), scaled(16))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{value:g}")
        for place, (year, count) in enumerate(zip(self._years, self._counts, strict=True)):
            x = self._x(area, place)
            painter.setPen(colour("text2"))
            painter.setFont(font("small"))
            box = QRectF(x - 60, area.bottom() + 4, 120, line_height("small"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, year)
            painter.setFont(font("micro"))
            painter.setPen(colour("text3"))
            under = box.translated(0, line_height("small"))
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, _clusters(count))


def _figure(value: float) -> str:
    return in_locale(f"{value:.1f}".removesuffix(".0"))


def _clusters(count: int | None) -> str:
    return tr("withheld") if count is None else counted(count, "{number} cluster", "{number} clusters", number=count)
