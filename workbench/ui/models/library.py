"""What was said in the other assessments, read beside the window's work and kept until something changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.application.changes import Changes
from workbench.application.searching import Passage, read_passages
from workbench.ui.shell import Shell


class Library(QObject):
    """Hands out passages at once, and newer ones as soon as they are read."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self.passages: tuple[Passage, ...] = ()
        self._is_stale = True
        shell.feed.told.connect(self._heard)

    def refresh(self, on_done: Callable[[], None]) -> None:
        """Read again where something was said since; whoever asked hears when it is there."""
        if not self._is_stale:
            return
        self._is_stale = False
        language = self._shell.settings.language

        def done(found: tuple[Passage, ...]) -> None:
            self.passages = found
            on_done()

        self._shell.operations.ask(lambda services: read_passages(services, language), done, self._failed)

    def _heard(self, changes: Changes, _: object) -> None:
        self._is_stale = self._is_stale or bool(changes.topics)

    def _failed(self, error: BaseException) -> None:
        self._is_stale = True
        self._shell.notices.tell(error)
