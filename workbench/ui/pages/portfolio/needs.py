"""Where clusters need to grow: indicators by what is missing, what would help several, who could teach whom."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.application.portfolio_benchmark import group_words
from workbench.application.portfolio_growth import Pair, pairs
from workbench.application.portfolio_needs import Need, needs
from workbench.application.portfolio_sheets import needs_sheet
from workbench.application.portfolio_views import EditionView, Head, Record, members
from workbench.domain.tables import Table
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import later, tr, tr_all
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.tab import Behind, Tab
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import ROOMY, SHORT, WIDE
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

_HEADS = (
    later("Indicator"),
    later("Points reached"),
    later("Missing"),
    later("In need"),
    later("Planned"),
    later("Could teach"),
    "",
)
INDICATOR, REACHED, OPEN, IN_NEED, PLANNED, TEACH, JOINT = range(len(_HEADS))
_PAIR_HEADS = (later("In need"), later("Level"), later("Could learn from"), later("Level"))
_BY = {
    "": later("All clusters"),
    "country": later("By country"),
    "sector": later("By field"),
    "region": later("By region"),
    "label": later("By label reached"),
}
_HOW = later(
    "Missing: points that a cluster is short of on the average, so that an indicator's weight counts. In need: below "
    "the threshold, or with less than half of the points. Planned: with a "
    "measure for it in their plan. Could teach: with four fifths of the points. "
    "Joint: as many are in need as a group must have to be shown."
)


class NeedsTab(Tab):
    """The needs map."""

    word = later("Needs")
    hints = ("packages-behind", "export", "palette", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.by, self.group = ComboBox(tr("Needs of")), ComboBox(tr("Group"))
        self.by.setAccessibleIdentifier("needs.by")
        self.group.setAccessibleIdentifier("needs.group")
        for key, word in tr_all(_BY).items():
            self.by.addItem(word, key)
        widths = {REACHED: 132, OPEN: 82, IN_NEED: 80, PLANNED: 84, TEACH: 104, JOINT: 88}
        self.table = FiguresTable(_HEADS, tr("Needs, the greatest first"), "needs", widths, (INDICATOR,))
        self.title, self.measure = Text("", "heading", wraps=True), Text("", "body", "text2", wraps=True)
        self.pairs = FiguresTable(_PAIR_HEADS, tr("Who could teach whom"), "needs.pairs", {1: 76, 3: 76}, (0, 2))
        self._found: tuple[Need, ...] = ()
        self._indicator = ""
        self._lay_out()
        self.by.activated.connect(lambda _: self._ask())
        self.group.activated.connect(lambda _: self._fill())
        self.table.chosen.connect(self._show_need)
        self.table.opened.connect(self._open)
        self.pairs.opened.connect(self._open_pair)

    def _lay_out(self) -> None:
        head = QWidget()
        tools = row(head, 8)
        tools.addWidget(Text(tr("Needs of"), "small", "text2"))
        for box, wide in ((self.by, 170), (self.group, 260)):
            box.setFixedWidth(scaled(wide))
            tools.addWidget(box)
        tools.addStretch(1)
        left, self._right = Surface("card"), Surface("card")
        column(left, 0, (1, 6, 1, 6)).addWidget(self.table)
        inner, about = column(self._right, 8, (0, 14, 0, 6)), column(None, 4, (18, 0, 18, 0))
        about.addWidget(self.title)
        about.addWidget(self.measure)
        inner.addLayout(about)
        inner.addWidget(self.pairs, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(14)
        self._both.addWidget(left, 8)
        self._both.addWidget(self._right, 5)
        outer = column(self, 10)
        outer.addWidget(head)
        outer.addLayout(self._both, 1)
        self._how = Text(tr(_HOW), "small", "text3", wraps=True)
        outer.addWidget(self._how)

    # What is shown

    def show_all(self) -> None:
        self._ask()

    def _ask(self) -> None:
        by, place = str(self.by.currentData() or ""), self.desk.place
        self.group.setVisible(bool(by))
        self.desk.ask("needs", lambda: needs(place, [by] if by else []), self._show)

    def _show(self, found: tuple[int, Sequence[Need]]) -> None:
        edition = self.desk.edition
        self._found = tuple(each for each in found[1] if edition is not None and each.edition == edition.id)
        by = str(self.by.currentData() or "")
        before = self.group.currentData()
        self.group.clear()
        for value in dict.fromkeys(each.group.get(by, "") for each in self._found) if by else ():
            self.group.addItem(group_words(by, value), value)
        self.group.choose(before)
        self._fill()

    @property
    def lines(self) -> list[Need]:
        """Return the needs of the chosen group."""
        by = str(self.by.currentData() or "")
        return [each for each in self._found if not by or each.group[by] == self.group.currentData()]

    def _fill(self) -> None:
        view, edition = self.desk.view, self.desk.edition
        if view is None or edition is None:
            return
        heads = {each.id: each for each in edition.heads}
        lines = self.lines
        self.table.figures.show_lines([_line(each, heads.get(each.indicator), view.limit) for each in lines])
        if lines:
            self.table.selectRow(0)
        else:
            self.title.setText(tr("Withheld: the group has too few clusters."))
            self.measure.setText("")
            self.pairs.figures.show_lines([])

    def _show_need(self, need: Need) -> None:
        view, edition = self.desk.view, self.desk.edition
        if view is None or edition is None or not any(each.id == need.indicator for each in edition.heads):
            return
        head = edition.head(need.indicator)
        self._indicator = head.id
        found = pairs(self._members(edition, need), head)
        self.title.setText(f"{head.id} {head.title}".strip())
        self.measure.setText(measure_words(need, found, view.limit))
        self.pairs.figures.show_lines([_pair_line(each, head) for each in found])

    def _open(self, need: Need) -> None:
        """Ask for the packages of those who are in need."""
        edition = self.desk.edition
        if edition is not None:
            found = pairs(self._members(edition, need), edition.head(need.indicator))
            what = tr("the need at {indicator}", indicator=need.indicator)
            self.behind_wanted.emit(Behind(what, tuple(each.learner for each in found), need.indicator))

    def _open_pair(self, pair: Pair) -> None:
        what = f"{pair.learner.name}, {self._indicator}"
        self.behind_wanted.emit(Behind(what, indicator=self._indicator, line=pair.learner))

    def _members(self, edition: EditionView, need: Need) -> list[Record]:
        """Return the clusters of the group that a need is of."""
        by = next(iter(need.group), "")
        return list(members(edition, by, need.group.get(by, "")))

    # The page

    def first(self) -> QWidget:
        return self.table

    def panes(self) -> tuple[QWidget, ...]:
        return (self.by, self.table, self.pairs)

    def traced(self) -> FiguresTable | None:
        return self.table

    def sheet(self) -> Table | None:
        view, edition, lines = self.desk.view, self.desk.edition, self.lines
        return needs_sheet(edition, lines, view.limit) if view is not None and edition is not None and lines else None

    def fit(self, width: int, height: int) -> None:
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.TopToBottom if width < ROOMY else ways.LeftToRight)
        self._right.setVisible(width >= ROOMY or height >= 700)
        self._how.setVisible(height >= SHORT)
        self.table.setColumnHidden(PLANNED, width < WIDE)
        self.table.setColumnHidden(TEACH, width < WIDE)


def measure_words(need: Need, found: Sequence[Pair], limit: int) -> str:
    """Say what would help the clusters that are in need."""
    if not need.in_need:
        teach = counted(need.could_teach, "one could teach others.", "{number} could teach others.")
        return f"{tr('No cluster is in need here.')} {capital(teach)}"
    planned = (
        counted(
            need.planned,
            "{number} of them has a measure for it in its plan.",
            "{number} of them have a measure for it in their plan.",
            number=need.planned,
        )
        if need.in_need > 1
        else tr("It has a measure for it in its plan.")
        if need.planned
        else tr("It has no measure for it in its plan.")
    )
    if need.in_need >= limit:
        many = counted(
            need.in_need,
            "one cluster is in need: enough for a joint measure.",
            "{number} clusters are in need: enough for a joint measure.",
        )
        return f"{capital(many)} {planned}"
    many = counted(need.in_need, "one cluster is in need.", "{number} clusters are in need.")
    apart = (
        tr("Pairs would serve better than a joint measure.")
        if any(each.teacher is not None for each in found)
        else tr("Nobody in the group could teach them.")
    )
    return f"{capital(many)} {planned} {apart}"


def _line(need: Need, head: Head | None, limit: int) -> Line:
    title = f"{need.indicator} {head.title if head is not None else ''}".strip()
    joint = need.in_need >= limit
    return Line(
        (
            Told(title, tone="text"),
            Told(
                f"{need.reached:.0f} %",
                Kind.BAR,
                value=need.reached / 100,
                words=tr("{reached} % reached", reached=f"{need.reached:.0f}"),
            ),
            Told(in_locale(f"{need.open_points:.1f}"), Kind.FIGURE, "text"),
            Told(str(need.in_need), Kind.FIGURE, "text"),
            Told(str(need.planned), Kind.FIGURE),
            Told(str(need.could_teach), Kind.FIGURE),
            Told(
                tr("Joint") if joint else "", Kind.CHIP, "accentText", words=tr("joint") if joint else tr("not joint")
            ),
        ),
        need,
    )


def _pair_line(pair: Pair, head: Head) -> Line:
    teacher = pair.teacher
    return Line(
        (
            Told(pair.learner.name, tone="text"), Told(str(pair.learner.level(head.id)), Kind.FIGURE, "text"),
            Told(teacher.name if teacher is not None else tr("nobody here")),
            Told(str(teacher.level(head.id)) if teacher is not None else "–", Kind.FIGURE),
        ),
        pair,
    )  # fmt: skip
