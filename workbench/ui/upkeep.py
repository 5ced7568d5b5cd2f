"""What Python needs of us while Qt runs: collecting on the GUI thread only, not losing None, and a fair turn."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1_000
FIRST_MS = 200
"""When None is looked after: once the first window stands, and long before it is used up."""
ENOUGH = 1 << 40
TURN_S = 0.0005
"""After what time a thread that computes lets the window have its turn, where Python's own are 5 ms: painting a table
asks for its turn hundreds of times."""


def start_upkeep(owner: QObject) -> None:
    """Keep Python sound as long as the owner lives; to be called on the GUI thread, before any window."""
    gc.disable()
    sys.setswitchinterval(TURN_S)
    timer = QTimer(owner)
    timer.setInterval(INTERVAL_MS)
    timer.timeout.connect(collect_what_is_due)
    timer.start()
    QTimer.singleShot(FIRST_MS, owner, _outlive_lost_references)


def spare_what_is_imported() -> None:
    """Leave out of later collections what stands now: modules and classes that stay for good."""
    gc.collect()
    gc.freeze()


def _outlive_lost_references() -> None:
    """Give None, True and False more references than can be lost.

    PySide 6.12.0 takes one from None with each call that returns it, as if it were immortal; before
    Python 3.12 it is not, and after some ten thousand calls the process is aborted.
    """
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        import ctypes

        for each in (None, True, False):
            # An object begins with its count of references.
            ctypes.c_ssize_t.from_address(id(each)).value += ENOUGH


def collect_what_is_due() -> None:
    """Collect the generation that is due by the usual thresholds; on this thread, and on no other.

    A Qt object that is collected while a worker thread runs is destroyed there, with its timers and
    connections still known to the GUI thread: the program crashes a moment later.
    """
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
            gc.collect(generation)
            return
