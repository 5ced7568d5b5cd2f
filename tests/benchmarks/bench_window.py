"""First paint, showing a page, and key to character of the window: python tests/benchmarks/bench_window.py [ROUNDS]."""

import itertools
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from scenario import Scenario
from stage import take_last_year

from workbench.application import assessing, awarding, visiting
from workbench.application.views import AssessmentView
from workbench.domain.dossier import Answer
from workbench.domain.values import Money, Value
from workbench.forms.edition import Choice, Form, Question
from workbench.forms.question_types import QuestionType
from workbench.kernel.clock import SystemClock
from workbench.kernel.settings import Settings, write_settings
from workbench.ui.opening import open_window
from workbench.ui.pages.assessment import AssessmentPage
from workbench.ui.pages.interview.indicator import IndicatorPanel
from workbench.ui.pages.interview.page import InterviewPage
from workbench.ui.shell import Place
from workbench.ui.theme.style import start_theme
from workbench.ui.theme.tokens import Mode
from workbench.ui.upkeep import start_upkeep
from workbench.ui.window import Window

ASSESSMENTS, QUESTIONS = 50, 40
KEYS, BETWEEN_S, WORD, PAUSE_S = 400, 0.03, 25, 0.425
"""Keys of a round, time between them, and the rest after each WORD: the next key comes while that save is made."""
FRAME_MS = 16

WHEN_PAINTED = """
import sys
from PySide6.QtWidgets import QApplication
def say_when_painted(*_):
    QApplication.instance().processEvents()
    sys.stdout.write("painted\\n")
    sys.stdout.flush()
    sys.stdin.read()
QApplication.exec = say_when_painted
"""
"""Instead of waiting for a person, a program says when its window is painted; both start with it."""
OURS = f"""
import gc
from workbench.__main__ import main
gc.disable()
import workbench.ui
{WHEN_PAINTED}
main()
"""
"""The command `workbench`; what `main` does first stands before what says when it is painted."""
EMPTY = f"""{WHEN_PAINTED}
from PySide6.QtWidgets import QMainWindow
from workbench.ui.theme.style import start_theme
from workbench.ui.theme.tokens import Mode
application = QApplication([])
start_theme(Mode.LIGHT, 100)
window = QMainWindow()
window.resize(1440, 900)
window.showMaximized()
application.exec()
"""


# The workspace


def make_workspace(folder: Path) -> Scenario:
    """Make a workspace with assessments at every stage; the first one has last year's answers."""
    scenario = Scenario(folder, clock=SystemClock(), home=folder / "Assessor Workbench")
    take_last_year(scenario)
    first = scenario.id
    for number in range(1, ASSESSMENTS):
        add_assessment(scenario, number)
    scenario.id = first
    write_settings(scenario.home.settings_file, Settings(workspace=str(scenario.path)))
    return scenario


