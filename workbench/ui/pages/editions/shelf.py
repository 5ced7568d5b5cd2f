"""The editions to choose from: those that are shipped, and files that were opened."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.previewing import Shelved
from workbench.kernel.speech import tr
from workbench.ui.models.index import Index
from workbench.ui.theme.style import colour, scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import paint_text
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

ROW, MOST = 48, 5
"""Height of a row, and how many are seen at once."""


def about(each: Shelved) -> str:
    """Return the second line of a row."""
    parts = [each.id, tr("version {version}", version=each.version) if each.version else ""]
    return ", ".join(part for part in parts if part)


class ShelfModel(QAbstractListModel):
    """One row for each edition."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Shelved] = []

    def show_editions(self, shipped: Sequence[Shelved], opened: Sequence[Shelved]) -> None:
        """Show the shipped editions, then the opened files."""
        rows = [*shipped, *opened]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def at(self, index: Index) -> Shelved | None:
        """Return the edition of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, path: Path) -> QModelIndex:
        """Return the row of an edition."""
        places = (place for place, each in enumerate(self._rows) if each.path == path)
        return self.index(next(places, -1), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each = self.at(index)
        if each is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            mark = f", {tr('working edition')}" if each.is_working_edition else ""
            return f"{each.title}, {about(each)}{mark}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{each.title}\n{each.path}"
        return each if role == Qt.ItemDataRole.UserRole else None


class ShelfDelegate(QStyledItemDelegate):
    """Paints an edition's title, and below it what identifies it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(100, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        each: Shelved = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentSoft"))
            painter.drawRoundedRect(QRectF(area).adjusted(8, 1, -8, -1), 6, 6)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(area.x() + 8, area.y() + 8, 3, area.height() - 16), 1.5, 1.5)
        words = QRect(area.x() + 20, area.y() + scaled(5), area.width() - 40, scaled(20))
        paint_text(painter, words, each.title, "strong" if chosen else "body", "text")
        below = words.translated(0, scaled(19))
        mark = f", {tr('working edition')}" if each.is_working_edition else ""
        paint_text(painter, below, about(each) + mark, "small", "text3")
        painter.restore()


class ShelfPane(Surface):
    """Lists the editions and opens files."""

    chosen = Signal(object)
    """Path of an edition."""
    accepted = Signal()
    """Enter or a click: on to what it holds."""
    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("outline")
        self.model = ShelfModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ShelfDelegate(self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Form editions"))
        self.list.setAccessibleIdentifier("editions.list")
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.list.clicked.connect(lambda _: self.accepted.emit())
        self.list.activated.connect(lambda _: self.accepted.emit())
        self.open = Button(tr("Open a file"), "quiet", "folder-open")
        self.open.setAccessibleIdentifier("editions.open")
        self.open.setToolTip(tr("Open an edition's YAML file; it can also be dropped here"))
        self.open.clicked.connect(self.open_wanted)
        self._is_showing = False
        self._titles: dict[Path, str] = {}
        head = row(None, 4, (20, 12, 6, 8))
        head.addWidget(Text(tr("Form editions"), "heading"), 1)
        head.addWidget(self.open)
        inner = column(self, 0, (0, 0, 0, 8))
        inner.addLayout(head)
        inner.addWidget(self.list)

    def name_file(self, path: Path, title: str) -> None:
        """Remember what an opened file holds."""
        self._titles[path] = title

    def show_editions(self, shipped: Sequence[Shelved], files: Sequence[Path], current: Path | None) -> None:
        """Show what there is, and which is looked at."""
        self._is_showing = True
        opened = [Shelved(each, f"{each.parent.name}/{each.name}", "", self._title_of(each)) for each in files]
        self.model.show_editions(shipped, opened)
        seen = max(1, min(self.model.rowCount(), MOST))
        self.list.setFixedHeight(seen * scaled(ROW))
        self.list.setCurrentIndex(self.model.index_of(current) if current is not None else QModelIndex())
        self._is_showing = False

    def _title_of(self, file: Path) -> str:
        return self._titles.get(file, file.name)

    def _picked(self, current: QModelIndex, _: QModelIndex) -> None:
        found = self.model.at(current)
        if found is not None and not self._is_showing:
            self.chosen.emit(found.path)
