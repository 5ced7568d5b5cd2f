"""Closing one's own lane: from then on it is fixed, and once all have closed theirs each sees the others'."""

from dataclasses import dataclass

from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.editions import form_of
from workbench.application.introducing import introduce
from workbench.application.scoring import NotAnAssessor
from workbench.application.services import Services
from workbench.domain.assessments import Assessment, read_levels
from workbench.domain.lanes import LOCK, lock_value, locks, scorers
from workbench.domain.revisions import Revision, Statement
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr


class NothingToLock(WorkbenchError):
    code = "ANS-044"
    message = "There is nothing to lock: {why}."
    remedy = "Locking closes levels that somebody else gives too, each without sight of the other."


class AlreadyLocked(WorkbenchError):
    code = "ANS-045"
    message = "Your levels are locked already."
    remedy = "A level can still be revised with a reason; what you first thought stays in the story."


@dataclass(frozen=True, slots=True)
class Locked:
    """A lane that is closed now."""

    revision: Revision
    unscored: tuple[str, ...]
    """Indicators without a level of one's own; a level given later is a revision with its reason."""
    changes: Changes


def list_unscored(services: Services, assessment: Assessment) -> tuple[str, ...]:
    """List the indicators to which the person has given no level."""
    from workbench.application.dossiers import build_dossier

    dossier = build_dossier(services, assessment)
    own = read_levels(dossier.form, services.fields_of(assessment.id), services.person.id)
    return tuple(each.id for each in dossier.form.scored if each.id not in own and each.id not in dossier.irrelevant)


def lock(services: Services, assessment: Assessment) -> Locked:
    """Close one's own lane for good. Raises IsReadOnly, NotAnAssessor, NothingToLock or AlreadyLocked."""
    check_writable(assessment)
    fields, person = services.fields_of(assessment.id), services.person.id
    if person not in scorers(fields):
        raise NotAnAssessor
    if person in locks(fields):
        raise AlreadyLocked
    if len(scorers(fields)) < 2:
        raise NothingToLock(why=tr("nobody scores beside you"))
    if not read_levels(form_of(services, assessment), fields, person):
        raise NothingToLock(why=tr("you have given no level yet"))
    unscored = list_unscored(services, assessment)
    introduce(services)
    (said,) = services.say([Statement(assessment.id, LOCK + person, lock_value(fields, person), services.new_id())])
    return Locked(said, unscored, Changes(Topic.SCORES | Topic.PEOPLE, assessment.id, recorded_at=said.recorded_at))
