"""Writing down a label as a label body gave it to a cluster of a portfolio."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_labels import write_award
from workbench.domain.awards import FIRST_YEARS, LABELS, end_of_month
from workbench.domain.entries import read_date
from workbench.kernel.words import date_text
from workbench.ui.dialogs.working import WorkingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.text import Text

_ON = "The day on which the label body decided, e.g. 2026-12-01"
_UNTIL = "Where the label body named it; left empty, it follows from the usual rules"


class PortfolioAwardDialog(WorkingDialog):
    """Asks for cluster, label, label body and days."""

    def __init__(
        self, parent: QWidget, shell: Shell, place: str, clusters: Sequence[tuple[str, str]], chosen: str, body: str
    ) -> None:
        super().__init__(
            parent, shell, "Write down a label", "Write it down", verb="Writing down a label", icon="check"
        )
        self._place = place
        words = "Only what a label body decided. What the scores come to is a forecast, and needs no writing down."
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self.cluster, self.label = ComboBox("Cluster"), ComboBox("Label")
        for id_, name in clusters:
            self.cluster.addItem(name, id_)
        self.cluster.choose(chosen)
        for each in LABELS:
            self.label.addItem(each.capitalize(), each)
        self.by, self.on, self.until = LineEdit("Given by"), LineEdit("Given on"), LineEdit("Valid until")
        self.by.setText(body)
        self.by.setAccessibleDescription("The label body that decided")
        self.told = Text("", "small", "text2", wraps=True)
        for word, widget, help_ in (
            ("Cluster", self.cluster, ""), ("Label", self.label, ""), ("Given by", self.by, ""),
            ("Given on", self.on, _ON), ("Valid until", self.until, _UNTIL),
        ):  # fmt: skip
            widget.setAccessibleIdentifier(f"portfolio-award.{word.split()[-1].lower()}")
            self.add_labelled(word, widget, help_)
        self.body.addWidget(self.told)
        for line in (self.on, self.until):
            line.textChanged.connect(lambda _: self._tell())
        self.by.returnPressed.connect(self.on.setFocus)
        self.on.returnPressed.connect(self.until.setFocus)
        self.until.returnPressed.connect(self.begin)
        self.primary.setDefault(False)
        (self.label if chosen else self.cluster).setFocus()

    def _tell(self) -> None:
        """Say how the days are read."""
        on, until = _day(self.on.text()), _day(self.until.text())
        if on is None:
            self.told.setText("")
        elif until is not None:
            self.told.setText(f"Given on {date_text(on)}, valid until {date_text(until)}.")
        else:
            usual = date_text(end_of_month(on, FIRST_YEARS))
            self.told.setText(f"Given on {date_text(on)}. A first award then holds until {usual}.")

    def find_fault(self) -> str:
        if not self.by.text().strip():
            return "Say which label body gave it."
        if _day(self.on.text()) is None:
            return "Say on which day it was given, e.g. 2026-12-01."
        if self.until.text().strip() and _day(self.until.text()) is None:
            return "The last day can't be read: write it like 2028-12-31, or leave it empty."
        return ""

    def make_work(self) -> Callable[[], object]:
        place, cluster, label = self._place, str(self.cluster.currentData()), str(self.label.currentData())
        by, on, until = self.by.text().strip(), _day(self.on.text()), _day(self.until.text())
        assert on is not None
        return lambda: (write_award(place, cluster, label, by=by, on=on, until=until), label)


def _day(text: str) -> date | None:
    found = read_date(text.strip()) if text.strip() else ()
    return found[0] if len(found) == 1 else None
