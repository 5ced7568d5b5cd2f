"""From a damaged workspace to a sound one, in the window."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench import bootstrap
from workbench.application import journalling
from workbench.ui.dialogs.mending import DamageDialog, MendedDialog


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    """A workspace in which one answer is not what was said."""
    scenario = Scenario(tmp_path).answer("members_total", 85, "a note by which it is found")
    scenario.close()
    content = bytearray(scenario.path.read_bytes())
    content[content.index(b"a note by which")] ^= 1
    scenario.path.write_bytes(bytes(content))
    scenario._open()
    return Stage(qtbot, scenario)


def test_damage_is_found_behind_the_first_window_and_named(stage: Stage) -> None:
    stage.window.care.begin()
    stage.until(lambda: "damaged" in stage.window.condition.text)
    assert "Kattegatt Vätgas 2026" in stage.window.condition.text
    assert "The rest can be used" in stage.window.condition.text
    assert stage.window.condition._button.text() == "See and mend"
    stage.close()


def test_everything_sound_is_brought_into_a_new_file_that_opens(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, shown = tmp_path / "mended.workbench", []

    def answer(dialog: DamageDialog | MendedDialog) -> int:
        shown.append(dialog)
        return 1

    monkeypatch.setattr(DamageDialog, "exec", answer)
    monkeypatch.setattr(MendedDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (os.fspath(target), ""))
    opened: list[Path] = []
    stage.window.shell.signals.workspace.connect(opened.append)
    stage.perform("mend").until(lambda: bool(opened))
    assert [type(each) for each in shown] == [DamageDialog, MendedDialog]
    assert opened == [target] and target.is_file()
    stage.close()
    with bootstrap.open_services(target, writing=True, home=stage.home) as services:
        (line,) = journalling.tell_journal(services)
    assert (line.what, line.file, line.person) == ("copied", target.name, "Ann Berg")


def test_a_sound_workspace_is_called_sound(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, Scenario(tmp_path))
    stage.perform("mend").until(lambda: bool(stage.window.shell.notices.said))
    assert stage.window.shell.notices.said[-1].text.startswith("Sound: ")
    stage.close()
