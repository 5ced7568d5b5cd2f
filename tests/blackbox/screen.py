"""Keys for the window under test, and what it shows; AT-SPI only reads here: it never acts and never sets a text."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib
from program import Unmet

T = TypeVar("T")
PATIENCE_S = 15.0
"""The longest wait for anything to be shown."""
STATES = {
    "active": Atspi.StateType.ACTIVE,
    "focused": Atspi.StateType.FOCUSED,
    "checked": Atspi.StateType.CHECKED,
    "selected": Atspi.StateType.SELECTED,
}


@dataclass(frozen=True)
class Seen:
    """One thing on the screen as a screen reader knows it."""

    role: str
    name: str
    id: str
    text: str | None
    """What stands in an entry; None for what is none."""
    about: str
    states: frozenset[str]

    def __str__(self) -> str:
        # Qt gives what has no identifier of its own the path of its classes.
        own = "" if self.id.startswith("QApplication") else self.id
        return ", ".join(part for part in (self.role, own, self.name, self.text, self.about, *self.states) if part)


class Screen:
    """Types with `xdotool`, looks with AT-SPI, and waits for what is expected."""

    def __init__(self, pid_of: Callable[[], int] | None = None) -> None:
        """`pid_of` tells of whose windows only this is about, where several programs run; None is about all."""
        self._pid_of = pid_of
        Atspi.init()
        Atspi.set_timeout(5_000, 15_000)
        self.keys = self.letters = 0
        self._known: dict[str, Atspi.Accessible] = {}
        self._is_whole = False
        """Whether the last walk over the screen missed nothing; what is not seen may be there otherwise."""

    def turn_to(self) -> None:
        """Bring the window of the program to the front, as a person turns to another laptop."""
        assert self._pid_of is not None
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self._pid_of())], capture_output=True, text=True
        )
        for window in found.stdout.split()[-1:]:
            subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)

    # Keys

    def press(self, *chords: str) -> None:
        """Press keys one after the other, e.g. `ctrl+j`, `Return`."""
        self.keys += len(chords)
        subprocess.run(["xdotool", "key", "--delay", "30", *chords], check=True)

    def write(self, text: str) -> None:
        """Type a text."""
        self.letters += len(text)
        subprocess.run(["xdotool", "type", "--delay", "12", "--", text], check=True)

    # What is shown

    def find(self, id_: str) -> Seen | None:
        """Return what has an accessible identifier, if it is shown."""
        known = [self._known[id_]] if id_ in self._known else []
        for each in chain(known, self._all()):
            with suppress(GLib.Error):
                if each.get_accessible_id() == id_ and _is_shown(each):
                    self._known[id_] = each
                    return _seen(each)
        return None

    def find_words(self, words: str, role: str = "") -> Seen | None:
        """Return the first thing whose name holds some words; the topmost window comes first."""
        for each in self._all():
            with suppress(GLib.Error):
                if words in _plain(each.get_name()) and role in ("", each.get_role_name()):
                    return _seen(each)
        return None

    def tree(self) -> list[Seen]:
        """List all that is shown and says something."""
        found = []
        for each in self._all():
            with suppress(GLib.Error):
                found.append(_seen(each))
        return [each for each in found if each.name or each.text or each.states]

    def picture(self, path: Path) -> None:
        """Save a picture of the whole screen."""
        subprocess.run(["import", "-window", "root", os.fspath(path)], check=True)

    # Waiting for what is expected

    def expect(self, what: str, look: Callable[[], T | None], seconds: float = PATIENCE_S) -> T:
        """Look again and again until something is there; longer on a machine that others keep busy. Raises Unmet."""
        seconds = slowed(seconds)
        end = time.monotonic() + seconds
        while not (found := look()):
            if time.monotonic() > end:
                raise Unmet(f"{what}, within {seconds:.0f} s")
            time.sleep(0.05)
        return found

    def expect_focus(self, id_: str) -> Seen:
        """Wait until something has the focus."""
        return self.expect(f"the focus on {id_}", lambda: self._with_state(id_, "focused"))

    def expect_focus_on(self, role: str, name: str) -> Seen:
        """Wait until something without an identifier has the focus."""
        return self.expect(f"the focus on the {role} {name!r}", lambda: self._words_with_state(name, role, "focused"))

    def expect_selected(self, name: str, role: str) -> Seen:
        """Wait until a row, cell or tab is the chosen one."""
        return self.expect(f"the {role} {name!r} to be chosen", lambda: self._words_with_state(name, role, "selected"))

    def expect_gone(self, words: str) -> None:
        """Wait until some words stand nowhere any more."""
        self.expect(f"the words {words!r} to go away", lambda: self.find_words(words) is None and self._is_whole)

    def expect_closed(self, id_: str) -> None:
        """Wait until what has an identifier is gone."""
        self.expect(f"{id_} to go away", lambda: self.find(id_) is None and self._is_whole)

    def expect_checked(self, id_: str) -> Seen:
        """Wait until a choice is taken."""
        return self.expect(f"{id_} to be checked", lambda: self._with_state(id_, "checked"))

    def expect_text(self, id_: str, text: str) -> Seen:
        """Wait until an entry or a label reads so."""

        def look() -> Seen | None:
            seen = self.find(id_)
            return seen if seen and _plain(seen.name if seen.text is None else seen.text) == text else None

        return self.expect(f"{id_} to read {text!r}", look)

    def expect_words(self, words: str, role: str = "", seconds: float = PATIENCE_S) -> Seen:
        """Wait until some words stand somewhere."""
        return self.expect(f"the words {words!r}", lambda: self.find_words(words, role), seconds)

    def fill(self, id_: str, text: str) -> None:
        """Type into the entry that has the focus, and see it there."""
        self.expect_focus(id_)
        self.write(text)
        self.expect_text(id_, text)

    def tab_to(self, id_: str, *, steps: int = 60, back: bool = False) -> Seen:
        """Press Tab until something has the focus. Raises Unmet."""
        for _ in range(steps):
            if seen := self._with_state(id_, "focused"):
                return seen
            self.press("shift+Tab" if back else "Tab")
            time.sleep(0.08)
        return self.expect_focus(id_)

    def tab_to_words(self, role: str, name: str, *, steps: int = 60) -> Seen:
        """Press Tab until something without an identifier has the focus. Raises Unmet."""
        for _ in range(steps):
            if seen := self._words_with_state(name, role, "focused"):
                return seen
            self.press("Tab")
            time.sleep(0.08)
        return self.expect_focus_on(role, name)

    def _with_state(self, id_: str, state: str) -> Seen | None:
        seen = self.find(id_)
        return seen if seen and state in seen.states else None

    def _words_with_state(self, words: str, role: str, state: str) -> Seen | None:
        seen = self.find_words(words, role)
        return seen if seen and state in seen.states else None

    def _all(self) -> Iterator[Atspi.Accessible]:
        """Walk over all that is shown, the window opened last first."""
        self._is_whole = False
        missed = windows = 0
        for application in _children(Atspi.get_desktop(0)):
            application.set_cache_mask(Atspi.Cache.NONE)
            if self._pid_of is not None and application.get_process_id() != self._pid_of():
                continue
            waiting = list(_children(application))
            windows += len(waiting)
            while waiting:
                each = waiting.pop()
                try:
                    if _is_shown(each):
                        yield each
                        waiting += reversed(list(_children(each)))
                except GLib.Error:
                    missed += 1
        self._is_whole = windows > 0 and not missed


def slowed(seconds: float) -> float:
    """Return how long something may take on a machine that others keep busy."""
    return seconds * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def _children(accessible: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    for place in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(place)
        if child is not None:
            yield child


def _is_shown(accessible: Atspi.Accessible) -> bool:
    return accessible.get_state_set().contains(Atspi.StateType.SHOWING)


def _seen(accessible: Atspi.Accessible) -> Seen:
    states = accessible.get_state_set()
    text = None
    if states.contains(Atspi.StateType.EDITABLE) and "Text" in accessible.get_interfaces():
        text = Atspi.Text.get_text(accessible, 0, Atspi.Text.get_character_count(accessible))
    return Seen(
        accessible.get_role_name(),
        accessible.get_name(),
        accessible.get_accessible_id(),
        text,
        accessible.get_description(),
        frozenset(word for word, state in STATES.items() if states.contains(state)),
    )


def _plain(text: str) -> str:
    """Return a text with every kind of space as a plain one."""
    return " ".join(text.split())
