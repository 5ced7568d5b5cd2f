"""The focus ring: one overlay for each window, shown where the keyboard is."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTabBar, QWidget

from workbench.ui.theme.style import colour

_GAP = 5


class FocusRing(QWidget):
    """A ring with a gap around the focused control, as a ring drawn on a primary button can't be seen.

    Text entries show their focus by a border of their own. A mouse click shows no ring.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def watch(self) -> None:
        """Hear keys and clicks before the window's widgets do; called once the window is shown."""
        handle = self.window().windowHandle()
        assert handle is not None
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._by_keyboard = True
        elif kind == QEvent.Type.MouseButtonPress:
            self._by_keyboard = False
            self._let_go()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("surface"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 7, 7)
        painter.setPen(QPen(colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
        painter.end()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        if now is None or now.window() is not self.window() or not self._by_keyboard:
            return
        if isinstance(now, QAbstractButton | QAbstractItemView | QTabBar):
            self._target = now
            self._watched = [now, *_around(now)]
            for each in self._watched:
                each.installEventFilter(self)
            self._place()

    def _let_go(self) -> None:
        for each in self._watched:
            each.removeEventFilter(self)
        self._watched = []
        self._target = None
        self.hide()

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        area = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size())
        inside = isinstance(target, QAbstractItemView)
        self.setGeometry(area if inside else area.adjusted(-_GAP, -_GAP, _GAP, _GAP))
        self.show()
        self.raise_()


def _around(widget: QWidget) -> list[QWidget]:
    """Return what a widget lies in, up to the window: when one of them moves, it moves."""
    found = []
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        found.append(parent)
        parent = parent.parentWidget()
    return found
