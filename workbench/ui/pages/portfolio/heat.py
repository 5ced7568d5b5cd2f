"""The heat map as a table: names stay at the left, sections above their indicators, arrows move the cell."""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workbench.kernel.speech import tr
from workbench.ui.models.heat import DUE, GAP, ROW_HEIGHT, TOTAL, HeatDelegate, HeatModel, paint_name
from workbench.ui.theme.style import colour, font, scaled, theme
from workbench.ui.widgets.picture import painter_on

_NAME, _TOTAL, _DUE = 206, 54, 74
_HEAD_HIGH, _BAR = 46, 12
CELLS = (24, 32)
"""The least and the greatest width of a cell."""
_TIGHTEST = 72
"""Percent to which the letters of a head may be drawn together."""


class HeatTable(QTableView):
    """Shows the map; `moved` tells the cell that has the focus, `wanted` the one that was opened."""

    moved = Signal(int, int)
    wanted = Signal(int, int)
    sort_wanted = Signal(int)
    """A column by whose figures the rows are to be sorted."""

    def __init__(self) -> None:
        super().__init__()
        self.cell = scaled(CELLS[0])
        """How wide a cell is; what is left of its column is the gap before a section."""
        self.heat = HeatModel(self)
        self.setModel(self.heat)
        self.setItemDelegate(HeatDelegate(self))
        self.setHorizontalHeader(IndicatorHead(self))
        self.setVerticalHeader(NameHead(self))
        self.setAccessibleName(tr("Heat map: clusters by indicators"))
        self.setAccessibleDescription(tr("Arrow keys move the cell, Enter shows the packages behind it."))
        self.setAccessibleIdentifier("portfolio.heat")
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().sectionClicked.connect(self.sort_wanted)
        self.verticalHeader().sectionClicked.connect(self._to_row)
        self.selectionModel().currentChanged.connect(self._move)

    def fit(self) -> None:
        """Give each column its width: cells as wide as there is room for, within what can be read."""
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        self.verticalHeader().setFixedWidth(scaled(_NAME))
        self.horizontalHeader().setFixedHeight(scaled(_HEAD_HIGH))
        count, columns = len(self.heat.heads), self.heat.columnCount()
        gaps = sum(map(self.heat.first_of_section, range(count + 1)))
        taken = _NAME + _TOTAL + _DUE + GAP * gaps + _BAR
        free = (self.width() * 100 / theme.percent - taken) / max(count, 1)
        self.cell = scaled(min(max(int(free), CELLS[0]), CELLS[1]))
        for column in range(columns):
            width = self.cell if column < count else scaled(_TOTAL if column == count else _DUE)
            has_gap = column <= count and self.heat.first_of_section(column)
            self.setColumnWidth(column, width + (scaled(GAP) if has_gap else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.fit()

    def go_to(self, row: int, column: int) -> None:
        """Move to a cell, as far as there is one."""
        rows, columns = self.heat.rowCount(), self.heat.columnCount()
        if rows and columns:
            self.setCurrentIndex(self.heat.index(min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex().row(), self.currentIndex().column())
        elif event.key() in (Qt.Key.Key_T, Qt.Key.Key_B):
            event.ignore()  # The page shows it as a table, or in the benchmark.
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = self.indexAt(event.position().toPoint())
        if at.isValid():
            self.wanted.emit(at.row(), at.column())

    def _to_row(self, row: int) -> None:
        self.go_to(row, max(self.currentIndex().column(), 0))
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _move(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid():
            self.moved.emit(now.row(), now.column())
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.viewport().update()


class NameHead(QHeaderView):
    """The clusters' names at the left, which stay where they are while the map is scrolled sideways."""

    def __init__(self, table: HeatTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setAccessibleName(tr("Clusters"))
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        heat = self._table.heat
        if logicalIndex >= len(heat.lines):
            return
        line, held = heat.lines[logicalIndex], heat.label_at(logicalIndex)
        painter.save()
        painter.fillRect(rect, colour("surface"))
        label = held.validity.award.label if held else ""
        is_current = self._table.currentIndex().row() == logicalIndex
        paint_name(painter, rect, line.name, label, is_current=is_current, is_trusted=line.is_trusted)
        painter.restore()


class IndicatorHead(QHeaderView):
    """Two lines: sections above, indicators below; a click sorts by a column."""

    def __init__(self, table: HeatTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setAccessibleName(tr("Indicators"))
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sorted_by = -1
        """The column by whose figures the rows are sorted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("surface"))
        for column in range(min(self.count(), self._table.heat.columnCount())):
            self._paint_column(painter, column)
        self._paint_sections(painter)
        painter.end()

    def _paint_column(self, painter: QPainter, column: int) -> None:
        heads, half = self._table.heat.heads, self.height() // 2
        right = self.sectionViewportPosition(column) + self.sectionSize(column)
        is_strong = column in (self._table.currentIndex().column(), self.sorted_by)
        letters = "microB" if is_strong else "micro"
        painter.setPen(colour("accentText" if is_strong else "text2"))
        if column >= len(heads):
            area = QRect(self.sectionViewportPosition(column), half, self.sectionSize(column) - scaled(4), half)
            text, side = (
                tr((TOTAL, DUE)[column - len(heads)]),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            )
            painter.setFont(_narrowed(letters, text, area.width()))
            painter.drawText(area, side, text)
            return
        text, cell = heads[column].id, self._table.cell
        painter.setFont(_narrowed(letters, text, cell - 3))
        painter.drawText(QRect(right - cell - 3, half, cell + 6, half), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_sections(self, painter: QPainter) -> None:
        heads, half = self._table.heat.heads, self.height() // 2
        starts = [column for column in range(len(heads)) if not column or self._table.heat.first_of_section(column)]
        for start, end in zip(starts, [*starts[1:], len(heads)], strict=True):
            left = self.sectionViewportPosition(start) + self.sectionSize(start) - self._table.cell
            right = self.sectionViewportPosition(end - 1) + self.sectionSize(end - 1)
            area = QRect(left + 1, 0, right - left + scaled(GAP) // 2 - 1, half)
            number = heads[start].id.partition(".")[0]
            title = heads[start].section if heads[start].section == number else f"{number} {heads[start].section}"
            is_tight = QFontMetrics(font("smallB")).horizontalAdvance(title) > area.width()
            painter.setFont(_narrowed("microB", title, area.width()) if is_tight else font("smallB"))
            painter.setPen(colour("text2"))
            shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            painter.setPen(QPen(colour("line"), 2))
            painter.drawLine(left + 1, half, right - 1, half)


def _narrowed(letters: str, text: str, width: int) -> QFont:
    """Return a font in which a text takes no more than so much room, as far as it can still be read."""
    made = QFont(font(letters))
    wide = QFontMetrics(made).horizontalAdvance(text)
    if wide > width:
        made.setStretch(max(_TIGHTEST, int(100 * width / wide)))
    return made
