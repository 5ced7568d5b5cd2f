"""The Sync page: the shared place above, the assessments on the left, what needs a person on the right."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from workbench.application import circulating, interviewing, settling, sharing
from workbench.application.changes import Changes
from workbench.application.references import assessment_with
from workbench.application.sharing import Shared
from workbench.kernel.canonical import Json
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.ui.models.shared import ROW_HEIGHT
from workbench.ui.pages.sync.conflict import ConflictPanel
from workbench.ui.pages.sync.exchanging import Exchanging
from workbench.ui.pages.sync.invitations import InvitationsCard
from workbench.ui.pages.sync.listing import SharedList
from workbench.ui.pages.sync.merged import MergedCard
from workbench.ui.pages.sync.one import OneCard
from workbench.ui.pages.sync.place import PlaceCard
from workbench.ui.pages.sync.problems import ProblemsCard
from workbench.ui.shell import Page, Place, Shell, announce
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.theme.tokens import MEDIUM, ROOMY
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import UNBOUNDED, ScrollPane, column, row
from workbench.ui.widgets.text import Text

_ROWS = 4
"""Assessments that are seen at once where they stand above the rest."""


class SyncPage(Page):
    """Exchanges with colleagues, and lets the person settle what they differ on."""

    name = "sync"
    shows_jobs = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.found: tuple[Shared, ...] | None = None
        self.assessment = ""
        self._is_reading = self._reads_again = self.wants_focus = False
        self.place_card, self.list, self.one = PlaceCard(), SharedList(), OneCard()
        self.conflict, self.merged = ConflictPanel(), MergedCard()
        self.invitations, self.problems = InvitationsCard(), ProblemsCard()
        self.now = Button(tr("Sync now"), "primary", "arrows-clockwise")
        self.write, self.take = (
            Button(tr("Write a file to carry …"), "secondary", "export"),
            Button(tr("Take a file …")),
        )
        self._lay_out()
        self._connect()
        self.exchanging = Exchanging(self)
        self.exchange = self.exchanging.exchange
        desk = self.exchanging
        self.handlers = {
            "sync-now": desk.sync, "shared-place": desk.choose_place, "carry": desk.carry,
            "take-carried": desk.take_carried,
        }  # fmt: skip

    def _lay_out(self) -> None:
        titles, buttons = column(None, 2), row(None, 8)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(10)
        self.last = Text("", "body", "text2", wraps=True)
        titles.addWidget(Text(tr("Sync"), "display"))
        titles.addWidget(self.last)
        for each in (self.take, self.write, self.now):
            buttons.addWidget(each)
        self._head.addLayout(titles, 1)
        self._head.addLayout(buttons)
        right = column(None, 14)
        for card in (self.invitations, self.conflict, self.problems, self.one, self.merged):
            right.addWidget(card)
        right.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(14)
        left = column(None, 0)
        left.addWidget(self.list, 1000)
        left.addStretch(1)
        self._both.addLayout(left)
        self._both.addLayout(right, 1)
        body = QWidget()
        self._inner = column(body, 14, (32, 26, 32, 24))
        self._inner.addLayout(self._head)
        self._inner.addWidget(self.place_card)
        self._inner.addLayout(self._both, 1)
        outer = column(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(ScrollPane(body, tr("Sync")))
        for shown in (self.list, self.one):
            shown.hide()  # Until it was read how the assessments stand.

    def _connect(self) -> None:
        for button, action in ((self.now, "sync-now"), (self.write, "carry"), (self.take, "take-carried")):
            button.setAccessibleIdentifier(f"sync.{action}")
            button.clicked.connect(lambda _=False, wanted=action: self.shell.perform(wanted))
        self.take.setAccessibleName(tr("Take a file that a colleague carried here"))
        self.list.chosen.connect(self._choose)
        self.list.view.digit.connect(lambda digit: self.conflict.take(digit - 1))
        self.conflict.settled.connect(self._settle)
        self.conflict.asked.connect(lambda indicator, marked: self._ask(indicator, marked=marked))
        self.one.send_wanted.connect(lambda wanted: self._send_too(wanted=wanted))
        self.one.package_wanted.connect(self._open_package)
        self.shell.feed.told.connect(lambda changes, _: self.reload() if self.isVisible() else None)

    # Reading

    def enter(self, place: Place) -> None:
        self.assessment = place.assessment or self.assessment
        self.exchanging.show_place()
        self.wants_focus = True
        self.reload()
        self.first().setFocus(Qt.FocusReason.TabFocusReason)
        if place.file:
            self.exchanging.take_file(Path(place.file))

    def first(self) -> QWidget:
        """Return what takes the focus: what needs the person most."""
        if self.conflict.isVisible() and self.conflict.cards:
            return self.conflict.cards[0].button
        if self.invitations.isVisible() and self.invitations.buttons:
            return self.invitations.buttons[0]
        return self.now if self.now.isEnabled() else self.place_card.choose

    def place(self) -> Place:
        return Place("sync", self.assessment)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.now if self.now.isEnabled() else self.place_card.choose, self.list.view, self._needing())

    def _needing(self) -> QWidget:
        for card in (self.invitations.buttons, [each.button for each in self.conflict.cards]):
            if card and card[0].isVisible():
                return card[0]
        return self.one.send if self.one.send.isVisible() else self.take

    def reload(self) -> None:
        """Read how all assessments stand, off the GUI thread."""
        if self._is_reading:
            self._reads_again = True
            return
        self._is_reading = True
        self.shell.operations.ask(sharing.look_at_sharing, self._read, self._not_read)

    def _read(self, found: tuple[Shared, ...]) -> None:
        self._is_reading = False
        if self._reads_again:
            self._reads_again = False
            self.reload()
        self.show_found(found)

    def _not_read(self, error: BaseException) -> None:
        self._is_reading = self._reads_again = False
        self.shell.notices.tell(error)

    def show_found(self, found: tuple[Shared, ...]) -> None:
        """Show how the assessments stand; what was chosen stays chosen."""
        self.found = found
        if not any(each.id == self.assessment for each in found):
            self.assessment = found[0].id if found else ""
        self.list.show_found(found, self.assessment)
        self.list.setVisible(bool(found))
        if not self.exchange.is_running:
            self.exchanging.show_last()
        self._choose(self.assessment)
        self.fit()
        self.shell.perform("refresh-footer")
        if self.wants_focus and self.isVisible():
            self.wants_focus = False
            self.first().setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def shared(self) -> Shared | None:
        """Return the assessment that is chosen."""
        return next((each for each in self.found or () if each.id == self.assessment), None)

    def _choose(self, assessment: str) -> None:
        self.assessment = assessment
        shared, focus = self.shared, QApplication.focusWidget()
        had = focus is not None and self.conflict.isAncestorOf(focus)
        differences = shared.differences if shared else ()
        if had and not differences:  # Before the buttons go, and the focus with them.
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.conflict.setEnabled(not self.shell.read_only)
        self.conflict.show_differences(differences, shared.title if shared else "")
        self.one.show_shared(shared, is_sent=self.assessment in self.exchange.wanted)
        self.merged.show_merged([each for each in self.exchange.merged if each.assessment == self.assessment])

    # Settling

    def offers(self) -> dict[str, Callable[[], None]]:
        shared = self.shared
        if shared is None or not shared.differences:
            return dict(self.handlers)
        return self.handlers | {
            "next-problem": lambda: self.seek(1), "previous-problem": lambda: self.seek(-1),
            "mine": lambda: self.conflict.take(0), "theirs": lambda: self.conflict.take(1),
        }  # fmt: skip

    def footer_hints(self) -> tuple[str, ...]:
        has = bool(self.shared and self.shared.differences)
        return (*self.conflict.hints, "next-problem", "undo", "help") if has else ("sync-now", "palette", "help")

    def seek(self, by: int) -> None:
        """Go to the next difference; after the last of an assessment comes the first of the next one."""
        assert self.found is not None
        differing = [each.id for each in self.found if each.differences]
        place = self.conflict._place + by
        if 0 <= place < len(self.conflict.differences) or len(differing) < 2:
            self.conflict.step(by)
        else:
            here = differing.index(EntityId(self.assessment)) if self.assessment in differing else 0
            self.list.select(differing[(here + by) % len(differing)])
        self.conflict.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let a digit settle where no text is typed, one held for long once; an entry keeps its digits to itself."""
        plain = not event.isAutoRepeat() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text().isdecimal() and self.conflict.isVisible():
            self.conflict.take(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _settle(self, field: str, value: Json, why: str) -> None:
        assessment = EntityId(self.assessment)

        def told(changes: Changes) -> None:
            words = changes.act.words if changes.act else field
            announce(self, tr("Done: {words}. Undo with Ctrl+Z.", words=words))

        self.shell.save(
            lambda services: settling.settle(services, assessment_with(services, assessment), field, value, why)[1],
            told,
        )

    def _ask(self, indicator: str, *, marked: bool) -> None:
        assessment = EntityId(self.assessment)
        words = tr(
            "{indicator} is marked for discussion; your colleague sees the mark after the next sync.",
            indicator=indicator,
        )
        self.shell.save(
            lambda services: interviewing.mark_for_discussion(services, assessment, indicator, marked=marked),
            lambda _: self.shell.notices.say(
                words if marked else tr("The mark on {indicator} is taken away.", indicator=indicator), "ok"
            ),
        )

    def _send_too(self, *, wanted: bool) -> None:
        (self.exchange.wanted.add if wanted else self.exchange.wanted.discard)(EntityId(self.assessment))

    def _open_package(self, sha256: str) -> None:
        """Write a signed package beside the workspace, and show what checking it finds."""
        package = next((each for each in (self.shared.packages if self.shared else ()) if each.sha256 == sha256), None)
        if package is not None:
            folder = self.shell.workspace.parent
            self.shell.operations.start(
                tr("Writing the package"),
                lambda services, job: circulating.take_out(services, package, folder),
                lambda path: self.shell.go(Place("packages", file=str(path))),
            )

    # Fitting the window

    def fit(self) -> None:
        """Let list and panel stand below one another where they have no room side by side."""
        width, _ = room_of(self)
        narrow = width < MEDIUM
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._both.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        wide = scaled(384 if width >= ROOMY else 300)
        self.list.setMinimumWidth(0 if narrow else wide)
        self.list.setMaximumWidth(UNBOUNDED if narrow else wide)
        rows = max(len(self.found or ()), 1)
        least, most = (scaled(ROW_HEIGHT) * each + scaled(64) for each in (min(rows, _ROWS), rows))
        self.list.setMinimumHeight(least)
        self.list.setMaximumHeight(least if narrow else most)
        self.conflict.fit(narrow=width < ROOMY)
