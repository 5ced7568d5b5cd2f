"""Lines that are cut or fall silent at any byte, and disks that are full at any: what is whole stays, what is half passes for nothing."""

import hashlib
import os
import resource
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from exchange.sync.faulty import Trouble
from exchange.sync.lines import Line, Lines
from exchange.sync.places import ENDURING

from workbench.exchange.sync.errors import HubFull, HubUnreachable
from workbench.exchange.sync.hub import open_hub
from workbench.exchange.sync.patience import Patience

LONG = int(os.environ.get("WORKBENCH_LONG", 0))
"""At which bytes it is cut in the long run: 1 for each, 11 for every eleventh; 0 for the usual few."""
FEW = 12
AT_ONCE = 8
"""So many lines at a time: most of it is waiting."""
ALERT = Patience(act_s=60, silence_s=0.5, tries=12, pause_s=0.01)
"""Notices silence soon, and has time for a busy machine that was taken for silent."""
TWICE = Patience(pause_s=0.01, tries=2)
"""As people wait, for a line of which it is known that it never holds."""
CONTENT = os.urandom(500)
NAME = f"a-{hashlib.sha256(CONTENT).hexdigest()}.age"


def cut_at_each(upto: int, cut: Callable[[int], bool]) -> None:
    """Cut where it is asked for, some lines at a time; `cut` tells whether it came so far."""
    numbers = range(0, upto, LONG or upto // FEW)
    reached = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        try:
            for number, done in [(number, pool.submit(cut, number)) for number in numbers]:
                with noted(number):
                    reached += done.result()
        finally:
            pool.shutdown(cancel_futures=True)
    assert reached > len(numbers) / 3


@contextmanager
def noted(number: int) -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        error.add_note(f"The line was cut after {number} bytes.")
        raise


def converse(line: Line, patience: Patience = ENDURING) -> None:
    """Do all that a sync does with an object: find the place, add, list and read."""
    hub = line.place.hub(patience)
    hub.add("log", NAME, CONTENT)
    assert hub.list("log") == {NAME}
    assert hub.read("log", NAME, 10_000) == CONTENT


def trouble(direction: str, number: int, *, is_once: bool, is_silent: bool = False) -> Trouble:
    ends = "answer_ends" if direction == "answers" else "request_ends"
    return Trouble(**{ends: number}, is_once=is_once, is_silent=is_silent)


def lengths(lines: Lines, direction: str) -> list[int]:
    """Return how many bytes go one way over each connection of a conversation without trouble.

    What a server says of a file that is not there is not always read to its end: the longest of some counts.
    """
    found = []
    for _ in range(3):
        line = lines.open()
        converse(line)
        line.hang_up()
        found.append([each.passed for each in getattr(line.between, direction)])
    return max(found, key=sum)


@pytest.mark.parametrize("direction", ["answers", "requests"])
def test_a_line_that_is_cut_once_anywhere_costs_nothing(lines: Lines, direction: str) -> None:
    def cut(number: int) -> bool:
        line = lines.open()
        line.between.make_trouble(trouble(direction, number, is_once=True))
        converse(line)
        assert line.direct.raw("log", NAME) == CONTENT
        line.hang_up()
        return line.between.has_cut

    cut_at_each(sum(lengths(lines, direction)), cut)


@pytest.mark.parametrize("direction", ["answers", "requests"])
def test_a_line_that_falls_silent_once_anywhere_is_made_anew(lines: Lines, direction: str) -> None:
    def fall_silent(number: int) -> bool:
        line = lines.open()
        line.between.make_trouble(trouble(direction, number, is_once=True, is_silent=True))
        converse(line, ALERT)
        assert line.direct.raw("log", NAME) == CONTENT
        line.hang_up()
        return line.between.has_cut

    cut_at_each(sum(lengths(lines, direction)), fall_silent)


@pytest.mark.parametrize("direction", ["answers", "requests"])
def test_a_line_that_is_always_cut_tells_so_and_what_is_whole_stays(lines: Lines, direction: str) -> None:
    def cut(number: int) -> bool:
        line = lines.open()
        line.direct.put_raw("log", NAME, CONTENT)
        line.between.make_trouble(trouble(direction, number, is_once=False))
        try:
            hub = line.place.hub(TWICE)
            hub.add("log", NAME, CONTENT)
            hub.add("log", "new-object", CONTENT)
        except HubUnreachable as error:
            assert line.place.password not in str(error)
        assert line.direct.raw("log", NAME) == CONTENT
        # Half of an object may stay; it never passes for another than it is the beginning of.
        for content in line.direct.objects("log").values():
            assert CONTENT.startswith(content)
        line.hang_up()
        return line.between.has_cut

    cut_at_each(max(lengths(lines, direction)), cut)


def test_an_answer_that_is_cut_in_its_head_is_not_taken_for_an_empty_object(line: Line) -> None:
    hub = line.place.hub(ENDURING)
    hub.add("log", NAME, CONTENT)
    for number in range(0, 200, 20):
        hub.close()
        line.between.make_trouble(Trouble(answer_ends=number, is_once=True))
        assert hub.read("log", NAME, 10_000) == CONTENT
        assert line.between.has_cut


def test_a_disk_that_is_full_at_any_byte_leaves_nothing_half(tmp_path: Path) -> None:
    hub = open_hub(str(tmp_path / "shared"))
    hub.add("log", "one", b"1")
    for number in range(0, len(CONTENT), LONG or len(CONTENT) // FEW):
        with noted(number), disk_of(number), pytest.raises(HubFull):
            hub.add("log", NAME, CONTENT)
        assert [each.name for each in (tmp_path / "shared" / "log").iterdir()] == ["one"]
    hub.add("log", NAME, CONTENT)
    assert hub.read("log", NAME, 10_000) == CONTENT


def test_half_of_an_object_that_a_stick_or_a_cloud_left_is_made_whole_wherever_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "shared" / "log" / NAME
    hub = open_hub(str(tmp_path / "shared"))
    hub.add("log", NAME, CONTENT)
    for number in range(0, len(CONTENT), LONG or len(CONTENT) // FEW):
        path.write_bytes(CONTENT[:number])
        with noted(number):
            hub.add("log", NAME, CONTENT)
        assert path.read_bytes() == CONTENT


@contextmanager
def disk_of(size: int) -> Iterator[None]:
    """Let no file become longer, as on a disk that is full."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
