"""The window for a projector: the slide and nothing else, on the other screen where there is one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.feedback import Slide
from workbench.kernel.speech import tr
from workbench.ui.pages.feedback.slide import SlideView
from workbench.ui.widgets.surfaces import column

_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Return)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_DARK = (Qt.Key.Key_B, Qt.Key.Key_Period)


class Projector(QWidget):
    """Arrow keys turn the slides, B shows nothing for a while, Esc closes."""

    turned = Signal(int)
    """1 for the next slide, -1 for the one before."""
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setWindowTitle("Assessor Workbench")  # Whoever shares the screen sees it: no name of a cluster there.
        self.setAccessibleName(tr("Feedback for the projector"))
        self.setProperty("surface", "canvas")
        self._slide: Slide | None = None
        self.is_dark = False
        self.view = SlideView(tr("Slide on the projector"))
        column(self, 0).addWidget(self.view)
        self.resize(960, 540)

    def open_beside(self, window: QWidget) -> None:
        """Show on the whole of another screen; with one screen, as a window that can be dragged there."""
        others = [each for each in QGuiApplication.screens() if each is not window.screen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.show()
        self.raise_()

    def show_slide(self, slide: Slide | None) -> None:
        """Show a slide, unless nothing shall be seen."""
        self._slide = slide
        self.view.show_slide(None if self.is_dark else slide)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in _ON or key in _BACK:
            self.is_dark = False
            self.turned.emit(1 if key in _ON else -1)
        elif key in _DARK:
            self.is_dark = not self.is_dark
            self.show_slide(self._slide)
        elif key == Qt.Key.Key_F11:
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.turned.emit(1 if event.button() == Qt.MouseButton.LeftButton else -1)

    def closeEvent(self, event: object) -> None:  # noqa: N802
        self.closed.emit()
        super().closeEvent(event)  # type: ignore[arg-type]
