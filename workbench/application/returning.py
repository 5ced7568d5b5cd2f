"""Taking a questionnaire that came back: looked at first, then written as one act that can be undone."""

from collections.abc import Collection, Iterator
from pathlib import Path

from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.comparing_returns import Comparison
from workbench.application.editions import form_of
from workbench.application.imported import evidence_of, keep_file
from workbench.application.maintaining import snapshot
from workbench.application.older_returns import Restated, find_earlier
from workbench.application.references import assessment_with
from workbench.application.returns import Return
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.assessments import ANSWER, Assessment, read_cluster
from workbench.domain.marks import MARK, RETURNED, returned_files
from workbench.domain.revisions import Statement
from workbench.domain.values import to_json
from workbench.exchange.excel.cells import Workbook, read_workbook
from workbench.exchange.excel.questionnaire.locating import find_places, keys_of, may_be_questionnaire
from workbench.exchange.excel.questionnaire.reading import read_questionnaire
from workbench.forms.crosswalks import find_crosswalk
from workbench.forms.edition import Form
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import sha256_of
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr


class OfAnotherAssessment(WorkbenchError):
    code = "XLS-032"
    message = "This questionnaire was made for {cluster} {period}, not for this assessment of {own} {own_period}."
    remedy = "Nothing was changed. Take it with the assessment that it was made for{hint}."
    window_remedy = "Nothing was changed. Open the assessment that it was made for, and take it over there."


class OfAnotherEdition(WorkbenchError):
    code = "XLS-033"
    message = "This questionnaire asks by {given}; no crosswalk leads from it to {wanted}, the assessment's own."
    remedy = "Nothing was changed. Export a new questionnaire and ask the cluster to copy its answers there."


class NoQuestionnaire(WorkbenchError):
    code = "XLS-034"
    message = "{path} is no questionnaire of ours: it has no Metadata sheet that says so."
    remedy = "Ask for the file that was filled in, saved as .xlsx; any other workbook can be imported too."


def plan_return(services: Services, assessment: Assessment, path: Path) -> Return:
    """Say what a questionnaire would change; nothing is written.

    Raises IsReadOnly, NoQuestionnaire, OfAnotherAssessment, OfAnotherEdition, or what reading a workbook raises.
    """
    check_writable(assessment)
    planned = plan_of(services, assessment, path, read_workbook(path))
    if planned is None:
        raise NoQuestionnaire(path=path)
    return planned


def find_return(services: Services, assessment: Assessment, path: Path) -> Return | None:
    """Say what a questionnaire would change; None for any other workbook. Raises as `plan_return` does."""
    if not may_be_questionnaire(path):
        return None  # A glance into the file: reading any other workbook twice would take twice as long.
    check_writable(assessment)
    return plan_of(services, assessment, path, read_workbook(path))


def plan_of(services: Services, assessment: Assessment, path: Path, workbook: Workbook) -> Return | None:
    """Say what a workbook that was read would change; None where it is no questionnaire."""
    keys = keys_of(workbook)
    if keys is None:
        return None
    if keys.get("assessment") != assessment.id:
        raise _of_another(services, assessment, keys)
    form = form_of(services, assessment)
    asked_by = form
    if keys.get("edition_hash") != form.hash:
        asked_by = _earlier(services, assessment, keys, form)
    sha256 = sha256_of(path)
    found = find_places(workbook)
    warnings: tuple[str, ...] = ()
    said = read_questionnaire(found, asked_by, assessment.currency)
    if asked_by is not form:
        restated = Restated(services, asked_by, form, said, sha256)
        said, warnings = restated.questionnaire, restated.warnings
    return Comparison(services, assessment, form, found, said, sha256, warnings).compared(len(workbook.cells))


