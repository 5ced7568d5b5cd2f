"""How many values wait for a decision: said on the rail, wherever the person is."""

from PySide6.QtCore import QObject, QTimer

from workbench.application.changes import Changes
from workbench.ui.chrome import Rail
from workbench.ui.shell import Shell

REST_MS = 400
"""After a change, before it is counted anew: typing on makes it wait."""


class Differing(QObject):
    """Counts off the GUI thread after each change."""

    def __init__(self, shell: Shell, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._rail = shell, rail
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.count)
        shell.feed.told.connect(self._hear)

    def _hear(self, changes: Changes, _: object) -> None:
        if changes.topics:
            self._rest.start()

    def count(self) -> None:
        """Count, and say so on the rail; what can't be read now is counted after the next change."""
        from workbench.application import sharing

        if self._shell.operations.is_open and not self._shell.operations.is_put_down:
            self._shell.operations.ask(sharing.count_differences, self._rail.show_differences, lambda _: None)
