"""A shared place that is a folder: sticks are pulled out, disks fill up, others forbid."""

import errno
import os
from pathlib import Path

import pytest

from workbench.exchange.sync import folder as folders
from workbench.exchange.sync.errors import HubFull, HubUnreachable, NoRight, NotAHub, ObjectMissing, PlaceNotThere
from workbench.exchange.sync.hub import open_hub
from workbench.kernel.errors import WorkbenchError


def test_the_last_folder_of_a_path_is_made_and_no_more(tmp_path: Path) -> None:
    open_hub(str(tmp_path / "shared")).add("log", "one", b"1")
    assert (tmp_path / "shared" / "log" / "one").read_bytes() == b"1"
    with pytest.raises(HubUnreachable, match="no such folder"):
        open_hub(str(tmp_path / "not" / "there"))
    assert not (tmp_path / "not").exists()


def test_a_place_that_may_not_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(PlaceNotThere, match="shraed, and none was made"):
        open_hub(str(tmp_path / "shraed"), may_make=False)
    assert not (tmp_path / "shraed").exists()
    (tmp_path / "shared").mkdir()
    open_hub(str(tmp_path / "shared"), may_make=False).close()


def test_in_the_place_of_a_stick_that_is_not_there_no_folder_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "_DISKS", (tmp_path / "media",))
    (tmp_path / "media" / "anna").mkdir(parents=True)
    for stick in (tmp_path / "media" / "STICK", tmp_path / "media" / "anna" / "STICK"):
        with pytest.raises(HubUnreachable, match="no such folder"):
            open_hub(str(stick))
        assert not stick.exists()


def test_a_file_is_no_shared_place(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Anna")
    with pytest.raises(NotAHub, match="it is a file"):
        open_hub(str(tmp_path / "letter.txt"))
    assert (tmp_path / "letter.txt").read_text() == "Dear Anna"


def test_a_stick_that_is_pulled_out_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    hub = open_hub(str(tmp_path / "stick"))
    hub.add("log", "one", b"1")
    (tmp_path / "stick").rename(tmp_path / "away")
    for act in (lambda: hub.list("log"), lambda: hub.read("log", "one", 9), lambda: hub.add("log", "two", b"2")):
        with pytest.raises(HubUnreachable, match="stick"):
            act()
    assert not (tmp_path / "stick").exists()
    (tmp_path / "away").rename(tmp_path / "stick")
    hub.add("log", "two", b"2")
    assert hub.list("log") == {"one", "two"}


@pytest.mark.parametrize("number, expected", [
    (errno.ENOSPC, HubFull), (errno.EDQUOT, HubFull), (errno.EROFS, NoRight), (errno.EACCES, NoRight),
    (errno.EIO, HubUnreachable), (errno.ENODEV, HubUnreachable), (errno.ESTALE, HubUnreachable),
])  # fmt: skip
def test_a_disk_that_refuses_leaves_nothing_behind_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[WorkbenchError]
) -> None:
    hub = open_hub(str(tmp_path / "shared"))
    hub.add("log", "one", b"1")

    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        with pytest.raises(expected):
            hub.add("log", "two", b"2")
    assert [each.name for each in (tmp_path / "shared" / "log").iterdir()] == ["one"]


@pytest.mark.parametrize("broken, number, expected", [
    ("scandir", errno.EACCES, NoRight), ("scandir", errno.ENOTCONN, HubUnreachable),
    ("stat", errno.ENOTCONN, HubUnreachable),
])  # fmt: skip
def test_a_network_drive_that_fails_while_it_is_listed_or_looked_for_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str, number: int, expected: type[WorkbenchError]
) -> None:
    hub = open_hub(str(tmp_path / "shared"))

    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, broken, refuse)
        with pytest.raises(expected):
            hub.list("log")


def test_a_pipe_or_a_folder_in_the_place_of_an_object_is_none(tmp_path: Path) -> None:
    hub = open_hub(str(tmp_path / "shared"))
    (tmp_path / "shared" / "log" / "folder").mkdir(parents=True)
    os.mkfifo(tmp_path / "shared" / "log" / "pipe")
    assert hub.list("log") == frozenset()
    for name in ("pipe", "folder"):
        with pytest.raises(ObjectMissing):
            hub.read("log", name, 100)
