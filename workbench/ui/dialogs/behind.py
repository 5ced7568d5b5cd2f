"""The packages behind a figure: who signed them, when, and what each of them says."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_views import Record
from workbench.kernel.clock import from_text
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted, date_text
from workbench.ui.dialogs.records import RecordsDialog
from workbench.ui.models.records import RecordsModel

HEADS = (
    later("Cluster"),
    later("Year"),
    later("Says"),
    later("Counts"),
    later("Version"),
    later("Signed by"),
    later("As of"),
    later("Content"),
)
CLUSTER, YEAR, SAYS, COUNTS, VERSION, SIGNERS, AS_OF, CONTENT = range(len(HEADS))
_HOW = later(
    "Only signed packages count. Of the versions of an assessment the newest counts, the earlier ones are kept. "
    "The last column is the beginning of the SHA-256 of what was signed: a package with the same one says the same."
)


class BehindDialog(RecordsDialog[Record]):
    """Packages as a table."""

    def __init__(self, parent: QWidget, title: str, found: Sequence[Record], indicator: str) -> None:
        records: RecordsModel[Record] = RecordsModel(
            HEADS, lambda line: words_of(line, indicator), lambda line, _: "text" if line.is_current else "text3"
        )
        super().__init__(parent, title, tr(_HOW), records, tr("None"))
        widths = {YEAR: 64, SAYS: 104, COUNTS: 84, VERSION: 76, AS_OF: 150, CONTENT: 116}
        self.table.set_up(tr("Packages behind this figure"), "behind", widths, (CLUSTER, SIGNERS))
        records.show_records(found)
        self.tell_count()
        self.table.setFocus()
        if found:
            self.table.selectRow(0)


def words_of(line: Record, indicator: str) -> tuple[str, ...]:
    """Return what stands in the cells of a package."""
    level = line.level(indicator) if indicator else None
    whole = "–" if line.percent is None else in_locale(f"{line.percent:.1f} %")
    says = whole if not indicator else tr("not assessed") if level is None else tr("level {level}", level=level)
    counts = tr("yes") if line.is_current else tr("history")
    signers = ", ".join(line.signers)
    signers = signers if line.is_trusted else tr("{signers} (not trusted)", signers=signers)
    when = date_text(from_text(line.as_of).date())
    return line.name, line.period, says, counts, str(line.version), signers, when, line.content_sha256[:12]


def show_behind(parent: QWidget, what: str, found: Sequence[Record], indicator: str) -> None:
    """Show the packages behind a figure."""
    title = capital(
        counted(len(found), "one package behind {figure}", "{number} packages behind {figure}", figure=what)
    )
    BehindDialog(parent, title, found, indicator).exec()
