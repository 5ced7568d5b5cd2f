"""From the assessors' own levels to one that they agree on, with the story kept, and approved by the co-assessor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.differing import Behind, look_behind
from workbench.application.dossiers import evaluate
from workbench.application.editions import form_of, period_end
from workbench.application.introducing import introduce
from workbench.application.participating import people_of
from workbench.application.scoring import NotAnAssessor
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain import assessments, consensus
from workbench.domain.agreement import Agreement, measure
from workbench.domain.assessments import CONSENSUS, DISCUSS, DOES_NOT_APPLY, SCORE, Assessment, Fields, value_of
from workbench.domain.consensus import APPROVAL, Apart, Row
from workbench.domain.dossier import Participant
from workbench.domain.lanes import at_lock, is_as_locked, lane_of, locks, scorers, shown_to
from workbench.domain.marks import SELF
from workbench.domain.noting import Noted, read_noted
from workbench.domain.revisions import Revision, Statement
from workbench.domain.scores import check_level, check_not_applicable
from workbench.domain.values import clean_text
from workbench.forms.edition import Form
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import PersonId
from workbench.kernel.speech import tr
from workbench.kernel.words import and_text


class NobodyToAgreeWith(WorkbenchError):
    code = "ANS-046"
    message = "Only one assessor scores this assessment."
    remedy = "The levels stand as they are: there is nothing to agree on."


class NotAllLocked(WorkbenchError):
    code = "ANS-047"
    message = "Not locked yet: {names}."
    remedy = "Levels are shown and agreed on once everybody has locked."


class LevelsNotHere(WorkbenchError):
    code = "ANS-052"
    message = "The levels of {names} are locked and have not come to this laptop yet."
    remedy = "Bring their file in once more: `workbench restore WS FROM`."
    window_remedy = "Bring their file in once more."


class ReasonMissing(WorkbenchError):
    code = "ANS-048"
    message = "Level {level} for {indicator} is not what everybody gave."
    remedy = "Say why you agree on it with --why, in 20 characters or more: it is all that the report says of it."
    window_remedy = "Write why you agree on it, in 20 characters or more: it is all that the report says of it."


class NotTheApprover(WorkbenchError):
    code = "ANS-049"
    message = "The consensus is approved by {names}."
    remedy = "Your own word is your signature, or what you agreed on."


class NotAgreedYet(WorkbenchError):
    code = "ANS-050"
    message = "There is no agreed level yet for {indicators}."
    remedy = "Agree on these first."


@dataclass(frozen=True)
class Reconciliation:
    """The lanes side by side; nothing of them while somebody has not locked."""

    assessment: Assessment
    form: Form
    people: tuple[Participant, ...]
    """Who scores and has locked, the reader first, then the lead."""
    waiting: tuple[Participant, ...]
    """Who scores and has not locked."""
    coming: tuple[Participant, ...]
    """Who has locked, and whose levels have not come to this laptop yet."""
    doubtful: tuple[Participant, ...]
    """Whose levels are not those that were locked."""
    is_open: bool
    """The lanes are shown."""
    rows: tuple[Row, ...]
    """The farthest apart first; empty while the lanes are not shown."""
    agreement: Agreement | None
    """Of the levels as they were locked."""
    approvers: tuple[PersonId, ...]
    approved: frozenset[PersonId]
    discussed: frozenset[str]
    person: PersonId
    may_act: bool
    """The reader scores, and the assessment can still be changed."""
    behind: Behind
    """The answers on which colleagues differ; none while the lanes are not shown."""
    noted: Mapping[str, tuple[Noted, ...]]
    """The notes by indicator, each line with who wrote it; none while the lanes are not shown."""

    @property
    def left(self) -> int:
        """Count the indicators without an agreed level."""
        return sum(row.agreed is None for row in self.rows)

    @property
    def equal(self) -> tuple[Row, ...]:
        """Return the rows that wait and on which everybody gave the same level."""
        return tuple(row for row in self.rows if row.agreed is None and row.apart is Apart.EQUAL)

    def name_of(self, person: PersonId) -> str:
        """Return an assessor's name."""
        known = (*self.people, *self.waiting, *self.coming)
        return next((each.name or each.id for each in known if each.id == person), person)


