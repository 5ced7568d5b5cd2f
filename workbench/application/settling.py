"""Settling what colleagues differ on: one more statement that knows of both, with its reason; neither is lost."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.application.answering import open_desk
from workbench.application.assessing import check_writable
from workbench.application.changes import Act, Changes, Topic
from workbench.application.dossiers import items_by_kind
from workbench.application.editions import form_of
from workbench.application.field_words import FIELD_WORDS, THINGS, title_of
from workbench.application.participating import people_of
from workbench.application.scoring import NotAnAssessor
from workbench.application.services import Services
from workbench.application.undoing import say_again
from workbench.application.versions import items_with
from workbench.domain.assessments import (
    ANSWER,
    CONSENSUS,
    DISCUSS,
    ITEMS,
    NOTE,
    Assessment,
    Fields,
    value_of,
)
from workbench.domain.lanes import lane_of, scorers
from workbench.domain.reasons import characters_lacking
from workbench.domain.revisions import Revision, Statement
from workbench.domain.scores import check_level
from workbench.domain.values import clean_text, from_json, stored, to_json
from workbench.domain.wording import value_text
from workbench.forms.edition import Form
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId
from workbench.kernel.speech import tr

_OWNED = ("lock/", "approval/", "interest/")
"""Fields that only the person whom they name may settle, beside their own levels."""
_TEXTS = ("title", "text", "short", "owner", "proof", "name")
"""Fields of findings, measures, evidence and clusters that are free text."""


class NotDisputed(WorkbenchError):
    code = "ANS-053"
    message = "Colleagues do not differ on “{field}”."
    remedy = "`workbench conflicts WS A` lists what they differ on."
    window_remedy = "It was settled meanwhile: nothing more is to be done."


class WhyMissing(WorkbenchError):
    code = "ANS-054"
    message = "Settling “{field}” needs its reason."
    remedy = "Say why with --why, in five characters or more."
    window_remedy = "Write why, in five characters or more."


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
    """Of the assessment; of what belongs to it `<kind>/<id>/<field>`, e.g. of a finding or of the cluster."""
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

    @property
    def is_own(self) -> bool:
        """Tell whether all values are one's own: said in two places, or after an old copy was put back."""
        return all(each.is_own for each in self.said)


@dataclass(frozen=True, slots=True)
class _About:
    """What a disputed field is of: the assessment itself, or something that belongs to it."""

    entity: EntityId
    kind: str
    fields: Fields

    def name_of(self, field: str) -> str:
        """Return how a field is called among all that belongs to an assessment."""
        return f"{self.kind}/{self.entity}/{field}" if self.kind else field


def list_differences(services: Services, assessment: Assessment) -> tuple[Difference, ...]:
    """List what colleagues differ on, of what the person may see and settle."""
    fields, form = services.fields_of(assessment.id), form_of(services, assessment)
    words = _words_of(services, assessment, form)
    may_score = services.person.id in scorers(fields)
    order = {ANSWER + name: place for place, name in enumerate(form.fields)}
    names = sorted(fields, key=lambda name: (order.get(name, len(order)), name))
    own = _About(assessment.id, "", fields)
    return (
        *(
            _difference(words, own, name, fields)
            for name in names
            if fields[name].is_conflict and _may_settle(services, name, scores=may_score)
        ),
        *(
            _difference(words, each, name, fields)
            for each in _belonging(services, assessment)
            for name in sorted(each.fields)
            if each.fields[name].is_conflict
        ),
    )


def disputed_things(services: Services, assessment: Assessment) -> frozenset[EntityId]:
    """Return the assessment, its cluster, findings, measures and evidence: what colleagues can differ on."""
    return frozenset({assessment.id, assessment.cluster, *items_with(services, assessment)})


def _belonging(services: Services, assessment: Assessment) -> Iterator[_About]:
    """Yield the cluster, and what belongs to the assessment: findings, measures, evidence."""
    yield _About(assessment.cluster, "cluster", services.fields_of(assessment.cluster))
    items = items_by_kind(services, assessment)
    for kind in ITEMS:
        for entity, fields in items.get(kind, {}).items():
            yield _About(entity, kind, fields)


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
        head = self.services.first_said(head)
        field = self.form.field(head.field.removeprefix(ANSWER)) if head.field.startswith(ANSWER) else None
        text = value_text(field, stored(field, head.value)) if field else _text(head.value)
        context = head.context or {}
        is_own, is_here = head.author == self.services.person.id, head.device in self.devices
        where = tr("this laptop") if is_here else tr("your other laptop") if is_own else tr("their laptop")
        return Said(
            head.value, text, self.people.get(head.author) or tr("somebody"), head.recorded_at,
            head.note or str(context.get("why", "")), is_own, where, _source_text(context.get("source")),
        )  # fmt: skip


def _words_of(services: Services, assessment: Assessment, form: Form) -> _Words:
    people = {each.id: each.name for each in people_of(services, assessment.id)}
    return _Words(services, form, people, services.workspace.devices_of(services.home.device_fingerprint()))


def _difference(words: _Words, about: _About, name: str, fields: Fields) -> Difference:
    said = [(head, words.said(head)) for head in about.fields[name].heads]
    said.sort(key=lambda each: (not each[1].is_own, each[1].recorded_at, each[0].id))
    before = _before(words.services, about.entity, name, [words.services.first_said(head) for head, _ in said])
    indicator = _indicator_of(words.form, name) if not about.kind else str(value_of(about.fields, "indicator", ""))
    return Difference(
        about.name_of(name), _title(words, about, name), tuple(each for _, each in said),
        words.said(before) if before else None, indicator, _is_open(about, name),
        bool(indicator and value_of(fields, DISCUSS + indicator)),
    )  # fmt: skip


