"""What a second start, or the Finder of macOS, wants to open is shown in the window that is open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from workbench.application.arrivals import Door

AGAIN_MS = 300
"""After what time what could not be shown just now is tried again; whoever handed it over gives up before long."""


class Arrivals(QObject):
    """Hears of what is handed over, and lets it be shown as soon as the window can."""

    def __init__(self, door: Door, show: Callable[[Path | None], None], parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._show = door, show
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._look)
        self._watch = QFileSystemWatcher(self)
        self._watch.directoryChanged.connect(self._look)

    def begin(self) -> bool:
        """Begin to hear; tell whether no other window does so already."""
        return self._door.open() and self._watch.addPath(str(self._door.folder))

    def end(self) -> None:
        """Hear no longer."""
        self._again.stop()
        self._watch.removePaths(self._watch.directories())
        self._door.close()

    def _look(self) -> None:
        if not self._door.is_wanted():
            return
        if QApplication.activeModalWidget() is not None:  # Somebody is asked something: that comes first.
            self._again.start()
            return
        for file in self._door.take():
            self._show(file)


class MacApplication(QApplication):
    """On macOS a file is not named when the program starts: the system says it afterwards, also to one that runs."""

    asked = Signal(object)
    """The path of a file."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().event(event)
