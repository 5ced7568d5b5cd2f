"""Collected Qt objects are destroyed on the GUI thread, whatever worker threads do meanwhile."""

import gc
import threading

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot


class Ring(QObject):
    """Refers to itself, so that only the collector can destroy it."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        super().__init__()
        self.itself, self.timer = self, QTimer(self)
        self.destroyed.connect(lambda: gone.append(threading.current_thread()))


def allocate() -> None:
    kept = [[object()] for _ in range(200_000)]
    assert len(kept) == 200_000


def test_a_worker_that_allocates_destroys_no_qt_object(qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []
    for _ in range(50):
        Ring(gone)
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert gone == []
    gc.collect()
    assert gone == [threading.main_thread()] * 50


def test_collecting_goes_on_by_itself(qtbot: QtBot) -> None:
    assert not gc.isenabled()
    young = gc.get_count()[0]
    kept = [[n] for n in range(5_000)]
    assert gc.get_count()[0] > young
    qtbot.waitUntil(lambda: gc.get_count()[0] < 700, timeout=5_000)
    assert len(kept) == 5_000
