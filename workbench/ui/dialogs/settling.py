"""Values on which colleagues differ, one after the other: who said what and when; a digit says which stands."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from workbench.application.settling import Difference, Said
from workbench.kernel.clock import from_text
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.buttons import ChoiceButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import clear, column
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.kernel.ids import EntityId
    from workbench.ui.shell import Shell

REASON = "We agreed on it."
"""What stands as the reason until the person writes another."""


class SettlingDialog(Dialog):
    """Shows one difference at a time."""

    def __init__(
        self, parent: QWidget, shell: "Shell", assessment: "EntityId", differences: tuple[Difference, ...]
    ) -> None:
        super().__init__(parent, "Which value stands?", "Settle and next", width=620)
        self._shell, self._assessment, self._left = shell, assessment, list(differences)
        self._count, self._title = Text("", "small", "text3"), Text("", "heading", wraps=True)
        self._group, self._choices = QButtonGroup(self), column(None, 8)
        self.why = LineEdit("Reason")
        self.why.setAccessibleIdentifier("settle.why")
        for each in (self._count, self._title):
            self.body.addWidget(each)
        self.body.addLayout(self._choices)
        self.add_labelled("Reason", self.why, "Both values stay in the history, with who said them and when.")
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._settle)
        self.cancel.setText("Later")
        self._whole = len(self._left)
        self._show()

    def _show(self) -> None:
        shown = self._left[0]
        self._count.setText(f"{self._whole - len(self._left) + 1} of {self._whole}")
        self._title.setText(shown.title)
        self.why.setText(REASON)
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self._choices)
        for place, said in enumerate(shown.said):
            button = ChoiceButton(f"{place + 1}   {said.text}")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleDescription(_who(said))
            self._group.addButton(button, place)
            self._choices.addWidget(button)
            self._choices.addWidget(Text(_who(said), "small", "text2", wraps=True))
        self._group.buttons()[0].setFocus()
        self.tell_fault("")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Settle by a digit, where no text is being typed."""
        place = int(event.text()) - 1 if event.text().isdecimal() else -1
        if not self.why.hasFocus() and 0 <= place < len(self._left[0].said):
            self._group.button(place).setChecked(True)
            self._settle()
        else:
            super().keyPressEvent(event)

    def _settle(self) -> None:
        from workbench.application import settling
        from workbench.application.references import assessment_with

        chosen, why = self._group.checkedId(), self.why.text().strip()
        if chosen < 0 or not why:
            self.tell_fault("Choose the value that stands." if chosen < 0 else "Say why.")
            return
        shown, assessment = self._left.pop(0), self._assessment
        value = shown.said[chosen].value
        self._shell.save(
            lambda services: settling.settle(services, assessment_with(services, assessment), shown.field, value, why)[
                1
            ]
        )
        if self._left:
            self._show()
        else:
            self.accept()


def _who(said: Said) -> str:
    when = f"{from_text(said.recorded_at).astimezone():%d %b %Y %H:%M}"
    return f"{said.who}, {when}" + (f": {said.why}" if said.why else "")


def settle_differences(parent: QWidget, shell: "Shell", assessment: "EntityId") -> None:
    """Show what colleagues differ on, and let the person say which values stand."""
    from workbench.application import settling
    from workbench.application.references import assessment_with

    def show(differences: tuple[Difference, ...]) -> None:
        if differences:
            SettlingDialog(parent, shell, assessment, differences).exec()
        else:
            shell.notices.say("What is left is for your colleagues to settle: it is their own word.", "info")

    shell.operations.ask(
        lambda services: settling.list_differences(services, assessment_with(services, assessment)), show
    )
