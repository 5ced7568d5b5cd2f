"""What a person does on the Sync page about the exchange itself: choosing the place, syncing, carrying, trusting."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from workbench.application import trusting
from workbench.application.changes import EVERYTHING, Changes
from workbench.application.pulling import Invitation
from workbench.kernel import clock as clocks
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.ui.dialogs.comparing import ask_trust
from workbench.ui.dialogs.files import choose_carried, choose_new_file
from workbench.ui.dialogs.shared_place import ask_place
from workbench.ui.dialogs.unlock import ask_own_keys
from workbench.ui.notices import fault_of_ours
from workbench.ui.pages.sync.exchange import Exchange, Exchanged
from workbench.ui.pages.sync.words import outcome_words, state_words, without_place_words
from workbench.ui.shell import announce

if TYPE_CHECKING:
    from workbench.ui.pages.sync.page import SyncPage


class Exchanging(QObject):
    """Begins exchanges, and shows on the page how they end."""

    def __init__(self, page: "SyncPage") -> None:
        super().__init__(page)
        self._page, self.exchange = page, Exchange(page.shell)
        self._ended: Exchanged | None = None
        """What the card of the place tells of."""
        page.place_card.choose_wanted.connect(self.choose_place)
        page.place_card.pause_wanted.connect(lambda paused: self.exchange.pause(paused=paused))
        page.place_card.cancel_wanted.connect(self.exchange.cancel)
        page.invitations.wanted.connect(self._compare)
        self.exchange.step.connect(page.place_card.show_step)
        self.exchange.ended.connect(self._synced)
        self.exchange.failed.connect(self._failed)
        self.exchange.cancelled.connect(self._cancelled)

    def show_place(self) -> None:
        """Show the shared place, and what can be done with it."""
        settings, self._ended = self._page.shell.settings, None
        state, tone = state_words(settings.synced)
        self._page.place_card.show_place(settings.hub, state if settings.hub else "", tone)
        self.show_last()
        self._enable(running=False)

    def show_last(self) -> None:
        """Say with whom one shares work all the same without a shared place; beside one, it says when it was met."""
        has_place = bool(self._page.shell.settings.hub)
        self._page.last.setText("" if has_place else without_place_words(self._page.found or ()))
        self._page.last.setVisible(not has_place)
        if self._ended is not None:  # What was settled since needs no decision any more.
            left = sum(len(each.differences) for each in self._page.found or ())
            told = outcome_words(self._ended.synced, self._ended.file, left)
            self._page.place_card.show_place(self._page.shell.settings.hub, *told)

    def _enable(self, *, running: bool) -> None:
        can = not running and not self._page.shell.read_only
        self._page.now.setEnabled(can and bool(self._page.shell.settings.hub))
        for each in (self._page.write, self._page.take, self._page.place_card.choose):
            each.setEnabled(can)

    def choose_place(self) -> None:
        """Let the person choose the shared place."""
        if self.exchange.is_running:
            return
        place = ask_place(self._page, self._page.shell, self._page.shell.settings.hub)
        if place is not None:
            self.exchange.password = place.password
            self._page.shell.keep(replace(self._page.shell.settings, hub=place.address, synced=""))
            self.show_place()
            self._page.now.setFocus(Qt.FocusReason.TabFocusReason)

    def sync(self) -> None:
        """Exchange with the shared place."""
        if not self._page.shell.settings.hub:
            self.choose_place()
        elif self._may_begin():
            self._begin()
            self.exchange.sync(self._page.shell.settings.hub)

    def carry(self) -> None:
        """Write a file that is carried to colleagues."""
        start = str(self._page.shell.workspace.parent / "for-colleagues.carried")
        path = choose_new_file(self._page, tr("Write a file to carry"), start, tr("Carried files (*.carried)"))
        if path is not None and self._may_begin():
            self._begin()
            self.exchange.carry(path)

    def take_carried(self) -> None:
        """Take what a file brings that a colleague carried here."""
        path = choose_carried(self._page)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Take what a file brings."""
        if self._may_begin():
            self._begin()
            self.exchange.take(path)

    def _may_begin(self) -> bool:
        if self._page.shell.operations.is_alone:
            words = tr("This workspace lies where others may write to it. Keep it on this computer to exchange.")
            self._page.shell.notices.say(words, "warn")
        if self._page.shell.operations.is_alone or self.exchange.is_running or self._page.shell.read_only:
            return False
        return ask_own_keys(self._page, self._page.shell.home)

    def _begin(self) -> None:
        self._ended = None
        self._page.shell.autosave.flush()
        self._page.problems.show_problems(())
        self._enable(running=True)
        self._page.place_card.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _synced(self, exchanged: Exchanged) -> None:
        synced, address = exchanged.synced, exchanged.address or self._page.shell.settings.hub
        if exchanged.file is None:
            now = clocks.to_text(self._page.shell.home.clock.now())
            self._page.shell.keep(replace(self._page.shell.settings, hub=address, synced=now))
        self._page.problems.show_problems(synced.problems)
        self._page.invitations.show_invitations(synced.invitations)
        self._end(*outcome_words(synced, exchanged.file, len(synced.conflicts)))
        self._ended = exchanged

    def _failed(self, error: BaseException) -> None:
        told = error if isinstance(error, WorkbenchError) else fault_of_ours(error)
        self._end(
            tr(
                "{sentence} All your work is safe on this laptop. {window_advice}",
                sentence=told.sentence,
                window_advice=told.window_advice,
            ),
            "danger",
        )

    def _cancelled(self) -> None:
        self._end(tr("Cancelled. What was exchanged already is kept, and the rest comes next time."), "text2")

    def _end(self, words: str, tone: str) -> None:
        """Say how it ended, and let everybody read again: what came before it failed is here too."""
        self.show_place()
        self._page.place_card.show_place(self._page.shell.settings.hub, words, tone)
        announce(self._page, words)
        self._page.shell.feed.tell(Changes(EVERYTHING), self._page)
        self._page.reload()
        self._page.wants_focus = True  # What colleagues differ on is known only then.
        if self._page.isVisible():
            self._page.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self, invitation: Invitation) -> None:
        if ask_trust(self._page, self._page.shell, trusting.card_in(invitation.pem)):
            left = [each for each in self._page.invitations.invitations if each.fingerprint != invitation.fingerprint]
            self._page.invitations.show_invitations(left)
            self.exchange.again()
