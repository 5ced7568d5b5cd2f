"""Files are whole or not there."""

from pathlib import Path

import pytest

from workbench.kernel.files import FileNotRead, FileNotWritten, durable_file, durable_write, read_file


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
