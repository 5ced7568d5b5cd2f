"""What a first start asks beside one's name: one's language, and a signing identity that one has already."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from workbench.kernel.speech import tr
from workbench.kernel.tongue import LANGUAGES, SOURCE
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.secret import secret_line
from workbench.ui.widgets.surfaces import column, row
from workbench.ui.widgets.text import ElidedText


class LanguageChoice(QWidget):
    """The language of the window, and of the forms."""

    chosen = Signal(str)
    """Another language, e.g. `sv`."""

    def __init__(self, known: str) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        across = FlowLayout(self, 6)
        for place, (code, name) in enumerate(LANGUAGES.items()):
            button = ChoiceButton(name)
            button.setAccessibleDescription(tr("Language of the window and of the forms"))
            button.setAccessibleIdentifier(f"welcome.language.{code}")
            button.setChecked(code == known)
            self.group.addButton(button, place)
            across.addWidget(button)
        self.group.idClicked.connect(lambda _: self.chosen.emit(self.language()))

    def take_focus(self) -> None:
        """Let the chosen language have the focus."""
        if (button := self.group.checkedButton()) is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def language(self) -> str:
        """Return what is chosen, e.g. `sv`."""
        return [*LANGUAGES][max(self.group.checkedId(), 0)]


class OwnIdentity(QWidget):
    """The way to a signing identity from elsewhere, and its passphrase once one is chosen."""

    def __init__(self, go_on: Callable[[], None]) -> None:
        super().__init__()
        self.file: Path | None = None
        self.secret = secret_line(tr("Passphrase of the identity"), "welcome.identity.secret")
        self.secret.setPlaceholderText(tr("Its passphrase"))
        self.secret.returnPressed.connect(go_on)
        self._name = ElidedText("", "body", "text2")
        take = Button(tr("I have a signing identity already"), "quiet", "fingerprint")
        take.setAccessibleIdentifier("welcome.identity")
        take.setToolTip(
            tr("From your other laptop or your organisation (.p12); without one, you make yours when you sign")
        )
        take.clicked.connect(self.choose)
        beside = row(None, 8)
        beside.addWidget(take)
        beside.addWidget(self._name, 1)
        inner = column(self, 10)
        inner.addLayout(beside)
        inner.addWidget(self.secret)
        self.secret.hide()

    def choose(self) -> None:
        """Let the person choose the file."""
        from workbench.ui.dialogs.files import choose_identity

        file = choose_identity(self)
        if file is not None:
            self._show_file(file)

    def take_over(self, before: "OwnIdentity") -> None:
        """Show what was chosen in another one, in whose place this one comes."""
        if before.file is not None:
            self._show_file(before.file)
            self.secret.setText(before.secret.text())

    def _show_file(self, file: Path) -> None:
        self.file = file
        self._name.setText(file.name)
        self.secret.show()
        self.secret.setFocus()


def language_of_computer() -> str:
    """Return the language that the computer speaks, where the window speaks it too."""
    spoken = QLocale.system().name().partition("_")[0]
    return {"no": "nb", "nn": "nb"}.get(spoken, spoken if spoken in LANGUAGES else SOURCE)
