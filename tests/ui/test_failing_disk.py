"""A disk that fails while one types: the text stays, its state is said, and it goes on by itself."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.store.errors import DiskFull
from workbench.store.workspace import Workspace
from workbench.ui.dialogs import unsaved
from workbench.ui.dialogs.unsaved import UnsavedDialog


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    """The interview at its first question; tries come quickly."""
    made = Stage(qtbot, Scenario(tmp_path)).open(indicator="1.1.0")
    made.window.shell.autosave._retry.setInterval(30)
    made.window.care.open()
    return made.settled()


def answers(stage: Stage) -> dict[str, object]:
    return {name: answer.value for name, answer in stage.on_disk().answers.items()}


def state(stage: Stage) -> str:
    return stage.page.header.saved.text


def test_a_stick_that_is_pulled_out_and_put_back(stage: Stage, tmp_path: Path) -> None:
    stage.type("85").press(Qt.Key.Key_Return).settled()
    away = tmp_path / "away"
    away.mkdir()
    stick = [stage.path, stage.path.with_name(f"{stage.path.name}-wal")]
    for each in stick:
        shutil.copyfile(each, away / each.name)
        each.unlink()
    stage.type("80").press(Qt.Key.Key_Return)
    stage.until(lambda: "Not saved" in state(stage))
    assert "removed or replaced" in stage.window.banner.text or "no workspace" in stage.window.banner.text
    assert stage.window.shell.autosave.waiting
    for each in stick:
        shutil.copyfile(away / each.name, each)
    stage.until(lambda: stage.window.shell.autosave.is_idle)
    stage.until(lambda: "Saved" in state(stage))
    stage.settled().close()
    assert {"members_total", "members_committed"} <= answers(stage).keys()


def test_a_full_disk_and_room_again(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    record = Workspace.record

    def refuse(workspace: Workspace, *_: object, **__: object) -> None:
        raise DiskFull(path=workspace.path)

    monkeypatch.setattr(Workspace, "record", refuse)
    stage.type("85").press(Qt.Key.Key_Return)
    stage.until(lambda: "Not saved" in state(stage))
    assert "full" in stage.window.banner.text and "Free some space" in stage.window.banner.text
    assert answers(stage) == {}
    monkeypatch.setattr(Workspace, "record", record)
    stage.until(lambda: stage.window.shell.autosave.is_idle).settled()
    assert stage.window.banner.text == ""
    assert len(answers(stage)) == 1
    stage.close()


@pytest.mark.parametrize("gives_up", [False, True])
def test_closing_while_something_is_not_saved_asks_first(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, gives_up: bool
) -> None:
    def refuse(workspace: Workspace, *_: object, **__: object) -> None:
        raise DiskFull(path=workspace.path)

    asked: list[UnsavedDialog] = []

    def answer(dialog: UnsavedDialog) -> int:
        asked.append(dialog)
        return unsaved._GIVEN_UP if gives_up else 0

    monkeypatch.setattr(UnsavedDialog, "exec", answer)
    monkeypatch.setattr(Workspace, "record", refuse)
    stage.type("85").press(Qt.Key.Key_Return)
    stage.until(lambda: bool(stage.window.shell.autosave.fault))
    stage.window.close()
    stage.until(lambda: bool(asked))
    stage.until(lambda: stage.window.isVisible() is not gives_up)
    assert stage.window.shell.autosave.is_idle is gives_up
    monkeypatch.undo()
    stage.until(lambda: stage.window.shell.autosave.is_idle).close()
