"""The first start: who one is, where the workspace lies, or the practice assessment."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from scenario import NOON

from workbench.application import identities, maintaining
from workbench.application.home import Home
from workbench.kernel.settings import read_settings
from workbench.kernel.tongue import LANGUAGES
from workbench.store import encryption
from workbench.ui.dialogs.welcome import Welcome

PASSPHRASE = "fire ord på slump"


def welcome(qtbot: QtBot, tmp_path: Path) -> Welcome:
    made = Welcome(Home(tmp_path / "h", NOON), tmp_path / "Mine.workbench", "en")
    qtbot.addWidget(made)
    made.show()
    return made


def introduce(first: Welcome) -> None:
    QTest.keyClicks(first.name, "Åsa Öberg")
    QTest.keyClick(first.name, Qt.Key.Key_Return)
    QTest.keyClicks(first.focusWidget(), "asa@example.org")


def test_a_name_an_address_and_a_passphrase_by_keys_alone_make_an_encrypted_workspace(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = welcome(qtbot, tmp_path)
    introduce(first)
    for typed in ("", PASSPHRASE, PASSPHRASE):
        QTest.keyClicks(first.focusWidget(), typed)
        if first.focusWidget() is not first.protection.secret.again:
            QTest.keyClick(first.focusWidget(), Qt.Key.Key_Return)
    with qtbot.waitSignal(first.ready) as ready:
        QTest.keyClick(first.focusWidget(), Qt.Key.Key_Return)
    assert ready.args == [tmp_path / "Mine.workbench"]
    person = Home(tmp_path / "h", NOON).get_person()
    assert (person.name, person.email) == ("Åsa Öberg", "asa@example.org")
    encryption.lock_all()
    assert encryption.is_locked(tmp_path / "Mine.workbench")
    encryption.unlock(tmp_path / "Mine.workbench", PASSPHRASE)


def test_whoever_takes_the_tick_away_reads_what_it_means_and_gets_a_plain_one(qtbot: QtBot, tmp_path: Path) -> None:
    first = welcome(qtbot, tmp_path)
    assert first.protection.wanted.isChecked() and not first.protection.warning.isVisible()
    introduce(first)
    first.protection.wanted.click()
    assert "can read every answer" in first.protection.warning.text() and first.protection.warning.isVisible()
    assert not first.protection.secret.isVisible()
    with qtbot.waitSignal(first.ready):
        QTest.keyClick(first.email, Qt.Key.Key_Return)
    assert not encryption.is_encrypted(tmp_path / "Mine.workbench")


def test_two_passphrases_that_differ_make_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    first = welcome(qtbot, tmp_path)
    introduce(first)
    first.protection.secret.first.setText(PASSPHRASE)
    first.protection.secret.again.setText(PASSPHRASE + "x")
    first._begin()
    assert "differ" in first._fault.text() and not (tmp_path / "Mine.workbench").exists()
    first.protection.secret.first.setText("short")
    first._begin()
    assert "at least 8" in first._fault.text() and not (tmp_path / "Mine.workbench").exists()


def test_what_lies_there_already_is_opened_without_asking_for_a_new_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Mine.workbench").write_bytes(b"something")
    first = welcome(qtbot, tmp_path)
    assert not first.protection.isVisible()
    introduce(first)
    with qtbot.waitSignal(first.ready):
        QTest.keyClick(first.email, Qt.Key.Key_Return)


def test_without_a_name_it_says_what_is_needed_and_makes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    first = welcome(qtbot, tmp_path)
    QTest.keyClick(first.email, Qt.Key.Key_Return)
    assert "name and e-mail" in first._fault.text()
    assert not (tmp_path / "Mine.workbench").exists()


def test_a_place_that_cannot_be_written_is_said_where_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    first = Welcome(Home(tmp_path / "h", NOON), tmp_path / "file" / "w.workbench", "en")
    qtbot.addWidget(first)
    first.name.setText("Ann")
    first.email.setText("a@b.c")
    first.protection.wanted.click()
    first._begin()
    qtbot.waitUntil(lambda: bool(first._fault.text()))


def test_practice_needs_a_name_only(qtbot: QtBot, tmp_path: Path) -> None:
    first = welcome(qtbot, tmp_path)
    first.name.setText("Ann")
    first.email.setText("a@b.c")
    with qtbot.waitSignal(first.practice):
        first._practise()
    assert not (tmp_path / "Mine.workbench").exists()


def test_the_language_of_the_forms_is_chosen_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    first = welcome(qtbot, tmp_path)
    assert [each.text() for each in first.languages.group.buttons()] == [*LANGUAGES.values()]
    first.languages.group.button([*LANGUAGES].index("sv")).click()
    introduce(first)
    first.protection.wanted.click()
    with qtbot.waitSignal(first.ready):
        QTest.keyClick(first.email, Qt.Key.Key_Return)
    assert read_settings(Home(tmp_path / "h", NOON).settings_file).language == "sv"


def test_whoever_has_an_identity_stays_the_same_person_on_a_further_laptop(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, file = Home(tmp_path / "other", NOON), tmp_path / "me.p12"
    maintaining.introduce(other, "Åsa Öberg", "asa@example.org")
    identities.make(other, "Åsa Öberg", None, file, PASSPHRASE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    first = welcome(qtbot, tmp_path)
    introduce(first)
    first.protection.wanted.click()
    first.identity.choose()
    first.identity.secret.setText("wrong")
    first._begin()
    qtbot.waitUntil(first._begins.isEnabled)
    assert first._fault.text() and not (tmp_path / "Mine.workbench").exists()
    first.identity.secret.setText(PASSPHRASE)
    with qtbot.waitSignal(first.ready):
        first._begin()
    mine = Home(tmp_path / "h", NOON)
    assert mine.get_person().id == other.get_person().id
    assert read_settings(mine.settings_file).identity == str(file)
