"""The head of an indicator: its number and title, how far it is, and the way to its neighbours."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView
from workbench.forms.edition import Indicator
from workbench.kernel.speech import tr
from workbench.ui.actions import keys_of
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import CENTRE_MAX
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import Chip, ElidedText, Text

EDGE = 24
"""Between the questions and what is beside them."""


class IndicatorHead(QWidget):
    """Stands above the questions."""

    stepped = Signal(int)
    """1 for the next indicator, -1 for the one before."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._title, self._done = Text("", "title", "text3"), ElidedText("", "title"), Chip()
        back = IconButton("caret-left", tr("Previous indicator"), keys_of("previous-indicator"))
        on = IconButton("caret-right", tr("Next indicator"), keys_of("next-indicator"))
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        inner = row(self, 10, (24, 12, 24, 8))
        for each in (self._number, self._title, self._done, back, on):
            inner.addWidget(each, 1 if each is self._title else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        keep_in_middle(self)

    def show_view(self, view: AssessmentView, indicator: Indicator) -> None:
        """Show an indicator."""
        self._number.setText(indicator.id)
        self._title.setText(indicator.title)
        given, fields = view.answered_in(indicator)
        self._done.show_word(
            tr("{given} of {fields} answered", given=given, fields=fields) if fields else "",
            "ok" if given == fields else "text2",
        )


def keep_in_middle(part: QWidget) -> None:
    """Keep what stands above or below the questions as wide as they are, in a window of any width."""
    layout = part.layout()
    assert layout is not None
    margins = layout.contentsMargins()
    side = EDGE + max(0, (part.width() - scaled(CENTRE_MAX)) // 2)
    if margins.left() != side:
        layout.setContentsMargins(side, margins.top(), side, margins.bottom())
