"""Colleagues who want to share something and whom one does not trust yet: compared aloud, then trusted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from workbench.application.pulling import Invitation
from workbench.kernel.speech import later, tr
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.fingerprint import Fingerprint
from workbench.ui.widgets.picture import Avatar
from workbench.ui.widgets.surfaces import Surface, clear, column, row
from workbench.ui.widgets.text import Text

_WORDS = later(
    "Nothing of theirs is opened before you have compared the fingerprint with them, by voice or face to face."
)


class InvitationsCard(Surface):
    """Lists who invites one, each with the way to trust them."""

    wanted = Signal(object)
    """The Invitation that is to be compared."""

    def __init__(self) -> None:
        super().__init__("card")
        self.invitations: tuple[Invitation, ...] = ()
        self.buttons: list[Button] = []
        self._people = column(None, 14)
        inner = column(self, 8, (20, 14, 20, 16))
        inner.addWidget(Text(tr("Somebody wants to share with you"), "heading"))
        inner.addWidget(Text(tr(_WORDS), "body", "text2", wraps=True))
        inner.addLayout(self._people)
        self.hide()

    def show_invitations(self, invitations: Sequence[Invitation]) -> None:
        """Show who invites one, each laptop once; nothing hides the card."""
        once = {each.fingerprint: each for each in invitations}
        self.setVisible(bool(once))
        if tuple(once.values()) == self.invitations:
            return
        self.invitations = tuple(once.values())
        clear(self._people)
        self.buttons = [self._add(each, place) for place, each in enumerate(self.invitations)]

    def _add(self, invitation: Invitation, place: int) -> Button:
        about = column(None, 0)
        about.addWidget(Text(invitation.name, "strong", wraps=True))
        about.addWidget(Text(invitation.email, "small", "text2", wraps=True))
        button = Button(tr("Compare aloud, then trust …"), "secondary", "shield-check")
        button.setAccessibleName(tr("Compare aloud with {name}, then trust", name=invitation.name))
        button.setAccessibleDescription(tr("Fingerprint {spoken}", spoken=invitation.spoken))
        button.setAccessibleIdentifier(f"sync.trust.{place}")
        button.clicked.connect(lambda: self.wanted.emit(invitation))
        head = row(None, 10)
        head.addWidget(Avatar(invitation.name, 30), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(about, 1)
        head.addWidget(button)
        inner = column(None, 8)
        inner.addLayout(head)
        inner.addWidget(Fingerprint(invitation.spoken))
        self._people.addLayout(inner)
        return button
