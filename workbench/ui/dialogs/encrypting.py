"""Encrypting the workspace that is open, giving it another passphrase, writing it out in clear."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.application.glancing import unlock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.frame import Dialog, ScrollingDialog
from workbench.ui.notices import fault_of_ours
from workbench.ui.operations import Aside
from workbench.ui.widgets.secret import NewSecret, SecretEntry
from workbench.ui.widgets.text import ElidedText, Text

_ENCRYPTS = later(
    "The file and the snapshots that the program keeps of it are written anew, encrypted. From then on its passphrase "
    "is asked for whenever it is opened."
)
_STAYS = later(
    "Copies and exports that you made before stay as they are, and the disk may keep traces of the old file until it "
    "writes over them."
)
_CLEAR = later(
    "You get a second file that anybody can open who has it: every answer, note and piece of evidence, without a "
    "passphrase. This workspace stays encrypted."
)


class EncryptDialog(ScrollingDialog):
    """Chooses the passphrase of a workspace that has none yet."""

    def __init__(self, window: QWidget, path: Path) -> None:
        super().__init__(window, tr("Encrypt this workspace"), tr("Encrypt it"), icon="lock")
        self.body.addWidget(ElidedText(path.name, "strong"))
        self.body.addWidget(Text(tr(_ENCRYPTS), "body", "text2", wraps=True))
        self.secret = NewSecret(prefix="encrypt")
        self.secret.entered.connect(self.accept)
        self.body.addWidget(self.secret)
        self.body.addWidget(Text(tr(_STAYS), "small", "text3", wraps=True))
        self.body.addStretch(1)
        self.secret.setFocus()

    def accept(self) -> None:
        """Take the passphrase once it was typed twice."""
        fault = self.secret.fault()
        self.tell_fault(fault)
        if not fault:
            super().accept()


class PassphraseDialog(ScrollingDialog):
    """Asks for the passphrase that holds, and for the one that shall."""

    def __init__(self, window: QWidget, path: Path) -> None:
        super().__init__(window, tr("Change the passphrase"), tr("Change it"), icon="lock")
        self._path, self._aside = path, Aside(self)
        self.body.addWidget(ElidedText(path.name, "strong"))
        self.old = SecretEntry(tr("Passphrase until now"), "passphrase.old")
        self.secret = NewSecret(tr("New passphrase"), prefix="passphrase")
        self.old.entered.connect(self.secret.setFocus)
        self.secret.entered.connect(self.accept)
        self.add_labelled(tr("Passphrase until now"), self.old)
        self.body.addWidget(self.secret)
        words = tr("Snapshots are written anew too. Copies that you made before keep the passphrase that they have.")
        self.body.addWidget(Text(words, "small", "text3", wraps=True))
        self.body.addStretch(1)
        self.old.setFocus()

    def accept(self) -> None:
        """Check the old passphrase off the GUI thread before anything is changed."""
        fault = self.secret.fault()
        self.tell_fault(fault)
        if fault or not self.primary.isEnabled():
            return
        self.primary.setEnabled(False)
        path, passphrase = self._path, self.old.text()
        self._aside.run(
            lambda: unlock(path, passphrase), lambda _: super(PassphraseDialog, self).accept(), self._refuse
        )

    def _refuse(self, error: BaseException) -> None:
        told = error if isinstance(error, WorkbenchError) else fault_of_ours(error)
        wrong = tr("The passphrase until now is another one. Nothing was changed.")
        self.primary.setEnabled(True)
        self.tell_fault(wrong if told.code == "STO-014" else f"{told.sentence} {told.window_advice}")
        self.old.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.old.line.selectAll()


class ClearDialog(Dialog):
    """Says what it means to write a workspace out in clear, before one chooses where."""

    def __init__(self, window: QWidget, path: Path) -> None:
        super().__init__(window, tr("Write it out in clear?"), tr("Choose where"), icon="lock-open")
        self.body.addWidget(ElidedText(path.name, "strong"))
        self.body.addWidget(Text(tr(_CLEAR), "body", "text", wraps=True))
        words = tr("Do it only for another program that has to read the file, and delete the copy afterwards.")
        self.body.addWidget(Text(words, "small", "text3", wraps=True))
        self.body.addStretch(1)
        self.cancel.setFocus()
