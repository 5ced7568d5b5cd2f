"""A dialog that does its work off the GUI thread and stays open where it could not be done."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workbench.kernel.errors import WorkbenchError
from workbench.ui.dialogs.frame import ScrollingDialog
from workbench.ui.shell import Shell


class WorkingDialog(ScrollingDialog):
    """Checks what was given, works, and is accepted once that is done; `answer` is what came of it."""

    def __init__(self, parent: QWidget, shell: Shell, title: str, primary: str, *, verb: str, icon: str = "") -> None:
        super().__init__(parent, title, primary, icon=icon)
        self.shell = shell
        self.answer: object = None
        self._verb, self._is_busy = verb, False
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self.begin)

    def find_fault(self) -> str:
        """Say what is missing still; empty where the work can begin."""
        return ""

    def make_work(self) -> Callable[[], object]:
        """Return the work, with everything that was given; it runs on another thread."""
        raise NotImplementedError

    def begin(self) -> None:
        """Begin the work, unless something is missing."""
        fault = self.find_fault()
        self.tell_fault(fault)
        if fault or self._is_busy:
            return
        work = self.make_work()
        self._set_busy(busy=True)
        self._start(work)

    def _start(self, work: Callable[[], object]) -> None:
        self.shell.operations.start(self._verb, lambda _, job: work(), self._done, self._failed, is_apart=True)

    def reject(self) -> None:
        """Close without doing anything; what has begun is waited for."""
        if not self._is_busy:
            super().reject()

    def _done(self, answer: object) -> None:
        self._set_busy(busy=False)
        self.answer = answer
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        if isinstance(error, WorkbenchError):
            self.tell_fault(f"{error.sentence} {error.window_advice}")
            return
        self.shell.notices.tell(error)
        super().reject()

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.primary.setEnabled(not busy)
        self.cancel.setEnabled(not busy)
