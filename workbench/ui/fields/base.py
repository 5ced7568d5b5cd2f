"""What every editor of a question has in common: showing never looks like editing."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from workbench.domain.values import BLANK, Value
from workbench.forms.edition import Field
from workbench.kernel.canonical import Json
from workbench.ui.theme.style import set_state


@dataclass(frozen=True, slots=True)
class Asked:
    """A field as an editor is made for it."""

    field: Field
    currency: str
    """Currency of a bare amount."""


class FieldEditor(QWidget):
    """Edits one field.

    `typed` comes with each change of text by the person, `chosen` with a whole value,
    `left` when the focus goes away, `entered` when Enter accepts the entry.
    """

    typed = Signal(str, str)
    """Field id, text."""
    chosen = Signal(str, object)
    """Field id, JSON value."""
    left = Signal()
    focused = Signal(str)
    entered = Signal()
    is_inline = False
    """It fits beside the question on one line."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.asked = asked
        # An entry is painted anew with each key: on a ground of its own, the card below need not be.
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.value: Value = BLANK
        self._is_showing = False

    def show_value(self, value: Value) -> None:
        """Show a value without emitting anything."""
        self._is_showing = True
        try:
            self.value = value
            self.render_value(value)
        finally:
            self._is_showing = False

    def render_value(self, value: Value) -> None:
        """Put the value into the widgets; to be implemented by each editor."""
        raise NotImplementedError

    def acknowledge(self, field: str, text: str) -> None:
        """Hear that a text is saved; what was typed after it is still newer than any view."""

    def focus_target(self, field: str) -> QWidget:
        """Return the widget that takes the focus for a field."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        """Let the value be selected but not changed."""
        raise NotImplementedError

    def is_typing_in(self, field: str) -> bool:
        """Tell whether the person is at this field's entry."""
        return self.isAncestorOf(QApplication.focusWidget() or self)

    def tell_fault(self, field: str, text: str) -> None:
        """Mark the entry as not readable, or as readable again."""
        target = self.focus_target(field)
        set_state(target, "invalid", "true" if text else "false")
        target.setAccessibleDescription(f"{self.description(field)} {text}".strip())

    def description(self, field: str) -> str:
        """Return what a screen reader adds to the name: unit and kind of entry."""
        return self.asked.field.unit

    def choose(self, given: Json) -> None:
        """Hand on a whole value that the person chose."""
        if not self._is_showing:
            self.chosen.emit(self.asked.field.id, given)

    def watch(self, target: QWidget) -> None:
        """Follow the focus of a widget."""
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self.left.emit()
        elif kind == QEvent.Type.FocusIn:
            self.focused.emit(self.asked.field.id)
        return False


def caret_of(widget: QWidget) -> int:
    """Return where the caret stands in a text widget."""
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, QPlainTextEdit) else 0


def set_caret(widget: QWidget, position: int) -> None:
    """Put the caret of a text widget somewhere."""
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(position)
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(position, len(widget.toPlainText())))
        widget.setTextCursor(cursor)
