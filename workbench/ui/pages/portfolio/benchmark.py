"""One cluster among its groups and beside reference portfolios, indicator by indicator."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.application.portfolio_benchmark import Against, Spread, level_text
from workbench.application.portfolio_sheets import benchmark_sheet
from workbench.application.portfolio_views import Head, Record, members
from workbench.domain.tables import Table
from workbench.kernel.speech import later, tr
from workbench.ui.models.figures import Kind, Line, Told, Whiskers
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.spreads import SpreadCard
from workbench.ui.pages.portfolio.tab import Behind, Tab
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import ROOMY, WIDE, heat_steps
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

_HEADS = (later("Indicator"), later("Own"), later("Spread"), later("Median"), later("Clusters"), later("Percentile"))
_GROUP_HEADS = (later("Group"), later("Clusters"), later("Median"), later("Half between"), later("Percentile"))
INDICATOR, OWN, DRAWN, MEDIAN, N, RANK = range(len(_HEADS))


class GroupsTable(FiguresTable):
    """The groups at one indicator; Delete takes a reference portfolio away."""

    removed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Delete and self.record is not None:
            self.removed.emit(self.record)
        else:
            super().keyPressEvent(event)


class BenchmarkTab(Tab):
    """The own levels in their distributions."""

    word = later("Benchmark")
    hints = ("packages-behind", "as-table", "export", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: tuple[Against, ...] = ()
        self._cluster, self.indicator = "", ""
        self.cluster, self.group = ComboBox(tr("Cluster")), ComboBox(tr("Comparison group"))
        self.cluster.setAccessibleIdentifier("benchmark.cluster")
        self.group.setAccessibleIdentifier("benchmark.group")
        self.reference = Button(tr("Add a reference portfolio"), "quiet", "plus")
        self.reference.setAccessibleIdentifier("benchmark.reference")
        self.as_table = Button(tr("As a table"), "secondary", "table")
        self.as_table.setCheckable(True)
        self.as_table.setToolTip(tr("The drawing as a table (T)"))
        self.as_table.setAccessibleIdentifier("benchmark.as-table")
        widths = {OWN: 62, DRAWN: 180, MEDIAN: 78, N: 82, RANK: 94}
        self.table = FiguresTable(_HEADS, tr("Indicators in the chosen group"), "benchmark.table", widths, (INDICATOR,))
        group_widths = {1: 82, 2: 74, 3: 110, 4: 96}
        self.groups = GroupsTable(
            _GROUP_HEADS, tr("All groups at this indicator"), "benchmark.groups", group_widths, (0,)
        )
        self.card = SpreadCard("benchmark.card")
        self._told = ElidedText("", "small", "text2")
        self._lay_out()
        self.cluster.activated.connect(lambda _: self._choose(str(self.cluster.currentData())))
        self.group.activated.connect(lambda _: self._show_group())
        self.reference.clicked.connect(lambda: self.act_wanted.emit("portfolio-reference"))
        self.as_table.toggled.connect(lambda on: self.card.show_table(on=on))
        self.table.chosen.connect(self._show_indicator)
        self.table.opened.connect(lambda _: self._open())
        self.groups.chosen.connect(lambda place: self._take_group(place))
        self.groups.removed.connect(self._remove)
        self.groups.opened.connect(self._open_group)

    def _lay_out(self) -> None:
        tools = QWidget()
        flow = FlowLayout(tools, 10)
        for word, box, wide in ((tr("Cluster"), self.cluster, 250), (tr("Among"), self.group, 290)):
            box.setFixedWidth(scaled(wide))
            pair = QWidget()
            beside = row(pair, 6)
            beside.addWidget(Text(word, "small", "text2"))
            beside.addWidget(box)
            flow.addWidget(pair)
        flow.addWidget(self.as_table)
        left, self._right = Surface("card"), QWidget()
        column(left, 0, (1, 6, 1, 6)).addWidget(self.table)
        beneath = Surface("card")
        inner = column(beneath, 6, (0, 12, 0, 6))
        head = row(None, 8, (18, 0, 12, 0))
        head.addWidget(Text(tr("All groups at this indicator"), "heading"), 1)
        head.addWidget(self.reference)
        inner.addLayout(head)
        inner.addWidget(self.groups, 1)
        under = row(None, 0, (18, 2, 18, 4))
        under.addWidget(self._told)
        inner.addLayout(under)
        right = column(self._right, 14)
        right.addWidget(self.card, 4)
        right.addWidget(beneath, 5)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(14)
        self._both.addWidget(left, 7)
        self._both.addWidget(self._right, 6)
        outer = column(self, 10)
        outer.addWidget(tools)
        outer.addLayout(self._both, 1)

    # What is shown

    def show_all(self) -> None:
        edition = self.desk.edition
        if edition is None:
            return
        self.cluster.clear()
        for line in edition.latest:
            self.cluster.addItem(f"{line.name}, {line.period}", line.cluster)
        known = {each.cluster for each in edition.latest}
        self._choose(self._cluster if self._cluster in known else edition.latest[0].cluster)

    def choose_cluster(self, cluster: str, indicator: str) -> None:
        self.indicator = indicator or self.indicator
        self._choose(cluster)

    @property
    def line(self) -> Record | None:
        """Return the package of the cluster that is compared."""
        edition = self.desk.edition
        latest = edition.latest if edition is not None else ()
        return next((each for each in latest if each.cluster == self._cluster), None)

    def _choose(self, cluster: str) -> None:
        self._cluster = cluster
        self.cluster.choose(cluster)
        line = self.line
        if line is not None:
            self._told.setText(tr("Comparing …"))
            if not self._found:
                self.card.show_waiting("")
            self.desk.compare(line, self._show, "benchmark")

    def _show(self, found: tuple[Against, ...]) -> None:
        before = self.group.currentIndex()
        self._found = found
        self.group.clear()
        for place, each in enumerate(found):
            self.group.addItem(each.name, place)
        self.group.setCurrentIndex(before if 0 <= before < len(found) else 0)
        withheld = sum(each.comparison is not None and each.comparison.packages is None for each in found)
        limit = self.desk.view.limit if self.desk.view is not None else 0
        self._told.setText(
            tr("{withheld} withheld: fewer than {limit} clusters.", withheld=withheld, limit=limit) if withheld else ""
        )
        self._show_group()

    @property
    def chosen(self) -> Against | None:
        """Return the group that is looked at."""
        place = self.group.currentIndex()
        return self._found[place] if 0 <= place < len(self._found) else None

    def _show_group(self) -> None:
        edition, group = self.desk.edition, self.chosen
        if edition is None or group is None:
            return
        indicator = self.indicator or edition.heads[0].id
        self.table.figures.show_lines([_line(each, group.spread(each.id, each.levels)) for each in edition.heads])
        place = next((at for at, each in enumerate(edition.heads) if each.id == indicator), 0)
        self.table.selectRow(place)

    def _show_indicator(self, head: Head) -> None:
        group = self.chosen
        if group is None:
            return
        self.indicator = head.id
        self.card.show_spread(group.spread(head.id, head.levels), f"{head.id} {head.title}".strip())
        lines = [_group_line(each, each.spread(head.id, head.levels), at) for at, each in enumerate(self._found)]
        self.groups.blockSignals(True)
        self.groups.figures.show_lines(lines)
        self.groups.selectRow(self.group.currentIndex())
        self.groups.blockSignals(False)

    def _take_group(self, place: int) -> None:
        if place != self.group.currentIndex() and self.groups.hasFocus():
            self.group.setCurrentIndex(place)
            self._show_group()
            self.groups.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        if self.line is not None:
            what = f"{self.line.name}, {self.indicator}"
            self.behind_wanted.emit(Behind(what, indicator=self.indicator, line=self.line))

    def _open_group(self, place: int) -> None:
        """Ask for the packages of a group; a reference portfolio names nobody, and what is withheld stays so."""
        group, edition = self._found[place], self.desk.edition
        line = group.lines.get(self.indicator)
        if edition is None or group.comparison is None or line is None or line.distribution is None:
            self.desk.shell.notices.say(tr("What is withheld is not traced to packages either."), "info")
        elif group.is_reference:
            self.desk.shell.notices.say(tr("A reference portfolio gives figures only; it names no cluster."), "info")
        else:
            found = members(edition, group.comparison.by, group.comparison.value, self.indicator)
            self.behind_wanted.emit(Behind(f"{group.name}, {self.indicator}", found, self.indicator))

    def _remove(self, place: int) -> None:
        references = self.desk.references
        at = place - (len(self._found) - len(references))
        if 0 <= at < len(references):
            left = [*references[:at], *references[at + 1 :]]
            self.desk.shell.keep(replace(self.desk.shell.settings, references="\n".join(left)))
            self.group.setCurrentIndex(0)
            self._choose(self._cluster)

    # The page

    def first(self) -> QWidget:
        return self.table

    def panes(self) -> tuple[QWidget, ...]:
        return (self.cluster, self.table, self.groups)

    def offers(self) -> dict[str, Callable[[], None]]:
        return {"as-table": self.as_table.toggle, "packages-behind": self._open}

    def sheet(self) -> Table | None:
        edition, line = self.desk.edition, self.line
        if edition is None or line is None or not self._found:
            return None
        return benchmark_sheet(line, edition, self._found)

    def fit(self, width: int, height: int) -> None:
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.TopToBottom if width < ROOMY else ways.LeftToRight)
        self._right.setVisible(width >= ROOMY or height >= 700)
        self.table.setColumnHidden(N, width < WIDE)


def _line(head: Head, spread: Spread) -> Line:
    told = spread.figures
    step = heat_steps(head.levels)[min(spread.own, head.levels - 1)] if spread.own is not None else None
    return Line(
        (
            Told(f"{head.id} {head.title}".strip(), tone="text"),
            Told("" if spread.own is None else str(spread.own), Kind.HEAT, value=step, words=_own_words(spread)),
            Told(
                tr("withheld") if spread.counts is None else "",
                Kind.SPREAD,
                value=_whiskers(spread),
                words=spread.words,
            ),
            Told(level_text(told.get("median")), Kind.FIGURE, "text"),
            Told(str(spread.n or "–"), Kind.FIGURE),
            Told("–" if spread.rank is None else f"{spread.rank:.0f}", Kind.FIGURE),
        ),
        head,
    )


def _own_words(spread: Spread) -> str:
    return tr("not assessed") if spread.own is None else tr("level {own}", own=spread.own)


def _whiskers(spread: Spread) -> Whiskers | None:
    if spread.counts is None:
        return None
    values = [spread.figures.get(name) for name in ("p10", "p25", "median", "p75", "p90")]
    p10, p25, median, p75, p90 = (0.0 if each is None else each for each in values)
    return None if None in values else Whiskers(spread.levels, p10, p25, median, p75, p90, spread.own)


def _group_line(group: Against, spread: Spread, place: int) -> Line:
    told = spread.figures
    if spread.counts is None:
        words = tr("not to be opened") if spread.problem else tr("withheld")
        return Line(
            (
                Told(group.name, tone="text"),
                Told(words, tone="text3", words=spread.words),
                Told(""),
                Told(""),
                Told(""),
            ),
            place,
        )
    return Line(
        (
            Told(group.name, tone="text", words=f"{group.name}: {spread.words}"),
            Told(str(spread.n), Kind.FIGURE),
            Told(level_text(told["median"]), Kind.FIGURE, "text"),
            Told(
                tr(
                    "{level_text} and {level_text2}",
                    level_text=level_text(told["p25"]),
                    level_text2=level_text(told["p75"]),
                ),
                Kind.FIGURE,
            ),
            Told("–" if spread.rank is None else f"{spread.rank:.0f}", Kind.FIGURE),
        ),
        place,
    )
