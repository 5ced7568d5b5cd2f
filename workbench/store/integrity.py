"""Whether a workspace still holds what was put into it: SQLite's own check and every hash."""

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from workbench.domain.revisions import Revision, is_intact
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.problems import Problem, Severity
from workbench.store import connections
from workbench.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found."""

    problems: tuple[Problem, ...]
    revisions: int
    blobs: int

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing was found."""
        return not self.problems


def check_workspace(workspace: Workspace, *, full: bool) -> Health:
    """Check every revision's hash; with `full` also SQLite's pages and each piece of evidence."""
    problems: list[Problem] = []
    if full:
        problems += _page_problems(workspace.path)
    revisions = _read(workspace, problems)
    problems += [_broken(each) for each in revisions if not is_intact(each)]
    problems += _head_problems(revisions, workspace)
    blobs = workspace.blobs.all()
    problems += _blob_problems(workspace, blobs, full=full)
    return Health(tuple(problems), len(revisions), len(blobs))


def _page_problems(path: Path) -> Iterator[Problem]:
    connection = connections.connect_reading(path)
    try:
        for (line,) in connection.execute("PRAGMA integrity_check"):
            if line != "ok":
                yield _problem("STO-101", f"The file's structure is damaged: {line}", str(path))
    except sqlite3.DatabaseError as error:
        yield _problem("STO-101", f"The file's structure is damaged: {error}", str(path))
    finally:
        connection.close()


def _read(workspace: Workspace, problems: list[Problem]) -> tuple[Revision, ...]:
    try:
        return workspace.revisions.all()
    except (WorkbenchError, DBAPIError, ValueError) as error:
        problems.append(_problem("STO-102", f"The history can't be read to its end: {error}", str(workspace.path)))
        return ()


def _broken(revision: Revision) -> Problem:
    what = f"The answer or statement {revision.field} of {revision.recorded_at} is not what its author said."
    return _problem(
        "STO-103", f"{what} Take it again from a backup or a colleague.", f"{revision.entity}/{revision.field}"
    )


def _head_problems(revisions: tuple[Revision, ...], workspace: Workspace) -> Iterator[Problem]:
    replaced = {parent for each in revisions for parent in each.parents}
    wanted = {each.id for each in revisions} - replaced
    if revisions and wanted != {each.id for each in workspace.revisions.heads()}:
        yield _problem("STO-104", "The list of current values does not follow from the history.", str(workspace.path))


def _blob_problems(workspace: Workspace, blobs: tuple[tuple[str, int], ...], *, full: bool) -> Iterator[Problem]:
    for sha256, size in blobs if full else ():
        digest, length = hashlib.sha256(), 0
        for chunk in workspace.blobs.chunks(sha256):
            digest.update(chunk)
            length += len(chunk)
        if digest.hexdigest() != sha256 or length != size:
            yield _problem("STO-105", "This piece of evidence is not what was added.", f"evidence {sha256}")


def _problem(code: str, message: str, where: str) -> Problem:
    return Problem(code, Severity.ERROR, message, where)
