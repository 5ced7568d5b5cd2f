"""A questionnaire that came back as an item model: what it says beside what stands, each row to be taken or not."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRectF, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.returns import Entry, LevelEntry, MarkEntry, Return, State
from workbench.domain.marks import Mark
from workbench.domain.values import Draft, Value, is_given
from workbench.domain.wording import value_text
from workbench.forms.edition import Form
from workbench.kernel.speech import later, tr
from workbench.ui.models.assessments import paint_chip
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data, paint_ground
from workbench.ui.theme.icons import paint_icon
from workbench.ui.theme.style import colour, font, scaled

HEADS = (
    later("Take"),
    later("Question"),
    later("Stands now"),
    later("The cluster says"),
    later("Own level"),
    later("State"),
)
TAKE, QUESTION, STANDS, SAYS, LEVEL, STATE = range(len(HEADS))
WORDS = {
    State.NEW: later("New"),
    State.SAME: later("Same"),
    State.DIFFERS: later("Differs"),
    State.MARKED: later("Unclear"),
    State.DRAFT: later("Draft"),
    State.MISSING: later("Missing"),
    State.EMPTY: later("Empty"),
}
TONES = {
    State.NEW: "ok", State.SAME: "text2", State.DIFFERS: "warn", State.MARKED: "warn", State.DRAFT: "danger",
    State.MISSING: "danger", State.EMPTY: "text2",
}  # fmt: skip
ORDER = (State.DIFFERS, State.MARKED, State.DRAFT, State.NEW, State.MISSING, State.SAME, State.EMPTY)
"""What needs eyes first."""


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """One thing that the cluster says."""

    name: str
    """Field, lane of a level, or question of a mark."""
    title: str
    stands: str
    says: str
    level: str
    state: State
    cell: str
    about: tuple[str, ...]
    """Sentences that say more."""
    may_take: bool
    is_marked: bool = False
    """The cluster marked or remarked something about it."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return what it is found under: its state, own levels, marks."""
        return (self.state, *(["level"] if self.level else ()), *(["mark"] if self.is_marked else ()))


def rows_of(plan: Return, form: Form) -> tuple[ReturnRow, ...]:
    """List answers, own levels and remarks, what needs eyes first."""
    marks = {each.name: each for each in plan.marks if each.mark is not None}
    answered = {each.field for each in plan.entries}
    found = [_answer(each, form, marks.get(each.field)) for each in plan.entries]
    found += [_level(each) for each in plan.levels]
    found += [_mark(each) for each in plan.marks if each.name not in answered and each.mark is not None]
    return tuple(sorted(found, key=lambda each: min(ORDER.index(each.state), 1 if each.is_marked else len(ORDER))))


def _answer(entry: Entry, form: Form, mark: MarkEntry | None) -> ReturnRow:
    return ReturnRow(
        entry.field, entry.title, _words(form, entry.field, entry.stands), _words(form, entry.field, entry.value), "",
        entry.state, entry.cell, tuple(_about(entry, form, mark)), is_given(entry.value) or entry.is_ready,
        mark is not None,
    )  # fmt: skip


def _level(entry: LevelEntry) -> ReturnRow:
    says = "–" if entry.level is None else tr("Level {level}", level=entry.level)
    stands = entry.stands
    before = "" if stands is None or stands.level is None else tr("level {level}", level=stands.level)
    about = [each for each in (entry.why, entry.fault) if each]
    about.append(tr("How the cluster sees itself: it stands beside the scale and never counts."))
    return ReturnRow(
        entry.name, f"{entry.indicator} {entry.title}", before, entry.why, says, entry.state, entry.cell,
        tuple(about), entry.level is not None,
    )  # fmt: skip


def _mark(entry: MarkEntry) -> ReturnRow:
    assert entry.mark is not None
    about = (tr("It comes along and stands at the question until it is settled."),)
    return ReturnRow(
        entry.name, entry.title, "", entry.mark.remark, "", State.MARKED, entry.cell, about, may_take=False,
        is_marked=True,
    )  # fmt: skip


