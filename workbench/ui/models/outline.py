"""The outline: sections and indicators with how far they are, painted as rows with ring, number and level."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.views import AssessmentView
from workbench.domain.scores import GateState
from workbench.forms.edition import Form
from workbench.kernel.speech import later, tr
from workbench.ui.models.index import Index
from workbench.ui.theme.icons import paint_icon
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.widgets.picture import paint_level

SECOND = "123456789abcdefghijklmnopqrstuvwxyz"
"""Second characters of the jump hints, in the order of the rows."""


NOT_ASKED, SUM = later("not asked"), later("sum of its parts")


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One indicator as the outline shows it."""

    indicator: str
    title: str
    short: str
    hint: str
    given: int
    fields: int
    level: int | None
    levels: int
    """Levels of its scale; 0 for a gate."""
    gate: GateState | None
    is_discussed: bool
    note: str = ""
    """What stands in place of a level: `not asked`, `not applicable`, `sum of its parts`."""

    @property
    def spoken(self) -> str:
        """Say the row as a sentence."""
        parts = [f"{self.indicator} {self.title}"]
        if self.fields:
            parts.append(tr("{given} of {fields} answered", given=self.given, fields=self.fields))
        if self.gate is not None:
            parts.append(tr("gate {value}", value=self.gate.value))
        else:
            parts.append(
                self.note or (tr("not scored") if self.level is None else tr("level {level}", level=self.level))
            )
        if self.is_discussed:
            parts.append(tr("marked for discussion"))
        return ", ".join(parts)


class OutlineModel(QAbstractItemModel):
    """Sections at the top, their indicators below them."""

    def __init__(self, form: Form, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = form.sections
        self._rows: list[list[OutlineRow]] = [[] for _ in form.sections]
        self._heads = [(section.id, section.title, section.short, "") for section in form.sections]
        self.hides_scores = False

    def show_view(self, view: AssessmentView) -> None:
        """Show an assessment as it stands."""
        rows = [
            [_row(view, indicator.id, _hint(first, place)) for place, indicator in enumerate(s.all_indicators)]
            for first, s in enumerate(self._sections)
        ]
        if rows == self._rows:
            return
        is_new = not any(self._rows)
        if is_new:
            self.beginResetModel()
        self._rows = rows
        self._heads = [(s.id, s.title, s.short, _done(rows[n])) for n, s in enumerate(self._sections)]
        if is_new:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))

    def row_at(self, index: Index) -> OutlineRow | None:
        """Return the indicator of a row; None for a section."""
        section = index.internalId()
        return self._rows[section - 1][index.row()] if index.isValid() and section else None

    def index_of(self, indicator: str) -> QModelIndex:
        """Return the row of an indicator."""
        for section, rows in enumerate(self._rows):
            for place, row in enumerate(rows):
                if row.indicator == indicator:
                    return self.createIndex(place, 0, section + 1)
        return QModelIndex()

    def indicators(self) -> list[OutlineRow]:
        """List all indicators in their order."""
        return [row for rows in self._rows for row in rows]

    # Qt's model interface: the internal id is 0 for a section, else the section's number from 1.

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not parent.isValid():
            return self.createIndex(row, column, 0) if 0 <= row < len(self._rows) else QModelIndex()
        return self.createIndex(row, column, parent.row() + 1)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        section = index.internalId() if index.isValid() else 0
        return self.createIndex(section - 1, 0, 0) if section else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        if not parent.isValid():
            return len(self._rows)
        return 0 if parent.internalId() else len(self._rows[parent.row()])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not index.internalId():
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index)
        if row is None:
            number, title, short, done = self._heads[index.row()]
            spoken = f"{number} {title}, {done}"
            texts = {Qt.ItemDataRole.DisplayRole: title, Qt.ItemDataRole.AccessibleTextRole: spoken}
            return (
                (number, title, short, done) if role == Qt.ItemDataRole.UserRole else texts.get(Qt.ItemDataRole(role))
            )
        if role == Qt.ItemDataRole.DisplayRole:
            return row.short
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.indicator} {row.title}"
        return row if role == Qt.ItemDataRole.UserRole else None


def _hint(section: int, place: int) -> str:
    """Return the two keys that jump to a row; none where an edition has more rows than keys."""
    is_near = section < len(SECOND) and place < len(SECOND)
    return f"{SECOND[section]}{SECOND[place]}" if is_near else ""


def _note(view: AssessmentView, indicator_id: str) -> str:
    if not view.is_asked(indicator_id):
        return tr(NOT_ASKED)
    if view.form.indicators[indicator_id].parts:
        return tr(SUM)
    return tr("not applicable") if indicator_id in view.not_applicable else ""


def _row(view: AssessmentView, indicator_id: str, hint: str) -> OutlineRow:
    indicator = view.form.indicators[indicator_id]
    given, fields = view.answered_in(indicator)
    score = view.dossier.result.scores.indicators[indicator_id]
    return OutlineRow(
        indicator_id, indicator.title, indicator.short, hint, given, fields, view.own_levels.get(indicator_id),
        len(indicator.levels), score.gate, indicator_id in view.discussed, _note(view, indicator_id),
    )  # fmt: skip


