"""A short form for the summary page, of a finding or measure that is too long to stand there whole."""

from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.dossiers import build_dossier
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.dossier import Finding, Measure
from workbench.domain.revisions import Statement
from workbench.domain.summary import room_of
from workbench.domain.values import clean_text
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr


class NoSuchItem(WorkbenchError):
    code = "ANS-023"
    message = "The assessment has no finding or measure {given}."
    remedy = "Give a number as the report prints it: {known}."


class ShortTooLong(WorkbenchError):
    code = "ANS-024"
    message = "The short form of {number} has {length} characters, and the summary page has room for {room}."
    remedy = "Shorten it; the whole text stands further on in the report anyway."


def item_named(services: Services, assessment: EntityId, number: str) -> Finding | Measure:
    """Return the finding or measure of a number, e.g. `S1`. Raises NoSuchItem."""
    dossier = build_dossier(services, assessment_with(services, assessment))
    items: dict[str, Finding | Measure] = {each.number: each for each in dossier.findings}
    items |= {each.number: each for each in dossier.measures}
    if number.upper() not in items:
        raise NoSuchItem(given=number, known=", ".join(items) or tr("there is none yet"))
    return items[number.upper()]


def shorten(services: Services, assessment: EntityId, item: Finding | Measure, text: str) -> Changes:
    """Write down what the summary page prints of it; an empty text takes the short form away.

    Raises IsReadOnly or ShortTooLong.
    """
    check_writable(assessment_with(services, assessment))
    short = " ".join(clean_text("short", text).split())
    if len(short) > room_of(item):
        raise ShortTooLong(number=item.number, length=len(short), room=room_of(item))
    if short == item.short:
        return Changes(Topic.NOTHING, assessment)
    revisions = services.say([Statement(item.id, "short", short, services.new_id())])
    act = act_of(services, tr("short form of {number}", number=item.number), item.indicator, revisions)
    return Changes(Topic.FINDINGS, assessment, act, recorded_at=revisions[0].recorded_at)
