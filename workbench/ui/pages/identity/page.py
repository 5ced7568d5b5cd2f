"""Identity and people on one page: one's own fingerprint, whom one trusts, and every way to change either."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.application import identities, trusting
from workbench.application.trusting import Card
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.ui.dialogs.authorities import AuthorityDialog, IssueDialog
from workbench.ui.dialogs.comparing import ask_distrust, ask_trust, show_card
from workbench.ui.dialogs.files import choose_certificate, choose_folder, choose_new_list
from workbench.ui.dialogs.identities import (
    AcceptDialog,
    IdentityDialog,
    MakeDialog,
    PassphraseDialog,
    RenewDialog,
    TakeDialog,
    done_with,
)
from workbench.ui.pages.identity.calibration import CalibrationCard
from workbench.ui.pages.identity.own import OfficeCard, OwnCard
from workbench.ui.pages.identity.people import PeopleCard
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.widgets.surfaces import Banner, ScrollPane, column, row
from workbench.ui.widgets.text import Text

_WIDEST = 1200
_IDENTITIES = (".p12", ".pfx")


class IdentityPage(Page):
    """Shows who one is to others, and who others are to oneself."""

    name = "identity"
    hints = ("settings", "palette", "help")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.own, self.people, self.office = OwnCard(), PeopleCard(shell.home.clock), OfficeCard()
        self.calibration, self.ending = CalibrationCard(shell), Banner()
        self._acts = {
            "make": self._make, "take": self._take, "card": self._save_card, "copy": self._copy,
            "passphrase": self._change_passphrase, "renew": self._renew, "accept": self._accept,
            "found": self._found, "issue": self._issue,
            "add": self._add, "look": self._look, "remove": self._remove, "save": self._save_list,
        }  # fmt: skip
        self.own.wanted.connect(lambda name: self._acts[name]())
        self.people.wanted.connect(lambda name: self._acts[name]())
        self.office.wanted.connect(lambda name: self._acts[name]())
        self.ending.acted.connect(self._renew)
        self._lay_out()
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        body, middle = QWidget(), QWidget()
        middle.setMaximumWidth(scaled(_WIDEST))
        inner = column(middle, 14, (32, 26, 32, 24))
        inner.addWidget(Text(tr("Identity and people"), "display"))
        for each in (self.ending, self.own, self.people, self.calibration, self.office):
            inner.addWidget(each)
        inner.addStretch(1)
        across = row(body, 0)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        outer = column(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(ScrollPane(body, tr("Identity and people")))

    def enter(self, place: Place) -> None:
        self.reload()
        self.own.first().setFocus(Qt.FocusReason.TabFocusReason)

    def reload(self) -> None:
        """Read the identity and the trust list again."""
        home = self.shell.home
        try:
            self.own.show_card(identities.own(home), home.clock.now())
            self.people.show_cards(trusting.trusted(home))
            self.ending.say(identities.ending(home), "warn", tr("Renew"))
            self.calibration.reload()
        except WorkbenchError as error:
            self.shell.notices.tell(error)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.own.first(), self.people.table if self.people.table.isVisible() else self.people.buttons["add"])

    def fit(self) -> None:
        width, _ = room_of(self)
        self.people.fit(width)
        self.calibration.fit(width)

    # One's own identity

    def _file(self) -> Path | None:
        """Return where the file of the identity lies; None where it is not known."""
        told = self.shell.settings.identity
        found = Path(told) if told else self.shell.home.identity_file
        return found if found.is_file() else None

    def _make(self) -> None:
        self._finish(MakeDialog(self, self.shell, self._free_file()), tr("Your signing identity is ready."))

    def _take(self, file: Path | None = None) -> None:
        dialog = TakeDialog(self, self.shell, file)
        card = self._finish(dialog, tr("This is your signing identity now."))
        other = identities.other_person(self.shell.home, card) if card else ""
        if other:
            self.shell.notices.say(other, "warn")

    def _change_passphrase(self) -> None:
        dialog = PassphraseDialog(self, self.shell, self._file())
        self._finish(dialog, tr("The passphrase is another one now. Copies of the file keep the old one."))

    def _renew(self) -> None:
        words = tr("Your identity is renewed. Save your card and send it to your colleagues.")
        self._finish(RenewDialog(self, self.shell, self._file(), self._free_file()), words)

    def _accept(self) -> None:
        words = tr("Your network vouches for you now. Your fingerprint is another one.")
        self._finish(AcceptDialog(self, self.shell, self._file()), words)

    def _finish(self, dialog: IdentityDialog, words: str) -> Card | None:
        """Show a dialog; what came of it is shown, and signed with from now on."""
        card = done_with(dialog)
        if card is None:
            return None
        path = dialog.file_to_keep()
        if path is not None:
            self.shell.keep(replace(self.shell.settings, identity=str(path)))
        self.shell.notices.say(words, "ok")
        self.reload()
        self.own.first().setFocus(Qt.FocusReason.TabFocusReason)
        return card

    def _free_file(self) -> Path:
        """Return where a new identity shall lie: an old one is never written over."""
        usual = self.shell.home.identity_file
        year = self.shell.home.clock.now().year
        names = [usual, usual.with_stem(f"{usual.stem}-{year}")]
        names += [usual.with_stem(f"{usual.stem}-{year}-{number}") for number in range(2, 100)]
        return next((each for each in names if not each.exists()), names[-1])

    def _save_card(self) -> None:
        folder = choose_folder(self, self.shell.workspace.parent, tr("Folder for your card"))
        if folder is None:
            return
        try:
            files = identities.write_card(self.shell.home, folder)
        except WorkbenchError as error:
            self.shell.notices.tell(error)
            return
        words = tr(
            "{name} is for your colleagues' programs, {name2} to print or to send.",
            name=files.certificate.name,
            name2=files.page.name,
        )
        self.shell.notices.say(words, "ok")

    def _copy(self) -> None:
        card = identities.own(self.shell.home)
        if card is not None:
            QApplication.clipboard().setText(card.spoken)
            self.shell.notices.say(tr("The fingerprint is copied."), "info")

    # The office of a network

    def _found(self) -> None:
        dialog = AuthorityDialog(self, self.shell)
        card = done_with(dialog)
        if card is not None and dialog.file.path is not None:
            name = dialog.file.path.with_suffix(".crt").name
            self.shell.notices.say(
                tr("{name} is ready. Send {name2} to the members, who trust it once.", name=card.name, name2=name), "ok"
            )

    def _issue(self) -> None:
        dialog = IssueDialog(self, self.shell)
        card = done_with(dialog)
        if card is not None:
            self.shell.notices.say(tr("Issued for {name}. Send {out} back.", name=card.name, out=dialog.out), "ok")

    # Whom one trusts

    def _add(self) -> None:
        path = choose_certificate(self)
        if path is not None:
            self.add_from(path)

    def add_from(self, path: Path) -> None:
        """Let the person compare each certificate of a file; the file of an identity is taken as their own."""
        if path.suffix.lower() in _IDENTITIES:
            self._take(path)
            return
        try:
            cards = trusting.read(path)
        except WorkbenchError as error:
            self.shell.notices.tell(error)
            return
        known = {each.fingerprint for each in trusting.trusted(self.shell.home)}
        new = [card for card in cards if card.fingerprint not in known]
        if not new:
            self.shell.notices.say(tr("{name} is on your trust list already.", name=cards[0].name), "info")
        for card in new:
            ask_trust(self, self.shell, card)
        self.reload()

    def _look(self) -> None:
        card = self.people.table.chosen()
        if card is not None:
            show_card(self, card)

    def _remove(self) -> None:
        card = self.people.table.chosen()
        if card is not None and ask_distrust(self, self.shell, card):
            self.reload()

    def _save_list(self) -> None:
        path = choose_new_list(self, self.shell.workspace.parent / "people.pem")
        if path is None:
            return
        try:
            trusting.save_list(self.shell.home, path)
        except WorkbenchError as error:
            self.shell.notices.tell(error)
            return
        self.shell.notices.say(
            tr("{name} holds everybody on your list. Whoever gets it compares each.", name=path.name), "ok"
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        for url in event.mimeData().urls():
            self.add_from(Path(url.toLocalFile()))
