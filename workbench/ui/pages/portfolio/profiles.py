"""Profiles over the portfolio: what clusters sell to their members, and how far they reach abroad."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QWidget

from workbench.application.portfolio_benchmark import group_words
from workbench.application.portfolio_topics import TITLES, figure_names, packages_of_figure, topic_table
from workbench.domain.tables import Cell, Table
from workbench.kernel.speech import later, tr, tr_all
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.tab import Behind, Tab
from workbench.ui.pages.portfolio.tables import Looks, show_table
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import ROOMY, SHORT
from workbench.ui.widgets.buttons import ChoiceButton
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

_BY = {
    "": later("All clusters"),
    "country": later("By country"),
    "sector": later("By field"),
    "region": later("By region"),
    "size": later("By size"),
    "age": later("By age"),
    "label": later("By label reached"),
}
_HOW = later(
    "Each cluster counts once, with its newest package of any edition. Some: clusters that have more than none of it. "
    "Money is told as shares of income, as it is of several currencies. A dash is withheld: too few clusters, or they "
    "could be worked out."
)
_LOOKS = Looks(filling=("title",), hidden=("figure", "withheld"), strong=("group",))


class ProfilesTab(Tab):
    """Member services and internationalisation."""

    word = later("Profiles")
    hints = ("packages-behind", "export", "palette", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ways = {name: ChoiceButton(tr(word)) for name, word in TITLES.items()}
        self.by, self.group = ComboBox(tr("Of which clusters")), ComboBox(tr("Group"))
        self.by.setAccessibleIdentifier("profiles.by")
        self.group.setAccessibleIdentifier("profiles.group")
        for key, word in tr_all(_BY).items():
            self.by.addItem(word, key)
        self.table = FiguresTable(("",), tr("Figures of the clusters"), "profiles", {}, (0,))
        self._how = Text(tr(_HOW), "small", "text3", wraps=True)
        self._found: Table | None = None
        self._names: Mapping[str, tuple[str, str]] = {}
        self._topic, self._room = next(iter(TITLES)), (ROOMY, SHORT)
        self._lay_out()
        self.by.activated.connect(lambda _: self._ask())
        self.group.activated.connect(lambda _: self._fill())
        self.table.opened.connect(self._open)

    def _lay_out(self) -> None:
        above, group = QWidget(), QButtonGroup(self)
        tools = FlowLayout(above, 8)
        for name, button in self.ways.items():
            button.setAccessibleIdentifier(f"profiles.way-{name}")
            group.addButton(button)
            button.toggled.connect(lambda on, topic=name: self._choose(topic) if on else None)
            tools.addWidget(button)
        pair = QWidget()
        beside = row(pair, 8, (12, 0, 0, 0))
        for box, wide in ((self.by, 170), (self.group, 260)):
            box.setFixedWidth(scaled(wide))
            beside.addWidget(box)
        tools.addWidget(pair)
        card = Surface("card")
        column(card, 0, (1, 6, 1, 6)).addWidget(self.table)
        outer = column(self, 10)
        outer.addWidget(above)
        outer.addWidget(card, 1)
        outer.addWidget(self._how)
        self.ways[self._topic].setChecked(True)

    # What is shown

    def show_all(self) -> None:
        self._names = figure_names(self.desk.shell.settings.language)
        self._ask()

    def _choose(self, topic: str) -> None:
        self._topic = topic
        self._ask()

    @property
    def _grouped(self) -> str:
        return str(self.by.currentData() or "")

    def _ask(self) -> None:
        place, topic, by = self.desk.place, self._topic, self._grouped
        self.group.setVisible(bool(by))
        if self.desk.view is not None:
            self.desk.ask("profiles", lambda: topic_table(place, topic, [by] if by else []), self._show)

    def _show(self, found: Table) -> None:
        self._found, by, before = found, self._grouped, self.group.currentData()
        self.group.clear()
        values = dict.fromkeys(str(each[by] or "") for each in found.documents()) if by else {}
        for value in values:
            self.group.addItem(group_words(by, value), value)
        self.group.choose(before if before in values else next(iter(values), ""))
        self._fill()

    def _fill(self) -> None:
        if self._found is None:
            return
        by, wanted = self._grouped, self.group.currentData()
        shown = [each for each in self._found.documents() if not by or (each[by] or "") == wanted]
        told = [{**each, "title": self._titled(str(each["figure"]))} for each in shown]
        columns = tuple(each for each in self._found.columns if each.id != by)
        rows = tuple(tuple(each[head.id] for head in columns) for each in told)
        show_table(self.table, replace(self._found, columns=columns, rows=rows), _LOOKS)
        self.fit(*self._room)

    def _titled(self, figure: str) -> str:
        return tr(self._names.get(figure, (figure, ""))[0])

    def _open(self, shown: Mapping[str, Cell]) -> None:
        """Ask for the packages behind a figure; what is withheld is not traced to packages either."""
        if shown["withheld"]:
            self.desk.shell.notices.say(tr("What is withheld is not traced to packages either."), "info")
            return
        place, figure, by = self.desk.place, str(shown["figure"]), self._grouped
        group = {by: str(self.group.currentData() or "")} if by else {}
        self.desk.ask(
            "behind",
            lambda: packages_of_figure(place, figure, group),
            lambda found: self.behind_wanted.emit(Behind(self._titled(figure), found)),
        )

    # The page

    def first(self) -> QWidget:
        return self.table

    def panes(self) -> tuple[QWidget, ...]:
        return (self.by, self.table)

    def traced(self) -> FiguresTable | None:
        return self.table

    def sheet(self) -> Table | None:
        return self._found if self._found is not None and self._found.rows else None

    def fit(self, width: int, height: int) -> None:
        self._room = (width, height)
        self._how.setVisible(height >= SHORT)
        unit = next((at for at, each in enumerate(self.table.figures.heads) if each == tr("Unit")), None)
        if unit is not None:
            self.table.setColumnHidden(unit, width < ROOMY)
