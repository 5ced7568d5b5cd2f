"""When the assessors visit a cluster."""

from datetime import date

from workbench.application.assessing import check_writable
from workbench.application.awarding import EndsBeforeItBegins
from workbench.application.changes import Changes, Topic
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId


def plan_visit(services: Services, assessment: EntityId, first: date | None, last: date | None = None) -> Changes:
    """Write down the day or days of the visit; None takes them away. Raises IsReadOnly or EndsBeforeItBegins."""
    check_writable(assessment_with(services, assessment))
    first, last = first or last, last or first
    if first and last and last < first:
        raise EndsBeforeItBegins(what="The visit", on=first, until=last)
    edit = services.new_id()
    days = (("visit_first", first), ("visit_last", last))
    revisions = services.say([Statement(assessment, name, day and day.isoformat(), edit) for name, day in days])
    act = act_of(services, "the days of the visit", "prepare", revisions)
    return Changes(Topic.ASSESSMENTS, assessment, act, recorded_at=revisions[0].recorded_at)
