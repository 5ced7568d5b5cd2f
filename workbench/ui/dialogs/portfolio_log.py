"""What left a portfolio: who made which file of it, when, and how many clusters it is about."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from workbench.domain.tables import Table
from workbench.kernel.clock import from_text
from workbench.kernel.speech import later, tr
from workbench.kernel.words import date_text
from workbench.ui.dialogs.records import RecordsDialog
from workbench.ui.models.records import RecordsModel

Entry = Mapping[str, Any]
_HEADS = (later("When (UTC)"), later("Who"), later("Of what"), later("File"), later("Clusters"), later("SHA-256"))
WHEN, WHO, KIND, FILE, CLUSTERS, SHA256 = range(len(_HEADS))
_HOW = later(
    "Each file that was made of this portfolio, by whom, and how many clusters it is about: named in it, or summed up. "
    "Looking is no taking, and a copy of the portfolio's own file leaves no trace."
)


class PortfolioLogDialog(RecordsDialog[Entry]):
    """The log as a table, the last entry first."""

    def __init__(self, parent: QWidget, found: Table) -> None:
        records: RecordsModel[Entry] = RecordsModel(_HEADS, _words_of, lambda _, __: "text")
        super().__init__(parent, tr("What left this portfolio"), tr(_HOW), records, tr("Nothing has left it."))
        widths = {WHEN: 206, WHO: 140, KIND: 180, CLUSTERS: 84, SHA256: 116}
        self.table.set_up(tr("What left this portfolio"), "portfolio-log", widths, (FILE,))
        records.show_records(found.documents())
        self.tell_count()
        self.table.setFocus()
        if found.rows:
            self.table.selectRow(0)


def _words_of(entry: Entry) -> tuple[str, ...]:
    moment = from_text(entry["at"])
    when = f"{date_text(moment.date())} {moment:%H:%M}"
    who = entry["name"] or tr("not known")
    return when, who, str(entry["kind"]), str(entry["file"]), str(entry["clusters"]), str(entry["sha256"])[:12]


def show_log(parent: QWidget, found: Table) -> None:
    """Show what left a portfolio."""
    PortfolioLogDialog(parent, found).exec()
