"""An exchange with colleagues as a job: the network in its own thread, each step of writing in the one that writes."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.application import sharing, syncing
from workbench.application.exchanging import Say, Write
from workbench.application.sharing import Merged
from workbench.application.syncing import Synced
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.ui.chrome import EXCHANGING
from workbench.ui.operations import Cancelled, Job
from workbench.ui.shell import Shell

Work = Callable[[Any, Say, Write], tuple[Synced, str]]
"""Given services that only read, returns what came of it, and the address that the place has now."""
_LOOKS = 0.2
"""Seconds between two looks at whether a pause ended by calling it all off."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What came of an exchange."""

    synced: Synced
    merged: tuple[Merged, ...]
    address: str
    """Of the shared place; empty for a file."""
    file: Path | None = None


class Exchange(QObject):
    """Runs one exchange at a time; it can be paused and called off between its steps."""

    step = Signal(str)
    ended = Signal(object)
    """An Exchanged."""
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._job: Job | None = None
        self._again: Callable[[], None] | None = None
        self._goes_on = threading.Event()
        self.password: str | None = None
        """Of the shared place, where the person typed it in this session."""
        self.wanted: set[EntityId] = set()
        """Assessments that are sent although their visit is under way."""
        self.merged: tuple[Merged, ...] = ()
        shell.operations.progressed.connect(self._tell)

    @property
    def is_running(self) -> bool:
        """Tell whether an exchange is under way."""
        return self._job is not None

    def sync(self, address: str) -> None:
        """Exchange with the shared place."""
        wanted, password = frozenset(self.wanted), self.password

        def work(services: Any, say: Say, write: Write) -> tuple[Synced, str]:
            with syncing.shared_place(services, address, password=password) as hub:
                but_not = sharing.held_back(services, wanted)
                return syncing.sync(services, hub, say, write, but_not), hub.address

        self._start(work, None, lambda: self.sync(address))

    def carry(self, path: Path) -> None:
        """Write a file that is carried to colleagues."""
        self._start(lambda services, say, write: (syncing.carry(services, path, say=say, write=write), ""), path)

    def take(self, path: Path) -> None:
        """Take what a colleague's file brings."""

        def work(services: Any, say: Say, write: Write) -> tuple[Synced, str]:
            return syncing.receive(services, path, say=say, write=write), ""

        self._start(work, path, lambda: self.take(path))

    def again(self) -> None:
        """Do once more what was done last: somebody is trusted now whose parcels were left closed."""
        if self._again is not None and not self.is_running:
            self._again()

    def pause(self, *, paused: bool) -> None:
        """Wait before the next step, or go on."""
        (self._goes_on.clear if paused else self._goes_on.set)()

    def cancel(self) -> None:
        """End before the next step; what is exchanged already stays."""
        if self._job is not None:
            self._job.cancel()
            self._goes_on.set()

    def _start(self, work: Work, file: Path | None, again: Callable[[], None] | None = None) -> None:
        self._again = again
        self._goes_on.set()
        operations = self._shell.operations

        def run(services: Any, job: Job) -> Exchanged | None:
            def say(text: str) -> None:
                job.say(text)
                while not self._goes_on.wait(_LOOKS):
                    job.say(tr("Paused; nothing is sent or taken"))

            try:
                return _exchange(services, work, say, file, operations.write_from_job)
            except Cancelled:  # What came before it is here: that is not "nothing was changed".
                return None

        self._job = operations.start(EXCHANGING, run, self._done, self._not_done)

    def _tell(self, verb: str, step: str) -> None:
        if verb == EXCHANGING and self._job is not None:
            self.step.emit(step)

    def _done(self, exchanged: Exchanged | None) -> None:
        self._job = None
        if exchanged is None:
            self.cancelled.emit()
            return
        self.merged = exchanged.merged
        self.ended.emit(exchanged)

    def _not_done(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error)


def _exchange(services: Any, work: Work, say: Say, file: Path | None, write: Write) -> Exchanged:
    before = services.workspace.revisions.last_place()
    synced, address = work(services, say, write)
    return Exchanged(synced, sharing.list_merged(services, before), address, file)
