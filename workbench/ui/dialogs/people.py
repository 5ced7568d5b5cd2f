"""Who is on the assessment, in which role, and what they declared; a colleague joins by their certificate."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from workbench.application.views import AssessmentView
from workbench.domain.people import CO, LEAD, ROLE_WORDS, ROLES, THIRD, pairing
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.ui.dialogs.files import choose_certificate
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.buttons import Button, IconButton
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.fingerprint import Fingerprint
from workbench.ui.widgets.picture import Avatar
from workbench.ui.widgets.surfaces import Banner, Surface, column, row
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.ui.shell import Shell
    from workbench.ui.window import Window


_ROLES = later(
    "A new lead makes you co-assessor. A third assessor scores before seeing anything of yours. An observer reads and "
    "never scores."
)


class PeopleDialog(Dialog):
    """Lists the people; lets somebody join, oneself leave, or a colleague's name be erased."""

    def __init__(self, parent: QWidget, view: AssessmentView) -> None:
        super().__init__(parent, tr("People on this assessment"), tr("Let somebody join …"), width=640)
        self.wanted = ""
        """`join`, `leave` or `erase`, once the dialog is done."""
        self.erased: EntityId | None = None
        """Whose name is to be erased."""
        self.body.addWidget(self._list(view))
        for each in pairing(view.form, view.dossier.people):
            hint = Banner()
            hint.say(each)
            self.body.addWidget(hint)
        words = tr(
            "A colleague hands you the file me.crt from their program. Compare its fingerprint aloud when they join."
        )
        self.body.addWidget(Text(words, "small", "text3", wraps=True))
        own = next((each for each in view.dossier.people if each.id == view.person), None)
        self.leaves = Button(tr("Leave"), "quiet")
        self.leaves.setAccessibleIdentifier("people.leave")
        self.leaves.setVisible(own is not None and own.role != LEAD and not view.assessment.is_read_only)
        self.leaves.clicked.connect(lambda: self._end("leave"))
        self.foot.insertWidget(0, self.leaves)
        self.primary.setVisible(view.may_score and not view.is_read_only)
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(lambda: self._end("join"))
        self.cancel.setText(tr("Close"))

    def _end(self, wanted: str) -> None:
        self.wanted = wanted
        self.done(QDialog.DialogCode.Accepted)

    def _list(self, view: AssessmentView) -> QWidget:
        card = Surface("well")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for place, person in enumerate(view.dossier.people):
            name = person.name or person.id
            is_you = person.id == view.person
            known = {None: tr("No declaration yet"), "none": tr("No interest declared")}
            tone = "warn" if person.interest is None else "text2"
            grid.addWidget(Avatar(name, 28), place, 0)
            grid.addWidget(Text(tr("{name} (you)", name=name) if is_you else name, "strong", wraps=True), place, 1)
            grid.addWidget(Text(tr(ROLE_WORDS.get(person.role, person.role)), "body", "text2"), place, 2)
            grid.addWidget(Text(known.get(person.interest, person.interest or ""), "body", tone, wraps=True), place, 3)
            if person.email and not is_you:  # A pseudonym has no address.
                grid.addWidget(self._erasing(name, person.id), place, 4)
        return card

    def _erasing(self, name: str, person: str) -> IconButton:
        button = IconButton("trash", tr("Erase the name of {name} for good", name=name))
        button.setAccessibleIdentifier(f"people.erase.{person}")
        button.clicked.connect(lambda: self._erase(EntityId(person)))
        return button

    def _erase(self, person: EntityId) -> None:
        self.erased = person
        self._end("erase")


class JoiningDialog(Dialog):
    """Asks for the role, and shows whose certificate it is with the fingerprint to compare."""

    def __init__(self, parent: QWidget, name: str, email: str, fingerprint: str, role: str = CO) -> None:
        super().__init__(parent, tr("Let {name} join?", name=name), tr("Let them join"), width=620)
        about = row(None, 12)
        about.addWidget(Avatar(name, 32))
        names = column(None, 0)
        names.addWidget(Text(name, "strong"))
        names.addWidget(Text(email, "small", "text2"))
        about.addLayout(names)
        about.addStretch(1)
        self.body.addLayout(about)
        self.role = ComboBox(tr("Role"))
        self.role.setAccessibleIdentifier("join.role")
        for each in ROLES:
            self.role.addItem(capital(tr(ROLE_WORDS[each])), each)
        self.role.setCurrentIndex(ROLES.index(role))
        self.add_labelled(tr("Role"), self.role, tr(_ROLES))
        print_ = Fingerprint(fingerprint)
        print_.setAccessibleIdentifier("join.fingerprint")
        self.add_labelled(tr("Fingerprint, to be compared aloud"), print_)
        self.role.setFocus()


def show_people(parent: QWidget, shell: "Shell", view: AssessmentView) -> None:
    """Show who takes part, and let the person change it."""
    dialog = PeopleDialog(parent, view)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    if dialog.wanted == "leave":
        from workbench.application import participating
        from workbench.application.references import assessment_with

        assessment = view.assessment.id
        shell.save(lambda services: participating.leave(services, assessment_with(services, assessment)))
        return
    if dialog.wanted == "erase":
        from workbench.ui.dialogs.erasing import erase_person

        erase_person(cast("Window", parent.window()), dialog.erased)
        return
    path = choose_certificate(parent)
    if path is not None:
        join_by(parent, shell, view, path)


def join_by(parent: QWidget, shell: "Shell", view: AssessmentView, path: Path) -> None:
    """Show whose certificate a file is, and let them join in the role that is chosen."""
    from workbench.application import participating
    from workbench.application.references import assessment_with
    from workbench.kernel.errors import WorkbenchError

    try:
        card = participating.card_of(path)
    except WorkbenchError as error:
        shell.notices.tell(error)
        return
    dialog = JoiningDialog(parent, card.name, card.email, card.spoken, THIRD if view.assessors > 1 else CO)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        assessment, role = view.assessment.id, str(dialog.role.currentData())
        shell.save(
            lambda services: participating.join(services, assessment_with(services, assessment), path, role).changes
        )
