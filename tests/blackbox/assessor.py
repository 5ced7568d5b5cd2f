"""What an assessor does again and again: names a file, types an answer, jumps, gives a level."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from program import Program, Unmet
from screen import Screen, slowed


@dataclass
class Assessor:
    """Someone who knows the keys, and looks whether each did what it should."""

    screen: Screen
    program: Program
    folder: Path
    pictures: Path | None

    @contextmanager
    def at_most(self, keys: int, seconds: float | None = None) -> Iterator[None]:
        """Count the keys of a task, letters of a text apart, and its time. Raises Unmet where there is more of either.

        A machine that others keep busy gets as much longer as it is slower.
        """
        before, began = self.screen.keys, time.monotonic()
        yield
        pressed, took = self.screen.keys - before, time.monotonic() - began
        if pressed > keys:
            raise Unmet(f"{keys} keys at most\n   found: {pressed}")
        if seconds is not None and took > slowed(seconds):
            raise Unmet(f"{seconds:g} s at most, {slowed(seconds):.1f} s on this busy machine\n   found: {took:.1f} s")

    def choose_file(self, path: Path) -> None:
        """Name a file in the file dialog."""
        entry = "QApplication.QFileDialog.fileNameEdit"
        self.screen.expect_focus(entry)
        self.screen.press("ctrl+a")
        self.screen.fill(entry, str(path))
        self.screen.press("Return")
        self.screen.expect_closed(entry)

    def answer(self, question: str, typed: str, shown: str = "") -> None:
        """Type an answer, and see how it is read and when it was saved."""
        self.screen.expect_focus(f"answer.{question}")
        began_at = time.time()
        self.screen.write(typed)
        self.screen.press("Return")
        self.screen.expect_text(f"answer.{question}", shown or typed)
        self.expect_saved(began_at)

    def jump_to(self, first: str, second: str, indicator: str) -> None:
        """Go to an indicator by the two keys of its row."""
        self.screen.press("ctrl+j")
        self.screen.expect_focus("jump")
        self.screen.press(first, second)
        self.screen.expect_selected(indicator, "table cell")
        self.screen.expect_words(indicator.partition(" ")[2], "label")

    def give_level(self, level: int, why: str) -> None:
        """Give the indicator that is shown a level, and say why."""
        self.screen.press(f"alt+{level}")
        self.screen.expect_checked(f"level.{level}")
        self.screen.press("alt+r")
        began_at = time.time()
        self.screen.fill("rationale", why)
        self.expect_saved(began_at)

    def expect_saved(self, since: float) -> None:
        """Wait until the head says that something was saved at a moment or later."""
        moments = [time.strftime("%H:%M:%S", time.localtime(since + later)) for later in range(60)]

        def look() -> bool:
            seen = self.screen.find("saved")
            return seen is not None and seen.name.removeprefix("Saved ") in moments

        self.screen.expect(f"the head to say “Saved {moments[0]}” or later", look)

    def review_counts(self) -> tuple[int, int]:
        """Return how many cells are ready and how many need eyes; the sum must be all filled cells."""
        seen = self.screen.expect("the sum of the cells", lambda: self.screen.find("review.sums"))
        counts = [int(each) for each in re.findall(r"\d+", seen.name)]
        same(f"the sum in “{seen.name}”", sum(counts[:-2]), counts[-1])
        return counts[0], counts[1]

    def expect_end(self) -> None:
        """Wait until the program has ended well."""
        self.screen.expect("the program to end", lambda: self.program.exit_code() is not None)
        same("its exit code", self.program.exit_code(), 0)

    def take_picture(self, name: str) -> None:
        """Save a picture of a page, if pictures are asked for."""
        if self.pictures is not None:
            time.sleep(0.4)  # Only for the eye: what fades in is there.
            self.screen.picture(self.pictures / f"{name}.png")


def same(what: str, found: object, wanted: object) -> None:
    """Raise Unmet unless something is as it should be."""
    if found != wanted:
        raise Unmet(f"{what}: {wanted!r}\n   found: {found!r}")
