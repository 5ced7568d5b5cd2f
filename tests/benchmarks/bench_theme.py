"""Switching the theme, and the text size, on the interview: python tests/benchmarks/bench_theme.py [ROUNDS] [LANGUAGE].

Goal: another theme within 200 ms, painted; the caret stays where it was. All other pages were open before, and are
dressed as well. Beside the time on the wall stands that of the processor, which other programs take no part in.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parent)]

from bench_window import make_workspace, opened, settle
from PySide6.QtWidgets import QApplication

from workbench.ui.fields.base import caret_of
from workbench.ui.pages.header import STAGES
from workbench.ui.pictures import rest
from workbench.ui.shell import Place
from workbench.ui.speaking import speak
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.upkeep import start_upkeep
from workbench.ui.window import Window

OTHERS = ("home", "packages", "sync", "settings", "identity", "batch", "editions", "portfolio")


def open_all(window: Window, assessment: str) -> None:
    """Show every page once, the interview last."""
    stages = [Place("assessment", assessment, each) for each, _ in STAGES if each != "interview"]
    interview = Place("assessment", assessment, "interview", "1.1.0", "members_total")
    for place in (*stages, *(Place(each) for each in OTHERS), interview):
        window.go(place)
        rest(700)


def timed(work: Callable[[], None]) -> tuple[float, float]:
    """Return the milliseconds on the wall and on this thread's processor until the work is painted."""
    wall, processor = time.perf_counter(), time.thread_time()
    work()
    settle()
    return (time.perf_counter() - wall) * 1000, (time.thread_time() - processor) * 1000


def told(times: list[tuple[float, float]]) -> str:
    wall, processor = zip(*times, strict=True)
    middle = statistics.median
    return (
        f"median {middle(wall):.0f} ms, longest {max(wall):.0f} ms; of the processor {middle(processor):.0f} ms, "
        f"longest {max(processor):.0f} ms"
    )


def main(rounds: int, language: str) -> None:
    start_upkeep(QApplication(["bench_theme"]))
    speak(language)
    with tempfile.TemporaryDirectory(dir=".") as name:
        scenario = make_workspace(Path(name).absolute())
        scenario.close()
        with opened(scenario) as window:
            open_all(window, scenario.id)
            before = (window.focusWidget(), caret_of(window.focusWidget() or window))
            switches = [timed(lambda mode=mode: theme.use(mode)) for _ in range(rounds) for mode in (*Mode, Mode.LIGHT)]
            after = (window.focusWidget(), caret_of(window.focusWidget() or window))
            sizes = [
                timed(lambda size=size: theme.use(Mode.LIGHT, size)) for _ in range(rounds) for size in (125, 200, 100)
            ]
            shown = len(QApplication.allWidgets())
    print(f"another theme painted, {shown} widgets: {told(switches)} (goal 200 ms), caret", end=" ")
    print(f"{'kept' if before == after else 'LOST'}; another text size, pages built anew: {told(sizes)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, sys.argv[2] if len(sys.argv) > 2 else "en")
