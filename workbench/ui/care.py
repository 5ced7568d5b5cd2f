"""Looks after the workspace while the window is open: may one write, is all sound, is there a fresh copy."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.application.changes import Changes, Topic
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.ui.notices import fault_of_ours
from workbench.ui.shell import Shell

SNAPSHOT_MS, REOPEN_MS, CLOCK_MS = 30 * 60_000, 5_000, 60_000
"""Between snapshots, tries to write where somebody else has the file open, and looks at the clock."""
_OPEN_ELSEWHERE = "STO-003"
_DAMAGED = ("STO-004", "STO-006")
_READS_ON = (_OPEN_ELSEWHERE, "STO-005", "STO-008")
"""Errors with which a workspace still opens for reading."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing about the workspace that stays so until somebody does something."""

    text: str
    tone: str
    """`danger`, `warn` or `info`."""
    action: str = ""
    """Word of what can be done about it."""
    do: Callable[[], None] | None = None


class Care(QObject):
    """Opens the workspace for writing, checks it behind the first window, and takes snapshots."""

    changed = Signal()
    """The condition that matters most is another one."""
    _ORDER = ("damage", "reading", "place", "clock", "copy", "identity")
    """By weight: what is damaged is said before anything else."""

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._conditions: dict[str, Condition] = {}
        self._started: tuple[datetime, float] | None = None
        self._again = _timer(self, REOPEN_MS, self.open, once=True)
        self._copies = _timer(self, SNAPSHOT_MS, self.take_snapshot)
        self._clock = _timer(self, CLOCK_MS, self._look_at_clock)

    @property
    def condition(self) -> Condition | None:
        """Return the condition that matters most; None while all is well."""
        return next((self._conditions[each] for each in self._ORDER if each in self._conditions), None)

    def begin(self) -> None:
        """Look after the workspace from now on; to be called once the first window stands."""
        self._started = (self._shell.home.clock.now(), time.monotonic())
        self._clock.start()
        self.open()
        self._shell.operations.look_after(_check, self._checked, self._not_checked)
        self._shell.signals.settled.emit()

    def open(self) -> None:
        """Open the workspace for writing; where that can't be, it is shown for reading."""
        self._shell.operations.save(_greet, self._opened, self._not_opened)

    def end(self) -> None:
        """Look after nothing any more: the window closes."""
        for each in (self._again, self._copies, self._clock):
            each.stop()

    def dismiss(self, name: str) -> None:
        """Take a condition away."""
        if self._conditions.pop(name, None) is not None:
            self.changed.emit()

    # Writing

    def _opened(self, greeting: Any) -> None:
        if greeting.is_alone:
            self._shell.operations.be_alone()
        self._set_reading("")
        self.dismiss("reading")
        if greeting.place:
            self._say("place", greeting.place, "warn", tr("Keep it on this computer"), self._perform("move-here"))
        if greeting.clock:
            self._say("clock", greeting.clock, "warn", tr("Understood"), lambda: self.dismiss("clock"))
        if greeting.identity:
            self._say("identity", greeting.identity, "info", tr("See"), self._see_identity)
        self._copies.start()

    def _see_identity(self) -> None:
        self.dismiss("identity")
        self._shell.perform("identity")

    def _not_opened(self, error: BaseException) -> None:
        told = _told(error)
        if told.code in _DAMAGED:
            self._not_checked(told)
        elif told.code in _READS_ON:
            self._read_only(told)
        else:
            self._shell.notices.tell(told)

    def _read_only(self, told: WorkbenchError) -> None:
        self._set_reading(told.sentence)
        if told.code == _OPEN_ELSEWHERE:
            words = tr(
                "{details} has this workspace open, so it can only be read here. ", details=told.details["holder"]
            )
            self._say("reading", words + tr("Once it is closed there, writing goes on here by itself."), "info")
            self._again.start()
        else:
            self._say(
                "reading",
                tr(
                    "Open for reading only. {sentence} {window_advice}",
                    sentence=told.sentence,
                    window_advice=told.window_advice,
                ),
                "info",
            )

    def _set_reading(self, why: str) -> None:
        if why != self._shell.read_only:
            self._shell.read_only = why
            self._shell.autosave.is_writable = not why
            self._shell.feed.tell(Changes(Topic.ASSESSMENTS | Topic.ANSWERS))

    # Soundness and copies

    def _checked(self, health: Any) -> None:
        if health.is_sound:
            self.dismiss("damage")
            if not self._shell.read_only:
                self.take_snapshot()
        else:
            count = len(health.problems)
            words = tr(
                "This workspace is damaged: {damage} The rest can be used."
                if count == 1
                else "This workspace is damaged: {damage} There are {more} more damages. The rest can be used.",
                damage=health.problems[0].message,
                more=count - 1,
            )
            self._say("damage", words, "danger", tr("See and mend"), self._perform("mend"))

    def _not_checked(self, error: BaseException) -> None:
        if not isinstance(error, WorkbenchError):
            self._shell.notices.tell(error)
            return
        words = f"{error.sentence} {error.window_advice}"
        self._say("damage", words, "danger", tr("See and mend"), self._perform("mend"))

    def check_again(self, on_done: Callable[[], None] | None = None) -> None:
        """Check once more, for instance after a restoration."""

        def done(health: Any) -> None:
            self._checked(health)
            if on_done is not None:
                on_done()

        self._shell.operations.look_after(_check, done, self._not_checked)

    def take_snapshot(self) -> None:
        """Keep a copy, where something changed since the last."""
        self._shell.operations.look_after(_snapshot, lambda _: self.dismiss("copy"), self._not_copied)

    def _not_copied(self, error: BaseException) -> None:
        told = _told(error)
        self._say(
            "copy", f"{told.sentence} {told.window_advice}", "warn", tr("Understood"), lambda: self.dismiss("copy")
        )

    # Clock

    def _look_at_clock(self) -> None:
        from workbench.application.timekeeping import jump_notice

        assert self._started is not None
        now, ticks = self._shell.home.clock.now(), time.monotonic()
        words = jump_notice(now - self._started[0], timedelta(seconds=ticks - self._started[1]))
        self._started = (now, ticks)
        if words:
            self._say("clock", words, "warn", tr("Understood"), lambda: self.dismiss("clock"))

    def _perform(self, action: str) -> Callable[[], None]:
        return lambda: self._shell.perform(action)

    def _say(self, name: str, text: str, tone: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        self._conditions[name] = Condition(text, tone, action, do)
        self.changed.emit()


def _told(error: BaseException) -> WorkbenchError:
    return error if isinstance(error, WorkbenchError) else fault_of_ours(error)


def _greet(services: Any) -> Any:
    from workbench.application.welcoming import greet

    return greet(services)


def _check(services: Any, stop: Callable[[], bool]) -> Any:
    from workbench.application.checking import check

    return check(services, full=False, stop=stop)


def _snapshot(services: Any, _: Callable[[], bool]) -> Any:
    from workbench.application.maintaining import snapshot

    return snapshot(services, "time")


def _timer(owner: QObject, pause_ms: int, on_end: Callable[[], None], *, once: bool = False) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(once)
    timer.setInterval(pause_ms)
    timer.timeout.connect(on_end)
    return timer
