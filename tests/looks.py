"""What a screen reader finds in the window, and which words have too little room."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from stage import Stage

from workbench.ui.widgets.text import ElidedText

PLACES = (
    "home", "prepare", "review", "interview", "scores", "feedback", "report", "packages", "verdict", "browse", "editions",
    "settings", "identity", "batch", "sync",
)  # fmt: skip
"""What is walked of the window with one assessor; the stage of several and the Portfolio have walks of their own."""
SCENES = (((1440, 900), 100), ((1280, 720), 100), ((720, 450), 100), ((1440, 900), 200))
"""Sizes of the window, with the size of the text in percent."""


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
    return hear_within(stage.window)


def hear_within(root: QWidget) -> list[Heard]:
    found = QAccessible.queryAccessibleInterface(root)
    assert found is not None
    return list(walk(found))


def untold(root: QWidget) -> list[str]:
    """Say what a screen reader would not learn: names, roles, what is to be typed, and which of two is meant."""
    heard = [each for each in hear_within(root) if each.is_focusable]
    # An area that scrolls has no role of its own, and interfaces made in Python let PySide 6.12 mix up objects (tried).
    vague = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    visible = [each for each in root.findChildren(QWidget) if each.isVisible()]
    count = Counter(each.accessibleIdentifier() for each in visible if each.accessibleIdentifier())
    return [
        *(f"{each.role.name} without a name" for each in heard if not each.name),
        *(f"{each.name} without a role" for each in heard if each.role in vague and each.name != "Pages of the report"),
        *(f"{each.name} without what is to be typed" for each in heard if _is_entry(each) and not each.description),
        *(f"{name} is there {times} times" for name, times in count.items() if times > 1),
    ]


def _is_entry(heard: Heard) -> bool:
    return heard.role == QAccessible.Role.EditableText


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


def missed_by_tab(stage: Stage) -> set[str]:
    """Press Tab again and again, and return what it never reached; nothing catches it."""
    reached: list[QWidget] = []
    for _ in range(120):
        focus = QApplication.focusWidget()
        assert focus is not None, [each.accessibleIdentifier() for each in reached]
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert max(Counter(map(id, reached)).values()) < 40
    missed = tab_stops(stage) - set(reached)
    return {each.accessibleIdentifier() or each.accessibleName() or type(each).__name__ for each in missed}


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


def clipped_heads(root: QWidget) -> list[str]:
    """Return the heads of columns that are wider than their column; one that ends in … is whole in its tooltip."""
    found = []
    for head in root.findChildren(QHeaderView):
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
    return clipped_within(stage.window)


def clipped_within(root: QWidget) -> str:
    found = clipped_heads(root)
    for widget in root.findChildren(QWidget):
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


ACCENTED = str.maketrans("aeiouAEIOU", "åéïöüÅÉÏÖÜ")


def longer(text: str) -> str:
    """Return a text with accents and two fifths more, as Finnish and Danish need; figures stay as they are."""
    if len(text) < 4 or not any(each.isalpha() for each in text):
        return text
    more = round(len(text) * 0.4)  # One word becomes a longer one, a sentence gets more words.
    return text.translate(ACCENTED) + ("~" * more if " " not in text else (" ~~~~~" * more)[:more])


def begins_at(widget: QWidget) -> int:
    """Return where in the window the first thing is painted of a widget."""
    shown = widget.grab().toImage()
    ground = shown.pixelColor(shown.width() - 1, 0)
    columns = range(shown.width())
    first = next(x for x in columns if any(shown.pixelColor(x, y) != ground for y in range(shown.height())))
    return widget.mapTo(widget.window(), widget.rect().topLeft()).x() + first
