"""Writing down a label as a label body gave it to a cluster of a portfolio."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_labels import write_award
from workbench.domain.awards import FIRST_YEARS, LABELS, end_of_month
from workbench.domain.entries import read_date
from workbench.kernel.speech import later, tr
from workbench.kernel.words import date_text
from workbench.ui.dialogs.working import WorkingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.text import Text

_ON = later("The day on which the label body decided, e.g. 2026-12-01")
_UNTIL = later("Where the label body named it; left empty, it follows from the usual rules")


class PortfolioAwardDialog(WorkingDialog):
    """Asks for cluster, label, label body and days."""

    def __init__(
        self, parent: QWidget, shell: Shell, place: str, clusters: Sequence[tuple[str, str]], chosen: str, body: str
    ) -> None:
        super().__init__(
            parent, shell, tr("Write down a label"), tr("Write it down"), verb=tr("Writing down a label"), icon="check"
        )
        self._place = place
        words = tr("Only what a label body decided. What the scores come to is a forecast, and needs no writing down.")
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self.cluster, self.label = ComboBox(tr("Cluster")), ComboBox(tr("Label"))
        for id_, name in clusters:
            self.cluster.addItem(name, id_)
        self.cluster.choose(chosen)
        for each in LABELS:
            self.label.addItem(tr(each.capitalize()), each)
        self.by, self.on, self.until = LineEdit(tr("Given by")), LineEdit(tr("Given on")), LineEdit(tr("Valid until"))
        self.by.setText(body)
        self.by.setAccessibleDescription(tr("The label body that decided"))
        self.told = Text("", "small", "text2", wraps=True)
        for name, word, widget, help_ in (
            ("cluster", tr("Cluster"), self.cluster, ""), ("label", tr("Label"), self.label, ""),
            ("by", tr("Given by"), self.by, ""), ("on", tr("Given on"), self.on, tr(_ON)),
            ("until", tr("Valid until"), self.until, tr(_UNTIL)),
        ):  # fmt: skip
            widget.setAccessibleIdentifier(f"portfolio-award.{name}")
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
            self.told.setText(tr("Given on {day}, valid until {day2}.", day=date_text(on), day2=date_text(until)))
        else:
            usual = date_text(end_of_month(on, FIRST_YEARS))
            self.told.setText(
                tr("Given on {day}. A first award then holds until {usual}.", day=date_text(on), usual=usual)
            )

    def find_fault(self) -> str:
        if not self.by.text().strip():
            return tr("Say which label body gave it.")
        if _day(self.on.text()) is None:
            return tr("Say on which day it was given, e.g. 2026-12-01.")
        if self.until.text().strip() and _day(self.until.text()) is None:
            return tr("The last day can't be read: write it like 2028-12-31, or leave it empty.")
        return ""

    def make_work(self) -> Callable[[], object]:
        home, place = self.shell.home, self._place
        cluster, label = str(self.cluster.currentData()), str(self.label.currentData())
        by, on, until = self.by.text().strip(), _day(self.on.text()), _day(self.until.text())
        assert on is not None
        return lambda: (write_award(home, place, cluster, label, by=by, on=on, until=until), label)


def _day(text: str) -> date | None:
    found = read_date(text.strip()) if text.strip() else ()
    return found[0] if len(found) == 1 else None
