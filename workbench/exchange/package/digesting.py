"""The digests of a package's files, computed beside the rest of the check: on two cores it costs half the time."""

import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context

from workbench.exchange.package.container import CHUNK, Container

_SWITCH_S = 0.00005
"""How long one thread may keep another waiting: at the usual 5 ms hashing waits longer than it works."""


class _Turns:
    """Lets threads take turns quickly while anything is hashed, and as it was before when all is done."""

    def __init__(self) -> None:
        self._lock, self._count, self._before = threading.Lock(), 0, 0.0

    def begin(self) -> None:
        with self._lock:
            if self._count == 0:
                self._before = sys.getswitchinterval()
                sys.setswitchinterval(_SWITCH_S)
            self._count += 1

    def end(self) -> None:
        with self._lock:
            self._count -= 1
            # Somebody else may have said meanwhile how it should be, as the window does when it starts.
            if self._count == 0 and abs(sys.getswitchinterval() - _SWITCH_S) < _SWITCH_S / 10:
                sys.setswitchinterval(self._before)


_TURNS = _Turns()


class MemberDigests:
    """Reads and hashes every file of an opened package on a thread of its own; left early, it stops.

    Those of a small package are read when they are asked for: a thread would take longer than it saves. `heard` is told
    how many bytes were read, piece by piece; what it raises ends the reading and is raised by `result`, as is what
    reading raises: NotAPackage or FileNotRead.
    """

    def __init__(self, container: Container, heard: Callable[[int], None]) -> None:
        self._is_small = sum(map(container.size, container.names)) <= CHUNK
        self._container, self._heard = container if self._is_small else container.twin(), heard
        self._stop = threading.Event()
        self._digests: Future[dict[str, str]] | None = None

    def __enter__(self) -> "MemberDigests":
        if not self._is_small:
            self._worker = ThreadPoolExecutor(1, thread_name_prefix="digests")
            # What is wrong is said in the language of whoever asked.
            self._digests = self._worker.submit(copy_context().run, self._read)
            _TURNS.begin()
        return self

    def __exit__(self, *_: object) -> None:
        if not self._is_small:
            _TURNS.end()
            self._stop.set()
            self._worker.shutdown()
            self._container.close()

    def result(self) -> Mapping[str, str]:
        """Wait for the SHA-256 (hex) by file name, in the order in which the files lie."""
        if self._digests is None:
            self._digests = Future()
            self._digests.set_result(self._read())
        return self._digests.result()

    def _read(self) -> dict[str, str]:
        return {name: self._container.sha256(name, self._told) for name in self._container.names}

    def _told(self, count: int) -> None:
        if self._stop.is_set():
            raise InterruptedError
        self._heard(count)
