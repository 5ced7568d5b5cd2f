"""The first start: who one is, where the workspace lies, or the practice assessment."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scenario import NOON

from workbench.application.home import Home
from workbench.ui.dialogs.welcome import Welcome


def welcome(qtbot: QtBot, tmp_path: Path) -> Welcome:
    made = Welcome(Home(tmp_path / "h", NOON), tmp_path / "Mine.workbench")
    qtbot.addWidget(made)
    made.show()
    return made


def test_name_and_address_are_enough(qtbot: QtBot, tmp_path: Path) -> None:
    first = welcome(qtbot, tmp_path)
    QTest.keyClicks(first.name, "Åsa Öberg")
    QTest.keyClicks(first.email, "asa@example.org")
    with qtbot.waitSignal(first.ready) as ready:
        QTest.keyClick(first.email, Qt.Key.Key_Return)
    assert ready.args == [tmp_path / "Mine.workbench"]
    person = Home(tmp_path / "h", NOON).get_person()
    assert (person.name, person.email) == ("Åsa Öberg", "asa@example.org")


def test_without_a_name_it_says_what_is_needed_and_makes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    first = welcome(qtbot, tmp_path)
    QTest.keyClick(first.email, Qt.Key.Key_Return)
    assert "name and e-mail" in first._fault.text()
    assert not (tmp_path / "Mine.workbench").exists()


def test_a_place_that_cannot_be_written_is_said_where_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    first = Welcome(Home(tmp_path / "h", NOON), tmp_path / "file" / "w.workbench")
    qtbot.addWidget(first)
    first.name.setText("Ann")
    first.email.setText("a@b.c")
    QTest.keyClick(first.email, Qt.Key.Key_Return)
    assert first._fault.text()


def test_practice_needs_a_name_only(qtbot: QtBot, tmp_path: Path) -> None:
    first = welcome(qtbot, tmp_path)
    first.name.setText("Ann")
    first.email.setText("a@b.c")
    with qtbot.waitSignal(first.practice):
        first._practise()
    assert not (tmp_path / "Mine.workbench").exists()