@dataclass(frozen=True, slots=True)
class Step:
    """Levels that were agreed on in one step."""

    revisions: tuple[Revision, ...]
    changes: Changes


def look_at_lanes(services: Services, assessment: Assessment) -> Reconciliation:
    """Lay the lanes side by side, as far as the reader may see them. Raises NobodyToAgreeWith."""
    fields = services.fields_of(assessment.id)
    scoring, closed = scorers(fields), locks(fields)
    if len(scoring) < 2:
        raise NobodyToAgreeWith
    people = [each for each in people_of(services, assessment.id) if each.id in scoring]
    people.sort(key=lambda each: each.id != services.person.id)
    seen = shown_to(fields, services.person.id)
    shown = [each for each in people if each.id in closed and each.id in seen]
    here = {lane_of(name) for name in fields}
    coming = [each for each in shown if each.id not in here]
    form, is_open = form_of(services, assessment), len(shown) > 1 and not coming
    told = [each for each, _ in services.workspace.revisions.told_of(assessment.id)] if is_open else []
    firsts = _first_lanes(told, fields, shown) if is_open else {}
    end = period_end(assessment)
    evaluation = evaluate(form, assessments.read_answers(form, fields), end)
    own = assessments.read_levels(form, fields, SELF)
    rows = consensus.read_rows(form, fields, firsts, evaluation.irrelevant, own) if is_open else ()
    discussed = frozenset(n.removeprefix(DISCUSS) for n in fields if n.startswith(DISCUSS) and value_of(fields, n))
    return Reconciliation(
        assessment, form, tuple(shown) if is_open else (), tuple(each for each in people if each.id not in closed),
        tuple(coming), tuple(each for each in shown if is_open and not is_as_locked(firsts[each.id], closed[each.id])),
        is_open, consensus.in_order_of_need(rows, discussed), measure([_unit(row) for row in rows]),
        consensus.approvers(people), consensus.approved_by(fields), discussed, services.person.id,
        services.person.id in scoring and not assessment.is_read_only,
        look_behind(form, fields, end) if is_open else Behind(), read_noted(told),
    )  # fmt: skip


def find_agreement(services: Services, assessment: Assessment) -> Agreement | None:
    """Return how far the locked levels agree; None for one assessor, and while they are not shown."""
    alone = len(scorers(services.fields_of(assessment.id))) < 2
    return None if alone else look_at_lanes(services, assessment).agreement


def reconcile(services: Services, assessment: Assessment, indicator: str, level: object, why: str = "") -> Step:
    """Write down the level that the assessors agree on; `DOES_NOT_APPLY` where the edition lets them say so.

    Raises IsReadOnly, NotAnAssessor, NobodyToAgreeWith, NotAllLocked, ReasonMissing, UnknownIndicator, NotScored,
    LevelOutOfScale or MustApply; nothing is saved then.
    """
    found = _opened(services, assessment)
    near = get_close_matches(indicator, found.form.indicators, 1, 0)[0]
    why = clean_text("reason", why).strip()
    if level == DOES_NOT_APPLY:
        check_not_applicable(found.form, indicator, why, nearest=near)
        number = None
    else:
        number = check_level(found.form, indicator, level, nearest=near)
    row = next((each for each in found.rows if each.indicator == indicator), None)
    if row is not None and row.reason_lacks(number, why):
        raise ReasonMissing(level=tr("not applicable") if number is None else number, indicator=indicator)
    said = Statement(assessment.id, _agreed(indicator), level, services.new_id(), why=why or _common_reason(found, row))
    return _agree(services, assessment, [said], tr("agreed level for {indicator}", indicator=indicator), indicator)


