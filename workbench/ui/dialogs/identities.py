"""What can be done with one's own signing identity: made, taken, renewed, given another passphrase or certificate."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application import identities
from workbench.application.trusting import Card
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.files import choose_certificate, choose_identity
from workbench.ui.dialogs.working import WorkingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.file_entry import FileEntry
from workbench.ui.widgets.secret import secret_line
from workbench.ui.widgets.text import Text

SHORTEST = 10
"""Characters of a passphrase that a new identity is given."""
FORGOTTEN = later("Nobody can restore it: write it down and keep it apart from the laptop.")
_TOO_SHORT = later("Use at least {shortest} characters; four words by chance are easy to keep in mind.")
_DIFFER = later("The two passphrases differ. Type them once more.")


def fault_of_new(passphrase: str, again: str) -> str:
    """Say what is wrong with a new passphrase; empty where it will do."""
    if len(passphrase) < SHORTEST:
        return tr(_TOO_SHORT, shortest=SHORTEST)
    return "" if passphrase == again else tr(_DIFFER)


def done_with(dialog: "IdentityDialog") -> Card | None:
    """Show a dialog; return the identity that came of it, None where it was called off."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return dialog.answer if accepted and isinstance(dialog.answer, Card) else None


class IdentityDialog(WorkingDialog):
    """Has entries for passphrases and files."""

    def file_to_keep(self) -> Path | None:
        """Return the file that one signs with from now on; None where that does not change."""
        return None

    def add_file(
        self, label: str, file: Path | None, choose: Callable[[QWidget], Path | None], name: str = "identity"
    ) -> FileEntry:
        """Add a file that is worked on, with the way to another one."""
        entry = FileEntry(label, file, choose, name)
        entry.chosen.connect(lambda _: self.tell_fault(""))
        self.body.addWidget(entry)
        return entry

    def add_secret(self, label: str, name: str = "passphrase", help_: str = "") -> LineEdit:
        """Add an entry for a passphrase."""
        entry = secret_line(label, f"identity.secret.{name}")
        self.add_labelled(label, entry, help_)
        return entry


class MakeDialog(IdentityDialog):
    """Makes an identity in the person's own folder."""

    def __init__(self, parent: QWidget, shell: Shell, file: Path) -> None:
        super().__init__(
            parent,
            shell,
            tr("Make your signing identity"),
            tr("Make it"),
            verb=tr("Making the identity"),
            icon="fingerprint",
        )
        self._file = file
        person = shell.home.find_person()
        self._name, self._email = LineEdit(tr("Name")), LineEdit(tr("E-mail"))
        self._organisation = LineEdit(tr("Organisation"))
        for entry, name, text in (
            (self._name, "name", person.name if person else ""),
            (self._email, "email", person.email if person else ""), (self._organisation, "organisation", ""),
        ):  # fmt: skip
            entry.setText(text)
            entry.setAccessibleIdentifier(f"identity.{name}")
        self.add_labelled(tr("Name, as it stands in the signature"), self._name)
        self.add_labelled(tr("E-mail"), self._email)
        self.add_labelled(tr("Organisation (optional)"), self._organisation)
        self._new = self.add_secret(tr("Passphrase"), "new", tr(FORGOTTEN))
        self._again = self.add_secret(tr("Once more"), "again")
        self._organisation.setFocus()

    def find_fault(self) -> str:
        if not self._name.text().strip():
            return tr("Your name is missing.")
        return fault_of_new(self._new.text(), self._again.text())

    def make_work(self) -> Callable[[], Card]:
        home, file, secret = self.shell.home, self._file, self._new.text()
        name, email, organisation = (e.text().strip() for e in (self._name, self._email, self._organisation))
        return lambda: identities.make(home, name, email, file, secret, organisation=organisation)

    def file_to_keep(self) -> Path:
        return self._file


