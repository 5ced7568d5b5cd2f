"""Checking a workspace, and bringing what is sound of a damaged one into a new file; damage told in names."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.application.home import NOBODY, Home
from workbench.application.naming import Names, ReadFile
from workbench.application.services import Services
from workbench.kernel import log
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.log import Event
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.speech import later, tr
from workbench.store import damage as damages
from workbench.store import integrity
from workbench.store import salvage as salvaging
from workbench.store.damage import Damage
from workbench.store.damage import Health as Health
from workbench.store.integrity import check_workspace, never
from workbench.store.workspace import Opener

Stop = Callable[[], bool]
_LISTED = 2_000
"""Damages that are put into words; whoever has more looks at none of them."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What was brought into a new file, and in words what could not be."""

    file: Path
    revisions: int
    blobs: int
    missing: tuple[Problem, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Say what is missing, a sentence each."""
        return tuple(each.message for each in self.missing)


def check(services: Services, *, full: bool, stop: Stop = never) -> Health:
    """Check that the workspace holds what was put into it; with `full` also every page and all evidence.

    Raises CheckStopped soon after `stop` says so.
    """
    health = check_workspace(services.workspace, full=full, stop=stop)
    log.event(Event.CHECKED, full=full, revisions=health.revisions, blobs=health.blobs, damaged=len(health.damages))

    def read(sha256: str) -> bytes:
        return b"".join(services.workspace.blobs.chunks(sha256))

    return _in_words(health, read, services.language)


def check_file(
    path: Path, error: WorkbenchError | None = None, *, full: bool = False, stop: Stop = never, language: str = ""
) -> Health:
    """Check a file, also one that does not open any more; `error` says why, where that is known already.

    Raises WorkspaceMissing, NewerWorkspace, CheckStopped, or why it does not open where nothing is found in it.
    """
    if error is not None:
        health = integrity.check_damaged(path, error, stop=stop)
    else:
        health = integrity.check_file(path, full=full, stop=stop)
    return _in_words(health, lambda sha256: integrity.read_evidence(path, sha256), language)


def salvage(home: Home, path: Path, target: Path, *, stop: Stop = never, language: str = "") -> Mended:
    """Bring everything sound of a file into a new one; the old file is only read.

    Raises WorkspaceExists, NothingToSalvage, CheckStopped, FileNotWritten or DiskFull; nothing is left behind then.
    """
    person = home.find_person() or NOBODY
    found = salvaging.salvage(path, target, Opener(person.name, "", home.clock.now), stop=stop)
    names = Names(found.naming, None, language)
    return Mended(target, found.revisions, found.blobs, tuple(_told(each, names) for each in found.missing))


def _in_words(health: Health, read: ReadFile | None, language: str) -> Health:
    names = Names(health.naming, read, language)
    return replace(health, words=tuple(_told(each, names) for each in health.damages[:_LISTED]))


def _told(damage: Damage, names: Names) -> Problem:
    """Say which cluster's which answer or evidence is damaged, who said it, and when."""
    trace = damage.trace
    if damage.sha256:
        message, where = _of_evidence(damage, names), f"evidence {damage.sha256}"
    elif damage.code in _OF_REVISIONS:
        message, where = _of_revision(damage, names), f"{trace.entity}/{trace.field}" if trace.entity else trace.id
    else:
        message, where = tr(_OF_FILE[damage.code], detail=damage.detail), ""
    return Problem(damage.code, Severity.ERROR, message, where)


_OF_REVISIONS = {
    damages.UNSOUND: later("{entry} is not what was saved."),
    damages.HEADS: later("{entry} is shown as current, or is not, against what the history says."),
    damages.GONE: later("{entry} is gone."),
}
_OF_FILE = {
    damages.STRUCTURE: later("The file's structure is damaged: {detail}."),
    damages.UNREADABLE: later("A part of the file can't be read: {detail}."),
    damages.INDEX: later("A list in the file does not agree with the history: {detail}."),
    damages.RULES: later("A rule of the file was changed, taken out, or is none of ours: {detail}."),
}


def _of_revision(damage: Damage, names: Names) -> str:
    trace = damage.trace
    sentence = tr(_OF_REVISIONS[damage.code], entry=names.entry(trace))
    place = names.place(trace.entity)
    return f"{place}: {sentence}" if place else f"{sentence[0].upper()}{sentence[1:]}"


def _of_evidence(damage: Damage, names: Names) -> str:
    named = names.file(damage.sha256)
    named = named or tr("Evidence {sha256}… that no assessment names", sha256=damage.sha256[:12])
    return tr("{file} is gone." if damage.code == damages.BLOB_GONE else "{file} is not what was added.", file=named)
