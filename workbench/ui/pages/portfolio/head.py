"""The head of the Portfolio page: which portfolio it is, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from workbench.application.portfolio_benchmark import place_name
from workbench.application.portfolio_views import EditionView
from workbench.kernel.clock import from_text
from workbench.kernel.speech import tr
from workbench.kernel.words import count_text, day_text
from workbench.ui.theme.icons import icon
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import column, row
from workbench.ui.widgets.text import ElidedText, Text


class PageHead(QWidget):
    """Title, the portfolio in words, and the buttons."""

    act_wanted = Signal(str)
    """The id of an action."""

    def __init__(self) -> None:
        super().__init__()
        self.about = ElidedText("", "body", "text2")
        self.about.setAccessibleIdentifier("portfolio.about")
        self.add, self.other = Button(tr("Add packages"), "secondary", "package"), Button(tr("Open another"), "ghost")
        self.export, self.filter = Button(tr("Export"), "secondary", "export"), Button(tr("Filter"), "secondary")
        self.filter.setCheckable(True)
        self.filter.setAccessibleIdentifier("portfolio.filter")
        titles, buttons = column(None, 2), row(None, 8)
        titles.addWidget(Text(tr("Portfolio"), "display"))
        titles.addWidget(self.about)
        for each in (self.other, self.add, self.filter, self.export):
            buttons.addWidget(each)
        buttons.addStretch(1)
        self._inner = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(10)
        self._inner.addLayout(titles, 1)
        self._inner.addLayout(buttons)
        self.menu = QMenu(tr("Add packages"), self)
        for word, picture, action in (
            (tr("Files …"), "package", "portfolio-add"), (tr("A folder …"), "folder-open", "portfolio-add-folder"),
        ):  # fmt: skip
            entry = self.menu.addAction(icon(picture), word)
            entry.triggered.connect(lambda _=False, wanted=action: self.act_wanted.emit(wanted))
        self.add.clicked.connect(self._open_menu)
        self.add.setAccessibleIdentifier("portfolio.add")
        pairs = ((self.other, "portfolio-open"), (self.export, "export"))
        for button, action in pairs:
            button.setAccessibleIdentifier(f"portfolio.{action.removeprefix('portfolio-')}")
            button.clicked.connect(lambda _=False, wanted=action: self.act_wanted.emit(wanted))
        self.other.setAccessibleName(tr("Open another portfolio"))

    def _open_menu(self) -> None:
        self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def show_nothing(self, place: str) -> None:
        """Show that nothing of a portfolio is to be seen."""
        for each in (self.add, self.filter, self.export, self.other):
            each.hide()
        self.about.setText(place_name(place) if place else "")

    def show_edition(self, place: str, edition: EditionView) -> None:
        """Say what is looked at."""
        for each in (self.add, self.export, self.other):
            each.show()
        clusters = count_text(len({each.cluster for each in edition.lines}), "cluster", "clusters")
        packages = count_text(len(edition.lines), "signed package", "signed packages")
        untrusted = sum(not each.is_trusted for each in edition.lines)
        marked = tr(", {untrusted} of signers not trusted *", untrusted=untrusted) if untrusted else ""
        added = day_text(from_text(max(each.added_at for each in edition.lines)).date())
        when = tr("the last added {day}", day=added)
        self.about.setText(f"{place_name(place)}: {clusters}, {packages}{marked}, {when}, {edition.title}")

    def show_count(self, count: int) -> None:
        """Say how many things the clusters are narrowed by."""
        self.filter.setText(tr("Filter ({count})", count=count) if count else tr("Filter"))

    def fit(self, *, narrow: bool) -> None:
        """Let the buttons stand below the title where they have no room beside it."""
        ways = QBoxLayout.Direction
        self._inner.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