def _done(rows: list[OutlineRow]) -> str:
    asked = [row for row in rows if row.note != tr(NOT_ASKED) and (row.fields or row.note != tr(SUM))]
    complete = sum(row.given == row.fields and (row.level is not None or bool(row.gate or row.note)) for row in asked)
    return f"{complete}/{len(asked)}"


class OutlineDelegate(QStyledItemDelegate):
    """Paints sections as headings and indicators as rows; in jump mode each row shows its two keys."""

    shows_hints = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(200, scaled(34 if not index.internalId() else 28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        given = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(given, OutlineRow):
            self._paint_row(painter, option, given, hides=index.model().hides_scores)  # type: ignore[attr-defined]
        else:
            _paint_head(painter, option.rect, given)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: OutlineRow, *, hides: bool) -> None:
        area = option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentSoft"))
            painter.drawRoundedRect(QRectF(area).adjusted(8, 1, -8, -1), 6, 6)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(area.x() + 8, area.y() + 6, 3, area.height() - 12), 1.5, 1.5)
        middle = area.center().y() + 0.5
        if self.shows_hints:
            _paint_hint(painter, QRectF(area.x() + 14, middle - scaled(10), scaled(24), scaled(20)), row.hint)
        else:
            _paint_ring(painter, QPointF(area.x() + 25, middle), row)
        number_left, title_left = area.x() + 42, area.x() + 42 + scaled(38)
        painter.setFont(font("small"))
        painter.setPen(colour("accentText" if current else "text3"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(number_left, area.y(), scaled(38), area.height()), flags, row.indicator)
        painter.setFont(font("strong" if current else "body"))
        painter.setPen(colour("text3" if row.note == tr(NOT_ASKED) else "text"))
        right = area.right() - scaled(48) - (scaled(18) if row.is_discussed else 0)
        room = QRect(title_left, area.y(), right - title_left, area.height())
        shown = painter.fontMetrics().elidedText(row.short, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, shown)
        if row.is_discussed:
            paint_icon(painter, "flag", "warn", QRectF(area.right() - scaled(60), middle - 7, 14, 14))
        if not hides:
            chip = QRectF(area.right() - scaled(20) - 14, middle - scaled(10), scaled(21), scaled(20))
            _paint_score(painter, chip, row)


def _paint_head(painter: QPainter, area: QRect, head: tuple[str, str, str, str]) -> None:
    number, title, short, done = head
    flags = Qt.AlignmentFlag.AlignVCenter
    inner = area.adjusted(20, scaled(6), -14, 0)
    painter.setFont(font("smallB"))
    painter.setPen(colour("text2"))
    painter.drawText(inner, flags | Qt.AlignmentFlag.AlignLeft, number)
    painter.drawText(inner, flags | Qt.AlignmentFlag.AlignRight, done)
    room = inner.adjusted(scaled(18), 0, -scaled(40), 0)
    metrics = painter.fontMetrics()
    fitting = title if metrics.horizontalAdvance(title) <= room.width() else short
    shown = metrics.elidedText(fitting, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, flags | Qt.AlignmentFlag.AlignLeft, shown)


def _paint_hint(painter: QPainter, area: QRectF, hint: str) -> None:
    painter.setPen(QPen(colour("warn"), 1))
    painter.setBrush(colour("warnSoft"))
    painter.drawRoundedRect(area, 4, 4)
    painter.setPen(colour("warn"))
    painter.setFont(font("smallB"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, hint.upper())


def _paint_ring(painter: QPainter, middle: QPointF, row: OutlineRow) -> None:
    ring = QRectF(middle.x() - 6, middle.y() - 6, 12, 12)
    if row.given == row.fields and row.fields:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawEllipse(ring)
        tick = QPen(colour("onAccent"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(tick)
        x, y = middle.x(), middle.y()
        painter.drawPolyline([QPointF(x - 2.8, y + 0.2), QPointF(x - 0.8, y + 2.2), QPointF(x + 2.9, y - 1.9)])
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("control" if row.fields else "line"), 1.4))
    painter.drawEllipse(ring.adjusted(0.7, 0.7, -0.7, -0.7))
    if row.given:
        painter.setPen(QPen(colour("accent"), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring.adjusted(0.7, 0.7, -0.7, -0.7), 90 * 16, int(-360 * 16 * row.given / row.fields))


def _paint_score(painter: QPainter, chip: QRectF, row: OutlineRow) -> None:
    if row.gate is None and not row.note:
        paint_level(painter, chip, row.level, max(row.levels, 2), radius=4)
        return
    if row.gate is None:
        painter.setPen(colour("text3"))
        painter.setFont(font("smallB"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, "Σ" if row.note == tr(SUM) else "–")
        return
    names = {GateState.PASSED: ("check", "ok"), GateState.FAILED: ("x", "danger"), GateState.OPEN: ("circle", "text3")}
    name, tone = names[row.gate]
    paint_icon(painter, name, tone, chip.adjusted(3, 3, -3, -3))
