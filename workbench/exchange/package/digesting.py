"""The digests of a package's files, computed beside the rest of the check: on two cores it costs half the time."""

import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context

from workbench.exchange.package.container import Container

_USUAL_S, _SWITCH_S = sys.getswitchinterval(), 0.00005
"""How long one thread may keep another waiting: at the usual 5 ms hashing waits longer than it works."""


class MemberDigests:
    """Reads and hashes every file of an opened package on a thread of its own; left early, it stops.

    `heard` is told how many bytes were read, piece by piece; what it raises ends the reading and is raised by
    `result`, as is what reading raises: NotAPackage or FileNotRead.
    """

    def __init__(self, container: Container, heard: Callable[[int], None]) -> None:
        self._container, self._heard = container.twin(), heard
        self._stop = threading.Event()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="digests")
        # What is wrong is said in the language of whoever asked.
        self._digests = self._worker.submit(copy_context().run, self._read)

    def __enter__(self) -> "MemberDigests":
        sys.setswitchinterval(_SWITCH_S)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setswitchinterval(_USUAL_S)
        self._stop.set()
        self._worker.shutdown()
        self._container.close()

    def result(self) -> Mapping[str, str]:
        """Wait for the SHA-256 (hex) by file name, in the order in which the files lie."""
        return self._digests.result()

    def _read(self) -> dict[str, str]:
        return {name: self._container.sha256(name, self._told) for name in self._container.names}

    def _told(self, count: int) -> None:
        if self._stop.is_set():
            raise InterruptedError
        self._heard(count)
