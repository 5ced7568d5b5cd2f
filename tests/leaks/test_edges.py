"""Whatever reaches the edge of the window's program is noted and told, and none of its words are kept or printed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from leaks.canaries import ANSWER, EVIDENCE, found_in
from leaks.conftest import ROOT, Watch
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.ui.dialogs.files import show_evidence

WINDOW = """
import faulthandler, sys, threading, warnings
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from workbench.ui import main

said = sys.argv.pop(2)

def fail():
    raise ValueError(said + " is no number")

class Opened(main.Starter):
    def open(self, workspace):
        super().open(workspace)
        QTimer.singleShot(0, self.window, lambda: act(self))

def by_and_by():
    {act}

def act(starting):
    by_and_by()
    def look():
        told = [each for each in starting.window.shell.notices.said if "our fault" in each.text]
        if told or {without}:
            print("told:", *(each.text for each in told))
            QApplication.quit()
        else:
            QTimer.singleShot(20, look)
    QTimer.singleShot(0, look)

main.Starter = Opened
sys.exit(main.run(sys.argv[1:]))
"""


def run_window(act: str, scenario: Scenario, *, without: bool = False) -> subprocess.CompletedProcess[str]:
    """Start the program on a workspace, let something happen in it, and quit once the person was told."""
    scenario.close()
    script = WINDOW.format(act=act, without=without)
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", script, str(scenario.path), ANSWER]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize(
    "act",
    ["QTimer.singleShot(0, fail)", "threading.Thread(target=fail).start()", "class Held: __del__ = fail\n    Held()"],
    ids=["slot", "thread", "unraisable"],
)
def test_a_fault_on_any_road_is_told_in_the_window_and_none_of_its_words(
    act: str, scenario: Scenario, watch: Watch
) -> None:
    act = act.replace("__del__ = fail", "__del__ = lambda _: fail()")
    ran = run_window(act, scenario)
    assert ran.returncode == 0 and "it is our fault" in ran.stdout
    assert not found_in((ran.stdout + ran.stderr).encode())
    assert "ValueError" in (watch.home / "last-fault.txt").read_text()
    assert watch.left() == {}


def test_qts_words_are_left_out_and_each_is_noted_once(scenario: Scenario, watch: Watch) -> None:
    ran = run_window("[qWarning(said) for _ in range(50)]", scenario, without=True)
    assert ran.returncode == 0 and not found_in((ran.stdout + ran.stderr).encode())
    lines = (watch.home / "log" / "workbench.log").read_text()
    assert lines.count(" qt kind=QtWarningMsg category=default ") == 1
    assert watch.left() == {}


def test_a_crash_leaves_frames_only(scenario: Scenario, watch: Watch) -> None:
    ran = run_window("kept = said * 1000; faulthandler._sigsegv()", scenario)
    assert ran.returncode < 0 and not found_in((ran.stdout + ran.stderr).encode())
    crash = (watch.home / "log" / "crash.txt").read_text()
    assert "Segmentation fault" in crash and "in by_and_by" in crash
    assert watch.left() == {} and not list(Path.cwd().glob("core*"))


def test_without_the_hooks_a_fault_is_printed_with_its_words(scenario: Scenario, watch: Watch) -> None:
    act = "import sys; sys.excepthook = sys.__excepthook__; QTimer.singleShot(0, fail)"
    ran = run_window(act, scenario, without=True)
    assert found_in(ran.stderr.encode()) == {ANSWER}


def test_no_title_of_a_window_tells_what_is_shown_in_it(qtbot: QtBot, scenario: Scenario, watch: Watch) -> None:
    stage = Stage(qtbot, scenario)
    titles: list[str] = []

    def look() -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog):
                titles.append(each.windowTitle())
                each.reject()

    QTimer.singleShot(0, look)
    show_evidence(stage.window, f"{EVIDENCE}.docx", b"")
    titles.append(stage.window.windowTitle())
    stage.close()
    assert titles == ["Assessor Workbench"] * 2
