"""The card of Settings that says who can read the workspace, and changes it."""

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from workbench.application.glancing import is_encrypted
from workbench.kernel.speech import later, tr
from workbench.ui.shell import Shell
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

_MINUTES = (
    (0, later("Never")),
    (5, later("5 min")),
    (15, later("15 min")),
    (30, later("30 min")),
    (60, later("1 hour")),
)
_ENCRYPTED = later("Encrypted. Without its passphrase nobody can read a word of it, nor of its snapshots.")
_OPEN = later("Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read everything in it.")
_IDLE = later(
    "Never is usual, as an interview has long pauses. Otherwise the workspace locks once nobody touched a key or the "
    "mouse for so long; everything is saved first, and it opens again at the same place."
)


class ProtectionCard(Surface):
    """Passphrase, lock, and what to do about them."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("card")
        self._shell = shell
        self._words = Text("", "body", "text", wraps=True)
        self._minutes = QButtonGroup(self)
        self._when_open = [self._button("encrypt", tr("Encrypt this workspace"), "lock")]
        self._when_encrypted = [
            self._button("lock", tr("Lock now"), "lock"),
            self._button("passphrase", tr("Change the passphrase"), "pen-nib"),
            self._button("in-clear", tr("Write out in clear"), "lock-open"),
        ]
        shelf = QWidget()
        buttons = FlowLayout(shelf, 8)
        further = self._button("new-workspace", tr("New workspace"), "plus")
        for each in (*self._when_open, *self._when_encrypted, further):
            buttons.addWidget(each)
        inner = column(self, 10, (20, 16, 20, 16))
        inner.addWidget(Text(tr("Protection"), "heading"))
        inner.addWidget(self._words)
        inner.addWidget(shelf)
        self._idle = QWidget()
        idle = column(self._idle, 6)
        idle.addLayout(self._make_choices())
        idle.addWidget(Text(tr(_IDLE), "small", "text3", wraps=True))
        inner.addWidget(self._idle)
        shell.signals.protected.connect(self.show_state)
        self.show_state()

    def _button(self, action: str, words: str, picture: str) -> Button:
        made = Button(words, "secondary", picture)
        made.setAccessibleIdentifier(f"settings.{action}")
        made.clicked.connect(lambda: self._shell.perform(action))
        return made

    def _make_choices(self) -> QHBoxLayout:
        beside = row(None, 8)
        name = Text(tr("Lock by itself"), "body", "text2")
        name.setFixedWidth(scaled(150))
        beside.addWidget(name)
        for minutes, word in _MINUTES:
            button = ChoiceButton(tr(word))
            button.setAccessibleDescription(tr("After how long the workspace locks by itself"))
            button.setAccessibleIdentifier(f"settings.idle.{minutes}")
            self._minutes.addButton(button, minutes)
            beside.addWidget(button)
        beside.addStretch(1)
        self._minutes.idClicked.connect(self._keep)
        return beside

    def show_state(self) -> None:
        """Show what holds now."""
        encrypted = is_encrypted(self._shell.workspace)
        self._words.setText(tr(_ENCRYPTED) if encrypted else tr(_OPEN))
        self._idle.setVisible(encrypted)
        for each in self._when_open:
            each.setVisible(not encrypted)
        for each in self._when_encrypted:
            each.setVisible(encrypted)
        chosen = self._minutes.button(self._shell.settings.lock_minutes) or self._minutes.button(0)
        chosen.setChecked(True)

    def _keep(self, minutes: int) -> None:
        self._shell.keep(replace(self._shell.settings, lock_minutes=minutes))
        self._shell.signals.protected.emit()
