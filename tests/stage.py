"""The window as a test drives it: by keys, looking at what a person sees and at what the file holds."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from scenario import Scenario
from signed_packages import FORMAT_1

from workbench import bootstrap
from workbench.application import importing
from workbench.application.home import Home
from workbench.domain.dossier import Dossier
from workbench.kernel.settings import Settings
from workbench.ui.opening import open_window
from workbench.ui.pages.assessment import AssessmentPage
from workbench.ui.pages.interview.page import InterviewPage
from workbench.ui.pages.prepare.page import PreparePage
from workbench.ui.shell import Place

D = TypeVar("D", bound=QDialog)
PATIENCE_MS = 60_000
"""How long something may take on a machine that is busy with much else."""
EXAMPLE = Path(__file__).parents[1] / "resources" / "example"


class Stage:
    """A person in front of the window: types, presses keys, looks."""

    def __init__(self, qtbot: QtBot, scenario: Scenario) -> None:
        scenario.close()
        self._begin(qtbot, scenario.path, scenario.id, scenario.home, Settings())

    @classmethod
    def over(cls, qtbot: QtBot, path: Path, assessment: str, home: Home, settings: Settings) -> "Stage":
        """Return a window over a workspace that is closed."""
        made = cls.__new__(cls)
        made._begin(qtbot, path, assessment, home, settings)
        return made

    def _begin(self, qtbot: QtBot, path: Path, assessment: str, home: Home, settings: Settings) -> None:
        self.qtbot = qtbot
        self.path, self.id, self.home = path, assessment, home
        self.window = open_window(self.home, settings, self.path)
        qtbot.addWidget(self.window)
        self.window.show()

    @property
    def page(self) -> AssessmentPage:
        page = self.window.page
        assert isinstance(page, AssessmentPage)
        return page

    @property
    def interview(self) -> InterviewPage:
        stage = self.page.stage
        assert isinstance(stage, InterviewPage)
        return stage

    def open(self, stage: str = "interview", indicator: str = "1.1.0", field: str = "") -> "Stage":
        self.window.go(Place("assessment", self.id, stage, indicator, field))
        return self.until(lambda: self._has_view() and self.page.stage is not None)

    def _has_view(self) -> bool:
        return self.page.view is not None and self.page.view.assessment.id == self.id

    def show(self, place: str, indicator: str = "1.1.0") -> "Stage":
        """Show a page, a stage, `review`: last year's workbook before it is taken over, or `verdict`: on a package."""
        if place == "sync":
            return self.perform(place).until(lambda: getattr(self.window.page, "found", None) is not None)
        if place == "portfolio":
            return self.perform(place).until(lambda: self.window.page.desk.view is not None)  # type: ignore[union-attr]
        if place in ("home", "packages", "settings", "identity", "batch"):
            return self.perform(place)
        if place in ("verdict", "browse"):
            self.window.go(Place("packages" if place == "verdict" else "browse", file=str(FORMAT_1)))
            known = "told" if place == "verdict" else "browsed"
            return self.until(lambda: getattr(self.window.page, known, None) is not None)
        if place == "editions":
            return self.perform(place).until(lambda: getattr(self.window.page, "shown", None) is not None)
        self.open("prepare" if place == "review" else place, indicator)
        page = self.page.stage
        if place == "review":
            assert isinstance(page, PreparePage)
            page.read(EXAMPLE / "previous.xlsx")
            self.until(lambda: page.pane.review is not None)
        return self

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget() or self.window.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> "Stage":
        QTest.keyClicks(self.focus, text)
        return self

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> "Stage":
        held = Qt.KeyboardModifier.NoModifier
        for each in modifiers:
            held |= each
        QTest.keyClick(self.focus, key, held)
        return self

    def perform(self, action: str) -> "Stage":
        self.window.perform(action)
        return self

    def settled(self) -> "Stage":
        """Wait until everything said is on the disk and the newest view is shown."""
        autosave = self.window.shell.autosave
        autosave.flush()
        self.qtbot.waitUntil(lambda: autosave.is_idle, timeout=PATIENCE_MS)
        # What is asked for after the save comes back after it: one question more stands in line behind.
        answered: list[object] = []
        for _ in range(2):
            self.window.shell.operations.ask(lambda _: None, answered.append)
            count = len(answered) + 1
            self.qtbot.waitUntil(lambda count=count: len(answered) >= count, timeout=PATIENCE_MS)
        return self

    def until(self, holds: Callable[[], bool]) -> "Stage":
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)
        return self

    def find(self, identifier: str) -> QWidget:
        """Return the visible widget with an accessible identifier."""
        for top in (QApplication.activeModalWidget(), self.window):
            for widget in top.findChildren(QWidget) if top is not None else ():
                if widget.accessibleIdentifier() == identifier and widget.isVisibleTo(top):
                    return widget
        raise AssertionError(f"nothing is called {identifier}")

    def find_named(self, name: str) -> QAbstractButton:
        """Return the visible button with an accessible name."""
        buttons = self.window.findChildren(QAbstractButton)
        return next(each for each in buttons if each.accessibleName() == name and each.isVisible())

    def on_disk(self) -> Dossier:
        """Read the assessment from the file, as another program would."""
        from workbench.application.dossiers import build_dossier
        from workbench.application.references import get_assessment

        with bootstrap.open_services(self.path, writing=False, home=self.home) as services:
            return build_dossier(services, get_assessment(services, self.id))

    def close(self) -> None:
        self.window.close()
        self.window.shell.operations.close()


def answer_dialog(act: Callable[[D], None], kind: type[D]) -> list[D]:
    """Act on the next dialog of a kind as soon as it stands."""
    seen: list[D] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            seen.append(dialog)
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    return seen


def use_portfolio(stage: Stage, place: Path, **settings: str) -> None:
    """Let the window know a portfolio, as if it had been open before."""
    shell = stage.window.shell
    shell.keep(replace(shell.settings, portfolio=str(place), **settings))


def look_into(stage: Stage, action: str, kind: type[D], act: Callable[[D], None]) -> None:
    """Open a dialog by its action, act on it, and close it; one that a test fails in would wait for ever."""
    done: list[bool] = []

    def see(dialog: D) -> None:
        try:
            act(dialog)
        finally:
            dialog.reject()
            done.append(True)

    answer_dialog(see, kind)
    stage.perform(action).until(lambda: bool(done))


def take_last_year(scenario: Scenario) -> None:
    """Take over the example's workbook."""
    source = EXAMPLE / "previous.xlsx"
    plan = importing.plan(scenario.services, scenario.assessment, source, importing.Choices("previous"))
    importing.take_over(scenario.services, scenario.assessment, source, plan, as_="previous")
