"""Reading what was said in 50 assessments, and a result of the palette: python tests/benchmarks/bench_search.py [ROUNDS].

Goal: a result within 50 ms after each key, with everything that 50 assessments say.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtWidgets import QApplication
from scenario import Scenario

from workbench.application import assessing, interviewing
from workbench.application.answering import open_desk
from workbench.application.searching import read_passages
from workbench.kernel.settings import Settings
from workbench.ui.dialogs.palette import Palette
from workbench.ui.models.library import Library
from workbench.ui.opening import open_window
from workbench.ui.theme.style import start_theme
from workbench.ui.theme.tokens import Mode

ASSESSMENTS = 50
NOTE = "The board met six times, and minutes were seen for each; two of the members joined by telephone. " * 4
TYPED = "what did they say about staff"


def fill(scenario: Scenario) -> None:
    """Let 50 assessments have an answer to each question and a note on each indicator."""
    for number in range(1, ASSESSMENTS):
        cluster = assessing.add_cluster(scenario.services, f"Cluster {number:02} of the north", "SE")
        scenario.id = assessing.start_assessment(scenario.services, cluster, "ecei-2013", "2026").id
        desk = open_desk(scenario.services, scenario.assessment)
        for field in desk.form.fields:
            desk.answer(field, {"state": "not_known", "why": f"staff not asked, {number}"})
        for indicator in desk.form.indicators:
            interviewing.write_note(scenario.services, scenario.id, indicator, f"{NOTE} {number}")


def main(rounds: int) -> None:
    QApplication(["bench_search"])
    start_theme(Mode.LIGHT, 100)
    with tempfile.TemporaryDirectory(dir=".") as name:
        scenario = Scenario(Path(name).absolute())
        fill(scenario)
        started = time.perf_counter()
        passages = read_passages(scenario.services)
        read = (time.perf_counter() - started) * 1000
        scenario.close()
        window = open_window(scenario.home, Settings(), scenario.path)
        library = Library(window.shell, window)
        library.passages = passages
        palette = Palette(window, library)
        times = []
        for _ in range(rounds):
            for end in range(1, len(TYPED) + 1):
                began = time.perf_counter()
                palette.search(TYPED[:end])
                times.append((time.perf_counter() - began) * 1000)
        window.shell.operations.close()
    late = statistics.quantiles(times, n=100)[94]
    print(
        f"{len(passages)} passages of {ASSESSMENTS} assessments read in {read:.0f} ms beside the window; a result: "
        f"median {statistics.median(times):.1f} ms, p95 {late:.1f} ms, longest {max(times):.1f} ms (goal 50 ms)"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
