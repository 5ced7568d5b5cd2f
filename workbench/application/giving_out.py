"""Packages that were signed or sealed: of which assessment of a workspace they are, so that its log tells of them."""

import json
from pathlib import Path

from workbench.application.journalling import note_files
from workbench.application.references import list_assessments
from workbench.application.sealing import within
from workbench.application.services import Services
from workbench.domain.journal import Deed
from workbench.exchange.package.container import Container, NotAPackage
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId


class NotOfThisWorkspace(WorkbenchError):
    code = "LOG-002"
    message = "Nothing was done: {path} is about no assessment of {workspace}, so its log has no place for it."
    remedy = "Give the workspace that the package was exported from, or leave --workspace out."


def assessment_of(services: Services, package: Path) -> EntityId | None:
    """Return the assessment of the workspace that a package is about; None where there is none, or it is no package.

    Of one that is sealed for others it raises what `sealing.opened` raises.
    """
    try:
        with within(package, services.home) as plain, Container(plain) as container:
            document = json.loads(container.read("assessment.json"))
    except (NotAPackage, ValueError, KeyError):
        return None  # Whoever works with it next says what is wrong with it.
    wanted = document.get("id") if isinstance(document, dict) else None
    return next((each.id for each in list_assessments(services) if each.id == wanted), None)


def get_assessment_of(services: Services, package: Path) -> EntityId:
    """Return the assessment of the workspace that a package is about. Raises NotOfThisWorkspace."""
    found = assessment_of(services, package)
    if found is None:
        raise NotOfThisWorkspace(path=package, workspace=services.workspace.path.name)
    return found


def note_package(services: Services, assessment: EntityId | None, deed: Deed, made: Path) -> Path:
    """Write down that a package was signed or sealed, where it is about an assessment of the workspace."""
    if assessment is not None:
        note_files(services, assessment, deed, [("package", made)])
    return made


def note_sealed(services: Services, package: Path, made: Path) -> Path:
    """Write down that a package was sealed, where it is about an assessment of the workspace."""
    return note_package(services, assessment_of(services, package), Deed.SEALED, made)