class TakeDialog(IdentityDialog):
    """Takes an identity that was made elsewhere."""

    def __init__(self, parent: QWidget, shell: Shell, file: Path | None = None) -> None:
        super().__init__(parent, shell, tr("Use another identity"), tr("Use it"), verb=tr("Opening the identity"))
        words = tr(
            "A .p12 or .pfx file, from your other laptop, your organisation or a national eID; old ones work too."
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self._file = self.add_file(tr("File of the identity"), file, choose_identity)
        self._secret = self.add_secret(tr("Its passphrase"))
        (self._secret if file else self._file).setFocus()

    def find_fault(self) -> str:
        return "" if self._file.path else tr("Choose the file of the identity first.")

    def make_work(self) -> Callable[[], Card]:
        home, file, secret = self.shell.home, self._file.path, self._secret.text()
        assert file is not None
        return lambda: identities.adopt(home, file, secret)

    def file_to_keep(self) -> Path | None:
        return self._file.path


class PassphraseDialog(IdentityDialog):
    """Gives the file of an identity another passphrase."""

    def __init__(self, parent: QWidget, shell: Shell, file: Path | None) -> None:
        super().__init__(
            parent,
            shell,
            tr("Change the passphrase of your identity"),
            tr("Change it"),
            verb=tr("Changing the passphrase"),
        )
        self._file = self.add_file(tr("File of the identity"), file, choose_identity)
        self._old = self.add_secret(tr("Passphrase until now"), "old")
        self._new = self.add_secret(
            tr("New passphrase"), "new", tr("{forgotten} Copies of the file keep the old one.", forgotten=tr(FORGOTTEN))
        )
        self._again = self.add_secret(tr("Once more"), "again")
        (self._old if file else self._file).setFocus()

    def find_fault(self) -> str:
        if self._file.path is None:
            return tr("Choose the file of the identity first.")
        return fault_of_new(self._new.text(), self._again.text())

    def make_work(self) -> Callable[[], Card]:
        home, file, old, new = self.shell.home, self._file.path, self._old.text(), self._new.text()
        assert file is not None
        return lambda: identities.change_passphrase(home, file, old, new)


class RenewDialog(IdentityDialog):
    """Makes a new identity for the same person; the old file stays."""

    def __init__(self, parent: QWidget, shell: Shell, file: Path | None, new: Path) -> None:
        super().__init__(
            parent, shell, tr("Renew your identity"), tr("Renew"), verb=tr("Renewing"), icon="arrows-clockwise"
        )
        words = tr(
            "You get a new key for the next five years, under the same passphrase. Colleagues compare its fingerprint "
            "with you and trust it anew; what the old one signed stays valid. The old file stays where it is: "
            "what was finalised with it is still signed with it."
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self._file = self.add_file(tr("File of the identity until now"), file, choose_identity)
        self._new = new
        self._secret = self.add_secret(tr("Its passphrase"))
        (self._secret if file else self._file).setFocus()

    def find_fault(self) -> str:
        return "" if self._file.path else tr("Choose the file of the identity first.")

    def make_work(self) -> Callable[[], Card]:
        home, file, secret, new = self.shell.home, self._file.path, self._secret.text(), self._new
        assert file is not None
        return lambda: identities.renew(home, file, secret, new)

    def file_to_keep(self) -> Path:
        return self._new


class AcceptDialog(IdentityDialog):
    """Puts what a network's authority sent back into the identity."""

    def __init__(self, parent: QWidget, shell: Shell, identity: Path | None) -> None:
        super().__init__(
            parent, shell, tr("Certificate of your network"), tr("Take it"), verb=tr("Taking the certificate")
        )
        words = tr(
            "Send your card to the office of your network; it sends back a certificate (.crt) that it vouches for. "
            "Your key stays yours; your fingerprint becomes another one. Sign first what is finalised already."
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self._issued = self.add_file(tr("What the office sent back"), None, choose_certificate, "issued")
        self._file = self.add_file(tr("File of your identity"), identity, choose_identity)
        self._secret = self.add_secret(tr("Its passphrase"))
        self._issued.setFocus()

    def find_fault(self) -> str:
        if self._issued.path is None:
            return tr("Choose the certificate that the office sent back first.")
        return "" if self._file.path else tr("Choose the file of your identity first.")

    def make_work(self) -> Callable[[], Card]:
        home, issued, file, secret = self.shell.home, self._issued.path, self._file.path, self._secret.text()
        assert issued is not None and file is not None
        return lambda: identities.accept(home, issued, file, secret)

    def file_to_keep(self) -> Path | None:
        return self._file.path
