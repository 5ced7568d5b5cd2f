"""Text answers of any length."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.values import Draft, Value
from workbench.ui.fields.base import Asked, FieldEditor
from workbench.ui.widgets.entry import NoteEdit


class TextField(FieldEditor):
    """A text that grows from two lines to fourteen."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self.edit = NoteEdit(asked.field.title, lines=(2, 14))
        self.edit.setAccessibleIdentifier(f"answer.{asked.field.id}")
        self.edit.setAccessibleDescription("Text")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit)
        self._is_dirty = False
        self.watch(self.edit)
        self.edit.textChanged.connect(self._changed)

    def render_value(self, value: Value) -> None:
        if self._is_dirty:
            return
        text = value.text if isinstance(value, Draft) else value if isinstance(value, str) else ""
        if text != self.edit.toPlainText():
            self.edit.setPlainText(text)

    def acknowledge(self, field: str) -> None:
        self._is_dirty = False

    def focus_target(self, field: str) -> QWidget:
        return self.edit

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        self.edit.setReadOnly(read_only)

    def _changed(self) -> None:
        if not self._is_showing:
            self._is_dirty = True
            self.typed.emit(self.asked.field.id, self.edit.toPlainText())
