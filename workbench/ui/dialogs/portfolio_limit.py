"""Choosing how many clusters a group must have to be shown, for everybody who reads a portfolio."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workbench.application.benchmarking import limit_of
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.working import WorkingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.text import Text

_WORDS = later(
    "A group of fewer clusters is withheld everywhere, and so is one by which such a group could be worked out. The "
    "choice is kept in the portfolio itself and holds for everybody who reads it."
)
_HELP = later("5 is usual; with 1 every single cluster is shown")


class LimitDialog(WorkingDialog):
    """Asks for the number."""

    def __init__(self, parent: QWidget, shell: Shell, place: str, limit: int) -> None:
        super().__init__(
            parent, shell, tr("When a group is shown"), tr("Use this number"), verb=tr("Working out what is shown")
        )
        self._place = place
        self.body.addWidget(Text(tr(_WORDS), "body", "text2", wraps=True))
        self.entry = LineEdit(tr("Least number of clusters"))
        self.entry.setAccessibleIdentifier("portfolio-limit.entry")
        self.entry.setText(str(limit))
        self.entry.returnPressed.connect(self.begin)
        self.add_labelled(tr("Least number of clusters"), self.entry, tr(_HELP))
        self.primary.setDefault(False)
        self.entry.setFocus()
        self.entry.selectAll()

    def find_fault(self) -> str:
        text = self.entry.text().strip()
        return "" if text.isdecimal() and 0 < int(text) < 10_000 else tr("Give a whole number from 1.")

    def make_work(self) -> Callable[[], object]:
        place, limit = self._place, int(self.entry.text())
        return lambda: limit_of(place, limit)
