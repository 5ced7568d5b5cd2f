"""Small painted things: icons, the logo, initials, progress and forecast bars, level chips."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from workbench.kernel.speech import tr
from workbench.ui.theme.icons import paint_icon
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.theme.tokens import heat_steps


def painter_on(widget: QWidget) -> QPainter:
    """Return a smooth painter."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def paint_level(
    painter: QPainter, area: QRectF, level: int | None, levels: int = 6, *, muted: bool = False, radius: float = 5
) -> None:
    """Paint a level as its digit on its heat colour; none given is a dashed box."""
    step = None if level is None or muted else heat_steps(levels)[min(level, levels - 1)]
    paint_cell(painter, area, None if level is None else str(level), step, radius)


def paint_cell(painter: QPainter, area: QRectF, text: str | None, step: int | None, radius: float = 5) -> None:
    """Paint a figure on a step of the heat ramp, or on a plain ground; None given is a dashed box."""
    if text is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("control"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area, radius, radius)
        return
    ground = colour("sunken" if step is None else f"heat{step}")
    is_flat = colour("heat0") == colour("surface")  # In high contrast a level is its digit in a box.
    painter.setPen(QPen(colour("control")) if is_flat else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, radius, radius)
    painter.setPen(colour("text2" if step is None else f"onHeat{step}"))
    painter.setFont(font("smallB"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def paint_text(painter: QPainter, area: QRect, text: str, role: str, tone: str) -> None:
    """Paint a text on one line, in the middle of an area's height; it ends in … where it is too long."""
    painter.setFont(font(role))
    painter.setPen(colour(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Icon(QWidget):
    """An icon that is only seen, never heard."""

    def __init__(self, name: str, tone: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        if (name, tone) != (self._name, self._tone):
            self._name, self._tone = name, tone
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        paint_icon(painter, self._name, self._tone, QRectF(self.rect()))
        painter.end()


class Logo(QWidget):
    """Four squares: the program's mark."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(19, 19)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for x, y, strength in ((0, 0, 255), (10, 0, 150), (0, 10, 150), (10, 10, 255)):
            tint = colour("accent").toRgb()
            tint.setAlpha(strength)
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(x, y, 8.5, 8.5), 2.5, 2.5)
        painter.end()


class Avatar(QWidget):
    """A person's initials in a circle."""

    def __init__(self, name: str = "", size: int = 32) -> None:
        super().__init__()
        self._size = size
        self.setFixedSize(size, size)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Show another person."""
        self._initials = initials(name)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accentSoft"))
        painter.drawEllipse(self.rect())
        painter.setPen(colour("accentText"))
        painter.setFont(font("microB"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()


def initials(name: str) -> str:
    """Return the first letters of a person's first and last name."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


class Progress(QProgressBar):
    """A thin bar of how much is done; the words always stand beside it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setFixedHeight(4)
        self.setAccessibleName(name)

    def show_share(self, share: float) -> None:
        """Show a share from 0 to 1."""
        self.setValue(round(1000 * share))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        paint_bar(painter, QRectF(self.rect()), self.value() / 1000)
        painter.end()


def paint_bar(
    painter: QPainter, area: QRectF, share: float, tone: str = "accent", alpha: int = 255, *, ground: bool = True
) -> None:
    """Paint a thin bar that is filled by a share."""
    radius = area.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    if ground:
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(area, radius, radius)
    if share > 0:
        tint = colour(tone).toRgb()
        tint.setAlpha(alpha)
        painter.setBrush(tint)
        filled = QRectF(area.x(), area.y(), max(area.height(), area.width() * min(share, 1)), area.height())
        painter.drawRoundedRect(filled, radius, radius)


class ForecastBar(QProgressBar):
    """The share of points with the span it may still move in, and a mark at each label's bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setFixedHeight(14)
        self.setAccessibleName(tr("Forecast of the share of points"))
        self._low, self._high = 0.0, 0.0
        self._marks: tuple[float, ...] = ()

    def show_forecast(self, share: float, low: float, high: float, marks: tuple[float, ...]) -> None:
        """Show shares from 0 to 1: the forecast, its span, the bars of the labels."""
        self._low, self._high, self._marks = low, high, marks
        self.setValue(round(1000 * share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        width, top, sure = self.width(), 3.0, min(self._low, self.value() / 1000)
        paint_bar(painter, QRectF(0, top, width, 8), self._high, "accent", 70)
        paint_bar(painter, QRectF(0, top, width, 8), sure, ground=False)
        if self._low < self._high:  # A notch where it is expected within the span.
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(width * self.value() / 1000 - 2, top - 1, 4, 10), 2, 2)
        painter.setPen(QPen(colour("text2"), 1.5))
        for mark in self._marks:
            painter.drawLine(QPointF(width * mark, 0), QPointF(width * mark, 14))
        painter.end()


class LevelChip(QWidget):
    """A level as a coloured digit."""

    def __init__(self, size: int = 24, *, muted: bool = False) -> None:
        super().__init__()
        self._size, self._muted = size, muted
        self._level: int | None = None
        self._levels = 6
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: int | None, levels: int) -> None:
        """Show a level of a scale with so many levels."""
        self._level, self._levels = level, levels
        self.setAccessibleName(tr("Not scored") if level is None else tr("Level {level}", level=level))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_level(painter, area, self._level, self._levels, muted=self._muted)
        painter.end()
