"""Handing out all that is held: about a cluster or a person, into a new folder, and the way there."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage, answer_dialog

from workbench.application import journalling
from workbench.bootstrap import open_services
from workbench.ui.dialogs import holding
from workbench.ui.dialogs.holding import HandedOutDialog, HeldDialog


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open."""
    paths: list[Path] = []
    monkeypatch.setattr(holding, "open_outside", paths.append)
    return paths


def write(stage: Stage, fill_in: Callable[[HeldDialog], None]) -> None:
    """Fill the dialog in, and open folder and page of what was written."""
    seen: list[bool] = []

    def look(dialog: HandedOutDialog) -> None:
        for name in ("held.show", "held.read"):
            stage.find(name).click()  # type: ignore[attr-defined]
        dialog.reject()
        seen.append(True)

    answer_dialog(fill_in, HeldDialog)
    answer_dialog(look, HandedOutDialog)
    stage.perform("held").until(lambda: bool(seen))


def test_the_cluster_that_is_open_is_written_into_a_new_folder_beside_the_workspace(
    stage: Stage, opened: list[Path]
) -> None:
    stage.open(field="members_total").type("85")
    write(stage, lambda dialog: QTest.keyClick(dialog.cluster, Qt.Key.Key_Return))
    folder, page = opened
    assert folder.parent == stage.path.parent and folder.name == "held-Kattegatt-Vätgas-2026-11-25"
    assert page == folder / "index.html" and "Kattegatt Vätgas" in page.read_text(encoding="utf-8")
    values = [each["value"] for each in json.loads((folder / "held.json").read_bytes())["revisions"]]
    assert 85 in values  # What was typed a moment ago is held too.
    with open_services(stage.path, writing=False, home=stage.home) as services:
        assert journalling.tell_journal(services)[-1].what == "handed over"


def test_a_person_is_found_by_name_and_a_second_export_gets_a_folder_of_its_own(
    qtbot: QtBot, scenario: Scenario, opened: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, scenario)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "elsewhere"))

    def fill_in(dialog: HeldDialog) -> None:
        stage.find("held.person").click()  # type: ignore[attr-defined]
        stage.find("held.choose").click()  # type: ignore[attr-defined]
        QTest.keyClick(dialog.person, Qt.Key.Key_Return)
        assert "whom" in dialog.fault.text() and dialog.isVisible()
        dialog.person.setText("ann@example.org")
        QTest.keyClick(dialog.person, Qt.Key.Key_Return)

    write(stage, fill_in)
    write(stage, fill_in)
    assert [each.name for each in opened[::2]] == [
        "held-ann-example.org-2026-11-25", "held-ann-example.org-2026-11-25-2"
    ]  # fmt: skip
    assert "Ann Berg" in opened[1].read_text(encoding="utf-8")
    stage.close()


def test_of_whom_nothing_is_held_that_is_said(stage: Stage) -> None:
    def fill_in(dialog: HeldDialog) -> None:
        stage.find("held.person").click()  # type: ignore[attr-defined]
        dialog.person.setText("Nobody At All")
        dialog.primary.click()

    answer_dialog(fill_in, HeldDialog)
    stage.perform("held").until(lambda: bool(stage.window.shell.notices.said))
    assert stage.window.shell.notices.said[-1].code == "HLD-002"
    assert not list(stage.path.parent.glob("held-*"))
