"""What an assessor does during the interview: each one transaction, each with what takes it back."""

import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from workbench.application import collecting
from workbench.application.answering import open_desk
from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.dossiers import read_previous
from workbench.application.editions import form_of
from workbench.application.references import assessment_with
from workbench.application.scoring import open_score_sheet
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.assessments import ANSWER, DISCUSS, NOTE, Fields, value_of
from workbench.domain.entries import read_entry
from workbench.domain.history import DELETED
from workbench.domain.revisions import Revision, Statement
from workbench.domain.values import (
    Draft,
    NotApplicable,
    NotKnown,
    Value,
    clean_text,
    from_json,
    same,
    stored,
    tidy_text,
    to_json,
)
from workbench.domain.wording import value_text
from workbench.forms.edition import Field
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr

INBOX = "inbox"
"""Where a quick note goes that names no indicator of the edition."""
SORTS = ("strength", "improvement", "remark")


def take_text(services: Services, assessment: EntityId, field: str, text: str, language: str = "") -> Changes:
    """Save what was typed, in a window of a language; what can't be read is kept as a draft, with the reason.

    Raises IsReadOnly.
    """

    seen = tidy_text(text)

    def read(asked: Field, currency: str) -> Value:
        return read_entry(asked, seen, currency, language)

    return _take(services, assessment, field, read, seen)


def take_value(services: Services, assessment: EntityId, field: str, given: Json) -> Changes:
    """Save a chosen value, or None for blank. Raises IsReadOnly or WrongType."""

    def read(asked: Field, currency: str) -> Value:
        return from_json(asked, given, currency)

    return _take(services, assessment, field, read, None)


def set_aside(services: Services, assessment: EntityId, fields: Iterable[str], state: str, why: str) -> Changes:
    """Say that questions do not apply (`not_applicable`), or that the cluster could not answer (`not_known`)."""
    desk = open_desk(services, assessment_with(services, assessment))
    value = NotApplicable(why) if state == "not_applicable" else NotKnown(why)
    names = list(fields)
    saved = desk.put(dict.fromkeys(names, value), _notes(services, assessment, names))
    words = tr("not applicable") if state == "not_applicable" else tr("not known")
    return _answered(
        services,
        assessment,
        tr("{words} for {short}", words=words, short=_short(services, assessment, names[0])),
        saved.revisions,
    )


def keep_previous(services: Services, assessment: EntityId, fields: Iterable[str]) -> Changes:
    """Take last period's answers where there is none yet and their meaning is unchanged.

    They are recorded as kept, not as typed, with the cell that they came from.
    """
    desk = open_desk(services, assessment_with(services, assessment))
    previous = read_previous(services, desk.assessment)
    if previous is None:
        return Changes(Topic.NOTHING, assessment)
    fields, edit = list(fields), services.new_id()
    now, notes = services.fields_of(assessment), _notes(services, assessment, fields)
    said = []
    for name in fields:
        carried = previous.carried.get(desk.field(name).id)
        if carried is not None and carried.may_keep and carried.answer is not None and _is_open(now, name):
            why = tr("As in {period}.", period=previous.period) + (f" {carried.why}" if carried.why else "")
            said.append(
                Statement(
                    assessment, ANSWER + name, to_json(carried.answer.value), edit, "kept", why,
                    notes.get(name, ""), carried.answer.source and asdict(carried.answer.source),
                )
            )  # fmt: skip
    if not said:
        return Changes(Topic.NOTHING, assessment)
    one = tr("kept answer for {short}", short=_short(services, assessment, said[0].field.removeprefix(ANSWER)))
    words = one if len(said) == 1 else tr("{count} kept answers", count=len(said))
    return _answered(services, assessment, words, services.say(said))


def _is_open(fields: Fields, name: str) -> bool:
    standing = fields.get(ANSWER + name)
    return standing is None or (not standing.is_conflict and standing.value is None)


