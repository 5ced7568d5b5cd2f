"""Notices that an edition's files change, however an editor writes them."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

REST_MS = 200
"""Editors write in several steps: rename, create, write."""


class FileWatch(QObject):
    """Watches files and the folder that they lie in; `changed` comes once they rest.

    Most editors replace a file by another of the same name: the watch on the old one then ends by itself,
    and only the folder tells of the new one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._wanted: tuple[Path, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.changed)
        self._watcher.fileChanged.connect(lambda _: self._rest.start())
        self._watcher.directoryChanged.connect(lambda _: self._rest.start())

    def watch(self, files: tuple[Path, ...]) -> None:
        """Watch these files from now on, also those that are not there just now."""
        self._wanted = files
        wanted = {str(each) for each in files if each.is_file()}
        wanted |= {str(each.parent) for each in files if each.parent.is_dir()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def stop(self) -> None:
        """Watch nothing any more."""
        self._rest.stop()
        self.watch(())
