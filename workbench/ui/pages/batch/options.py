"""What holds for all files of a batch: the edition, the year, the country of clusters that are new."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.application.batching import BatchChoices
from workbench.application.beginning import Choices
from workbench.domain.countries import COUNTRIES
from workbench.kernel.speech import later, tr
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import Text

AS_FOUND = later("as each file says")


class Options(QWidget):
    """Asks for little; what is left empty is as each file says."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edition, self.country, self.year = (
            ComboBox(tr("Form edition")),
            ComboBox(tr("Country")),
            LineEdit(tr("Year")),
        )
        self.edition.setAccessibleIdentifier("batch.edition")
        self.country.setAccessibleIdentifier("batch.country")
        self.year.setAccessibleIdentifier("batch.year")
        self.year.setPlaceholderText(tr(AS_FOUND))
        self.year.setFixedWidth(scaled(130))
        self.edition.setFixedWidth(scaled(380))
        self.country.addItem(tr(AS_FOUND), "")
        for code, name in COUNTRIES.items():
            self.country.addItem(tr(name), code)
        inner = FlowLayout(self, 14)
        labelled = (
            (tr("Edition"), self.edition),
            (tr("Year of the figures"), self.year),
            (tr("Country of new clusters"), self.country),
        )
        for word, widget in labelled:
            pair = QWidget()
            beside = row(pair, 8)
            beside.addWidget(Text(word, "small", "text2"))
            beside.addWidget(widget)
            inner.addWidget(pair)
        for box in (self.edition, self.country):
            box.activated.connect(lambda _: self.changed.emit())
        self.year.textEdited.connect(lambda _: self.changed.emit())

    def show_choices(self, known: Choices) -> None:
        """Offer the editions, the usual one chosen beforehand."""
        if self.edition.count():
            return
        for entry in known.editions:
            self.edition.addItem(f"{entry.title} ({entry.id})", entry.id)
        self.edition.choose(known.usual)

    def choices(self, names: Mapping[str, str]) -> BatchChoices:
        """Return what holds for all files, with the clusters that a person named."""
        year = self.year.text().strip()
        return BatchChoices(
            str(self.edition.currentData() or ""), year or None, str(self.country.currentData() or ""), None,
            dict(names),
        )  # fmt: skip
