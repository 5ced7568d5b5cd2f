"""How the levels develop over the years, and how the portfolio stands beside reference portfolios."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QHeaderView, QStackedWidget, QWidget

from workbench.application.home import Home
from workbench.application.portfolio_benchmark import place_name
from workbench.application.portfolio_development import (
    Beside,
    beside_place,
    packages_of_trend,
    scorecard,
    trends,
)
from workbench.application.portfolio_growth import ALL, effects, packages_of_effect
from workbench.application.portfolio_views import members
from workbench.domain.tables import Table
from workbench.kernel.speech import later, tr
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.effects import HOW, EffectsPane, effect_name
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.scorecard import score_lines
from workbench.ui.pages.portfolio.tab import Behind, Tab
from workbench.ui.pages.portfolio.years import Trend, read_trends, trend_line, trend_words
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import SHORT
from workbench.ui.widgets.buttons import Button, CheckButton, ChoiceButton
from workbench.ui.widgets.chart import Chart
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

_USUAL_TOP = 5
"""The highest level of an indicator that the edition does not know."""
_HOW = later("Each figure is the median, and of how many clusters. A year with fewer than {limit} of them tells none.")
_BESIDE = later(
    "Medians of each portfolio, every cluster with its last year, and how far they lie from your own. A dash is "
    "withheld, or nobody has a level there."
)


class DevelopmentTab(Tab):
    """Trends and scorecard."""

    word = later("Development")
    hints = ("packages-behind", "export", "palette", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ways = {
            "years": ChoiceButton(tr("Over the years")), "beside": ChoiceButton(tr("Beside others")),
            "effects": ChoiceButton(tr("After measures")),
        }  # fmt: skip
        self.same = CheckButton(tr("Only clusters with all of the years"))
        self.same.setAccessibleIdentifier("development.same")
        self.reference = Button(tr("Add a reference portfolio"), "secondary", "plus")
        self.reference.setAccessibleIdentifier("development.reference")
        self.years = FiguresTable(("",), tr("Medians year by year"), "development.years", {}, (0,))
        self.scores = FiguresTable(("",), tr("Medians beside other portfolios"), "development.scores", {}, (0,))
        self.chart, self.title = Chart(), ElidedText("", "heading")
        self.words, self._how = Text("", "small", "text2", wraps=True), Text("", "small", "text3", wraps=True)
        self.effects = EffectsPane()
        self._years: tuple[str, ...] = ()
        self._shown: dict[str, Table] = {}
        """What is shown, by the name of the way to look at it."""
        self._lay_out()
        self.same.toggled.connect(lambda _: self._show_trends())
        self.reference.clicked.connect(lambda: self.act_wanted.emit("portfolio-reference"))
        self.years.chosen.connect(self._show_chart)
        self.years.opened.connect(self._open)
        self.scores.opened.connect(self._open_score)
        self.effects.table.opened.connect(self._open_effect)

    def _lay_out(self) -> None:
        group, above = QButtonGroup(self), QWidget()
        tools = FlowLayout(above, 8)
        for place, (name, button) in enumerate(self.ways.items()):
            button.setAccessibleIdentifier(f"development.way-{name}")
            group.addButton(button)
            button.toggled.connect(lambda on, at=place: self._show_way(at) if on else None)
            tools.addWidget(button)
        for each in (self.same, self.reference):
            tools.addWidget(each)
        over, card, self._drawn = QWidget(), Surface("card"), Surface("card")
        column(card, 0, (1, 6, 1, 6)).addWidget(self.years)
        inner = column(self._drawn, 6, (18, 14, 18, 14))
        inner.addWidget(self.title)
        inner.addWidget(self.chart, 1)
        inner.addWidget(self.words)
        beside = row(over, 14)
        beside.addWidget(card, 7)
        beside.addWidget(self._drawn, 5)
        scores = Surface("card")
        column(scores, 0, (1, 6, 1, 6)).addWidget(self.scores)
        self._stack = QStackedWidget()
        self._stack.addWidget(over)
        self._stack.addWidget(scores)
        self._stack.addWidget(self.effects)
        outer = column(self, 10)
        outer.addWidget(above)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._how)
        self.ways["years"].setChecked(True)

    def _show_way(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.same.setVisible(place == 0)
        self.reference.setVisible(place == 1)
        limit = self.desk.view.limit if self.desk.view is not None else 0
        self._how.setText((tr(_HOW, limit=limit), tr(_BESIDE), tr(HOW))[place])

    # What is shown

    def show_all(self) -> None:
        self._show_way(self._stack.currentIndex())
        self._show_trends()
        edition, place, references = self.desk.edition, self.desk.place, self.desk.references
        home = self.desk.shell.home
        if edition is not None:
            self.desk.ask("scores", lambda: _beside(home, place, references, edition.id), self._show_scores)
            self.desk.ask("effects", lambda: effects(place, edition.id), self._show_effects)

    def _show_trends(self) -> None:
        edition, place, same = self.desk.edition, self.desk.place, self.same.isChecked()
        if edition is not None:
            self.desk.ask("trends", lambda: trends(place, edition.id, same_only=same), self._fill_trends)

    def _fill_trends(self, found: Table) -> None:
        edition = self.desk.edition
        if edition is None:
            return
        self._shown["years"] = found
        shown, years = read_trends(found, edition)
        before, self._years = max(self.years.currentIndex().row(), 0), years
        heads = [tr("Median"), *years, tr("Change")]
        self.years.figures.show_lines([trend_line(each, years) for each in shown], heads)
        _fit_columns(self.years, [scaled(104)] * (len(years) + 1))
        self.years.selectRow(min(before, len(shown) - 1))

    def _show_chart(self, trend: Trend) -> None:
        years = self._years
        self.title.setText(trend.title)
        top = float(trend.head.levels - 1 if trend.head is not None else _USUAL_TOP) if trend.indicator else 100.0
        self.chart.show_line(trend.title, years, trend.medians(years), trend.counts(years), top)
        self.words.setText(trend_words(trend, years))

    def _open(self, trend: Trend) -> None:
        """Ask for the packages of all years."""
        edition, place, same = self.desk.edition, self.desk.place, self.same.isChecked()
        if edition is not None:
            self.desk.ask(
                "behind",
                lambda: packages_of_trend(place, edition.id, trend.indicator, same_only=same),
                lambda found: self.behind_wanted.emit(Behind(trend.title, found, trend.indicator)),
            )

    def _show_scores(self, found: tuple[Table, Sequence[Beside]]) -> None:
        edition = self.desk.edition
        if edition is None:
            return
        self._shown["beside"], others = found
        lines, heads = score_lines(found[0], edition, place_name(self.desk.place), others)
        self.scores.figures.show_lines(lines, heads)
        _fit_columns(self.scores, [scaled(200)] * (len(others) + 1))
        self.scores.selectRow(0)

    def _open_score(self, key: tuple[str, str]) -> None:
        """Ask for the packages of this portfolio behind a line of the scorecard."""
        edition = self.desk.edition
        if edition is not None:
            indicator = key[1] if key and key[0] == "indicator" else ""
            what = self.scores.figures.lines[self.scores.currentIndex().row()].cells[0].text
            self.behind_wanted.emit(Behind(what, members(edition, "all", "", indicator), indicator))

    def _show_effects(self, found: Table) -> None:
        self._shown["effects"] = found
        self.effects.show_effects(found)

    def _open_effect(self, row: Mapping[str, Any]) -> None:
        """Ask for the packages of the clusters that were assessed again, before and after."""
        edition, place = self.desk.edition, self.desk.place
        if edition is not None:
            name = "" if row["indicator"] == ALL else str(row["indicator"])
            self.desk.ask(
                "behind",
                lambda: packages_of_effect(place, name, edition.id),
                lambda found: self.behind_wanted.emit(Behind(effect_name(row), found, name)),
            )

    # The page

    def first(self) -> QWidget:
        return self.traced()

    def panes(self) -> tuple[QWidget, ...]:
        return (next(each for each in self.ways.values() if each.isChecked()), self.first())

    def traced(self) -> FiguresTable:
        return (self.years, self.scores, self.effects.table)[self._stack.currentIndex()]

    def sheet(self) -> Table | None:
        found = self._shown.get(tuple(self.ways)[self._stack.currentIndex()])
        return found if found is not None and found.rows else None

    def fit(self, width: int, height: int) -> None:
        self._drawn.setVisible(width >= 1100)
        self._how.setVisible(height >= SHORT)


def _fit_columns(table: FiguresTable, widths: Sequence[int]) -> None:
    head = table.horizontalHeader()
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for place, width in enumerate(widths, 1):
        head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(place, width)


def _beside(home: Home, place: str, references: Sequence[str], edition: str) -> tuple[Table, Sequence[Beside]]:
    others = [beside_place(home, each, edition) for each in references]
    return scorecard(place, edition, others=others), others
