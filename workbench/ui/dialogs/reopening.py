"""Opening a finalised assessment again: what is corrected, and why."""

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application.views import AssessmentView
from workbench.domain.corrections import LONGEST_REASON
from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.text import Text


def ask_reason(parent: QWidget, view: AssessmentView) -> str | None:
    """Ask for the reason of a revision; None where it was called off."""
    dialog = RevisionDialog(parent, view)
    return dialog.reason if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_withdrawal(parent: QWidget, view: AssessmentView) -> bool:
    """Ask whether a revision is to be taken back, with what was changed for it."""
    correction = view.assessment.correction
    assert correction is not None
    dialog = Dialog(parent, tr("Take revision {number} back?", number=correction.number), tr("Take it back"))
    words = tr(
        "Version {replaces} counts again as it was finalised. The history keeps what was changed since.",
        replaces=correction.replaces,
    )
    dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    dialog.cancel.setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted


class RevisionDialog(Dialog):
    """Says what stays, and asks what is corrected."""

    def __init__(self, parent: QWidget, view: AssessmentView) -> None:
        version = view.assessment.version
        super().__init__(
            parent, tr("Open again as revision {what}", what=version + 1), tr("Open again"), icon="lock-open"
        )
        words = tr(
            "Version {version} stays as it was signed. Correct the assessment, and sign the next one in its place.",
            version=version,
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self.entry = LineEdit(tr("What is corrected, and why"))
        self.entry.setAccessibleIdentifier("revise.reason")
        self.entry.setMaxLength(LONGEST_REASON)
        help_ = tr("It stands on the report's cover; up to {longest_reason} characters.", longest_reason=LONGEST_REASON)
        self.add_labelled(tr("What is corrected, and why"), self.entry, help_)
        self.entry.returnPressed.connect(self._check)
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._check)
        self.entry.setFocus()

    @property
    def reason(self) -> str:
        """Return what was written, on one line."""
        return " ".join(self.entry.text().split())

    def _check(self) -> None:
        if self.reason:
            self.accept()
        else:
            self.tell_fault(
                tr("A reason is missing: whoever has the first version wants to know why there is another.")
            )
