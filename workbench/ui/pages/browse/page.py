"""A package laid open, read-only; whether it can be relied on stands above all of it."""

from pathlib import Path

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from workbench.application import verifying
from workbench.application.browsed import Browsed
from workbench.application.browsing import browse
from workbench.application.verdicts import tell
from workbench.application.verifying import Checked
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.ui.pages.browse.files import FilesPane
from workbench.ui.pages.browse.listing import ListPane
from workbench.ui.pages.browse.overview import OverviewPane
from workbench.ui.pages.browse.strip import VerdictStrip
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import room_of, set_role
from workbench.ui.theme.tokens import MEDIUM
from workbench.ui.widgets.surfaces import Surface, column
from workbench.ui.widgets.text import ElidedText, Text

Pane = OverviewPane | ListPane | FilesPane
TABS = (
    later("Overview"),
    later("Indicators"),
    later("Answers"),
    later("Findings"),
    later("Measures"),
    later("People"),
    later("Documents"),
    later("Files"),
)


class BrowsePage(Page):
    """Shows what is in a package that was checked, and nothing of one that is not intact."""

    name = "browse"
    hints = ("verdict", "next-stage", "open-package", "palette", "help")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.file = ""
        self.browsed: Browsed | None = None
        self._panes: tuple[Pane, ...] = ()
        self.strip = VerdictStrip()
        self.strip.verdict_wanted.connect(lambda: shell.perform("verdict"))
        self._title, self._about = Text("", "display"), ElidedText("", "body", "text2")
        self.tabs, self.stack = QTabBar(), QStackedWidget()
        self._lay_out()
        self.handlers = {
            "verdict": self.show_verdict, "next-stage": lambda: self._turn(1), "previous-stage": lambda: self._turn(-1),
            "save-file": self._save_file,
        }  # fmt: skip

    def _lay_out(self) -> None:
        self.tabs.setProperty("place", "page")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(tr("Parts of the package"))
        self.tabs.setAccessibleIdentifier("browse.tabs")
        set_role(self.tabs, "body")
        for word in TABS:
            self.tabs.addTab(tr(word))
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        head = Surface("header")
        inner = column(head, 2, (24, 14, 24, 0))
        inner.addWidget(self._title)
        inner.addWidget(self._about)
        inner.addSpacing(4)
        inner.addWidget(self.tabs)
        whole = column(self, 0)
        whole.setSizeConstraint(whole.SizeConstraint.SetNoConstraint)
        whole.addWidget(self.strip)
        whole.addWidget(head)
        whole.addWidget(self.stack, 1)
        self._head = head
        self._show_nothing("")

    # Where the person is

    def enter(self, place: Place) -> None:
        self.strip.button.setFocus()
        file = place.file or self.file
        checked = self.shell.checked.get(file)
        if not file or (file == self.file and self.browsed is not None and self.browsed.checked is checked):
            return
        self._let_go()
        self.file = file
        if checked is None:
            self._check(Path(file))
        else:
            self._read(checked)

    def leave(self) -> None:
        super().leave()
        for each in self._panes:
            if isinstance(each, FilesPane):
                each.close_copies()

    def place(self) -> Place:
        return Place("browse", file=self.file)

    def panes(self) -> tuple[QWidget, ...]:
        shown = self.pane
        return (self.strip.button, self.tabs, *(shown.panes() if shown is not None else ()))

    def fit(self) -> None:
        for each in self._panes:
            each.fit(is_wide=room_of(self)[0] >= MEDIUM)

    @property
    def pane(self) -> Pane | None:
        """Return the part that is shown."""
        place = self.stack.currentIndex()
        return self._panes[place] if self.browsed is not None and 0 <= place < len(self._panes) else None

    # Reading

    def _check(self, path: Path) -> None:
        home, language = self.shell.home, self.shell.settings.written_in
        self.shell.operations.start(
            tr("Checking {name}", name=path.name),
            lambda _, job: verifying.check(home, path, say=lambda share: job.say(f"{share:.0%}"), language=language),
            self._read,
            self._not_read,
            is_apart=True,
        )

    def _read(self, checked: Checked) -> None:
        """Show the verdict at once; what it is about is read next."""
        self.shell.checked[str(checked.path)] = checked
        self.strip.show_verdict(tell(checked))
        self.shell.operations.start(
            tr("Opening {name}", name=checked.path.name),
            lambda _, job: browse(checked),
            self._show,
            self._not_read,
            is_apart=True,
        )

    def _show(self, browsed: Browsed) -> None:
        if str(browsed.checked.path) != self.file:
            return  # The person has gone on to another package meanwhile.
        self.browsed = browsed
        self._title.setText(browsed.overview.cluster)
        self._about.setText(browsed.overview.about)
        self._empty()
        lists, files = _lists(browsed), FilesPane(self.shell, browsed)
        lists[-1].view.activated.connect(
            lambda index: self._go_to_file(browsed.documents.lines[index.row()].member, files)
        )
        self._panes = (OverviewPane(browsed), *lists, files)
        for each in self._panes:
            self.stack.addWidget(each)
        self._head.show()
        self.tabs.setCurrentIndex(0)
        self.stack.setCurrentIndex(0)
        self.fit()

    def _not_read(self, error: BaseException) -> None:
        if isinstance(error, WorkbenchError):
            self.strip.show_fault(error.sentence)
            self._show_nothing(f"{error.sentence} {error.window_advice}")
        else:
            self.shell.notices.tell(error)

    def _show_nothing(self, why: str) -> None:
        self._empty()
        nothing, card = QWidget(), Surface("card")
        words = column(card, 6, (24, 18, 24, 18))
        words.addWidget(Text(tr("Nothing of it is shown"), "heading"))
        words.addWidget(Text(why, "body", "text2", wraps=True))
        card.setVisible(bool(why))
        inner = column(nothing, 0, (24, 16, 24, 16))
        inner.addWidget(card)
        inner.addStretch(1)
        self.stack.addWidget(nothing)
        self._head.hide()

    def _empty(self) -> None:
        self._panes = ()
        while (each := self.stack.widget(0)) is not None:
            self.stack.removeWidget(each)
            each.deleteLater()

    def _let_go(self) -> None:
        """Forget the package that was shown, so that nothing of it stands beside another one's verdict."""
        self.leave()
        self.browsed = None
        self._show_nothing("")
        self.strip.show_waiting()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let keys that nothing else takes turn the pages of what scrolls as a whole."""
        if isinstance(self.pane, OverviewPane):
            self.pane.pane.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    # What can be done

    def show_verdict(self) -> None:
        """Go to the verdict in full."""
        self.shell.go(Place("packages", file=self.file))

    def _turn(self, by: int) -> None:
        if self.browsed is not None:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())
            self.tabs.setFocus()

    def _save_file(self) -> None:
        if isinstance(self.pane, FilesPane):
            self.pane.choose_where_to_save()

    def _go_to_file(self, member: str, files: FilesPane) -> None:
        """Go from a document in the index to its file, where it travels along."""
        if files.choose(member):
            self.tabs.setCurrentIndex(TABS.index("Files"))
            files.view.setFocus()
        else:
            self.shell.notices.say(tr("This document does not travel along in the package."), "info")


def _lists(browsed: Browsed) -> tuple[ListPane, ...]:
    """Return the lists, in the order of the tabs."""
    return (
        ListPane(tr("Indicators"), browsed.indicators, {1: 80, 2: 90, 3: 100}, (0,)),
        ListPane(tr("Answers"), browsed.answers, {1: 170, 2: 140}, (0,)),
        ListPane(tr("Findings"), browsed.findings, {1: 120}, (0, 2)),
        ListPane(tr("Measures"), browsed.measures, {1: 150, 2: 150, 3: 120}, (0,)),
        ListPane(tr("People"), browsed.people, {1: 140, 3: 110}, (0, 2)),
        ListPane(tr("Documents"), browsed.documents, {1: 150, 2: 110, 3: 150}, (0,)),
    )
