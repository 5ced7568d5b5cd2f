"""Who takes the keyboard of a laptop that several share, and somebody new at it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from workbench.application import seating
from workbench.application.seating import Newcomer
from workbench.application.seats import Seat
from workbench.domain.people import CO, ROLE_WORDS, ROLES
from workbench.kernel.ids import PersonId
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import and_text
from workbench.ui.dialogs.files import choose_identity
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.dialogs.working import WorkingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import ChoiceButton
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.file_entry import FileEntry
from workbench.ui.widgets.picture import Avatar
from workbench.ui.widgets.secret import NewSecret, secret_line
from workbench.ui.widgets.surfaces import Banner, column, row
from workbench.ui.widgets.text import Text

_WORDS = later(
    "Each of you has a workspace of your own, opened with your own passphrase. Answers, findings and documents go over "
    "with the keyboard; levels stay with whoever gave them until all have locked."
)
_NEW = later("Somebody new at this laptop …")
_IN_CLEAR = later(
    "The workspace of {names} has no passphrase: whoever sits here can read it, so the levels in it are not blind. "
    "“Encrypt this workspace”, in Ctrl+K, gives it one."
)


def ask_seat(parent: QWidget, found: Sequence[Seat], own: PersonId) -> Seat | str | None:
    """Ask who takes the keyboard: a seat, `new` for somebody new, None where nobody does."""
    dialog = SwitchDialog(parent, found, own)
    return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None


class SwitchDialog(ScrollingDialog):
    """Lists who shares the laptop; who has the keyboard already is named and can't be chosen."""

    def __init__(self, parent: QWidget, found: Sequence[Seat], own: PersonId) -> None:
        super().__init__(parent, tr("Who takes the keyboard?"), tr("Go on"), icon="user-circle")
        self.body.addWidget(Text(tr(_WORDS), "body", "text2", wraps=True))
        self.buttons: dict[ChoiceButton, Seat | str] = {}
        for each in found:
            if each.person.id == own:
                self._add_own(each)
        for each in found:
            if each.person.id != own:
                self._add(each.person.name, each, f"seat.{each.person.id}")
        self._add(tr(_NEW), "new", "seat.new")
        names = [each.person.name for each in found if not each.is_sealed]
        warned = Banner()
        warned.say(tr(_IN_CLEAR, names=and_text(names)) if names else "", "warn")
        self.body.addWidget(warned)
        first = next(iter(self.buttons))
        first.setChecked(True)
        first.setFocus()

    def _add_own(self, seat: Seat) -> None:
        beside = row(None, 10)
        beside.addWidget(Avatar(seat.person.name, 28))
        beside.addWidget(Text(tr("{name} is at the keyboard", name=seat.person.name), "strong"))
        beside.addStretch(1)
        self.body.addLayout(beside)

    def _add(self, text: str, what: Seat | str, identifier: str) -> None:
        button = ChoiceButton(text)
        button.setAccessibleIdentifier(identifier)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.buttons[button] = what
        self.body.addWidget(button)

    def chosen(self) -> Seat | str:
        """Return who was chosen."""
        return next(what for button, what in self.buttons.items() if button.isChecked())


@dataclass(frozen=True, slots=True)
class Welcomed:
    """Somebody new at the laptop, and the role in which they join the assessment that is open."""

    seat: Seat
    role: str


class NewSeatDialog(WorkingDialog):
    """Gives somebody a workspace, keys, and a part in the assessment that is open."""

    def __init__(self, parent: QWidget, shell: Shell, *, joins: bool) -> None:
        super().__init__(
            parent, shell, tr("Somebody new at this laptop"), tr("Make their workspace"), verb=tr("Making a workspace"),
            icon="user-circle",
        )  # fmt: skip
        words = tr("Let them type: the passphrase is theirs alone, and opens a workspace that nobody else can read.")
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self.name, self.email = LineEdit(tr("Their name")), LineEdit(tr("Their e-mail address"))
        self.name.setAccessibleIdentifier("seat.name")
        self.email.setAccessibleIdentifier("seat.email")
        self.add_labelled(tr("Name, as it stands in reports"), self.name)
        self.add_labelled(tr("E-mail"), self.email)
        self.role = ComboBox(tr("Role in this assessment"))
        self.role.setAccessibleIdentifier("seat.role")
        for each in ROLES[1:]:
            self.role.addItem(capital(tr(ROLE_WORDS[each])), each)
        if joins:
            self.role.setCurrentIndex(ROLES[1:].index(CO))
            self.add_labelled(tr("Role in the assessment that is open"), self.role)
        self.secret = NewSecret(tr("Passphrase of their workspace"), "seat.secret")
        self.secret.entered.connect(self.begin)
        self.body.addWidget(self.secret)
        self._add_identity()
        self.name.setFocus()

    def _add_identity(self) -> None:
        self.identity = FileEntry(
            tr("Their signing identity, if they have one"), None, choose_identity, "seat.identity"
        )
        self.identity_secret = secret_line(tr("Its passphrase"), "seat.identity-secret")
        inner = column(None, 6)
        inner.addWidget(self.identity)
        inner.addWidget(self.identity_secret)
        help_ = tr(
            "With it they are the same person here as on their own laptop; without it, one is made when they sign."
        )
        inner.addWidget(Text(help_, "small", "text3", wraps=True))
        self.identity_secret.hide()
        self.identity.chosen.connect(lambda _: self.identity_secret.show())
        self.body.addLayout(inner)

    def find_fault(self) -> str:
        if not self.name.text().strip() or "@" not in self.email.text():
            return tr("Their name and e-mail address are needed; they stand in the reports.")
        return self.secret.fault()

    def make_work(self) -> Callable[[], Welcomed]:
        home, folder, role = self.shell.home, self.shell.workspace.parent, str(self.role.currentData())
        newcomer = Newcomer(
            self.name.text().strip(), self.email.text().strip(), self.secret.text(),
            self.identity.path, self.identity_secret.text(),
        )  # fmt: skip
        return lambda: Welcomed(seating.add_seat(home, newcomer, folder), role)