def explain(services: Services, assessment: Assessment, indicator: str, why: str) -> Step:
    """Save the reason for a level, be it agreed on yet or not. Raises as `reconcile`."""
    _opened(services, assessment)
    field, why = _agreed(indicator), clean_text("reason", why)
    level = value_of(services.fields_of(assessment.id), field)
    said = Statement(assessment.id, field, level, services.new_id(), why=why)
    return _agree(
        services,
        assessment,
        [said],
        tr("reason for {indicator}", indicator=indicator),
        indicator,
        f"reason/{indicator}",
    )


def agree_where_equal(services: Services, assessment: Assessment) -> Step:
    """Agree on every level that all gave alike, in one step that can be taken back. Raises as `reconcile`."""
    found, edit = _opened(services, assessment), services.new_id()
    said = []
    for row in found.equal:
        assert row.common is not None
        value: Json = DOES_NOT_APPLY if row.common.level is None else row.common.level
        said.append(Statement(assessment.id, _agreed(row.indicator), value, edit, why=_common_reason(found, row)))
    if not said:
        return Step((), Changes(Topic.NOTHING, assessment.id))
    return _agree(
        services, assessment, said, tr("{count} equal levels agreed", count=len(said)), said[0].field.split("/")[1]
    )


def approve(services: Services, assessment: Assessment) -> Step:
    """Approve the consensus as it stands; any later change of it, or of an answer, voids the approval.

    Raises as `reconcile`, NotTheApprover or NotAgreedYet.
    """
    found = _opened(services, assessment)
    open_ = [row.indicator for row in found.rows if row.agreed is None]
    if services.person.id not in found.approvers:
        raise NotTheApprover(names=and_text(map(found.name_of, found.approvers)))
    if open_:
        raise NotAgreedYet(indicators=", ".join(sorted(open_)))
    introduce(services)
    basis = consensus.basis_of(services.fields_of(assessment.id))
    said = services.say([Statement(assessment.id, APPROVAL + services.person.id, basis, services.new_id())])
    topics = Topic.SCORES | Topic.PEOPLE
    return Step(said, Changes(topics, assessment.id, recorded_at=said[0].recorded_at))


def _opened(services: Services, assessment: Assessment) -> Reconciliation:
    """Lay the lanes open for agreeing on levels."""
    check_writable(assessment)
    found = look_at_lanes(services, assessment)
    if not found.may_act:
        raise NotAnAssessor
    if not found.is_open:
        if found.coming and not found.waiting:
            raise LevelsNotHere(names=_names(found.coming))
        raise NotAllLocked(names=_names(found.waiting))
    return found


def _names(people: Sequence[Participant]) -> str:
    return ", ".join(each.name or each.id for each in people)


def _first_lanes(told: Sequence[Revision], fields: Fields, people: Sequence[Participant]) -> Mapping[PersonId, Fields]:
    closed = locks(fields)
    return {each.id: at_lock(told, closed[each.id]) for each in people}


def _unit(row: Row) -> tuple[int | None, ...]:
    return tuple(each.first.level if each.first is not None else None for each in row.votes)


def _agreed(indicator: str) -> str:
    return f"{SCORE}{indicator}/{CONSENSUS}"


def _common_reason(found: Reconciliation, row: Row | None) -> str:
    """Put the rationales of equal levels together, each with its author's name: the report prints why."""
    given = [(each.person, each.now.rationale.strip()) for each in row.votes if each.now] if row else []
    texts = dict.fromkeys(text for _, text in given if text)
    if len(texts) < 2:
        return next(iter(texts), "")
    return "\n".join(f"{found.name_of(person)}: {text}" for person, text in given if text)


def _agree(
    services: Services, assessment: Assessment, said: Sequence[Statement], words: str, place: str, merges: str = ""
) -> Step:
    revisions = services.say(said)
    act = act_of(services, words, place, revisions, merges)
    return Step(revisions, Changes(Topic.SCORES, assessment.id, act, recorded_at=revisions[0].recorded_at))
