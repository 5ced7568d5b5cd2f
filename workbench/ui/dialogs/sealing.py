"""Sealing a signed package: which one, and who may open it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from workbench.application import giving_out, sealing
from workbench.application.sealing import Recipient
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.kernel.words import counted
from workbench.ui.dialogs.files import choose_certificate, choose_folder, choose_package, choose_sealed
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.dialogs.unlock import ask_own_keys
from workbench.ui.shell import Place, Shell
from workbench.ui.widgets.buttons import Button, CheckButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.file_entry import place_well
from workbench.ui.widgets.surfaces import column, row
from workbench.ui.widgets.text import ElidedText, Text

LONGEST = 32
"""Characters of a name on a button: of an age recipient the beginning says which it is."""
NOBODY = later("Nobody whom you trust has a key yet. Ask them for the file me.crt of their laptop, and add it here.")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person decided."""

    package: Path
    recipients: tuple[Recipient, ...]


def seal(parent: QWidget, shell: Shell, package: Path | None = None) -> None:
    """Ask for whom a package is sealed, and write the sealed file beside it."""
    dialog = SealDialog(parent, shell, package)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    wanted = dialog.wanted()
    names = ", ".join(each.name for each in wanted.recipients)
    shell.operations.start(
        tr("Sealing {name}", name=wanted.package.name),
        lambda services, job: giving_out.note_sealed(
            services, wanted.package, sealing.seal(wanted.package, wanted.recipients)
        ),
        lambda made: shell.notices.say(
            tr("Sealed for {names}: {name} in {parent}.", names=names, name=made.name, parent=made.parent), "ok"
        ),
    )


def unseal(parent: QWidget, shell: Shell) -> None:
    """Ask for a sealed package and a folder, open it with this laptop's key, and check it."""
    sealed = choose_sealed(parent)
    folder = choose_folder(parent, sealed.parent, tr("Folder for the opened package")) if sealed else None
    if sealed is None or folder is None or not ask_own_keys(parent, shell.home):
        return
    shell.operations.start(
        tr("Opening {name}", name=sealed.name),
        lambda services, job: sealing.unseal(shell.home, sealed, folder),
        lambda made: shell.go(Place("packages", file=str(made))),
    )


class SealDialog(ScrollingDialog):
    """Chooses the package and its recipients: trusted people with a key, and anybody whose key one has."""

    def __init__(self, parent: QWidget, shell: Shell, package: Path | None) -> None:
        super().__init__(parent, tr("Send sealed to …"), tr("Seal"), icon="lock")
        self._shell, self._package = shell, package
        self.people: dict[CheckButton, Recipient] = {}
        words = tr("Only those whom you choose can open the sealed file. The package itself stays as it is.")
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self._none = Text(tr(NOBODY), "body", "text2", wraps=True)
        self._none.setAccessibleIdentifier("seal.nobody")
        self._list = column(None, 8)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        for each in sealing.list_recipients(shell.home):
            self._add(each)
        self._add_others()
        self._add_package()
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._check)
        first = next(iter(self.people), self.other)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, recipient: Recipient, *, is_chosen: bool = False) -> None:
        button = CheckButton(recipient.name if len(recipient.name) < LONGEST else f"{recipient.name[:LONGEST]}…")
        several = len(recipient.keys)
        laptops = counted(several, "{number} laptop", "{number} laptops", number=several) if several > 1 else ""
        about = ", ".join(filter(None, (recipient.email, laptops)))
        button.setAccessibleDescription(about)
        button.setChecked(is_chosen)
        beside = row(None, 14)
        beside.addWidget(button)
        beside.addWidget(ElidedText(about, "small", "text2"), 1)
        self._list.addLayout(beside)
        self.people[button] = recipient
        self._none.hide()
        width = max(each.sizeHint().width() for each in self.people)
        for each in self.people:
            each.setFixedWidth(width)

    def _add_others(self) -> None:
        self.other = LineEdit(tr("Another recipient"))
        self.other.setAccessibleIdentifier("seal.other")
        self.other.setPlaceholderText("age1…")
        self.other.returnPressed.connect(self._add_typed)
        card = Button(tr("From a file"), "secondary", "user-circle")
        card.setAccessibleName(tr("Add somebody from the file me.crt"))
        card.setAccessibleIdentifier("seal.card")
        card.clicked.connect(self._add_card)
        beside = row(None, 8)
        beside.addWidget(self.other, 1)
        beside.addWidget(card)
        inner = column(None, 4)
        inner.addWidget(Text(tr("Another recipient"), "smallB", "text2"))
        inner.addLayout(beside)
        help_ = tr("An age recipient, or the file me.crt of somebody's laptop.")
        inner.addWidget(Text(help_, "small", "text3", wraps=True))
        self.other.setAccessibleDescription(help_)
        self.body.addLayout(inner)

    def _add_package(self) -> None:
        self._where = ElidedText(tr("Which signed package?"), "strong")
        self._show_package()
        choose = Button(tr("Choose"), "quiet", "folder-open")
        choose.setAccessibleName(tr("Choose another package"))
        choose.setAccessibleIdentifier("seal.package")
        choose.clicked.connect(self._choose_package)
        self.below.addWidget(place_well(tr("Package"), self._where, choose))

    def _add_typed(self) -> bool:
        return self._add_given(self.other.text().strip())

    def _add_card(self) -> None:
        path = choose_certificate(self)
        if path is not None:
            self._add_given(str(path))

    def _add_given(self, given: str) -> bool:
        try:
            self._add(sealing.find_recipient(self._shell.home, given), is_chosen=True)
        except WorkbenchError as error:
            self.tell_fault(f"{error.sentence} {error.window_advice}")
            return False
        self.other.clear()
        self.tell_fault("")
        return True

    def _choose_package(self) -> None:
        path = choose_package(self)
        if path is not None:
            self._package = path
            self._show_package()

    def _show_package(self) -> None:
        if self._package is not None:
            self._where.setText(self._package.name)
            self._where.setAccessibleDescription(str(self._package))

    def wanted(self) -> Wanted:
        """Return what was chosen."""
        assert self._package is not None
        return Wanted(self._package, tuple(each for button, each in self.people.items() if button.isChecked()))

    def _check(self) -> None:
        if self.other.text().strip() and not self._add_typed():
            return
        if not any(button.isChecked() for button in self.people):
            self.tell_fault(tr("Choose who may open it."))
        elif self._package is None:
            self.tell_fault(tr("Choose the signed package first."))
        else:
            self.accept()
