"""Taking back a label that was written down wrongly: it counts no longer, and why is kept."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workbench.application.portfolio_labels import LabelLine, take_back
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import date_text
from workbench.ui.dialogs.working import WorkingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.text import Text


class TakeBackDialog(WorkingDialog):
    """Asks for the reason."""

    def __init__(self, parent: QWidget, shell: Shell, place: str, line: LabelLine) -> None:
        super().__init__(
            parent,
            shell,
            tr("Take back a label"),
            tr("Take it back"),
            verb=tr("Taking back a label"),
            icon="arrow-counter-clockwise",
        )
        self._place, self._line = place, line
        award = line.validity.award
        what = tr(
            "{label} of {name}, given by {body} on {day}.", label=tr(capital(award.label)), name=line.member.name,
            body=award.by, day=date_text(award.on),
        )  # fmt: skip
        self.body.addWidget(Text(what, "body", "text", wraps=True))
        how = tr(
            "It was written down wrongly: calendar and policies no longer count it. Nothing is deleted; who took it "
            "back, when and why stays in the portfolio. What the label body withdrew is another matter."
        )
        self.body.addWidget(Text(how, "body", "text2", wraps=True))
        self.reason = LineEdit(tr("Why"))
        self.reason.setAccessibleIdentifier("portfolio-take-back.reason")
        self.add_labelled(tr("Why"), self.reason, tr("E.g. entered for the wrong cluster"))
        self.reason.returnPressed.connect(self.begin)
        self.primary.setDefault(False)
        self.reason.setFocus()

    def find_fault(self) -> str:
        return "" if self.reason.text().strip() else tr("Say why; it is kept beside the label.")

    def make_work(self) -> Callable[[], object]:
        home, place, award, reason = self.shell.home, self._place, self._line.validity.award, self.reason.text().strip()
        return lambda: take_back(home, place, award.cluster, award.label, on=award.on, reason=reason)
