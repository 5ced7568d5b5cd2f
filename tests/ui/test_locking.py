"""Encrypted workspaces in the window: asked for when they open, locked at a key, and nothing typed is lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from scenario import PASSPHRASE, Scenario

from workbench.application import encrypting, maintaining
from workbench.kernel.settings import Settings, read_settings
from workbench.store import encryption
from workbench.ui.clipboard import ClipboardGuard
from workbench.ui.dialogs import encrypting as dialogs
from workbench.ui.dialogs import unlock as unlocking
from workbench.ui.dialogs.new_workspace import NewWorkspace
from workbench.ui.dialogs.unlock import LockedWindow, UnlockDialog
from workbench.ui.main import Starter
from workbench.ui.pages.assessment import AssessmentPage
from workbench.ui.pages.protection import ProtectionCard
from workbench.ui.shell import Place
from workbench.ui.window import Window

OTHER = "and four other ones"


class Desk:
    """A person at the program, from its start on."""

    def __init__(self, qtbot: QtBot, scenario: Scenario, *, encrypted: bool) -> None:
        self.qtbot, self.path, self.id, self.home = qtbot, scenario.path, scenario.id, scenario.home
        scenario.close()
        if encrypted:
            encrypting.encrypt(self.home, self.path, PASSPHRASE)
            encryption.lock_all()
        self.guard = ClipboardGuard(QApplication.clipboard())
        self.starter = Starter(self.home, Settings(workspace=str(self.path)), None, self.guard)
        self.starter.start()

    @property
    def window(self) -> Window:
        assert self.starter.window is not None
        return self.starter.window

    @property
    def locked(self) -> LockedWindow:
        assert self.starter.locked is not None
        return self.starter.locked

    def until(self, holds: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=20_000)

    def unlock(self, passphrase: str = PASSPHRASE) -> "Desk":
        line = self.locked.form.entry.line
        QTest.keyClicks(line, passphrase)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.until(lambda: self.starter.window is not None)
        return self

    def lock(self) -> "Desk":
        before = self.window
        before.perform("lock")
        self.until(lambda: self.starter.locked is not None and not before.shell.operations.is_open)
        return self

    def interview(self) -> QWidget:
        self.window.go(Place("assessment", self.id, "interview", "1.1.0", "members_total"))
        page = self.window.page
        assert isinstance(page, AssessmentPage)
        self.until(lambda: page.view is not None and page.stage is not None)
        self.until(lambda: self.window.focusWidget() is not None)
        found = self.window.focusWidget()
        assert found is not None
        return found

    def answers(self) -> dict[str, object]:
        from workbench import bootstrap
        from workbench.application.dossiers import build_dossier
        from workbench.application.references import get_assessment

        with bootstrap.open_services(self.path, writing=False, home=self.home) as services:
            found = build_dossier(services, get_assessment(services, self.id)).answers
            return {name: each.value for name, each in found.items()}

    def close(self) -> None:
        if self.starter.window is not None:
            self.starter.window.close()
        self.starter.close()
        for each in QApplication.topLevelWidgets():
            each.close()


@pytest.fixture
def secret(qtbot: QtBot, scenario: Scenario) -> Iterator[Desk]:
    desk = Desk(qtbot, scenario, encrypted=True)
    yield desk
    desk.close()


@pytest.fixture
def plain(qtbot: QtBot, scenario: Scenario) -> Iterator[Desk]:
    desk = Desk(qtbot, scenario, encrypted=False)
    yield desk
    desk.close()


def shown_in(widget: QWidget) -> str:
    """Return all words that stand in a window, and those that a screen reader is told."""
    words = []
    for each in [widget, *widget.findChildren(QWidget)]:
        words += [each.accessibleName(), each.accessibleDescription(), each.windowTitle(), each.toolTip()]
        words += [each.text()] if hasattr(each, "text") else []
    return " ".join(words)


def answer(dialog: type[QDialog], act: Callable[[Any], None]) -> None:
    """Do something in the next dialog of a kind, once it is shown."""

    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, dialog):
            act(found)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


# Opening


def test_until_it_is_unlocked_only_its_name_is_shown(secret: Desk) -> None:
    words = shown_in(secret.locked)
    assert "north.workbench" in words and "Kattegatt" not in words and str(secret.path.parent) not in words
    assert secret.locked.windowTitle() == "Assessor Workbench"
    assert secret.starter.window is None
    page: Any = secret.unlock().window.page
    assert page.list.model.line_at(0).cluster == "Kattegatt Vätgas"
    assert secret.window.windowTitle() == "Assessor Workbench"


def test_a_wrong_passphrase_is_one_sentence_and_stays_chosen_whole(secret: Desk) -> None:
    line = secret.locked.form.entry.line
    QTest.keyClicks(line, "wrong from the start")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not secret.locked.form._button.isEnabled(), "the key is derived beside the window"
    secret.until(lambda: secret.locked.form.fault.isVisible())
    words = secret.locked.form.fault.text()
    assert "does not open north.workbench" in words and str(secret.path.parent) not in words and len(words) < 160
    assert line.selectedText() and line.hasFocus() and secret.starter.window is None
    secret.unlock()  # Typed over what was chosen.


def test_caps_lock_is_noticed_by_the_first_letter(secret: Desk) -> None:
    entry = secret.locked.form.entry
    for text, shift, is_on in (("A", False, True), ("a", True, True), ("a", False, False), ("A", True, False)):
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        entry.line.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, text))
        assert entry._caps.isVisible() is is_on
    for sign in "1?":
        QTest.keyClicks(entry.line, sign)
        assert not entry._caps.isVisible()


def test_it_is_hidden_until_one_asks_to_see_it(secret: Desk) -> None:
    line = secret.locked.form.entry.line
    assert line.echoMode() == line.EchoMode.Password
    QTest.keyClick(line, Qt.Key.Key_Tab)
    QTest.keyClick(secret.locked.focusWidget(), Qt.Key.Key_Space)
    assert line.echoMode() == line.EchoMode.Normal
    assert secret.locked.focusWidget().accessibleName() == "Hide the passphrase"


def test_whoever_cancels_keeps_what_was_open(plain: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other.workbench"
    maintaining.make_workspace(plain.home, other, "Ann Berg", "ann@example.org", passphrase=PASSPHRASE)
    encryption.lock_all()
    before = plain.window
    answer(UnlockDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    plain.starter.open(other)
    assert plain.window is before and before.isVisible() and before.shell.operations.is_open

    def type_it(dialog: UnlockDialog) -> None:
        assert "other.workbench" in shown_in(dialog)
        QTest.keyClicks(dialog.form.entry.line, PASSPHRASE)
        QTest.keyClick(dialog.form.entry.line, Qt.Key.Key_Return)

    answer(UnlockDialog, type_it)
    plain.starter.open(other)
    plain.until(lambda: plain.starter.window is not None and plain.window.shell.workspace == other)
    plain.until(lambda: not before.shell.operations.is_open)


def test_another_workspace_can_be_opened_instead(secret: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "other.workbench"
    maintaining.make_workspace(secret.home, other, "Ann Berg", "ann@example.org")
    monkeypatch.setattr(unlocking, "choose_workspace", lambda _: other)
    secret.locked._choose()
    assert secret.window.shell.workspace == other and secret.starter.locked is None


# Locking


def test_locked_at_a_key_everything_is_saved_forgotten_and_comes_back_at_the_same_place(secret: Desk) -> None:
    entry = secret.unlock().interview()
    QTest.keyClicks(entry, "85")
    size = secret.window.size()
    secret.lock()
    assert encryption.is_locked(secret.path) and encryption._UNLOCKED == {}
    assert "Kattegatt" not in shown_in(secret.locked) and secret.locked.size() == size
    assert secret.locked.form.entry.text() == ""
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [secret.locked]
    secret.unlock()
    secret.until(lambda: isinstance(secret.window.page, AssessmentPage) and secret.window.page.view is not None)
    place = secret.window.page.place()
    assert (place.stage, place.indicator, place.field) == ("interview", "1.1.0", "members_total")
    assert secret.window.size() == size
    secret.lock()
    encryption.unlock(secret.path, PASSPHRASE)
    assert secret.answers()["members_total"] == 85


def test_what_was_copied_here_is_gone_once_it_is_locked(secret: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ClipboardGuard, "owns", lambda *_: True)  # Without a screen nobody owns one.
    secret.unlock()
    clipboard = QApplication.clipboard()
    clipboard.setText("Kattegatt says 85")
    secret.lock()
    assert clipboard.text() == ""


def test_what_others_copied_stays_when_it_is_locked(secret: Desk) -> None:
    secret.unlock()
    QApplication.clipboard().setText("theirs")
    secret.lock()
    assert QApplication.clipboard().text() == "theirs"


def test_a_dialog_that_is_open_goes_first(secret: Desk) -> None:
    secret.unlock()
    answer(QDialog, lambda _: secret.window.shell.signals.lock.emit())
    secret.window.perform("new")
    secret.until(lambda: secret.starter.locked is not None and encryption.is_locked(secret.path))
    assert QApplication.activeModalWidget() is None


def test_text_that_can_not_be_saved_keeps_the_window_open(secret: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = secret.unlock().interview()
    autosave = secret.window.shell.autosave
    monkeypatch.setattr(type(autosave), "is_idle", property(lambda _: False))
    QTest.keyClicks(entry, "85")
    secret.window.perform("lock")
    QTest.qWait(200)
    assert secret.window.isVisible() and secret.starter.locked is None and not encryption.is_locked(secret.path)
    monkeypatch.undo()
    secret.until(lambda: secret.starter.locked is not None)


def test_only_what_makes_sense_is_offered(secret: Desk) -> None:
    able = secret.unlock().window.commands.available()
    assert {"lock", "passphrase", "in-clear", "new-workspace"} <= able and "encrypt" not in able
    assert secret.window.rail._buttons["lock"].isVisible() and "Encrypted" in shown_in(secret.window.footer)


def test_a_plain_one_can_not_be_locked(plain: Desk) -> None:
    able = plain.window.commands.available()
    assert "encrypt" in able and not {"lock", "passphrase", "in-clear"} & able
    assert not plain.window.rail._buttons["lock"].isVisible()
    plain.window.shell.signals.lock.emit()
    assert plain.starter.locked is None


# Locking by itself


class Ticking:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 25, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


def test_it_locks_by_itself_only_where_somebody_wants_it_and_nobody_is_there(secret: Desk) -> None:
    shell, clock = secret.unlock().window.shell, Ticking()
    shell.home = replace(shell.home, clock=clock)
    idle = secret.window.commands.securing.idle_lock
    idle.wake()
    clock.at += timedelta(hours=10)
    idle.look()
    assert secret.starter.locked is None and not idle._tick.isActive(), "never, unless it is asked for"
    secret.window.perform("settings")
    card = secret.window.findChild(ProtectionCard)
    card._minutes.button(15).click()
    assert read_settings(secret.home.settings_file).lock_minutes == 15 and idle._tick.isActive()
    clock.at += timedelta(minutes=14)
    handle = secret.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_A)
    clock.at += timedelta(minutes=14)
    idle.look()
    assert secret.starter.locked is None, "a key was touched a quarter of an hour ago"
    shell.operations.announce("Exporting")
    clock.at += timedelta(hours=1)
    idle.look()
    assert secret.starter.locked is None, "a job is not called off by it"
    shell.operations.end(shell.operations.job)
    idle.look()
    secret.until(lambda: secret.starter.locked is not None)


# Encrypting


def test_encrypted_while_one_types_nothing_is_lost_and_nothing_stays_in_clear(plain: Desk) -> None:
    entry = plain.interview()
    QTest.keyClicks(entry, "8")

    def choose(dialog: dialogs.EncryptDialog) -> None:
        dialog.secret.first.setText(PASSPHRASE)
        QTest.keyClick(dialog.secret.first, Qt.Key.Key_Return)
        QTest.keyClicks(dialog.focusWidget(), PASSPHRASE)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    answer(dialogs.EncryptDialog, choose)
    plain.window.perform("encrypt")
    operations = plain.window.shell.operations
    assert operations.is_put_down
    entry.setFocus()
    QTest.keyClicks(entry, "5")
    plain.window.shell.autosave.flush()
    plain.until(lambda: any("is encrypted" in each.text for each in plain.window.shell.notices.said))
    plain.until(lambda: plain.window.shell.autosave.is_idle and not operations.is_put_down)
    assert plain.window.page.place().field == "members_total"
    assert "lock" in plain.window.commands.available() and plain.window.rail._buttons["lock"].isVisible()
    plain.lock()
    assert encryption.is_locked(plain.path)
    kept = [*plain.home.path.rglob("*.workbench"), plain.path]
    assert len(kept) > 1 and not any(b"Kattegatt" in each.read_bytes() for each in kept)
    encryption.unlock(plain.path, PASSPHRASE)
    assert plain.answers()["members_total"] == 85


def test_two_that_differ_or_are_short_encrypt_nothing(plain: Desk) -> None:
    said = []

    def choose(dialog: dialogs.EncryptDialog) -> None:
        for first, again in (("short", "short"), (PASSPHRASE, OTHER)):
            dialog.secret.first.setText(first)
            dialog.secret.again.setText(again)
            dialog.accept()
            said.append(dialog.fault.text())
        dialog.reject()

    answer(dialogs.EncryptDialog, choose)
    plain.window.perform("encrypt")
    assert "at least 8" in said[0] and "differ" in said[1]
    assert not encryption.is_encrypted(plain.path)


def test_open_elsewhere_it_stays_as_it_is_and_says_so(plain: Desk) -> None:
    from workbench import bootstrap

    def choose(dialog: dialogs.EncryptDialog) -> None:
        dialog.secret.first.setText(PASSPHRASE)
        dialog.secret.again.setText(PASSPHRASE)
        dialog.accept()

    with bootstrap.open_services(plain.path, writing=True, home=plain.home):
        answer(dialogs.EncryptDialog, choose)
        plain.window.perform("encrypt")
        plain.until(lambda: any(each.code == "STO-003" for each in plain.window.shell.notices.said))
    assert not encryption.is_encrypted(plain.path)
    entry = plain.interview()
    QTest.keyClicks(entry, "85")
    plain.window.shell.autosave.flush()
    plain.until(lambda: plain.window.shell.autosave.is_idle)


def test_the_passphrase_is_changed_by_whoever_knows_the_one_until_now(secret: Desk) -> None:
    secret.unlock()

    def change(dialog: dialogs.PassphraseDialog) -> None:
        dialog.secret.first.setText(OTHER)
        dialog.secret.again.setText(OTHER)
        dialog.old.line.setText("wrong from the start")
        dialog.accept()
        secret.until(lambda: "another one" in dialog.fault.text())
        assert dialog.old.line.selectedText()
        dialog.old.line.setText(PASSPHRASE)
        dialog.accept()

    answer(dialogs.PassphraseDialog, change)
    secret.window.perform("passphrase")
    secret.until(lambda: any("new passphrase" in each.text for each in secret.window.shell.notices.said))
    secret.lock()
    with pytest.raises(encryption.WrongPassphrase):
        encryption.unlock(secret.path, PASSPHRASE)
    secret.unlock(OTHER)


def test_written_out_in_clear_only_after_it_was_said_what_that_means(
    secret: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret.unlock()
    target, read = tmp_path / "clear.workbench", []
    monkeypatch.setattr("workbench.ui.dialogs.files.choose_new_workspace", lambda *_: target)

    def agree(dialog: dialogs.ClearDialog) -> None:
        read.append(shown_in(dialog))
        assert dialog.focusWidget() is dialog.cancel
        dialog.primary.click()

    answer(dialogs.ClearDialog, lambda dialog: dialog.reject())
    secret.window.perform("in-clear")
    assert not target.exists()
    answer(dialogs.ClearDialog, agree)
    secret.window.perform("in-clear")
    secret.until(lambda: any("in clear" in each.text for each in secret.window.shell.notices.said))
    assert "anybody can open" in read[0] and target.read_bytes().startswith(encryption.MAGIC)
    assert encryption.is_encrypted(secret.path)


def test_a_new_workspace_is_encrypted_unless_one_says_no(
    plain: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tmp_path / "further.workbench"
    before = plain.window

    def make(dialog: NewWorkspace) -> None:
        assert dialog.protection.wanted.isChecked()
        dialog.path = wanted
        dialog._make()
        assert "At least 8" in dialog.fault.text()
        dialog.protection.secret.first.setText(PASSPHRASE)
        dialog.protection.secret.again.setText(PASSPHRASE)
        dialog._make()

    answer(NewWorkspace, make)
    before.perform("new-workspace")
    plain.until(lambda: plain.starter.window is not None and plain.window.shell.workspace == wanted)
    plain.until(lambda: not before.shell.operations.is_open)
    assert encryption.is_encrypted(wanted) and not encryption.is_locked(wanted)


# Beside


def test_somebody_elses_lock_leaves_it_readable(secret: Desk) -> None:
    from workbench import bootstrap

    encryption.unlock(secret.path, PASSPHRASE)
    with bootstrap.open_services(secret.path, writing=True, home=secret.home):
        secret.unlock()
        secret.window.care.begin()
        secret.until(lambda: secret.window.shell.read_only)
        assert secret.window.page.list.model.rowCount() == 1


def test_check_and_snapshot_work_on_an_encrypted_one(secret: Desk) -> None:
    secret.unlock()
    said = secret.window.shell.notices.said
    secret.window.perform("mend")
    secret.until(lambda: any("Sound" in each.text for each in said))
    secret.window.care.take_snapshot()
    folder = secret.home.path / "snapshots"
    secret.until(lambda: len(list(folder.rglob("*.workbench"))) > 0)
    assert all(encryption.is_encrypted(each) for each in folder.rglob("*.workbench"))


def test_bringing_back_from_a_file_under_another_passphrase_asks_for_it(secret: Desk, tmp_path: Path) -> None:
    from workbench.ui.dialogs.restoring import restore_from

    other = tmp_path / "colleague.workbench"
    maintaining.make_workspace(secret.home, other, "Ann Berg", "ann@example.org", passphrase=OTHER)
    encryption.lock_all()
    secret.unlock()
    answer(UnlockDialog, lambda dialog: dialog.reject())
    restore_from(secret.window, other, other.name)
    assert encryption.is_locked(other)

    def type_it(dialog: UnlockDialog) -> None:
        QTest.keyClicks(dialog.form.entry.line, OTHER)
        QTest.keyClick(dialog.form.entry.line, Qt.Key.Key_Return)

    answer(UnlockDialog, type_it)
    restore_from(secret.window, other, other.name)
    secret.until(lambda: any("nothing in colleague" in each.text for each in secret.window.shell.notices.said))
