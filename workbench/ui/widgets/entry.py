"""Text entries that leave undo to the assessment's one history, and never change by the wheel."""

from functools import cache

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from workbench.ui.actions import ACTIONS
from workbench.ui.theme.icons import paint_icon
from workbench.ui.theme.style import line_height, scaled, set_role
from workbench.ui.widgets.picture import painter_on


@cache
def _window_keys() -> frozenset[str]:
    """Return the keys that the window has a use for, also where an entry has one: Ctrl+E is not "end of line"."""
    keys = (key for action in ACTIONS if not action.is_local for key in action.keys)
    return frozenset(QKeySequence(key).toString() for key in keys)


def _is_for_window(entry: QWidget, event: QKeyEvent) -> bool:
    """Tell whether a key that an entry has a use for belongs to the window all the same; dialogs have none."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    if plain or not isinstance(entry.window(), QMainWindow):
        return False
    return QKeySequence(event.keyCombination()).toString() in _window_keys()


def _is_no_text(mime: QMimeData) -> bool:
    """Tell whether something copied or dragged is a picture or a file: whoever is behind the entry may want it."""
    return any(url.isLocalFile() for url in mime.urls()) or (mime.hasImage() and not mime.hasText())


def _pastes_no_text(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste) and _is_no_text(QGuiApplication.clipboard().mimeData())


_BESIDE = 2
"""What Qt keeps free on both sides of a line's text."""


class LineEdit(QLineEdit):
    """One line of text; what is pasted or dropped and is no text goes on to whatever is behind it."""

    reached = Signal()
    left = Signal()
    """The focus came, and went."""
    entered = Signal()
    """Enter alone, without another key."""

    def __init__(self, name: str, role: str = "body") -> None:
        super().__init__()
        self.setAccessibleName(name)
        set_role(self, role)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """End a text in … that is longer than the entry, while nobody types in it."""
        if self.hasFocus() or self.echoMode() != QLineEdit.EchoMode.Normal:  # Each key that is typed comes here.
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        area = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        area = area.marginsRemoved(self.textMargins()).adjusted(_BESIDE, 0, -_BESIDE, 0)
        if self.fontMetrics().horizontalAdvance(self.displayText()) <= area.width():
            super().paintEvent(event)
            return
        painter = painter_on(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        words = self.fontMetrics().elidedText(self.displayText(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if _is_for_window(self, event) or _pastes_no_text(event):
            event.ignore()  # It goes on to the window, as each key does that nothing on its way takes.
            return
        super().keyPressEvent(event)
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if _is_no_text(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.left.emit()


class NoteEdit(QPlainTextEdit):
    """A long text that grows with its lines; Tab leaves it."""

    def __init__(self, name: str, *, lines: tuple[int, int] = (4, 14)) -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        set_role(self, "note")
        self.textChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if _is_for_window(self, event) or _pastes_no_text(event):
            event.ignore()  # It goes on to the window, as each key does that nothing on its way takes.
        else:
            super().keyPressEvent(event)

    def show_lines(self, least: int) -> None:
        """Be at least so many lines high."""
        if least != self._lines[0]:
            self._lines = (least, self._lines[1])
            self._grow()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return source.hasText() and not _is_no_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        if self.canInsertFromMimeData(source):
            self.insertPlainText(source.text())

    def _grow(self) -> None:
        least, most = self._lines
        wanted = min(max(int(self.document().size().height()), least), most)
        height = wanted * line_height("note") + scaled(18)
        if height != self.height():
            self.setFixedHeight(height)


CARET = 40
"""What a list's edge and caret take of its width."""
_MARGINS = 20
"""What the style keeps free beside the words, at any text size."""


class ComboBox(QComboBox):
    """A choice from a list that the wheel does not change."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        set_role(self, "body")

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802
        """End a choice that is too long in …"""
        super().initStyleOption(option)
        room = self.width() - CARET - _MARGINS
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Have room for the longest choice: the style counts less than what is painted beside it."""
        hint, words = super().sizeHint(), [self.itemText(place) for place in range(self.count())]
        longest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        return QSize(max(hint.width(), longest + CARET + _MARGINS), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter, size = painter_on(self), min(scaled(14), 20)
        paint_icon(
            painter, "caret-down", "text2", QRectF(self.width() - 8 - size, (self.height() - size) / 2, size, size)
        )
        painter.end()

    def choose(self, value: object) -> None:
        """Show the entry whose data is the value."""
        self.setCurrentIndex(max(self.findData(value, Qt.ItemDataRole.UserRole), 0))
