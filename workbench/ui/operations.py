"""Use cases off the GUI thread: a writer for short transactions, a reader for views, jobs for what takes long.

A fourth thread looks after the workspace: it checks and copies while the others work.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.ui.notices import Notices

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
Stop = Callable[[], bool]
"""Tells whether the window is being closed, so that what takes long ends early."""
OpenServices = Callable[[bool], AbstractContextManager[Any]]
"""Given whether it is for writing, opens the services of the workspace."""


_LOST = ("STO-001", "STO-006", "STO-008", "STO-009", "STO-011")
"""Errors after which a file has to be opened anew: the disk was taken out, or the file replaced."""


class Cancelled(Exception):
    """The person called a job off; nothing is half-written."""


@dataclass
class Job:
    """A job in flight: says what it does, and can be called off between steps."""

    verb: str
    _stop: threading.Event
    _say: Callable[[str], None]
    is_stoppable: bool = True
    """Whether it can be called off between its steps."""

    def say(self, text: str) -> None:
        """Tell the person the step that begins. Raises Cancelled once the job was called off."""
        if self._stop.is_set():
            raise Cancelled
        self._say(text)

    def is_cancelled(self) -> bool:
        """Tell whether the job was called off."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Call the job off."""
        self._stop.set()


class _Lane:
    """One thread with the workspace open for itself; opened on first use, closed in that thread."""

    def __init__(self, name: str, open_services: OpenServices, *, writing: bool) -> None:
        self._open, self._writing = open_services, writing
        self._name = name
        self._held: AbstractContextManager[Any] | None = None
        self._services: Any = None
        self.on_lost: Callable[[], None] | None = None

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        return _thread(self._name)

    def run(self, use_case: Callable[[Any], T]) -> "Future[T]":
        return self._pool.submit(self.do, use_case)

    def is_here(self) -> bool:
        """Tell whether whoever asks runs in this very thread."""
        return threading.current_thread().name.startswith(f"{self._name}_")

    def do(self, use_case: Callable[[Any], T]) -> T:
        """Run a use case now; only for this very thread."""
        try:
            return use_case(self._ready())
        except WorkbenchError as error:
            if error.code in _LOST:
                self._let_go()
                if self.on_lost is not None:
                    self.on_lost()
            raise

    def reopen(self) -> None:
        """Open the file anew before the next use case."""
        self._pool.submit(self._let_go)

    def _ready(self) -> Any:
        if self._held is None:
            held = self._open(self._writing)
            self._services = held.__enter__()
            self._held = held
        return self._services

    def _let_go(self) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            held.__exit__(None, None, None)

    @contextmanager
    def put_down(self) -> Iterator[None]:
        """Close the file; whatever is wanted of this thread waits until the block ends."""
        goes_on = threading.Event()
        try:
            closed = self._pool.submit(self._let_go)
            self._pool.submit(goes_on.wait)
            closed.result()
            yield
        finally:
            goes_on.set()

    def close(self) -> None:
        self._pool.submit(self._let_go).result()
        self._pool.shutdown(wait=True)


