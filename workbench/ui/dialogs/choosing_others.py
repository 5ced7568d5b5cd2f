"""Choosing the clusters with which an assessment is compared: a group of a benchmark pack that is on this computer."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application.comparing_scores import Choice, Reference, choices, compare_with, take_reference
from workbench.application.views import AssessmentView
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.files import choose_benchmark
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.operations import Aside
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.text import Text

_HOW = later(
    "A benchmark pack is made by whoever keeps a portfolio, and signed. It has sums of many clusters and no one. "
    "The group goes into the assessment: colleagues, report and workbook say the same, without a net."
)
_NONE = later("This computer has no trusted benchmark pack of this edition yet. Add the file that you were given.")


class CompareDialog(ScrollingDialog):
    """Asks for a group, or for nobody."""

    def __init__(self, parent: QWidget, shell: Shell, view: AssessmentView) -> None:
        super().__init__(parent, tr("Compare with other clusters"), tr("Compare"), icon="check")
        self._home, self._edition, self._aside = shell.home, view.form.id, Aside(self)
        self._choices: tuple[Choice, ...] = ()
        self.box, self.told = ComboBox(tr("Compared with")), Text("", "small", "text2", wraps=True)
        self.box.setAccessibleIdentifier("compare.group")
        self.add_pack = Button(tr("Add a benchmark pack"), "secondary", "plus")
        self.add_pack.setAccessibleIdentifier("compare.add")
        self.add_pack.clicked.connect(self._choose)
        self.body.addWidget(Text(tr(_HOW), "body", "text2", wraps=True))
        self.add_labelled(tr("Compared with"), self.box, "")
        self.body.addWidget(self.told)
        self.body.addWidget(self.add_pack)
        self.read()
        self.box.setFocus()

    @property
    def choice(self) -> Choice | None:
        """Return the group that is chosen; None for nobody."""
        place = self.box.currentData()
        return self._choices[place] if isinstance(place, int) and 0 <= place < len(self._choices) else None

    @property
    def reference(self) -> Reference | None:
        """Return the pack that is chosen; None for nobody."""
        return self.choice.reference if self.choice is not None else None

    @property
    def group(self) -> Mapping[str, str]:
        """Return the group of it."""
        return self.choice.group if self.choice is not None else {}

    def read(self) -> None:
        """List what is on this computer: each pack is checked again."""
        home, edition = self._home, self._edition
        self.told.setText(tr("Checking the packs of this computer …"))
        self._aside.run(lambda: choices(home, edition), self._show, self._failed)

    def _show(self, found: tuple[Choice, ...]) -> None:
        self._choices = found
        self.box.clear()
        for place, each in enumerate(found):
            self.box.addItem(each.words, place)
        self.box.addItem(tr("Nobody"), -1)
        self.told.setText("" if found else tr(_NONE))

    def _choose(self) -> None:
        path = choose_benchmark(self)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Keep a pack on this computer, once it was checked."""
        home = self._home
        self.tell_fault("")
        self._aside.run(lambda: take_reference(home, path), lambda _: self.read(), self._failed)

    def _failed(self, error: BaseException) -> None:
        self.told.setText("")
        if isinstance(error, WorkbenchError):
            self.tell_fault(f"{error.sentence} {error.window_advice}")
        else:
            raise error


def ask_others(parent: QWidget, shell: Shell, view: AssessmentView) -> None:
    """Ask with whom an assessment is compared, and say so in it."""
    dialog = CompareDialog(parent, shell, view)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        assessment, reference, group = view.assessment.id, dialog.reference, dialog.group
        shell.save(lambda services: compare_with(services, assessment, reference, group))
