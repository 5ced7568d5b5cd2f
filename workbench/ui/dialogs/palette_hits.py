"""What the palette found: each hit as a row under its group's head, bold what was typed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.models.index import Index
from workbench.ui.theme.icons import paint_icon
from workbench.ui.theme.style import colour, font, scaled

EXCERPT = 60
"""Characters from which on a word is shown with what is around it, as the line would not reach it."""


@dataclass(slots=True)
class Hit:
    """One thing that was found; a group's head has no action."""

    group: str
    icon: str
    title: str
    about: str
    keys: str
    act: Callable[[], None] | None
    sought: str = ""
    """Its words as they are searched."""

    def __post_init__(self) -> None:
        self.sought = f"{self.title} {self.about}".casefold()

    def fits(self, words: list[str]) -> bool:
        """Tell whether every word that was typed stands somewhere in it."""
        return all(word in self.sought for word in words)

    def around(self, words: list[str]) -> "Hit":
        """Return it with the part of a long text in which the first word stands."""
        at = self.title.casefold().find(words[0]) if words else -1
        if at <= EXCERPT:
            return self
        begin = self.title.find(" ", at - EXCERPT // 2)
        return replace(self, title=f"… {self.title[begin + 1 if 0 <= begin < at else at :]}")


class HitModel(QAbstractListModel):
    """What was found, with a head above each group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Hit] = []

    def show_hits(self, hits: list[Hit], most: int, words: list[str]) -> None:
        """Show what was found, so many of each group, each with the words that it was found by."""
        groups: dict[str, list[Hit]] = {}
        for hit in hits:
            groups.setdefault(hit.group, []).append(hit)
        self.beginResetModel()
        self._rows = []
        for name, same in groups.items():
            self._rows += [Hit(name, "", name, "", "", None), *(each.around(words) for each in same[:most])]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        head = self._rows[index.row()].act is None
        return Qt.ItemFlag.NoItemFlags if head else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.title}, {hit.about}" if hit.about else hit.title
        return hit if role == Qt.ItemDataRole.UserRole else None


class HitDelegate(QStyledItemDelegate):
    """Paints heads and hits, bold what was typed."""

    words: tuple[str, ...] = ()
    """What was typed, as it is searched."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        hit = index.data(Qt.ItemDataRole.UserRole)
        return QSize(200, scaled(30 if hit.act is None else 46 if hit.about else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if hit.act is None:
            painter.setFont(font("smallB"))
            painter.setPen(colour("text3"))
            painter.drawText(area.adjusted(20, scaled(6), -20, 0), left, hit.title)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentSoft"))
            painter.drawRoundedRect(QRectF(area).adjusted(8, 1, -8, -1), 7, 7)
        size = min(scaled(16), 24)  # As much as there is room for before the words.
        icon = QRectF(area.x() + 22, area.center().y() - size / 2, size, size)
        paint_icon(painter, hit.icon, "text2", icon)
        words = area.adjusted(52, 5, -20, -5)
        if hit.keys:
            words = words.adjusted(0, 0, -_paint_cap(painter, words, hit.keys) - 16, 0)
        half = words.height() // 2 if hit.about else 0
        _line(painter, words.adjusted(0, 0, 0, -half), hit.title, ("body", "strong"), "text", self.words)
        if hit.about:
            _line(painter, words.adjusted(0, half, 0, 0), hit.about, ("small", "smallB"), "text3", self.words)
        painter.restore()


def _paint_cap(painter: QPainter, area: QRect, keys: str) -> int:
    """Paint a shortcut as a key at the right of an area; return how wide it is."""
    painter.setFont(font("micro"))
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(keys) + 12, metrics.height() + 4
    cap = QRectF(area.right() - width + 0.5, area.center().y() - height / 2 + 0.5, width, height)
    painter.setPen(colour("control"))
    painter.setBrush(colour("raised"))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(colour("text2"))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
    return width


def _line(painter: QPainter, area: QRect, text: str, roles: tuple[str, str], tone: str, words: Iterable[str]) -> None:
    """Paint a text on one line, in the second of two roles where it is one of the words."""
    text = " ".join(text.split())
    painter.setPen(colour(tone))
    spans = found_in(text, words)
    painter.setFont(font(roles[bool(spans)]))  # The broader one tells how much there is room for.
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    for begin, end, is_found in pieces(len(text), spans):
        painter.setFont(font(roles[is_found]))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text[begin:end])
        area = area.adjusted(painter.fontMetrics().horizontalAdvance(text[begin:end]), 0, 0, 0)


def found_in(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Return where words stand in a text, each at its first place, in their order and apart."""
    folded, spans = text.casefold(), list[tuple[int, int]]()
    if len(folded) != len(text):  # A letter became two: no place would be right.
        return spans
    for word in words:
        at = folded.find(word)
        if at >= 0 and not any(begin < at + len(word) and at < end for begin, end in spans):
            spans.append((at, at + len(word)))
    return sorted(spans)


def pieces(length: int, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """Yield the pieces of a text of some length, each with whether it was found."""
    at = 0
    for begin, end in spans:
        yield at, min(begin, length), False
        yield min(begin, length), min(end, length), True
        at = end
    yield min(at, length), length, False
