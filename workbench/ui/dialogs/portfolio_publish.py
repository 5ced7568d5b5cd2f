"""Publishing a portfolio: what it is called, and which clusters stand in it by name."""

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application.portfolio_benchmark import place_name
from workbench.application.portfolio_publishing import Taken, released_names, take_profiles
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.operations import Aside
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import Text

_WORDS = later(
    "A sheet of the portfolio, a profile of each cluster that released its name, and the list of labels, as PDF, CSV "
    "and Parquet. No points, levels or findings; sums only where enough clusters are in them."
)
_NOBODY = later("No cluster has released its name yet: none is named, and the sheet tells of all together.")
_HELP = later("Stands at the head of the sheet, e.g. Clusters of the north")
_NAMED = 6
"""Clusters that are named in the dialog; of further ones it is told how many they are."""


class PublishDialog(ScrollingDialog):
    """Asks for the title, and says who is named; releases of the open workspace can be taken over first."""

    def __init__(self, parent: QWidget, shell: Shell, place: str) -> None:
        super().__init__(parent, tr("Publish the portfolio"), tr("Next"), icon="export")
        self._shell, self._place, self._aside = shell, place, Aside(self)
        self.title = LineEdit(tr("Title"))
        self.title.setAccessibleIdentifier("portfolio-publish.title")
        self.title.setText(place_name(place))
        self.told = Text("", "body", "text", wraps=True)
        self.told.setAccessibleIdentifier("portfolio-publish.named")
        self.take = Button(tr("Take over what clusters of this workspace released"), "secondary", "arrows-clockwise")
        self.take.setAccessibleIdentifier("portfolio-publish.take")
        self.take.setVisible(not shell.is_viewer)
        self.take.clicked.connect(self._take)
        beside = row(None, 8)
        beside.addWidget(self.take)
        beside.addStretch(1)
        self.body.addWidget(Text(tr(_WORDS), "body", "text2", wraps=True))
        self.add_labelled(tr("Title"), self.title, tr(_HELP))
        self.body.addWidget(self.told)
        self.body.addLayout(beside)
        self.ask_in_turn(self.title, self.title, self._check)
        self.title.selectAll()
        self.read()

    def read(self) -> None:
        """Find out who is named."""
        place = self._place
        self._aside.run(lambda: released_names(place), self._show, self._failed)

    def _show(self, names: tuple[str, ...]) -> None:
        if not names:
            self.told.setText(tr(_NOBODY))
        else:
            first = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
            words = counted(
                len(names), "one cluster is named: {names}", "{number} clusters are named: {names}", names=first
            )
            self.told.setText(capital(words))
        self.fit()

    def _take(self) -> None:
        place = self._place
        self._shell.operations.ask(lambda services: take_profiles(place, services), self._taken, self._failed)

    def _taken(self, taken: Taken) -> None:
        unknown = ", ".join(taken.unknown)
        self.tell_fault(tr("The portfolio has no package of: {names}.", names=unknown) if unknown else "")
        self.read()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, WorkbenchError):
            raise error
        self.tell_fault(f"{error.sentence} {error.window_advice}")

    def _check(self) -> None:
        if self.title.text().strip():
            self.accept()
        else:
            self.tell_fault(tr("Say what the portfolio is called."))


def ask_title(parent: QWidget, shell: Shell, place: str) -> str:
    """Ask what a portfolio is called where it is published; empty where it was called off."""
    dialog = PublishDialog(parent, shell, place)
    return dialog.title.text().strip() if dialog.exec() == QDialog.DialogCode.Accepted else ""
