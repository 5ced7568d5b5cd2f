"""Table questions: a table view whose current cell is always open for typing."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.values import Value
from workbench.forms.edition import Question
from workbench.kernel.speech import tr
from workbench.ui.fields.base import Asked, FieldEditor
from workbench.ui.models.index import Index
from workbench.ui.models.table_question import TableQuestionModel
from workbench.ui.theme.style import colour, scaled, set_state
from workbench.ui.widgets.entry import LineEdit

_WIDTHS = {"title": 56, "value": 118, "share": 66, "before": 100, "change": 92}


class TableField(FieldEditor):
    """Edits all cells of a table question; each cell is a field of its own."""

    def __init__(self, asked: Asked, question: Question, period_before: str) -> None:
        super().__init__(asked)
        self.model = TableQuestionModel(question, asked.currency, period_before, self)
        self.view = _Table(self.model, question.title)
        self.view.setAccessibleIdentifier(f"answer.{question.id}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.model.typed.connect(self.typed)
        self.view.left.connect(self.left)
        self.view.passed.connect(self.entered)
        self.view.at_field.connect(self.focused)

    def show_answers(self, values: Mapping[str, Value], before: Mapping[str, Value]) -> None:
        """Show all cells, now and last time, without emitting anything."""
        self.model.show_answers(values, before)

    def hide_change(self, *, hidden: bool) -> None:
        """Hide in discreet mode what changed since last time."""
        for column in range(self.model.columnCount()):
            if self.model.kind_of(column) == "change":
                self.view.setColumnHidden(column, hidden)

    def render_value(self, value: Value) -> None:
        self.model.show_answers({}, {})

    def acknowledge(self, field: str, text: str) -> None:
        self.model.acknowledge(field, text)

    def focus_target(self, field: str) -> QWidget:
        index = self.model.index_of(field)
        if index.isValid():
            self.view.setCurrentIndex(index)
        return self.view

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001
        self.model.is_read_only = read_only

    def is_typing_in(self, field: str) -> bool:
        return super().is_typing_in(field) and self.current_field == field

    def tell_fault(self, field: str, text: str) -> None:
        if self.model.faults.get(field, "") != text:
            self.model.faults[field] = text
            self.view.mark(field, bad=bool(text))

    @property
    def current_field(self) -> str:
        """Return the field of the current cell; the first one before any is current."""
        index = self.view.currentIndex()
        field = self.model.field_at(index) if index.isValid() else None
        return field.id if field else self.model.fields[0].id


class _Table(QTableView):
    left = Signal()
    passed = Signal()
    at_field = Signal(str)

    def __init__(self, model: TableQuestionModel, name: str) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Arrow keys move, Tab leaves the table"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(40)
        for column in range(model.columnCount()):
            head.setSectionResizeMode(column, self._mode_of(column))
        model.rowsInserted.connect(lambda: self.setFixedHeight(self.sizeHint().height()))
        self.fit()

    def _mode_of(self, column: int) -> QHeaderView.ResizeMode:
        """Let the titles take the room that is left; where rows are added they are numbers, and answers take it."""
        free = self._model.question.has_free_rows
        widens = self._model.kind_of(column) == "value" if free else column == 0
        return QHeaderView.ResizeMode.Stretch if widens else QHeaderView.ResizeMode.Fixed

    def fit(self) -> None:
        """Take the heights and widths of the text size in use."""
        self.verticalHeader().setDefaultSectionSize(scaled(28))
        self.horizontalHeader().setFixedHeight(scaled(28))
        for column in range(self._model.columnCount()):
            if self._mode_of(column) is QHeaderView.ResizeMode.Fixed:
                self.setColumnWidth(column, self._width_of(column))
        self.setFixedHeight(self.sizeHint().height())

    def _width_of(self, column: int) -> int:
        """Return what figures need, or the column's head where that is longer."""
        head = str(self._model.headerData(column, Qt.Orientation.Horizontal) or "")
        needed = self.horizontalHeader().fontMetrics().horizontalAdvance(head) + scaled(34)
        return max(scaled(_WIDTHS[self._model.kind_of(column)]), needed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(300, scaled(28) * (self._model.rowCount() + 1) + 2)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        field = self._model.field_at(current) if current.isValid() else None
        if field is not None:
            self.at_field.emit(field.id)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            return
        index = self.currentIndex()
        if not index.isValid() or self._model.field_at(index) is None:
            index = self._model.index(0, 1)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def mark(self, field: str, *, bad: bool) -> None:
        """Frame a cell whose entry can't be read."""
        index = self._model.index_of(field)
        editor = self.indexWidget(index)
        if editor is not None:
            set_state(editor, "invalid", "true" if bad else "false")
            editor.setAccessibleDescription(self._model.description(field))
        self.update(index)

    def step(self, index: Index, rows: int, columns: int) -> None:
        """Open the next editable cell in a direction; past the last one the table is done."""
        row, column = index.row() + rows, index.column() + columns
        while 0 <= row < self._model.rowCount() and 0 < column < self._model.columnCount():
            found = self._model.index(row, column)
            if self._model.field_at(found) is not None:
                self.setCurrentIndex(found)
                self.edit(found)
                return
            row, column = row + rows, column + columns
        if rows > 0:
            self.left.emit()
            self.passed.emit()


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, view: _Table) -> None:
        super().__init__(view)
        self._view = view
        self._is_showing = False

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        model = self._view._model
        field = model.field_at(index)
        assert field is not None
        head = model.headerData(index.column(), Qt.Orientation.Horizontal)
        line = LineEdit(f"{model.data(model.index(index.row(), 0))}, {head}", "strong")
        line.setParent(parent)
        line.setProperty("cell", "true")
        line.setProperty("invalid", "true" if model.faults.get(field.id) else "false")
        line.setAlignment(model.side_of(index.column()))
        line.setAccessibleIdentifier(f"answer.{field.id}")
        line.setAccessibleDescription(model.description(field.id))
        line.setText(model.text_of(field))
        line.selectAll()
        line.textChanged.connect(lambda text: None if self._is_showing else model.type(field.id, text))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Show a value that changed elsewhere, e.g. by undo; what is being typed stays."""
        model = self._view._model
        field = model.field_at(index)
        if field is None or not isinstance(editor, LineEdit):
            return
        if editor.text() != model.text_of(field) and not model.is_said_by(field, editor.text()):
            self._is_showing = True
            editor.setText(model.text_of(field))
            self._is_showing = False

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: N802
        """Nothing to do: each key has been taken already."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        editor.setGeometry(option.rect.adjusted(8, 2, -3, -2))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, LineEdit):
            return self._key(editor, event)
        if event.type() == QEvent.Type.FocusOut:
            self._view.left.emit()
        return super().eventFilter(editor, event)

    def _key(self, editor: LineEdit, event: QKeyEvent) -> bool:
        index, key = self._view.currentIndex(), event.key()
        at_start = editor.cursorPosition() == 0 and not editor.hasSelectedText()
        at_end = editor.cursorPosition() == len(editor.text())
        moves = {Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Return: (1, 0), Qt.Key.Key_Enter: (1, 0)}
        if key in moves and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._view.left.emit()
            self._view.step(index, *moves[Qt.Key(key)])
        elif (key == Qt.Key.Key_Left and at_start) or (key == Qt.Key.Key_Right and at_end):
            self._view.step(index, 0, 1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave(editor, forward=key == Qt.Key.Key_Tab)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            return False
        return True

    def _leave(self, editor: LineEdit, *, forward: bool) -> None:
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self._view.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self._view.focusNextPrevChild(forward)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, area = self._view._model, option.rect
        if model.is_total(index.row()):
            painter.fillRect(area, colour("sunken"))
        painter.setPen(colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        field = model.field_at(index)
        if field is not None and not model.is_read_only:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            bad = bool(model.faults.get(field.id))
            painter.setPen(QPen(colour("danger" if bad else "control"), 2 if bad else 1))
            painter.setBrush(colour("surface"))
            painter.drawRoundedRect(QRectF(area).adjusted(8.5, 2.5, -3.5, -2.5), 4, 4)
            painter.restore()
        # Asked of the model itself: a way through Qt and back takes longer than the answer.
        text = model.data(index)
        if not text:
            return
        painter.setFont(model.data(index, Qt.ItemDataRole.FontRole))
        painter.setPen(model.data(index, Qt.ItemDataRole.ForegroundRole))
        inner = area.adjusted(8 if index.column() == 0 else 4, 0, -12, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, model.data(index, Qt.ItemDataRole.TextAlignmentRole), shown)
