"""What a programme asks of its clusters: who complies, who is due, who is late."""

from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_benchmark import country_name
from workbench.application.portfolio_labels import ComplianceLine, compliance
from workbench.application.portfolio_sheets import compliance_sheet
from workbench.domain.programmes import Compliance, Policy
from workbench.domain.regions import region_names
from workbench.domain.tables import Table
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted, date_text
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.tab import Tab
from workbench.ui.theme.tokens import MEDIUM, ROOMY
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.filters import Filters
from workbench.ui.widgets.surfaces import Banner, Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

_HEADS = (
    later("Cluster"),
    later("Must hold"),
    later("By when"),
    later("Status"),
    later("Holds"),
    later("Until"),
    later("Days left"),
)
CLUSTER, REQUIRES, BY, STATUS, HOLDS, UNTIL, LEFT = range(len(_HEADS))
_WORDS = {
    Compliance.LATE: (later("Late"), "danger"), Compliance.UNKNOWN: (later("Entry not known"), "warn"),
    Compliance.DUE: (later("Due¦for a programme"), "info"), Compliance.COMPLIES: (later("Complies"), "ok"),
}  # fmt: skip
_NONE = later(
    "A programme writes down in a small file which label its clusters must hold by when. Help (F1) shows how. Choose "
    "one to see who complies, who is due and who is late."
)
Found = tuple[tuple[ComplianceLine, ...], tuple[str, ...]]


class PolicyTab(Tab):
    """Compliance with one policy."""

    word = later("Policy")
    is_narrowed = True
    hints = ("filter", "export", "palette", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title, self.about = Text(tr("No policy is chosen"), "heading"), ElidedText("", "small", "text2")
        self.choose = Button(tr("Choose a policy"), "primary", "folder-open")
        self.choose.setAccessibleIdentifier("policy.choose")
        self.filters = Filters(_WORDS)
        widths = {REQUIRES: 106, BY: 172, STATUS: 206, HOLDS: 106, UNTIL: 172, LEFT: 176}
        self.table = FiguresTable(
            _HEADS, tr("Who complies with the policy, the late ones first"), "policy", widths, (CLUSTER,)
        )
        self.unknown, self._none = Banner(), Text(tr(_NONE), "body", "text2", wraps=True)
        self._found: Found = ((), ())
        self._kind: Compliance | None = None
        self._lay_out()
        self.filters.show_all()
        self.filters.narrowed.connect(self._narrow)
        self.choose.clicked.connect(lambda: self.act_wanted.emit("portfolio-policy"))
        self.table.opened.connect(lambda line: self.award_wanted.emit(line.member.id))

    def _lay_out(self) -> None:
        above = QWidget()
        head, titles = row(above, 10), column(None, 1)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        head.addLayout(titles, 1)
        head.addWidget(self.choose)
        self._card = Surface("card")
        column(self._card, 0, (1, 6, 1, 6)).addWidget(self.table)
        outer = column(self, 10)
        outer.addWidget(above)
        outer.addWidget(self._none)
        outer.addWidget(self.filters)
        outer.addWidget(self.unknown)
        outer.addWidget(self._card, 1)
        self._filler = QWidget()
        outer.addWidget(self._filler, 1)

    # What is shown

    def show_all(self) -> None:
        policy = self.desk.policy
        for each in (self.filters, self._card):
            each.setVisible(policy is not None)
        self._none.setVisible(policy is None)
        self._filler.setVisible(policy is None)
        self.choose.set_kind("primary" if policy is None else "secondary")
        self.choose.setText(tr("Choose a policy") if policy is None else tr("Another policy"))
        self.title.setText(policy.title if policy is not None else tr("No policy is chosen"))
        self.about.setText(policy_words(policy) if policy is not None else "")
        fault = self.desk.policy_fault
        self.unknown.say(f"{fault.sentence} {fault.window_advice}" if fault is not None else "", "danger")
        view, place = self.desk.view, self.desk.place
        if policy is not None and view is not None:
            self.desk.ask("policy", lambda: compliance(place, policy, view.today), self._show)

    def _show(self, found: Found) -> None:
        self._found = found
        lines = self.lines
        told: dict[Hashable, tuple[str, int]] = {None: (tr("All"), len(lines))}
        told |= {each: (tr(word), sum(line.compliance is each for line in lines)) for each, (word, _) in _WORDS.items()}
        self.filters.show_counts(told)
        nobody = ", ".join(found[1])
        self.unknown.say(
            tr("The policy names clusters that this portfolio does not know: {nobody}.", nobody=nobody)
            if nobody
            else ""
        )
        self._fill()

    @property
    def lines(self) -> list[ComplianceLine]:
        """Return what is told of the clusters that are left."""
        left = {each.cluster for each in self.desk.lines}
        return [each for each in self._found[0] if each.member.id in left]

    def _narrow(self, kind: Compliance | None) -> None:
        self._kind = kind
        self._fill()

    def _fill(self) -> None:
        view = self.desk.view
        if view is None:
            return
        lines = [each for each in self.lines if self._kind in (None, each.compliance)]
        self.table.figures.show_lines([_line(each, view.today.toordinal()) for each in lines])
        if lines:
            self.table.selectRow(0)

    # The page

    def first(self) -> QWidget:
        return self.table if self.desk.policy is not None else self.choose

    def panes(self) -> tuple[QWidget, ...]:
        return (self.choose, self.first())

    def sheet(self) -> Table | None:
        lines, policy = self.table.figures.lines, self.desk.policy
        return compliance_sheet(policy.title, [each.record for each in lines]) if policy and lines else None

    def fit(self, width: int, height: int) -> None:
        self.table.setColumnHidden(LEFT, width < ROOMY)
        self.table.setColumnHidden(UNTIL, width < MEDIUM)


def policy_words(policy: Policy) -> str:
    """Say what a policy asks, and of whom."""
    asked = [
        tr("{label} by {day}", label=tr(capital(each.label)), day=date_text(each.by))
        if each.by
        else counted(
            each.within_months or 0,
            "{label} within {number} month of entry",
            "{label} within {number} months of entry",
            label=tr(capital(each.label)),
            number=each.within_months,
        )
        for each in policy.requires
    ]
    chosen = [", ".join(_named(key, each) for each in values) for key, values in policy.selection.items() if values]
    asks = "; ".join(asked)
    if not chosen:
        return tr("{asked}. For every cluster.", asked=asks)
    return tr("{asked}. For {clusters}.", asked=asks, clusters="; ".join(chosen))


def _named(key: str, value: str) -> str:
    return {"country": country_name(value), "region": region_names().get(value, value)}.get(key, value)


def _line(line: ComplianceLine, today: int) -> Line:
    word, tone = _WORDS[line.compliance]
    left = line.deadline.toordinal() - today if line.deadline is not None else None
    days = (
        ""
        if left is None
        else counted(left, "{number} day", "{number} days", number=number_text(left))
        if left >= 0
        else counted(-left, "{number} day over", "{number} days over", number=number_text(-left))
    )
    return Line(
        (
            Told(line.member.name, Kind.STRONG, "text"),
            Told(tr(capital(line.requirement.label)), Kind.CHIP, line.requirement.label),
            Told(date_text(line.deadline) if line.deadline is not None else tr("not known")),
            Told(tr(word), Kind.CHIP, tone),
            Told(tr(capital(line.held)), Kind.CHIP, line.held or "text2", words=line.held or tr("no label")),
            Told(date_text(line.until) if line.until is not None else "–"),
            Told(days, Kind.FIGURE, "danger" if left is not None and left < 0 else "text2"),
        ),
        line,
    )
