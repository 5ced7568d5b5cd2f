"""Exporting from a portfolio: what is shown just now, or its figures as open data."""

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from workbench.domain.tables import Table
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.files import choose_folder, choose_new_file
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.buttons import ChoiceButton
from workbench.ui.widgets.surfaces import column
from workbench.ui.widgets.text import Text

SHOWN, OPEN = "shown", "open"
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
}
_KINDS = later("Excel (*.xlsx);;PDF (*.pdf);;CSV with a dictionary of its columns (*.csv);;Parquet (*.parquet)")


class PortfolioExportDialog(Dialog):
    """Asks which of the two."""

    def __init__(self, parent: QWidget, title: str, rows: int) -> None:
        super().__init__(parent, tr("Export from the portfolio"), tr("Next"), icon="export")
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
        self.choices[SHOWN].setEnabled(rows > 0)
        first = self.choices[SHOWN if rows else OPEN]
        first.setChecked(True)
        first.setFocus()

    @property
    def kind(self) -> str:
        """Return what is wanted."""
        return next(kind for kind, button in self.choices.items() if button.isChecked())


def ask_export(parent: QWidget, title: str, shown: Table | None, start: Path) -> tuple[str, Path] | None:
    """Ask what is exported and where to; None where it was called off. `title` is of what is shown, in the window."""
    dialog = PortfolioExportDialog(parent, title, len(shown.rows) if shown is not None else 0)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    if dialog.kind == OPEN or shown is None:
        path = choose_folder(parent, start, tr("Folder for the tables"))
    else:
        path = choose_new_file(parent, tr("Export what is shown"), str(start / f"{shown.id}.xlsx"), tr(_KINDS))
    return (dialog.kind, path) if path is not None else None