def give_level(services: Services, assessment: EntityId, indicator: str, level: int | None, why: str) -> Changes:
    """Save a level in one's own lane with its rationale; None takes the level away and keeps the rationale.

    Raises IsReadOnly, NotAnAssessor or LevelOutOfScale.
    """
    sheet = open_score_sheet(services, assessment_with(services, assessment))
    said = sheet.score(indicator, level, why) if level is not None else sheet.explain(indicator, why)
    words = (
        tr("level {level} for {indicator}", level=level, indicator=indicator)
        if level is not None
        else tr("no level for {indicator}", indicator=indicator)
    )
    act = act_of(services, words, indicator, [said])
    return Changes(Topic.SCORES, assessment, act, recorded_at=said.recorded_at)


def rule_out(services: Services, assessment: EntityId, indicator: str, why: str) -> Changes:
    """Say in one's own lane that an indicator does not apply, and why.

    Raises IsReadOnly, NotAnAssessor, or MustApply where the edition leaves no choice or there is no reason.
    """
    said = open_score_sheet(services, assessment_with(services, assessment)).rule_out(indicator, why)
    act = act_of(services, tr("not applicable for {indicator}", indicator=indicator), indicator, [said])
    return Changes(Topic.SCORES, assessment, act, recorded_at=said.recorded_at)


def explain(services: Services, assessment: EntityId, indicator: str, why: str) -> Changes:
    """Save the rationale of a level, be the level given yet or not."""
    sheet = open_score_sheet(services, assessment_with(services, assessment))
    said = sheet.explain(indicator, why, keeps_level=True)
    act = act_of(services, tr("rationale for {indicator}", indicator=indicator), indicator, [said], f"why/{indicator}")
    return Changes(Topic.SCORES, assessment, act, recorded_at=said.recorded_at)


def mark_for_discussion(services: Services, assessment: EntityId, indicator: str, *, marked: bool) -> Changes:
    """Mark an indicator to be discussed among the assessors, or take the mark away."""
    words = tr("mark on {indicator}", indicator=indicator)
    return _say(services, assessment, {DISCUSS + indicator: marked}, Topic.SCORES, words, indicator)


def write_note(services: Services, assessment: EntityId, place: str, text: str) -> Changes:
    """Save the notes on an indicator; they are the assessor's own and never leave the workspace."""
    clean = clean_text("note", text)
    return _say(
        services,
        assessment,
        {NOTE + place: clean},
        Topic.NOTES,
        tr("notes on {place}", place=place),
        place,
        f"note/{place}",
    )


def add_quick_note(services: Services, assessment: EntityId, line: str, current: str) -> Changes:
    """File a line under the indicator that it names first, else under the current one; stamped with the time.

    A number that the edition does not have sends the line to the inbox, whole.
    """
    found = assessment_with(services, assessment)
    first, _, rest = line.strip().partition(" ")
    place, text = current, line.strip()
    if re.fullmatch(r"\d+(\.\d+)+", first):
        known = first in form_of(services, found).indicators
        place, text = (first, rest.strip()) if known else (INBOX, line.strip())
    before = str(value_of(services.fields_of(assessment), NOTE + place, ""))
    stamp = services.clock.now().astimezone().strftime("%H:%M")
    whole = clean_text("note", f"{before}\n{stamp} {text}".strip())
    return _say(
        services, assessment, {NOTE + place: whole}, Topic.NOTES, tr("quick note on {place}", place=place), place
    )


def attach(services: Services, assessment: EntityId, content: bytes, name: str, linked: str) -> Changes:
    """Keep what was pasted or dropped as evidence. Raises IsReadOnly, NoSuchPlace or EvidenceTooLarge."""
    found = assessment_with(services, assessment)
    entity, revisions = collecting.keep_stream(services, found, io.BytesIO(content), len(content), name, linked)
    act = act_of(services, tr("evidence {name}", name=name), linked, revisions)
    return Changes(Topic.EVIDENCE, assessment, act, recorded_at=revisions[0].recorded_at, made=entity)


def attach_file(services: Services, assessment: EntityId, path: Path, linked: str) -> Changes:
    """Keep a file as evidence. Raises IsReadOnly, NoSuchPlace, FileNotRead or EvidenceTooLarge."""
    found = assessment_with(services, assessment)
    entity, revisions = collecting.keep_file(services, found, path, linked)
    act = act_of(services, tr("evidence {name}", name=path.name), linked, revisions)
    return Changes(Topic.EVIDENCE, assessment, act, recorded_at=revisions[0].recorded_at, made=entity)


