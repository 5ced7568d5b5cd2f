"""Files are whole or not there."""

import errno
import os
import subprocess
import sys
import time
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


def test_the_folder_of_a_killed_program_goes_and_that_of_a_running_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("workbench.kernel.files._JUST_MADE_S", 0)
    (tmp_path / "another").mkdir()
    with run_with_a_private_folder(tmp_path) as running, run_with_a_private_folder(tmp_path) as killed:
        own = private_folder()
        before = set(tmp_path.glob("assessor-workbench-*"))
        sweep_private_folders()
        assert set(tmp_path.glob("assessor-workbench-*")) == before and len(before) == 3
        killed.kill()
        killed.wait()
        assert set(tmp_path.glob("assessor-workbench-*")) == before, "it could not tidy up"
        sweep_private_folders()
        assert len(set(tmp_path.glob("assessor-workbench-*"))) == 2 and Path(own.name).is_dir()
        own.cleanup()
        assert not Path(own.name).exists()
        running.kill()
    sweep_private_folders()
    assert {each.name for each in tmp_path.iterdir()} == {"another"}


def run_with_a_private_folder(place: Path) -> "subprocess.Popen[bytes]":
    program = (
        "import pathlib, sys, time; from workbench.kernel.files import private_folder; folder = private_folder(); "
        "pathlib.Path(folder.name, 'said.txt').write_text('said'); print('ready', flush=True); time.sleep(60)"
    )
    env = os.environ | {"TMPDIR": str(place)}
    made = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=env)
    assert made.stdout is not None and made.stdout.readline() == b"ready\n"
    return made


def test_folders_without_a_lock_go_after_a_day_and_links_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "mine").mkdir()
    (tmp_path / "assessor-workbench-link").symlink_to(tmp_path / "mine")
    for name, age_s in (("old", 90_000), ("new", 10)):
        folder = tmp_path / f"assessor-workbench-{name}"
        folder.mkdir()
        os.utime(folder, (time.time() - age_s,) * 2)
    sweep_private_folders()
    assert {each.name for each in tmp_path.iterdir()} == {"mine", "assessor-workbench-link", "assessor-workbench-new"}
