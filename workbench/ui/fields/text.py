"""Text answers of any length."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.entries import says
from workbench.domain.values import Value
from workbench.domain.wording import entry_text
from workbench.kernel.speech import tr
from workbench.ui.fields.base import Asked, FieldEditor
from workbench.ui.widgets.entry import NoteEdit


class TextField(FieldEditor):
    """A text that grows from two lines to fourteen."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self.edit = NoteEdit(asked.field.title, lines=(2, 14))
        self.edit.setAccessibleIdentifier(f"answer.{asked.field.id}")
        self.edit.setAccessibleDescription(self.description(asked.field.id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit)
        self._is_dirty = False
        self.watch(self.edit)
        self.edit.textChanged.connect(self._changed)

    def render_value(self, value: Value) -> None:
        if self._is_dirty:
            return
        if self.edit.hasFocus() and says(self.asked.field, self.edit.toPlainText(), "", value):
            return
        text = entry_text(self.asked.field, value, "")
        if text != self.edit.toPlainText():
            self.edit.setPlainText(text)

    def description(self, field: str) -> str:
        return tr("Text")

    def acknowledge(self, field: str, text: str) -> None:
        self._is_dirty = self._is_dirty and self.edit.toPlainText() != text

    def focus_target(self, field: str) -> QWidget:
        return self.edit

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        self.edit.setReadOnly(read_only)

    def _changed(self) -> None:
        if not self._is_showing:
            self._is_dirty = True
            self.typed.emit(self.asked.field.id, self.edit.toPlainText())