def take_return(
    services: Services, assessment: Assessment, path: Path, plan: Return, chosen: Collection[str] | None = None
) -> Changes:
    """Write what was chosen, as one transaction and one step to undo, and keep the file as evidence.

    `chosen` names fields and lanes of levels as `Return.ready` does; None takes what is ready. Marks and remarks
    always come along. What an assessor said after the file was looked at is not replaced: both stand then.
    Raises IsReadOnly or FileNotRead.
    """
    check_writable(assessment)
    snapshot(services, "import")
    edit = services.new_id()
    wanted = frozenset(plan.ready if chosen is None else chosen)
    said = [*_answers(assessment, plan, wanted, edit), *_levels(assessment, plan, wanted, edit)]
    said += _marks(assessment, plan, edit)
    if plan.file_sha256 not in returned_files(services.fields_of(assessment.id)):
        kept = keep_file(services, path, plan.file_sha256)
        said.append(Statement(assessment.id, RETURNED + plan.file_sha256, _told(path, plan), edit, how="imported"))
        said += evidence_of(services, assessment.id, path, kept)
    if not said:
        return Changes(Topic.NOTHING, assessment.id)
    revisions = services.say(said)
    act = act_of(services, tr("questionnaire {name}", name=path.name), "prepare", revisions)
    topics = Topic.ANSWERS | Topic.SCORES | Topic.NOTES | Topic.EVIDENCE
    return Changes(topics, assessment.id, act, warnings=plan.broken, recorded_at=revisions[0].recorded_at)


def settle_mark(services: Services, assessment: EntityId, name: str) -> Changes:
    """Take away a mark that was talked about. Raises IsReadOnly."""
    check_writable(assessment_with(services, assessment))
    revisions = services.say([Statement(assessment, MARK + name, None, services.new_id(), how="settled")])
    act = act_of(services, tr("mark that was talked about"), name.split(".")[0], revisions)
    return Changes(Topic.NOTES, assessment, act, recorded_at=revisions[0].recorded_at)


def _answers(assessment: Assessment, plan: Return, wanted: frozenset[str], edit: str) -> Iterator[Statement]:
    for entry in plan.entries:
        if entry.field in wanted:
            yield Statement(
                assessment.id, ANSWER + entry.field, to_json(entry.value), edit, entry.how, entry.why, entry.note,
                _source(plan, entry.cell), entry.heads,
            )  # fmt: skip


def _levels(assessment: Assessment, plan: Return, wanted: frozenset[str], edit: str) -> Iterator[Statement]:
    for entry in plan.levels:
        if entry.name in wanted:
            yield Statement(
                assessment.id, entry.name, entry.level, edit, "imported", entry.why, source=_source(plan, entry.cell)
            )


def _marks(assessment: Assessment, plan: Return, edit: str) -> Iterator[Statement]:
    for entry in plan.marks:
        if entry.is_new:
            mark = entry.mark.to_json() if entry.mark is not None else None
            yield Statement(assessment.id, MARK + entry.name, mark, edit, "imported", source=_source(plan, entry.cell))


def _source(plan: Return, address: str) -> Json:
    sheet, _, cell = address.rpartition("!")
    return {"file_sha256": plan.file_sha256, "sheet": sheet, "cell": cell}


def _told(path: Path, plan: Return) -> Json:
    return {
        "file": path.name, "file_id": plan.file_id, "language": plan.language, "name": plan.filled_by.name,
        "email": plan.filled_by.email, "unplaced": [{"cell": cell, "text": text} for cell, text in plan.unplaced],
    }  # fmt: skip


def _earlier(services: Services, assessment: Assessment, keys: dict[str, str], form: Form) -> Form:
    """Return the edition that a file asks by, where it can be restated. Raises OfAnotherEdition."""
    found = find_earlier(services, assessment, keys.get("edition", ""), keys.get("edition_hash", ""))
    if found is None or (found.id != form.id and find_crosswalk(found, form) is None):
        given = f"{keys.get('edition', '?')} {keys.get('edition_version', '')}".strip()
        raise OfAnotherEdition(given=given, wanted=f"{form.id} {form.version}")
    return found


def _of_another(services: Services, assessment: Assessment, keys: dict[str, str]) -> OfAnotherAssessment:
    own = read_cluster(assessment.cluster, services.fields_of(assessment.cluster))
    other = EntityId(keys.get("assessment", ""))
    hint = tr(": `--assessment {other}`", other=other) if services.fields_of(other) else ""
    return OfAnotherAssessment(
        cluster=keys.get("cluster_name", tr("another cluster")), period=keys.get("period", ""), own=own.name,
        own_period=assessment.period, hint=hint,
    )  # fmt: skip
