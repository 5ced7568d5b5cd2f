"""A laptop's own keys under the keys of encrypted workspaces: never in clear beside them, and never lost."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from scenario import NOON

from workbench.exchange.keys import own_keys
from workbench.exchange.keys.device import ensure_device, ensure_recipient, sign_as_device
from workbench.exchange.keys.own_keys import AGE, DEVICE, FOLDER, OwnKeysDamaged, OwnKeysLocked, read_texts
from workbench.kernel.files import FileNotWritten
from workbench.kernel.ids import PersonId

PERSON = PersonId("01890a5d-ac96-774b-bcce-b302099a8057")
NORTH, SOUTH = (b"n" * 16, b"1" * 32), (b"s" * 16, b"2" * 32)
"""The salts and raw keys of two workspaces."""
Raw = Callable[[bytes], bytes | None]


def opened(*workspaces: tuple[bytes, bytes]) -> Raw:
    return dict(workspaces).get


def lock(home: Path, workspace: tuple[bytes, bytes], *others: tuple[bytes, bytes], at: str = "north") -> None:
    path, (salt, raw) = home.parent / at, workspace
    own_keys.add_lock(home, path, salt, raw, opened(workspace, *others))
    own_keys.remove_clear(home, path, salt)


def texts(home: Path, *workspaces: tuple[bytes, bytes]) -> list[list[str]]:
    return [read_texts(home, name, opened(*workspaces)) for name in (AGE, DEVICE)]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a person, with keys in clear; not that of the environment."""
    folder = tmp_path / "person"
    folder.mkdir()
    ensure_device(folder, PERSON, "Ann Berg", "ann@example.org", NOON)
    return folder


def test_once_locked_nothing_in_the_folder_tells_a_key(home: Path) -> None:
    age, device = (home / AGE).read_text(), (home / DEVICE).read_text()
    lock(home, NORTH)
    whole = b"".join(each.read_bytes() for each in home.rglob("*") if each.is_file())
    assert age.strip().encode() not in whole and device.splitlines()[1].encode() not in whole
    assert b"SECRET" not in whole and b"PRIVATE" not in whole
    assert texts(home, NORTH) == [[age], [device]]
    assert all(each.stat().st_mode & 0o077 == 0 for each in (home / FOLDER).rglob("*"))


def test_locked_keys_say_which_passphrase_opens_them(home: Path) -> None:
    lock(home, NORTH)
    for name in (AGE, DEVICE):
        with pytest.raises(OwnKeysLocked, match="passphrase of north"):
            read_texts(home, name, opened(SOUTH))


def test_the_recipient_and_the_laptop_stay_the_same_while_they_are_locked(home: Path) -> None:
    before = ensure_recipient(home), ensure_device(home, PERSON, "Ann Berg", "ann@example.org", NOON).fingerprint
    lock(home, NORTH)
    assert ensure_recipient(home) == before[0]
    assert ensure_device(home, PERSON, "Ann Berg", "ann@example.org", NOON).fingerprint == before[1]
    assert not (home / AGE).exists() and not (home / DEVICE).exists()
    assert sign_as_device(home, b"x", opened(NORTH))
    with pytest.raises(OwnKeysLocked):
        sign_as_device(home, b"x", opened())


def test_each_workspace_that_was_open_with_the_keys_opens_them(home: Path) -> None:
    lock(home, NORTH)
    with pytest.raises(OwnKeysLocked):
        lock(home, SOUTH, at="south")
    lock(home, SOUTH, NORTH, at="south")
    assert texts(home, NORTH) == texts(home, SOUTH)


def test_another_passphrase_of_a_workspace_ends_the_former_one(home: Path) -> None:
    lock(home, NORTH)
    own_keys.add_lock(home, home.parent / "north", *SOUTH, opened(NORTH, SOUTH))
    assert texts(home, NORTH) == texts(home, SOUTH), "until the workspace itself is under it"
    own_keys.remove_clear(home, home.parent / "north", SOUTH[0])
    with pytest.raises(OwnKeysLocked):
        texts(home, NORTH)


def test_an_older_age_key_that_is_put_back_opens_beside_the_newer_one(home: Path, tmp_path: Path) -> None:
    older = (home / AGE).read_text()
    (home / AGE).unlink()
    newer = ensure_recipient(home)
    lock(home, NORTH)
    lock(home, SOUTH, NORTH, at="south")
    (home / AGE).write_text(f"# put back by hand\n{older}")
    lock(home, NORTH, SOUTH)
    for workspace in (NORTH, SOUTH):
        (text,) = read_texts(home, AGE, opened(workspace))
        assert older.strip() in text.splitlines() and len(text.splitlines()) == 2
    assert newer != ensure_recipient(home), "colleagues seal for the one that lies there"


@pytest.mark.parametrize(
    "spoil", [lambda content: content[:-9], lambda content: b"", lambda c: c.replace(b'"n', b'"m')]
)
def test_a_damaged_copy_is_named_and_no_new_key_is_made(home: Path, spoil: Callable[[bytes], bytes]) -> None:
    lock(home, NORTH)
    (file,) = (home / FOLDER).iterdir()
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(OwnKeysDamaged, match=str(file)):
        ensure_recipient(home)


def test_a_copy_that_was_changed_does_not_open_and_another_one_does(home: Path) -> None:
    lock(home, NORTH)
    lock(home, SOUTH, NORTH, at="south")
    whole = texts(home, SOUTH)
    (file,) = [each for each in (home / FOLDER).iterdir() if each.stem == NORTH[0].hex()]
    file.write_bytes(file.read_bytes().replace(b'"recipient":"age1', b'"recipient":"age2'))
    with pytest.raises(OwnKeysDamaged, match=str(file)):
        texts(home, NORTH)
    lock(home, NORTH, SOUTH)
    assert texts(home, NORTH) == whole


def test_a_key_file_that_holds_no_key_is_neither_locked_nor_removed(home: Path) -> None:
    (home / AGE).write_bytes(bytes(76))
    with pytest.raises(OwnKeysDamaged, match="age.key"):
        lock(home, NORTH)
    assert (home / AGE).exists() and not (home / FOLDER).exists()


def test_killed_at_any_moment_the_keys_are_there(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At each thing that is done to the disk the folder is copied as it lies: one of them is what a kill leaves."""
    before, left = texts(home), list[Path]()

    def watched(name: str) -> None:
        real = getattr(Path, name)

        def act(self: Path, *args: object, **more: object) -> object:
            copies(self)
            done = real(self, *args, **more)
            copies(self)
            return done

        monkeypatch.setattr(Path, name, act)

    def copies(path: Path) -> None:
        if home in path.parents:
            left.append(tmp_path / f"copy-{len(left)}")
            shutil.copytree(home, left[-1])

    watched("replace")
    watched("unlink")
    lock(home, NORTH)
    own_keys.add_lock(home, home.parent / "north", *SOUTH, opened(NORTH, SOUTH))
    own_keys.remove_clear(home, home.parent / "north", SOUTH[0])
    monkeypatch.undo()
    assert len(left) > 8
    for each in left:
        assert texts(each, NORTH, SOUTH) == before
        lock(each, SOUTH, NORTH)
        assert texts(each, SOUTH) == before and not (each / AGE).exists()


def test_a_full_disk_leaves_the_keys_in_clear(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = texts(home)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(FileNotWritten):
            lock(home, NORTH)
    assert texts(home) == before and list((home / FOLDER).iterdir()) == []
