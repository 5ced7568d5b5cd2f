"""One's own signing identity as a card: whose it is, the fingerprint to read aloud, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.application.trusting import Card
from workbench.kernel.speech import later, tr
from workbench.ui.models.people import until_of
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.fingerprint import Fingerprint
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Chip, Text

_WITH = (
    ("card", later("Save my card"), "download-simple"),
    ("copy", later("Copy the fingerprint"), "clipboard-text"),
    ("passphrase", later("Change the passphrase"), "lock"),
    ("renew", later("Renew"), "arrows-clockwise"),
    ("accept", later("Certificate of my network"), "shield-check"),
    ("take", later("Use another identity"), "upload-simple"),
)
_WITHOUT = (("make", later("Make an identity"), "fingerprint"), ("take", later("Use one that I have"), "upload-simple"))
_KINDS = {"card": "primary", "make": "primary", "accept": "ghost", "take": "ghost"}
_NONE = later(
    "You have none on this computer yet, and need none before you sign. It is made when you sign for the first time, "
    "or now. If your organisation gave you one (a .p12 or .pfx file), use that."
)
_ALOUD = later("Read it aloud when a colleague calls to compare. It is no secret.")


class OfficeCard(Surface):
    """What only the office of a network needs."""

    wanted = Signal(str)
    """`found` or `issue`."""

    def __init__(self) -> None:
        super().__init__("card")
        words = tr(
            "A larger network can have an authority that vouches for its members: everybody trusts it once, instead of "
            "each member. With a handful of colleagues you need none."
        )
        shelf = QWidget()
        buttons = FlowLayout(shelf, 8)
        for name, text in (("found", tr("Make an authority")), ("issue", tr("Issue a certificate for a member"))):
            made = Button(text, "secondary", "shield-check")
            made.setAccessibleIdentifier(f"office.{name}")
            made.clicked.connect(lambda _=False, n=name: self.wanted.emit(n))
            buttons.addWidget(made)
        inner = column(self, 8, (24, 18, 24, 20))
        inner.addWidget(Text(tr("For the office of a network"), "heading"))
        inner.addWidget(Text(words, "small", "text3", wraps=True))
        inner.addWidget(shelf)


class OwnCard(Surface):
    """Shows the identity, or how to come by one."""

    wanted = Signal(str)
    """What is to be done: `make`, `take`, `card`, `copy`, `passphrase`, `renew` or `accept`."""

    def __init__(self) -> None:
        super().__init__("card")
        self._name, self._about = Text("", "title", "text", wraps=True), Text("", "body", "text2", wraps=True)
        self._until, self._none = Chip(), Text(tr(_NONE), "body", "text2", wraps=True)
        self.fingerprint = Fingerprint()
        self._aloud = Text(tr(_ALOUD), "small", "text3", wraps=True)
        self.buttons: dict[str, Button] = {}
        self._with, self._without = self._make_buttons(_WITH), self._make_buttons(_WITHOUT)
        head = row(None, 12)
        head.addWidget(Text(tr("Your signing identity"), "heading"))
        head.addWidget(self._until)
        head.addStretch(1)
        inner = column(self, 8, (24, 18, 24, 20))
        inner.addLayout(head)
        for each in (self._none, self._name, self._about):
            inner.addWidget(each)
        inner.addSpacing(2)
        inner.addWidget(self.fingerprint)
        inner.addWidget(self._aloud)
        inner.addSpacing(4)
        inner.addWidget(self._with)
        inner.addWidget(self._without)

    def _make_buttons(self, given: tuple[tuple[str, str, str], ...]) -> QWidget:
        shelf = QWidget()
        buttons = FlowLayout(shelf, 8)
        for name, words, icon in given:
            made = Button(tr(words), _KINDS.get(name, "secondary"), icon)
            made.setAccessibleIdentifier(f"identity.{name}")
            made.clicked.connect(lambda _=False, n=name: self.wanted.emit(n))
            self.buttons.setdefault(name, made)
            buttons.addWidget(made)
        return shelf

    def show_card(self, card: Card | None, now: datetime) -> None:
        """Show an identity; None where there is none."""
        for each in (self._name, self._about, self._until, self.fingerprint, self._aloud, self._with):
            each.setVisible(card is not None)
        for each in (self._none, self._without):
            each.setVisible(card is None)
        if card is None:
            return
        self._name.setText(card.name)
        told = [card.organisation, card.email, tr("issued by {issuer}", issuer=card.issuer) if card.issuer else ""]
        self._about.setText("  ·  ".join(filter(None, told)) or tr("No e-mail address"))
        words, tone = until_of(card, now)
        self._until.show_word(words if tone == "danger" else tr("valid until {words}", words=words), tone)
        self.fingerprint.show_fingerprint(card.spoken)

    def first(self) -> QWidget:
        """Return what takes the focus."""
        return next(each for each in self.buttons.values() if each.isVisibleTo(self))
