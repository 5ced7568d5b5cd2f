"""Packages that a portfolio refused, each with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.application.accepting import NotTrusted
from workbench.application.ingesting import Rejected
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted
from workbench.ui.dialogs.records import RecordsDialog
from workbench.ui.models.records import RecordsModel
from workbench.ui.theme.style import line_height
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.text import Text

HEADS = (later("Package"), later("Why"), later("What to do"), later("Folder"))
_WORDS = later("Nothing of these was taken; all others were. A package is verified before anything in it counts.")


class RefusalsDialog(RecordsDialog[Rejected]):
    """The refusals as a table; those of unknown signers can be taken all the same, marked."""

    def __init__(self, parent: QWidget, rejected: Sequence[Rejected]) -> None:
        records: RecordsModel[Rejected] = RecordsModel(HEADS, words_of, lambda _, place: "text2" if place else "text")
        title = capital(counted(len(rejected), "one package was refused", "{number} packages were refused"))
        super().__init__(parent, title, tr(_WORDS), records, tr("None"))
        self.table.set_up(tr("Packages that were refused"), "refusals", {0: 250}, (1,))
        for hidden in (2, 3):  # They stand below for the chosen line, and are copied along.
            self.table.setColumnHidden(hidden, True)
        self.detail = Text("", "body", "text", wraps=True)
        self.detail.setAccessibleIdentifier("refusals.detail")
        self.detail.setMinimumHeight(line_height("body") * 3)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.detail)
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _: self._tell(now.data(Qt.ItemDataRole.UserRole))
        )
        untrusted = sum(isinstance(each.error, NotTrusted) for each in rejected)
        self.primary.setText(
            counted(
                untrusted,
                "Take one of unknown signers, marked",
                "Take {number} of them of unknown signers, marked",
            )
        )
        self.primary.setAccessibleIdentifier("refusals.take")
        self.primary.setVisible(bool(untrusted))
        self.copy = Button(tr("Copy"), "secondary", "note")
        self.copy.setAccessibleIdentifier("refusals.copy")
        self.copy.clicked.connect(self.table.copy)
        self.foot.insertWidget(0, self.copy)
        records.show_records(rejected)
        self.tell_count()
        self.table.selectRow(0)
        self.table.setFocus()

    def _tell(self, rejected: Rejected | None) -> None:
        """Say all about the chosen package."""
        if rejected is not None:
            name, why, advice, folder = words_of(rejected)
            self.detail.setText(
                tr("{name}, in {folder}: {why} {advice}", name=name, folder=folder, why=why, advice=advice)
            )


def words_of(rejected: Rejected) -> tuple[str, ...]:
    """Return what stands in the cells of a refusal."""
    error = rejected.error
    return rejected.package.name, error.sentence, error.window_advice, str(rejected.package.parent)
