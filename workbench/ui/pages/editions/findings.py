"""The faults of an edition beside it: how much each weighs, what it is, where it stands."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.kernel.problems import Problem, Severity
from workbench.kernel.speech import later, tr
from workbench.kernel.words import count_text
from workbench.ui.models.index import Index
from workbench.ui.theme.icons import paint_icon
from workbench.ui.theme.style import colour, font, line_height, scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon, paint_text
from workbench.ui.widgets.surfaces import UNBOUNDED, Surface, column, row
from workbench.ui.widgets.text import Chip, ElidedText, Text

_MARKS = {
    Severity.CRITICAL: ("prohibit", "danger", later("Critical")),
    Severity.ERROR: ("warning-circle", "danger", later("Error")),
    Severity.WARNING: ("warning", "warn", later("Warning")),
}
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def place_words(fault: Problem) -> str:
    """Return where a fault stands, e.g. "sv.yaml, line 12, column 7"."""
    parts = [Path(fault.where).name]
    if fault.line:
        parts.append(tr("line {line}", line=fault.line))
    if fault.column:
        parts.append(tr("column {column}", column=fault.column))
    return ", ".join(parts)


class FindingsModel(QAbstractListModel):
    """One row for each fault, in the order of the lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Problem, ...] = ()

    def show_findings(self, findings: tuple[Problem, ...]) -> None:
        """Show faults."""
        if findings != self._rows:
            self.beginResetModel()
            self._rows = findings
            self.endResetModel()

    def at(self, index: Index) -> Problem | None:
        """Return the fault of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, fault: Problem | None) -> QModelIndex:
        """Return the row of a fault."""
        return self.index(self._rows.index(fault), 0) if fault in self._rows else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        fault = self.at(index)
        if fault is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{tr(_MARKS[fault.severity][2])}: {tr(fault.message)} {place_words(fault)}, {fault.code}"
        return fault if role == Qt.ItemDataRole.UserRole else None


class FindingDelegate(QStyledItemDelegate):
    """Paints mark, sentence and place; a row is as high as its sentence needs."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        width = self._view.viewport().width()
        return QSize(width, self.height_of(index, width))

    def height_of(self, index: Index, width: int) -> int:
        """Return how high a row is at a width."""
        fault: Problem = index.data(Qt.ItemDataRole.UserRole)
        return self._sentence_height(fault, width) + line_height("small") + scaled(22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fault: Problem = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentSoft"))
            painter.drawRoundedRect(QRectF(area).adjusted(8, 1, -8, -1), 6, 6)
        name, tone, _ = _MARKS[fault.severity]
        words = self._room(area)
        paint_icon(painter, name, tone, QRectF(area.x() + 16, words.y() + scaled(1), scaled(18), scaled(18)))
        painter.setFont(font("body"))
        painter.setPen(colour("text"))
        high = self._sentence_height(fault, area.width())
        painter.drawText(QRect(words.x(), words.y(), words.width(), high), _WRAPPED, tr(fault.message))
        below = QRect(words.x(), words.y() + high + scaled(2), words.width(), line_height("small"))
        paint_text(painter, below, f"{place_words(fault)}, {fault.code}", "small", "text3")
        painter.restore()

    def _room(self, area: QRect) -> QRect:
        left = 16 + scaled(18) + 10
        return QRect(area.x() + left, area.y() + scaled(10), area.width() - left - 16, area.height())

    def _sentence_height(self, fault: Problem, width: int) -> int:
        room = QRect(0, 0, max(self._room(QRect(0, 0, width, 0)).width(), 40), UNBOUNDED)
        return QFontMetrics(font("body")).boundingRect(room, _WRAPPED, tr(fault.message)).height()


class FindingsPane(Surface):
    """Lists faults; choosing one leads to what it is about."""

    wanted = Signal(object)
    """A fault whose place is to be shown."""

    def __init__(self) -> None:
        super().__init__("side")
        self.model = FindingsModel(self)
        self.list = QListView()
        self._file: Path | None = None
        self._most = UNBOUNDED
        self._errors, self._warnings = Chip("", "danger"), Chip("", "warn")
        self._none = self._make_none()
        self._where = ElidedText("", "small", "text3")
        self._open = Button(tr("Open in editor"), "quiet", "note-pencil")
        self._open.setAccessibleIdentifier("findings.open")
        self._open.clicked.connect(self._edit)
        self._set_up_list()
        self._lay_out()

    def _set_up_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingDelegate(self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Findings"))
        self.list.setAccessibleIdentifier("findings.list")
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._show_place(now))
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)

    def _make_none(self) -> QWidget:
        made = QWidget()
        inner = row(made, 10, (16, 0, 16, 4))
        inner.addWidget(Icon("check-circle", "ok", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = tr("None: its shape, its rules and its translations are as they should be.")
        inner.addWidget(Text(words, "body", "text2", wraps=True), 1)
        return made

    def _lay_out(self) -> None:
        head = row(None, 6, (16, 12, 16, 8))
        head.addWidget(Text(tr("Findings"), "heading"), 1)
        head.addWidget(self._errors)
        head.addWidget(self._warnings)
        foot = row(None, 8, (16, 8, 14, 10))
        foot.addWidget(self._where, 1)
        foot.addWidget(self._open)
        inner = column(self, 0)
        inner.addLayout(head)
        inner.addWidget(self._none)
        inner.addWidget(self.list)
        inner.addLayout(foot)

    def show_findings(self, findings: tuple[Problem, ...], file: Path) -> None:
        """Show the faults of an edition; the chosen one stays chosen."""
        before = self.model.at(self.list.currentIndex())
        self.model.show_findings(findings)
        self.list.setCurrentIndex(self.model.index_of(before))
        self._file = file
        warnings = sum(each.severity is Severity.WARNING for each in findings)
        errors = len(findings) - warnings
        self._errors.show_word(count_text(errors, "error", "errors") if errors else "", "danger")
        self._warnings.show_word(count_text(warnings, "warning", "warnings") if warnings else "", "warn")
        self._none.setVisible(not findings)
        self.list.setVisible(bool(findings))
        self._size_list()
        self._open.show()
        self._open.setEnabled(file.is_file())
        self._show_place(self.list.currentIndex())

    def show_nothing(self) -> None:
        """Say nothing yet: the edition is being read."""
        self.model.show_findings(())
        for each in (self._errors, self._warnings, self._none, self.list, self._open):
            each.hide()
        self._where.setText("")

    def fit(self, most: int) -> None:
        """Take at most so much height; less where that is enough."""
        self._most = most
        self._size_list()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._size_list()

    def _size_list(self) -> None:
        delegate = self.list.itemDelegate()
        assert isinstance(delegate, FindingDelegate)
        wanted = 0
        for place in range(self.model.rowCount()):
            wanted += delegate.height_of(self.model.index(place, 0), self.width() - 2)
            if wanted >= self._most:
                break
        self.list.setFixedHeight(min(wanted, self._most))

    def focus_target(self) -> QWidget:
        """Return what takes the focus: the list where there is something in it."""
        return self.list if self.model.rowCount() else self._open

    def _show_place(self, index: QModelIndex) -> None:
        fault = self.model.at(index)
        words = place_words(fault) if fault is not None else self._file.name if self._file is not None else ""
        self._where.setText(words)

    def _go(self, index: QModelIndex) -> None:
        fault = self.model.at(index)
        if fault is not None:
            self.wanted.emit(fault)

    def _edit(self) -> None:
        """Open the file of the chosen fault, else the edition's own, with the program that edits it here."""
        fault = self.model.at(self.list.currentIndex())
        file = Path(fault.where) if fault is not None and fault.where else self._file
        if file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
