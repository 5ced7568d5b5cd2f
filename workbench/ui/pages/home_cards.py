"""The cards of Home: figures, the list of assessments, and what to do where there is none."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QSizePolicy, QTableView, QWidget

from workbench.application.glancing import Line
from workbench.kernel.speech import later, tr
from workbench.ui.actions import keys_of
from workbench.ui.models.assessments import AssessmentsModel, LineDelegate, LineFilter, chip_width, status_of
from workbench.ui.shell import Shell
from workbench.ui.theme.style import colour, font, line_height, scaled
from workbench.ui.theme.tokens import MEDIUM, NARROW
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.picture import Icon, paint_text
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import KeyHint, Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

MENU = {
    "retention": later("Keep it until …"),
    "held": later("Hand out all that is held …"),
    "log": later("Log of access and exports …"),
    "erase": later("Erase this cluster …"),
}
"""What can be done with a line besides opening it: ids of actions, and their words."""
_WIDTHS = {1: 178, 2: 112, 3: 128, 4: 170, 5: 116, 6: 140}
_STEPS = (
    (later("Import last year"), later("The workbook of 2024 or 2025, in any layout")),
    (later("Review what was found"), later("Every filled cell is accounted for; about four minutes")),
    (later("Interview and score"), later("Works without a network for the whole visit")),
)


class FigureCard(Surface):
    """One number that asks for attention, and what it counts; painted, as Home stands before anything else."""

    def __init__(self, title: str) -> None:
        super().__init__("card")
        self._title, self.figure, self._about, self.tone = title, "", "", "text"
        self.setAccessibleName(title)

    def show_figure(self, figure: int, about: str, *, urgent: bool) -> None:
        """Show the number."""
        self.figure, self._about = str(figure), about
        self.tone = "danger" if urgent and figure else "text"
        self.setAccessibleDescription(f"{figure}: {about}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        area, line = self.rect().adjusted(18, 16, -18, -14), line_height("small")
        painter = QPainter(self)
        paint_text(painter, QRect(area.x(), area.y(), area.width(), line), self._title, "small", "text2")
        below = area.adjusted(0, area.height() - 2 * line, 0, 0)
        paint_text(painter, area.adjusted(0, line, 0, -2 * line), self.figure, "figure", self.tone)
        painter.setFont(font("small"))
        painter.setPen(colour("text3"))
        painter.drawText(below, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, self._about)
        painter.end()


class ListCard(Surface):
    """All assessments of the workspace, to be filtered and opened."""

    opened = Signal(object)
    """The chosen line."""
    wanted = Signal(str, object)
    """The id of an action, and the line that it is wanted for."""

    def __init__(self, today: Callable[[], date], me: str) -> None:
        super().__init__("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._today, self._me = today, me
        self.model = AssessmentsModel(today, me, self)
        self._shown = LineFilter(self)
        self._shown.setSourceModel(self.model)
        self.table = self._make_table()
        self._lay_out()

    def _lay_out(self) -> None:
        self._count = Text("", "strong", "text3")
        self.filter = LineEdit(tr("Filter clusters"))
        self.filter.setAccessibleIdentifier("filter")
        self.filter.setAccessibleDescription(tr("Shows only clusters whose name holds this"))
        self.filter.setPlaceholderText(tr("Filter clusters"))
        self.filter.setMaximumWidth(scaled(200))
        self.filter.setMinimumWidth(scaled(80))
        self.filter.textChanged.connect(lambda _: self._narrow())
        head = row(None, 8, (18, 14, 14, 8))
        head.addWidget(Text(tr("My assessments"), "heading"))
        head.addWidget(self._count)
        head.addStretch(1)
        self._which = {
            name: ChoiceButton(word)
            for name, word in (("all", tr("All")), ("open", tr("Under way")), ("final", tr("Finalised")))
        }
        self._which["all"].setChecked(True)
        for button in self._which.values():
            button.toggled.connect(lambda _: self._narrow())
            head.addWidget(button)
        head.addWidget(self.filter)
        inner = column(self, 0, (1, 1, 1, 8))
        inner.addLayout(head)
        inner.addWidget(self.table, 1)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._shown)
        table.setItemDelegate(LineDelegate(self._today, self._me, table))
        table.setAccessibleName(tr("My assessments"))
        table.setAccessibleIdentifier("assessments")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setSizeAdjustPolicy(QTableView.SizeAdjustPolicy.AdjustToContents)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(60))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place, width in _WIDTHS.items():
            head.resizeSection(place, scaled(width))
        table.doubleClicked.connect(lambda _: self.open())
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        table.installEventFilter(self)
        return table

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show assessments in the order in which they need work."""
        self.model.show_lines(lines)
        self._count.setText(str(len(lines)))
        widest = max((chip_width(status_of(each)[0]) for each in lines), default=0) + scaled(24)
        self.table.horizontalHeader().resizeSection(6, max(scaled(_WIDTHS[6]), widest))
        self.table.selectRow(0)
        rows = self.table.verticalHeader().defaultSectionSize() * len(lines)
        whole = rows + self.table.horizontalHeader().sizeHint().height() + 2
        self.updateGeometry()
        self.table.setMinimumHeight(min(scaled(120), whole))  # Were it more, the table would reach out of its card.
        self.table.setMaximumHeight(whole)

    def open(self) -> None:
        """Open the chosen assessment."""
        line = self.chosen()
        if line is not None:
            self.opened.emit(line)

    def chosen(self) -> Line | None:
        """Return the chosen line."""
        index: QModelIndex = self.table.currentIndex()
        found = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return found if isinstance(found, Line) else None

    def menu(self) -> "QMenu | None":
        """Return what can be done with the chosen line; None where there is none."""
        from PySide6.QtWidgets import QMenu

        line = self.chosen()
        if line is None:
            return None
        made = QMenu(self.table)
        made.setAccessibleName(tr("What can be done with {cluster}", cluster=line.cluster))
        made.addAction(tr("Begin an assessment") if line.is_history else tr("Open")).triggered.connect(self.open)
        made.addSeparator()
        for duty, words in MENU.items():
            if duty != "retention" or not line.is_history:
                made.addAction(tr(words)).triggered.connect(lambda _=False, d=duty: self.wanted.emit(d, line))
        return made

    def _show_menu(self, place: QPoint) -> None:
        """Show the menu where the mouse is, or beside the chosen row where a key asked for it."""
        index = self.table.indexAt(place)
        if index.isValid():
            self.table.selectRow(index.row())
        menu = self.menu()
        if menu is not None:
            menu.exec(self.table.viewport().mapToGlobal(place))
            menu.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.table and isinstance(event, QContextMenuEvent) and _is_by_key(event):
            self._show_menu(self.table.visualRect(self.table.currentIndex()).center())
            return True
        pressed = watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.open()
            return True
        return False

    def fit(self, width: int) -> None:
        """Show the columns that there is room for."""
        for place in (2, 5):
            self.table.setColumnHidden(place, width < MEDIUM)
        for place in (3, 4):
            self.table.setColumnHidden(place, width < NARROW)

    def _narrow(self) -> None:
        which = next(name for name, button in self._which.items() if button.isChecked())
        self._shown.narrow(self.filter.text(), which)
        self.table.selectRow(0)


