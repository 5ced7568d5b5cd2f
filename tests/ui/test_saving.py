"""Autosave: in order, by itself, and honest about what is not on the disk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from workbench.application.changes import Changes, Topic
from workbench.kernel.errors import WorkbenchError
from workbench.ui.feed import ChangeFeed
from workbench.ui.notices import Notices
from workbench.ui.operations import Operations
from workbench.ui.saving import Autosave
from workbench.ui.undo import UndoHistory


class DiskFull(WorkbenchError):
    code = "STO-900"
    message = "The disk is full."
    remedy = "Free 20 MB."


class Disk:
    """Stands for the workspace: keeps what is written, unless it is full."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.is_full = False

    def write(self, text: str) -> Callable[[Any], Changes]:
        def use_case(_: Any) -> Changes:
            if self.is_full:
                raise DiskFull
            self.kept.append(text)
            return Changes(Topic.ANSWERS, recorded_at="2026-11-25T12:03:07.000Z")

        return use_case


class Nothing:
    """Stands for the services; hands over the id of the act instead."""

    def __init__(self, act: str = "") -> None:
        self.act = act

    def for_act(self, act: str) -> "Nothing":
        return Nothing(act)


@contextmanager
def nothing(_: bool) -> Iterator[Nothing]:
    yield Nothing()


@pytest.fixture
def disk() -> Disk:
    """A disk with room."""
    return Disk()


@pytest.fixture
def autosave(qtbot: QtBot) -> Iterator[Autosave]:
    """An autosave over a writer thread of its own."""

    operations = Operations(nothing, Notices())
    yield Autosave(operations, ChangeFeed(), UndoHistory())
    operations.close()


def test_a_later_text_of_the_same_field_replaces_the_earlier_one(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    for text in ("8", "85", "85x"):
        autosave.type("members", disk.write(text))
    qtbot.waitUntil(lambda: autosave.is_idle)
    assert disk.kept == ["85x"]


def test_typing_without_a_rest_is_saved_all_the_same(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    def keep_typing() -> bool:
        autosave.type("note", disk.write("and on"))
        return bool(disk.kept)

    qtbot.waitUntil(keep_typing, timeout=5_000)


def test_saved_is_said_only_after_the_write_returned(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    kept: list[int] = []
    autosave.saved.connect(lambda _: kept.append(len(disk.kept)))
    with qtbot.waitSignal(autosave.saved):
        autosave.say(disk.write("85"))
    assert kept == [1]


def test_a_choice_is_written_after_what_was_typed_before_it(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    autosave.type("members", disk.write("typed"))
    autosave.say(disk.write("chosen"))
    qtbot.waitUntil(lambda: autosave.is_idle)
    assert disk.kept == ["typed", "chosen"]


def test_what_a_full_disk_refused_is_written_in_order_once_there_is_room(
    qtbot: QtBot, autosave: Autosave, disk: Disk
) -> None:
    disk.is_full = True
    with qtbot.waitSignal(autosave.failed) as failed:
        autosave.say(disk.write("older"))
    assert failed.args == ["The disk is full. Free 20 MB."]
    autosave.say(disk.write("newer"))
    assert not autosave.is_idle
    disk.is_full = False
    qtbot.waitUntil(lambda: autosave.is_idle, timeout=10_000)
    assert disk.kept == ["older", "newer"]


def test_a_refused_entry_does_not_hold_up_the_next_one(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    def refused(_: Any) -> Changes:
        raise WorkbenchError

    autosave.say(refused)
    autosave.say(disk.write("next"))
    qtbot.waitUntil(lambda: autosave.is_idle)
    assert disk.kept == ["next"]


def test_then_waits_for_everything_said_before(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    seen: list[list[str]] = []
    autosave.type("members", disk.write("85"))
    autosave.then(lambda: seen.append(list(disk.kept)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [["85"]]


def test_trying_again_is_the_same_act(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    """A failure may come after the words were on the disk: said again, they must not stand there twice."""
    acts: list[str] = []

    def fails_once(services: Nothing) -> Changes:
        acts.append(services.act)
        if len(acts) == 1:
            raise DiskFull
        return Changes(Topic.ANSWERS)

    autosave._retry.setInterval(20)
    autosave.say(fails_once)
    autosave.say(disk.write("next"))
    qtbot.waitUntil(lambda: autosave.is_idle)
    assert len(acts) == 2 and acts[0] == acts[1] != ""
    assert autosave.fault == ""


def test_what_can_not_be_saved_is_counted_until_it_is_given_up(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    disk.is_full = True
    autosave.say(disk.write("a"))
    autosave.type("note", disk.write("b"))
    qtbot.waitUntil(lambda: bool(autosave.fault))
    assert autosave.waiting == 2 and "full" in autosave.fault
    autosave.give_up()
    assert autosave.is_idle and autosave.fault == ""
    disk.is_full = False
    autosave.say(disk.write("c"))
    qtbot.waitUntil(lambda: disk.kept == ["c"])
