"""A further workspace: where its file lies, and the passphrase that it is encrypted with."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QWidget

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.ui.dialogs.files import choose_new_workspace
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.notices import fault_of_ours
from workbench.ui.operations import Aside
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.secret import Protection
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import ElidedText, Text

if TYPE_CHECKING:
    from workbench.application.home import Home
    from workbench.ui.shell import Shell


def ask_new_workspace(window: QWidget, shell: "Shell") -> None:
    """Ask for the place and the passphrase, make the workspace, and open it in place of the one that is open."""
    dialog = NewWorkspace(window, shell.home)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        shell.signals.workspace.emit(dialog.path)


class NewWorkspace(ScrollingDialog):
    """Makes a workspace."""

    def __init__(self, window: QWidget, home: "Home") -> None:
        super().__init__(window, tr("New workspace"), tr("Make it"), icon="plus")
        self._home, self._aside = home, Aside(self)
        self.path = _free_name(home)
        self._where = ElidedText(str(self.path), "body", "text")
        choose = Button(tr("Choose"), "quiet", "folder-open")
        choose.setAccessibleName(tr("Choose the file's name and place"))
        choose.setAccessibleIdentifier("workspace.choose")
        choose.clicked.connect(self._choose)
        beside = row(None, 8)
        beside.addWidget(self._where, 1)
        beside.addWidget(choose)
        self.body.addWidget(Text(tr("File"), "smallB", "text2"))
        self.body.addLayout(beside)
        self.protection = Protection("workspace")
        self.protection.entered.connect(self._make)
        self.body.addWidget(self.protection)
        self.body.addStretch(1)
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._make)
        self.protection.secret.setFocus()

    def _choose(self) -> None:
        path = choose_new_workspace(self, tr("New workspace"), self.path)
        if path is not None:
            self.path = path.with_suffix(".workbench")
            self._where.setText(str(self.path))

    def _make(self) -> None:
        from workbench.application.maintaining import make_workspace

        fault = self.protection.fault()
        self.tell_fault(fault)
        if fault or not self.primary.isEnabled():
            return
        self.primary.setEnabled(False)
        home, path, passphrase = self._home, self.path, self.protection.passphrase()
        me = home.get_person()
        self._aside.run(
            lambda: make_workspace(home, path, me.name, me.email, passphrase=passphrase),
            lambda _: self.accept(),
            self._refused,
        )

    def _refused(self, error: BaseException) -> None:
        told = error if isinstance(error, WorkbenchError) else fault_of_ours(error)
        self.primary.setEnabled(True)
        self.tell_fault(f"{told.sentence} {told.window_advice}")


def _free_name(home: "Home") -> Path:
    """Return a name that no file has, where workspaces usually lie."""
    from workbench.application.maintaining import usual_folder

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder, number = usual_folder(home, Path(documents)), 1
    path = folder / "Assessments.workbench"
    while path.exists():
        number += 1
        path = folder / tr("Assessments {number}.workbench", number=number)
    return path
