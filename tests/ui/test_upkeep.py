"""Python stays sound while Qt runs: objects are destroyed on the GUI thread, and None is not used up."""

import gc
import os
import subprocess
import sys
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


def test_a_worker_that_computes_lets_the_window_have_its_turn_soon(qtbot: QtBot) -> None:
    assert sys.getswitchinterval() < 0.001


def test_collecting_goes_on_by_itself(qtbot: QtBot) -> None:
    assert not gc.isenabled()
    young = gc.get_count()[0]
    kept = [[n] for n in range(5_000)]
    assert gc.get_count()[0] > young
    qtbot.waitUntil(lambda: gc.get_count()[0] < 700, timeout=5_000)
    assert len(kept) == 5_000


MANY_CALLS = """
import time
from PySide6.QtWidgets import QApplication, QWidget
from workbench.ui.upkeep import FIRST_MS, start_upkeep
application = QApplication([])
start_upkeep(application)
time.sleep((FIRST_MS + 50) / 1000)
application.processEvents()
widget = QWidget()
for _ in range(400_000):
    widget.update()
print("sound")
"""


def test_many_calls_into_qt_do_not_use_up_none() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, env=environment)
    assert (ran.returncode, ran.stdout) == (0, "sound\n"), ran.stderr[-300:]
