"""Phosphor icons, tinted with the colours of the theme in use."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench.kernel import locations
from workbench.ui.theme.style import code


def icon(name: str, tone: str = "text2") -> QIcon:
    """Return an icon that takes its colour when it is painted, so that it follows the theme."""
    return QIcon(_Engine(name, tone))


def paint_icon(painter: QPainter, name: str, tone: str, area: QRectF) -> None:
    """Paint an icon into an area."""
    _renderer(name, code(tone)).render(painter, area)


class _Engine(QIconEngine):
    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone

    def paint(self, painter: QPainter, area: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        tone = "text3" if mode is QIcon.Mode.Disabled else self._tone
        square = QRectF(area)  # type: ignore[call-overload]
        square.setWidth(min(square.width(), square.height()))  # A wider area leaves a gap before the button's text.
        paint_icon(painter, self._name, tone, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tone)


@cache
def _source(name: str) -> str:
    return (locations.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
