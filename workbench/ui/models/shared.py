"""The assessments as they stand with colleagues: a title, and its state in words with an icon and a tone."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.sharing import Shared
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted
from workbench.ui.models.index import Index
from workbench.ui.models.table import paint_ground
from workbench.ui.theme.icons import paint_icon
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.picture import paint_text

ROW_HEIGHT = 58


def state_of(shared: Shared) -> tuple[str, str, str]:
    """Return how an assessment stands: words, icon, tone."""
    if shared.differences:
        return (
            capital(counted(len(shared.differences), "one value needs a decision", "{number} values need a decision")),
            "warning",
            "danger",
        )
    if shared.is_practice:
        return tr("Practice, never sent"), "graduation-cap", "text3"
    if not shared.people:
        return tr("Shared with nobody"), "user", "text3"
    if shared.is_visited and shared.unsent:
        return (
            counted(
                shared.unsent,
                "Visit under way, one change kept here",
                "Visit under way, {number} changes kept here",
            ),
            "lock",
            "text2",
        )
    if shared.unsent:
        return (
            capital(counted(shared.unsent, "one change not sent yet", "{number} changes not sent yet")),
            "upload-simple",
            "warn",
        )
    if shared.is_read_only:
        return tr("Finalised, nothing left to send"), "lock", "text2"
    return tr("Nothing left to send"), "check-circle", "ok"


class SharedModel(QAbstractListModel):
    """One row for each assessment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[Shared, ...] = ()

    def show_found(self, found: tuple[Shared, ...]) -> None:
        """Show the assessments; where they are the same, each stays chosen that was."""
        is_same = [each.id for each in found] == [each.id for each in self.found]
        if not is_same:
            self.beginResetModel()
        self.found = found
        if not is_same:
            self.endResetModel()
        elif found:
            self.dataChanged.emit(self.index(0), self.index(len(found) - 1))

    def place_of(self, assessment: str) -> int:
        """Return the row of an assessment; -1 where it is not listed."""
        return next((place for place, each in enumerate(self.found) if each.id == assessment), -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.found):
            return None
        shared = self.found[index.row()]
        words = state_of(shared)[0]
        if role == Qt.ItemDataRole.DisplayRole:
            return shared.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            people = ", ".join(shared.people)
            told = tr("{state}, shared with {people}", state=words, people=people) if people else words
            return f"{shared.title}: {told}"
        return None


class SharedDelegate(QStyledItemDelegate):
    """Paints icon, title and state; the words carry the state, the colour repeats it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(60, scaled(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, SharedModel)
        shared = model.found[index.row()]
        words, picture, tone = state_of(shared)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        area = option.rect
        size = scaled(18)
        icon = QRectF(area.x() + scaled(14), area.center().y() - size / 2, size, size)
        paint_icon(painter, picture, tone, icon)
        inner = area.adjusted(scaled(44), scaled(8), -scaled(12), -scaled(8))
        upper, lower = inner, inner
        half = inner.height() // 2
        paint_text(painter, upper.adjusted(0, 0, 0, -half), shared.title, "strong", "text")
        paint_text(painter, lower.adjusted(0, half, 0, 0), words, "small", tone)
        painter.restore()
