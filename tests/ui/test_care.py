"""Behind the window: who may write, what is damaged, what was copied, what the clock says."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.application import maintaining
from workbench.store import workspace as workspaces
from workbench.store.places import Place as Where
from workbench.store.workspace import Opener, open_workspace


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path).answer("members_total", 85)


def cared_for(stage: Stage) -> Stage:
    """Begin as the program does once its first window stands, and wait for the check."""
    stage.window.care.begin()
    return stage.until(lambda: stage.window.shell.operations.look_after(lambda s, _: None, lambda _: None).done())


def test_a_sound_workspace_says_nothing_and_gets_a_snapshot(qtbot: QtBot, scenario: Scenario) -> None:
    folder = scenario.home.snapshots_of(scenario.services.workspace.id)
    stage = Stage(qtbot, scenario)
    stage.window.care.begin()
    stage.until(lambda: folder.is_dir() and any(folder.glob("*.workbench")))
    assert stage.window.condition.text == ""
    stage.close()


def test_what_somebody_else_has_open_is_shown_for_reading_and_goes_on_when_it_is_free(
    qtbot: QtBot, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, scenario)
    opener = Opener("Bo Lind", "elsewhere", scenario.clock.now)
    other = open_workspace(stage.path, opener, writing=True)
    stage.window.care._again.setInterval(50)
    stage.window.care.begin()
    stage.until(lambda: "Bo Lind" in stage.window.condition.text)
    assert "can only be read here" in stage.window.condition.text
    stage.open(indicator="1.1.1")
    assert stage.page.view is not None and stage.page.view.is_read_only
    other.close()
    stage.until(lambda: stage.window.condition.text == "")
    stage.until(lambda: stage.page.view is not None and not stage.page.view.is_read_only)
    stage.close()


def test_a_newer_workspace_is_shown_for_reading_with_a_sentence(qtbot: QtBot, scenario: Scenario) -> None:
    stage = Stage(qtbot, scenario)
    with sqlite3.connect(stage.path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    stage.window.care.begin()
    stage.until(lambda: "newer version" in stage.window.condition.text)
    stage.open()
    assert stage.page.view is not None and stage.page.view.is_read_only
    stage.close()


def test_in_a_cloud_folder_everything_goes_through_one_connection(
    qtbot: QtBot, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspaces, "place_of", lambda _: Where.CLOUD)
    monkeypatch.setattr(maintaining, "place_of", lambda _: Where.CLOUD)
    stage = Stage(qtbot, scenario)
    stage.window.care.begin()
    stage.until(lambda: "kept in a cloud" in stage.window.condition.text)
    assert stage.window.shell.operations.is_alone
    stage.open(indicator="1.1.0").type("97").press(Qt.Key.Key_Return).settled()
    view = stage.page.view
    assert view is not None and view.dossier.answers
    stage.perform("home")
    stage.until(lambda: stage.window.page.list.model.rowCount() == 1)
    assert stage.window.banner.text == ""
    stage.close()


def test_a_clock_that_was_set_back_is_said_and_can_be_acknowledged(
    qtbot: QtBot, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = scenario.clock.now() - timedelta(days=2)
    monkeypatch.setattr(type(scenario.clock), "now", lambda _: earlier)
    stage = Stage(qtbot, scenario)
    stage.window.care.begin()
    stage.until(lambda: "clock was set back" in stage.window.condition.text)
    assert "Nothing is lost" in stage.window.condition.text
    stage.window.condition._button.click()
    assert stage.window.condition.text == ""
    stage.close()