class Operations(QObject):
    """Runs use cases and brings what came of them back to the GUI thread.

    Exactly one thread writes; views are read through a connection of their own, so that
    reading never makes an answer wait. Jobs get neither: they open the workspace to read.
    """

    _finished = Signal(object, object, object)
    progressed = Signal(str, str)
    """Verb of the job, and the step that begins; both empty when it ended."""

    def __init__(self, open_services: OpenServices, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._open = open_services
        self._writer = _Lane("writer", open_services, writing=True)
        self._reader = _Lane("reader", open_services, writing=False)
        self._writer.on_lost = self._reader.reopen
        self.job: Job | None = None
        self.is_open = True
        self.is_alone = False
        """Only the writer can have the file open: everything goes through its thread."""
        self.is_put_down = False
        """Nobody here has the file open, and nobody may, until a job that changes the whole of it has ended."""
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _jobs(self) -> "ThreadPoolExecutor":
        return _thread("jobs")

    @cached_property
    def _care(self) -> "ThreadPoolExecutor":
        return _thread("care")

    def be_alone(self) -> None:
        """Send everything through the writer: where the file lies, nobody else can have it open meanwhile."""
        self.is_alone = True
        self._reader.reopen()

    def save(
        self,
        use_case: Callable[[Any], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None] | None = None,
    ) -> "Future[T]":
        """Run a use case that writes: it is given the services open for writing."""
        return self._watch(self._writer.run(use_case), on_done, on_error)

    def ask(
        self,
        view: Callable[[Any], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None] | None = None,
    ) -> "Future[T]":
        """Read a view: it is given the services open for reading."""
        lane = self._writer if self.is_alone else self._reader
        return self._watch(lane.run(view), on_done, on_error)

    def look_after(
        self,
        work: Callable[[Any, Stop], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None] | None = None,
    ) -> "Future[T]":
        """Check or copy the workspace beside all other work; it is given services open for reading."""

        def stop() -> bool:
            return not self.is_open

        def run(services: Any) -> T:
            return work(services, stop)

        running = self._writer.run(run) if self.is_alone else self._care.submit(self._with_services, run)
        return self._watch(running, on_done, on_error)

    def _with_services(self, work: Callable[[Any], T]) -> T:
        with self._open(False) as services:
            return work(services)

    def start(
        self,
        verb: str,
        work: Callable[[Any, Job], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None] | None = None,
        *,
        is_apart: bool = False,
    ) -> Job:
        """Start a job with progress and cancel; it is given services of its own, open for reading.

        One that `is_apart` is given none: it works on files that may not open.
        """
        job = self.announce(verb)

        def run(opened: Callable[[Callable[[Any], T]], T]) -> T:
            return self._run(job, lambda: opened(lambda services: work(services, job)))

        if is_apart:
            in_flight = self._jobs.submit(run, lambda act: act(None))
        elif self.is_alone:
            in_flight = self._writer.run(lambda services: run(lambda act: act(services)))
        else:
            in_flight = self._jobs.submit(run, self._with_services)
        self._watch(in_flight, on_done, on_error)
        return job

    def start_put_down(
        self,
        verb: str,
        work: Callable[[Job], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Start a job that changes the whole file: nobody here has it open meanwhile, and it can't be called off.

        What is saved or asked while it runs waits for its end, and is lost by nothing.
        """
        job = self.announce(verb, is_stoppable=False)
        self.is_put_down = True

        def run() -> T:
            with ExitStack() as held:
                held.callback(setattr, self, "is_put_down", False)
                for lane in (self._reader, self._writer):
                    held.enter_context(lane.put_down())
                held.enter_context(_kept_waiting(self._care))
                return self._run(job, lambda: work(job))

        self._watch(self._jobs.submit(run), on_done, on_error)
        return job

    def write_from_job(self, use_case: Callable[[Any], T]) -> T:
        """Do one short step of a job in the thread that writes, and wait for it; never called on the GUI thread."""
        if self._writer.is_here():  # Where the program `is_alone` with the file, jobs run in that thread.
            return self._writer.do(use_case)
        return self._writer.run(use_case).result()

    def _run(self, job: Job, act: Callable[[], T]) -> T:
        try:
            job.say("")
            return act()
        except WorkbenchError as error:
            if job.is_cancelled():  # It ended because it was called off, and says so in its own way.
                raise Cancelled from error
            raise
        finally:
            self.end(job)

    def announce(self, verb: str, *, is_stoppable: bool = True) -> Job:
        """Begin a job whose steps are saved one by one; it is shown and called off like any other."""
        self.job = Job(verb, threading.Event(), lambda text: self.progressed.emit(verb, text), is_stoppable)
        self.progressed.emit(verb, "")
        return self.job

    def end(self, job: Job) -> None:
        """End a job that was announced."""
        if self.job is job:
            self.job = None
            self.progressed.emit("", "")

    def close(self) -> None:
        """Finish what is queued and close the workspace."""
        self.is_open = False
        if self.job is not None:
            self.job.cancel()
        self._jobs.shutdown(wait=True)
        self._care.shutdown(wait=True)
        self._reader.close()
        self._writer.close()

    def _watch(
        self, future: "Future[T]", on_done: Callable[[T], None], on_error: Callable[[BaseException], None] | None
    ) -> "Future[T]":
        future.add_done_callback(lambda done: self._finished.emit(done, on_done, on_error))
        return future

    def _deliver(
        self,
        future: "Future[Any]",
        on_done: Callable[[Any], None],
        on_error: Callable[[BaseException], None] | None,
    ) -> None:
        error = future.exception()
        if not self.is_open or _is_gone(on_done):
            return  # The window was closed, or the page left for good, in the meantime.
        if error is None:
            on_done(future.result())
        elif isinstance(error, Cancelled):
            self._notices.say(tr("Cancelled. Nothing was changed."), "info")
        else:
            (on_error or self._notices.tell)(error)


class Aside(QObject):
    """Does one thing at a time off the GUI thread where no workspace is open yet, e.g. deriving a key."""

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_error: Callable[[BaseException], None]
    ) -> None:
        """Do something; one of the two hears of it on the GUI thread, unless the owner has gone meanwhile."""

        def tell(done: "Future[T]") -> None:
            if isValid(self):
                self._finished.emit(done, on_done, on_error)

        pool = _thread("aside")
        pool.submit(work).add_done_callback(tell)
        pool.shutdown(wait=False)

    def _deliver(
        self, future: "Future[T]", on_done: Callable[[T], None], on_error: Callable[[BaseException], None]
    ) -> None:
        error = future.exception()
        if error is None:
            on_done(future.result())
        else:
            on_error(error)


@contextmanager
def _kept_waiting(pool: "ThreadPoolExecutor") -> Iterator[None]:
    """Let a thread end what it does, and begin nothing until the block ends."""
    free, goes_on = threading.Event(), threading.Event()
    pool.submit(free.set)
    pool.submit(goes_on.wait)
    try:
        free.wait()
        yield
    finally:
        goes_on.set()


def _thread(name: str) -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor  # Not before the first window stands.

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)


def _is_gone(callback: Callable[..., None]) -> bool:
    """Tell whether a callback is a method, or a lambda within one, of a widget that is deleted already."""
    owner = getattr(callback, "__self__", None)
    if owner is None and isinstance(callback, FunctionType):
        held = dict(zip(callback.__code__.co_freevars, callback.__closure__ or (), strict=True))
        owner = held["self"].cell_contents if "self" in held else None
    return isinstance(owner, QObject) and not isValid(owner)
