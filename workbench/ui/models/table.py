"""What all tables have in common: how their heads look, and the ground that a row is painted on."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from workbench.kernel.speech import tr
from workbench.ui.theme.style import colour, font


def head_data(
    heads: Sequence[str],
    section: int,
    orientation: Qt.Orientation,
    role: int,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> Any:
    """Return what a model's `headerData` gives of the head of a column."""
    if orientation is not Qt.Orientation.Horizontal:
        return None
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return side | Qt.AlignmentFlag.AlignVCenter
    if role == Qt.ItemDataRole.FontRole:
        return font("small")
    # The tooltip is for a head that ends in "…".
    is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    return tr(heads[section]) if is_said else None


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the ground of a row, another one where it is selected, and the line below it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, colour("accentSoft"))
    painter.setPen(colour("line"))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
