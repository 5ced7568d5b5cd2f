"""Python's garbage collector, on the GUI thread only.

A Qt object that is collected while a worker thread runs is destroyed there, with its timers and
connections still known to the GUI thread: the program crashes a moment later.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1_000


def collect_on_gui_thread(owner: QObject) -> None:
    """Collect now and then on the thread that this is called on, and nowhere else, as long as the owner lives."""
    gc.disable()
    timer = QTimer(owner)
    timer.setInterval(INTERVAL_MS)
    timer.timeout.connect(_collect)
    timer.start()


def spare_what_is_imported() -> None:
    """Leave out of later collections what stands now: modules and classes that stay for good."""
    gc.collect()
    gc.freeze()


def _collect() -> None:
    """Collect the generation that is due by the usual thresholds."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
            gc.collect(generation)
            return
