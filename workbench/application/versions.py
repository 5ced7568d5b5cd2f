"""Versions of a package: what was finalised, exactly as it stood then, whatever has been said since."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from workbench.application.services import Services
from workbench.domain.assessments import FINAL, ITEMS, ROLE, Assessment, Fields, read_assessment, value_of
from workbench.domain.corrections import FINALISED
from workbench.domain.history import Standing, standings
from workbench.domain.revisions import Revision, Statement
from workbench.kernel import clock
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId, RevisionId

_CLOSING = ("status", "version", "signers")
_AT_ONCE = 500


class NoSuchVersion(WorkbenchError):
    code = "CMD-046"
    message = "There is no version {given} of this assessment."
    remedy = "Finalised so far: {known}."


class VersionDisputed(WorkbenchError):
    code = "CMD-047"
    message = "Version {given} was finalised twice, with different content."
    remedy = "Agree with your colleague which one counts, and finalise a revision of it."


@dataclass(frozen=True, slots=True)
class Version:
    """A version that was finalised."""

    number: int
    on: date
    because: str = ""
    """Why it replaced the one before; empty for the first."""
    by: str = ""
    """The person who finalised it."""


def related_to(services: Services, assessment: Assessment) -> tuple[EntityId, ...]:
    """Return the assessment, and everything that an export of it is made from."""
    revisions = services.workspace.revisions
    people = [EntityId(each.removeprefix(ROLE)) for each in services.fields_of(assessment.id) if each.startswith(ROLE)]
    awards = _of_kinds(services, revisions.pointing_at("cluster", assessment.cluster), ("award",))
    previous = [assessment.previous] if assessment.previous else []
    return (assessment.id, *items_with(services, assessment), assessment.cluster, *people, *previous, *awards)


def items_with(services: Services, assessment: Assessment) -> tuple[EntityId, ...]:
    """Return the findings, measures and evidence of an assessment, removed ones too."""
    return _of_kinds(services, services.workspace.revisions.pointing_at("assessment", assessment.id), ITEMS)


def _of_kinds(services: Services, entities: tuple[EntityId, ...], kinds: tuple[str, ...]) -> tuple[EntityId, ...]:
    known = services.fields_of_all(entities)
    return tuple(each for each in entities if value_of(known.get(each, {}), "kind") in kinds)


def close_as(services: Services, assessment: Assessment, version: int, signers: Json) -> None:
    """Say that an assessment is final, together with every head that it rests on; one act, so that it holds whole."""
    today = services.clock.now().date()
    record = _record(assessment, _heads(services, assessment, leave=_CLOSING), today)
    said = {FINALISED + str(version): record, "signers": signers, "version": version, "status": FINAL}
    edit = services.new_id()
    services.say([Statement(assessment.id, field, value, edit) for field, value in said.items()])


def keep_version(services: Services, assessment: Assessment) -> tuple[Statement, ...]:
    """Return what keeps a final version whose heads were not kept when it was finalised, by an earlier program."""
    if is_kept(services, assessment, assessment.version):
        return ()
    on = clock.from_text(services.fields_of(assessment.id)["status"].latest.recorded_at).date()
    record = _record(assessment, _heads(services, assessment, leave=()), on)
    return (Statement(assessment.id, FINALISED + str(assessment.version), record, services.new_id()),)


def is_kept(services: Services, assessment: Assessment, version: int) -> bool:
    """Tell whether the heads of a version are known."""
    return f"{FINALISED}{version}" in services.fields_of(assessment.id)


def _record(assessment: Assessment, heads: list[str], on: date) -> Json:
    because = assessment.correction.because if assessment.correction else ""
    return {"heads": heads, "on": on.isoformat(), "because": because}


def _heads(services: Services, assessment: Assessment, *, leave: tuple[str, ...]) -> list[str]:
    known = services.fields_of_all(related_to(services, assessment))
    return sorted(
        head.id
        for entity, fields in known.items()
        for name, standing in fields.items()
        for head in standing.heads
        if entity != assessment.id or (name not in leave and not name.startswith(FINALISED))
    )


def list_versions(fields: Fields) -> tuple[Version, ...]:
    """List what was finalised so far of an assessment, the first version first; none that is disputed."""
    found = []
    for name, standing in fields.items():
        if name.startswith(FINALISED) and not standing.is_conflict:
            record, number = standing.value, int(name.removeprefix(FINALISED))
            day, author = date.fromisoformat(record["on"]), standing.latest.author
            found.append(Version(number, day, record["because"], author))
    return tuple(sorted(found, key=lambda each: each.number))


def as_finalised(services: Services, assessment: Assessment, version: int | None = None) -> tuple[Services, Assessment]:
    """Return services that read what was finalised, and the assessment as it stood; both only to be read.

    Without a version the one that is final counts, and an open assessment is read as it stands today.
    Raises NoSuchVersion or VersionDisputed.
    """
    final = assessment.version if assessment.status == FINAL else None
    wanted = final if version is None else version
    if wanted is not None and is_kept(services, assessment, wanted):
        fixed = _fixed(services, _closing_of(services, assessment, wanted))
        return replace(services, fixed=fixed), read_assessment(assessment.id, fixed[assessment.id])
    if wanted != final:
        known = ", ".join(str(each.number) for each in list_versions(services.fields_of(assessment.id))) or "nothing"
        raise NoSuchVersion(given=wanted, known=known)
    return services, assessment  # Open; or finalised before versions were kept, and nothing was said since.


def _closing_of(services: Services, assessment: Assessment, version: int) -> tuple[Revision, ...]:
    """Return what was said in the act of finalising a version, the record of its heads first."""
    name = FINALISED + str(version)
    standing = services.fields_of(assessment.id)[name]
    if standing.is_conflict:
        raise VersionDisputed(given=version)
    record = standing.latest
    told = [services.workspace.revisions.told_of(assessment.id, each) for each in _CLOSING]
    edit = (record.context or {}).get("edit")
    return (record, *(each for said in told for each, _ in said if (each.context or {}).get("edit") == edit))


def _fixed(services: Services, closed: tuple[Revision, ...]) -> dict[EntityId, dict[str, Standing]]:
    return standings([*_find(services, closed[0].value["heads"]), *closed])


def _find(services: Services, ids: list[str]) -> Iterable[Revision]:
    for at in range(0, len(ids), _AT_ONCE):
        yield from services.workspace.revisions.find(map(RevisionId, ids[at : at + _AT_ONCE]))
