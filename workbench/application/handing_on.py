"""The assessors' file: all that is known of one assessment, sealed for the colleagues who have joined it."""

from pathlib import Path

from workbench.application.copying import working_copy
from workbench.application.exchanging import Say, Write, exchange_with
from workbench.application.inspecting import inspect
from workbench.application.journalling import note_exchanged
from workbench.application.pushing import Pushed
from workbench.application.services import Services
from workbench.application.syncing import fill
from workbench.application.trusting import known_list
from workbench.domain.assessments import Assessment
from workbench.domain.journal import Deed
from workbench.domain.lanes import lane_of
from workbench.domain.sharing import present
from workbench.exchange.sync.carrying import writing_carried
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import sha256_of
from workbench.kernel.speech import tr

KIND = "assessors"


class NotForColleagues(WorkbenchError):
    code = "HUB-105"
    message = "No assessors' file is made of this assessment: {reason}."
    remedy = "Only those who have joined an assessment hand it to one another; its lead lets somebody join."


class NotWhole(WorkbenchError):
    code = "HUB-106"
    message = "The assessors' file was not written: read back, {count} of its parts are not what was said."
    remedy = "Your work is safe. Export it into another folder or onto another disk; if it stays so, send us this."


def hand_on(
    services: Services, assessment: Assessment, path: Path, say: Say, write: Write | None = None
) -> tuple[str, ...]:
    """Write the assessors' file of an assessment; return whom it could not be sealed for, a sentence each.

    It holds the history with what was overwritten, the notes, the levels that each may see (one's own lane sealed
    until all have locked) and all evidence. `write` as in `syncing.sync`; without it services that only read will do.
    Raises NotForColleagues, NotWhole or FileNotWritten.
    """
    _check_is_shared(services, assessment)
    say(tr("Writing the assessors' file …"))
    if write is None and services.workspace.device is None:
        with working_copy(services) as copy:
            pushed = _fill(copy, assessment, path, say, None)
    else:
        pushed = _fill(services, assessment, path, say, write)
    _check_whole(services, assessment, path)
    moved = pushed.moves[assessment.id]
    place, people = (KIND, path.name, sha256_of(path)), sorted(moved.people - {services.person.id})

    def note(here: Services) -> None:
        note_exchanged(here, assessment.id, Deed.EXPORTED, place, str(moved), people)

    note(services) if write is None else write(note)
    nobody = (
        () if people else (tr("Nobody but you can open the assessors' file yet: no colleague has joined with a key."),)
    )
    return (*nobody, *pushed.problems)


def _fill(services: Services, assessment: Assessment, path: Path, say: Say, write: Write | None) -> Pushed:
    with writing_carried(path) as carried:
        return fill(exchange_with(services, carried, say, write), assessment.id)


def _check_whole(services: Services, assessment: Assessment, path: Path) -> None:
    """Read the file back as a colleague would; what is not whole is taken away again."""
    found = inspect(services.home, path, known_list(services.home, None, services.home.trust_list))
    told = services.workspace.revisions.told_of(assessment.id)
    missing = {said.id for said, _ in told if not lane_of(said.field)} - found.revisions
    if missing or not found.is_sound:
        path.unlink(missing_ok=True)
        raise NotWhole(count=len(missing) or sum(not each.ok for each in found.pieces))


def _check_is_shared(services: Services, assessment: Assessment) -> None:
    if assessment.is_practice:
        raise NotForColleagues(reason=tr("it is for practice"))
    if services.person.id not in present(services.fields_of(assessment.id)):
        raise NotForColleagues(reason=tr("you have no part in it"))
