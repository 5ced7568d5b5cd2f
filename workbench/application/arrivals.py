"""Files that are opened while a window is open already: a second start hands them to it, and ends.

What is handed over is the path alone, in a file in the person's folder: whoever unlinks that file has it, so that two
never open the same. A window that is busy leaves it there, and the second start opens its own.
"""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.application.home import Home
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder, read_file
from workbench.kernel.ids import new_id

if TYPE_CHECKING:
    from filelock import FileLock

PATIENCE_S = 2.0
_LOOK_S = 0.02
_LONGEST = 32_768
_HELD, _WAITING = "open", "*.path"


def folder_of(home: Home) -> Path:
    """Return where a second start leaves what it was asked to open."""
    return home.path / "arrivals"


def hand_over(home: Home, file: Path | None, patience_s: float = PATIENCE_S) -> bool:
    """Let the window that is open show a file, or none but itself; tell whether it does. Without a window, at once."""
    folder = folder_of(home)
    if not (folder / _HELD).exists() or _is_left_behind(folder / _HELD):
        return False
    asked = folder / f"{new_id()}.path"
    try:
        durable_write(asked, str(file or "").encode("utf-8", "surrogateescape"), private=True)
    except WorkbenchError:  # A full disk keeps nobody from reading.
        return False
    until = time.monotonic() + patience_s
    while asked.exists() and time.monotonic() < until:
        time.sleep(_LOOK_S)
    return not _claim(asked)


class Door:
    """Where the window that is open hears of arrivals; there is one for each person's folder."""

    def __init__(self, home: Home) -> None:
        self.folder = folder_of(home)
        self._lock: FileLock | None = None

    def open(self) -> bool:
        """Be who is handed what others open; tell whether nobody else is."""
        from filelock import FileLock, Timeout

        make_folder(self.folder, private=True)
        lock = FileLock(self.folder / _HELD, timeout=0)
        try:
            lock.acquire()
        except Timeout:
            return False
        self._lock = lock
        for left in self.folder.glob(_WAITING):  # By a second start that was killed.
            left.unlink(missing_ok=True)
        return True

    def close(self) -> None:
        """Be it no longer."""
        if self._lock is not None:
            (self.folder / _HELD).unlink(missing_ok=True)
            self._lock.release()
            self._lock = None

    def is_wanted(self) -> bool:
        """Tell whether anything is handed over and not yet taken."""
        return any(self.folder.glob(_WAITING))

    def take(self) -> list[Path | None]:
        """Take all that is handed over: each a file, or None where only the window is asked for."""
        read = [(each, _named_in(each)) for each in sorted(self.folder.glob(_WAITING))]
        return [file for each, file in read if _claim(each)]


def _named_in(asked: Path) -> Path | None:
    try:
        named = read_file(asked, limit=_LONGEST).decode("utf-8", "surrogateescape")
    except WorkbenchError:  # It was given up meanwhile.
        return None
    return Path(named) if named else None


def _claim(asked: Path) -> bool:
    try:
        asked.unlink()
    except FileNotFoundError:
        return False
    return True


def _is_left_behind(held: Path) -> bool:
    """Tell whether the window that was open has ended without closing its door."""
    from filelock import FileLock, Timeout

    try:
        with FileLock(held, timeout=0):
            return True
    except Timeout:
        return False
