"""The head of an indicator: its number and title, how far it is, and the way to its neighbours."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView
from workbench.forms.edition import Indicator
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import Chip, ElidedText, Text


class IndicatorHead(QWidget):
    """Stands above the questions."""

    stepped = Signal(int)
    """1 for the next indicator, -1 for the one before."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._title, self._done = Text("", "title", "text3"), ElidedText("", "title"), Chip()
        back = IconButton("caret-left", "Previous indicator", "Ctrl+PgUp")
        on = IconButton("caret-right", "Next indicator", "Ctrl+PgDown")
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        inner = row(self, 10, (24, 12, 24, 8))
        for each in (self._number, self._title, self._done, back, on):
            inner.addWidget(each, 1 if each is self._title else 0)

    def show_view(self, view: AssessmentView, indicator: Indicator) -> None:
        """Show an indicator."""
        self._number.setText(indicator.id)
        self._title.setText(indicator.title)
        given, fields = view.answered_in(indicator)
        self._done.show_word(f"{given} of {fields} answered" if fields else "", "ok" if given == fields else "text2")
