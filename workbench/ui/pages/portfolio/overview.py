"""The heat map with what belongs to its cell: two distributions, and the labels that end next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from workbench.application.portfolio_benchmark import Against
from workbench.application.portfolio_sheets import heat_sheet
from workbench.application.portfolio_views import Record, wholeness
from workbench.domain.tables import Table
from workbench.kernel.speech import later, tr, tr_all
from workbench.ui.models.heat import Mode
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.heat import HeatTable
from workbench.ui.pages.portfolio.legend import Legend
from workbench.ui.pages.portfolio.ordering import ORDERS, heat_lines, heat_table, ordered
from workbench.ui.pages.portfolio.renewals import RenewalsCard
from workbench.ui.pages.portfolio.spreads import SpreadCard
from workbench.ui.pages.portfolio.tab import Behind, Tab
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import MEDIUM, ROOMY, SHORT
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

_MODES = {Mode.LEVELS: later("Levels"), Mode.CHANGE: later("Change"), Mode.WHOLE: later("Completeness")}


class OverviewTab(Tab):
    """Clusters by indicators."""

    word = later("Heat map")
    is_narrowed = True
    hints = ("packages-behind", "benchmark", "as-table", "filter", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.heat, self.legend, self.sentence = HeatTable(), Legend(), ElidedText("", "body", "text2")
        self.sentence.setAccessibleIdentifier("portfolio.sentence")
        self.twin = heat_table()
        self.cards = (SpreadCard("portfolio.all"), SpreadCard("portfolio.group"))
        self.renewals = RenewalsCard()
        self._nothing = Text(tr("No cluster fits the filter."), "body", "text2")
        self._against: tuple[Against, ...] = ()
        self._cluster, self.indicator = "", ""
        self._twin_is_old = True
        self._make_tools()
        self._lay_out()
        self.heat.moved.connect(self._move)
        self.heat.wanted.connect(lambda row_, _: self._open(self.heat.heat.lines[row_]))
        self.heat.sort_wanted.connect(self._sort_by_column)
        self.twin.opened.connect(self._open)
        self.renewals.opened.connect(lambda cluster: self.part_wanted.emit("labels", cluster, ""))

    def _make_tools(self) -> None:
        self.modes = {each: ChoiceButton(tr(word)) for each, word in _MODES.items()}
        group = QButtonGroup(self)
        for mode, button in self.modes.items():
            button.setAccessibleIdentifier(f"portfolio.mode-{mode}")
            group.addButton(button)
            button.toggled.connect(lambda on, wanted=mode: self.show_mode(wanted) if on else None)
        self.modes[Mode.LEVELS].setChecked(True)
        self.order = ComboBox(tr("Sort by"))
        self.order.setAccessibleIdentifier("portfolio.order")
        for key, word in tr_all(ORDERS).items():
            self.order.addItem(word, key)
        self.order.setFixedWidth(scaled(184))
        self.order.activated.connect(lambda _: self._fill())
        self.as_table = Button(tr("As a table"), "secondary", "table")
        self.as_table.setCheckable(True)
        for each in (self.order, self.as_table):
            each.setMinimumHeight(scaled(32))
        self.as_table.setAccessibleIdentifier("portfolio.as-table")
        self.as_table.setToolTip(tr("All of it as a table (T)"))
        self.as_table.toggled.connect(lambda on: self._show_twin(on=on))

    def _lay_out(self) -> None:
        tools = QWidget()
        flow = FlowLayout(tools, 8)
        for button in self.modes.values():
            flow.addWidget(button)
        sorting = QWidget()
        beside = row(sorting, 6, (12, 0, 0, 0))
        beside.addWidget(Text(tr("Sort by"), "small", "text2"))
        beside.addWidget(self.order)
        flow.addWidget(sorting)
        flow.addWidget(self.as_table)
        self._stack = QStackedWidget()
        for each in (self.heat, self.twin, self._nothing):
            self._stack.addWidget(each)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.map = Surface("card")
        inner = column(self.map, 4, (14, 8, 14, 8))
        inner.addWidget(self._stack, 1)
        foot = row(None, 14)
        foot.addWidget(self.legend)
        foot.addWidget(self.sentence, 1)
        inner.addLayout(foot)
        self._below = QWidget()
        beneath = row(self._below, 14)
        for place, card in enumerate((*self.cards, self.renewals)):
            beneath.addWidget(card, 5 if place < 2 else 4)
        outer = column(self, 10)
        outer.addWidget(tools)
        outer.addWidget(self.map, 1)
        outer.addWidget(self._below)

    # What is shown

    def show_all(self) -> None:
        self._against = ()
        self._fill()

    def _fill(self) -> None:
        """Show the clusters that are left, in their order; the cell that had the focus keeps it."""
        view, edition = self.desk.view, self.desk.edition
        if view is None or edition is None:
            return
        column_ = max(self.heat.currentIndex().column(), 0)
        sorted_by = edition.heads[column_].id if column_ < len(edition.heads) else ""
        key = str(self.order.currentData())
        lines = ordered(self.desk.lines, view, key, sorted_by)
        self.heat.horizontalHeader().sorted_by = column_ if key == "indicator" else -1  # type: ignore[attr-defined]
        self.heat.heat.show_lines(view, edition, lines)
        self.heat.fit()
        self._twin_is_old = True
        self.legend.show_mode(self.heat.heat.mode, edition)
        self.renewals.show_labels(view, frozenset(each.cluster for each in lines))
        self._show_twin(on=self.as_table.isChecked())
        place = next((at for at, each in enumerate(lines) if each.cluster == self._cluster), 0)
        if lines:
            self.heat.go_to(place, column_)
            self._move(place, column_)
        if self.heat.heat.mode is Mode.WHOLE:
            self._count_whole()

    def show_mode(self, mode: Mode) -> None:
        """Show levels, change or completeness."""
        if mode is self.heat.heat.mode:
            return
        self.heat.heat.show_mode(mode)
        self._renew_twin()
        if self.desk.edition is not None:
            self.legend.show_mode(mode, self.desk.edition)
        if mode is Mode.WHOLE:
            self._count_whole()
        self._say()

    def _count_whole(self) -> None:
        edition, lines, place = self.desk.edition, self.heat.heat.lines, self.desk.place
        if edition is not None and lines:
            self.desk.ask("whole", lambda: wholeness(place, edition.heads, lines), self._show_whole)

    def _show_whole(self, whole: dict[int, dict[str, tuple[int, int]]]) -> None:
        self.heat.heat.show_mode(self.heat.heat.mode, whole)
        self._renew_twin()
        self._say()

    def _sort_by_column(self, column_: int) -> None:
        heads = self.heat.heat.heads
        self.heat.go_to(max(self.heat.currentIndex().row(), 0), column_)
        self.order.choose("indicator" if column_ < len(heads) else ("points", "until")[column_ - len(heads)])
        self._fill()

    def _show_twin(self, *, on: bool) -> None:
        is_empty = not self.heat.heat.lines
        if on:
            self._write_twin()
        self._stack.setCurrentWidget(self._nothing if is_empty else self.twin if on else self.heat)
        for each in (self.legend, self.sentence):
            each.setVisible(not on and not is_empty)
        for card in self.cards:
            card.show_table(on=on)

    def _renew_twin(self) -> None:
        self._twin_is_old = True
        if self.as_table.isChecked():
            self._write_twin()

    def _write_twin(self) -> None:
        """Write the table where it is wanted: of thousands of clusters it takes a while."""
        if self._twin_is_old:
            self._twin_is_old = False
            self.twin.figures.show_lines(*heat_lines(self.heat.heat))

    # The cell

    def _move(self, row_: int, column_: int) -> None:
        model = self.heat.heat
        if not 0 <= row_ < len(model.lines):
            return
        line = model.lines[row_]
        if column_ < len(model.heads):
            self.indicator = model.heads[column_].id
        self._say()
        if line.cluster != self._cluster or not self._against:
            self._cluster = line.cluster
            for card in self.cards:
                card.show_waiting(self._title)
            self.desk.compare(line, self._show_against, "against")
        else:
            self._show_spreads()

    def _say(self) -> None:
        at = self.heat.currentIndex()
        if at.isValid():
            self.sentence.setText(self.heat.heat.sentence(at.row(), at.column()))

    def _show_against(self, found: tuple[Against, ...]) -> None:
        self._against = found
        self._show_spreads()

    def _show_spreads(self) -> None:
        edition = self.desk.edition
        if edition is None or not self._against or not any(each.id == self.indicator for each in edition.heads):
            return
        head, title = edition.head(self.indicator), self._title
        everybody, *groups = [each.spread(head.id, head.levels) for each in self._against]
        # Of the groups of the cluster the first that is shown; where none is, the first says why.
        wanted = [groups[place] for place in (2, 0, 4, 3, 1)]
        self.cards[0].show_spread(everybody, title)
        self.cards[1].show_spread(next((each for each in wanted if each.counts), wanted[0]), title)

    def _compare(self) -> None:
        """Show the cluster of the cell in its benchmark, at the indicator of the cell."""
        if self.line is not None:
            self.part_wanted.emit("benchmark", self.line.cluster, self.indicator)

    def _open(self, line: Record | None) -> None:
        """Ask for all packages of a cluster."""
        if line is not None:
            what = f"{line.name}, {self.indicator}" if self.indicator else line.name
            self.behind_wanted.emit(Behind(what, indicator=self.indicator, line=line))

    @property
    def _title(self) -> str:
        found = next((each for each in self.heat.heat.heads if each.id == self.indicator), None)
        return f"{found.id} {found.title}".strip() if found is not None else ""

    @property
    def line(self) -> Record | None:
        """Return the cluster that has the focus."""
        at = self.heat.currentIndex().row()
        return self.heat.heat.lines[at] if 0 <= at < len(self.heat.heat.lines) else None

    # The page

    def first(self) -> QWidget:
        return self.order if not self.heat.heat.lines else self.twin if self.as_table.isChecked() else self.heat

    def panes(self) -> tuple[QWidget, ...]:
        return (self.modes[self.heat.heat.mode], self.first(), self.renewals.table)

    def offers(self) -> dict[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {"as-table": self.as_table.toggle}
        if self.line is not None:
            found["packages-behind"] = lambda: self._open(self.line)
            found["benchmark"] = self._compare
        return found

    def sheet(self) -> Table | None:
        view, edition, model = self.desk.view, self.desk.edition, self.heat.heat
        if view is None or edition is None or not model.lines:
            return None
        return heat_sheet(view, edition, model.lines, model.mode, model.whole)

    def fit(self, width: int, height: int) -> None:
        self._below.setVisible(height >= SHORT)
        self._below.setFixedHeight(scaled(252))
        self.renewals.setVisible(width >= ROOMY)
        self.legend.setVisible(width >= MEDIUM and self.heat.isVisibleTo(self))
        self.heat.fit()
