"""Taking an open assessment to another edition: what changes is shown first, then said as one act."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.dossiers import agreed_levels, evaluate, items_by_kind, result_of
from workbench.application.editions import form_of, keep_edition, period_end
from workbench.application.maintaining import snapshot
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain import assessments
from workbench.domain.assessments import ANSWER, ITEMS, ROLE, SCORE, Assessment, Fields
from workbench.domain.edition_changes import EditionChanges, compare
from workbench.domain.history import Standing
from workbench.domain.labels import Result
from workbench.domain.lanes import locks, without_hidden
from workbench.domain.marks import MARK
from workbench.domain.moving import TO_CONFIRM, Move
from workbench.domain.revisions import SALT_BYTES, Statement, make_revision
from workbench.domain.scores import Level
from workbench.forms.crosswalks import find_crosswalk
from workbench.forms.edition import Form
from workbench.forms.library import find_edition, get_edition, rules_of
from workbench.kernel import clock
from workbench.kernel.canonical import Json, digest_of
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import DeviceId, EntityId, PersonId
from workbench.kernel.speech import tr

_TOPICS = Topic.ASSESSMENTS | Topic.ANSWERS | Topic.SCORES | Topic.NOTES | Topic.EVIDENCE | Topic.FINDINGS


class PlanOutdated(WorkbenchError):
    code = "ANS-021"
    message = "The assessment has changed since the upgrade was planned."
    remedy = "Nothing was changed. Look at the upgrade again."


class StillDisputed(WorkbenchError):
    code = "ANS-022"
    message = "Colleagues differ on {fields}: the upgrade would choose between them."
    remedy = "Agree on these first, then upgrade."


class LevelsLocked(WorkbenchError):
    code = "ANS-051"
    message = "Assessors have locked their levels: an upgrade would change what they first thought."
    remedy = "Finish the assessment on its edition; the next one begins on the new edition."


@dataclass(frozen=True, slots=True)
class EditionName:
    """What identifies an edition."""

    id: str
    version: str
    hash: str

    def __str__(self) -> str:
        return f"{self.id} {self.version}"

    def to_json(self) -> Json:
        """Return it as `assessment upgrade --json` gives it."""
        return {"id": self.id, "version": self.version, "hash": self.hash}


@dataclass(frozen=True)
class Upgrade:
    """What an upgrade would change; nothing is changed yet."""

    assessment: EntityId
    from_: EditionName
    to: EditionName
    form: Form
    changes: EditionChanges
    before: Result
    after: Result
    """As far as it can be told: levels that are lost count as open."""
    disputed: tuple[str, ...]
    """Fields on which colleagues differ."""
    statements: tuple[Statement, ...]
    stand: str
    """Digest of what the plan rests on."""

    @property
    def is_needed(self) -> bool:
        """Tell whether the other edition is another at all."""
        return self.from_.hash != self.to.hash

    @property
    def to_confirm(self) -> tuple[str, ...]:
        """Return the fields whose answers somebody has to look at once."""
        return tuple(s.field.removeprefix(ANSWER) for s in self.statements if s.why.startswith(TO_CONFIRM))


def find_newer(assessment: Assessment) -> Form | None:
    """Return the shipped edition of the assessment's id where it is another than the assessment's own."""
    shipped = find_edition(assessment.edition)
    is_other = shipped is not None and shipped.hash != assessment.edition_hash
    return shipped if is_other and not assessment.is_read_only else None


def plan_upgrade(services: Services, assessment: Assessment, edition: str | None = None) -> Upgrade:
    """Say what an upgrade would change; nothing is written. Raises IsReadOnly or UnknownEdition."""
    check_writable(assessment)
    old, new = form_of(services, assessment), get_edition(edition or assessment.edition)
    crosswalk = find_crosswalk(old, new)
    fields, items = _read(services, assessment)
    shown, answers = without_hidden(fields, services.person.id), assessments.read_answers(old, fields)
    moved = Move(assessment.id, fields, answers, old, new, crosswalk, services.new_id())
    statements = moved.statements(items) if old.hash != new.hash else ()
    before, levels = _result(services, assessment, old, shown)
    coming = without_hidden(_with(services, fields, statements, assessment.id), services.person.id)
    after, _ = _result(services, assessment, new, coming)
    given = {indicator: each.level for indicator, each in levels.items() if each.level is not None}
    return Upgrade(
        assessment.id, _name(old), _name(new), new, compare(old, new, crosswalk, answers, given), before, after,
        _disputed(fields), statements, _stand(fields, items),
    )  # fmt: skip


def upgrade(services: Services, assessment: Assessment, plan: Upgrade) -> Changes:
    """Say what was planned as one transaction, which one step takes back; a snapshot is taken before.

    Raises IsReadOnly, StillDisputed, LevelsLocked, or PlanOutdated where somebody has said something meanwhile.
    """
    found = assessment_with(services, assessment.id)
    check_writable(found)
    fields, items = _read(services, found)
    if plan.assessment != found.id or _stand(fields, items) != plan.stand:
        raise PlanOutdated
    if plan.disputed:
        raise StillDisputed(fields=", ".join(plan.disputed))
    if not plan.is_needed:
        return Changes(Topic.NOTHING, found.id)
    if locks(fields):
        raise LevelsLocked
    snapshot(services, "upgrade")
    why = tr("Upgraded from {from_}.", from_=plan.from_)
    edition = Statement(found.id, "edition", keep_edition(services, plan.form), services.new_id(), why=why)
    revisions = services.say([edition, *plan.statements])
    act = act_of(services, tr("upgrade to {to}", to=plan.to), "prepare", revisions)
    return Changes(_TOPICS, found.id, act, recorded_at=revisions[0].recorded_at)


def list_to_confirm(form: Form, fields: Fields) -> tuple[str, ...]:
    """Return the fields whose answers came along by an upgrade and were not looked at since, in the form's order."""
    waiting = [
        name.removeprefix(ANSWER)
        for name, standing in fields.items()
        if name.startswith(ANSWER)
        and standing.value is not None
        and str((standing.latest.context or {}).get("why", "")).startswith(TO_CONFIRM)
        and form.field(name.removeprefix(ANSWER)) is not None
    ]
    order = {name: place for place, name in enumerate(form.fields)}
    return tuple(sorted(waiting, key=lambda name: (order.get(name, len(order)), name)))