def _about(entry: Entry, form: Form, mark: MarkEntry | None) -> Iterable[str]:
    if entry.stands_by and is_given(entry.stands):
        yield (
            tr("What stands was said by the cluster.")
            if entry.stands_by == "cluster"
            else tr("What stands was said by {who}.", who=entry.stands_by)
        )
    if entry.is_conflict:
        yield tr("Colleagues differ on what stands.")
    if entry.said_before is not None and entry.said_before != entry.value:
        before = _words(form, entry.field, entry.said_before)
        yield (
            tr("Last time the cluster said {answer}.", answer=before)
            if before
            else tr("Last time the cluster said nothing.")
        )
    if entry.text.strip():
        yield tr("The cell says “{text}”.", text=entry.text.strip())
    yield from (each for each in (entry.fault, entry.why, entry.note) if each)
    if mark is not None and mark.mark is not None:
        yield _mark_words(mark.mark)


def _mark_words(mark: Mark) -> str:
    """Say what the cluster marked, and how it remarked on it."""
    if not mark.remark:
        return tr("The cluster marked this as unclear.") if mark.state else tr("The cluster remarked.")
    if mark.state:
        return tr("The cluster marked this as unclear: {remark}.", remark=mark.remark)
    return tr("The cluster remarked: {remark}.", remark=mark.remark)


def _words(form: Form, name: str, value: Value) -> str:
    if isinstance(value, Draft):
        return value.text
    field = form.field(name)
    return "" if field is None or not is_given(value) else value_text(field, value)


class ReturnModel(QAbstractTableModel):
    """What came back; the first column is ticked for what is taken."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ReturnRow, ...] = ()
        self.taken: set[str] = set()

    def show_return(self, plan: Return, form: Form) -> None:
        """Show a questionnaire; what is ready is ticked."""
        self.beginResetModel()
        self.rows, self.taken = rows_of(plan, form), set(plan.ready)
        self.endResetModel()

    def toggle(self, row: int) -> bool:
        """Take a row, or leave it; tell whether that is possible."""
        found = self.rows[row]
        if found.may_take:
            self.taken ^= {found.name}
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADS) - 1))
        return found.may_take

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        return head_data(HEADS, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            take = "" if not row.may_take else tr("taken") if row.name in self.taken else tr("left")
            words = (take, row.title, row.stands, row.says, row.level, tr(WORDS[row.state]))[index.column()]
            return (
                f"{tr(HEADS[index.column()])}: {words or tr('none')}" if role != Qt.ItemDataRole.DisplayRole else words
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return " ".join(row.about)
        return None


class ReturnFilter(QSortFilterProxyModel):
    """Keeps the rows of one state, those with an own level or a mark, or all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted: State | str | None = None

    def narrow(self, wanted: State | str | None) -> None:
        """Keep one state, `level` for own levels, `mark` for marks; None keeps all."""
        self.beginFilterChange()
        self.wanted = wanted
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802
        model = self.sourceModel()
        assert isinstance(model, ReturnModel)
        return self.wanted is None or self.wanted in model.rows[row].kinds


class ReturnDelegate(QStyledItemDelegate):
    """Paints a tick, differing words strong, the state as a chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(60, scaled(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ReturnRow = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        paint_ground(painter, option)
        area = option.rect.adjusted(scaled(16), 0, -scaled(8), 0)
        if index.column() == TAKE:
            self._tick(painter, area.toRectF(), row, taken=index.data() == tr("taken"))
        elif index.column() == STATE:
            marked = row.is_marked and row.state in (State.SAME, State.NEW, State.MISSING, State.EMPTY)
            state = State.MARKED if marked else row.state
            paint_chip(painter, QRectF(area), tr(WORDS[state]), TONES[state])
        else:
            strong = index.column() in (SAYS, LEVEL) and row.state in (State.NEW, State.DIFFERS, State.DRAFT)
            painter.setFont(font("strong" if strong else "body"))
            painter.setPen(colour("text3" if index.column() == STANDS else "text"))
            text = " ".join(str(index.data() or "–").split())
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _tick(self, painter: QPainter, area: QRectF, row: ReturnRow, *, taken: bool) -> None:
        if not row.may_take:
            return
        size = scaled(18)
        box = QRectF(area.x(), area.center().y() - size / 2, size, size)
        painter.setPen(colour("accent" if taken else "control"))
        painter.setBrush(colour("accentSoft" if taken else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if taken:
            paint_icon(painter, "check", "accentText", box.adjusted(2, 2, -2, -2))
