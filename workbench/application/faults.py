"""Faults of ours: reported without any content of answers, and told as what they are."""

import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from workbench import __version__
from workbench.kernel import locations, log
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder
from workbench.kernel.log import Event

_LIBRARIES, _REPORT = "site-packages", "last-fault.txt"
_LINES = 120
"""Lines of the log that go along with a report."""
_FILE = re.compile(r'"([^"\n]+\.py)"')


class Unexpected(WorkbenchError):
    code = "CMD-999"
    message = "Something unexpected happened ({what}); it is our fault, not yours."
    remedy = "What was saved is safe. Please send us {report}."


def unexpected(error: BaseException) -> Unexpected:
    """Keep a report of a fault of ours, without any content of answers, and say where it lies.

    Messages of exceptions and the values of variables are left out, as they may quote what
    somebody typed; the report holds versions, kinds, places and lines of code, and no name of a
    folder beyond the program's own.
    """
    report = locations.home() / _REPORT
    log.event(Event.FAULT, kind=type(error), place=log.place_of(error))
    told = "".join((_versions(), *_told(error, set())))
    try:
        make_folder(report.parent, private=True)
        durable_write(report, told.encode(errors="backslashreplace"), private=True)
        where = str(report)
    except WorkbenchError:
        where = log.place_of(error)  # Nowhere to write: name at least the place.
    return Unexpected(what=type(error).__name__, report=where)


def read_report() -> str:
    """Return what helps to find the last fault: its report, what a crash left, and the end of the log.

    Nothing that anybody said is in any of them.
    """
    try:
        fault = (locations.home() / _REPORT).read_text(encoding="utf-8")
    except OSError:
        fault = ""
    crash = _FILE.sub(lambda found: f'"{_shown(found[1])}"', log.last_crash())
    parts = (("Fault", fault), ("Crash", crash), ("Log", "\n".join(log.last_lines(_LINES))))
    return "\n\n".join(f"{head}\n{text.strip()}" for head, text in parts if text.strip())


def save_report(target: Path) -> None:
    """Keep what helps to find the last fault as a text file. Raises FileNotWritten."""
    durable_write(target, read_report().encode())


def report_what_nobody_catches(tell: Callable[[WorkbenchError], None]) -> None:
    """Let faults that reach the edge of the program, on any thread, be reported and told, and never printed."""

    def on_any(_: object, error: BaseException | None, __: TracebackType | None) -> None:
        if isinstance(error, Exception):
            tell(error if isinstance(error, WorkbenchError) else unexpected(error))

    sys.excepthook = on_any
    threading.excepthook = lambda told: on_any(told.exc_type, told.exc_value, told.exc_traceback)
    sys.unraisablehook = lambda told: on_any(told.exc_type, told.exc_value, told.exc_traceback)


def keep_memory_private() -> None:
    """Let a crash leave no image of the memory on the disk, with every answer and passphrase in it."""
    if sys.platform != "win32":  # Windows writes one only where its administrator asked for it.
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _versions() -> str:
    import platform

    from workbench.store.connections import sqlite_told

    python = ".".join(map(str, sys.version_info[:3]))
    qt = sys.modules.get("PySide6")
    window = f", Qt {qt.__version__}" if qt is not None else ""
    told = sqlite_told()
    return (
        f"Assessor Workbench {__version__}, Python {python}, SQLite {told['sqlite']} (race of writers: {told['race']})"
        f"{window}, {platform.system()} {platform.machine()}\n"
    )


def _told(error: BaseException, seen: set[int]) -> Iterator[str]:
    """Yield kinds and frames of a fault and of what led to it, the first cause first, each once."""
    if id(error) in seen:
        return
    seen.add(id(error))
    earlier = error.__cause__ or error.__context__
    if earlier is not None:
        yield from _told(earlier, seen)
    for each in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        yield from _told(each, seen)
    yield f"\n{type(error).__name__}\n"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_shown(frame.filename)}:{frame.lineno} {frame.name}\n    {frame.line}\n"


def _shown(file: str) -> str:
    """Return a file of code without the folders above the program, which may be called after a person."""
    own = log.place_in_package(file)
    if own is not None:
        return own
    parts = Path(file).parts
    beyond = parts.index(_LIBRARIES) + 1 if _LIBRARIES in parts else -2
    return "/".join(parts[beyond:])
