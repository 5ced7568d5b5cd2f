"""From choosing last year's workbook to its review in the window: python tests/benchmarks/bench_review.py [ROUNDS].

The workbook has twelve sheets: the same one for each of twelve years, or by twelve hands; others in each round, as labels
of another workbook are others in life. The reader is made ready while the file is looked for, as the window does; the
first one, for which it was not, stands apart. Processor time is that of the window and of what it starts.
"""

import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from layouts import Layout, eleventh, thirteenth, twelfth
from openpyxl import Workbook
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scenario import Scenario

from workbench.kernel.clock import SystemClock
from workbench.kernel.settings import Settings
from workbench.ui.dialogs import files
from workbench.ui.opening import WARM_UP_MS, open_window, warm_up
from workbench.ui.pages.assessment import AssessmentPage
from workbench.ui.pages.prepare.page import PreparePage
from workbench.ui.shell import Place
from workbench.ui.theme.style import start_theme
from workbench.ui.theme.tokens import Mode

LAYOUTS = (*twelfth.LAYOUTS, *thirteenth.LAYOUTS, *eleventh.LAYOUTS)
SHEETS, GOAL_MS = 12, 500
LOOKING_S = 2.0
"""How long a person looks for the file at least."""


def write_workbook(path: Path, layouts: Sequence[Layout]) -> int:
    """Write a workbook with the fullest sheet of each of some layouts; return how many cells it has."""
    book = Workbook()
    book.remove(book.worksheets[0])
    cells = 0
    for number, layout in enumerate(layouts):
        fullest = max(layout.build().worksheets, key=lambda each: each.max_row)
        sheet = book.create_sheet(f"{fullest.title[:26]} {2014 + number}")
        for row in fullest.iter_rows():
            for each in row:
                if each.value is not None:
                    sheet.cell(each.row, each.column, each.value).number_format = each.number_format
                    cells += 1
    book.save(path)
    return cells


def of_years(number: int) -> Sequence[Layout]:
    """Return the same sheet for each of twelve years, in another language each round: forms, which are of one cluster."""
    forms = thirteenth.LAYOUTS[::8]
    return [forms[number % len(forms)]] * SHEETS


def of_hands(number: int) -> Sequence[Layout]:
    """Return the sheets of twelve others in each round, no label of which was read before."""
    return LAYOUTS[SHEETS * number : SHEETS * (number + 1)]


def wait_for(holds: Callable[[], bool], seconds: float = 60.0) -> None:
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it never came about"
        QTest.qWait(5)


def let_pass(seconds: float) -> None:
    until = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > until, seconds + 60)


def processor_s() -> float:
    """Return the processor time of this process and of those it started that have ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def review(page: PreparePage, path: Path, looking_s: float) -> tuple[float, float]:
    """Choose a file and wait until its review is painted; return the milliseconds, and those of the processor."""
    before = page.pane.review
    began, used = 0.0, 0.0

    def choose(_: object) -> Path:
        nonlocal began, used
        let_pass(looking_s)
        began, used = time.perf_counter(), processor_s()
        return path

    files.choose_workbook = choose
    page.offers()["import"]()
    wait_for(lambda: page.pane.review is not before and page.pane.isVisible())
    for _ in range(3):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
    took = time.perf_counter() - began, processor_s() - used
    assert page.pane.review is not None and page.pane.review.plan.cells.filled
    page.pane.left.emit()
    wait_for(lambda: not page.pane.isVisible())
    return took[0] * 1000, took[1] * 1000


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        QApplication(sys.argv)
        start_theme(Mode.LIGHT, 100)
        scenario = Scenario(Path(folder), clock=SystemClock(), home=Path(folder) / "home")
        scenario.close()
        window = open_window(scenario.home, Settings(), scenario.path)
        window.resize(1440, 900)
        window.show()
        let_pass(WARM_UP_MS / 1000)
        warm_up(window)
        window.go(Place("assessment", scenario.id, "prepare"))
        wait_for(lambda: isinstance(window.page, AssessmentPage) and isinstance(window.page.stage, PreparePage))
        page = window.page.stage
        wait_for(lambda: window.page.view is not None)
        path = Path(folder) / "last-year.xlsx"
        write_workbook(path, LAYOUTS[:SHEETS])
        print(
            "the first one, with nothing ready: {:.0f} ms, {:.0f} ms of the processor".format(*review(page, path, 0.0))
        )
        for words, of_round in (("a year each", of_years), ("twelve hands", of_hands)):
            told = []
            for number in range(1, rounds + 1):
                cells = write_workbook(path, of_round(number))
                told.append((cells, *review(page, path, LOOKING_S)))
            many, middle, used = (statistics.median(each) for each in zip(*told, strict=True))
            print(
                f"{SHEETS} sheets, {words}, {many:.0f} cells: review with its counts after {middle:.0f} ms "
                f"(goal {GOAL_MS} ms), {used:.0f} ms of the processor"
            )
        window.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