def _is_by_key(event: QContextMenuEvent) -> bool:
    """Tell whether a key asked for the menu: it is for the chosen row then, wherever the mouse may be."""
    return event.reason() == QContextMenuEvent.Reason.Keyboard


class EmptyCard(QWidget):
    """Three steps to begin with."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        card = Surface("card")
        card.setFixedWidth(scaled(640))
        card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        inner = column(card, 12, (40, 36, 40, 32))
        inner.addWidget(Icon("clipboard-text", "accent", 40))
        inner.addWidget(Text(tr("Start with last year's Excel file"), "title"))
        words = tr(
            "The workbook is read on this laptop. You review every cell before anything is stored, and answers "
            "that still hold are offered beside each question during the interview."
        )
        inner.addWidget(Text(words, "body", "text2", wraps=True))
        for number, (title, about) in enumerate(_STEPS, 1):
            step = row(None, 12)
            mark = Text(str(number), "smallB", "accentText")
            mark.setProperty("chip", "accentText")
            step.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            text = column(None, 0)
            text.addWidget(Text(tr(title), "strong"))
            text.addWidget(Text(tr(about), "small", "text3"))
            step.addLayout(text, 1)
            inner.addLayout(step)
        inner.addSpacing(6)
        inner.addLayout(self._make_buttons(shell))
        outer = row(self, 0)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)

    def _make_buttons(self, shell: Shell) -> QHBoxLayout:
        foot = row(None, 8)
        self.first = Button(tr("Import last year"), "primary", "upload-simple")
        buttons = (
            (self.first, "import"),
            (Button(tr("Many workbooks")), "batch"),
            (Button(tr("Start without a file")), "new"),
            (Button(tr("Try a practice case"), "ghost"), "practice"),
        )
        for button, action in buttons:
            button.clicked.connect(lambda _=False, a=action: shell.perform(a))
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(KeyHint(keys_of("import")))
        return foot
