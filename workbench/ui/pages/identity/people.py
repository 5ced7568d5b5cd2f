"""Whom one trusts as a table, with the ways to add somebody and to take somebody off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from workbench.application.trusting import Card
from workbench.kernel.clock import Clock
from workbench.kernel.speech import later, tr
from workbench.ui.models.people import (
    EMAIL,
    FINGERPRINT,
    NAME,
    NOTE,
    SINCE,
    UNTIL,
    PeopleDelegate,
    PeopleModel,
)
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import MEDIUM, ROOMY, WIDE
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.rows import set_up_rows
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

_WIDTHS = {FINGERPRINT: 138, UNTIL: 156, SINCE: 152}
_ROW, _MOST = 40, 9
_NOBODY = later("Nobody yet. Drop a colleague's certificate (.crt) here, or add it; you compare its fingerprint first.")


class PeopleTable(QTableView):
    """Shows the certificates; one is chosen."""

    entered = Signal()
    removed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.people = PeopleModel(clock.now, self)
        self.setModel(self.people)
        self.setItemDelegate(PeopleDelegate(self))
        set_up_rows(self, tr("People you trust"), "people", height=_ROW, widths=_WIDTHS, filling=(NAME, EMAIL, NOTE))
        self.doubleClicked.connect(lambda _: self.entered.emit())

    def chosen(self) -> Card | None:
        """Return the certificate that is chosen."""
        found = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Card) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class PeopleCard(Surface):
    """The table with its buttons."""

    wanted = Signal(str)
    """What is to be done: `add`, `look`, `remove` or `save`."""

    def __init__(self, clock: Clock) -> None:
        super().__init__("card")
        self.table = PeopleTable(clock)
        self._nobody = Text(tr(_NOBODY), "body", "text2", wraps=True)
        self.buttons: dict[str, Button] = {}
        words = tr("Their signatures count. A package by anybody else is shown as intact and valid, but not trusted.")
        head, foot = column(None, 4, (24, 18, 24, 12)), column(None, 0, (24, 12, 24, 20))
        head.addWidget(Text(tr("People you trust"), "heading"))
        head.addWidget(Text(words, "small", "text3", wraps=True))
        head.addSpacing(4)
        head.addWidget(self._nobody)
        foot.addWidget(self._make_buttons())
        inner = column(self, 0)
        inner.addLayout(head)
        between = row(None, 0, (8, 0, 8, 0))  # What stands in the cells begins where the words above do.
        between.addWidget(self.table)
        inner.addLayout(between)
        inner.addLayout(foot)
        self.table.entered.connect(lambda: self.wanted.emit("look"))
        self.table.removed.connect(lambda: self.wanted.emit("remove"))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())

    def _make_buttons(self) -> QWidget:
        shelf = QWidget()
        buttons = FlowLayout(shelf, 8)
        for name, words, icon in (
            ("add", tr("Add a certificate"), "plus"), ("look", tr("Show the fingerprint"), "fingerprint"),
            ("remove", tr("Trust no longer"), "prohibit"), ("save", tr("Save the list"), "download-simple"),
        ):  # fmt: skip
            made = Button(words, "secondary", icon)
            made.setAccessibleIdentifier(f"people.{name}")
            made.clicked.connect(lambda _=False, n=name: self.wanted.emit(n))
            self.buttons[name] = made
            buttons.addWidget(made)
        return shelf

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show whom one trusts; the one that was chosen stays so."""
        before = self.table.chosen()
        self.table.people.show_cards(cards)
        place = next((n for n, each in enumerate(cards) if before and each.fingerprint == before.fingerprint), 0)
        if cards:
            self.table.selectRow(place)
        self.table.setVisible(bool(cards))
        self._nobody.setVisible(not cards)
        self.buttons["save"].setVisible(bool(cards))
        rows = min(len(cards), _MOST)
        height = self.table.horizontalHeader().sizeHint().height() + rows * scaled(_ROW) + 2
        self.table.setFixedHeight(height)
        self._offer()

    def fit(self, width: int) -> None:
        """Show the columns that there is room for."""
        self.table.setColumnHidden(NOTE, width < ROOMY)
        self.table.setColumnHidden(SINCE, width < WIDE)
        self.table.setColumnHidden(FINGERPRINT, width < MEDIUM)
        self.table.setColumnHidden(EMAIL, width < MEDIUM)

    def _offer(self) -> None:
        for name in ("look", "remove"):
            self.buttons[name].setVisible(self.table.chosen() is not None)
