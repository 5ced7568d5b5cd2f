"""Saving without a click: what is typed is on the disk within a second, and its true state is always shown."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from workbench.application.changes import Changes, Topic
from workbench.kernel import log
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import new_id
from workbench.kernel.log import Event
from workbench.ui.feed import ChangeFeed
from workbench.ui.notices import fault_of_ours
from workbench.ui.operations import Operations
from workbench.ui.undo import UndoHistory

REST_MS, LONGEST_MS, SLOW_MS, RETRY_MS = 400, 3_000, 300, 3_000
"""Rest after the last key, longest wait while typing goes on, from when "Saving…" is shown, between tries."""

UseCase = Callable[[Any], Changes]
Told = Callable[[Changes], None]


@dataclass
class _Entry:
    use_case: UseCase
    on_done: Told | None
    act: str = field(default_factory=new_id)
    """Id of what the person did: trying it again says nothing twice."""

    def run(self, services: Any) -> Changes:
        return self.use_case(services.for_act(self.act))


class Autosave(QObject):
    """Takes what a person says, writes it in order, and says when it is safe.

    `saved` comes only after the commit returned. What can't be written stays here and is tried
    again by itself, so that freeing some space is all that a person has to do.
    """

    saved = Signal(str)
    """Local time of the last save, e.g. `12:03:07`."""
    saving = Signal()
    """A save takes longer than usual."""
    failed = Signal(str)
    """What is not saved and why."""
    heard = Signal()
    """The person says something."""

    def __init__(
        self, operations: Operations, feed: ChangeFeed, undo: UndoHistory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._feed, self._undo = operations, feed, undo
        self._typed: dict[str, _Entry] = {}
        self._queue: deque[_Entry] = deque()
        self._rest = _timer(self, REST_MS, self.flush)
        self._slow = _timer(self, SLOW_MS, self.saving.emit)
        self._retry = _timer(self, RETRY_MS, self._write_first)
        self._since = QElapsedTimer()
        self.fault = ""
        """Why the last try failed; nothing while all goes well."""
        self.is_writable = True
        """Whether trying again can help; not while the workspace is only open for reading."""

    @property
    def waiting(self) -> int:
        """Count what is not on the disk yet."""
        return len(self._typed) + len(self._queue)

    @property
    def is_idle(self) -> bool:
        """Tell whether everything said is on the disk."""
        return not self.waiting

    def type(self, key: str, use_case: UseCase, on_done: Told | None = None) -> None:
        """Save what is being typed once the keys rest; a later text for the same key replaces it."""
        if not self._typed:
            self._since.start()
        self._typed[key] = _Entry(use_case, on_done)
        self.heard.emit()
        if self._since.elapsed() >= LONGEST_MS:
            self.flush()
        else:
            self._rest.start()

    def say(self, use_case: UseCase, on_done: Told | None = None) -> None:
        """Save a choice at once, after what was typed before it."""
        self.heard.emit()
        self.flush()
        self._write(_Entry(use_case, on_done))

    def then(self, do: Callable[[], None]) -> None:
        """Do something once everything said before is on the disk."""
        self.say(lambda _: Changes(Topic.NOTHING), lambda _: do())

    def flush(self) -> None:
        """Write now what was typed; called before focus, page or window move on."""
        self._rest.stop()
        entries, self._typed = list(self._typed.values()), {}
        for entry in entries:
            self._write(entry)

    def _write(self, entry: _Entry) -> None:
        self._queue.append(entry)
        if len(self._queue) == 1:
            self._write_first()

    def _write_first(self) -> None:
        """Write the entry that is next; the others wait, so that a later try never beats newer words."""
        entry = self._queue[0]
        self._slow.start()
        self._operations.save(entry.run, lambda changes: self._done(entry, changes), self._not_saved)

    def _done(self, entry: _Entry, changes: Changes) -> None:
        self.fault = ""
        self._go_on()
        if changes.act is not None:
            self._undo.push(changes)
        if entry.on_done is not None:
            entry.on_done(changes)
        if changes.topics:
            self._feed.tell(changes, self)
        if not self._queue and changes.recorded_at:
            self.saved.emit(_local_time(changes.recorded_at))

    def _not_saved(self, error: BaseException) -> None:
        told = error if isinstance(error, WorkbenchError) else fault_of_ours(error)
        if told.code.startswith("STO-"):
            log.event(Event.NOT_SAVED, code=told.code, waiting=self.waiting)
        # The store may recover (space freed, disk back); anything else will not by trying again.
        # Nothing waits any more where the person gave it up while a try was under way.
        if told.code.startswith("STO-") and self.is_writable and self._queue:
            self.fault = f"{told.sentence} {told.window_advice}"
            self._slow.stop()
            self._retry.start()
        else:
            self._go_on()
        self.failed.emit(f"{told.sentence} {told.window_advice}")

    def give_up(self) -> None:
        """Forget what could not be saved; only where the person said so."""
        self._retry.stop()
        self._rest.stop()
        self._typed, self._queue, self.fault = {}, deque(), ""

    def _go_on(self) -> None:
        self._slow.stop()
        if self._queue:
            self._queue.popleft()
        if self._queue:
            self._write_first()


def _timer(owner: QObject, pause_ms: int, on_end: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(pause_ms)
    timer.timeout.connect(on_end)
    return timer


def _local_time(instant: str) -> str:
    return datetime.fromisoformat(instant).astimezone().strftime("%H:%M:%S")
