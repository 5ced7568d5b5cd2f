"""Smart specialisation: who is at work in each region's domains, what joins them, what would be left of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from workbench.application.portfolio_regions import specialisation
from workbench.domain.specialisation import read_strategy, shipped_strategies
from workbench.domain.tables import Cell, Column, Table
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.tab import Behind, Tab
from workbench.ui.pages.portfolio.tables import Looks, show_table
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import MEDIUM, ROOMY, SHORT
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Banner, Surface, column
from workbench.ui.widgets.text import Text

_WAYS = {"domains": later("Domains"), "links": later("What joins them"), "stress": later("What would be left")}
_IDS = ("s3-domains", "s3-links", "s3-stress")
_TONES = {"holds": "ok", "no label": "warn", "no cluster": "danger"}
_STATES = ("now", "largest", "labels", "money", "all", "gap")
_HOW = {
    "domains": later("A cluster is at work in a domain of its region that names its field, or that it names itself."),
    "links": later("Clusters that are in both already, and fields that the strategies of two regions share."),
    "stress": later(
        "What is left of a domain without its largest cluster, a year on of the labels that are held today, without "
        "those whose money is secured for less than a year, and after all three. holds: a cluster with a label is left."
    ),
}
_NONE = later(
    "A region writes down in a small file in which domains it wants to be strong. Help (F1) shows how. Choose one, or "
    "look at the invented example, to see who is at work where, where gaps are and what would be left after a shock."
)
_LOOKS = Looks(
    filling=("domain", "one", "other", "sectors"), chips=dict.fromkeys(_STATES, _TONES), strong=("domain", "one"),
    hidden=("region",),
)  # fmt: skip


def _domain(row: Mapping[str, Cell]) -> tuple[tuple[Cell, Cell], ...]:
    return ((row["region"], row["domain"]),)


def _two_domains(row: Mapping[str, Cell]) -> tuple[tuple[Cell, Cell], ...]:
    """Return the domains that a link joins: each is told by its region and its title."""
    one, other = (str(row[each]).partition(" ") for each in ("one", "other"))
    return ((one[0], one[2]), (other[0], other[2]))


_DOMAIN_OF = {"s3-domains": _domain, "s3-links": _two_domains, "s3-stress": _domain}


class SpecialisationTab(Tab):
    """Domains, links and the stress view."""

    word = later("Specialisation")
    hints = ("packages-behind", "export", "palette", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.strategy = ComboBox(tr("Strategy"))
        self.strategy.setAccessibleIdentifier("s3")
        self.other = Button(tr("Choose a file"), "secondary", "folder-open")
        self.other.setAccessibleIdentifier("s3.file")
        self.other.setAccessibleName(tr("Choose the file of a strategy"))
        self.ways = {name: ChoiceButton(tr(word)) for name, word in _WAYS.items()}
        self.tables = {
            name: FiguresTable(("",), tr(word), f"s3.{name}", {}, (0,)) for name, word in _WAYS.items()
        }  # fmt: skip
        self.fault, self._stack = Banner(), QStackedWidget()
        self._how, self._none = Text("", "small", "text3", wraps=True), Text(tr(_NONE), "body", "text2", wraps=True)
        self._found: dict[str, Table] = {}
        self._columns: dict[str, list[Column]] = {}
        self._lay_out()
        self.strategy.activated.connect(lambda _: self._choose())
        self.other.clicked.connect(lambda: self.act_wanted.emit("portfolio-strategy"))
        for table in self.tables.values():
            table.opened.connect(self._open)

    def _lay_out(self) -> None:
        group, above, self._card = QButtonGroup(self), QWidget(), Surface("card")
        tools = FlowLayout(above, 8)
        for place, (name, button) in enumerate(self.ways.items()):
            button.setAccessibleIdentifier(f"s3.way-{name}")
            group.addButton(button)
            button.toggled.connect(lambda on, at=place: self._show_way(at) if on else None)
            tools.addWidget(button)
        self.strategy.setFixedWidth(scaled(250))
        tools.addWidget(self.strategy)
        tools.addWidget(self.other)
        for table in self.tables.values():
            self._stack.addWidget(table)
        column(self._card, 0, (1, 6, 1, 6)).addWidget(self._stack)
        self._filler = QWidget()
        outer = column(self, 10)
        for each in (above, self.fault, self._none):
            outer.addWidget(each)
        outer.addWidget(self._card, 1)
        outer.addWidget(self._filler, 1)
        outer.addWidget(self._how)
        self.ways["domains"].setChecked(True)

    @property
    def way(self) -> str:
        """Return what is looked at."""
        return tuple(_WAYS)[self._stack.currentIndex()]

    def _show_way(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._how.setText(tr(_HOW[self.way]))

    # What is shown

    def show_all(self) -> None:
        chosen = self.desk.shell.settings.strategy
        self.strategy.clear()
        self.strategy.addItem(tr("No strategy"), "")
        for each in shipped_strategies():
            self.strategy.addItem(tr("Invented: {name}", name=capital(each)), each)
        if chosen and chosen not in shipped_strategies():
            self.strategy.addItem(Path(chosen).name, chosen)
        self.strategy.choose(chosen)
        self._ask(chosen)

    def _choose(self) -> None:
        given = str(self.strategy.currentData())
        self.desk.shell.keep(replace(self.desk.shell.settings, strategy=given))
        self._ask(given)

    def _ask(self, given: str) -> None:
        self.fault.say("")
        self._show_any(is_chosen=bool(given))
        view, place = self.desk.view, self.desk.place
        if view is not None and given:
            today = view.today
            work = lambda: specialisation(place, read_strategy(given), today, names=True)  # noqa: E731
            self.desk.ask("s3", work, self._show, self._failed)

    def _show_any(self, *, is_chosen: bool) -> None:
        for each in (self._card, *self.ways.values()):
            each.setVisible(is_chosen)
        for each in (self._none, self._filler):
            each.setVisible(not is_chosen)
        self._how.setText(tr(_HOW[self.way]) if is_chosen else "")

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, WorkbenchError):
            self._show_any(is_chosen=False)
            self.fault.say(f"{error.sentence} {error.window_advice}", "danger")
        else:
            self.desk.shell.notices.tell(error)

    def _show(self, found: Sequence[Table]) -> None:
        self._found = {each.id: each for each in found}
        for id_, table in zip(_IDS, self.tables.values(), strict=True):
            self._columns[id_] = show_table(table, self._found[id_], _LOOKS, _DOMAIN_OF[id_])
        notes = " ".join(self._found[_IDS[0]].notes)
        self.fault.say(notes if "does not know" in notes else "")

    def _open(self, domains: Sequence[tuple[Cell, Cell]]) -> None:
        """Ask for the packages of the clusters of a domain, or of those in two domains."""
        edition = self.desk.edition
        if edition is None:
            return
        told = self._found["s3-clusters"].documents()
        behind = set.intersection(*(
            {line["content_sha256"] for line in told if (line["region"], line["domain"]) == domain}
            for domain in domains
        ))  # fmt: skip
        lines = tuple(each for each in edition.lines if each.content_sha256 in behind)
        self.behind_wanted.emit(Behind(" + ".join(str(domain) for _, domain in domains), lines))

    def traced(self) -> FiguresTable | None:
        return self.tables[self.way]

    # The page

    def first(self) -> QWidget:
        return self.tables[self.way] if self.desk.shell.settings.strategy else self.strategy

    def panes(self) -> tuple[QWidget, ...]:
        return (self.strategy, self.first())

    def sheet(self) -> Table | None:
        shown = self._found.get(_IDS[self._stack.currentIndex()])
        return shown if shown is not None and shown.rows and self.desk.shell.settings.strategy else None

    def fit(self, width: int, height: int) -> None:
        self._how.setVisible(height >= SHORT)
        for id_, table in zip(_IDS, self.tables.values(), strict=True):
            for place, each in enumerate(self._columns.get(id_, ())):
                is_less = each.id in ("sectors", "members", "unknown", "name")
                table.setColumnHidden(place, is_less and width < (MEDIUM if each.id == "name" else ROOMY))
