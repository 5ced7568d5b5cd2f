"""A table question as an item model: its rows, what is answered, last year beside it, shares and totals."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from workbench.domain.entries import says
from workbench.domain.values import BLANK, Money, NotApplicable, NotKnown, Value, difference, magnitude
from workbench.domain.wording import entry_text, value_text
from workbench.forms.edition import Field, Question
from workbench.forms.question_types import QuestionType
from workbench.kernel.ids import new_id
from workbench.kernel.numbers import MINUS
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital, language
from workbench.kernel.words import NBSP
from workbench.ui.models.index import Index
from workbench.ui.models.table_rows import TableRows, figure_text
from workbench.ui.theme.style import colour, font


@dataclass(frozen=True, slots=True)
class _Column:
    kind: str
    """`title`, `value`, `share`, `before`, `change`."""
    head: str
    place: int = 0
    """Which of the question's value columns it belongs to."""


def _lay_out(question: Question, first: list[Field], currency: str, period_before: str) -> list[_Column]:
    """Return the columns: for each value what a figure has beside it."""
    columns = [_Column("title", "")]
    for place, field in enumerate(first):
        is_only_figure = len(first) == 1 and field.type.is_figure
        columns.append(
            _Column("value", field.column.title if field.column else _unit(question, field, currency), place)
        )
        if is_only_figure:
            columns.append(_Column("share", tr("Share")))
        if period_before:
            columns.append(_Column("before", period_before, place))
        if is_only_figure and period_before:
            columns.append(_Column("change", tr("Change")))
    return columns


def _unit(question: Question, field: Field, currency: str) -> str:
    return currency if field.type is QuestionType.MONEY else capital(question.unit or tr("Answer"))


