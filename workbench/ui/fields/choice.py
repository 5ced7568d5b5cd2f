"""Questions with choices: one of several, several, yes or no."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from workbench.domain.values import Value
from workbench.kernel.canonical import Json
from workbench.kernel.speech import tr
from workbench.ui.fields.base import Asked, FieldEditor
from workbench.ui.widgets.buttons import CheckButton, ChoiceButton
from workbench.ui.widgets.flow import FlowLayout


class ChoiceField(FieldEditor):
    """One of several: radio buttons; a digit or first letter picks, Delete takes the choice away."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self._group = QButtonGroup(self)
        self._values: list[Json] = []
        layout = FlowLayout(self, 6)
        for value, title in self.options():
            button = self.make_button(title)
            button.setAccessibleDescription(asked.field.title)
            button.setAccessibleIdentifier(f"answer.{asked.field.id}.{value}".lower())
            self._group.addButton(button, len(self._values))
            self._values.append(value)
            self.watch(button)
            layout.addWidget(button)
        self._group.idClicked.connect(self._picked)

    def options(self) -> list[tuple[Json, str]]:
        """Return each value with its words."""
        return [(choice.id, choice.title) for choice in self.asked.field.choices]

    def make_button(self, title: str) -> QAbstractButton:
        """Make the button of one choice."""
        return ChoiceButton(title)

    def render_value(self, value: Value) -> None:
        self._group.setExclusive(False)
        for place, button in enumerate(self._group.buttons()):
            known = self._values[place]
            button.setChecked(type(known) is type(value) and known == value)
        self._group.setExclusive(True)

    def focus_target(self, field: str) -> QWidget:
        chosen = self._group.checkedButton()
        return chosen or self._group.buttons()[0]

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        for button in self._group.buttons():
            button.setEnabled(not read_only)

    def tell_fault(self, field: str, text: str) -> None:
        """A choice is always readable."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.choose(None)
                return True
            place = self._named(event.text().casefold())
            if place is not None:
                self._group.buttons()[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._group.buttons()[place].click()
                return True
        return super().eventFilter(watched, event)

    def _picked(self, place: int) -> None:
        self.choose(self._values[place])

    def _named(self, letter: str) -> int | None:
        if letter.isdecimal() and 1 <= int(letter) <= len(self._values):
            return int(letter) - 1
        titles = [button.text().casefold() for button in self._group.buttons()]
        return next((n for n, title in enumerate(titles) if letter.strip() and title.startswith(letter)), None)


class YesNoField(ChoiceField):
    """Yes or no."""

    def options(self) -> list[tuple[Json, str]]:
        return [(True, tr("Yes")), (False, tr("No"))]


class ChoicesField(ChoiceField):
    """Several of the choices: check boxes."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self._group.setExclusive(False)

    def make_button(self, title: str) -> QAbstractButton:
        return CheckButton(title)

    def render_value(self, value: Value) -> None:
        chosen = value if isinstance(value, tuple) else ()
        for place, button in enumerate(self._group.buttons()):
            button.setChecked(self._values[place] in chosen)

    def focus_target(self, field: str) -> QWidget:
        return self._group.buttons()[0]

    def _picked(self, place: int) -> None:
        chosen = [self._values[n] for n, button in enumerate(self._group.buttons()) if button.isChecked()]
        self.choose(chosen or None)
