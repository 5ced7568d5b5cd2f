"""Looking after a workspace: made, checked, copied, and its history read."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from workbench.application.home import Home, Person
from workbench.application.services import Services
from workbench.domain.assessments import ANSWER, Assessment
from workbench.domain.revisions import Revision
from workbench.kernel.files import make_folder
from workbench.kernel.ids import PersonId
from workbench.store import backup as copies
from workbench.store.integrity import Health, check_workspace
from workbench.store.workspace import create_workspace


@dataclass(frozen=True, slots=True)
class Made:
    """A new workspace and who it belongs to."""

    workspace: Path
    person: Person


def make_workspace(home: Home, path: Path, name: str, email: str, person: PersonId | None = None) -> Made:
    """Make a workspace, and the person's id and device keys where this computer has none."""
    from workbench.exchange.keys.device import ensure_device

    create_workspace(path)
    try:
        owner = home.take_person(name, email, person)
        make_folder(home.path, private=True)
        ensure_device(home.path, owner.id, owner.name, owner.email, home.clock)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return Made(path, owner)


def check(services: Services, *, full: bool) -> Health:
    """Check that the workspace holds what was put into it."""
    return check_workspace(services.workspace, full=full)


def back_up(services: Services, target: Path) -> str:
    """Copy the workspace to a new file; return the copy's SHA-256 (hex)."""
    copies.backup(services.workspace.path, target)
    with target.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def read_history(services: Services, assessment: Assessment, question: str = "") -> tuple[tuple[Revision, bool], ...]:
    """Return who said what when, each with whether it still stands; of one question, or of all."""
    return services.workspace.revisions.told_of(assessment.id, ANSWER + question if question else None)
