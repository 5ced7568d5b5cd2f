"""Faults of ours: reported without any content of answers, and told as what they are."""

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from workbench.kernel import locations, log
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder
from workbench.kernel.log import Event


class Unexpected(WorkbenchError):
    code = "CMD-999"
    message = "Something unexpected happened ({what}); it is our fault, not yours."
    remedy = "What was saved is safe. Please send us {report}."


def unexpected(error: BaseException) -> Unexpected:
    """Keep a report of a fault of ours, without any content of answers, and say where it lies.

    Messages of exceptions are left out, as they may quote what somebody typed; the report holds
    kinds, places and lines of our own code.
    """
    report = locations.home() / "last-fault.txt"
    log.event(Event.FAULT, kind=type(error).__name__, place=log.place_of(error))
    frames = "".join(_told(error))
    try:
        make_folder(report.parent, private=True)
        durable_write(report, frames.encode(), private=True)
        where = str(report)
    except WorkbenchError:
        where = frames.strip().splitlines()[-1].strip()  # Nowhere to write: name at least the place.
    return Unexpected(what=type(error).__name__, report=where)


def report_what_nobody_catches(tell: Callable[[WorkbenchError], None]) -> None:
    """Let faults that reach the edge of the program, on any thread, be reported and told, and never printed."""

    def on_any(kind: type[BaseException], error: BaseException | None, _: TracebackType | None) -> None:
        if isinstance(error, Exception):
            tell(unexpected(error))

    sys.excepthook = on_any
    threading.excepthook = lambda told: on_any(told.exc_type, told.exc_value, told.exc_traceback)
    sys.unraisablehook = lambda told: on_any(told.exc_type, told.exc_value, told.exc_traceback)


def _told(error: BaseException) -> list[str]:
    """Return kinds and frames of a fault and of what led to it, the first cause first."""
    earlier = error.__cause__ or error.__context__
    before = _told(earlier) if earlier is not None and earlier is not error else []
    return [*before, f"{type(error).__name__}\n", *traceback.format_tb(error.__traceback__)]
