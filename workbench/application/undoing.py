"""Taking back what was done: never by deleting, always by one more revision with the earlier value."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.application.assessing import check_open
from workbench.application.changes import Act, Changes, Topic
from workbench.application.references import assessment_with
from workbench.application.scoring import LaneIsLocked
from workbench.application.services import Services
from workbench.domain.history import DELETED
from workbench.domain.lanes import lane_of, locks
from workbench.domain.revisions import Revision, Statement
from workbench.kernel.ids import EntityId

_TOPICS = {
    "answer/": Topic.ANSWERS, "score/": Topic.SCORES, "note/": Topic.NOTES, "discuss/": Topic.SCORES,
    "mark/": Topic.NOTES,
    "kind": Topic.EVIDENCE | Topic.FINDINGS, DELETED: Topic.EVIDENCE | Topic.FINDINGS | Topic.ASSESSMENTS,
    "linked": Topic.EVIDENCE, "text": Topic.FINDINGS, "title": Topic.FINDINGS, "short": Topic.FINDINGS,
    "interest/": Topic.PEOPLE,
    "previous": Topic.ASSESSMENTS | Topic.ANSWERS,
}  # fmt: skip


def act_of(services: Services, words: str, place: str, revisions: Sequence[Revision], merges: str = "") -> Act:
    """Return an act with what takes it back: the values that its revisions replaced."""
    made = {each.entity for each in revisions if each.field == "kind" and not each.parents}
    known = {r.id: r for r in services.workspace.revisions.find([p for each in revisions for p in each.parents])}
    backward = [Statement(entity, DELETED, True, "", how="undone") for entity in sorted(made)]
    forward = [Statement(entity, DELETED, False, "", how="undone") for entity in sorted(made)]
    for each in revisions:
        if each.entity not in made:
            earlier = next((known[parent] for parent in each.parents if parent in known), None)
            backward.append(say_again(each.entity, each.field, earlier))
            forward.append(say_again(each.entity, each.field, each))
    return Act(words, place, tuple(backward), tuple(forward), merges)


def restate(services: Services, assessment: EntityId | None, statements: Sequence[Statement]) -> Changes:
    """Say earlier values again, as one act; None for what was said on Home.

    Raises IsReadOnly once the assessment is finalised, and LaneIsLocked for a level that has been locked meanwhile.
    """
    if assessment is not None:
        check_open(assessment_with(services, assessment))
        _check_unlocked(services, assessment, statements)
    edit = services.new_id()
    said = services.say([_anew(services, each, edit) for each in statements])
    topics = Topic.NOTHING
    for each in statements:
        topics |= next((topic for start, topic in _TOPICS.items() if each.field.startswith(start)), Topic.ASSESSMENTS)
    return Changes(topics, assessment, recorded_at=said[0].recorded_at if said else "")


def _anew(services: Services, statement: Statement, edit: str) -> Statement:
    """Return what is said again; of several values of one field each stands beside the others, as before.

    Those bear what they take back as their parent: it may have been taken back and done again meanwhile.
    """
    if statement.parents is None:
        return replace(statement, edit=edit)
    (settled,) = services.workspace.revisions.find(statement.parents)
    standing = services.fields_of(statement.entity).get(statement.field)
    same = tuple(each.id for each in standing.heads if each.value == settled.value) if standing else ()
    return replace(statement, edit=services.new_id(), parents=same or statement.parents)


def _check_unlocked(services: Services, assessment: EntityId, statements: Sequence[Statement]) -> None:
    closed = locks(services.fields_of(assessment))
    for each in statements:
        if each.entity == assessment and lane_of(each.field) in closed:
            raise LaneIsLocked(indicator=each.field.split("/")[1])


def say_again(entity: EntityId, field: str, told: Revision | None, edit: str = "") -> Statement:
    """Return what says an earlier value again with its reason, note and source; None for a field that had none."""
    if told is None:
        return Statement(entity, field, None, edit, how="undone")
    context = told.context or {}
    return Statement(
        entity, field, told.value, edit, how="undone", source=context.get("source"),
        why=str(context.get("why", "")), note=str(context.get("note", "")),
    )  # fmt: skip
