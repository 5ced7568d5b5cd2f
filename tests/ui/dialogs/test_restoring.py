"""What is missing comes back from a snapshot or another file: seen first, and nothing is replaced."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.application import maintaining, syncing
from workbench.kernel.settings import Settings
from workbench.store.backup import backup
from workbench.ui.dialogs.restoring import RestorationDialog, SnapshotsDialog


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[SnapshotsDialog | RestorationDialog]:
    """Dialogs that were shown; each is answered with its first button."""
    dialogs: list[SnapshotsDialog | RestorationDialog] = []

    def answer(dialog: SnapshotsDialog | RestorationDialog) -> int:
        dialogs.append(dialog)
        dialog.accept()
        return 1

    monkeypatch.setattr(SnapshotsDialog, "exec", answer)
    monkeypatch.setattr(RestorationDialog, "exec", answer)
    return dialogs


def behind(tmp_path: Path) -> Scenario:
    """A workspace that was put back: a snapshot knows an answer more."""
    scenario = Scenario(tmp_path)
    backup(scenario.path, tmp_path / "earlier.workbench")
    scenario.answer("members_total", 85)
    maintaining.snapshot(scenario.services, "time")
    scenario.close()
    scenario.path.write_bytes((tmp_path / "earlier.workbench").read_bytes())
    scenario._open()
    return scenario


def test_a_snapshot_brings_back_an_answer_after_it_was_shown(
    qtbot: QtBot, tmp_path: Path, shown: list[SnapshotsDialog | RestorationDialog]
) -> None:
    stage = Stage(qtbot, behind(tmp_path))
    stage.perform("restore").until(lambda: len(shown) == 2)
    assert isinstance(shown[1], RestorationDialog)
    stage.until(lambda: "is back" in stage.window.banner.text).settled()
    assert stage.on_disk().answers["members_total"].value == 85
    stage.close()


def test_a_file_that_holds_nothing_more_is_told_of(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = Scenario(tmp_path).answer("members_total", 85)
    copy = tmp_path / "copy.workbench"
    backup(scenario.path, copy)
    stage = Stage(qtbot, scenario)

    def choose(dialog: SnapshotsDialog) -> int:
        next(
            each for each in dialog.findChildren(QPushButton) if each.accessibleIdentifier() == "restore.other"
        ).click()
        return 1

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    monkeypatch.setattr(SnapshotsDialog, "exec", choose)
    stage.perform("restore").until(lambda: bool(stage.window.shell.notices.said))
    assert stage.window.shell.notices.said[-1].text == "There is nothing in copy.workbench that is missing here."
    stage.close()


def test_the_shared_place_brings_back_after_it_was_shown(
    qtbot: QtBot, tmp_path: Path, shown: list[SnapshotsDialog | RestorationDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = Scenario(tmp_path)
    backup(scenario.path, tmp_path / "earlier.workbench")
    scenario.answer("members_total", 85)
    with syncing.shared_place(scenario.services, str(tmp_path / "shared")) as hub:
        syncing.sync(scenario.services, hub)
    scenario.close()
    scenario.path.write_bytes((tmp_path / "earlier.workbench").read_bytes())
    scenario._open()
    stage = Stage(qtbot, scenario)
    stage.window.shell.keep(Settings(hub=str(tmp_path / "shared")))
    monkeypatch.setattr(SnapshotsDialog, "accept", lambda dialog: dialog.place.click())
    monkeypatch.setattr(SnapshotsDialog, "_choose_place", lambda dialog: setattr(dialog, "is_shared", True))
    stage.perform("restore").until(lambda: len(shown) == 2)
    assert isinstance(shown[1], RestorationDialog)
    stage.until(lambda: "is back" in stage.window.banner.text).settled()
    assert stage.on_disk().answers["members_total"].value == 85
    stage.close()
