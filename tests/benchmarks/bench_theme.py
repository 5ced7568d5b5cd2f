"""Switching the theme, and the text size, on the interview: python tests/benchmarks/bench_theme.py [ROUNDS].

Goal: another theme within 200 ms, painted; the caret stays where it was.
"""

import os
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parent)]

from bench_window import make_workspace, opened, timed_ms
from PySide6.QtWidgets import QApplication

from workbench.ui.fields.base import caret_of
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.upkeep import start_upkeep


def main(rounds: int) -> None:
    start_upkeep(QApplication(["bench_theme"]))
    with tempfile.TemporaryDirectory(dir=".") as name:
        scenario = make_workspace(Path(name).absolute())
        scenario.close()
        with opened(scenario) as window:
            before = (window.focusWidget(), caret_of(window.focusWidget() or window))
            switches = [timed_ms(partial(theme.use, mode)) for _ in range(rounds) for mode in (*Mode, Mode.LIGHT)]
            after = (window.focusWidget(), caret_of(window.focusWidget() or window))
            sizes = [timed_ms(partial(theme.use, Mode.LIGHT, size)) for _ in range(rounds) for size in (125, 200, 100)]
    print(
        f"another theme painted: median {statistics.median(switches):.0f} ms, longest {max(switches):.0f} ms "
        f"(goal 200 ms), caret {'kept' if before == after else 'LOST'}; another text size, pages built anew: median "
        f"{statistics.median(sizes):.0f} ms"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
