"""Who is dressed when the theme changes: what is seen at once, and all the rest when it is next shown.

Qt dresses every widget there is; of some thousand in the window, one in twenty is seen.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

_POLISHED, _ASIDE = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle
"""Another style for all passes over a widget that is not polished, and over one that has a style of its own; none of
ours has, so that the second tells which still wear the old theme."""
_OWN = Qt.FindChildOption.FindDirectChildrenOnly


class Dressing(QObject):
    """Puts hidden widgets aside while the theme changes, and dresses them before they are painted again."""

    def put_hidden_aside(self) -> None:
        """Let the next theme pass over everything that nobody sees."""
        for each in QApplication.topLevelWidgets():
            if each.parentWidget() is None:
                self._visit(each)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self._visit(watched)
        return False

    def _visit(self, widget: QWidget) -> None:
        """Dress what is seen of a widget where it still wears an old theme, and put the rest aside."""
        if widget.isVisible():
            if widget.testAttribute(_ASIDE):
                _dress(widget)
            for child in widget.findChildren(QWidget, options=_OWN):
                self._visit(child)
            return
        widget.installEventFilter(self)
        if not widget.testAttribute(_ASIDE):
            for each in (widget, *widget.findChildren(QWidget)):
                each.setAttribute(_POLISHED, on=False)
                each.setAttribute(_ASIDE)


def _dress(widget: QWidget) -> None:
    """Do what Qt does to each widget when the style of all changes."""
    widget.setAttribute(_ASIDE, on=False)
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette):  # Colours that the old sheet gave it.
        widget.setPalette(QPalette())
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.setAttribute(_POLISHED)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    widget.update()
