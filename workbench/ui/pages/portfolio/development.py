"""How the levels develop over the years, and how the portfolio stands beside reference portfolios."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QHeaderView, QStackedWidget, QWidget

from workbench.application.portfolio_benchmark import level_text
from workbench.application.portfolio_development import Score, Trend, scorecard, trends
from workbench.application.portfolio_growth import effects
from workbench.kernel.speech import later, tr
from workbench.kernel.words import counted
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.effects import HOW, EffectsPane
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.tab import Behind, Sheet, Tab
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import SHORT, heat_steps
from workbench.ui.widgets.buttons import Button, CheckButton, ChoiceButton
from workbench.ui.widgets.chart import Chart
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

_HOW = later("Each figure is the median, and of how many clusters. A year with fewer than {limit} of them tells none.")
_BESIDE = later(
    "Medians of each portfolio, every cluster with its last year, and how far they lie from your own. A dash is "
    "withheld, or nobody has a level there."
)

_ROSE = later("The median rose from {before} to {after}: {clusters}.")
_FELL = later("The median fell from {before} to {after}: {clusters}.")
_STAYED = later("The median stayed at {before}: {clusters}.")


class DevelopmentTab(Tab):
    """Trends and scorecard."""

    word = later("Development")
    hints = ("export", "palette", "help")

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
        self.trends: tuple[Trend, ...] = ()
        self._lay_out()
        self.same.toggled.connect(lambda _: self._show_trends())
        self.reference.clicked.connect(lambda: self.act_wanted.emit("portfolio-reference"))
        self.years.chosen.connect(self._show_chart)
        self.years.opened.connect(self._open)

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
        if edition is not None:
            self.desk.ask("scores", lambda: scorecard(place, references, edition.id), self._show_scores)
            self.desk.ask("effects", lambda: effects(place, edition.id), self.effects.show_effects)

    def _show_trends(self) -> None:
        view, edition = self.desk.view, self.desk.edition
        if view is None or edition is None:
            return
        years, same, limit = tuple(reversed(edition.periods)), self.same.isChecked(), view.limit
        self.desk.ask(
            "trends", lambda: trends(edition, edition.lines, years, same_only=same, limit=limit),
            lambda found: self._fill_trends(found, years),
        )  # fmt: skip

    def _fill_trends(self, found: tuple[Trend, ...], years: Sequence[str]) -> None:
        self.trends = found
        before = max(self.years.currentIndex().row(), 0)
        self.years.figures.show_lines([_trend_line(each) for each in found], [tr("Median"), *years, tr("Change")])
        _fit_columns(self.years, [scaled(104)] * (len(years) + 1))
        self.years.selectRow(before)

    def _show_chart(self, trend: Trend) -> None:
        edition = self.desk.edition
        if edition is None:
            return
        years = tuple(reversed(edition.periods))
        self.title.setText(_title(trend))
        top = 100.0 if trend.head is None else float(trend.head.levels - 1)
        self.chart.show_line(_title(trend), years, trend.medians, trend.counts, top)
        self.words.setText(trend_words(trend, years))

    def _open(self, trend: Trend) -> None:
        """Ask for the packages of all years."""
        edition = self.desk.edition
        if edition is not None:
            indicator = trend.head.id if trend.head is not None else ""
            lines = [each for each in edition.lines if not indicator or each.level(indicator) is not None]
            found = tuple(sorted(lines, key=lambda each: (each.period, each.name.casefold())))
            self.behind_wanted.emit(Behind(_title(trend), found, indicator))

    def _show_scores(self, found: tuple[Score, ...]) -> None:
        edition = self.desk.edition
        if edition is None:
            return
        lines = [Line((Told(tr("Clusters"), tone="text"), *_counts(found)))]
        sections = list(dict.fromkeys(each.section for each in edition.heads))
        for section in sections:
            heads = [each for each in edition.heads if each.section == section]
            lines.append(
                _score_line(section, [each.of_section(heads) for each in found], heads[0].levels, is_strong=True)
            )
            lines += [
                _score_line(f"{each.id} {each.title}".strip(), [one.median(each.id) for one in found], each.levels)
                for each in heads
            ]
        self.scores.figures.show_lines(lines, [tr("Median"), *(each.name for each in found)])
        _fit_columns(self.scores, [scaled(200)] * len(found))
        self.scores.selectRow(0)

    # The page

    def first(self) -> QWidget:
        return (self.years, self.scores, self.effects.table)[self._stack.currentIndex()]

    def panes(self) -> tuple[QWidget, ...]:
        return (next(each for each in self.ways.values() if each.isChecked()), self.first())

    def sheet(self) -> Sheet | None:
        table = self.first()
        assert isinstance(table, FiguresTable)
        if table is self.years:
            return self._years_sheet()
        title = tr("Scorecard") if table is self.scores else tr("After measures")
        heads = tuple(each or tr("Of what") for each in table.figures.heads)
        return Sheet(title, heads, table.figures.texts()) if table.figures.lines else None

    def _years_sheet(self) -> Sheet:
        edition = self.desk.edition
        years = tuple(reversed(edition.periods)) if edition is not None else ()
        heads = (tr("Median"), *years, *(tr("{year}, clusters", year=year) for year in years), tr("Change"))
        rows = [
            (_title(each), *map(level_text, each.medians), *map(str, each.counts), level_text(each.change))
            for each in self.trends
        ]
        return Sheet(tr("Development"), heads, rows)

    def fit(self, width: int, height: int) -> None:
        self._drawn.setVisible(width >= 1100)
        self._how.setVisible(height >= SHORT)


def _fit_columns(table: FiguresTable, widths: Sequence[int]) -> None:
    head = table.horizontalHeader()
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for place, width in enumerate(widths, 1):
        head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(place, width)


def _title(trend: Trend) -> str:
    return tr("Share of all points, %") if trend.head is None else f"{trend.head.id} {trend.head.title}".strip()


def _words(median: float | None, n: int) -> str:
    words = tr("withheld") if median is None else tr("median {level}", level=level_text(median))
    return f"{words}, {counted(n, '{number} cluster', '{number} clusters', number=n)}"


def _trend_line(trend: Trend) -> Line:
    cells = [
        Told(
            "–" if value is None else level_text(value), Kind.FIGURE, "text3" if value is None else "text", f"n {n}",
            _words(value, n),
        )
        for value, n in zip(trend.medians, trend.counts, strict=True)
    ]  # fmt: skip
    name = Told(_title(trend), Kind.STRONG if trend.head is None else Kind.TEXT, "text")
    return Line((name, *cells, _change(trend.change)), trend)


def _change(by: float | None) -> Told:
    if by is None:
        return Told("–", Kind.FIGURE)
    sign = "+" if by > 0 else "−" if by < 0 else ""
    tone = "ok" if by > 0 else "danger" if by < 0 else "text2"
    return Told(f"{sign}{level_text(abs(by))}" if by else "=", Kind.FIGURE, tone, words=f"{sign}{level_text(abs(by))}")


def trend_words(trend: Trend, years: Sequence[str]) -> str:
    """Say how an indicator developed, in a sentence."""
    given = [
        (year, value, n) for year, value, n in zip(years, trend.medians, trend.counts, strict=True) if value is not None
    ]
    if len(given) < 2:
        return tr("Too few clusters in all years but one to tell a development.")
    (first, low, few), (last, high, many) = given[0], given[-1]
    clusters = counted(
        few,
        "one cluster in {first} and {clusters} in {last}",
        "{number} clusters in {first} and {clusters} in {last}",
        first=first,
        clusters=many,
        last=last,
    )
    moved = _ROSE if high > low else _FELL if high < low else _STAYED
    return tr(moved, before=level_text(low), after=level_text(high), clusters=clusters)


def _counts(found: Sequence[Score]) -> list[Told]:
    return [
        Told(tr("not to be opened") if each.problem else str(each.clusters() or tr("withheld")), words=each.problem)
        for each in found
    ]  # fmt: skip


def _score_line(name: str, values: Sequence[float | None], levels: int, *, is_strong: bool = False) -> Line:
    own, cells = values[0] if values else None, []
    for value in values:
        if value is None:
            cells.append(Told("–", tone="text3", words=tr("withheld, or nobody has a level")))
            continue
        by = value - own if own is not None else 0
        apart = f"{'+' if by > 0 else '−'}{level_text(abs(by))}" if round(by, 1) else ""
        step = heat_steps(levels)[min(round(value), levels - 1)]
        level = level_text(value)
        words = tr("{level}, {apart} from your own", level=level, apart=apart) if apart else level
        cells.append(Told(level_text(value), Kind.HEAT, value=(step, apart), words=words))
    return Line((Told(name, Kind.STRONG if is_strong else Kind.TEXT, "text"), *cells))
