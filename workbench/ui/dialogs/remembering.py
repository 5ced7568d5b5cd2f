"""The offer to remember a signing passphrase on this computer, and the one that it remembers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.application import remembering
from workbench.kernel.speech import tr
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import CheckButton
from workbench.ui.widgets.surfaces import row


class RememberRow(QWidget):
    """A box to tick, shown only where the computer can remember; it fills in what is remembered."""

    def __init__(self, shell: Shell, entry: QLineEdit, on_found: Callable[[], None]) -> None:
        super().__init__()
        self._shell, self._entry, self._on_found = shell, entry, on_found
        self._remembered = remembering.NOTHING
        self.button = CheckButton(tr("Remember on this computer"))
        self.button.setAccessibleIdentifier("sign.remember")
        self.button.setAccessibleDescription(tr("In the computer's keyring, until you take this away"))
        self.button.hide()  # Until it is known that the computer can.
        beside = row(self, 8)
        beside.addWidget(self.button)
        beside.addStretch(1)

    def look_up(self, identity: Path | None) -> None:
        """Ask the computer what it knows of the passphrase of an identity's file."""
        work, verb = partial(remembering.look_up, identity), tr("Asking the keyring")
        self._shell.operations.start(verb, lambda _, job: work(), self._show, is_apart=True)

    def _show(self, found: remembering.Remembered) -> None:
        self._remembered = found
        self.button.setVisible(found.can_remember)
        if found.passphrase is not None and not self._entry.text():
            self._entry.setText(found.passphrase)
            self.button.setChecked(True)
            self._on_found()

    def keep(self, identity: Path, passphrase: str) -> None:
        """Remember the passphrase that worked, or forget it, as the person wants."""
        wanted = passphrase if self.button.isChecked() else None
        if wanted != self._remembered.passphrase:
            work = partial(remembering.keep, identity, wanted)
            self._shell.operations.start(tr("Remembering"), lambda _, job: work(), lambda _: None, is_apart=True)