def confirm(services: Services, assessment: EntityId, names: Iterable[str]) -> Changes:
    """Say that answers which came along by an upgrade are right under their new wording. Raises IsReadOnly."""
    found = assessment_with(services, assessment)
    check_writable(found)
    fields, edit = services.fields_of(assessment), services.new_id()
    waiting = set(list_to_confirm(form_of(services, found), fields))
    said = []
    for name in (each for each in names if each in waiting):
        latest = fields[ANSWER + name].latest
        source = (latest.context or {}).get("source")
        said.append(Statement(assessment, latest.field, latest.value, edit, note=latest.note, source=source))
    if not said:
        return Changes(Topic.NOTHING, assessment)
    revisions = services.say(said)
    words = tr("{count} confirmed answers", count=len(said)) if len(said) > 1 else tr("confirmed answer")
    act = act_of(services, words, said[0].field.removeprefix(ANSWER), revisions)
    return Changes(Topic.ANSWERS, assessment, act, recorded_at=revisions[0].recorded_at)


def _name(form: Form) -> EditionName:
    return EditionName(form.id, form.version, form.hash)


def _read(services: Services, assessment: Assessment) -> tuple[Fields, dict[EntityId, Fields]]:
    found = items_by_kind(services, assessment)
    items = {id_: each for kind in ITEMS for id_, each in found.get(kind, {}).items()}
    # All lanes move, those that are hidden from the person too; only what they may see is compared and shown.
    return services.everything_of(assessment.id), items


def _stand(fields: Fields, items: dict[EntityId, Fields]) -> str:
    everything = [fields, *items.values()]
    return digest_of(sorted(head.id for each in everything for standing in each.values() for head in standing.heads))


def _disputed(fields: Fields) -> tuple[str, ...]:
    return tuple(each for each in assessments.conflicting(fields) if each.startswith((ANSWER, SCORE, MARK)))


def _result(services: Services, assessment: Assessment, form: Form, fields: Fields) -> tuple[Result, dict[str, Level]]:
    """Compute the result as an edition reads the fields."""
    evaluation = evaluate(form, assessments.read_answers(form, fields), period_end(assessment))
    scoring = [
        PersonId(name.removeprefix(ROLE))
        for name, standing in fields.items()
        if name.startswith(ROLE) and standing.value in assessments.SCORING_ROLES
    ]
    basis, levels = agreed_levels(services, form, fields, scoring, evaluation.irrelevant)
    return result_of(form, rules_of(form), evaluation, levels, basis), levels


def _with(services: Services, fields: Fields, statements: Iterable[Statement], entity: EntityId) -> Fields:
    """Return the fields as they would stand once the statements are said."""
    now = clock.to_text(services.clock.now())
    said = {
        each.field: Standing(
            (
                make_revision(
                    each, parents=(), author=services.person.id, device=DeviceId(""), seq=0, recorded_at=now,
                    salt=bytes(SALT_BYTES),
                ),
            )
        )
        for each in statements
        if each.entity == entity
    }  # fmt: skip
    return {**fields, **said}
