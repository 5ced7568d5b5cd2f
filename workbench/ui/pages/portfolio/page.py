"""The Portfolio page: which portfolio it is, what it is narrowed to, and its parts behind tabs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from workbench.application.portfolio_benchmark import place_name
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.ui.notices import fault_of_ours
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.empty import Instead
from workbench.ui.pages.portfolio.head import PageHead
from workbench.ui.pages.portfolio.narrowing import Narrowing
from workbench.ui.pages.portfolio.parts import PARTS, make_part
from workbench.ui.pages.portfolio.tab import Tab
from workbench.ui.pages.portfolio.workings import Workings
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import room_of, set_role
from workbench.ui.theme.tokens import MEDIUM
from workbench.ui.widgets.surfaces import Banner, column

_LETTERS = {Qt.Key.Key_T.value: "as-table", Qt.Key.Key_B.value: "benchmark"}
_WAIT_MS = 200
"""Until bars say that something is being read: what comes sooner is shown at once."""


class PortfolioPage(Page):
    """Shows many clusters side by side."""

    name = "portfolio"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.desk = Desk(shell, self)
        self._parts: dict[str, Tab] = {}
        self._asked_part = ""
        self.head = PageHead()
        self.tabs, self.stack, self.instead = QTabBar(), QStackedWidget(), Instead()
        self.narrowing, self.told = Narrowing(self.desk), Banner()
        self._lay_out()
        self.workings = Workings(self)
        self._connect()
        self.setAcceptDrops(True)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._show_waiting)

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName(tr("Parts of the portfolio"))
        self.tabs.setAccessibleIdentifier("portfolio.tabs")
        self.tabs.setProperty("place", "page")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        set_role(self.tabs, "strong")
        for part in PARTS.values():
            self.tabs.addTab(tr(part))
        self._tabs = QWidget()  # What lies within one parent is one pane to F6.
        column(self._tabs, 0).addWidget(self.tabs)
        self.stack.addWidget(self.instead)
        inner = column(self, 10, (32, 20, 32, 16))
        inner.setSizeConstraint(inner.SizeConstraint.SetNoConstraint)
        inner.addWidget(self.head)
        inner.addWidget(self.told)
        inner.addWidget(self._tabs)
        inner.addWidget(self.narrowing)
        inner.addWidget(self.stack, 1)
        self.narrowing.hide()

    def _connect(self) -> None:
        self.head.act_wanted.connect(self.shell.perform)
        self.head.filter.toggled.connect(lambda on: self._show_filter(on=on))
        self.instead.wanted.connect(self.shell.perform)
        self.tabs.currentChanged.connect(lambda _: self._show_part())
        self.desk.shown.connect(self.show_read)
        self.desk.narrowed.connect(self._narrowed)
        self.desk.failed.connect(self._failed)

    # Where the person is

    def enter(self, place: Place) -> None:
        if place.stage in PARTS:
            self._asked_part = place.stage
        if self.desk.view is None:
            self.read()
        else:
            self._go_to_part()
            self.take_focus()

    def place(self) -> Place:
        return Place("portfolio", stage=self.part_name)

    def read(self) -> None:
        """Read the portfolio, or say that there is none."""
        self.told.say("")
        if not self.desk.place:
            self._show_instead()
            self.instead.show_empty()
            self.instead.first().setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._waiting.start(_WAIT_MS)
        self.desk.read()

    def _show_waiting(self) -> None:
        if self.desk.view is None:
            self._show_instead()
            self.instead.show_reading(tr("Reading {place_name} …", place_name=place_name(self.desk.place)))

    def _show_instead(self) -> None:
        for each in (self._tabs, self.narrowing):
            each.hide()
        self.head.show_nothing(self.desk.place)
        self.stack.setCurrentWidget(self.instead)

    def _failed(self, error: BaseException) -> None:
        self._waiting.stop()
        told = error if isinstance(error, WorkbenchError) else fault_of_ours(error)
        if self.desk.view is None:
            self._show_instead()
            self.instead.show_fault(told)
            self.instead.first().setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.shell.notices.tell(told)

    def show_read(self) -> None:
        """Show what was read."""
        self._waiting.stop()
        view, edition = self.desk.view, self.desk.edition
        assert view is not None
        if edition is None:
            self._show_instead()
            self.instead.show_empty(place_name(view.place))
            self.instead.first().setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._tabs.show()
        self.head.show_edition(view.place, edition)
        self.narrowing.show_choices()
        for part in self._parts.values():
            part.show_all()
        self._go_to_part()
        self.fit()
        self.shell.perform("refresh-footer")
        if self.isVisible() and not self.isAncestorOf(self.window().focusWidget() or self):
            self.take_focus()

    def take_focus(self) -> None:
        """Let the part that is shown have the focus."""
        if self.part is not None:
            self.part.first().setFocus(Qt.FocusReason.TabFocusReason)

    # Parts

    @property
    def part_name(self) -> str:
        """Return the name of the part that is shown."""
        return tuple(PARTS)[max(self.tabs.currentIndex(), 0)]

    @property
    def part(self) -> Tab | None:
        """Return the part that is shown; None where there is no portfolio."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Tab) else None

    def part_named(self, name: str) -> Tab:
        """Return a part; it is built when it is first wanted."""
        if name not in self._parts:
            made = make_part(name, self.desk)
            self._parts[name] = made
            self.workings.connect_part(made)
            self.stack.addWidget(made)
            made.show_all()
        return self._parts[name]

    def _go_to_part(self) -> None:
        wanted, self._asked_part = self._asked_part or self.part_name, ""
        self.tabs.setCurrentIndex(tuple(PARTS).index(wanted))
        self._show_part()

    def _show_part(self) -> None:
        if self.desk.edition is None:
            return
        part = self.part_named(self.part_name)
        self.stack.setCurrentWidget(part)
        self.head.filter.setVisible(part.is_narrowed)
        self.narrowing.setVisible(part.is_narrowed and self.head.filter.isChecked())
        self.fit()
        self.shell.perform("refresh-footer")

    def go_to(self, name: str) -> None:
        """Show a part, and let it have the focus."""
        self.tabs.setCurrentIndex(tuple(PARTS).index(name))
        self.take_focus()

    def turn(self, by: int) -> None:
        """Go to the next part."""
        if self.part is not None:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())
            self.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_filter(self, *, on: bool) -> None:
        self.narrowing.setVisible(on and self.part is not None and self.part.is_narrowed)

    def _narrowed(self) -> None:
        self.head.show_count(self.narrowing.count)
        for part in self._parts.values():
            if part.is_narrowed:
                part.show_all()

    def open_filter(self) -> None:
        """Open the filter, and let words be typed into it."""
        if self.part is not None and self.part.is_narrowed:
            self.head.filter.setChecked(True)
            self.narrowing.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The window

    def offers(self) -> dict[str, Callable[[], None]]:
        own = {"next-stage": lambda: self.turn(1), "previous-stage": lambda: self.turn(-1)}
        found = self.workings.handlers
        if self.part is None:
            return {each: found[each] for each in ("portfolio-add", "portfolio-add-folder", "portfolio-open")} | {
                "portfolio-read": self.read
            }
        narrowed = {"filter": self.open_filter} if self.part.is_narrowed else {}
        return found | own | narrowed | self.part.offers() | {"portfolio-read": self.read}

    def footer_hints(self) -> tuple[str, ...]:
        return self.part.hints if self.part is not None else ("portfolio-add", "portfolio-open", "help")

    def panes(self) -> tuple[QWidget, ...]:
        if self.part is None:
            return (self.instead.first(),)
        return (self.head.add, self.tabs, self.narrowing.words, *self.part.panes())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let a letter do what it stands for where no text is typed: an entry keeps its letters to itself."""
        wanted = _LETTERS.get(event.key()) if not event.modifiers() else None
        if wanted is not None:
            self.shell.perform(wanted)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.workings.take([Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()])

    def fit(self) -> None:
        width, height = room_of(self)
        self.head.fit(narrow=width < MEDIUM)
        if self.part is not None:
            self.part.fit(width, height)
