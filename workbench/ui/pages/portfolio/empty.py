"""What stands in place of a portfolio: none is open, it is being read, or it could not be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

_STEPS = (
    (
        "package",
        later(
            "Add signed packages: files, folders, or drop them here. Each is verified first; one that is not "
            "valid, or not signed by somebody you trust, is refused with the reason."
        ),
    ),
    (
        "chart-bar",
        later("See all clusters side by side, each among comparison groups that nobody can be recognised in."),
    ),
    ("calendar-blank", later("Keep an eye on labels, policies, needs and gaps. All of it stays on this laptop.")),
)


class Instead(QStackedWidget):
    """One card in the middle of the page."""

    wanted = Signal(str)
    """The id of an action."""

    def __init__(self) -> None:
        super().__init__()
        self.add, self.open = (
            Button(tr("Add packages"), "primary", "package"),
            Button(tr("Open a portfolio"), "secondary"),
        )
        self._title = Text(tr("Many clusters side by side"), "heading", wraps=True)
        self.fault, self._advice = Text("", "body", "danger", wraps=True), Text("", "body", "text2", wraps=True)
        self.fault.setAccessibleIdentifier("portfolio.fault")
        self.folder = Button(tr("Add a folder"), "secondary", "folder-open")
        self.again = Button(tr("Try again"), "primary", "arrow-clockwise")
        self.other = Button(tr("Open another portfolio"), "secondary")
        self.reading = Text("", "body", "text2")
        for button, action in (
            (self.add, "portfolio-add"), (self.folder, "portfolio-add-folder"), (self.open, "portfolio-open"),
            (self.again, "portfolio-read"), (self.other, "portfolio-open"),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, wanted=action: self.wanted.emit(wanted))
        self.add.setAccessibleIdentifier("portfolio.first-packages")
        self._empty, self._broken, self._waiting = self._make_empty(), self._make_broken(), self._make_waiting()
        for each in (self._waiting, self._empty, self._broken):
            self.addWidget(each)

    def _make_empty(self) -> QWidget:
        card = Surface("card")
        inner = column(card, 14, (28, 24, 28, 24))
        inner.addWidget(self._title)
        for picture, words in _STEPS:
            line = row(None, 12)
            line.addWidget(Icon(picture, "accentText", 18), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(tr(words), "body", "text2", wraps=True), 1)
            inner.addLayout(line)
        buttons = row(None, 8)
        for each in (self.add, self.folder, self.open):
            buttons.addWidget(each)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        return _centred(card)

    def _make_broken(self) -> QWidget:
        card = Surface("card")
        inner = column(card, 12, (28, 24, 28, 24))
        inner.addWidget(Text(tr("The portfolio could not be read"), "heading"))
        inner.addWidget(self.fault)
        inner.addWidget(self._advice)
        buttons = row(None, 8)
        for each in (self.again, self.other):
            buttons.addWidget(each)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        return _centred(card)

    def _make_waiting(self) -> QWidget:
        made = QWidget()
        inner = column(made, 10)
        for _ in range(9):
            bar = Surface("well")
            bar.setFixedHeight(scaled(24))
            inner.addWidget(bar)
        inner.addWidget(self.reading)
        inner.addStretch(1)
        return made

    def show_empty(self, place: str = "") -> None:
        """Say that no portfolio is open, or that the one that is holds nothing yet."""
        self._title.setText(
            tr("{place} holds no packages yet", place=place) if place else tr("Many clusters side by side")
        )
        self.setCurrentWidget(self._empty)

    def show_reading(self, words: str) -> None:
        """Show that it is being read."""
        self.reading.setText(words)
        self.setCurrentWidget(self._waiting)

    def show_fault(self, error: WorkbenchError) -> None:
        """Say why it could not be read."""
        self.fault.setText(error.sentence)
        self._advice.setText(error.window_advice)
        self.setCurrentWidget(self._broken)

    def first(self) -> QWidget:
        """Return what takes the focus."""
        return self.again if self.currentWidget() is self._broken else self.add


def _centred(card: QWidget) -> QWidget:
    made = QWidget()
    card.setMaximumWidth(scaled(640))
    inner = column(made, 0)
    beside = row(None, 0)
    beside.addWidget(card, 1)
    beside.addStretch(1)
    inner.addLayout(beside)
    inner.addStretch(1)
    return made
