"""Reads an edition off the GUI thread, now and whenever one of its files changes."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.application import previewing
from workbench.application.previewing import Preview
from workbench.application.trying import Trial
from workbench.ui.operations import Operations
from workbench.ui.pages.editions.watching import FileWatch


class EditionReader(QObject):
    """Follows one file: what is read of another one meanwhile is dropped."""

    read = Signal(object)
    """The edition as its own file says it, good or broken."""
    checked = Signal(object)
    """The same with the findings of all that lies beside it."""

    def __init__(self, operations: Operations, period: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations, self._nothing_tried = operations, Trial(period)
        self.path: Path | None = None
        self._watch = FileWatch(self)
        self._watch.changed.connect(self.look)

    def follow(self, path: Path) -> None:
        """Read a file from now on."""
        self.path = path
        self.look()

    def stop(self) -> None:
        """Watch nothing; `look` begins again."""
        self._watch.stop()

    def look(self) -> None:
        """Read the file, first by itself, then with what lies beside it."""
        path, trial = self.path, self._nothing_tried
        if path is not None:
            self._watch.watch(previewing.files_of(path))
            self._operations.ask(lambda _: previewing.preview(path, trial), self._has_read)

    def _has_read(self, found: Preview) -> None:
        if found.path != self.path:
            return
        # Also where nothing changed between two looks: an editor may have put another file in its place.
        self._watch.watch(previewing.files_of(found.path))
        self.read.emit(found)
        if found.form is not None:
            self._operations.ask(lambda _: previewing.check_folder(found), self._has_checked)

    def _has_checked(self, found: Preview) -> None:
        if found.path == self.path:
            self.checked.emit(found)