def add_assessment(scenario: Scenario, number: int) -> None:
    """Add a cluster with its assessment, visit, some answers and levels, and for some a label."""
    services = scenario.services
    today = scenario.clock.now().date()
    cluster = assessing.add_cluster(services, f"Cluster {number:02} of the North", "SE NO DK FI IS".split()[number % 5])
    assessment = assessing.start_assessment(services, cluster, "ecei-2013", "2026")
    scenario.id = assessment.id
    first = today + timedelta(days=number - ASSESSMENTS // 2)
    visiting.plan_visit(services, assessment.id, first, first + timedelta(days=1))
    for field in list(scenario.dossier.form.fields)[: number % 12]:
        scenario.answer(field, {"state": "not_known", "why": "not asked"})
    for indicator in scenario.dossier.form.scored[: number % 6]:
        scenario.score(indicator.id, 3, "Seen.")
    if number % 3 == 0:
        until = today + timedelta(days=7 * number - 60)
        awarding.award(services, cluster.id, "bronze", by="Label body", on=until - timedelta(days=730), until=until)


# First paint


def first_paint(program: str, folder: Path) -> tuple[float, float]:
    """Start a program and kill it once its window is painted; return ms since its start, and its peak MiB."""
    settings = {"XDG_DATA_HOME": str(folder), "PYTHONPYCACHEPREFIX": str(folder / "pyc")}
    left_out = ("WORKBENCH_HOME", "PYTHONDONTWRITEBYTECODE")
    environment = {key: value for key, value in os.environ.items() if key not in left_out} | settings
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        painted = child.stdout.readline() == b"painted\n"
        taken = time.perf_counter() - started
        peak = peak_mib(child.pid) if painted else 0.0
        child.kill()
    assert painted, "the window was never painted"
    return taken * 1000, peak


def peak_mib(pid: int) -> float:
    """Return the most memory that a process ever held, as Linux tells it."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def bench_first_paint(folder: Path, rounds: int) -> None:
    for program in (EMPTY, OURS):
        first_paint(program, folder)  # Compiles what is imported.
    pairs = [(first_paint(EMPTY, folder), first_paint(OURS, folder)) for _ in range(3 * rounds)]
    bare, home = (statistics.median(each[place][0] for each in pairs) for place in (0, 1))
    ratio = statistics.median(ours[0] / empty[0] for empty, ours in pairs)
    more = statistics.median(ours[1] - empty[1] for empty, ours in pairs)
    print(
        f"first paint of Home with {ASSESSMENTS} assessments {home:.0f} ms, of an empty window {bare:.0f} ms, "
        f"ratio {ratio:.2f} (goal 1.35), {more:+.1f} MiB (goal +20)"
    )


# Showing a page


def settle() -> None:
    """Lay out and paint what is due: laying out asks for the paint, which comes a pass later."""
    for _ in range(3):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)


def wait_for(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < until, "it never came about"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def timed_ms(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    settle()
    return (time.perf_counter() - started) * 1000


def long_form(form: Form) -> Form:
    """Return an edition whose first indicator asks forty questions of mixed types."""
    kinds = (
        QuestionType.COUNT, QuestionType.DECIMAL, QuestionType.PERCENTAGE, QuestionType.MONEY, QuestionType.DATE,
        QuestionType.CHOICE, QuestionType.YES_NO, QuestionType.TEXT,
    )  # fmt: skip
    choices = tuple(Choice(f"choice_{n}", f"Choice {n}") for n in range(4))
    questions = tuple(
        Question(f"question_{n}", kind, f"Question {n} about {kind.value}", choices=choices if "choice" in kind else ())
        for n, kind in zip(range(QUESTIONS), itertools.cycle(kinds), strict=False)
    )
    section = form.sections[0]
    indicator = replace(section.indicators[0], questions=questions)
    return replace(form, sections=(replace(section, indicators=(indicator,)),), derived=())


def answers_of(form: Form, sample: Answer, number: int) -> dict[str, Answer]:
    """Answer every question, differently for each number."""
    values: dict[QuestionType, Value] = {
        QuestionType.COUNT: 100 + number, QuestionType.DECIMAL: Decimal(number) / 2, QuestionType.DATE: date(2026, 1, 1 + number),
        QuestionType.PERCENTAGE: Decimal(40 + number), QuestionType.MONEY: Money(Decimal(1000 * number), "SEK"),
        QuestionType.YES_NO: bool(number % 2), QuestionType.CHOICE: f"choice_{number % 4}",
        QuestionType.TEXT: f"What was said when asked for the {number}.",
    }  # fmt: skip
    return {field.id: replace(sample, value=values[field.type]) for field in form.fields.values()}


def with_answers(view: AssessmentView, form: Form, number: int) -> AssessmentView:
    """Return a view of another edition in which every question is answered, last time too."""
    previous = view.dossier.previous
    assert previous is not None
    sample = next(iter(previous.answers.values()))
    before = replace(previous, answers=answers_of(form, sample, 2))
    answers = answers_of(form, sample, number)
    return replace(view, dossier=replace(view.dossier, form=form, answers=answers, previous=before))


def build_boxes(area: QScrollArea) -> None:
    """Build forty questions as forty group boxes anew."""
    body = QWidget()
    layout = QVBoxLayout(body)
    for number in range(QUESTIONS):
        box = QGroupBox(f"Question {number}")
        inner = QHBoxLayout(box)
        inner.addWidget(QLabel(f"What is asked for the {number}"))
        inner.addWidget(QLineEdit(str(number)))
        layout.addWidget(box)
    area.setWidget(body)


def bench_page(window: Window, rounds: int) -> None:
    interview = interview_of(window)
    view = interview.view
    assert view is not None
    form = long_form(view.form)
    views = [with_answers(view, form, number) for number in range(2)]
    panel = IndicatorPanel(window.shell, form, form.sections[0].indicators[0], views[0])
    area = QScrollArea()
    area.setWidgetResizable(True)
    for each in (panel, area):
        each.resize(interview.panel.size())
        each.show()
    times: list[tuple[float, float, float]] = []
    for number in range(4 * rounds + 2):
        if (old := area.takeWidget()) is not None:
            old.deleteLater()
            settle()
        boxes = timed_ms(partial(build_boxes, area))
        anew = timed_ms(partial(build_page, window, form, views[number % 2]))
        times.append((boxes, anew, timed_ms(partial(panel.show_view, views[number % 2]))))
    bare, anew, shown = (statistics.median(each) for each in zip(*times[2:], strict=True))
    print(
        f"another view on a page of {QUESTIONS} questions {shown:.1f} ms (goal {FRAME_MS} ms); the page built anew "
        f"{anew:.1f} ms, ratio {shown / anew:.2f} (goal 0.2); {QUESTIONS} bare group boxes {bare:.1f} ms"
    )
    panel.deleteLater()
    area.deleteLater()


def build_page(window: Window, form: Form, view: AssessmentView) -> None:
    """Build and show a page as if there were none to be shown again."""
    interview = interview_of(window)
    page = IndicatorPanel(window.shell, form, form.sections[0].indicators[0], view)
    page.show_view(view)
    page.resize(interview.panel.size())
    page.show()
    settle()
    page.deleteLater()


def bench_jump(window: Window, rounds: int) -> None:
    """Jump through the indicators: as they were left, and each with a view that is newer than its page."""
    interview = interview_of(window)
    order = list(interview.outline.model.indicators())
    for words, renews in (("that is up to date", False), ("after an answer", True)):
        times = []
        for row in order * rounds:
            assert interview.view is not None
            if renews:
                interview.show_view(replace(interview.view))
                settle()
            place = Place("assessment", interview.view.assessment.id, "interview", row.indicator)
            times.append(timed_ms(partial(window.go, place)))
        middle, late = statistics.median(times), percentile(times, 95)
        print(
            f"jump to an indicator {words}: median {middle:.1f} ms (goal {FRAME_MS} ms), p95 {late:.1f} ms (goal 50 ms), "
            f"longest {max(times):.1f} ms"
        )


def percentile(times: list[float], share: int) -> float:
    return statistics.quantiles(times, n=100)[share - 1]


# Key to character


class Keyboard(QObject):
    """Keys of a process of its own, as a key that comes while the window is busy waits, and for how long.

    Each number that it writes is a key, and the moment of it; a key is through when all that it
    made dirty is painted.
    """

    PROGRAM = f"""
import os, struct, time
for number in range({KEYS}):
    time.sleep({PAUSE_S} if number and number % {WORD} == 0 else {BETWEEN_S})
    os.write(1, struct.pack("d", time.monotonic()))
"""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self._line = line
        self._pending: list[tuple[float, float]] = []
        self._has_key = False
        self._typed = 0
        self.painted: list[tuple[float, float]] = []
        """Ms from the key's event and from the key itself, for each key."""

    def type(self) -> None:
        """Type all keys, and wait until they are painted."""
        self._line.window().activateWindow()
        self._line.setFocus()
        self._line.installEventFilter(self)
        with subprocess.Popen([sys.executable, "-c", self.PROGRAM], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            self._pipe = process.stdout
            self._notifier = QSocketNotifier(self._pipe.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._press)
            wait_for(lambda: len(self.painted) == KEYS)
            self._notifier.setEnabled(False)
        self._line.removeEventFilter(self)

    def _press(self) -> None:
        written = os.read(self._pipe.fileno(), 8)
        if not written:
            self._notifier.setEnabled(False)
            return
        if self._typed % 5 == 0:
            self._line.selectAll()
        self._typed += 1
        self._pending.append((time.monotonic(), *struct.unpack("d", written)))
        QTest.keyClick(self._line, str(1 + self._typed % 9))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._has_key = True
        elif event.type() == QEvent.Type.Paint and self._has_key:
            self._has_key = False
            # It comes back as soon as the update that this paint belongs to is through.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            now = time.monotonic()
            self.painted += [((now - taken) * 1000, (now - sent) * 1000) for taken, sent in self._pending]
            self._pending = []
        return super().event(event)


@dataclass(frozen=True)
class Typing:
    """How long the keys of all rounds took."""

    from_event: list[float]
    from_key: list[float]


def type_rounds(lines: tuple[QLineEdit, QLineEdit], rounds: int) -> tuple[Typing, Typing]:
    """Type into both lines in turn."""
    found: tuple[list[tuple[float, float]], ...] = ([], [])
    for _ in range(rounds):
        for line, times in zip(lines, found, strict=True):
            keyboard = Keyboard(line)
            keyboard.type()
            times += keyboard.painted
            keyboard.deleteLater()
    bare, ours = (Typing(*map(list, zip(*times, strict=True))) for times in found)
    return bare, ours


def bench_keys(window: Window, rounds: int) -> None:
    interview = interview_of(window)
    assert interview.view is not None
    window.go(Place("assessment", interview.view.assessment.id, "interview", "1.1.0", "members_total"))
    ours = interview.panel.cards[0].focus_target()
    assert isinstance(ours, QLineEdit)
    plain = QMainWindow()
    bare = QLineEdit()
    plain.setCentralWidget(bare)
    plain.resize(400, 100)
    plain.show()
    saves: list[str] = []
    window.shell.autosave.saved.connect(saves.append)
    one, other = type_rounds((bare, ours), rounds)
    middle = [statistics.median(each.from_event) for each in (one, other)]
    late = [percentile(each.from_key, 99) for each in (one, other)]
    print(
        f"key to painted character, {len(saves)} saves under {rounds * KEYS} keys: p50 {middle[1]:.2f} ms, in a bare "
        f"line {middle[0]:.2f} ms, ratio {middle[1] / middle[0]:.2f} (goal 1.25); p95 with the wait "
        f"{percentile(other.from_key, 95):.2f} ms (goal {FRAME_MS} ms); p99 with the wait {late[1]:.2f} ms, "
        f"{late[0]:.2f} ms, ratio {late[1] / late[0]:.2f} (goal 2 and {FRAME_MS} ms); longest {max(other.from_key):.1f} ms"
    )
    plain.close()


# All of it


def interview_of(window: Window) -> InterviewPage:
    page = window.page
    assert isinstance(page, AssessmentPage)
    assert isinstance(page.stage, InterviewPage)
    return page.stage


@contextmanager
def opened(scenario: Scenario) -> Iterator[Window]:
    """Open the window on the interview, with the pages of all indicators built."""
    start_theme(Mode.LIGHT, 100)
    window = open_window(scenario.home, Settings(workspace=str(scenario.path)), scenario.path)
    window.show()
    window.go(Place("assessment", scenario.id, "interview", "1.1.0"))
    page = window.page
    assert isinstance(page, AssessmentPage)
    wait_for(lambda: page.stage is not None)
    interview = interview_of(window)
    wait_for(lambda: len(interview._panels) == len(interview._order))
    yield window
    window.close()
    wait_for(lambda: window.shell.autosave.is_idle)
    window.shell.operations.close()


def main(rounds: int) -> None:
    start_upkeep(QApplication(["bench_window"]))
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = Path(name).absolute()
        scenario = make_workspace(folder)
        scenario.close()
        bench_first_paint(folder, rounds)
        with opened(scenario) as window:
            bench_page(window, rounds)
            bench_jump(window, rounds)
            bench_keys(window, rounds)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
