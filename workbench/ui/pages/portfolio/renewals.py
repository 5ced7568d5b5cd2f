"""The labels that end within the next half year, the first one first."""

from PySide6.QtCore import Signal

from workbench.application.portfolio_labels import LabelLine
from workbench.application.portfolio_views import DUE_DAYS, PortfolioView
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import NBSP, date_text, month_text
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

SOON = 30
"""Days from which on an end stands out."""


class RenewalsCard(Surface):
    """Lists them with the days that are left."""

    opened = Signal(object)
    """The id of a cluster."""

    def __init__(self) -> None:
        super().__init__("card")
        self.table = FiguresTable(
            ("", tr("Cluster"), "", ""), tr("Labels that end next"), "portfolio.renewals", {0: 46, 2: 72, 3: 86}, (1,)
        )
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(scaled(32))
        self.table.opened.connect(self.opened)
        self._nothing = Text("", "body", "text2", wraps=True)
        head = row(None, 8, (18, 0, 18, 0))
        head.addWidget(Text(tr("Labels that end next"), "heading"), 1)
        head.addWidget(Text(tr("26 weeks"), "small", "text2"))
        inner = column(self, 6, (0, 12, 0, 6))
        inner.addLayout(head)
        about = column(None, 0, (18, 0, 18, 0))
        about.addWidget(self._nothing)
        inner.addLayout(about)
        inner.addWidget(self.table, 1000)
        inner.addStretch(1)

    def show_labels(self, view: PortfolioView, clusters: frozenset[str]) -> None:
        """Show the labels of some clusters."""
        lines = [
            each for each in view.labels
            if each.member.id in clusters and 0 <= (each.validity.until - view.today).days <= DUE_DAYS
        ]  # fmt: skip
        self.table.figures.show_lines([renewal_line(each, view) for each in lines])
        self.table.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        written = tr("No label of these clusters ends within half a year.")
        self._nothing.setText(
            written if view.labels else tr("No label is written down yet: Labels, Write down a label.")
        )


def renewal_line(line: LabelLine, view: PortfolioView) -> Line:
    """Return a label's end as a row."""
    award, until = line.validity.award, line.validity.until
    left = (until - view.today).days
    days = f"{left}{NBSP}{tr('day') if left == 1 else tr('days')}"
    return Line(
        (
            Told(award.label[0].upper(), Kind.CHIP, award.label, words=tr(capital(award.label))),
            Told(line.member.name, tone="text"),
            Told(f"{until.day}{NBSP}{month_text(until).split(NBSP)[0]}", words=date_text(until)),
            Told(days, Kind.FIGURE, "danger" if left <= SOON else "text"),
        ),
        line.member.id,
    )
