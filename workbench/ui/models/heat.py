"""A heat map as an item model: clusters by indicators; each cell says its figure, its step of the ramp, its words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.application import portfolio_sheets
from workbench.application.portfolio_labels import LabelLine
from workbench.application.portfolio_views import EditionView, Head, PortfolioView, Record, Share
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import date_text, month_text
from workbench.ui.models.index import Index
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.theme.tokens import heat_steps
from workbench.ui.widgets.picture import paint_cell, paint_text

ROW_HEIGHT, GAP = 26, 8
"""Of a row, and what is left free before the first cell of a section."""
TOTAL, DUE = later("Points"), later("Label ends")
_STEPS = {-2: 0, -1: 1, 1: 4, 2: 5}
"""Which colour a change takes; none takes the ground."""


class Mode(StrEnum):
    """What a cell tells."""

    LEVELS = portfolio_sheets.LEVELS
    CHANGE = portfolio_sheets.CHANGES
    WHOLE = portfolio_sheets.WHOLE


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of the map."""

    text: str
    step: int | None
    """Of the heat ramp; None paints it on the plain ground."""
    words: str
    is_given: bool = True
    """Else it is painted as a dashed box."""


class HeatModel(QAbstractTableModel):
    """The clusters of an edition that are left, one row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: PortfolioView | None = None
        self.edition: EditionView | None = None
        self.lines: tuple[Record, ...] = ()
        self.heads: tuple[Head, ...] = ()
        self.mode = Mode.LEVELS
        self.whole: Mapping[int, Mapping[str, Share]] = {}
        """What is answered of what is asked, by package and indicator, once it was counted."""

    def show_lines(self, view: PortfolioView, edition: EditionView, lines: Sequence[Record]) -> None:
        """Show clusters in their order."""
        self.beginResetModel()
        self.view, self.edition, self.lines, self.heads = view, edition, tuple(lines), edition.heads
        self.endResetModel()

    def show_mode(self, mode: Mode, whole: Mapping[int, Mapping[str, Share]] | None = None) -> None:
        """Show levels, what they changed by, or how whole the answers are."""
        self.mode = mode
        if whole is not None:
            self.whole = whole
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, self.columnCount() - 1))

    def first_of_section(self, column: int) -> bool:
        """Tell whether a column begins a section."""
        if not 0 < column < len(self.heads):
            return column == len(self.heads)
        return self.heads[column].section != self.heads[column - 1].section

    def label_at(self, row: int) -> LabelLine | None:
        """Return the label that a row's cluster holds."""
        return self.view.label_of.get(self.lines[row].cluster) if self.view is not None else None

    def cell(self, row: int, column: int) -> Cell:
        """Return one figure."""
        line = self.lines[row]
        if column == len(self.heads):
            return Cell("–" if line.percent is None else f"{line.percent:.0f} %", None, self._total_words(line))
        if column > len(self.heads):
            return self._due(row)
        head = self.heads[column]
        told = {Mode.LEVELS: self._level, Mode.CHANGE: self._change, Mode.WHOLE: self._share}[self.mode]
        return told(line, head)

    def _total_words(self, line: Record) -> str:
        return (
            tr("nothing scored")
            if line.percent is None
            else tr("{percent} % of the points", percent=in_locale(f"{line.percent:.1f}"))
        )

    def _due(self, row: int) -> Cell:
        held = self.label_at(row)
        if held is None:
            return Cell("–", None, tr("holds no label"))
        until, label = held.validity.until, tr(capital(held.validity.award.label))
        return Cell(month_text(until), None, tr("{label} until {day}", label=label, day=date_text(until)))

    def _level(self, line: Record, head: Head) -> Cell:
        level = line.level(head.id)
        if level is None:
            return Cell("", None, tr("not assessed"), is_given=False)
        step = heat_steps(head.levels)[min(level, head.levels - 1)]
        failed = tr("below its threshold") if line.is_failed(head.id) else ""
        told = (tr("level {level}", level=level), failed, self._since(line, head, level))
        return Cell(str(level), step, ", ".join(filter(None, told)))

    def _since(self, line: Record, head: Head, level: int) -> str:
        before = self.edition.before(line) if self.edition is not None else None
        then = before.levels.get(head.id) if before is not None else None
        if before is None or then is None:
            return ""
        return (
            tr("same as {period}", period=before.record.period)
            if then == level
            else tr("{then} in {period}", then=then, period=before.record.period)
        )

    def _change(self, line: Record, head: Head) -> Cell:
        before = self.edition.before(line) if self.edition is not None else None
        level, then = line.level(head.id), before.levels.get(head.id) if before is not None else None
        if before is None or level is None or then is None:
            return Cell("", None, tr("no earlier level to compare with"), is_given=False)
        by = level - then
        if not by:
            return Cell("=", None, tr("level {level}, same as {period}", level=level, period=before.record.period))
        sign = "+" if by > 0 else "−"
        return Cell(
            f"{sign}{abs(by)}",
            _STEPS[max(-2, min(by, 2))],
            tr("level {level}, {then} in {period}", level=level, then=then, period=before.record.period),
        )

    def _share(self, line: Record, head: Head) -> Cell:
        found = self.whole.get(line.id, {}).get(head.id)
        if found is None:
            return Cell("", None, tr("not counted yet"), is_given=False)
        done, asked = found
        if not asked:
            return Cell("·", None, tr("no questions of its own"))
        return Cell(
            f"{100 * done // asked}", round(5 * done / asked), tr("{done} of {asked} answered", done=done, asked=asked)
        )

    def sentence(self, row: int, column: int) -> str:
        """Say one figure in full."""
        return f"{self.lines[row].name}, {self._column_words(column)}, {self.cell(row, column).words}"

    def _column_words(self, column: int) -> str:
        if column >= len(self.heads):
            return tr((TOTAL, DUE)[column - len(self.heads)]).lower()
        return f"{self.heads[column].id} {self.heads[column].title}".strip()

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.heads) + 2 if self.heads else 0

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        count = self.rowCount() if orientation is Qt.Orientation.Vertical else self.columnCount()
        if section >= count:  # While another list is put in, one of the heads still asks for what stood before.
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.lines[section].name
        if role == Qt.ItemDataRole.ToolTipRole:
            return capital(self._column_words(section))
        return self.heads[section].id if section < len(self.heads) else tr((TOTAL, DUE)[section - len(self.heads)])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount() or index.column() >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(index.row(), index.column())
        return self.lines[index.row()] if role == Qt.ItemDataRole.UserRole else None


