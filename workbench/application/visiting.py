"""When the assessors visit a cluster, and what they talk about when."""

from datetime import date

from workbench.application.assessing import check_writable
from workbench.application.awarding import EndsBeforeItBegins
from workbench.application.changes import Changes, Topic
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.agenda import AGENDA, MOST_MINUTES, Agenda, Slot, read_agenda, to_json
from workbench.domain.assessments import value_of
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr


class NotMinutes(WorkbenchError):
    code = "ANS-030"
    message = "{given} minutes are no time for “{what}”."
    remedy = "Give a whole number of minutes from 1 to {most}."


def plan_visit(services: Services, assessment: EntityId, first: date | None, last: date | None = None) -> Changes:
    """Write down the day or days of the visit; None takes them away. Raises IsReadOnly or EndsBeforeItBegins."""
    check_writable(assessment_with(services, assessment))
    first, last = first or last, last or first
    if first and last and last < first:
        raise EndsBeforeItBegins(what=tr("The visit"), on=first, until=last)
    edit = services.new_id()
    days = (("visit_first", first), ("visit_last", last))
    revisions = services.say([Statement(assessment, name, day and day.isoformat(), edit) for name, day in days])
    act = act_of(services, tr("the days of the visit"), "prepare", revisions)
    return Changes(Topic.ASSESSMENTS, assessment, act, recorded_at=revisions[0].recorded_at)


def plan_agenda(services: Services, assessment: EntityId, agenda: Agenda) -> Changes:
    """Write down the agenda of the visit; nothing takes it away. Raises IsReadOnly, NotMinutes or UnwelcomeText."""
    check_writable(assessment_with(services, assessment))
    for slot in (slot for day in agenda for slot in day.slots):
        _check(slot)
    if read_agenda(value_of(services.fields_of(assessment), AGENDA)) == agenda:
        return Changes(Topic.NOTHING, assessment)
    revisions = services.say([Statement(assessment, AGENDA, to_json(agenda), services.new_id())])
    act = act_of(services, tr("the agenda"), "prepare", revisions)
    return Changes(Topic.ASSESSMENTS, assessment, act, recorded_at=revisions[0].recorded_at)


def _check(slot: Slot) -> None:
    clean_text("agenda", slot.title)
    if not 1 <= slot.minutes <= MOST_MINUTES:
        raise NotMinutes(given=slot.minutes, what=slot.title or slot.section, most=MOST_MINUTES)
