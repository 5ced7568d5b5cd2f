"""Whom one trusts as an item model: one row for each certificate."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.application.identities import WARNED_DAYS
from workbench.application.trusting import Card
from workbench.kernel.speech import later, tr
from workbench.kernel.words import date_text
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data, paint_ground
from workbench.ui.theme.style import colour, font, scaled

HEADS = (
    later("Name"),
    later("E-mail"),
    later("Fingerprint"),
    later("Valid until"),
    later("Trusted since"),
    later("Note"),
)
NAME, EMAIL, FINGERPRINT, UNTIL, SINCE, NOTE = range(len(HEADS))
KINDS = {"device": "laptop", "authority": "authority", "person": ""}
_SOON = timedelta(days=WARNED_DAYS)


def name_of(card: Card) -> str:
    """Return a name, with what kind of certificate it is where it is no person's own."""
    kind = KINDS.get(card.kind, card.kind)
    return f"{card.name} ({kind})" if kind else card.name


def until_of(card: Card, now: datetime) -> tuple[str, str]:
    """Return until when a certificate is valid, and its tone."""
    day = date_text(card.end.date())
    if card.end < now:
        return tr("ended {day}", day=day), "danger"
    return day, "warn" if card.end - now < _SOON else "text2"


class PeopleModel(QAbstractTableModel):
    """The certificates that a person trusts."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._cards: tuple[Card, ...] = ()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show certificates."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._cards)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        return head_data(HEADS, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return card
        words = self._words(card)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(HEADS[index.column()])}: {words or tr('none')}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return card.spoken if index.column() == FINGERPRINT else words
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def tone_at(self, row: int) -> str:
        """Return the tone of a row's last day."""
        return until_of(self._cards[row], self._now())[1]

    def _words(self, card: Card) -> tuple[str, ...]:
        since = date_text(card.since.astimezone().date()) if card.since else ""
        short = " ".join(card.spoken.split()[:3]) + " …"
        return name_of(card), card.email, short, until_of(card, self._now())[0], since, card.note


class PeopleDelegate(QStyledItemDelegate):
    """Paints the name strong, and what ends soon in its tone."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(80, scaled(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        area = option.rect.adjusted(scaled(16), 0, -scaled(8), 0)
        model, tone = index.model(), "text" if index.column() == NAME else "text2"
        if index.column() == UNTIL and isinstance(model, PeopleModel):
            tone = model.tone_at(index.row())
        painter.setFont(font("strong" if index.column() == NAME else "body"))
        painter.setPen(colour(tone))
        shown = painter.fontMetrics().elidedText(str(index.data() or "–"), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
