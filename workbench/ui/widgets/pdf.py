"""Pages of a PDF, shown from memory: nothing is written to a temporary folder."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from workbench.application import leafing
from workbench.application.leafing import Leaves, NotReadable, Picture
from workbench.ui.theme.style import colour, scaled, theme

SPACE = 16
"""Between two pages, and around them."""
_NONE = Leaves((), ())
_PATIENCE_MS = 40
_KEPT = 3
"""So many pages before and after those in sight stay drawn."""


def to_image(picture: Picture) -> QImage:
    """Return a page's picture as Qt paints it."""
    drawn = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return drawn.copy()  # The pixels go with the picture.


class PdfPages(QAbstractScrollArea):
    """Pages under one another, as wide as there is room; each is drawn when it comes into sight."""

    page_changed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.content = b""
        self.leaves = _NONE
        self.page = 0
        """The page that is being read, counted from 0."""
        self._areas: list[QRect] = []
        self._images: dict[int, QImage] = {}
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw_one)
        self.setAccessibleName(name)
        self.verticalScrollBar().valueChanged.connect(self._look)
        theme.changed.connect(self.viewport().update)

    @property
    def is_drawn(self) -> bool:
        """Tell whether each page in sight is drawn as sharp as it is to be."""
        return bool(self._areas) and next(self._undrawn(), None) is None

    def show_pdf(self, content: bytes) -> None:
        """Show another PDF, at the page that is being read; of what is none, nothing is shown."""
        page = self.page
        try:
            self.leaves = leafing.leaves_of(content)
        except NotReadable:
            self.leaves = _NONE
        self.content = content
        self._images.clear()
        self._lay_out()
        self.turn_to(page if page < len(self._areas) else 0)
        self.viewport().update()

    def turn_to(self, page: int) -> None:
        """Show the top of a page, counted from 0."""
        if 0 <= page < len(self._areas):
            self.verticalScrollBar().setValue(self._areas[page].top() - scaled(SPACE) if page else 0)
            self._read(page)

    def _lay_out(self) -> None:
        """Place the pages under one another, and let the bar reach the last one."""
        space, room = scaled(SPACE), self.viewport().size()
        width = max(room.width() - 2 * space, 1)
        self._areas, top = [], space
        for across, down in self.leaves.sizes:
            self._areas.append(QRect(space, top, width, max(round(width * down / across), 1)))
            top = self._areas[-1].bottom() + 1 + space
        bar = self.verticalScrollBar()
        bar.setRange(0, max(top - room.height(), 0))
        bar.setPageStep(room.height())
        bar.setSingleStep(scaled(40))

    def _look(self) -> None:
        """Notice which page is being read: the one a third of the way down, at the very end the last one."""
        bar, down = self.verticalScrollBar(), self.viewport().height()
        at = bar.value() + (down if bar.value() == bar.maximum() else down // 3)
        begun = [page for page, area in enumerate(self._areas) if area.top() <= at]
        self._read(begun[-1] if begun else 0)
        self.viewport().update()

    def _read(self, page: int) -> None:
        if page != self.page:
            self.page = page
            self.page_changed.emit(page)

    def _in_sight(self) -> list[int]:
        seen = self.viewport().rect().translated(0, self.verticalScrollBar().value())
        return [page for page, area in enumerate(self._areas) if area.intersects(seen)]

    def _undrawn(self) -> Iterator[int]:
        """Yield the pages in sight that are not drawn, or for another width."""
        for page in self._in_sight():
            image = self._images.get(page)
            if image is None or image.width() != self._sharp_width(page):
                yield page

    def _sharp_width(self, page: int) -> int:
        return round(self._areas[page].width() * self.devicePixelRatioF())

    def _draw_one(self) -> None:
        """Draw a page that is in sight; the window stays awake between two."""
        page = next(self._undrawn(), None)
        if page is None:
            return
        try:
            picture = leafing.draw_page(self.content, page, self._sharp_width(page), waiting=False)
        except leafing.InUse:
            self._drawing.start(_PATIENCE_MS)
            return
        except NotReadable:
            picture = Picture(1, 1, 4, bytes(4))
        self._images[page] = to_image(picture).scaledToWidth(self._sharp_width(page))
        seen = self._in_sight()
        for each in [each for each in self._images if not seen[0] - _KEPT <= each <= seen[-1] + _KEPT]:
            del self._images[each]
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leaf by keys: Qt's area knows the arrows and whole pages, not the first and the last one."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        bar = self.verticalScrollBar()
        before = self._areas[self.page].height() if self._areas else 0
        passed = bar.value() - self._areas[self.page].top() if self._areas else 0
        self._lay_out()
        if self._areas:
            area = self._areas[self.page]
            bar.setValue(area.top() + round(passed * area.height() / before))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), colour("canvas"))
        painter.translate(QPoint(0, -self.verticalScrollBar().value()))
        for page in self._in_sight():
            area = self._areas[page]
            if page in self._images:
                painter.drawImage(area, self._images[page])
            else:
                painter.fillRect(area, QColor("white"))
        painter.end()
        if not self.is_drawn and self._areas and not self._drawing.isActive():
            self._drawing.start(0)
