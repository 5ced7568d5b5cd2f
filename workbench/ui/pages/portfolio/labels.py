"""The labels of the clusters on a line of months: until when they hold, and until when they can be renewed."""

from collections.abc import Callable, Hashable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.application.portfolio_labels import LabelLine
from workbench.application.portfolio_sheets import labels_sheet
from workbench.application.portfolio_views import DUE_DAYS
from workbench.domain.awards import Standing, end_of_month
from workbench.domain.tables import Table
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import date_text
from workbench.ui.models.figures import Kind, Line, Span, Told, span_x
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.pages.portfolio.tab import Tab
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.theme.tokens import MEDIUM, ROOMY, SHORT, WIDE
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.filters import Filters
from workbench.ui.widgets.picture import painter_on
from workbench.ui.widgets.surfaces import Surface, column
from workbench.ui.widgets.text import Text

CLUSTER, LABEL, STANDING, DRAWN, UNTIL, RENEWABLE, BY = range(7)
_HEADS = (
    later("Cluster"),
    later("Label"),
    later("Standing"),
    later("Time"),
    later("Until"),
    later("Renewable until"),
    later("Given by"),
)
_WORDS = {
    Standing.VALID: (later("Valid"), "ok"),
    Standing.DUE: (later("Due¦a label, to be renewed"), "warn"),
    Standing.RENEWABLE: (later("Renewable"), "danger"),
    Standing.ENDED: (later("Ended"), "text2"),
}
_HOW = later(
    "Only what label bodies gave, never a forecast. The deep end of a bar is its last half year, the dashed part the "
    "time in which it can still be renewed, the line today. A day with * follows from the usual rules."
)


