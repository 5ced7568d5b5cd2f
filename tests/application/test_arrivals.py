"""A second start hands its file to the window that is open; where none hears it, it opens its own."""

import threading
from pathlib import Path

import pytest

from workbench.application.arrivals import Door, folder_of, hand_over
from workbench.application.home import Home
from workbench.kernel.clock import SystemClock


@pytest.fixture
def mine(tmp_path: Path) -> Home:
    return Home(tmp_path / "home", SystemClock())


def test_without_a_window_it_is_at_once_not_handed_over(mine: Home) -> None:
    assert not hand_over(mine, Path("a.asice"), patience_s=60)
    assert not mine.path.exists()


def test_an_open_window_takes_it_once(mine: Home, tmp_path: Path) -> None:
    door = Door(mine)
    assert door.open() and not Door(mine).open()
    taken: list[Path | None] = []

    def window() -> None:
        while not taken:
            taken.extend(door.take())

    open_window = threading.Thread(target=window)
    open_window.start()
    file = tmp_path / "Über uns\udcff.asice"
    assert hand_over(mine, file, patience_s=30)
    open_window.join()
    assert taken == [file]
    door.close()


def test_a_window_that_does_not_answer_keeps_nobody_from_opening(mine: Home) -> None:
    door = Door(mine)
    door.open()
    assert not hand_over(mine, None, patience_s=0.01)
    assert not door.is_wanted()
    door.close()


def test_what_a_killed_window_left_is_no_window(mine: Home) -> None:
    door = Door(mine)
    door.open()
    door.close()
    (folder_of(mine) / "open").touch()
    (folder_of(mine) / "old.path").write_text("old.asice")
    assert not hand_over(mine, Path("a.asice"), patience_s=60)
    assert door.open() and not door.is_wanted()
    door.close()
