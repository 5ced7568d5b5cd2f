"""The one change signal: whoever shows something hears here what was touched."""

from PySide6.QtCore import QObject, Signal

from workbench.application.changes import Changes


class ChangeFeed(QObject):
    """Tells what changed, never the data itself; `initiator` may skip what it did itself."""

    told = Signal(object, object)

    def tell(self, changes: Changes, initiator: object = None) -> None:
        """Say what was touched, and by whom."""
        self.told.emit(changes, initiator)
