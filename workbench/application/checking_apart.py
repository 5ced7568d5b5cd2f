"""Verifying many packages at once, each in one of some processes, told in the order in which they were given."""

import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO, cast

from workbench.application.checking_child import VERIFIER, from_json, receive, send
from workbench.kernel import locations
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.portfolio.submissions import Submission

Verified = Future[Submission | None]
"""What a package says, once it is verified; None where it need not be."""

WORTH_IT, MOST, AHEAD = 24, 8, 4
"""Packages for which processes are started at all; processes; packages that wait for each of them."""
_ENDING_S = 5
_CHILD = Path(__file__).with_name("checking_child.py")


class CheckEnded(WorkbenchError):
    code = "PRT-041"
    message = "The process that checked it ended before it was done."
    remedy = "Check it alone with `workbench verify`, and ask whoever sent it for the package again."
    window_remedy = "Check it alone under Packages (Ctrl+4), and ask whoever sent it for the package again."


class Checker:
    """A process that verifies one package after the other; started again where a package ends it."""

    def __init__(self, told: Json) -> None:
        self._told = told
        self._process = self._start()

    def _start(self) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self._asked, self._answers = cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)
        send(self._asked, self._told)
        return process

    def ask(self, path: Path) -> Submission:
        """Return what a package says. Raises why it is refused, or CheckEnded."""
        with suppress(BrokenPipeError):  # It died: the missing answer tells.
            send(self._asked, str(path.absolute()))
        answer = receive(self._answers)
        if answer is None:
            self.end()
            self._process = self._start()
            raise CheckEnded
        if "refused" in answer:
            raise _error(answer["refused"])(**answer["details"])
        return from_json(answer)

    def end(self) -> None:
        """End the process and wait for it."""
        with suppress(BrokenPipeError):
            self._asked.close()
        try:
            self._process.wait(_ENDING_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._answers.close()


class Checkers:
    """Some of these processes."""

    def __init__(self, told: Json, count: int) -> None:
        self._idle: SimpleQueue[Checker] = SimpleQueue()
        self._all = [Checker(told) for _ in range(count)]
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="checking")
        for each in self._all:
            self._idle.put(each)

    def end(self) -> None:
        """Let each finish what it is at, and end them."""
        self._threads.shutdown(cancel_futures=True)
        for each in self._all:
            each.end()

    def start(self, path: Path) -> Verified:
        """Let one of them verify a package, as soon as one is free."""
        return self._threads.submit(self._ask, path)

    def _ask(self, path: Path) -> Submission | None:
        checker = self._idle.get()
        try:
            return checker.ask(path)
        finally:
            self._idle.put(checker)

    @property
    def ahead(self) -> int:
        """Return for how many packages to wait at once: so that none of them is idle, and memory stays small."""
        return AHEAD * len(self._all)


def in_turn(tasks: Iterator[Verified], ahead: int) -> Iterator[Verified]:
    """Yield tasks in their order, with some more of them begun already."""
    waiting: deque[Verified] = deque()
    for each in tasks:
        waiting.append(each)
        if len(waiting) > ahead:
            yield waiting.popleft()
    yield from waiting


@contextmanager
def checkers(
    home: Path, trust_list: Path | None, packages: Sequence[Path], *, allow_untrusted: bool
) -> Iterator[Checkers | None]:
    """Lend processes for some packages; None where they are too few, or there is only one processor."""
    count = min(_processors(), MOST)
    if len(packages) < WORTH_IT or count < 2:
        yield None
        return
    told = {
        "home": str(home.absolute()), "trust_list": str(trust_list.absolute()) if trust_list else "",
        "allow_untrusted": allow_untrusted,
    }  # fmt: skip
    made = Checkers(told, count)
    try:
        yield made
    finally:
        made.end()


def _error(code: str) -> type[WorkbenchError]:
    """Return the kind of error of a code; whoever is asked knows no others than whoever asks."""
    waiting: list[type[WorkbenchError]] = [WorkbenchError]
    while (kind := waiting.pop()).code != code:
        waiting += kind.__subclasses__()
    return kind


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _command() -> list[str]:
    """Return what starts the process: Python with this file, or else the program itself."""
    program = locations.program()
    if program is not None:
        return [str(program), VERIFIER]
    return [sys.executable, "-P", *(["-B"] if sys.dont_write_bytecode else []), str(_CHILD)]
