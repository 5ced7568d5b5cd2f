"""The program tries itself out on the computer that it runs on: the whole job, in a home of its own that goes again."""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from workbench import __version__
from workbench.application import checking, maintaining, signing
from workbench.application.demonstrating import TakePictures, demonstrate
from workbench.application.faults import unexpected
from workbench.application.home import Home
from workbench.forms.library import list_editions
from workbench.kernel import locations
from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, private_folder, read_file
from workbench.store.connections import sqlite_told
from workbench.store.encryption import is_locked, lock_all, unlock

PASSPHRASE = "only for this test"  # noqa: S105
"""Protects nothing: what it opens is made anew each time, and goes again."""
PARTS = {"resources/fonts": 7, "resources/help": 10, "resources/icons": 50, "resources/schemas": 2}
"""Folders that are shipped, and how many files each has at least."""
LEAST_OF_A_PICTURE = 15_000
"""Bytes; an empty window takes a third of it."""


class NotAsItShouldBe(WorkbenchError):
    code = "CMD-070"
    message = "The program does not do here what it should: {what}."
    remedy = "Install it anew; if that does not help, send us what `workbench selftest` says."


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was tried."""

    name: str
    seconds: float
    fault: str = ""
    """What went wrong; nothing where it did what it should."""


@dataclass
class Trial:
    """The steps tried so far; a step ends when the next one begins, and after a fault there is no next one."""

    say: Callable[[str], None]
    """Hears what is begun: where the program dies of it, one sees of what."""
    steps: list[Step] = field(default_factory=list)
    _name: str = ""
    _since: float = 0.0

    def begin(self, name: str) -> None:
        """Begin a step."""
        self.end()
        self._name, self._since = name.removesuffix(" …"), time.perf_counter()
        self.say(name)

    def end(self, fault: str = "") -> None:
        """End the step that is under way."""
        if self._name:
            self.steps.append(Step(self._name, round(time.perf_counter() - self._since, 2), fault))
            self._name = ""

    @property
    def is_passed(self) -> bool:
        """Tell whether each step did what it should."""
        return not any(each.fault for each in self.steps)


def try_out(trial: Trial, clock: Clock, take_pictures: TakePictures | None = None) -> None:
    """Try the whole job out, step by step; nothing of the person's own is read or written."""
    try:
        with _home_of_its_own() as folder:
            trial.begin("Finding the program's own parts …")
            _find_parts()
            trial.begin("Encrypting a workspace, and opening it again …")
            _try_encryption(folder, clock)
            shown = demonstrate(folder / "job", clock, trial.begin, take_pictures, on_screen=True)
            _check_pictures([Path(each) for each in shown["screenshots"]])
            trial.begin("Checking every page of the workspace …")
            _check(Path(shown["workspace"]))
            trial.begin("Noticing a package that was changed …")
            _change_package(folder / "job", Path(shown["package"]), clock)
            trial.end()
    except WorkbenchError as error:
        trial.end(f"{error.sentence} ({error.code})")
    except Exception as error:  # noqa: BLE001 - the computer is tried: whatever it is, is told as its result
        trial.end(str(unexpected(error)))


def program_told() -> dict[str, str]:
    """Say which program this is and what it runs on."""
    return {
        "version": __version__, "python": sys.version.split()[0], "system": sys.platform, **sqlite_told(),
        "installed": "as a program" if locations.program() else "in Python",
    }  # fmt: skip


@contextmanager
def _home_of_its_own() -> Iterator[Path]:
    """Give a folder that goes again, and let the person's folder be in it meanwhile."""
    before = os.environ.get(locations.HOME_VARIABLE)
    with private_folder() as name:
        os.environ[locations.HOME_VARIABLE] = str(Path(name) / "home")
        try:
            yield Path(name)
        finally:
            lock_all()
            os.environ.pop(locations.HOME_VARIABLE)
            if before is not None:
                os.environ[locations.HOME_VARIABLE] = before


def _find_parts() -> None:
    for part, least in PARTS.items():
        folder = locations.resources().parent / part
        found = len(list(folder.iterdir())) if folder.is_dir() else 0
        if found < least:
            raise NotAsItShouldBe(what=f"of {part} {found} files are there, at least {least} should be")
    if not list_editions():
        raise NotAsItShouldBe(what="no form edition is there")


def _try_encryption(folder: Path, clock: Clock) -> None:
    home, path = Home(folder / "home", clock), folder / "sealed.workbench"
    maintaining.make_workspace(home, path, "Self Test", "self.test@example.org", passphrase=PASSPHRASE)
    lock_all()
    if not is_locked(path):
        raise NotAsItShouldBe(what="a new workspace opens without its passphrase")
    unlock(path, PASSPHRASE)
    _check(path)


def _check_pictures(pictures: Sequence[Path]) -> None:
    for each in pictures:
        if each.stat().st_size < LEAST_OF_A_PICTURE:
            raise NotAsItShouldBe(what=f"its window stays empty on the page {each.stem}")


def _check(workspace: Path) -> None:
    health = checking.check_file(workspace, full=True)
    if not health.is_sound:
        raise NotAsItShouldBe(what=health.problems[0].message.rstrip("."))


def _change_package(folder: Path, package: Path, clock: Clock) -> None:
    """Turn one byte in the middle of a signed package: it may never be called valid then."""
    content = bytearray(read_file(package, limit=100_000_000))
    content[len(content) // 2] ^= 1
    changed = folder / f"changed-{package.name}"
    durable_write(changed, bytes(content))
    if signing.verify_package(Home(folder / "home", clock), changed, folder / "trusted.pem")["valid"]:
        raise NotAsItShouldBe(what="it took a package for valid that was changed")
