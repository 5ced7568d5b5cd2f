"""One slide, painted to whatever size its window has."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain.feedback import COVER, FINDINGS, LEVELS, Group, Point, Slide
from workbench.kernel.speech import tr
from workbench.ui.theme.style import colour
from workbench.ui.theme.tokens import heat_steps

WIDTH, HEIGHT, EDGE = 1280, 720, 84
"""The slide's own measure; it is scaled to its window."""
_LEFT = Qt.AlignmentFlag.AlignLeft
_WRAP = int(_LEFT | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_MIDDLE = int(_LEFT | Qt.AlignmentFlag.AlignVCenter)
_SQUARE = 44


class SlideView(QWidget):
    """Shows a slide; without one it is empty, as when the projector shall show nothing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.slide: Slide | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)

    def show_slide(self, slide: Slide | None) -> None:
        """Show a slide, or nothing."""
        self.slide = slide
        self.setAccessibleDescription(slide.words if slide else "")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(WIDTH // 2, HEIGHT // 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.translate((self.width() - WIDTH * scale) / 2, (self.height() - HEIGHT * scale) / 2)
        painter.scale(scale, scale)
        painter.fillRect(QRect(0, 0, WIDTH, HEIGHT), colour("surface"))
        if self.slide is not None:
            _Drawing(painter).draw(self.slide)
        painter.end()


class _Drawing:
    """Draws the parts of one slide."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def draw(self, slide: Slide) -> None:
        """Draw a slide."""
        self._painter.fillRect(QRect(0, 0, WIDTH, 10), colour("accent"))
        if slide.kind == COVER:
            self._cover(slide)
            return
        self._text(QRect(EDGE, 56, WIDTH - 2 * EDGE, 64), slide.title, "Display", 40, "text", _MIDDLE)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._text(QRect(EDGE, 56, WIDTH - 2 * EDGE, 64), slide.about, "Tabular", 20, "text3", flags)
        if slide.kind == FINDINGS:
            self._points(slide)
        elif slide.kind == LEVELS:
            self._groups(slide)
        else:
            self._lines(slide)

    def _cover(self, slide: Slide) -> None:
        wide = QRect(EDGE, 170, WIDTH - 2 * EDGE, 60)
        self._text(wide, slide.about, "Tabular", 26, "accentText", _MIDDLE)
        used = self._text(QRect(EDGE, 232, WIDTH - 2 * EDGE, 200), slide.title, "Display", 60, "text", _WRAP)
        top = 232 + used + 26
        for line in slide.lines:
            top += self._text(QRect(EDGE, top, WIDTH - 2 * EDGE, 40), line, "Tabular", 24, "text2", _WRAP) + 6
        note = QRect(EDGE, HEIGHT - 118, WIDTH - 2 * EDGE, 56)
        self._box(QRectF(note), "sunken", 10)
        self._text(note.adjusted(22, 0, -22, 0), slide.note, "Tabular", 21, "text2", _MIDDLE)

    def _points(self, slide: Slide) -> None:
        room = (HEIGHT - 150 - 60) // max(len(slide.points), 1)
        for place, point in enumerate(slide.points):
            self._point(QRect(EDGE, 150 + place * room, WIDTH - 2 * EDGE, room - 22), point, few=len(slide.points) < 3)

    def _point(self, area: QRect, point: Point, *, few: bool) -> None:
        circle = QRectF(area.x(), area.y() + 4, 46, 46)
        self._box(circle, "accentSoft", 23)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        self._text(circle.toRect(), point.number, "TabularSemiBold", 22, "accentText", centre)
        words = area.adjusted(72, 0, -110, 0)
        size = 32 if few else 27
        used = self._text(words, point.title, "TabularSemiBold", size, "text", _WRAP)
        if point.text:
            self._text(words.adjusted(0, used + 8, 0, 0), point.text, "Tabular", 26 if few else 23, "text2", _WRAP)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._text(area.adjusted(0, 8, 0, 0), point.indicator, "Tabular", 20, "text3", right)

    def _groups(self, slide: Slide) -> None:
        room = min(84, (HEIGHT - 150 - 90) // max(len(slide.groups), 1))
        for place, group in enumerate(slide.groups):
            self._group(QRect(EDGE, 144 + place * room, WIDTH - 2 * EDGE, room), group)
        self._text(QRect(EDGE, HEIGHT - 72, WIDTH - 2 * EDGE, 44), slide.note, "Tabular", 18, "text3", _MIDDLE)

    def _group(self, area: QRect, group: Group) -> None:
        wrapped = int(_LEFT | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        self._text(QRect(area.x(), area.y(), 400, area.height()), group.title, "TabularSemiBold", 23, "text", wrapped)
        count = len(group.levels) + group.open
        room = area.width() - 430
        step = min(_SQUARE + 8, room // max(count, 1))
        for place in range(count):
            side = step - 8
            square = QRectF(area.x() + 430 + place * step, area.center().y() - side / 2, side, side)
            self._square(square, group.levels[place] if place < len(group.levels) else None)

    def _square(self, square: QRectF, level: tuple[int, int] | None) -> None:
        centre = int(Qt.AlignmentFlag.AlignCenter)
        if level is None:
            self._painter.setPen(QPen(colour("control"), 1.5, Qt.PenStyle.DashLine))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(square, 6, 6)
            self._text(square.toRect(), "–", "Tabular", 20, "text3", centre)
            return
        step = heat_steps(level[1] + 1)[level[0]]
        self._box(square, f"heat{step}", 6, edge=colour(f"heat{step}") == colour("surface"))
        self._text(square.toRect(), str(level[0]), "TabularSemiBold", 22, f"onHeat{step}", centre)

    def _lines(self, slide: Slide) -> None:
        top, size = 160, 26 if len(slide.lines) < 6 else 23
        for line in slide.lines:
            self._box(QRectF(EDGE, top + size * 0.4, 10, 10), "accent", 5)
            area = QRect(EDGE + 34, top, WIDTH - 2 * EDGE - 34, 90)
            top += self._text(area, line, "Tabular", size, "text", _WRAP) + 22

    def _box(self, area: QRectF, tone: str, radius: float, *, edge: bool = False) -> None:
        self._painter.setPen(QPen(colour("control"), 1.5) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(colour(tone))
        self._painter.drawRoundedRect(area, radius, radius)

    def _text(self, area: QRect, text: str, face: str, size: int, tone: str, flags: int) -> int:
        """Draw a text and return the height that it took; one that has no room becomes smaller, down to two thirds."""
        if not text:
            return 0
        painter = self._painter
        for smaller in (1.0, 0.88, 0.77, 0.66):
            made = QFont(tr("Workbench {face}", face=face))
            made.setPixelSize(round(size * smaller))
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            painter.setFont(made)
            needed = painter.boundingRect(area, flags, text)
            if needed.height() <= area.height() and needed.width() <= area.width():
                break
        painter.setPen(colour(tone))
        painter.drawText(area, flags, text)
        return needed.height()
