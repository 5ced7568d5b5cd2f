"""Time in the interview: how long a section has taken, and how the talk stands beside its agenda. It only informs."""

from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView
from workbench.domain.agenda import Standing, minutes_of, stand_at
from workbench.kernel.speech import tr
from workbench.kernel.words import NBSP, count_text
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.ui.pages.interview.page import InterviewPage

TICK_MS, PAUSE_MS = 1_000, 180_000
"""How often the time is shown, and how long without a word until it stops."""
LATE = 10
"""Minutes behind the agenda from which it is said in another colour."""
_KEPT = 60
"""Sections whose time is remembered over a restart."""
Spent = dict[str, int]
"""Seconds by assessment and section."""


class TimerWord(QWidget):
    """Says how long the section has taken and how long it may; no blinking, and `over` in words."""

    def __init__(self, identifier: str) -> None:
        super().__init__()
        self._icon, self._time, self._plan = Icon("clock", "text3"), Text("", "strong"), Text("", "small", "text2")
        self._time.setAccessibleIdentifier(identifier)
        inner = row(self, 6)
        for each in (self._icon, self._time, self._plan):
            inner.addWidget(each)
        inner.addStretch(1)
        self.setToolTip(tr("Time in this section. It begins with your first key in it, and rests after three minutes."))

    def show_time(self, seconds: int, planned: int) -> None:
        """Show seconds, of so many minutes; 0 where none are planned."""
        over = 0 < planned * 60 < seconds
        self._time.setText(f"{seconds // 60}:{seconds % 60:02}")
        plan = tr("of {planned}{nbsp}min", planned=planned, nbsp=NBSP) if planned else tr("in this section")
        self._plan.setText(tr("{plan}, over", plan=plan) if over else plan)
        self._icon.show_icon("clock", "warn" if over else "text3")
        for each in (self._time, self._plan):
            each.set_tone("warn" if over else "text" if each is self._time else "text2")


class SectionTimer(QObject):
    """Counts while the person is at work: from the first word in a section to three minutes after the last."""

    ticked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.spent: Spent = {}
        self.section = ""
        self._part, self._quiet = QElapsedTimer(), QElapsedTimer()
        self._rest_ms = 0
        """What is left of a second that has not been counted yet."""
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.count)

    @property
    def runs(self) -> bool:
        """Tell whether it counts just now."""
        return self._tick.isActive()

    def enter(self, section: str) -> None:
        """Go on with another section; it begins with the first word there."""
        if section != self.section:
            self.stop()
            self.section = section
            self.ticked.emit()

    def hear(self) -> None:
        """Hear that something is typed, here or elsewhere; Qt tells it no more once the page has gone."""
        if self._page.isVisible():
            self.wake()

    def wake(self) -> None:
        """Hear that the person says something."""
        self._quiet.restart()
        if self.section and not self.runs:
            self._part.restart()
            self._tick.start()

    def stop(self) -> None:
        """Rest."""
        if self.runs:
            self.count()
            self._tick.stop()

    def count(self) -> None:
        """Add the time since it was last counted; whoever is silent for long is not at work."""
        passed = self._part.restart() + self._rest_ms
        self.spent[self.section] = self.spent.get(self.section, 0) + passed // 1000
        self._rest_ms = passed % 1000
        if self._quiet.elapsed() > PAUSE_MS:
            self._tick.stop()
        self.ticked.emit()


class Timing:
    """The time of an interview page: its timer, the words in the outline, and what is remembered over a restart."""

    def __init__(self, page: "InterviewPage") -> None:
        self._page, self._shell = page, page.shell
        self.timer = SectionTimer(page)
        self.word = TimerWord("section-timer.outline")
        self.clock = Text("", "small", "text2", wraps=True)
        self.clock.setAccessibleIdentifier("agenda-clock")
        self.clock.hide()
        page.outline.add_to_head(self.word)
        page.outline.add_to_head(self.clock)
        self._known = ""
        page.shell.autosave.heard.connect(self.timer.hear)
        self.timer.ticked.connect(self._show)

    def show_view(self, view: AssessmentView, section: str) -> None:
        """Show the time of a section."""
        if view.assessment.id != self._known:
            self._known = view.assessment.id
            start = f"{self._known}/"
            spent = self._shell.settings.spent
            self.timer.spent = {k.removeprefix(start): v for k, v in spent.items() if k.startswith(start)}
        self.timer.enter("" if view.is_read_only else section)
        self._show()

    def leave(self) -> None:
        """Rest, and remember."""
        self.timer.stop()
        own = {f"{self._known}/{section}": seconds for section, seconds in self.timer.spent.items() if seconds}
        spent = {key: each for key, each in self._shell.settings.spent.items() if key not in own} | own
        if own and spent != self._shell.settings.spent:
            # It only informs, so it is written with the place, and no jump waits for the disk.
            self._shell.settings = replace(self._shell.settings, spent=dict(list(spent.items())[-_KEPT:]))

    def told(self) -> tuple[int, int]:
        """Return the seconds of the section that is shown, and its planned minutes."""
        view, section = self._page.view, self.timer.section
        return self.timer.spent.get(section, 0), minutes_of(view.agenda, section) if view is not None else 0

    def _show(self) -> None:
        self.word.show_time(*self.told())
        view = self._page.view
        words, is_late = clock_words(view, self._shell.home.clock.now().astimezone()) if view else ("", False)
        self.clock.setText(words)
        self.clock.set_tone("warn" if is_late else "text2")
        self.clock.setVisible(bool(words))


def clock_words(view: AssessmentView, now: datetime) -> tuple[str, bool]:
    """Say how much time is left for what, and how late it is; nothing where no agenda is due today."""
    first, last = view.assessment.visit_first, view.assessment.visit_last
    if not view.agenda or first is None or view.is_read_only or not first <= now.date() <= (last or first):
        return "", False
    start = datetime.combine(first, time(), now.tzinfo)
    done = {section.id: view.done_in(section) for section in view.form.sections}
    standing = stand_at(view.agenda, now, start, done)
    left = len(view.form.scored) - len(view.own_levels.keys() | view.not_applicable)
    room = tr(
        "{duration} planned for {count} to go",
        duration=_duration(standing.left),
        count=count_text(left, "level", "levels"),
    )
    return f"{room}, {_pace(standing)}", standing.behind >= LATE


def _pace(standing: Standing) -> str:
    minutes = f"{_duration(abs(standing.behind))}"
    return (
        tr("{minutes} behind", minutes=minutes)
        if standing.behind >= 5
        else tr("{minutes} ahead", minutes=minutes)
        if standing.behind <= -5
        else tr("on time")
    )


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours}{NBSP}h"] if hours else []
    return " ".join(parts + ([f"{rest}{NBSP}min"] if rest or not hours else []))
