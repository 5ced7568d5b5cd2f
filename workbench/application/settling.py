"""Settling what colleagues differ on: one more statement that knows of both, with its reason; neither is lost."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.application.answering import open_desk
from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.editions import form_of
from workbench.application.participating import people_of
from workbench.application.scoring import NotAnAssessor
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.assessments import ANSWER, CONSENSUS, Assessment
from workbench.domain.history import Standing
from workbench.domain.lanes import lane_of, scorers
from workbench.domain.revisions import Revision, Statement
from workbench.domain.scores import check_level
from workbench.domain.values import clean_text, from_json, stored, to_json
from workbench.domain.wording import value_text
from workbench.forms.edition import Form
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import PersonId

_OWNED = ("lock/", "approval/", "interest/")
"""Fields that only the person whom they name may settle, beside their own levels."""


class NotDisputed(WorkbenchError):
    code = "ANS-053"
    message = "Colleagues do not differ on “{field}”."
    remedy = "`workbench conflicts WS A` lists what they differ on."


class WhyMissing(WorkbenchError):
    code = "ANS-054"
    message = "Settling “{field}” needs its reason."
    remedy = "Say why with --why."


class NeitherValue(WorkbenchError):
    code = "ANS-055"
    message = "“{field}” is settled by one of the values that were given."
    remedy = "Choose from: {values}."


@dataclass(frozen=True, slots=True)
class Said:
    """One of the values that colleagues gave."""

    value: Json
    text: str
    who: str
    recorded_at: str
    why: str
    """Their reason or note, where they gave one."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field on which colleagues differ."""

    field: str
    title: str
    said: tuple[Said, ...]
    """The earliest first."""


def list_differences(services: Services, assessment: Assessment) -> tuple[Difference, ...]:
    """List what colleagues differ on, of what the person may see and settle."""
    fields, form = services.fields_of(assessment.id), form_of(services, assessment)
    people = {each.id: each.name for each in people_of(services, assessment.id)}
    may_score = services.person.id in scorers(fields)
    order = {ANSWER + name: place for place, name in enumerate(form.fields)}
    names = sorted(fields, key=lambda name: (order.get(name, len(order)), name))
    return tuple(
        Difference(
            name, _title(form, name, people), tuple(_said(form, head, people) for head in _in_order(fields[name]))
        )
        for name in names
        if fields[name].is_conflict and _may_settle(services, name, scores=may_score)
    )


def _in_order(standing: Standing) -> list[Revision]:
    return sorted(standing.heads, key=lambda head: (head.recorded_at, head.id))


def _said(form: Form, head: Revision, people: Mapping[PersonId, str]) -> Said:
    field = form.field(head.field.removeprefix(ANSWER)) if head.field.startswith(ANSWER) else None
    text = value_text(field, stored(field, head.value)) if field else _text(head.value)
    why = head.note or str((head.context or {}).get("why", ""))
    return Said(head.value, text, people.get(head.author) or "somebody", head.recorded_at, why)


def _title(form: Form, name: str, people: Mapping[PersonId, str]) -> str:
    field = form.field(name.removeprefix(ANSWER)) if name.startswith(ANSWER) else None
    if field is not None:
        return field.title if field.row is None else f"{field.question.title}: {field.title}"
    if lane_of(name):
        indicator = name.split("/")[1]
        whose = "Agreed level" if lane_of(name) == CONSENSUS else "Your level"
        return (
            f"{whose} of {indicator} {form.indicators[indicator].title if indicator in form.indicators else ''}".strip()
        )
    head, _, rest = name.partition("/")
    return f"{head.capitalize()} of {people.get(PersonId(rest), rest)}" if rest else head.replace("_", " ").capitalize()


def settle(services: Services, assessment: Assessment, field: str, given: Json, why: str) -> tuple[Revision, Changes]:
    """Say which value stands; an answer may also be a third one, read as the question's type.

    Raises IsReadOnly, NotDisputed, WhyMissing, NeitherValue, NotAnAssessor for somebody else's level, and what reading
    an answer raises; nothing is saved then.
    """
    check_writable(assessment)
    fields = services.fields_of(assessment.id)
    name = field if field in fields else ANSWER + field
    standing, why = fields.get(name), clean_text("reason", why).strip()
    if standing is None or not standing.is_conflict:
        raise NotDisputed(field=field)
    if not why:
        raise WhyMissing(field=field)
    if not _may_settle(services, name, scores=services.person.id in scorers(fields)):
        raise NotAnAssessor
    value = _read(services, assessment, name, standing, given)
    heads = tuple(head.id for head in standing.heads)
    note = next((head.note for head in standing.heads if head.note and head.value == value), "")
    said = Statement(assessment.id, name, value, services.new_id(), "settled", why, note, parents=heads)
    (revision,) = services.say([said])
    act = act_of(services, f"settling {field}", name.removeprefix(ANSWER), [revision])
    topics = Topic.ANSWERS | Topic.SCORES | Topic.PEOPLE | Topic.ASSESSMENTS
    return revision, Changes(topics, assessment.id, act, recorded_at=revision.recorded_at)


def _may_settle(services: Services, name: str, *, scores: bool) -> bool:
    lane, own = lane_of(name), services.person.id
    is_owned = name.startswith(_OWNED) and not name.endswith(f"/{own}")
    return not is_owned and (scores if lane == CONSENSUS else lane in ("", own))


def _read(services: Services, assessment: Assessment, name: str, standing: Standing, given: Json) -> Json:
    known = {canonical(head.value): head.value for head in standing.heads}
    for value in known.values():
        if given == value or (isinstance(given, str) and given == _text(value)):
            return value
    if name.startswith(ANSWER):
        desk, question = open_desk(services, assessment), name.removeprefix(ANSWER)
        if isinstance(given, str):
            return to_json(desk.read_text(question, given))
        return to_json(from_json(desk.field(question), given, assessment.currency))
    if lane_of(name) == CONSENSUS and str(given).isdecimal():
        return check_level(form_of(services, assessment), name.split("/")[1], int(given))
    raise NeitherValue(field=name, values=", ".join(map(_text, known.values())))


def _text(value: Json) -> str:
    return value if isinstance(value, str) else canonical(value).decode()