class TableQuestionModel(QAbstractTableModel):
    """Cells of one table question; the last row is the total where figures can be added up."""

    typed = Signal(str, str)
    """Field id, text."""

    def __init__(self, question: Question, currency: str, period_before: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.question, self._currency = question, currency
        self._rows = TableRows(question)
        self._columns = _lay_out(question, self._rows[0], currency, period_before)
        self._values: Mapping[str, Value] = {}
        self._before: Mapping[str, Value] = {}
        self.sources: Mapping[str, str] = {}
        """File, sheet and cell of last year's answers, by field."""
        self._texts: dict[str, str] = {}
        self._written: dict[tuple[int, int], str] = {}
        """Texts of the cells as they were written last: shares and sums are not worked out for each cell painted."""
        self.faults: dict[str, str] = {}
        self.is_read_only = False

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every cell that can be answered, with those of the empty row at the end where rows can be added."""
        return self._rows.fields

    def show_answers(self, values: Mapping[str, Value], before: Mapping[str, Value]) -> None:
        """Show what is answered, now and last time."""
        if values == self._values and before == self._before:
            return
        self._values, self._before = values, before
        self._written.clear()
        if self.question.has_free_rows:
            self._insert(*self._rows.wanting(values))
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _insert(self, at: int, rows: list[str]) -> None:
        """Add rows that a person began, and the sum below them once there is one."""
        if not rows:
            return
        had_total = self._rows.has_total
        self._written.clear()
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows.add(at, rows)
        self.endInsertRows()
        if self._rows.has_total and not had_total:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self.endInsertRows()

    def type(self, field: str, text: str) -> None:
        """Take what the person types into a cell; the empty row at the end is followed by another one."""
        self._texts[field] = text
        self._written.clear()
        self.typed.emit(field, text)
        if text and self._rows.is_last(field):
            self._insert(len(self._rows), [new_id()])

    def acknowledge(self, field: str, text: str) -> None:
        """Hear that a cell's text is saved: its value is shown from now on, unless more was typed since."""
        if self._texts.get(field) == text:
            del self._texts[field]
            self._written.clear()

    def field_at(self, index: Index) -> Field | None:
        """Return the field that a cell edits; None for titles, shares, last year and totals."""
        column = self._columns[index.column()]
        if column.kind != "value" or index.row() >= len(self._rows):
            return None
        return self._rows[index.row()][column.place]

    def index_of(self, field: str) -> QModelIndex:
        """Return the cell that edits a field, or an invalid index."""
        for row, fields in enumerate(self._rows):
            for place, each in enumerate(fields):
                if each.id == field:
                    wanted = (c for c, col in enumerate(self._columns) if col.kind == "value" and col.place == place)
                    return self.index(row, next(wanted))
        return QModelIndex()

    def is_total(self, row: int) -> bool:
        """Tell whether a row is the sum of the others."""
        return row >= len(self._rows)

    def kind_of(self, column: int) -> str:
        """Return what a column shows."""
        return self._columns[column].kind

    def side_of(self, column: int) -> Qt.AlignmentFlag:
        """Return the side at which a column's texts stand: words left, figures right."""
        shown = self._columns[column]
        words = shown.kind == "title" or not self._rows[0][shown.place].type.is_figure
        return Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight

    def text_of(self, field: Field) -> str:
        """Return a cell's text as it is edited."""
        if field.id in self._texts:
            return self._texts[field.id]
        return entry_text(field, self.value_of(field), self._currency)

    def description(self, field: str) -> str:
        """Return what a screen reader adds to a cell's name: why it can't be read, else its unit."""
        found = next(each for each in self._rows.fields if each.id == field)
        unit = found.unit or (
            _unit(self.question, found, self._currency) if found.column is None else found.column.title
        )
        return self.faults.get(field, "") or unit

    def value_of(self, field: Field) -> Value:
        """Return a cell's answer as it is saved."""
        return self._values.get(field.id, BLANK)

    def is_said_by(self, field: Field, text: str) -> bool:
        """Tell whether a text says a cell's answer, however it is written."""
        return says(field, text, self._currency, self.value_of(field), language())

    def sum_text(self) -> str:
        """Return what a single column adds up to, e.g. "94"; nothing where there are no figures."""
        if not self._rows.has_total or len(self._rows[0]) > 1:
            return ""
        return self._total(self._rows.sum(self._values, 0))

    # Qt's model interface.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows) + self._rows.has_total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.head
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side_of(section) | Qt.AlignmentFlag.AlignVCenter
        return font("small") if role == Qt.ItemDataRole.FontRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled
        if self.field_at(index) is None:
            return usual
        return (
            usual
            | Qt.ItemFlag.ItemIsSelectable
            | (Qt.ItemFlag.NoItemFlags if self.is_read_only else Qt.ItemFlag.ItemIsEditable)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index)
            case Qt.ItemDataRole.AccessibleDescriptionRole | Qt.ItemDataRole.ToolTipRole:
                field = self.field_at(index)
                return self._remark(field) if field else self._source(index)
            case Qt.ItemDataRole.FontRole:
                strong = self.is_total(index.row()) or self.kind_of(index.column()) == "value"
                return font("strong" if strong else "body")
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.side_of(index.column()) | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def _text(self, index: Index) -> str:
        place = (index.row(), index.column())
        if place not in self._written:
            self._written[place] = self._write(index)
        return self._written[place]

    def _write(self, index: Index) -> str:
        column = self._columns[index.column()]
        if self.is_total(index.row()):
            return self._total_text(column)
        field = self._rows[index.row()][column.place]
        match column.kind:
            case "title":
                return self._rows.title_of(index.row())
            case "value":
                return self._answer_text(field)
            case "before":
                return _before_text(field, self._before.get(field.id), self._currency)
            case "share":
                return _share(self._values.get(field.id), self._rows.sum(self._values, 0))
            case _:
                return _change(self._before.get(field.id), self._values.get(field.id))

    def _remark(self, field: Field) -> str:
        """Return why a cell can't be read, or why it has no answer."""
        value = self.value_of(field)
        aside = value_text(field, value) if isinstance(value, NotApplicable | NotKnown) else ""
        return self.faults.get(field.id, "") or aside

    def _answer_text(self, field: Field) -> str:
        """Write a cell's answer; that there is none is said in a word, the reason stands in the tooltip."""
        value = self.value_of(field)
        if field.id not in self._texts and isinstance(value, NotApplicable | NotKnown):
            return tr("not applicable") if isinstance(value, NotApplicable) else tr("not known")
        return self.text_of(field)

    def _source(self, index: Index) -> str:
        """Say which cell last year's answer came from."""
        column = self._columns[index.column()]
        is_before = column.kind == "before" and not self.is_total(index.row())
        found = self.sources.get(self._rows[index.row()][column.place].id) if is_before else ""
        return tr("From {found}", found=found) if found else ""

    def _total_text(self, column: _Column) -> str:
        total, before = self._rows.sum(self._values, column.place), self._rows.sum(self._before, column.place)
        match column.kind:
            case "title":
                return tr("Total") if self.question.total == "Total" else self.question.total
            case "value":
                return self._total(total)
            case "before":
                return self._total(before, "–")
            case "share":
                return f"100{NBSP}%" if magnitude(total) else ""
            case _:
                return _change(before, total)

    def _spoken(self, index: Index) -> str:
        title = self._text(self.index(index.row(), 0))
        if index.column() == 0:
            return title
        return f"{title}, {self._columns[index.column()].head}: {self._text(index) or tr('no answer')}"

    def _ink(self, index: Index) -> Any:
        kind = self.kind_of(index.column())
        if kind == "change":
            text = self._text(index)
            return colour("ok" if text.startswith("+") else "warn" if text.startswith(MINUS) else "text3")
        return colour("text3" if kind == "before" else "text")

    def _total(self, total: Value | None, none: str = "") -> str:
        return none if total is None else self._rows.sum_text(total, self._currency)


def _share(part: Value | None, whole: Value | None) -> str:
    one, all_ = magnitude(part), magnitude(whole)
    if one is None or not all_:
        return ""
    return f"{(one / all_ * 100).quantize(Decimal(1), ROUND_HALF_UP)}{NBSP}%"


def _before_text(field: Field, value: Value | None, currency: str) -> str:
    if value is None:
        return "–"
    return entry_text(field, value, currency) if isinstance(value, Money) else value_text(field, value)


def _change(before: Value | None, now: Value | None) -> str:
    moved = difference(before, now)
    if moved is None:
        return ""
    return f"+{figure_text(moved)}" if moved > 0 else figure_text(moved)
