"""What a sync could not do, a sentence each; nothing of it stops the rest."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from workbench.kernel.speech import tr
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import Surface, clear, column, row
from workbench.ui.widgets.text import Text

MOST = 8
"""Sentences that are shown; of more, how many."""


class ProblemsCard(Surface):
    """Lists the problems of the last sync."""

    def __init__(self) -> None:
        super().__init__("card")
        self.told: tuple[str, ...] = ()
        self._lines = column(None, 8)
        inner = column(self, 8, (20, 14, 20, 16))
        inner.addWidget(Text(tr("What could not be done"), "heading"))
        inner.addWidget(Text(tr("All else was exchanged; nothing of yours is lost."), "body", "text2", wraps=True))
        inner.addLayout(self._lines)
        self.hide()

    def show_problems(self, told: Sequence[str]) -> None:
        """Show the problems, each once; nothing hides the card."""
        self.told = tuple(dict.fromkeys(told))
        clear(self._lines)
        more = [tr("… and {what} more", what=len(self.told) - MOST)] if len(self.told) > MOST else []
        for each in [*self.told[:MOST], *more]:
            line = row(None, 10)
            line.addWidget(Icon("warning-circle", "warn"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(each, "body", "text", wraps=True), 1)
            self._lines.addLayout(line)
        self.setVisible(bool(self.told))
