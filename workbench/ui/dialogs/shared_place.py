"""Choosing the place that is shared with colleagues: a folder, or a server with a user and a password."""

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application import shared_places
from workbench.application.shared_places import SharedPlace
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.files import choose_folder
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import Button, CheckButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.secret import SecretLine, ShowButton
from workbench.ui.widgets.surfaces import column, row
from workbench.ui.widgets.text import Text

_HELP = later(
    "A folder, or an address that begins with https://, s3:// or sftp://. The help page “Shared place” lists what "
    "such an address can say."
)


class PlaceDialog(ScrollingDialog):
    """Asks for the address; for a server also who signs in there."""

    def __init__(self, parent: QWidget, shell: Shell, address: str) -> None:
        super().__init__(parent, tr("The place you share with colleagues"), tr("Use this place"))
        self._shell, self._kept = shell, address
        self.chosen: SharedPlace | None = None
        self.address = LineEdit(tr("Folder or address"))
        self.address.setAccessibleIdentifier("place.address")
        self.address.setText(address)
        self._folder = Button(tr("Choose a folder …"), "secondary", "folder-open")
        self._folder.setAccessibleIdentifier("place.folder")
        self._folder.clicked.connect(self._choose)
        beside = QWidget()
        where = row(beside, 8)
        where.addWidget(self.address, 1)
        where.addWidget(self._folder)
        self.add_labelled(tr("Folder or address"), beside, tr(_HELP))
        self.address.setAccessibleDescription(tr(_HELP))
        self._add_signing_in()
        self.address.textChanged.connect(lambda _: self._fit_kind())
        self.address.returnPressed.connect(self._use)
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._use)
        self._fit_kind()
        self.address.setFocus()

    def _add_signing_in(self) -> None:
        self.user, self.password = LineEdit(tr("User")), SecretLine(tr("Password"), "place.password")
        self.user.setAccessibleDescription(tr("Your name at the server; for S3 the id of the access key."))
        self.password.setAccessibleDescription(tr("Your password at the server. It is never written into a file."))
        self.remember = CheckButton(tr("Remember the password in the keyring of this computer"))
        for widget, word in ((self.user, "user"), (self.remember, "remember")):
            widget.setAccessibleIdentifier(f"place.{word}")
        self.remember.setVisible(False)
        self._can_remember = shared_places.can_remember()
        self._server = QWidget()
        inner = column(self._server, 8)
        inner.addWidget(Text(tr("User"), "smallB", "text2"))
        inner.addWidget(self.user)
        inner.addWidget(Text(tr("Password"), "smallB", "text2"))
        secret = row(None, 8)
        secret.addWidget(self.password, 1)
        show = ShowButton(self.password)
        show.setAccessibleName(tr("Show the password"))
        secret.addWidget(show)
        inner.addLayout(secret)
        inner.addWidget(self.remember)
        words = (
            "" if self._can_remember else tr("This computer has no keyring: the password is asked for again next time.")
        )
        if words:
            inner.addWidget(Text(words, "small", "text3", wraps=True))
        self.body.addWidget(self._server)

    def _fit_kind(self) -> None:
        is_server = "://" in self.address.text() and not self.address.text().strip().startswith("file://")
        self._server.setVisible(is_server)
        self.remember.setVisible(is_server and self._can_remember)
        if self.isVisible():
            self.fit()

    def _choose(self) -> None:
        path = choose_folder(self, self._shell.workspace.parent, tr("A folder that your colleagues reach"))
        if path is not None:
            self.address.setText(str(path))

    def _use(self) -> None:
        try:
            place = shared_places.read_place(self.address.text(), self.user.text(), self.password.text())
            shared_places.check_there(place, self._kept)
            if self.remember.isChecked():
                shared_places.remember(place)
        except WorkbenchError as error:
            self.tell_fault(f"{error.sentence} {error.window_advice}")
            return
        self.chosen = place
        self.accept()


def ask_place(parent: QWidget, shell: Shell, address: str) -> SharedPlace | None:
    """Ask for the shared place; None where it was called off."""
    dialog = PlaceDialog(parent, shell, address)
    return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
