"""What the office of a network does: making its authority once, and issuing certificates to members."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from workbench.application import authorities
from workbench.application.trusting import Card
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.ui.dialogs.files import choose_identity, choose_new_file, choose_request
from workbench.ui.dialogs.identities import FORGOTTEN, IdentityDialog, fault_of_new
from workbench.ui.shell import Shell
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.fingerprint import Fingerprint
from workbench.ui.widgets.text import Text


class AuthorityDialog(IdentityDialog):
    """Makes the authority of a network."""

    def __init__(self, parent: QWidget, shell: Shell) -> None:
        title = tr("Make the authority of a network")
        super().__init__(parent, shell, title, tr("Make it"), verb=tr("Making the authority"), icon="shield-check")
        words = tr(
            "Members trust its certificate once, and with it everyone to whom the office issues one. Keep its file on "
            "a stick in a drawer: whoever has it and its passphrase can name anybody."
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self._name, self._domains = LineEdit(tr("Name of the network")), LineEdit(tr("Only for e-mail addresses at"))
        self._name.setAccessibleIdentifier("authority.name")
        self._domains.setAccessibleIdentifier("authority.domains")
        self._domains.setPlaceholderText(tr("e.g. example.org, example.no"))
        self.add_labelled(tr("Name of the network"), self._name)
        self.add_labelled(
            tr("Only for e-mail addresses at (optional)"), self._domains, tr("It can vouch for no others then.")
        )
        self.file = self.add_file(tr("Its new file"), None, _choose_new_authority, "authority")
        self._new = self.add_secret(tr("Passphrase"), "new", tr(FORGOTTEN))
        self._again = self.add_secret(tr("Once more"), "again")
        self._name.setFocus()

    def find_fault(self) -> str:
        if not self._name.text().strip():
            return tr("The name of the network is missing.")
        if self.file.path is None:
            return tr("Choose where its file shall lie first.")
        return fault_of_new(self._new.text(), self._again.text())

    def make_work(self) -> Callable[[], Card]:
        home, file, secret, name = self.shell.home, self.file.path, self._new.text(), self._name.text().strip()
        assert file is not None
        domains = self._domains.text().replace(",", " ").split()
        return lambda: authorities.make(home, name, file, secret, domains)


class IssueDialog(IdentityDialog):
    """Issues a certificate for a member, whose own fingerprint is compared first."""

    def __init__(self, parent: QWidget, shell: Shell) -> None:
        title = tr("Issue a certificate for a member")
        super().__init__(parent, shell, title, tr("Issue it"), verb=tr("Issuing the certificate"), icon="shield-check")
        words = tr(
            "Take what the member sent, and make sure that it is theirs: they read the fingerprint to you. What you "
            "issue lies beside it; send it back. Their key stays with them."
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self.request = self.add_file(tr("What the member sent (.crt, .csr)"), None, choose_request, "request")
        self._about, self._fingerprint = Text("", "strong", "text", wraps=True), Fingerprint()
        for each in (self._about, self._fingerprint):
            each.hide()
            self.body.addWidget(each)
        self.authority = self.add_file(tr("File of the authority (.p12)"), None, choose_identity, "authority")
        self._secret = self.add_secret(tr("Its passphrase"))
        self.request.chosen.connect(self._show_request)
        self.request.setFocus()

    @property
    def out(self) -> Path | None:
        """Return where the issued certificate lies."""
        request = self.request.path
        return request.with_name(f"{request.stem}-issued.crt") if request is not None else None

    def find_fault(self) -> str:
        if self.request.path is None:
            return tr("Choose what the member sent first.")
        return "" if self.authority.path else tr("Choose the file of the authority first.")

    def make_work(self) -> Callable[[], Card]:
        home, request, secret, out = self.shell.home, self.request.path, self._secret.text(), self.out
        authority = self.authority.path
        assert request is not None and authority is not None and out is not None
        return lambda: authorities.issue(home, request, authority, secret, out)

    def _show_request(self, path: Path) -> None:
        """Show whose it says it is, and the fingerprint to compare."""
        try:
            asked = authorities.look_at(path)
        except WorkbenchError as error:
            self.tell_fault(f"{error.sentence} {error.window_advice}")
            return
        self._about.setText(", ".join(filter(None, (asked.name, asked.email, asked.organisation))))
        self._fingerprint.show_fingerprint(asked.spoken)
        self._about.show()
        self._fingerprint.setVisible(bool(asked.spoken))
        self.fit()


def _choose_new_authority(parent: QWidget) -> Path | None:
    return choose_new_file(parent, tr("New file of the authority"), "authority.p12", tr("Identities (*.p12)"))
