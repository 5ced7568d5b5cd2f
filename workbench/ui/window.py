"""Places pages; knows nothing of what they show."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from workbench.kernel.speech import tr
from workbench.ui.actions import ACTIONS, BY_ID, Action
from workbench.ui.care import Care
from workbench.ui.chrome import Footer, JobStrip, Rail
from workbench.ui.commands import Commands
from workbench.ui.differing import Differing
from workbench.ui.notices import Notice
from workbench.ui.pages.catalogue import make_page
from workbench.ui.shell import Page, Place, Shell, announce
from workbench.ui.theme.style import room_of, theme
from workbench.ui.theme.tokens import SMALLEST
from workbench.ui.widgets.ring import FocusRing
from workbench.ui.widgets.surfaces import Banner, column, row

BACK_STEPS = 100


class Steps:
    """Places that one can come back to."""

    def __init__(self) -> None:
        self.back: list[Place] = []
        self.forward: list[Place] = []

    def leave(self, place: Place) -> None:
        """Remember the place that is left."""
        self.back.append(place)
        del self.back[:-BACK_STEPS]
        self.forward.clear()

    def forget(self, assessments: Collection[str]) -> None:
        """Lead nobody back to assessments that are erased."""
        for steps in (self.back, self.forward):
            steps[:] = [each for each in steps if each.assessment not in assessments]


class Window(QMainWindow):
    """Rail, pages, footer; shortcuts from one table, places one can come back to."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.setWindowTitle("Assessor Workbench")
        self.setMinimumSize(*SMALLEST)
        self.resize(1440, 900)
        self._pages: dict[str, Page] = {}
        self._gives_up = False
        """The person said that what can't be saved may be lost."""
        self._then: Callable[[], None] | None = None
        """What is done as soon as the window closes."""
        self.steps = Steps()
        self.stack, self.rail, self.footer = QStackedWidget(), Rail(), Footer()
        self.care = Care(shell, self)
        self.condition, self.banner, self.strip = Banner(wide=True), Banner(wide=True), JobStrip(shell.operations)
        self.commands = Commands(self)
        self.differing = None if shell.is_viewer else Differing(shell, self.rail, self)
        self._lay_out()
        self._ring = FocusRing(self)
        self._percent = theme.percent
        theme.changed.connect(self._dress)
        self.actions_by_id = {each.id: self._make_action(each) for each in ACTIONS}
        self.rail.show_person(shell.home, self.commands.available())
        self._offered = ""
        """Id of what the banner offers to do."""
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(lambda: self.banner.say(""))
        self._hear(shell)

    def _hear(self, shell: Shell) -> None:
        self.rail.wanted.connect(self.perform)
        shell.signals.go.connect(self.go)
        shell.signals.perform.connect(self.perform)
        shell.notices.told.connect(self._tell)
        self.banner.acted.connect(lambda: self.perform(self._offered))
        shell.autosave.failed.connect(lambda text: self.banner.say(text, "danger"))
        shell.autosave.saved.connect(self._all_saved)
        shell.undo.changed.connect(self._show_undo)
        self.care.changed.connect(self._show_condition)
        self.condition.acted.connect(self._act_on_condition)

    def _lay_out(self) -> None:
        middle = QWidget()
        inner = column(middle, 0)
        inner.setSizeConstraint(inner.SizeConstraint.SetNoConstraint)
        inner.addWidget(self.condition)
        inner.addWidget(self.banner)
        inner.addWidget(self.stack, 1)
        inner.addWidget(self.strip)
        inner.addWidget(self.footer)
        whole = QWidget()
        whole.setProperty("surface", "canvas")
        outer = row(whole, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(self.rail)
        outer.addWidget(middle, 1)
        self.setCentralWidget(whole)

    def _make_action(self, wanted: Action) -> QAction:
        action = QAction(wanted.words, self)
        if not wanted.is_local:
            action.setShortcuts([QKeySequence(each) for each in wanted.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self.perform(wanted.id))
        self.addAction(action)
        return action

    # Pages and places

    @property
    def page(self) -> Page | None:
        """Return the page that is shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def page_named(self, name: str) -> Page:
        """Return a page; it is built when it is first wanted."""
        if name not in self._pages:
            self._pages[name] = make_page(name, self.shell)
            self.stack.addWidget(self._pages[name])
        return self._pages[name]

    def go(self, place: Place) -> None:
        """Show a place, and remember the one that is left."""
        if self.page is not None:
            self.steps.leave(self.page.place())
        self._show(place)

    def forget(self, *names: str) -> None:
        """Let go of pages, which are built anew when they are next wanted."""
        for page in [self._pages.pop(each) for each in names if each in self._pages]:
            self.stack.removeWidget(page)
            page.deleteLater()

    def go_back(self) -> None:
        """Return to where the person was, caret and all."""
        self._travel(self.steps.back, self.steps.forward)

    def go_forward(self) -> None:
        """Take back a return."""
        self._travel(self.steps.forward, self.steps.back)

    def _travel(self, from_: list[Place], to: list[Place]) -> None:
        if from_ and self.page is not None:
            to.append(self.page.place())
            self._show(from_.pop())

    def _show(self, place: Place) -> None:
        if self.page is not None:
            self.page.leave()
            self.commands.remember_place()
        page = self.page_named(place.page)
        self.stack.setCurrentWidget(page)
        self.rail.show_current(place.page)
        self.strip.give_way(elsewhere=page.shows_jobs)
        page.enter(place)
        self.refresh()

    def refresh(self) -> None:
        """Offer what the page that is shown can do."""
        can = self.commands.available()
        for id_, action in self.actions_by_id.items():
            action.setEnabled(id_ in can)
        self.footer.show_place(self.shell.settings.hub)
        self.footer.show_hints(tuple(each for each in self.page.footer_hints() if each in can) if self.page else ())
        self._show_undo()

    def perform(self, id_: str) -> None:
        """Do what an action does: the page's way first, else the window's."""
        handler = self.refresh if id_ == "refresh-footer" else self.handler_of(id_)
        if handler is not None:
            handler()

    def handler_of(self, id_: str) -> Callable[[], None] | None:
        """Return what an action does now; None where it does nothing."""
        own = self.page.offers() if self.page is not None else {}
        if id_ in own:
            return own[id_]
        return self.commands.handlers.get(id_)

    # What the person is told

    def _tell(self, notice: Notice) -> None:
        announce(self, notice.text)
        self._offered = notice.action
        self.banner.say(notice.text, notice.tone, BY_ID[notice.action].words if notice.action else "")
        self._quiet.stop()
        if notice.tone in ("ok", "info"):
            self._quiet.start(6_000)

    def _show_condition(self) -> None:
        condition = self.care.condition
        if condition is None:
            self.condition.say("")
        else:
            self.condition.say(condition.text, condition.tone, condition.action)

    def _act_on_condition(self) -> None:
        condition = self.care.condition
        if condition is not None and condition.do is not None:
            condition.do()

    def _all_saved(self, _: str) -> None:
        if self.banner.property("surface") == "danger":
            self.banner.say("")

    def _show_undo(self) -> None:
        assessment = self.commands.assessment()
        last, following = self.shell.undo.last(assessment), self.shell.undo.next(assessment)
        self.actions_by_id["undo"].setText(tr("Undo {act}", act=last.words) if last else tr("Undo"))
        self.actions_by_id["redo"].setText(tr("Redo {act}", act=following.words) if following else tr("Redo"))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do what a key asks for that an entry took from the shortcuts and gave on."""
        key = QKeySequence(event.keyCombination()).toString()
        action = next((each for each in ACTIONS if not each.is_local and key in each.keys), None)
        if action is not None and self.actions_by_id[action.id].isEnabled():
            self.perform(action.id)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._ring.watch()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, height = room_of(self)
        self.rail.fit(width)
        self.footer.fit(width, height)

    def _dress(self) -> None:
        """Build the pages anew where the text size changed: their widths and heights follow from it."""
        if theme.percent == self._percent or not self.shell.operations.is_open:
            return
        self._percent = theme.percent
        self._fit()
        if self.page is None:
            return
        self.page.leave()
        place = self.page.place()
        self.forget(*self._pages)
        self._show(place)

    def put_away(self, then: Callable[[], None]) -> None:
        """Close, and do something as soon as all is saved; while it can't be, the window stays and nothing is done."""
        self._then = then
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close once everything typed is on the disk; what can't be saved keeps the window open."""
        if self.page is not None:
            self.page.leave()
        self.shell.autosave.flush()
        if self._gives_up:
            self.shell.autosave.give_up()
        if not self.shell.autosave.is_idle:
            event.ignore()
            QTimer.singleShot(0, self._close_when_saved)  # A window can't be closed while it is being closed.
            return
        self.commands.keep_place()
        self.care.end()
        then, self._then = self._then, None
        if then is not None:
            then()
        super().closeEvent(event)

    def _close_when_saved(self) -> None:
        autosave = self.shell.autosave
        if autosave.fault:
            from workbench.ui.dialogs.unsaved import ask_give_up

            self._gives_up = ask_give_up(self, autosave.fault, autosave.waiting)
            if not self._gives_up:
                self._then = None
                return
        if autosave.is_idle or self._gives_up:
            self.close()
        elif QApplication.instance() is not None:
            QTimer.singleShot(50, self._close_when_saved)
