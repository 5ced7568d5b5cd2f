"""What is done with the report: exported, signed, or one's own signature added where a colleague signs first."""

from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView
from workbench.kernel.speech import tr
from workbench.ui.pages.report_checks import blocker_of, first_signer
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import column
from workbench.ui.widgets.text import Text


class ReportFoot(QWidget):
    """The buttons below the checks, and what keeps a signature from being final."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.told = Text("", "small", "text3", wraps=True)
        self.export = _button(tr("Export a draft"), "export", "export")
        self.sign = _button(tr("Sign and export"), "sign", "pen-nib")
        self.cosign = _button(tr("Add your signature …"), "cosign", "pen-nib")
        self.cosign.clicked.connect(lambda: shell.perform("open-package"))
        inner = column(self, 8, (18, 12, 18, 16))
        for each in (self.told, self.export, self.sign, self.cosign):
            inner.addWidget(each)

    def show_view(self, view: AssessmentView) -> None:
        """Show what can be done with an assessment; the button that leads on is the primary one."""
        first = first_signer(view)
        told = (
            tr("{first} finalised it and signs first. Add your signature to that package.", first=first)
            if first
            else ""
        )
        self.told.setText(told or blocker_of(view))
        self.told.setVisible(bool(self.told.text()))
        self.export.setText(tr("Export …") if view.assessment.is_read_only else tr("Export a draft …"))
        is_draft = bool(view.missing) and not view.assessment.is_read_only
        self.sign.setText(tr("Sign the draft and export") if is_draft else tr("Sign and export"))
        self.sign.setAccessibleName(self.sign.text())
        self.sign.setEnabled(not view.assessment.is_practice)
        self.sign.set_kind("secondary" if first else "primary")
        self.cosign.setVisible(bool(first))


def _button(text: str, name: str, picture: str) -> Button:
    made = Button(text, "secondary" if name == "export" else "primary", picture)
    made.setAccessibleIdentifier(f"report.{name}")
    return made
