"""Which segments of a value chain are covered, how maturely, and where the gaps are; and fields region by region."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from workbench.application.portfolio_benchmark import country_name
from workbench.application.portfolio_coverage import (
    NO_LABEL,
    Coverage,
    FieldAt,
    SegmentCoverage,
    coverage,
    fields_in_regions,
)
from workbench.application.portfolio_sheets import chain_sheet, fields_sheet
from workbench.domain.awards import LABELS
from workbench.domain.regions import region_names
from workbench.domain.tables import Table
from workbench.domain.value_chains import read_chain, shipped_chains
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.tab import Behind, Tab
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import MEDIUM, ROOMY, SHORT
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.surfaces import Banner, Surface, column, row
from workbench.ui.widgets.text import Text

_HEADS = (
    later("Segment"),
    later("Clusters"),
    later("Gold"),
    later("Silver"),
    later("Bronze"),
    later("No label"),
    "",
    later("Regions"),
)
SEGMENT, CLUSTERS, GOLD, SILVER, BRONZE, NONE, GAP, REGIONS = range(len(_HEADS))
_LINK_HEADS = (later("Two segments"), later("Clusters in both"))
_FIELD_HEADS = (
    later("Region"),
    later("Field"),
    later("Clusters"),
    later("Gold"),
    later("Silver"),
    later("Bronze"),
    later("No label"),
    later("Median points"),
)


_FIELD_WIDTHS = {0: 190, 2: 84, 3: 70, 4: 74, 5: 80, 6: 88, 7: 122}


class ChainTab(Tab):
    """The coverage matrix."""

    word = later("Value chain")
    hints = ("packages-behind", "export", "palette", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.chain = ComboBox(tr("Value chain"))
        self.chain.setAccessibleIdentifier("chain")
        self.other = Button(tr("Choose a file"), "secondary", "folder-open")
        self.other.setAccessibleIdentifier("chain.file")
        self.other.setAccessibleName(tr("Choose the file of a value chain"))
        widths = {CLUSTERS: 84, GOLD: 70, SILVER: 74, BRONZE: 80, NONE: 88, GAP: 122, REGIONS: 330}
        self.table = FiguresTable(_HEADS, tr("Segments of the value chain"), "chain.table", widths, (SEGMENT,))
        self.links = FiguresTable(_LINK_HEADS, tr("Clusters in two segments"), "chain.links", {1: 130}, (0,))
        self.fields = FiguresTable(_FIELD_HEADS, tr("Fields in the regions"), "chain.fields", _FIELD_WIDTHS, (1,))
        self.told, self.unknown, self._stack = Text("", "body", "text2", wraps=True), Banner(), QStackedWidget()
        self.ways = {"chain": ChoiceButton(tr("Value chain")), "fields": ChoiceButton(tr("Fields in regions"))}
        self._found: Coverage | None = None
        self._lay_out()
        self.chain.activated.connect(lambda _: self._choose())
        self.table.opened.connect(self._open)
        self.fields.opened.connect(self._open_field)
        self.links.opened.connect(self._open_segments)
        self.other.clicked.connect(lambda: self.act_wanted.emit("portfolio-chain"))

    def _lay_out(self) -> None:
        group, above = QButtonGroup(self), QWidget()
        tools = row(above, 8)
        for place, (name, button) in enumerate(self.ways.items()):
            button.setAccessibleIdentifier(f"chain.way-{name}")
            group.addButton(button)
            button.toggled.connect(lambda on, at=place: self._show_way(at) if on else None)
            tools.addWidget(button)
        tools.addSpacing(12)
        self.chain.setFixedWidth(scaled(250))
        tools.addWidget(self.chain)
        tools.addWidget(self.other)
        tools.addStretch(1)
        whole, card, self._links = QWidget(), Surface("card"), Surface("card")
        column(card, 0, (1, 6, 1, 6)).addWidget(self.table)
        inner = column(self._links, 6, (0, 12, 0, 6))
        head = column(None, 4, (18, 0, 18, 0))
        head.addWidget(Text(tr("Where one can be built upon for another"), "heading"))
        head.addWidget(self.told)
        inner.addLayout(head)
        inner.addWidget(self.links, 1)
        both = column(whole, 14)
        both.addWidget(card, 5)
        both.addWidget(self._links, 3)
        fields = Surface("card")
        column(fields, 0, (1, 6, 1, 6)).addWidget(self.fields)
        self._stack.addWidget(whole)
        self._stack.addWidget(fields)
        self.ways["chain"].setChecked(True)
        outer = column(self, 10)
        outer.addWidget(above)
        outer.addWidget(self.unknown)
        outer.addWidget(self._stack, 1)

    def _show_way(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        for each in (self.chain, self.other):
            each.setVisible(place == 0)

    # What is shown

    def show_all(self) -> None:
        chosen = self.desk.shell.settings.chain or next(iter(shipped_chains()), "")
        self.chain.clear()
        for each in shipped_chains():
            self.chain.addItem(tr(capital(each)), each)
        if chosen and chosen not in shipped_chains():
            self.chain.addItem(Path(chosen).name, chosen)
        self.chain.choose(chosen)
        self._ask(chosen)
        view, edition = self.desk.view, self.desk.edition
        if view is not None and edition is not None:
            self.fields.figures.show_lines(list(map(_field_line, fields_in_regions(view, edition))))

    def _choose(self) -> None:
        given = str(self.chain.currentData())
        self.desk.shell.keep(replace(self.desk.shell.settings, chain=given))
        self._ask(given)

    def _ask(self, given: str) -> None:
        view, place = self.desk.view, self.desk.place
        if view is not None and given:
            self.desk.ask("chain", lambda: coverage(place, read_chain(given), view.today), self._show, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, WorkbenchError):
            self.unknown.say(f"{error.sentence} {error.window_advice}", "danger")
        else:
            self.desk.shell.notices.tell(error)

    def _show(self, found: Coverage) -> None:
        self._found = found
        nobody = ", ".join(found.unknown)
        self.unknown.say(
            tr("The value chain names clusters that this portfolio does not know: {nobody}.", nobody=nobody)
            if nobody
            else ""
        )
        most = max((max(each.by_label.values()) for each in found.segments), default=0)
        self.table.figures.show_lines([_line(each, most) for each in found.segments])
        titles = {each.segment.id: each.segment.title for each in found.segments}
        links = sorted(found.links, key=lambda each: -each[2])
        self.links.figures.show_lines(
            [Line((Told(f"{titles[one]} + {titles[other]}", tone="text"), Told(str(n), Kind.FIGURE, "text")),
                  (one, other))
             for one, other, n in links]
        )  # fmt: skip
        gaps = [each.segment.title for each in found.segments if each.gap]
        outside = capital(
            counted(found.outside, "one cluster is in no segment.", "{number} clusters are in no segment.")
        )
        empty = tr("Gaps: {segments}.", segments=", ".join(gaps)) if gaps else tr("No gap.")
        self.told.setText(f"{empty} {outside}")
        if self.table.figures.lines:
            self.table.selectRow(0)

    def _open(self, found: SegmentCoverage) -> None:
        self._open_segments((found.segment.id,))

    def _open_segments(self, wanted: Sequence[str]) -> None:
        """Ask for the packages of the clusters that are in all of some segments."""
        edition, chain = self.desk.edition, self._found.chain if self._found is not None else None
        if edition is not None and chain is not None:
            lines = tuple(
                each for each in edition.latest
                if set(wanted) <= set(chain.segments_of(each.cluster, each.name, each.sector))
            )  # fmt: skip
            titles = {each.id: each.title for each in chain.segments}
            self.behind_wanted.emit(Behind(" + ".join(titles[each] for each in wanted), lines))

    def _open_field(self, found: FieldAt) -> None:
        what, where = found.sector or tr("no field"), region_names().get(found.region, found.region)
        self.behind_wanted.emit(Behind(tr("{what} in {region_of}", what=what, region_of=where), found.lines))

    # The page

    def first(self) -> QWidget:
        return self.table if self.ways["chain"].isChecked() else self.fields

    def panes(self) -> tuple[QWidget, ...]:
        return (self.chain, self.first(), *((self.links,) if self.links.isVisible() else ()))

    def traced(self) -> FiguresTable | None:
        return self.table if self.ways["chain"].isChecked() else self.fields

    def sheet(self) -> Table | None:
        if self.first() is self.fields:
            found = [each.record for each in self.fields.figures.lines]
            return fields_sheet(found) if found else None
        return chain_sheet(self._found) if self._found is not None else None

    def fit(self, width: int, height: int) -> None:
        self.table.setColumnHidden(REGIONS, width < ROOMY)
        self.table.setColumnHidden(CLUSTERS, width < MEDIUM)
        self._links.setVisible(height >= SHORT)


def _line(found: SegmentCoverage, most: int) -> Line:
    def cell(label: str) -> Told:
        count = found.by_label[label]
        if not count:
            return Told("–", tone="text3", words=tr("none"))
        return Told(str(count), Kind.HEAT, value=3 + (2 * count > most) + (count == most))

    names = region_names()
    regions = ", ".join(
        f"{names.get(code, code)}{f' {count}' if count > 1 else ''}" for code, count in sorted(found.regions.items())
    )
    gap = capital(tr(found.gap))
    return Line(
        (
            Told(found.segment.title, Kind.STRONG, "text"), Told(str(found.clusters), Kind.FIGURE, "text"),
            *(cell(each) for each in LABELS), cell(NO_LABEL),
            Told(gap, Kind.CHIP, "danger" if not found.clusters else "warn", words=gap or tr("no gap")), Told(regions),
        ),
        found,
    )  # fmt: skip


def _field_line(found: FieldAt) -> Line:
    middle = found.middle
    return Line(
        (
            Told(region_names().get(found.region, found.region) or country_name(found.country), tone="text"),
            Told(found.sector or tr("not given"), tone="text"),
            Told(str(len(found.lines)), Kind.FIGURE, "text"),
            *(_held(found.by_label[each]) for each in (*LABELS, NO_LABEL)),
            Told(f"{middle:.0f} %", Kind.BAR, value=middle / 100)
            if middle is not None
            else Told("–", tone="text3", words=tr("withheld")),
        ),
        found,
    )


def _held(count: int) -> Told:
    return Told(str(count), Kind.HEAT, value=4) if count else Told("–", tone="text3", words=tr("none"))
