"""What went wrong on our side: the report to be read, copied or kept, and what is safe. It opens when asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from workbench.application.faults import read_report, save_report
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.files import choose_new_file
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.reading import Reading
from workbench.ui.widgets.text import Text

_SAFE = later(
    "Everything that was shown as saved is on the disk, and what you are typing stays in its entry. "
    "You can go on working; where something looks odd, close the window and open it again."
)
_WITHOUT = later(
    "The report tells which part of the program stopped, and when. Nothing that you or a cluster said is in it."
)


class FaultDialog(Dialog):
    """Shows the report."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("What went wrong"), tr("Go on"), width=720)
        self.cancel.hide()
        self.report = read_report()
        self.body.addWidget(Text(tr(_SAFE), "body", "text", wraps=True))
        self.body.addWidget(Text(tr(_WITHOUT), "small", "text2", wraps=True))
        reading = Reading(tr("Report"))
        reading.setMinimumHeight(scaled(220))
        reading.show_texts(tr("Report"), (("", self.report or tr("Nothing has gone wrong so far.")),))
        self.body.addWidget(reading)
        self.told = Text("", "small", "text2", wraps=True)
        self.told.setAccessibleIdentifier("fault.told")
        self.body.addWidget(self.told)
        for word, identifier, act in (
            (tr("Copy"), "fault.copy", self._copy),
            (tr("Save as …"), "fault.save", self._save),
        ):
            button = Button(word, "secondary")
            button.setAccessibleIdentifier(identifier)
            button.setEnabled(bool(self.report))
            button.clicked.connect(lambda _=False, act=act: act())
            self.foot.insertWidget(self.foot.count() - 2, button)
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report)
        self.told.setText(tr("Copied. Paste it into your message to us."))

    def _save(self) -> None:
        path = choose_new_file(self, tr("Save the report"), "workbench-report.txt", tr("Text (*.txt)"))
        if path is None:
            return
        try:
            save_report(path)
        except WorkbenchError as error:
            self.tell_fault(f"{error.sentence} {error.window_advice}")
        else:
            self.told.setText(tr("Saved as {name}.", name=path.name))
