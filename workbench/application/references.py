"""Finding the cluster or assessment that a person means: an id, its beginning, or an exact name."""

from collections.abc import Mapping

from workbench.application.services import Services
from workbench.domain.assessments import IMPORTED, Assessment, read_assessment, read_cluster, value_of
from workbench.domain.dossier import Cluster
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import forms, later, tr
from workbench.kernel.words import counted

NOUNS = {"cluster": later("cluster"), "assessment": later("assessment"), "person": later("person")}
_COUNTED = {
    "cluster": forms("{number} cluster", "{number} clusters"),
    "assessment": forms("{number} assessment", "{number} assessments"),
    "person": forms("{number} person", "{number} persons"),
}


class UnknownReference(WorkbenchError):
    code = "CMD-001"
    message = "There is no {noun} “{given}” in this workspace."
    remedy = "`workbench {kind} list` shows them; give an id, its beginning, or the exact name."


class UnknownPerson(WorkbenchError):
    code = "CMD-009"
    message = "Nobody in this workspace is called “{given}”."
    remedy = "Give the exact name or e-mail address, as it was written when the person joined, or their id."


class AmbiguousReference(WorkbenchError):
    code = "CMD-002"
    message = "“{given}” can mean {several}: {candidates}."
    remedy = "Give more of the id."


def list_clusters(services: Services) -> tuple[Cluster, ...]:
    """List the clusters of the workspace, oldest first."""
    entities = services.workspace.revisions.of_kind("cluster")
    known = services.fields_of_all(entities)
    return tuple(read_cluster(entity, known[entity]) for entity in entities)


def list_assessments(services: Services) -> tuple[Assessment, ...]:
    """List the assessments of the workspace, oldest first."""
    entities = services.workspace.revisions.of_kind("assessment")
    known = services.fields_of_all(entities)
    found = (read_assessment(entity, known[entity], services.person.id) for entity in entities)
    return tuple(each for each in found if not each.is_deleted)


def assessments_of(services: Services, cluster: EntityId) -> tuple[Assessment, ...]:
    """List a cluster's assessments, oldest first; none that was taken back."""
    known = services.fields_of_all(services.workspace.revisions.pointing_at("cluster", cluster))
    found = (
        read_assessment(entity, known[entity], services.person.id)
        for entity in sorted(known)
        if value_of(known[entity], "kind") == "assessment"
    )
    return tuple(each for each in found if not each.is_deleted)


def assessment_with(services: Services, entity: EntityId) -> Assessment:
    """Return the assessment with that id."""
    return read_assessment(entity, services.fields_of(entity), services.person.id)


def get_cluster(services: Services, given: str) -> Cluster:
    """Return the cluster that is meant. Raises UnknownReference or AmbiguousReference."""
    clusters = {each.id: each for each in list_clusters(services)}
    return clusters[_pick("cluster", given, {key: {each.name} for key, each in clusters.items()})]


def get_assessment(services: Services, given: str) -> Assessment:
    """Return the assessment that is meant; its name is its cluster's, or that and the period.

    Raises UnknownReference or AmbiguousReference.
    """
    clusters = {each.id: each.name for each in list_clusters(services)}
    known = {each.id: each for each in list_assessments(services)}
    names = {key: _names_of(each, clusters.get(each.cluster, "")) for key, each in known.items()}
    return known[_pick("assessment", given, names)]


def get_person(services: Services, given: str) -> EntityId:
    """Return the person that is meant, by id, its beginning, name or e-mail address.

    Raises UnknownPerson or AmbiguousReference.
    """
    known = services.fields_of_all(services.workspace.revisions.of_kind("person"))
    names = {
        key: {str(value_of(fields, name, "")) for name in ("name", "email")} - {""} for key, fields in known.items()
    }
    if not any(given.strip() in {key, *words} or key.startswith(given.strip().lower()) for key, words in names.items()):
        raise UnknownPerson(given=given)
    return _pick("person", given, names)


def _names_of(assessment: Assessment, cluster: str) -> set[str]:
    dated = f"{cluster} {assessment.period}"
    # Last period's figures, taken over from a workbook, never stand for the cluster's assessment.
    return {dated} if assessment.origin == IMPORTED else {cluster, dated}


def _pick(kind: str, given: str, names: Mapping[EntityId, set[str]]) -> EntityId:
    wanted = given.strip()
    exact = [key for key, known in names.items() if wanted == key or wanted in known]
    found = exact or [key for key in names if wanted and key.startswith(wanted.lower())]
    if not found:
        raise UnknownReference(kind=kind, noun=tr(NOUNS[kind]), given=given)
    if len(found) > 1:
        several = counted(len(found), *_COUNTED[kind], number=len(found))
        raise AmbiguousReference(given=given, several=several, candidates=", ".join(sorted(found)))
    return found[0]