def add_finding(services: Services, assessment: EntityId, sort: str, indicator: str, text: str) -> Changes:
    """Write down a strength, an improvement or a remark on an indicator."""
    check_writable(assessment_with(services, assessment))
    if not text.strip():
        return Changes(Topic.NOTHING, assessment)
    entity = EntityId(services.new_id())
    first = text.strip().splitlines()[0]
    title = first if len(first) <= 80 else first[:79] + "…"
    said: dict[str, Json] = {"kind": "finding", "assessment": assessment, "sort": sort, "indicator": indicator}
    said |= {"title": clean_text("title", title), "text": clean_text("text", text.strip())}
    revisions = services.say([Statement(entity, field, value, services.new_id()) for field, value in said.items()])
    act = act_of(services, tr("{sort} on {indicator}", sort=sort, indicator=indicator), indicator, revisions)
    return Changes(Topic.FINDINGS, assessment, act, recorded_at=revisions[0].recorded_at, made=entity)


def remove(services: Services, assessment: EntityId, entity: EntityId, words: str, place: str) -> Changes:
    """Take away a finding or a piece of evidence; undo brings it back."""
    check_writable(assessment_with(services, assessment))
    revisions = services.say([Statement(entity, DELETED, True, services.new_id())])
    act = act_of(services, words, place, revisions)
    return Changes(Topic.EVIDENCE | Topic.FINDINGS, assessment, act, recorded_at=revisions[0].recorded_at)


def _take(
    services: Services, assessment: EntityId, name: str, read: Callable[[Field, str], Value], text: str | None
) -> Changes:
    desk = open_desk(services, assessment_with(services, assessment))
    field = desk.field(name)
    fault: WorkbenchError | None = None
    try:
        value = read(field, desk.assessment.currency)
    except WorkbenchError as error:
        if text is None:
            raise
        fault, value = error, Draft(text)
    standing = services.fields_of(assessment).get(ANSWER + name)
    before = stored(field, standing.value) if standing else stored(field, None)
    reading = "" if fault else value_text(field, value)
    if standing is not None and not standing.is_conflict and same(before, value):
        return Changes(Topic.NOTHING, assessment, fault=fault, reading=reading)
    if standing is None and same(before, value):
        return Changes(Topic.NOTHING, assessment, fault=fault, reading=reading)
    saved = desk.put({name: value}, _notes(services, assessment, [name]))
    act = act_of(services, tr("answer to {title}", title=field.title), name, saved.revisions, name)
    return Changes(Topic.ANSWERS, assessment, act, fault, saved.warnings, saved.revisions[0].recorded_at, reading)


def _notes(services: Services, assessment: EntityId, names: Iterable[str]) -> dict[str, str]:
    """Return the notes that answers have, to go on with the answers that replace them."""
    fields = services.fields_of(assessment)
    return {name: fields[ANSWER + name].latest.note for name in names if ANSWER + name in fields}


def _answered(services: Services, assessment: EntityId, words: str, revisions: Sequence[Revision]) -> Changes:
    place = revisions[0].field.removeprefix(ANSWER)
    act = act_of(services, words, place, revisions)
    return Changes(Topic.ANSWERS, assessment, act, recorded_at=revisions[0].recorded_at)


def _say(
    services: Services,
    assessment: EntityId,
    said: dict[str, Json],
    topic: Topic,
    words: str,
    place: str,
    merges: str = "",
) -> Changes:
    check_writable(assessment_with(services, assessment))
    edit = services.new_id()
    revisions = services.say([Statement(assessment, field, value, edit) for field, value in said.items()])
    act = act_of(services, words, place, revisions, merges)
    return Changes(topic, assessment, act, recorded_at=revisions[0].recorded_at)


def _short(services: Services, assessment: EntityId, field: str) -> str:
    form = form_of(services, assessment_with(services, assessment))
    found = form.field(field)
    return found.title if found is not None else field
