"""Switching the theme, and the text size, on the interview: python tests/benchmarks/bench_theme.py [ROUNDS] [LANGUAGE].

Goal: another theme within 200 ms, painted; the caret stays where it was. All other pages were open before; they
are dressed when they are shown again, and what that adds is told too. Beside the time on the wall stands that of the
processor, which other programs take no part in.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
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


def places(assessment: str) -> list[Place]:
    """Return every page, the interview last."""
    stages = [Place("assessment", assessment, each) for each, _ in STAGES if each != "interview"]
    interview = Place("assessment", assessment, "interview", "1.1.0", "members_total")
    return [*stages, *(Place(each) for each in OTHERS), interview]


def open_all(window: Window, assessment: str) -> None:
    """Show every page once."""
    for place in places(assessment):
        window.go(place)
        rest(700)


def show_again(window: Window, assessment: str) -> list[float]:
    """Return the processor's milliseconds until each page is shown again."""
    return [timed(partial(window.go, place))[1] for place in places(assessment)]


def timed(work: Callable[[], None]) -> tuple[float, float]:
    """Return the milliseconds on the wall and on this thread's processor until the work is painted."""
    rest(1)  # Pages that were let go of are gone.
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
            shown = len(QApplication.allWidgets())
            before = (window.focusWidget(), caret_of(window.focusWidget() or window))
            switches = [timed(lambda mode=mode: theme.use(mode)) for _ in range(rounds) for mode in (*Mode, Mode.LIGHT)]
            after = (window.focusWidget(), caret_of(window.focusWidget() or window))
            dressed, shown_again = show_again(window, scenario.id), show_again(window, scenario.id)
            sizes = [
                timed(lambda size=size: theme.use(Mode.LIGHT, size)) for _ in range(rounds) for size in (125, 200, 100)
            ]
    print(f"another theme painted, {shown} widgets: {told(switches)} (goal 200 ms), caret", end=" ")
    print(f"{'kept' if before == after else 'LOST'}; a page shown for the first time in it", end=" ")
    more = [first - again for first, again in zip(dressed, shown_again, strict=True)]
    print(
        f"{statistics.median(more):+.0f} ms of the processor, at most {max(more):+.0f} ms; another text size, pages built anew: {told(sizes)}"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, sys.argv[2] if len(sys.argv) > 2 else "en")
