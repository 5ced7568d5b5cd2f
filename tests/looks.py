"""What a screen reader finds in the window, and which words have too little room."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from stage import Stage

from workbench.ui.widgets.text import ElidedText


@dataclass(frozen=True)
class Heard:
    """What a screen reader learns of one thing.

    Plain values, taken at once: PySide mixes up objects when a wrapper of an interface outlives its widget.
    """

    name: str
    description: str
    role: QAccessible.Role
    is_focusable: bool


def hear(interface: QAccessibleInterface) -> Heard:
    name, about = interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)
    return Heard(name.strip(), about.strip(), interface.role(), bool(interface.state().focusable))


def walk(interface: QAccessibleInterface) -> Iterator[Heard]:
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and not child.state().invisible:
            yield hear(child)
            yield from walk(child)


def hear_all(stage: Stage) -> list[Heard]:
    found = QAccessible.queryAccessibleInterface(stage.window)
    assert found is not None
    return list(walk(found))


def hear_of(stage: Stage, identifier: str) -> Heard:
    found = QAccessible.queryAccessibleInterface(stage.find(identifier))
    assert found is not None
    return hear(found)


def tab_stops(stage: Stage) -> set[QWidget]:
    """Return what Tab must reach: of radio buttons one in each group."""
    found = set()
    for each in stage.window.findChildren(QWidget):
        takes = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled()
        if takes and each.focusProxy() is None and not isinstance(each, QRadioButton):
            found.add(each)
    return found


def needed(widget: QLabel | QAbstractButton) -> int:
    """Return the width that a text needs on one line."""
    width = widget.fontMetrics().horizontalAdvance(widget.text())
    if isinstance(widget, QPushButton) and not widget.icon().isNull():
        width += widget.iconSize().width() + 4
    return width


def is_outside(widget: QWidget) -> bool:
    """Tell whether a widget reaches over the left or right edge of what it lies in."""
    frame = widget.parentWidget()
    while frame is not None and not isinstance(frame.parentWidget(), QAbstractScrollArea | None):
        frame = frame.parentWidget()
    frame = (frame.parentWidget() if frame is not None else None) or widget.window()
    left = widget.mapTo(widget.window(), widget.rect().topLeft()).x()
    edge = frame.mapTo(frame.window(), frame.rect().topLeft()).x()
    return left < edge - 1 or left + widget.width() > edge + frame.width() + 1


def clipped_heads(stage: Stage) -> list[str]:
    """Return the heads of columns that are wider than their column; one that ends in … is whole in its tooltip."""
    found = []
    for head in stage.window.findChildren(QHeaderView):
        model = head.model()
        if not head.isVisible() or head.orientation() is not Qt.Orientation.Horizontal or model is None:
            continue
        for place in (each for each in range(head.count()) if not head.isSectionHidden(each)):
            word = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
            tip = model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            wide = head.fontMetrics().horizontalAdvance(word) + (8 if head.property("dense") else 32)
            if word and not tip and wide > head.sectionSize(place) + 1:
                found.append(f"{word}, a column: {wide} in {head.sectionSize(place)}")
    return found


def clipped(stage: Stage) -> str:
    found = clipped_heads(stage)
    for widget in stage.window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible() or not widget.text():
            continue
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        if is_outside(widget):
            found.append(f"{widget.text()}: over the edge")
        elif isinstance(widget, ElidedText):
            continue  # Ends in … and says the whole in its tooltip.
        elif isinstance(widget, QLabel) and widget.wordWrap():
            if (high := widget.heightForWidth(widget.width())) > widget.height() + 1:
                found.append(f"{widget.text()}: {high} high in {widget.height()}")
        elif needed(widget) > widget.width() + 1:
            found.append(f"{widget.text()}: {needed(widget)} in {widget.width()}")
    return "\n".join(found)
