"""Trusting a person: only after their fingerprint was compared with them, by voice."""

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application.verdict_signers import SignerText
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.widgets.buttons import CheckButton
from workbench.ui.widgets.surfaces import Surface, column
from workbench.ui.widgets.text import Text


def ask_trust(parent: QWidget, signer: SignerText) -> bool:
    """Ask to compare a fingerprint aloud; tell whether the person said that it is the same."""
    dialog = TrustDialog(parent, signer)
    return dialog.exec() == QDialog.DialogCode.Accepted


class TrustDialog(ScrollingDialog):
    """Shows the fingerprint in groups, and asks whether it was compared."""

    def __init__(self, parent: QWidget, signer: SignerText) -> None:
        super().__init__(parent, f"Trust “{signer.name}”", "Trust this person", width=620, icon="fingerprint")
        name = signer.name
        words = (
            f"Anyone can make a certificate in the name of {name}. Call {name} on a number that you had before, or "
            "meet: what stands in the message that brought this file proves nothing."
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        groups = Surface("well")
        inner = column(groups, 4, (16, 12, 16, 12))
        inner.addWidget(Text("Fingerprint of the certificate", "smallB", "text3"))
        fingerprint = Text(signer.spoken_in_lines(4), "title", "text", wraps=True)
        fingerprint.setAccessibleName(" ".join(signer.spoken))
        inner.addWidget(fingerprint)
        self.body.addWidget(groups)
        steps = (
            f"Let {name} read the sixteen groups aloud, from Settings in their window, and compare each one here. "
            "Where a single letter differs, do not trust it."
        )
        self.body.addWidget(Text(steps, "body", "text2", wraps=True))
        self.compared = CheckButton("We compared all sixteen groups; they are the same")
        self.compared.setAccessibleIdentifier("trust.compared")
        self.compared.toggled.connect(lambda _: self.tell_fault(""))
        self.body.addWidget(self.compared)
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._trust)
        self.compared.setFocus()

    def _trust(self) -> None:
        if self.compared.isChecked():
            self.accept()
        else:
            self.tell_fault("Compare the fingerprint first, and say so above.")