class YearsHead(QObject):
    """Writes the years above the line of months."""

    def __init__(self, table: FiguresTable) -> None:
        super().__init__(table)
        self._head, self._span = table.horizontalHeader(), (date.min, date.min)
        self._head.viewport().installEventFilter(self)

    def show_span(self, first: date, last: date) -> None:
        """Write the years of a span."""
        self._span = (first, last)
        self._head.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Paint over what the head painted, once it has."""
        if event.type() != QEvent.Type.Paint or self._head.isSectionHidden(DRAWN):
            return False
        self._head.viewport().removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)
        self._head.viewport().installEventFilter(self)
        self._write()
        return True

    def _write(self) -> None:
        first, last = self._span
        left, width = self._head.sectionViewportPosition(DRAWN), self._head.sectionSize(DRAWN)
        painter = painter_on(self._head.viewport())
        high = self._head.height() - 1
        painter.fillRect(left, 0, width, high, colour("surface"))
        painter.setFont(font("small"))
        painter.setPen(colour("text3"))
        for year in range(first.year + 1, last.year + 1):
            x = left + span_x(width, first, last, date(year, 1, 1))
            painter.drawText(QRectF(x + 3, 0, 60, high), Qt.AlignmentFlag.AlignVCenter, str(year))
            painter.drawLine(QPointF(x, high * 0.25), QPointF(x, high))
        painter.end()


class LabelsTable(FiguresTable):
    """Labels; Delete takes back one that was written down wrongly."""

    removed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Delete and self.record is not None:
            self.removed.emit(self.record)
        else:
            super().keyPressEvent(event)


class LabelsTab(Tab):
    """The calendar of labels."""

    word = later("Labels")
    is_narrowed = True
    hints = ("portfolio-take-back", "filter", "export", "palette", "help")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.filters = Filters(_WORDS)
        self.award = Button(tr("Write down a label"), "primary", "plus")
        self.take, self.save = Button(tr("From this workspace")), Button(tr("Calendar file"), "secondary", "export")
        self.back = Button(tr("Take back"))
        self.back.setAccessibleIdentifier("labels.take-back")
        self.back.setAccessibleName(tr("Take back the chosen label: it was written down wrongly"))
        self.back.setToolTip(tr("The chosen label was written down wrongly (Del)"))
        self.award.setAccessibleIdentifier("labels.award")
        self.take.setAccessibleIdentifier("labels.take")
        self.take.setAccessibleName(tr("Take over the labels that are written down in this workspace"))
        self.save.setAccessibleIdentifier("labels.save")
        widths = {LABEL: 96, STANDING: 118, UNTIL: 172, RENEWABLE: 164, BY: 110, DRAWN: 350}
        self.table = LabelsTable(_HEADS, tr("Labels, the one that ends first first"), "labels", widths, (CLUSTER,))
        self._head = YearsHead(self.table)
        self._nothing = Text("", "body", "text2", wraps=True)
        self._kind: Standing | None = None
        self._lay_out()
        self.filters.show_all()
        self.filters.narrowed.connect(self._narrow)
        self.table.opened.connect(lambda line: self.award_wanted.emit(line.member.id))
        self.table.removed.connect(self.take_back_wanted)
        self.back.clicked.connect(lambda: self.take_back_wanted.emit(self.table.record))
        self.award.clicked.connect(lambda: self.award_wanted.emit(None))
        self.take.clicked.connect(lambda: self.act_wanted.emit("portfolio-take-labels"))
        self.save.clicked.connect(lambda: self.act_wanted.emit("portfolio-calendar"))

    def _lay_out(self) -> None:
        tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        tools.setSpacing(8)
        tools.addWidget(self.filters, 1)
        buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(8)
        for each in (self.back, self.save, self.take, self.award):
            buttons.addWidget(each)
        buttons.addStretch(1)
        tools.addLayout(buttons)
        self._tools = tools
        self._nothing.setContentsMargins(18, 12, 18, 12)
        card = Surface("card")
        inner = column(card, 0, (1, 6, 1, 6))
        inner.addWidget(self._nothing)
        inner.addWidget(self.table, 1)
        inner.addStretch(0)
        outer = column(self, 10)
        outer.addLayout(tools)
        outer.addWidget(card, 1)
        self._how = Text(tr(_HOW), "small", "text3", wraps=True)
        outer.addWidget(self._how)

    # What is shown

    @property
    def lines(self) -> list[LabelLine]:
        """Return the labels of the clusters that are left."""
        view, left = self.desk.view, {each.cluster for each in self.desk.lines}
        return [each for each in view.labels if each.member.id in left] if view is not None else []

    def show_all(self) -> None:
        lines = self.lines
        counts = {each: sum(line.standing is each for line in lines) for each in _WORDS}
        told: dict[Hashable, tuple[str, int]] = {None: (tr("All"), len(lines))}
        told |= {each: (tr(_WORDS[each][0]), counts[each]) for each in _WORDS}
        self.filters.show_counts(told)
        self._fill()

    def _narrow(self, kind: Standing | None) -> None:
        self._kind = kind
        self._fill()

    def _fill(self) -> None:
        view = self.desk.view
        if view is None:
            return
        lines = [each for each in self.lines if self._kind in (None, each.standing)]
        first = end_of_month(view.today - timedelta(days=DUE_DAYS + 15))
        last = end_of_month(view.today, years=3)
        span = (first, last, view.today)
        self._head.show_span(first, last)
        self.table.figures.show_lines([_line(each, span) for each in lines])
        if lines:
            self.table.selectRow(0)
        self.table.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self._nothing.setText(
            tr("No label is written down yet. Write down what a label body gave, or take over what stands in this "
            "workspace; what a package's scores come to is only a forecast.") if not view.labels
            else tr("No label of these clusters is written down.")
        )  # fmt: skip
        self.take.setVisible(not self.desk.shell.is_viewer)
        self.save.setEnabled(bool(view.labels))
        self.back.setEnabled(bool(lines))

    def choose_cluster(self, cluster: str, indicator: str) -> None:
        lines = [each.record.member.id for each in self.table.figures.lines]
        if cluster in lines:
            self.table.selectRow(lines.index(cluster))

    # The page

    def first(self) -> QWidget:
        return self.table if self.table.figures.lines else self.award

    def panes(self) -> tuple[QWidget, ...]:
        return (next(each for each in self.filters.buttons.values() if each.isChecked()), self.first())

    def offers(self) -> dict[str, Callable[[], None]]:
        if self.table.record is None:
            return {}
        return {"portfolio-take-back": lambda: self.take_back_wanted.emit(self.table.record)}

    def sheet(self) -> Table | None:
        lines = self.table.figures.lines
        return labels_sheet(each.record for each in lines) if lines else None

    def fit(self, width: int, height: int) -> None:
        ways = QBoxLayout.Direction
        self._tools.setDirection(ways.TopToBottom if width < ROOMY else ways.LeftToRight)
        self.table.setColumnHidden(BY, width < WIDE)
        self.table.setColumnHidden(RENEWABLE, width < ROOMY)
        self.table.setColumnWidth(DRAWN, scaled(350 if width >= WIDE else 260))
        self._how.setVisible(height >= SHORT)
        self.table.setColumnHidden(DRAWN, width < MEDIUM)


def _line(line: LabelLine, span: tuple[date, date, date]) -> Line:
    validity, award = line.validity, line.validity.award
    word, tone = _WORDS[line.standing]
    star = "" if validity.is_stated else " *"
    first, last, today = span
    due = validity.until - timedelta(days=DUE_DAYS)
    drawn = Span(first, last, today, award.on, due, validity.until, validity.renewable_until, award.label)
    said = tr(
        "holds until {day}, can be renewed until {day2}",
        day=date_text(validity.until),
        day2=date_text(validity.renewable_until),
    )
    return Line(
        (
            Told(line.member.name, Kind.STRONG, "text"), Told(tr(capital(award.label)), Kind.CHIP, award.label),
            Told(tr(word), Kind.CHIP, tone), Told("", Kind.SPAN, value=drawn, words=said),
            Told(f"{date_text(validity.until)}{star}", tone="text"), Told(date_text(validity.renewable_until)),
            Told(award.by),
        ),
        line,
    )  # fmt: skip
