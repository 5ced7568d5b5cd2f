"""Files are whole or not there."""

import errno
import os
from pathlib import Path

import pytest

from workbench.kernel.files import (
    FileNotRead,
    FileNotWritten,
    durable_file,
    durable_write,
    private_folder,
    read_file,
    sweep_private_folders,
    sync_folder,
)


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    durable_write(target, b"one")
    durable_write(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target] or {each.name for each in tmp_path.iterdir()} <= {"a.txt", "home"}


def test_an_error_half_way_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    durable_write(target, b"old")
    with pytest.raises(ZeroDivisionError), durable_file(target) as stream:
        stream.write(b"half")
        raise ZeroDivisionError
    assert target.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []


def test_a_missing_folder_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten, match="could not be written"):
        durable_write(tmp_path / "nowhere" / "a.txt", b"x")


def test_a_private_file_is_its_owners_alone(tmp_path: Path) -> None:
    with durable_file(tmp_path / "key", private=True) as stream:
        stream.write(b"secret")
    assert (tmp_path / "key").stat().st_mode & 0o077 == 0


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(b"x" * 11)
    with pytest.raises(FileNotRead, match="over the limit"):
        read_file(tmp_path / "big", limit=10)


def test_a_folder_that_can_not_be_synced_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.ENODEV, "No such device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(FileNotWritten, match="No such device"):
        sync_folder(tmp_path)


def test_what_a_killed_program_left_in_private_folders_is_swept_after_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    old, new = Path(private_folder_kept()), Path(private_folder_kept())
    os.utime(old, (0, 0))
    (tmp_path / "another").mkdir()
    sweep_private_folders()
    assert {each.name for each in tmp_path.iterdir()} == {new.name, "another"}


def private_folder_kept() -> str:
    """Make a private folder as a program does that is killed before it tidies up."""
    folder = private_folder()
    folder._finalizer.detach()  # type: ignore[attr-defined]
    return folder.name
