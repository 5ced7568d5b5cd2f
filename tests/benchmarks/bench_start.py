"""From starting to the first window: from source, and as it was built. Needs Xvfb and xev.

usage: python tests/benchmarks/bench_start.py FOLDER [ROUNDS]      FOLDER: dist/assessor-workbench

Both start in turns, on a workspace of their own; whichever began the last round is second in the next. Of a busy machine
believe the processor's time, its own and the system's together, up to the moment that the window is there.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from workbench.application import maintaining
from workbench.application.home import Home
from workbench.kernel.clock import SystemClock

SCREEN = ":97"
PATIENCE_S = 60
NANOSECONDS = 1e9
Took = tuple[float, float]
"""Seconds by the clock, and of the processor."""


def start(command: list[str], environment: dict[str, str]) -> Took | None:
    """Start a program and end it once its window is there; None where none came."""
    watch = subprocess.Popen(
        ["xev", "-root", "-event", "substructure"], env=environment, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    time.sleep(0.5)
    began = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    late = threading.Timer(PATIENCE_S, watch.kill)
    late.start()
    try:
        assert watch.stdout is not None
        if any(line.startswith("MapNotify") for line in watch.stdout):
            clock = time.perf_counter() - began
            threads = Path(f"/proc/{program.pid}/task").glob("*/schedstat")
            return clock, sum(int(each.read_text().split()[0]) for each in threads) / NANOSECONDS
        return None
    finally:
        late.cancel()
        for each in (watch, program):
            each.kill()
            each.wait()


def report(pairs: list[tuple[Took, Took]]) -> None:
    """Say the medians and how the two compare, pair by pair."""
    for place, name in enumerate(("by the clock", "of the processor")):
        source, built = (statistics.median(each[side][place] for each in pairs) for side in (0, 1))
        ratio = statistics.median(built[place] / source[place] for source, built in pairs)
        print(f"{name}: from source {source:.3f} s, built {built:.3f} s, {ratio:.3f} x (median of {len(pairs)} pairs)")


def main(folder: Path, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        home, workspace = Path(name) / "home", Path(name) / "north.workbench"
        maintaining.make_workspace(Home(home, SystemClock()), workspace, "Ann Berg", "ann@example.org")
        screen = subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", "1600x1000x24"], stderr=subprocess.DEVNULL)
        while not Path(f"/tmp/.X11-unix/X{SCREEN[1:]}").exists():
            time.sleep(0.1)
        unset = ("QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE")
        environment = {key: value for key, value in os.environ.items() if key not in unset}
        environment |= {"DISPLAY": SCREEN, "WORKBENCH_HOME": str(home)}
        commands = [[sys.executable, "-m", "workbench", str(workspace)], [str(folder / "workbench"), str(workspace)]]
        pairs: list[tuple[Took, Took]] = []
        try:
            for each in range(rounds + 1):
                order = (0, 1) if each % 2 else (1, 0)
                took = {side: start(commands[side], environment) for side in order}
                if each and (source := took[0]) and (built := took[1]):  # The first round only warms up.
                    pairs.append((source, built))
                    print(f"source {source[0]:.3f} s ({source[1]:.3f}), built {built[0]:.3f} s ({built[1]:.3f})")
        finally:
            screen.kill()
        report(pairs)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 11)
