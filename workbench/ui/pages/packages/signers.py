"""Who signed a package, with the fingerprint to be compared, and the way to trust them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from workbench.application.verdict_signers import SignerText
from workbench.kernel.speech import tr
from workbench.kernel.tongue import say
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Avatar
from workbench.ui.widgets.surfaces import column, row
from workbench.ui.widgets.text import Chip, ElidedText, Text


class SignerCard(QWidget):
    """One signature: whose it is by the certificate, and whether the name is confirmed."""

    trust_wanted = Signal(str)
    """The fingerprint of the certificate."""

    def __init__(self, signer: SignerText) -> None:
        super().__init__()
        words = column(None, 3)
        first = row(None, 8)
        first.addWidget(ElidedText(signer.name, "strong", hugs=True))
        first.addWidget(Chip(signer.standing, tone_of(signer)))
        first.addStretch(1)
        words.addLayout(first)
        for text in filter(None, (signer.email, signer.time, signer.about)):
            words.addWidget(Text(text, "small", "text2", wraps=True))
        words.addSpacing(4)
        words.addWidget(Text(say("verdict.fingerprint"), "smallB", "text3"))
        fingerprint = Text(signer.spoken_in_lines(8), "body", "text", wraps=True)
        fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        fingerprint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words.addWidget(fingerprint)
        if signer.may_be_trusted:
            trust = Button(tr("Trust this person …"), "secondary", "fingerprint")
            trust.setAccessibleName(tr("Trust {name} …", name=signer.name))
            trust.setAccessibleIdentifier("packages.trust")
            trust.clicked.connect(lambda: self.trust_wanted.emit(signer.fingerprint))
            beside = row(None, 0, (0, 6, 0, 0))
            beside.addWidget(trust)
            beside.addStretch(1)
            words.addLayout(beside)
        inner = row(self, 12)
        inner.addWidget(Avatar(signer.name), 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(words, 1)


def tone_of(signer: SignerText) -> str:
    """Return how a signer's standing is to be taken; the word stands beside it."""
    if not signer.is_valid:
        return "danger"
    return "ok" if signer.is_trusted or signer.is_own else "warn"
