"""How clusters belong together: programmes, hubs and spokes, what came of what, and what a merge would come to."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QWidget

from workbench.application.portfolio_mergers import FAILS, HOLDS, NOT_KNOWN, merger
from workbench.application.portfolio_structure import lineage_tables, structure_tables
from workbench.application.portfolio_views import Record
from workbench.domain.structure import Structure, read_structure
from workbench.domain.tables import Cell, Table, table_of
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.kernel.words import day_text
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.tab import Behind, Tab
from workbench.ui.pages.portfolio.tables import Looks, show_table
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import SHORT
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import Banner, Surface, column
from workbench.ui.widgets.text import Text

PROGRAMMES, SEVERAL, HUBS, LINEAGE, MERGE = "programmes", "memberships", "hubs", "lineage", "merge"
_WAYS = {
    PROGRAMMES: later("Programmes"), SEVERAL: later("In programmes"), HUBS: later("Hubs and spokes"),
    LINEAGE: later("What came of what"), MERGE: later("If these merged"),
}  # fmt: skip
_MERGE_PARTS = {"together": later("Figures"), "rules": later("Gates and labels"), "thresholds": later("Thresholds")}
_HOW = {
    PROGRAMMES: later("Programmes at their levels, and the labels that their clusters hold."),
    SEVERAL: later("A cluster may be in several programmes."),
    HUBS: later("Under a hub figures are added up; participants of several are counted in each."),
    LINEAGE: later("A cluster's own years and labels, and those of the clusters that it came from."),
    MERGE: later(
        "Participants can be in both, so what counts participants is told without overlap and with full overlap. Each "
        "counted once takes lists of members: the command portfolio merge reads them. Nothing is changed by looking."
    ),
}
_NONE = later(
    "Which programmes there are, which clusters merged, and which work under a hub is written down in a small file. "
    "Help (F1) shows how. What a merge would come to can be looked at without one."
)
_SAID = (
    later("hub"), later("spoke"), later("all"), later("itself"), later("assessed"), later("label"), later("gold"),
    later("silver"), later("bronze"), later("european"), later("national"), later("regional"), later("local"),
)  # fmt: skip
"""Words that stand in cells."""
_HELD = {HOLDS: "ok", FAILS: "danger", NOT_KNOWN: "text2"}
_OUTLOOK = {later("safe"): "ok", later("open"): "info", later("at risk"): "danger"}
_LOOKS = Looks(
    filling=("programme", "programmes", "cluster", "figure", "rule", "title"),
    chips={"no overlap": _HELD, "by the lists": _HELD, "full overlap": _HELD, "outlook": _OUTLOOK},
    strong=("programme", "hub"),
    said=("role", "level", "what", "label"),
)


class StructureTab(Tab):
    """Programmes, hubs, lineage and merges."""

    word = later("Structure")
    hints = ("packages-behind", "export", "palette", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ways = {name: ChoiceButton(tr(word)) for name, word in _WAYS.items()}
        self.file = Button(tr("Choose a file"), "secondary", "folder-open")
        self.file.setAccessibleIdentifier("structure.file")
        self.file.setAccessibleName(tr("Choose the file that says how clusters belong together"))
        self.cluster, self.adding = ComboBox(tr("Cluster")), ComboBox(tr("Add a cluster to the merge"))
        self.part, self.clear = ComboBox(tr("What of the merge")), Button(tr("Clear"), "ghost", "x")
        for box, name in ((self.cluster, "cluster"), (self.adding, "adding"), (self.part, "part")):
            box.setAccessibleIdentifier(f"structure.{name}")
        self.clear.setAccessibleIdentifier("structure.clear")
        self.clear.setAccessibleName(tr("Take all clusters out of the merge"))
        for key, word in _MERGE_PARTS.items():
            self.part.addItem(tr(word), key)
        self.table = FiguresTable(("",), tr("How clusters belong together"), "structure", {}, (0,))
        self.fault, self.merged = Banner(), Text("", "body", "text", wraps=True)
        self._none = Text(tr(_NONE), "body", "text2", wraps=True)
        self._how = Text("", "small", "text3", wraps=True)
        self.merging: list[str] = []
        """Ids of the clusters of the merge."""
        self._structure: Structure | None = None
        self._found: dict[str, Table] = {}
        self._way = PROGRAMMES
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        above, group, card = QWidget(), QButtonGroup(self), Surface("card")
        tools = FlowLayout(above, 8)
        for name, button in self.ways.items():
            button.setAccessibleIdentifier(f"structure.way-{name}")
            group.addButton(button)
            tools.addWidget(button)
        for box, wide in ((self.cluster, 240), (self.adding, 240), (self.part, 170)):
            box.setFixedWidth(scaled(wide))
        for choice in (self.cluster, self.adding, self.part, self.clear, self.file):
            tools.addWidget(choice)
        self._card, self._filler = card, QWidget()
        column(card, 0, (1, 6, 1, 6)).addWidget(self.table)
        outer = column(self, 10)
        for each in (above, self.fault, self._none, self.merged):
            outer.addWidget(each)
        outer.addWidget(card, 1)
        outer.addWidget(self._filler, 1)
        outer.addWidget(self._how)
        self.ways[PROGRAMMES].setChecked(True)

    def _connect(self) -> None:
        for name, button in self.ways.items():
            button.toggled.connect(lambda on, way=name: self._choose_way(way) if on else None)
        self.file.clicked.connect(lambda: self.act_wanted.emit("portfolio-structure"))
        self.cluster.activated.connect(lambda _: self._ask_lineage())
        self.adding.activated.connect(lambda _: self._add(str(self.adding.currentData() or "")))
        self.part.activated.connect(lambda _: self._fill())
        self.clear.clicked.connect(lambda: self._merge_all([]))
        self.table.opened.connect(self._open)

    # What is shown

    def show_all(self) -> None:
        """Read the structure anew, and show what is looked at."""
        self._found.clear()
        self._structure = None
        edition, given = self.desk.edition, self.desk.shell.settings.structure
        latest = edition.latest if edition is not None else ()
        self.adding.clear()
        self.adding.addItem(tr("Add a cluster"), "")
        for each in latest:
            self.adding.addItem(each.name, each.cluster)
        self.merging = [each for each in self.merging if each in {line.cluster for line in latest}]
        place, view = self.desk.place, self.desk.view
        self.fault.say("")
        if given and view is not None:
            today = view.today
            self.desk.ask("structure", lambda: _read(place, Path(given), today), self._show_structure, self._failed)
        self._merge_all(self.merging)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, WorkbenchError):
            self.fault.say(f"{error.sentence} {error.window_advice}", "danger")
            self._fill()
        else:
            self.desk.shell.notices.tell(error)

    def _show_structure(self, found: tuple[Structure, Sequence[Table]]) -> None:
        self._structure, tables = found
        self._found |= {each.id: each for each in tables}
        before = self.cluster.currentData()
        self.cluster.clear()
        for name in dict.fromkeys(each.into for each in self._structure.merges):
            self.cluster.addItem(name, name)
        if before:
            self.cluster.choose(before)
        # What the file names and the portfolio does not know stands in the notes of its first table.
        self.fault.say(" ".join(tables[0].notes))
        self._ask_lineage()
        self._fill()

    def _ask_lineage(self) -> None:
        structure, place, name = self._structure, self.desk.place, self.cluster.currentData()
        if structure is not None and name:
            self.desk.ask("lineage", lambda: lineage_tables(place, structure, str(name)), self._take, self._failed)

    def _add(self, cluster: str) -> None:
        self.adding.setCurrentIndex(0)
        if cluster and cluster not in self.merging:
            self._merge_all([*self.merging, cluster])

    def _merge_all(self, clusters: Sequence[str]) -> None:
        """Look at what some clusters would come to as one."""
        self.merging, place, given = list(clusters), self.desk.place, tuple(clusters)
        for each in _MERGE_PARTS:
            self._found.pop(each, None)
        if len(given) > 1:
            self.desk.ask("merge", lambda: merger(place, given, {}).tables, self._take, self._failed)
        self._fill()

    def _take(self, found: Sequence[Table]) -> None:
        self._found |= {each.id: each for each in found}
        self._fill()

    def _choose_way(self, way: str) -> None:
        self._way = way
        self._fill()

    @property
    def _shown(self) -> Table | None:
        return self._found.get(str(self.part.currentData()) if self._way == MERGE else self._way)

    def _fill(self) -> None:
        way, shown = self._way, self._shown
        self.cluster.setVisible(way == LINEAGE and self.cluster.count() > 0)
        self.file.setVisible(way != MERGE)
        for each in (self.adding, self.part, self.clear, self.merged):
            each.setVisible(way == MERGE)
        names = {line.cluster: line.name for line in self.desk.edition.latest} if self.desk.edition is not None else {}
        chosen = " + ".join(names.get(each, each) for each in self.merging)
        self.merged.setText(chosen or tr("Add the clusters that would become one."))
        self._none.setVisible(way != MERGE and self._structure is None)
        self._how.setText(tr(_HOW[way]))
        self._card.setVisible(shown is not None)
        self._filler.setVisible(shown is None)
        if shown is not None:
            show_table(self.table, _worded(shown), _LOOKS)

    # Behind a row

    def _open(self, row: Mapping[str, Cell]) -> None:
        """Ask for the packages behind a row."""
        what, lines = self._behind(row)
        self.behind_wanted.emit(Behind(what, lines))

    def _behind(self, row: Mapping[str, Cell]) -> tuple[str, tuple[Record, ...]]:
        if self._way == MERGE:
            return str(next(iter(row.values()))), self._named(self.merging)
        programmes = self._structure.programmes if self._structure is not None else ()
        if self._way == PROGRAMMES:
            wanted = next((each.clusters for each in programmes if each.title == row["programme"]), ())
            return str(row["programme"]), self._named(wanted)
        hub = next((each for each in self._structure.hubs if each.hub == row["hub"]), None) if (
            self._structure is not None and row.get("role") == "all"
        ) else None  # fmt: skip
        if hub is not None:
            return hub.hub, self._named((hub.hub, *hub.spokes))
        return str(row["cluster"]), self._named((str(row["cluster"]),))

    def _named(self, names: Collection[str]) -> tuple[Record, ...]:
        """Return the packages that count of clusters by id or name; in a history of all their years."""
        editions = self.desk.view.editions if self.desk.view is not None else ()
        found = [
            each for edition in editions for each in (edition.lines if self._way == LINEAGE else edition.latest)
            if each.cluster in names or each.name in names
        ]  # fmt: skip
        return tuple(found)

    # The page

    def first(self) -> QWidget:
        return self.table if self._shown is not None else self.adding if self._way == MERGE else self.file

    def panes(self) -> tuple[QWidget, ...]:
        return (self.ways[self._way], self.first())

    def traced(self) -> FiguresTable | None:
        return self.table

    def sheet(self) -> Table | None:
        shown = self._shown
        return shown if shown is not None and shown.rows else None

    def fit(self, width: int, height: int) -> None:
        self._how.setVisible(height >= SHORT)


def _read(place: str, path: Path, today: date) -> tuple[Structure, Sequence[Table]]:
    structure = read_structure(path)
    return structure, structure_tables(place, structure, today)


def _worded(found: Table) -> Table:
    """Say in the window's language what a table puts together of words and figures."""
    rows = found.documents()
    for row in rows:
        if row.get("role") == "all":
            row["cluster"] = tr("All {n}", n=row["clusters"])
            row["label"] = tr("{held} of {n}", held=row["labels"], n=row["clusters"])
        elif row.get("until"):
            row["role"] = tr("until {day}", day=day_text(date.fromisoformat(str(row["until"]))))
    return table_of(found.id, found.title, found.columns, rows, found.lead, found.notes)
