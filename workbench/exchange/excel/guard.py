"""The one road to the process that reads foreign workbooks: it is asked, watched, and ended when it takes too much."""

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from workbench.exchange.excel.child import ANSWER_LIMIT, MEMORY_LIMIT, READER
from workbench.exchange.excel.preflight import ReadingStopped, UnreadableWorkbook
from workbench.kernel import locations

SECONDS_LIMIT, ENDING_S = 8, 1
_LOOK_S = 0.2
_Answer = tuple[bytes, bool]
"""A document, and whether the process goes on."""
_CHILD = Path(__file__).with_name("child.py")


class Guard:
    """A process that answers one path after another; the next question starts it anew when it has ended."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[_Answer | None] = queue.SimpleQueue()
        self._listener: threading.Thread | None = None

    def start(self) -> None:
        """Start the process, or let it go on."""
        if self._process is not None and self._process.poll() is None:
            return
        self.end()
        self._process = subprocess.Popen(
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_bare(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self._answers = queue.SimpleQueue()
        assert self._process.stdout is not None
        self._listener = threading.Thread(target=_listen, args=(self._process.stdout, self._answers), daemon=True)
        self._listener.start()

    def ask(self, path: Path, is_stopped: Callable[[], bool], content: bytes = b"") -> bytes:
        """Return the answer about a file, or about the content that is given in its place.

        Raises UnreadableWorkbook or ReadingStopped; the process has ended then.
        """
        self.start()
        assert self._process is not None and self._process.stdin is not None
        name = os.fsencode(path.resolve())
        try:
            with contextlib.suppress(BrokenPipeError):  # It died: the missing answer tells.
                self._process.stdin.write(len(name).to_bytes(4, "big") + name + len(content).to_bytes(4, "big"))
                self._process.stdin.write(content)
                self._process.stdin.flush()
            answer = self._wait(path, is_stopped)
        except BaseException:  # Whoever interrupts the wait, too: no answer may come to the next question.
            self._kill()
            raise
        if answer is None:
            self._kill()
            raise UnreadableWorkbook(path=path, reason="it is damaged in a way that stopped the reading")
        content, goes_on = answer
        if not goes_on:
            self.end()
        return content

    def end(self) -> None:
        """End the process and wait for it."""
        if self._process is None:
            return
        assert self._process.stdin is not None and self._process.stdout is not None
        with contextlib.suppress(OSError):  # It died with a question unread.
            self._process.stdin.close()
        try:
            self._process.wait(ENDING_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._listener is not None:
            self._listener.join()
        self._process.stdout.close()
        self._process = self._listener = None

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self.end()

    def _wait(self, path: Path, is_stopped: Callable[[], bool]) -> _Answer | None:
        assert self._process is not None
        until = time.monotonic() + SECONDS_LIMIT
        while True:
            with contextlib.suppress(queue.Empty):
                return self._answers.get(timeout=_LOOK_S)
            if is_stopped():
                raise ReadingStopped(path=path)
            if time.monotonic() > until:
                raise UnreadableWorkbook(path=path, reason=f"reading it took over {SECONDS_LIMIT} seconds")
            if _memory(self._process.pid) > MEMORY_LIMIT:
                raise too_large(path)


def too_large(path: Path) -> UnreadableWorkbook:
    """Return what is said of a file that takes all memory."""
    return UnreadableWorkbook(path=path, reason="reading it needs more memory than any workbook should")


def _command() -> list[str]:
    """Return what starts the process: Python with nothing but its standard library, or else the program itself."""
    program = locations.program()
    if program is not None:
        return [str(program), READER]
    return [sys.executable, "-I", "-S", *(["-B"] if sys.dont_write_bytecode else []), str(_CHILD)]


def _bare() -> dict[str, str]:
    """Return the environment without what is ours alone: a process that reads foreign files needs no passphrase."""
    return {name: value for name, value in os.environ.items() if not name.startswith("WORKBENCH_")}


def _memory(pid: int) -> int:
    """Return how many bytes of memory a process and its own take; where the system limits none, this does."""
    import psutil  # Most files are read before the first look.

    try:
        process = psutil.Process(pid)
        return sum(each.memory_info().rss for each in (process, *process.children(recursive=True)))
    except psutil.Error:  # It has just ended; the missing answer tells.
        return 0


def _listen(stream: BinaryIO, answers: "queue.SimpleQueue[_Answer | None]") -> None:
    """Hand on each whole answer; None when there will be no other."""
    while len(head := stream.read(5)) == 5 and (size := int.from_bytes(head[:4], "big")) <= ANSWER_LIMIT:
        content = stream.read(size)
        if len(content) < size:
            break
        answers.put((content, head[4] == 1))
    answers.put(None)
