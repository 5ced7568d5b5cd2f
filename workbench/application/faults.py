"""Faults of ours: reported without any content of answers, and told as what they are."""

import traceback

from workbench.kernel import locations
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder


class Unexpected(WorkbenchError):
    code = "CMD-999"
    message = "Something unexpected happened ({what}); it is our fault, not yours."
    remedy = "What was saved is safe. Please send us {report}."


def unexpected(error: BaseException) -> Unexpected:
    """Keep a report of a fault of ours, without any content of answers, and say where it lies."""
    report = locations.home() / "last-fault.txt"
    frames = "".join(traceback.format_tb(error.__traceback__))
    try:
        make_folder(report.parent, private=True)
        durable_write(report, f"{type(error).__name__}\n{frames}".encode())
        where = str(report)
    except WorkbenchError:
        where = frames.strip().splitlines()[-1].strip()  # Nowhere to write: name at least the place.
    return Unexpected(what=type(error).__name__, report=where)
