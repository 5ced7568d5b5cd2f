"""Comparing a fingerprint with its owner, and only then trusting the certificate."""

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application import trusting
from workbench.application.trusting import Card
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.kernel.words import date_text
from workbench.ui.dialogs.frame import Dialog, ScrollingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import CheckButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.fingerprint import Fingerprint
from workbench.ui.widgets.surfaces import Banner, Surface, column
from workbench.ui.widgets.text import Text


def ask_trust(parent: QWidget, shell: Shell, card: Card) -> bool:
    """Let a person compare a certificate with its owner and trust it; tell whether they did.

    `card` comes from `trusting.read`.
    """
    return ComparingDialog(parent, shell, card).exec() == QDialog.DialogCode.Accepted


class ComparingDialog(ScrollingDialog):
    """Shows whose a certificate says it is, and its fingerprint to compare aloud."""

    def __init__(self, parent: QWidget, shell: Shell, card: Card) -> None:
        super().__init__(
            parent,
            tr("Is this really {name}?", name=card.name),
            tr("Trust {short}", short=_short(card.name)),
            icon="shield-check",
        )
        self._shell, self._card = shell, card
        self.cancel.setText(tr("Not now"))
        words = tr(
            "Anybody can write any name into a certificate, and what stands in the message that brought it proves "
            "nothing. Call them on a number that you had before, or meet: let them read the fingerprint from their own "
            "screen or card, and compare every group."
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self.body.addWidget(_about(card))
        warned = Banner()
        warned.say(" ".join(trusting.warnings_about(shell.home, card)), "warn")
        self.body.addWidget(warned)
        self.compared = CheckButton(tr("I compared it with them, by voice or face to face"))
        self.compared.setAccessibleIdentifier("trust.compared")
        self.compared.toggled.connect(self.primary.setEnabled)
        self.body.addWidget(self.compared)
        self._note = LineEdit(tr("Note"))
        self._note.setAccessibleIdentifier("trust.note")
        self._note.setPlaceholderText(tr("e.g. by phone"))
        self.add_labelled(tr("Note (optional)"), self._note)
        self.primary.setEnabled(False)
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._trust)
        self.compared.setFocus()

    def _trust(self) -> None:
        try:
            trusting.trust_card(self._shell.home, self._card, note=self._note.text())
        except WorkbenchError as error:
            self.tell_fault(f"{error.sentence} {error.window_advice}")
            return
        self._shell.notices.say(tr("{name} is on your trust list.", name=self._card.name), "ok")
        self.accept()


def _about(card: Card) -> QWidget:
    well = Surface("well")
    inner = column(well, 4, (16, 12, 16, 12))
    inner.addWidget(Text(card.name, "heading", "text", wraps=True))
    told = [card.email, card.organisation, tr("valid until {day}", day=date_text(card.end.date()))]
    told += [tr("issued by {issuer}", issuer=card.issuer)] if card.issuer else []
    inner.addWidget(Text(", ".join(filter(None, told)), "small", "text2", wraps=True))
    inner.addSpacing(6)
    inner.addWidget(Fingerprint(card.spoken))
    return well


def _short(name: str) -> str:
    return name if len(name) <= 30 else f"{name[:29].rstrip()}…"


def show_card(parent: QWidget, card: Card) -> None:
    """Show a certificate that is trusted already, to compare it again."""
    dialog = Dialog(parent, card.name, "")
    dialog.body.addWidget(_about(card))
    since = (
        tr("Trusted since {day}.", day=date_text(card.since.astimezone().date()))
        if card.since
        else tr("On your trust list.")
    )
    dialog.body.addWidget(Text(f"{since} {card.note}".strip(), "body", "text2", wraps=True))
    dialog.cancel.setFocus()
    dialog.exec()


def ask_distrust(parent: QWidget, shell: Shell, card: Card) -> bool:
    """Let a person say that they rely on a certificate no longer; tell whether they did."""
    dialog = Dialog(parent, tr("Trust {name} no longer?", name=card.name), tr("Trust no longer"), icon="prohibit")
    words = tr(
        "Signatures with this certificate count no longer, earlier ones too, even where an authority that you trust "
        "vouches for it. You can add the certificate again later."
    )
    dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    note = LineEdit(tr("Why"))
    note.setAccessibleIdentifier("distrust.note")
    note.setPlaceholderText(tr("e.g. lost the laptop"))
    dialog.add_labelled(tr("Why (optional)"), note)
    note.setFocus()
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    try:
        trusting.distrust(shell.home, card.fingerprint, note.text())
    except WorkbenchError as error:
        shell.notices.tell(error)
        return False
    shell.notices.say(tr("{name} is no longer on your trust list.", name=card.name), "ok")
    return True
