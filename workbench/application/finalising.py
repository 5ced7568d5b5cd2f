"""Closing an assessment for signing: what is missing is named, then nothing changes any more."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.application.assessing import check_writable
from workbench.application.dossiers import build_dossier, items_by_kind
from workbench.application.missing_words import missing_lines
from workbench.application.services import Services
from workbench.application.versions import close_as
from workbench.domain.assessments import ITEMS, SCORING_ROLES, Assessment, Fields, conflicting
from workbench.domain.dossier import Dossier, Participant
from workbench.domain.summary import list_too_long, told_too_long
from workbench.exchange.keys.certificates import fingerprint_of, period_of, read_certificate
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
    lines: tuple[str, ...] = ()
    """The same for a reader, a line for each kind."""
    warnings: tuple[str, ...] = ()
    """What could be better and keeps nobody from signing: texts for which the summary page has no room."""


def finalise(services: Services, assessment: Assessment) -> Finalised:
    """Make an assessment read-only and fix what it says and who signs; or name what is missing and change nothing."""
    check_writable(assessment)
    if assessment.is_practice:
        raise IsPractice
    dossier = build_dossier(services, assessment)
    missing = list_missing(services, assessment, dossier, services.fields_of(assessment.id))
    warnings = tuple(map(told_too_long, list_too_long(dossier)))
    if missing:
        return Finalised(assessment.version, missing, tuple(missing_lines(dossier, missing)), warnings)
    version = assessment.version or 1  # An assessment that was opened again bears its next version already.
    signers = {each.id: _fingerprint(services, each) for each in dossier.people if each.role in SCORING_ROLES}
    close_as(services, assessment, version, signers)
    return Finalised(version, (), warnings=warnings)


def list_missing(services: Services, assessment: Assessment, dossier: Dossier, fields: Fields) -> tuple[str, ...]:
    """Name all that finalising waits for: what the dossier misses, `conflict/…`, `identity/<person>`.

    `fields` are the assessment's own, as they stand.
    """
    signers = [each for each in dossier.people if each.role in SCORING_ROLES]
    unknown = [f"identity/{each.id}" for each in signers if not _fingerprint(services, each)]
    return (*dossier.missing, *_conflicts(services, assessment, fields), *unknown)


def _conflicts(services: Services, assessment: Assessment, own: Fields) -> Iterator[str]:
    """Name what colleagues differ on: a field, or `<kind>/<id>/<field>` of the cluster, a finding, a measure …"""
    yield from (f"conflict/{name}" for name in conflicting(own))
    others = items_by_kind(services, assessment)
    others["cluster"] = {assessment.cluster: services.fields_of(assessment.cluster)}
    for kind in ("cluster", *ITEMS):
        for entity, fields in others.get(kind, {}).items():
            yield from (f"conflict/{kind}/{entity}/{name}" for name in conflicting(fields))


def _fingerprint(services: Services, person: Participant) -> str:
    """Return the fingerprint of the identity that a person signs with; nothing where none is known, or it has ended.

    One's own is this laptop's; a colleague's is what their own laptop said of them.
    """
    own = services.home.signing_certificate
    if person.id == services.person.id and own.exists():
        certificate = read_certificate(own)
        start, end = period_of(certificate)
        # One that has ended can't sign any more: naming it would close the assessment for ever.
        return fingerprint_of(certificate) if start <= services.clock.now() <= end else ""
    told = services.fields_of(EntityId(person.id)).get("identity")
    said = [head.value for head in told.heads if head.author == person.id] if told else []
    return said[0] if len(said) == 1 else ""
