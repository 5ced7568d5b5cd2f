"""Beginning a review and going on with one: what was decided on a file is kept, whatever happens to the window."""

from collections.abc import Callable
from pathlib import Path

from workbench.application import mappings
from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.dossiers import items_of
from workbench.application.editions import form_of
from workbench.application.imported import imported_periods, taken_over_at
from workbench.application.importing import Choices, plan_afresh
from workbench.application.references import assessment_with, assessments_of
from workbench.application.reviewing import Decision, Review
from workbench.application.services import Services
from workbench.domain import assessments
from workbench.domain.assessments import SCORE, Assessment
from workbench.domain.revisions import Statement
from workbench.domain.values import Value, from_json, to_json
from workbench.exchange.excel.remembering import mapping_of_plan
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId

PREVIOUS = Choices("previous")
KIND = "review"
"""Kind of what keeps decisions on a file: apart from the assessment, of which they say nothing yet."""


def start_review(
    services: Services,
    assessment: EntityId,
    path: Path,
    choices: Choices = PREVIOUS,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Review:
    """Read last year's workbook and say what would be taken from it; what was decided on this file before holds.

    Nothing is written. `is_stopped` is asked while the file is read. Raises IsReadOnly, NoSuchRow, UnknownMapping,
    and what reading raises: FileNotRead, NotAWorkbook, UnsafeWorkbook, ReadingStopped …
    """
    found = assessment_with(services, assessment)
    made = plan_afresh(services, found, path, choices, is_stopped)
    form = form_of(services, found)
    target = imported_periods(assessments_of(services, found.cluster), found.edition).get(made.period)
    standing: dict[str, Value] = {}
    taken_on = ""
    if target is not None:
        answers = assessments.read_answers(form, services.fields_of(target))
        standing = {name: answer.value for name, answer in answers.items()}
        taken_on = taken_over_at(services, target, made.file_sha256)[:10]
    layouts = tuple(each.name for each in mappings.list_mappings(services) if each.mapping.edition == form.id)
    review = Review(path, form, found.currency, made, standing, taken_on, layouts)
    draft = _draft_of(services, found, made.file_sha256)
    return _go_on(review, assessments.value_of(services.fields_of(draft), "decisions", []) if draft else [])


def keep_draft(services: Services, assessment: EntityId, review: Review) -> Changes:
    """Keep what was decided so far with the assessment; opened again, the file is gone on with. Raises IsReadOnly."""
    found = assessment_with(services, assessment)
    check_writable(found)
    decisions: Json = [
        {"cell": each.cell, "question": each.question, "value": None if each.value is None else to_json(each.value)}
        for each in review.decisions
    ]
    sha256 = review.plan.file_sha256
    draft = _draft_of(services, found, sha256)
    said: dict[str, Json] = {"kind": KIND, "assessment": assessment, "file_sha256": sha256} if draft is None else {}
    entity, edit = draft or EntityId(services.new_id()), services.new_id()
    said["decisions"] = decisions
    revisions = services.say([Statement(entity, field, value, edit) for field, value in said.items()])
    return Changes(Topic.NOTHING, assessment, recorded_at=revisions[0].recorded_at)


def keep_layout(services: Services, review: Review, name: str) -> Changes:
    """Keep what was decided as a mapping: workbooks of this layout are read by it. Raises MappingNameMissing."""
    return mappings.keep(services, name, mapping_of_plan(review.plan, review.form, name, sorted(review.left)))


def _draft_of(services: Services, assessment: Assessment, sha256: str) -> EntityId | None:
    """Return what keeps the decisions on a file."""
    drafts = items_of(services, assessment, KIND)
    return next(
        (each for each, fields in drafts.items() if assessments.value_of(fields, "file_sha256") == sha256), None
    )


def _go_on(review: Review, kept: Json) -> Review:
    """Take up what was decided before; what this reading of the file has no place for is decided anew."""
    cells = {row.cell for row in review.rows}
    taken = 0
    for each in kept:
        decision = _read(review, each)
        if decision is None or decision.cell not in cells:
            continue
        taken += 1
        if decision.value is None:
            review = review.leave(decision.cell)
        else:
            review = review.accept(decision.cell, decision.question, decision.value)
    return review.resume(taken)


def _read(review: Review, kept: Json) -> Decision | None:
    cell, question, value = str(kept["cell"]), str(kept["question"]), kept["value"]
    if not question:
        return Decision(cell)
    field = review.form.field(question)
    if question.startswith(SCORE):
        return Decision(cell, question, value)
    try:
        return None if field is None else Decision(cell, question, from_json(field, value, review.currency))
    except WorkbenchError:  # The edition asks it in another way by now: the cell is decided on anew.
        return None
