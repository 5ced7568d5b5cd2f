"""Settling what colleagues differ on: one more statement that knows of both, with its reason; neither is lost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.application.answering import open_desk
from workbench.application.assessing import check_writable
from workbench.application.changes import Act, Changes, Topic
from workbench.application.editions import form_of
from workbench.application.participating import people_of
from workbench.application.scoring import NotAnAssessor
from workbench.application.services import Services
from workbench.application.undoing import say_again
from workbench.domain.assessments import ANSWER, CONSENSUS, DISCUSS, Assessment, value_of
from workbench.domain.history import Standing
from workbench.domain.lanes import lane_of, scorers
from workbench.domain.revisions import Revision, Statement
from workbench.domain.scores import check_level
from workbench.domain.values import clean_text, from_json, stored, to_json
from workbench.domain.wording import value_text
from workbench.forms.edition import Form
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import DeviceId, PersonId, RevisionId

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
    is_own: bool = False
    """Whether the person said it who looks at it."""
    where: str = ""
    """On which laptop, as a person says it."""
    source: str = ""
    """Where a file said it, e.g. `from Survey, B22`."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field on which colleagues differ."""

    field: str
    title: str
    said: tuple[Said, ...]
    """One's own first, then the earliest first."""
    before: Said | None = None
    """What stood when they all still agreed."""
    indicator: str = ""
    """Under which it stands; empty where it is about no indicator."""
    is_open: bool = False
    """Whether a further value can be given, that nobody gave before."""
    is_discussed: bool = False
    """Whether its indicator is marked for discussion."""


def list_differences(services: Services, assessment: Assessment) -> tuple[Difference, ...]:
    """List what colleagues differ on, of what the person may see and settle."""
    fields, form = services.fields_of(assessment.id), form_of(services, assessment)
    people = {each.id: each.name for each in people_of(services, assessment.id)}
    words = _Words(services, form, people, services.workspace.devices_of(services.home.device_fingerprint()))
    may_score = services.person.id in scorers(fields)
    order = {ANSWER + name: place for place, name in enumerate(form.fields)}
    names = sorted(fields, key=lambda name: (order.get(name, len(order)), name))
    return tuple(
        _difference(words, assessment, name, fields)
        for name in names
        if fields[name].is_conflict and _may_settle(services, name, scores=may_score)
    )


@dataclass(frozen=True, slots=True)
class _Words:
    """Says in words who said what."""

    services: Services
    form: Form
    people: Mapping[PersonId, str]
    devices: frozenset[DeviceId]
    """What this laptop has been to the file."""

    def said(self, head: Revision) -> Said:
        """Return one of the values with all that is known of it."""
        field = self.form.field(head.field.removeprefix(ANSWER)) if head.field.startswith(ANSWER) else None
        text = value_text(field, stored(field, head.value)) if field else _text(head.value)
        context = head.context or {}
        is_own, is_here = head.author == self.services.person.id, head.device in self.devices
        where = "this laptop" if is_here else "your other laptop" if is_own else "their laptop"
        return Said(
            head.value, text, self.people.get(head.author) or "somebody", head.recorded_at,
            head.note or str(context.get("why", "")), is_own, where, _source_text(context.get("source")),
        )  # fmt: skip


def _difference(words: _Words, assessment: Assessment, name: str, fields: Mapping[str, Standing]) -> Difference:
    own = words.services.person.id
    heads = sorted(fields[name].heads, key=lambda head: (head.author != own, head.recorded_at, head.id))
    before = _before(words.services, assessment, name, heads)
    indicator = _indicator_of(words.form, name)
    return Difference(
        name, title_of(words.form, name, words.people), tuple(map(words.said, heads)),
        words.said(before) if before else None, indicator,
        name.startswith(ANSWER) or lane_of(name) == CONSENSUS,
        bool(indicator and value_of(fields, DISCUSS + indicator)),
    )  # fmt: skip


def _before(services: Services, assessment: Assessment, name: str, heads: Sequence[Revision]) -> Revision | None:
    """Return the latest of what everybody knew who gave a value."""
    told = {each.id: each for each, _ in services.workspace.revisions.told_of(assessment.id, name)}

    def known_to(head: Revision) -> set[RevisionId]:
        found, left = set[RevisionId](), list(head.parents)
        while left:
            each = left.pop()
            if each in told and each not in found:
                found.add(each)
                left += told[each].parents
        return found

    common = set.intersection(*map(known_to, heads))
    return max((told[each] for each in common), key=lambda each: (each.recorded_at, each.id), default=None)


def _indicator_of(form: Form, name: str) -> str:
    field = form.field(name.removeprefix(ANSWER)) if name.startswith(ANSWER) else None
    found = name.split("/")[1] if lane_of(name) else ""
    found = form.indicator_of.get(field.question.id, "") if field is not None else found
    return found if found in form.indicators else ""


def _source_text(source: Json) -> str:
    """Say where a file said it, e.g. `from Survey, B22`."""
    if not isinstance(source, Mapping):
        return ""
    told = ", ".join(str(source[each]) for each in ("sheet", "cell") if source.get(each))
    return f"from {told}" if told else "from a file"


def title_of(form: Form, name: str, people: Mapping[PersonId, str]) -> str:
    """Say in words what a field of an assessment is about."""
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
    shown = sorted(standing.heads, key=lambda head: (head.author != services.person.id, head.recorded_at, head.id))
    act = Act(
        f"settling {name.removeprefix(ANSWER)}", name.removeprefix(ANSWER),
        (say_again(assessment.id, name, shown[0]),), (say_again(assessment.id, name, revision),),
    )  # fmt: skip
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
