"""What the program did, line by line, for whoever has to find a fault; never a word of what anybody said.

Nothing said can get in: an event is one of a few, and each of its fields takes only numbers, codes, ids, versions
and the names of kinds.
"""

import re
import sys
import threading
from collections.abc import Mapping
from enum import Enum, StrEnum
from pathlib import Path
from typing import TextIO

from workbench import __version__
from workbench.kernel import locations
from workbench.kernel.clock import SystemClock, to_text
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import make_folder

NAME, CRASH = "workbench.log", "crash.txt"
LIMIT_BYTES = 400_000
"""After which a new file is begun; one old one is kept."""


class Event(StrEnum):
    """What can stand in the log."""

    STARTED = "started"
    OPENED = "opened"
    CLOSED = "closed"
    NOT_OPENED = "not opened"
    BROUGHT_UP = "brought up"
    NOT_SAVED = "not saved"
    SNAPSHOT = "snapshot"
    CHECKED = "checked"
    RECAST = "put under another key"
    ERASED = "erased"
    NOT_LOCKED = "own keys not locked"
    NOT_ERASED = "not erased to the end"
    FAULT = "fault"
    QT = "qt"
    """Qt had something to say; what, is left out."""
    LIBRARY = "library"
    """So had another library, which."""


_WORDS = {
    "code": r"[A-Z]{2,4}-\d{3}", "workspace": r"[0-9a-f-]{36}|unknown", "device": r"[0-9a-f-]{36}",
    "why": r"import|upgrade|restore|layout|time|key", "version": r"\d+(\.\d+){0,3}", "python": r"\d+(\.\d+){0,3}",
    "sqlite": r"\d+(\.\d+){0,3}", "race": r"mended|open, one writer only", "place": r"[a-z_/]{1,80}\.py:\d{1,5}",
    "category": r"default|qt(\.[a-z]+){0,6}",
}  # fmt: skip
"""Fields that take words, and which.

`kind` takes a class or a member of an enumeration, `library` the name of a module that is loaded; any other field
takes a whole number.
"""
_REFUSED = "?"
_PACKAGE = Path(__file__).resolve().parents[1]
_BEGUN: set[Path] = set()
"""Folders in which this run has begun to write."""
_TURN = threading.Lock()
"""Threads write one after the other, so that a new file is begun once."""


def event(what: Event, **fields: object) -> None:
    """Add a line; a value that its field does not take stands there as a question mark.

    The first line of each run says which program and Python that is. Where the person's
    folder is missing or can't be written to, nothing is kept: no work depends on it.
    """
    folder = locations.home() / "log"
    if not folder.parent.is_dir():
        return
    try:
        with _TURN:
            if folder not in _BEGUN:
                make_folder(folder, private=True)
                _add(folder, Event.STARTED, _versions())
                _BEGUN.add(folder)
            _add(folder, what, fields)
    except (OSError, WorkbenchError):  # A full disk makes the log shorter, not the program stop.
        return


def _file_with_room(path: Path) -> Path:
    """Return the file to add to, readable by its owner only; a full one becomes the old one."""
    if path.exists() and path.stat().st_size > LIMIT_BYTES:
        path.replace(path.with_suffix(".old.log"))
    path.touch(mode=0o600)
    return path


def _add(folder: Path, what: Event, fields: Mapping[str, object]) -> None:
    told = " ".join(f"{name}={_checked(name, value)}" for name, value in fields.items())
    with _file_with_room(folder / NAME).open("a", encoding="utf-8") as stream:
        stream.write(f"{to_text(SystemClock().now())} {what.value} {told}\n")


def _versions() -> dict[str, object]:
    return {"version": __version__, "python": ".".join(map(str, sys.version_info[:3]))}


def _checked(name: str, value: object) -> str:
    if name == "kind":
        return value.__name__ if isinstance(value, type) else value.name if isinstance(value, Enum) else _REFUSED
    if name == "library":
        return str(value) if value in sys.modules else _REFUSED
    if name not in _WORDS:
        return str(value) if type(value) in (int, bool) else _REFUSED
    text = str(value)
    return text if re.fullmatch(_WORDS[name], text) else _REFUSED


def open_crash_file() -> TextIO | None:
    """Open the file into which a crash of the interpreter writes its frames; None where it can't be."""
    folder = locations.home() / "log"
    try:
        make_folder(folder.parent, private=True)  # Made here where the program is started for the first time.
        make_folder(folder, private=True)
        return _file_with_room(folder / CRASH).open("a", encoding="utf-8")
    except (OSError, WorkbenchError):  # Without the folder a crash leaves no trace; nothing else is lost.
        return None


def take_crash() -> bool:
    """Tell whether the run before this one crashed; what it left is put aside, to be read."""
    crash = locations.home() / "log" / CRASH
    try:
        if not crash.is_file() or crash.stat().st_size == 0:
            return False
        crash.replace(crash.with_suffix(".old.txt"))
    except OSError:  # It stays where it is, and is told of next time.
        return False
    return True


def last_lines(count: int) -> tuple[str, ...]:
    """Return the end of the log; nothing where there is none."""
    try:
        return tuple((locations.home() / "log" / NAME).read_text(encoding="utf-8").splitlines()[-count:])
    except (OSError, ValueError):
        return ()


def last_crash() -> str:
    """Return what the last crash left; nothing where there was none."""
    try:
        return (locations.home() / "log" / CRASH).with_suffix(".old.txt").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def place_of(error: BaseException) -> str:
    """Return the last place in our own code that a fault passed, e.g. `application/answering.py:94`."""
    place, trace = "", error.__traceback__
    while trace is not None:
        file = place_in_package(trace.tb_frame.f_code.co_filename)
        if file is not None:
            place = f"{file}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place or "unknown.py:0"


def place_in_package(file: str) -> str | None:
    """Return where in our own code a file lies, e.g. `kernel/log.py`; None for the code of others."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE).as_posix()
    # A frozen program knows its modules by relative names.
    is_ours = not path.is_absolute() and path.parts[:1] == (_PACKAGE.name,)
    return Path(*path.parts[1:]).as_posix() if is_ours else None
