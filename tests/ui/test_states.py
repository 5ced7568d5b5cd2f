"""States that a page is in now and then: told to a screen reader, with room for every word, in every theme."""

from collections.abc import Callable
from pathlib import Path

import pytest
from exhibition import Exhibition
from looks import clipped_within, untold
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from scenario import NOON
from stage import EXAMPLE, Stage

from workbench.application.home import Home
from workbench.store.errors import DiskFull
from workbench.store.workspace import Workspace
from workbench.ui.dialogs.welcome import Welcome
from workbench.ui.pages.feedback import FeedbackPage
from workbench.ui.pages.prepare.page import PreparePage
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode

TIGHT = (((1440, 900), 100), ((1280, 720), 100), ((1440, 900), 200))


def faults_of(root: QWidget, resize: Callable[[tuple[int, int]], object], settle: Callable[[], object]) -> list[str]:
    """Say what is not told in some theme, and which words have too little room at some size."""
    found = []
    for mode in (Mode.DARK, Mode.CONTRAST, Mode.LIGHT):
        theme.use(mode)
        settle()
        found += [f"{mode}: {each}" for each in untold(root)]
    for size, percent in TIGHT:
        theme.use(Mode.LIGHT, percent)
        resize(size)
        settle()
        found += [f"{size}, {percent} %: {each}" for each in clipped_within(root).splitlines()]
    return found


def in_window(stage: Stage) -> list[str]:
    return faults_of(stage.window, lambda size: stage.window.resize(*size), lambda: stage.qtbot.wait(20))


def test_a_disk_that_is_full(exhibited: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    exhibited.open(indicator="3.2").settled()

    def refuse(workspace: Workspace, *_: object, **__: object) -> None:
        raise DiskFull(path=workspace.path)

    monkeypatch.setattr(Workspace, "record", refuse)
    exhibited.type("85").press(Qt.Key.Key_Return)
    exhibited.until(lambda: exhibited.page.header.saved.text == "Not saved")
    assert in_window(exhibited) == []
    monkeypatch.undo()
    exhibited.settled()


def test_a_workbook_that_is_being_read_and_a_portfolio_that_is_being_opened(exhibited: Stage) -> None:
    page = exhibited.open("prepare").page.stage
    assert isinstance(page, PreparePage)
    page.read(EXAMPLE / "previous.xlsx")
    assert page.pane.review is None and untold(exhibited.window) == []
    exhibited.until(lambda: page.pane.review is not None).perform("portfolio")
    assert untold(exhibited.window) == []


def test_what_colleagues_differ_on(exhibited: Stage) -> None:
    exhibited.show("sync").settled()
    assert exhibited.window.page.conflict.isVisible()  # type: ignore[union-attr]
    assert in_window(exhibited) == []


def test_discreet_and_finalised(exhibited: Stage, exhibition: Exhibition) -> None:
    exhibited.open(indicator="2.3").settled().perform("discreet")
    assert in_window(exhibited) == []
    exhibited.perform("discreet")
    exhibited.id = exhibition.final
    exhibited.open(indicator="2.3").settled()
    assert exhibited.page.view is not None and exhibited.page.view.is_read_only
    assert in_window(exhibited) == []


def test_the_projector(exhibited: Stage) -> None:
    page = exhibited.open("feedback").page.stage
    assert isinstance(page, FeedbackPage)
    exhibited.until(lambda: bool(page.slides)).perform("project")
    projector = page.projector
    assert projector is not None
    assert untold(projector) == [] and clipped_within(projector) == ""


def test_the_first_start(qtbot: QtBot, tmp_path: Path) -> None:
    for size, percent in TIGHT:
        theme.use(Mode.LIGHT, percent)
        welcome = Welcome(Home(tmp_path / "h", NOON), tmp_path / "Mine.workbench", "en")
        qtbot.addWidget(welcome)
        welcome.resize(*size)
        welcome.show()
        qtbot.wait(20)
        assert (untold(welcome), clipped_within(welcome)) == ([], "")
