"""Keys that are locked: who works in a plain workspace is asked once for the passphrase that opens them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from scenario import PASSPHRASE, Scenario
from stage import Stage, answer_dialog

from workbench.application import own_keys
from workbench.application.maintaining import make_workspace
from workbench.exchange.keys import sealing
from workbench.exchange.keys.own_keys import read_recipient
from workbench.store import encryption
from workbench.ui.dialogs.unlock import UnlockDialog, ask_own_keys
from workbench.ui.pages.sync import SyncPage


@pytest.fixture
def locked(qtbot: QtBot, scenario: Scenario) -> Iterator[Stage]:
    """A plain workspace is open; the keys went under the passphrase of an encrypted one."""
    second = scenario.folder / "second.workbench"
    make_workspace(scenario.home, second, "Ann Berg", "ann@example.org", passphrase=PASSPHRASE)
    encryption.lock_all()
    made = Stage(qtbot, scenario)
    yield made
    made.close()


def give(passphrase: str) -> object:
    def act(dialog: UnlockDialog) -> None:
        dialog.form.entry.line.setText(passphrase)
        dialog.primary.click()

    return act


def test_an_exchange_asks_for_the_passphrase_and_then_no_more(locked: Stage, tmp_path: Path) -> None:
    page = locked.show("sync").settled().window.page
    assert isinstance(page, SyncPage)
    seen = answer_dialog(give(PASSPHRASE), UnlockDialog)
    page.exchanging.take_file(tmp_path / "none.carried")
    assert [each.form.entry.line.accessibleName() for each in seen] == ["Passphrase of second.workbench"]
    locked.until(lambda: not page.exchange.is_running)
    assert "HUB-101" in page.place_card.state.text() or "none.carried" in page.place_card.state.text()
    assert not own_keys.is_locked(locked.home) and ask_own_keys(locked.window, locked.home)


def test_called_off_nothing_is_exchanged(locked: Stage, tmp_path: Path) -> None:
    page = locked.show("sync").settled().window.page
    assert isinstance(page, SyncPage)
    answer_dialog(UnlockDialog.reject, UnlockDialog)
    page.exchanging.take_file(tmp_path / "none.carried")
    assert not page.exchange.is_running and own_keys.is_locked(locked.home)


def test_a_sealed_package_is_checked_once_it_can_be_opened(locked: Stage, tmp_path: Path) -> None:
    sealed = tmp_path / "x.asice.age"
    sealing.seal(locked.home.certificate, sealed, [read_recipient(locked.home.path)])
    seen = answer_dialog(give(PASSPHRASE), UnlockDialog)
    page = locked.perform("packages").window.page
    page.check([sealed])  # type: ignore[union-attr]
    locked.until(lambda: str(sealed) in locked.window.shell.checked)
    assert len(seen) == 1 and not locked.window.shell.checked[str(sealed)].is_closed
