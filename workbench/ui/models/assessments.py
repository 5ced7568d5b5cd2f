"""The list of assessments: what is next for each, painted in rows of two lines."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRect, QRectF, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.glancing import Line
from workbench.domain.countries import country_word
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import NBSP, counted, date_text, day_text
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.widgets.picture import initials, paint_bar, paint_text

HEADS = (
    later("Cluster"),
    later("Visit"),
    later("Stage"),
    later("Progress"),
    later("Label held"),
    later("With"),
    later("Status"),
)
STAGES = (later("Prepare"), later("Interview"), later("Scores"), later("Report"))
RENEWAL_DAYS = 30


def stage_of(line: Line) -> int:
    """Return the stage that needs work, as its place among the stages; past the last one it is finalised."""
    if line.is_history:
        return 0
    if line.is_final:
        return len(STAGES)
    if line.scorable and line.scored >= line.scorable:
        return 2 if line.to_agree else 3
    if not line.answered and not line.scored:
        return 0
    return 1


def status_of(line: Line) -> tuple[str, str]:
    """Return an assessment's state in a word or two, and its tone."""
    if line.is_history:
        return tr("History"), "info"
    if line.is_final:
        return (
            (tr("Revision {revision}", revision=line.replaced.revision), "ok")
            if line.replaced
            else (tr("Finalised"), "ok")
        )
    if line.replaced:
        return tr("Revision {revision} open", revision=line.replaced.revision), "warn"
    stage = stage_of(line)
    if stage == 3:
        return tr("All scored"), "ok"
    if stage == 2:
        return counted(line.to_agree, "{number} to agree on", "{number} to agree on", number=line.to_agree), "warn"
    if stage == 1:
        return tr("Interviewing"), "warn"
    return (tr("Last year is in"), "info") if line.has_previous else (tr("Not begun"), "text2")


def progress_of(line: Line) -> float | None:
    """Return the share of answers and levels that are there; None where the edition is not known."""
    if line.fields is None or line.scorable is None or line.is_history:
        return None
    whole = line.fields + line.scorable
    return min(1.0, (line.answered + line.scored) / whole) if whole else 0.0


def visit_words(line: Line, today: date) -> tuple[str, str]:
    """Return how far the visit is, and its days."""
    first, last = line.visit_first, line.visit_last or line.visit_first
    if first is None or last is None:
        return tr("No day yet"), ""
    span = day_text(last)
    if first != last:
        is_one_month = (first.year, first.month) == (last.year, last.month)
        start = day_text(first).split(NBSP)[0] if is_one_month else day_text(first, with_year=False)
        span = tr("{first} to {last}", first=start, last=span)
    if first <= today <= last:
        return tr("Today"), span
    days = (first - today).days if first > today else (today - last).days
    if first > today:
        return counted(days, "{number} day", "{number} days", number=days), span
    return counted(days, "{number} day ago", "{number} days ago", number=days), span


def label_due(line: Line, today: date) -> bool:
    """Tell whether the label that is held ends soon, or has ended."""
    return line.label_until is not None and (line.label_until - today).days <= RENEWAL_DAYS


def order_of(line: Line, today: date) -> tuple[Any, ...]:
    """Return the place in the list: today's visit, the nearest to come, open work, finalised last."""
    first, last = line.visit_first, line.visit_last or line.visit_first
    is_today = first is not None and last is not None and first <= today <= last
    ahead = first is not None and first > today
    return (
        line.is_final or line.is_history,
        line.is_history,
        not is_today,
        not ahead,
        first if ahead else date.max,
        line.changed_at == "",
        line.cluster,
    )


def _about(line: Line) -> str:
    """Return what stands below a cluster's name."""
    period = tr("figures until {period}", period=line.period) if line.is_history else line.period
    country = f", {country_word(line.country)}" if line.country else ""
    practice = f", {tr('practice')}" if line.is_practice else ""
    about = f"{period}{country}{practice}"
    return f"{about}. {revision_of(line)}" if line.replaced else about


def revision_of(line: Line) -> str:
    """Return which version an assessment replaces, and why; empty where it replaces none."""
    found = line.replaced
    if found is None:
        return ""
    return tr(
        "Revision {revision}, replaces version {version} of {day}: {because}"
        if found.on
        else "Revision {revision}, replaces version {version}: {because}",
        revision=found.revision,
        version=found.version,
        day=date_text(found.on) if found.on else "",
        because=found.because,
    )


def _stage_word(line: Line) -> str:
    if line.is_history:
        return tr("To be begun")
    return tr("Done") if line.is_final else tr(STAGES[stage_of(line)])


