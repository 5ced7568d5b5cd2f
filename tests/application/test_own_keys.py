"""Whoever shares a laptop and its account opens nothing that was sealed for a colleague; its owner is asked once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from laptops import SHARED
from scenario import NOON, PASSPHRASE, Scenario

from workbench.application import encrypting, locking, maintaining, own_keys, seating
from workbench.application.home import Home
from workbench.application.own_keys import OwnKeysLocked
from workbench.application.references import get_assessment
from workbench.application.scoring import open_score_sheet
from workbench.application.seating import Newcomer
from workbench.application.seats import Seat
from workbench.application.syncing import sync
from workbench.bootstrap import open_services
from workbench.exchange.keys.sealing import key_of, read_keys, unseal_bytes
from workbench.exchange.sync.hub import open_hub
from workbench.kernel.settings import Settings, write_settings
from workbench.store import encryption
from workbench.store.errors import WrongPassphrase

SECRET = "Only Bo saw the ledger of the port group"
OTHER = "and four words more"


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Scenario]:
    made = Scenario(tmp_path)
    write_settings(made.home.settings_file, Settings(workspace=str(made.path)))
    yield made
    made.close()


@pytest.fixture
def bo(ann: Scenario) -> Seat:
    seat = seating.add_seat(ann.home, Newcomer("Bo Lind", "bo@example.org", PASSPHRASE), ann.folder)
    seating.join(ann.services, ann.id, seat, "co")
    seating.exchange(ann.services, seat, lambda _: None, lambda act: act(ann.services))
    return seat


@pytest.fixture
def mine(tmp_path: Path) -> tuple[Home, Path]:
    """A home with its encrypted workspace."""
    home, path = Home(tmp_path / "mine", NOON), tmp_path / "mine.workbench"
    maintaining.make_workspace(home, path, "Ann Berg", "ann@example.org", passphrase=PASSPHRASE)
    return home, path


def score_and_sync(seat: Seat, assessment: str, folder: Path) -> None:
    with open_services(seat.workspace, writing=True, home=seat.home) as his:
        open_score_sheet(his, get_assessment(his, assessment)).score("4.5", 4, SECRET)
        with_hub = open_hub(str(folder / SHARED))
        sync(his, with_hub)
        with_hub.close()


def readable(folder: Path, shared: Path) -> list[bytes]:
    """Return what every key that lies in some file opens of the shared place."""
    files = [each.read_text("utf-8", "replace") for each in folder.rglob("*") if each.is_file()]
    told = [line.strip() for text in files for line in text.split("\n") if line.startswith("AGE-SECRET-KEY-")]
    keys = [key for each in told if (key := key_of(each)) is not None]
    objects = [each.read_bytes() for each in shared.rglob("*.age")]
    assert objects
    return [plain for each in objects if (plain := unseal_bytes(each, keys)) is not None]


def test_levels_that_went_to_a_shared_place_open_for_nobody_else_at_the_laptop(
    ann: Scenario, bo: Seat, tmp_path: Path
) -> None:
    (tmp_path / SHARED).mkdir()
    score_and_sync(bo, ann.id, tmp_path)
    lanes = [each for each in (tmp_path / SHARED / "lanes").iterdir() if each.is_file()]
    own = own_keys.read_age_keys(bo.home)
    assert any(unseal_bytes(each.read_bytes(), own) for each in lanes), "Bo's other laptop could"
    encryption.lock_all()
    assert readable(bo.home.path, tmp_path / SHARED) == []
    with pytest.raises(OwnKeysLocked, match=bo.workspace.name):
        own_keys.read_age_keys(bo.home)


def test_a_seat_of_before_is_taken_over_when_its_owner_comes_to_the_keyboard(ann: Scenario, bo: Seat) -> None:
    in_clear(bo.home)
    before = read_keys(bo.home.age_key)
    seating.exchange(ann.services, bo, lambda _: None, lambda act: act(ann.services))
    assert not bo.home.age_key.exists() and not (bo.home.path / "device.key").exists()
    assert [str(each) for each in own_keys.read_age_keys(bo.home)] == [str(each) for each in before]


def in_clear(home: Home) -> None:
    """Lay the keys out as older versions did."""
    for name in ("age.key", "device.key"):
        (text,) = own_keys.own_keys.read_texts(home.path, name, encryption.raw_of)
        (home.path / name).write_text(text)
    for each in (home.path / "keys").iterdir():
        each.unlink()


def test_a_home_of_before_is_taken_over_when_the_workspace_is_next_opened_to_write(mine: tuple[Home, Path]) -> None:
    home, path = mine
    in_clear(home)
    with open_services(path, writing=False, home=home):
        assert home.age_key.exists()
    with open_services(path, writing=True, home=home):
        assert not home.age_key.exists() and own_keys.read_age_keys(home)


def test_a_plain_workspace_leaves_the_keys_as_they_are(ann: Scenario) -> None:
    own_keys.lock(ann.home, ann.path)
    assert ann.home.age_key.exists() and not own_keys.is_locked(ann.home)


def test_encrypting_and_changing_the_passphrase_take_the_keys_along(ann: Scenario) -> None:
    ann.close()
    before = [str(each) for each in own_keys.read_age_keys(ann.home)]
    encrypting.encrypt(ann.home, ann.path, PASSPHRASE)
    assert not ann.home.age_key.exists()
    encrypting.change_passphrase(ann.home, ann.path, OTHER)
    encryption.lock_all()
    with pytest.raises(WrongPassphrase):
        own_keys.unlock(ann.home, PASSPHRASE)
    encryption.unlock(ann.path, OTHER)
    assert [str(each) for each in own_keys.read_age_keys(ann.home)] == before
    ann._open()


def test_where_encrypting_fails_the_keys_are_there_as_before(ann: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    ann.close()
    monkeypatch.setattr(encrypting, "recast", fail)
    with pytest.raises(OSError, match="No space"):
        encrypting.encrypt(ann.home, ann.path, PASSPHRASE)
    encryption.lock_all()
    assert ann.home.age_key.exists() and own_keys.read_age_keys(ann.home)
    ann._open()


def test_the_passphrase_opens_them_without_the_workspace_too(mine: tuple[Home, Path]) -> None:
    home, path = mine
    path.unlink()
    encryption.lock_all()
    with pytest.raises(WrongPassphrase):
        own_keys.unlock(home, OTHER)
    assert own_keys.is_locked(home) and own_keys.names(home) == ("mine.workbench",)
    own_keys.unlock(home, PASSPHRASE)
    assert own_keys.read_age_keys(home)


def test_a_second_encrypted_workspace_opens_them_once_both_were_open_together(mine: tuple[Home, Path]) -> None:
    home, path = mine
    second = path.with_name("second.workbench")
    encryption.lock_all()
    maintaining.make_workspace(home, second, "Ann Berg", "ann@example.org", passphrase=OTHER)
    assert own_keys.is_locked(home), "made while the other one was closed"
    own_keys.unlock(home, PASSPHRASE)
    with open_services(second, writing=True, home=home):
        pass
    encryption.lock_all()
    encryption.unlock(second, OTHER)
    assert not own_keys.is_locked(home)


def test_locked_levels_still_come_to_the_colleague_at_the_laptop(ann: Scenario, bo: Seat) -> None:
    ann.score("4.5", 3, "Seen by Ann")
    with open_services(bo.workspace, writing=True, home=bo.home) as his:
        open_score_sheet(his, get_assessment(his, ann.id)).score("4.5", 4, SECRET)
        locking.lock(his, get_assessment(his, ann.id))
    locking.lock(ann.services, ann.assessment)
    for _ in range(2):
        seating.exchange(ann.services, bo, lambda _: None, lambda act: act(ann.services))
    assert SECRET in repr(list(ann.services.workspace.revisions.all()))
