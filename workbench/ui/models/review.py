"""The import review as an item model: one row for each filled cell, problems first."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, QRectF, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.reviewing import Change, Review, ReviewRow, State
from workbench.kernel.speech import later, tr
from workbench.ui.models.assessments import paint_chip
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data, paint_ground
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.widgets.picture import paint_bar

HEADS = (
    later("Source cell"),
    later("Label in the file"),
    later("Value as written"),
    later("Question in this edition"),
    later("Stands now"),
    later("Confidence"),
    later("State"),
)
CELL, LABEL, TEXT, TARGET, STANDS, CONFIDENCE, STATE = range(len(HEADS))
TONES = {
    State.READY: "ok", State.CHECK: "warn", State.FIX: "danger", State.DECIDE: "text2", State.LEFT: "text2",
    State.OTHER_YEAR: "info", State.OTHER_CLUSTER: "text2", State.LABEL: "text2",
}  # fmt: skip
WORDS = {
    State.READY: later("Ready"), State.CHECK: later("Check"), State.FIX: later("Fix"), State.DECIDE: later("Decide"),
    State.LEFT: later("Left out"), State.OTHER_YEAR: later("Other year"),
    State.OTHER_CLUSTER: later("Other cluster"), State.LABEL: later("Label"),
}  # fmt: skip

_OPEN = later("Choose a question, or leave it")
_REST = {
    State.LABEL: later("Names other cells"),
    State.OTHER_CLUSTER: later("About another cluster"),
    State.OTHER_YEAR: later("Of another year"),
}


class ReviewModel(QAbstractTableModel):
    """The cells of a review."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ReviewRow, ...] = ()

    def show_review(self, review: Review | None) -> None:
        """Show a review's cells."""
        self.beginResetModel()
        self._rows = review.rows if review else ()
        self.endResetModel()

    def row_at(self, row: int) -> ReviewRow:
        """Return the cell of a row."""
        return self._rows[row]

    def row_of(self, cell: str) -> int:
        """Return the row of a cell; the first one where it is no longer there."""
        return next((n for n, row in enumerate(self._rows) if row.cell == cell), 0)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        return head_data(HEADS, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(HEADS[index.column()])}: {_words(row)[index.column()] or tr('none')}"
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (row.cell, row.label, row.text, row.why, row.stands, row.why, row.why)[index.column()]
        return None


def _words(row: ReviewRow) -> tuple[str, ...]:
    sure = "" if row.confidence is None else f"{round(100 * row.confidence)} %"
    target = f"{row.title}, {row.reading}" if row.reading else row.title or tr("No question")
    return row.cell, row.label, row.text, target, _standing(row), sure, tr(WORDS[row.state])


def _standing(row: ReviewRow) -> str:
    return tr("{stands}, stays", stands=row.stands) if row.change is Change.SAME else row.stands


class StateFilter(QSortFilterProxyModel):
    """Keeps the cells of one state, those that would change an answer, or all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted: State | Change | None = None

    def narrow(self, wanted: State | Change | None) -> None:
        """Keep one state, or what changes an answer; None keeps all."""
        self.beginFilterChange()
        self.wanted = wanted
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802
        model = self.sourceModel()
        assert isinstance(model, ReviewModel)
        return self.wanted is None or self.wanted in (model.row_at(row).state, model.row_at(row).change)


class ReviewDelegate(QStyledItemDelegate):
    """Paints the target in two lines, the confidence as number and bar, the state as chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(80, scaled(52))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ReviewRow = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        paint_ground(painter, option)
        inner = area.adjusted(scaled(16), 0, -scaled(6), 0)
        match index.column():
            case 0:
                _text(painter, inner, row.cell.replace("!", ", "), "small", "text2")
            case 1:
                _text(painter, inner, row.label or "–", "body", "text" if row.label else "text3")
            case 2:
                self._written(painter, inner, row)
            case 3:
                self._target(painter, inner, row)
            case 4:
                self._standing(painter, inner, row)
            case 5:
                self._confidence(painter, inner, row)
            case _:
                paint_chip(painter, QRectF(inner), tr(WORDS[row.state]), TONES[row.state])
        painter.restore()

    def _written(self, painter: QPainter, area: QRect, row: ReviewRow) -> None:
        if not row.text.strip():
            _text(painter, area, tr("no stored value"), "small", "text3")
        elif row.state in _REST:
            _text(painter, area, row.text, "body", "text2")
        else:
            _text(painter, area, row.text, "strong", "text")

    def _standing(self, painter: QPainter, area: QRect, row: ReviewRow) -> None:
        if row.change is Change.NONE:
            _text(painter, area, row.stands or "–", "small", "text3")
            return
        half = area.height() // 2
        word, tone = (tr("stays"), "text3") if row.change is Change.SAME else (tr("would change"), "warn")
        _text(painter, area.adjusted(0, scaled(8), 0, -half), row.stands, "body", "text")
        _text(painter, area.adjusted(0, half, 0, -scaled(8)), word, "small", tone)

    def _target(self, painter: QPainter, area: QRect, row: ReviewRow) -> None:
        if not row.title:
            words = _REST.get(row.state, _OPEN)
            _text(painter, area, tr(words), "body", "accentText" if words == _OPEN else "text3")
            return
        second = tr("read as {reading}", reading=row.reading) if row.reading else ""
        if row.state is State.FIX:
            second = tr("Can't be read as its answer")
        half = area.height() // 2
        _text(painter, area.adjusted(0, scaled(8), 0, -half), row.title, "body", "text")
        tone = "text3" if row.state in (State.READY, State.OTHER_YEAR) else TONES[row.state]
        _text(painter, area.adjusted(0, half, 0, -scaled(8)), second, "small", tone)

    def _confidence(self, painter: QPainter, area: QRect, row: ReviewRow) -> None:
        if row.confidence is None:
            words = tr("No match") if row.state in (State.DECIDE, State.LEFT) else ""
            _text(painter, area, words, "small", "text3")
            return
        _text(painter, area, f"{round(100 * row.confidence)} %", "strong", "text")
        bar = QRectF(area.x() + scaled(50), area.center().y() - 2, scaled(48), 4)
        paint_bar(painter, bar, row.confidence, TONES[row.state] if row.state is not State.READY else "accent")


def _text(painter: QPainter, area: QRect, text: str, role: str, tone: str) -> None:
    painter.setFont(font(role))
    painter.setPen(colour(tone))
    line = " ".join(text.split())
    shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