class HeatDelegate(QStyledItemDelegate):
    """Paints a figure on its colour; the figure is what tells, the colour repeats it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(scaled(ROW_HEIGHT), scaled(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, HeatModel)
        cell = model.cell(index.row(), index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1.5, -1, -1.5)
        if index.column() < len(model.heads):
            box.setLeft(box.left() + (scaled(GAP) if model.first_of_section(index.column()) else 0))
            paint_cell(painter, box, cell.text if cell.is_given else None, cell.step)
        else:
            self._paint_words(painter, option, model, index, cell)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), 5, 5)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, model: HeatModel, index: Index, cell: Cell
    ) -> None:
        is_total = index.column() == len(model.heads)
        held = model.label_at(index.row())
        is_soon = held is not None and held.standing.value == "due"
        area = option.rect.adjusted(scaled(6), 0, -scaled(4), 0)
        painter.setFont(font("strong" if is_total else "smallB" if is_soon else "small"))
        painter.setPen(colour("text" if is_total else "danger" if is_soon else "text2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cell.text)


def paint_name(painter: QPainter, area: QRect, name: str, label: str, *, is_current: bool, is_trusted: bool) -> None:
    """Paint a row's head: the cluster's name, and the letter of the label that it holds."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_current:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accentSoft"))
        painter.drawRoundedRect(QRectF(area).adjusted(0, 1, -scaled(6), -1), 5, 5)
    chip = scaled(26)
    words = area.adjusted(scaled(10), 0, -chip - scaled(16), 0)
    paint_text(painter, words, name if is_trusted else f"{name} *", "strong" if is_current else "body", "text")
    if label:
        box = QRectF(area.right() - chip - scaled(10), area.center().y() - scaled(9), chip, scaled(19))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{label}Soft"))
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(colour(label))
        painter.setFont(font("smallB"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label[0].upper())
