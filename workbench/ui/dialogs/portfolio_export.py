"""Exporting from a portfolio: what is shown just now, open data, what is published, a pack, a copy without names."""

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from workbench.domain.tables import Table
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.files import choose_new_file
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.surfaces import column
from workbench.ui.widgets.text import Text

SHOWN, OPEN, PUBLISHED, PACK, COPY, LOG = "shown", "open", "published", "pack", "copy", "log"
_WORDS = {
    SHOWN: (
        later("What is shown here"),
        later("“{title}” as it stands, with the names of clusters: {rows} rows, as a workbook, pages, CSV or Parquet."),
    ),
    OPEN: (
        later("Open data"),
        later(
            "Figures and needs of the whole portfolio as CSV and Parquet, with a dictionary of their columns. No "
            "cluster is named, and what is withheld here is withheld there."
        ),
    ),
    PUBLISHED: (
        later("For everybody to see"),
        later("A sheet of the portfolio, profiles and a list of labels, of each cluster only what it released."),
    ),
    PACK: (
        later("Benchmark pack"),
        later("Sums of many clusters in one file, signed by you, with which assessors compare on site."),
    ),
    COPY: (
        later("Anonymised copy"),
        later(
            "A portfolio for training and research without names, places, texts and evidence. Levels stay exact: give "
            "it to people whom you trust with that."
        ),
    ),
}
_KINDS = later("Excel (*.xlsx);;PDF (*.pdf);;CSV with a dictionary of its columns (*.csv);;Parquet (*.parquet)")


class PortfolioExportDialog(ScrollingDialog):
    """Asks which of them, or shows what has left so far."""

    def __init__(self, parent: QWidget, title: str, rows: int) -> None:
        super().__init__(parent, tr("Export from the portfolio"), tr("Next"), icon="export")
        self._wants_log = False
        group = QButtonGroup(self)
        self.choices = {}
        for kind, (word, about) in _WORDS.items():
            button = ChoiceButton(tr(word))
            button.setAccessibleIdentifier(f"portfolio-export.{kind}")
            told = tr(about, title=title, rows=rows)
            button.setAccessibleDescription(told)
            group.addButton(button)
            inner = column(None, 4)
            inner.addWidget(button)
            inner.addWidget(Text(told, "small", "text2", wraps=True))
            self.body.addLayout(inner)
            self.choices[kind] = button
        self.body.addStretch(1)
        self.log = Button(tr("What left so far"), "ghost", "list-bullets")
        self.log.setAccessibleIdentifier("portfolio-export.log")
        self.log.clicked.connect(self._show_log)
        self.foot.insertWidget(0, self.log)
        self.choices[SHOWN].setEnabled(rows > 0)
        first = self.choices[SHOWN if rows else OPEN]
        first.setChecked(True)
        first.setFocus()

    def _show_log(self) -> None:
        self._wants_log = True
        self.accept()

    @property
    def kind(self) -> str:
        """Return what is wanted."""
        return LOG if self._wants_log else next(kind for kind, button in self.choices.items() if button.isChecked())


def ask_kind(parent: QWidget, title: str, shown: Table | None) -> str:
    """Ask what is exported; empty where it was called off. `title` is of what is shown, in the window."""
    dialog = PortfolioExportDialog(parent, title, len(shown.rows) if shown is not None else 0)
    return dialog.kind if dialog.exec() == QDialog.DialogCode.Accepted else ""


def choose_file(parent: QWidget, shown: Table, start: Path) -> Path | None:
    """Ask into which file what is shown goes."""
    return choose_new_file(parent, tr("Export what is shown"), str(start / f"{shown.id}.xlsx"), tr(_KINDS))
