"""A file that is opened while a window is open is shown in it, on the page that fits it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scenario import Scenario
from signed_packages import FORMAT_1

from workbench.application import maintaining
from workbench.application.arrivals import Door, folder_of
from workbench.kernel.settings import Settings
from workbench.ui.arrivals import Arrivals
from workbench.ui.main import Starter


@pytest.fixture
def starter(qapp: QApplication, qtbot: QtBot, scenario: Scenario) -> Iterator[Starter]:
    """A program that shows a workspace and hears of what is opened."""
    scenario.close()
    made = Starter(scenario.home, Settings(workspace=str(scenario.path)), None)
    made.start()
    arrivals = Arrivals(Door(scenario.home), made.receive, qapp)
    assert arrivals.begin()
    yield made
    arrivals.end()
    assert made.window is not None
    made.window.close()
    made.close()


def hand_over(scenario: Scenario, file: Path | str) -> None:
    """Leave what a second start leaves; it is a process of its own."""
    (folder_of(scenario.home) / "one.path").write_text(str(file))


def test_a_package_is_browsed_and_the_work_stays_where_it_was(
    qtbot: QtBot, scenario: Scenario, starter: Starter
) -> None:
    window = starter.window
    hand_over(scenario, FORMAT_1)
    qtbot.waitUntil(lambda: window.page is not None and window.page.name == "browse", timeout=20_000)  # type: ignore[union-attr]
    assert starter.window is window
    window.go_back()  # type: ignore[union-attr]
    assert window.page.name == "home"  # type: ignore[union-attr]


def test_another_workspace_takes_the_window_and_the_same_one_only_shows_it(
    qtbot: QtBot, scenario: Scenario, starter: Starter, tmp_path: Path
) -> None:
    window = starter.window
    starter.receive(scenario.path)
    assert starter.window is window
    person = scenario.home.get_person()
    maintaining.make_workspace(scenario.home, tmp_path / "other.workbench", person.name, person.email)
    hand_over(scenario, tmp_path / "other.workbench")
    qtbot.waitUntil(lambda: starter.window is not window, timeout=20_000)
    assert starter.window is not None and starter.window.shell.workspace == tmp_path / "other.workbench"