class AssessmentsModel(QAbstractTableModel):
    """One row for each assessment."""

    def __init__(self, today: Callable[[], date], me: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._today, self._me = today, me

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show assessments in the order in which they need work."""
        today = self._today()
        self.beginResetModel()
        self._lines = sorted(lines, key=lambda each: order_of(each, today))
        self.endResetModel()

    def line_at(self, row: int) -> Line:
        """Return the assessment of a row."""
        return self._lines[row]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        return head_data(HEADS, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            first, second = self.words(line, index.column())
            return f"{first}, {second}" if second else first
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return revision_of(line) or None
        return None

    def words(self, line: Line, column: int) -> tuple[str, str]:
        """Return the two lines of a cell."""
        share = progress_of(line)
        people = [each for each in line.people if each != self._me]
        label = tr(capital(line.label))
        until = line.label_until
        due = (
            ""
            if until is None
            else tr("Due {day}" if label_due(line, self._today()) else "Until {day}", day=day_text(until))
        )
        cells = (
            lambda: (line.cluster, _about(line)),
            lambda: ("–", "") if line.is_history else visit_words(line, self._today()),
            lambda: (_stage_word(line), ""),
            lambda: (
                counted(line.answered, "{number} answer", "{number} answers", number=line.answered)
                if share is None
                else f"{round(100 * share)}\u00a0%",
                "",
            ),
            lambda: (label or tr("None"), due),
            lambda: (", ".join(people) or ("–" if line.is_history else tr("You alone")), ""),
            lambda: (status_of(line)[0], ""),
        )
        return cells[column]()


class LineFilter(QSortFilterProxyModel):
    """Keeps the assessments whose cluster matches what was typed, open or finalised ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text, self.which = "", "all"

    def narrow(self, text: str, which: str) -> None:
        """Keep some assessments: `all`, `open` or `final`."""
        self.beginFilterChange()
        self.text, self.which = text.casefold().strip(), which
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802
        model = self.sourceModel()
        assert isinstance(model, AssessmentsModel)
        line = model.line_at(row)
        is_final = line.is_final and not line.is_history
        fits = self.which == "all" or is_final == (self.which == "final")
        return fits and self.text in line.cluster.casefold()


class LineDelegate(QStyledItemDelegate):
    """Paints two lines, pips for the stage, a bar for the progress, chips for label and status."""

    def __init__(self, today: Callable[[], date], me: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self._me = today, me

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(100, scaled(60))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_selected(index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentSoft"))
            painter.drawRect(area)
        painter.setPen(colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(scaled(16), scaled(10), -scaled(8), -scaled(10))
        first, _, second = text.partition(", ") if index.column() != 5 else (text, "", "")
        match index.column():
            case 0:
                self._two(painter, inner, line.cluster, text.removeprefix(f"{line.cluster}, "), "strong")
            case 1:
                last = line.visit_last or line.visit_first
                soon = last is not None and last >= self._today() and not line.is_history
                self._two(painter, inner, first, second, "strong" if soon else "body")
            case 2:
                self._stage(painter, inner, line, first)
            case 3:
                self._progress(painter, inner, line, first)
            case 4:
                self._label(painter, inner, line, second)
            case 5:
                self._people(painter, inner, line)
            case _:
                word, tone = status_of(line)
                paint_chip(painter, QRectF(inner), word, tone)
        painter.restore()

    def _is_selected(self, index: Index) -> bool:
        """Ask the table: the option's state would make PySide load all of QStyle, 17 ms before the first paint."""
        table = self.parent()
        return isinstance(table, QAbstractItemView) and table.selectionModel().isSelected(QModelIndex(index))  # type: ignore[arg-type]

    def _two(self, painter: QPainter, area: QRect, first: str, second: str, role: str) -> None:
        half = area.height() // 2
        upper = area.adjusted(0, 0, 0, -half) if second else area
        paint_text(painter, upper, first, role, "text")
        if second:
            paint_text(painter, area.adjusted(0, half, 0, 0), second, "small", "text3")

    def _stage(self, painter: QPainter, area: QRect, line: Line, word: str) -> None:
        if line.is_history:
            paint_text(painter, area, word, "body", "text3")
            return
        paint_text(painter, area.adjusted(0, 0, 0, -area.height() // 2), word, "body", "text")
        stage, y = stage_of(line), area.center().y() + scaled(8)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(len(STAGES)):
            tint = colour("accent" if place <= stage else "line").toRgb()
            tint.setAlpha(110 if place == stage else 255)
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(area.x() + place * scaled(17), y, scaled(13), 4), 2, 2)

    def _progress(self, painter: QPainter, area: QRect, line: Line, word: str) -> None:
        if line.is_history:
            paint_text(painter, area, word, "body", "text2")
            return
        paint_text(painter, area.adjusted(0, 0, 0, -area.height() // 2), word, "strong", "text")
        share = progress_of(line)
        if share is not None:
            y = area.center().y() + scaled(8)
            paint_bar(painter, QRectF(area.x(), y, min(scaled(96), area.width()), 4), share)

    def _label(self, painter: QPainter, area: QRect, line: Line, due: str) -> None:
        upper = QRectF(area.adjusted(0, 0, 0, -area.height() // 2)) if due else QRectF(area)
        if line.label:
            paint_chip(painter, upper, tr(capital(line.label)), line.label)
        else:
            paint_text(painter, area, tr("None"), "body", "text3")
        if due:
            role, tone = ("smallB", "danger") if label_due(line, self._today()) else ("small", "text3")
            paint_text(painter, area.adjusted(0, area.height() // 2, 0, 0), due, role, tone)

    def _people(self, painter: QPainter, area: QRect, line: Line) -> None:
        others = [each for each in line.people if each != self._me]
        if not others:
            paint_text(painter, area, "–" if line.is_history else tr("You alone"), "body", "text3")
        for place, name in enumerate(others[:3]):
            circle = QRectF(area.x() + place * scaled(30), area.center().y() - scaled(13), scaled(26), scaled(26))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("sunken"))
            painter.drawEllipse(circle)
            painter.setPen(colour("text2"))
            painter.setFont(font("microB"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(name))


def chip_width(word: str) -> int:
    """Return how wide a chip with a word is."""
    return QFontMetrics(font("smallB")).horizontalAdvance(word) + scaled(20)


def paint_chip(painter: QPainter, area: QRectF, word: str, tone: str) -> None:
    """Paint a word on its soft ground, at the left of an area."""
    painter.setFont(font("smallB"))
    height = scaled(22)
    chip = QRectF(area.x(), area.center().y() - height / 2, min(chip_width(word), area.width()), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour({"text2": "sunken", "accentText": "accentSoft"}.get(tone, f"{tone}Soft")))
    painter.drawRoundedRect(chip, height / 2, height / 2)
    painter.setPen(colour(tone))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
