"""Opening a finalised assessment again for a correction, and taking that back; what was finalised stays as it was."""

from workbench.application.changes import Changes, Topic
from workbench.application.dossiers import build_dossier
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.undoing import say_again
from workbench.application.versions import as_finalised, items_with, keep_version
from workbench.domain.assessments import FINAL, OPEN, Assessment, Fields
from workbench.domain.corrections import CORRECTION, FINALISED, LONGEST_REASON, Correction
from workbench.domain.history import DELETED
from workbench.domain.releases import is_of_release
from workbench.domain.revisions import Revision, Statement
from workbench.domain.values import clean_text
from workbench.exchange.package.contents import content_sha256, to_document
from workbench.kernel.canonical import canonical
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.tongue import SOURCE, writing_in

_TOPICS = ~Topic.NOTHING


class NotFinalised(WorkbenchError):
    code = "ANS-025"
    message = "This assessment of {period} is not finalised, so there is nothing to correct."
    remedy = "It is open: change what is to be changed, and finalise it."


class NoReason(WorkbenchError):
    code = "ANS-026"
    message = "A revision needs its reason."
    remedy = "Say in a sentence what is corrected and why; it stands on the report's cover."


class ReasonTooLong(WorkbenchError):
    code = "ANS-027"
    message = "The reason has {length} characters, and the report's cover has room for {limit}."
    remedy = "Shorten it."


class NoCorrection(WorkbenchError):
    code = "ANS-028"
    message = "This assessment of {period} was not opened for a revision."
    remedy = "Nothing was changed."


def revise(services: Services, assessment: EntityId, because: str) -> Changes:
    """Open a finalised assessment again as the next version, which replaces the last one for a reason.

    Raises NotFinalised, NoReason, ReasonTooLong or VersionDisputed.
    """
    found = assessment_with(services, assessment)
    if found.status != FINAL:
        raise NotFinalised(period=found.period)
    reason = " ".join(clean_text("reason", because).split())
    if not reason:
        raise NoReason
    if len(reason) > LONGEST_REASON:
        raise ReasonTooLong(length=len(reason), limit=LONGEST_REASON)
    correction = _correction(services, found, reason).to_json()
    said = {CORRECTION: correction, "version": correction["revision"], "signers": {}, "status": OPEN}
    edit = services.new_id()
    opened = [Statement(assessment, field, value, edit, why=reason) for field, value in said.items()]
    revisions = services.say([*keep_version(services, found), *opened])
    return Changes(_TOPICS, assessment, recorded_at=revisions[0].recorded_at)


def _correction(services: Services, found: Assessment, reason: str) -> Correction:
    fixed, before = as_finalised(services, found)
    with writing_in(SOURCE):  # As in the package that is replaced.
        dossier = build_dossier(fixed, before)
        document = to_document(dossier, report_sha256="", report_size=0, signature_fields=())
    return Correction(found.version + 1, reason, found.version, dossier.as_of.date(), content_sha256(document))


def withdraw(services: Services, assessment: EntityId) -> Changes:
    """Take a revision back before it is finalised: all stands again as it was finalised; the history keeps both.

    What was released to whom since then stays. Raises NoCorrection or VersionDisputed.
    """
    found = assessment_with(services, assessment)
    if found.status != OPEN or found.correction is None:
        raise NoCorrection(period=found.period)
    fixed, _ = as_finalised(services, found, found.correction.replaces)
    edit = services.new_id()
    said = [
        each
        for entity in (assessment, *items_with(services, found))
        for each in _restated(entity, services.fields_of(entity), fixed.fields_of(entity), edit)
    ]
    revisions = services.say(said)
    return Changes(_TOPICS, assessment, recorded_at=revisions[0].recorded_at)


def _restated(entity: EntityId, now: Fields, then: Fields, edit: str) -> list[Statement]:
    """Say again what stood then; what has come into being since is removed."""
    if not then:
        return [Statement(entity, DELETED, True, edit, how="undone")]
    said = []
    for name, standing in now.items():
        if name.startswith(FINALISED) or is_of_release(name):
            continue
        before = then[name].latest if name in then else None
        if standing.is_conflict or _told(standing.latest) != _told(before):
            said.append(say_again(entity, name, before, edit))
    return said


def _told(revision: Revision | None) -> bytes:
    """Return a value with its reason, note and source, to be compared; blank where there is none."""
    told = say_again(EntityId(""), "", revision)
    return canonical([told.value, told.context])
