"""Whoever chooses a file leaves no folder's name outside the person's own folder."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from workbench.ui.dialogs.asking import ask

PACKAGE = Path(__file__).parents[3] / "workbench"
SECRET = "Kattegat Hydrogen"


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """The file that all programs of Qt write into; Qt looks for it once in each run, so it is told."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "config"))
    return tmp_path / "config" / "QtProject.conf"


def choose(folder: Path, *, carefully: bool) -> None:
    folder.mkdir(exist_ok=True)

    def answer() -> None:
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog)]
        for each in dialogs:
            each.done(1)
        if not dialogs:
            QTimer.singleShot(10, answer)

    QTimer.singleShot(0, answer)
    asked = QFileDialog.getOpenFileNames, None, "Attach evidence", str(folder)
    ask(*asked) if carefully else asked[0](*asked[1:])
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()


def test_the_folder_in_which_one_chose_is_not_kept(qtbot: QtBot, tmp_path: Path, shared: Path) -> None:
    choose(tmp_path / SECRET, carefully=True)
    assert not shared.exists() or "Kattegat" not in shared.read_text()


def test_what_others_had_kept_stays(qtbot: QtBot, tmp_path: Path, shared: Path) -> None:
    before = QSettings(QSettings.Scope.UserScope, "QtProject")
    before.setValue("FileDialog/history", ["file:///theirs", "file:///also"])
    before.setValue("FileDialog/lastVisited", "file:///theirs")
    before.sync()
    choose(tmp_path / SECRET, carefully=True)
    after = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert after.value("FileDialog/history") == ["file:///theirs", "file:///also"]
    assert after.value("FileDialog/lastVisited") == "file:///theirs"
    assert "Kattegat" not in shared.read_text()


def test_without_care_qt_keeps_it(qtbot: QtBot, tmp_path: Path, shared: Path) -> None:
    choose(tmp_path / SECRET, carefully=False)
    assert "Kattegat" in shared.read_text()


def test_nobody_asks_in_another_way() -> None:
    calls = re.compile(r"QFileDialog\.(get\w+|exec|open)\(|QFileDialog\(")
    assert [path.name for path in PACKAGE.rglob("*.py") if calls.search(path.read_text(encoding="utf-8"))] == []