def _is_open(about: _About, name: str) -> bool:
    """Tell whether a value can be given that nobody gave before."""
    if about.kind:
        return name in _TEXTS
    return name.startswith((ANSWER, NOTE)) or lane_of(name) == CONSENSUS


def _title(words: _Words, about: _About, name: str) -> str:
    if not about.kind:
        return title_of(words.form, name, words.people, words.services.person.id)
    label = next((str(h.value) for n in ("title", "name") if n in about.fields for h in about.fields[n].heads), "")
    field = tr(FIELD_WORDS[name]) if name in FIELD_WORDS else name.replace("_", " ")
    return tr(THINGS[about.kind], name=label, field=field)


def _before(services: Services, entity: EntityId, name: str, heads: Sequence[Revision]) -> Revision | None:
    """Return the latest of what everybody knew who gave a value."""
    told = {each.id: each for each, _ in services.workspace.revisions.told_of(entity, name)}

    def known_to(head: Revision) -> set[RevisionId]:
        found, left = set[RevisionId](), list(head.parents)
        while left:
            each = left.pop()
            if each in told and each not in found:
                found.add(each)
                left += told[each].parents
        return found

    common = set.intersection(*map(known_to, heads))

    def place(each: Revision) -> tuple[int, str, RevisionId]:  # What rests on more came later, whatever clocks say.
        return len(known_to(each)), each.recorded_at, each.id

    return max((told[each] for each in common), key=place, default=None)


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
    return tr("from {told}", told=told) if told else tr("from a file")


def settle(services: Services, assessment: Assessment, field: str, given: Json, why: str) -> tuple[Revision, Changes]:
    """Say which value stands; an answer may also be a third one, read as the question's type.

    Raises IsReadOnly, NotDisputed, WhyMissing, NeitherValue, NotAnAssessor for somebody else's level, and what reading
    an answer raises; nothing is saved then.
    """
    check_writable(assessment)
    about, name = _find(services, assessment, field)
    standing, why = about.fields.get(name), clean_text("reason", why).strip()
    if standing is None or not standing.is_conflict:
        raise NotDisputed(field=field)
    if characters_lacking(why):
        raise WhyMissing(field=field)
    is_scorer = services.person.id in scorers(services.fields_of(assessment.id))
    if not about.kind and not _may_settle(services, name, scores=is_scorer):
        raise NotAnAssessor
    value = _read(services, assessment, about, name, given)
    heads = tuple(head.id for head in standing.heads)
    note = next((head.note for head in standing.heads if head.note and head.value == value), "")
    said = Statement(about.entity, name, value, services.new_id(), "settled", why, note, parents=heads)
    (revision,) = services.say([said])
    # Taken back, all stand again beside one another that stood before: it is open once more what holds.
    backward = [replace(say_again(about.entity, name, head), parents=(revision.id,)) for head in standing.heads]
    title = _title(_words_of(services, assessment, form_of(services, assessment)), about, name)
    said_of = tr("the choice for “{title}”", title=title)
    act = Act(said_of, name.removeprefix(ANSWER), tuple(backward), (say_again(about.entity, name, revision),))
    topics = Topic.ANSWERS | Topic.SCORES | Topic.PEOPLE | Topic.ASSESSMENTS | Topic.FINDINGS | Topic.EVIDENCE
    return revision, Changes(topics | Topic.NOTES, assessment.id, act, recorded_at=revision.recorded_at)


def _find(services: Services, assessment: Assessment, field: str) -> tuple[_About, str]:
    """Return what a field is of, and its own name. Raises NotDisputed."""
    fields = services.fields_of(assessment.id)
    kind, _, rest = field.partition("/")
    entity, _, name = rest.partition("/")
    if kind in ("cluster", *ITEMS):
        for each in _belonging(services, assessment):
            if (each.kind, each.entity) == (kind, entity):
                return each, name
        raise NotDisputed(field=field)
    return _About(assessment.id, "", fields), field if field in fields else ANSWER + field


def _may_settle(services: Services, name: str, *, scores: bool) -> bool:
    lane, own = lane_of(name), services.person.id
    is_owned = name.startswith(_OWNED) and not name.endswith(f"/{own}")
    return not is_owned and (scores if lane == CONSENSUS else lane in ("", own))


def _read(services: Services, assessment: Assessment, about: _About, name: str, given: Json) -> Json:
    known = {canonical(head.value): head.value for head in about.fields[name].heads}
    for value in known.values():
        if given == value or (isinstance(given, str) and given == _text(value)):
            return value
    if isinstance(given, str) and _is_open(about, name) and (about.kind or name.startswith(NOTE)):
        return clean_text(name, given).strip()
    if name.startswith(ANSWER):
        desk, question = open_desk(services, assessment), name.removeprefix(ANSWER)
        if isinstance(given, str):
            return to_json(desk.read_text(question, given))
        return to_json(from_json(desk.field(question), given, assessment.currency))
    if lane_of(name) == CONSENSUS and str(given).isdecimal():
        return check_level(form_of(services, assessment), name.split("/")[1], int(given))
    raise NeitherValue(field=name, values=", ".join(map(_text, known.values())))


def _text(value: Json) -> str:
    if value is None:
        return tr("nothing")
    return value if isinstance(value, str) else canonical(value).decode()
