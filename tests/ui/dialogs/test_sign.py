"""The sign dialog remembers a passphrase only where one asks for it, and lets no identity sign that has ended."""

from datetime import timedelta

import pytest
from keyrings import Keyring, use
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scenario import NOON, PASSPHRASE, Scenario
from stage import Stage

from workbench.application import identities
from workbench.application.home import Home
from workbench.kernel.clock import FixedClock
from workbench.ui.dialogs.sign import SignDialog


def dialog_of(stage: Stage) -> SignDialog:
    """Open the dialog, and wait until the keyring was asked."""
    stage.open("report")
    assert stage.page.view is not None
    dialog = SignDialog(stage.window, stage.window.shell, stage.page.view)
    dialog.show()
    stage.until(lambda: stage.window.shell.operations.job is None).settled()
    return dialog


def sign(stage: Stage, dialog: SignDialog, passphrase: str | None) -> None:
    if passphrase is not None:
        dialog._passphrase.setText(passphrase)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    stage.until(lambda: stage.window.shell.operations.job is None).settled()


def test_it_remembers_where_one_asks_for_it_and_forgets_where_one_takes_that_away(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Keyring()
    use(found, monkeypatch)
    identities.make(stage.home, "Ann Berg", None, stage.home.identity_file, PASSPHRASE)
    dialog = dialog_of(stage)
    assert dialog.remember.isVisible() and not dialog.remember.isChecked()
    sign(stage, dialog, PASSPHRASE)
    assert dialog.wanted is not None and found.kept == {}
    dialog = dialog_of(stage)
    dialog.remember.setChecked(True)
    sign(stage, dialog, PASSPHRASE)
    assert list(found.kept.values()) == [PASSPHRASE]
    dialog = dialog_of(stage)
    assert dialog.remember.isChecked()
    sign(stage, dialog, None)
    assert dialog.wanted is not None and dialog.wanted.passphrase == PASSPHRASE
    dialog = dialog_of(stage)
    dialog.remember.setChecked(False)
    sign(stage, dialog, None)
    assert dialog.wanted is not None and found.kept == {}


def test_a_wrong_passphrase_is_not_remembered(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Keyring()
    use(found, monkeypatch)
    identities.make(stage.home, "Ann Berg", None, stage.home.identity_file, PASSPHRASE)
    dialog = dialog_of(stage)
    dialog.remember.setChecked(True)
    sign(stage, dialog, "something else")
    assert dialog.wanted is None and "does not open" in dialog.fault.text() and found.kept == {}
    dialog.reject()


def test_without_a_keyring_nothing_is_offered(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    use(None, monkeypatch)
    identities.make(stage.home, "Ann Berg", None, stage.home.identity_file, PASSPHRASE)
    dialog = dialog_of(stage)
    assert not dialog.remember.isVisible()
    dialog.reject()


def test_an_identity_that_has_ended_freezes_nothing(qtbot: QtBot, scenario: Scenario) -> None:
    then = Home(scenario.home.path, FixedClock(NOON.now() - timedelta(days=2_000)))
    identities.make(then, "Ann Berg", None, then.identity_file, PASSPHRASE)
    stage = Stage(qtbot, scenario)
    dialog = dialog_of(stage)
    sign(stage, dialog, PASSPHRASE)
    assert dialog.wanted is None and "it can't sign today" in dialog.fault.text()
    assert "Identity and people" in dialog.fault.text() and "workbench" not in dialog.fault.text()
    dialog.reject()
    stage.close()
