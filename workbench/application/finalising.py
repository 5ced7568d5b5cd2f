"""Closing an assessment for signing: what is missing is named, then nothing changes any more."""

from dataclasses import dataclass

from workbench.application.assessing import check_writable
from workbench.application.dossiers import build_dossier
from workbench.application.services import Services
from workbench.domain.assessments import FINAL, SCORING_ROLES, Assessment, conflicting
from workbench.domain.dossier import Participant
from workbench.domain.revisions import Statement
from workbench.domain.summary import list_too_long, told_too_long
from workbench.exchange.keys.identity import fingerprint_of, read_certificate
from workbench.kernel.canonical import digest_of
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId


class IsPractice(WorkbenchError):
    code = "ANS-014"
    message = "This assessment is for practice: it is never finalised."
    remedy = "Export it as a draft to see what the files look like."


@dataclass(frozen=True, slots=True)
class Finalised:
    """What finalising came to."""

    version: int
    """Package version; unchanged where something is missing."""
    missing: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    """What could be better and keeps nobody from signing: texts for which the summary page has no room."""


def finalise(services: Services, assessment: Assessment) -> Finalised:
    """Make an assessment read-only and fix who signs; or name what is missing and change nothing."""
    check_writable(assessment)
    if assessment.is_practice:
        raise IsPractice
    dossier = build_dossier(services, assessment)
    fields = services.fields_of(assessment.id)
    signers = {each.id: _fingerprint(services, each) for each in dossier.people if each.role in SCORING_ROLES}
    missing = [*dossier.missing, *(f"conflict/{name}" for name in conflicting(fields))]
    missing += [f"identity/{person}" for person, fingerprint in signers.items() if not fingerprint]
    warnings = tuple(map(told_too_long, list_too_long(dossier)))
    if missing:
        return Finalised(assessment.version, tuple(missing), warnings)
    version = assessment.version + 1
    heads = sorted(head.id for standing in fields.values() for head in standing.heads)
    said = {"heads": digest_of(heads), "signers": signers, "version": version, "status": FINAL}
    services.say([Statement(assessment.id, field, value, services.new_id()) for field, value in said.items()])
    return Finalised(version, (), warnings)


def _fingerprint(services: Services, person: Participant) -> str:
    """Return the fingerprint of the identity that a person signs with, or nothing where none is known."""
    own = services.home.signing_certificate
    if person.id == services.person.id and own.exists():
        return fingerprint_of(read_certificate(own))
    told = services.fields_of(EntityId(person.id)).get("identity")
    said = [head.value for head in told.heads if head.author == person.id] if told else []
    return said[0] if len(said) == 1 else ""
