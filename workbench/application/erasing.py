"""Erasing a cluster, or a person's name and address: planned and shown, then done for good, with a receipt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.application import maintaining
from workbench.application.changes import EVERYTHING, Changes, Topic
from workbench.application.holding_back import hide
from workbench.application.introducing import introduce
from workbench.application.naming import Names, count_of, names_in
from workbench.application.receipts import Receipt, finish_receipt, write_receipt
from workbench.application.references import list_assessments
from workbench.application.services import Services
from workbench.application.unreached import Unreached, certificates_of, list_unreached
from workbench.domain.assessments import INTEREST, OPEN, Assessment, value_of
from workbench.domain.dossier import Cluster
from workbench.domain.erasures import ERASES, KIND, REASON, Erasure, read_erasures
from workbench.domain.revisions import Revision, Statement
from workbench.domain.values import clean_text
from workbench.kernel import clock as clocks
from workbench.kernel import log
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.log import Event
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import and_more, count_text
from workbench.store import erasing as store
from workbench.store.erasing import Swept
from workbench.store.incoming import Incoming
from workbench.store.integrity import check_workspace

CLUSTER, PERSON = "cluster", "person"
_NAMED = 5
"""Files that are named; of more, how many."""


class ReasonMissing(WorkbenchError):
    code = "ERA-001"
    message = "Nothing was erased: the receipt needs a reason."
    remedy = "Give one with --reason, e.g. “asked for by the cluster”."
    window_remedy = "Write why, e.g. “asked for by the cluster”."


class ReasonNames(WorkbenchError):
    code = "ERA-002"
    message = "Nothing was erased: the reason names {name}, and it stays in the history."
    remedy = "Write it without the name; the receipt says whom it is about."


class NotFinished(WorkbenchError):
    code = "ERA-003"
    message = "The erasure is begun and not finished: {reason}"
    remedy = "It goes on by itself when the workspace is opened next; nothing that is erased shows any more."


class IsYourself(WorkbenchError):
    code = "ERA-004"
    message = "{name} is you: whoever works in a workspace signs what they say with their name."
    remedy = "Hand the workspace over to a colleague, who erases it there."


class NotSound(WorkbenchError):
    code = "ERA-005"
    message = "Nothing was erased: this workspace is damaged, and what can't be read can't be erased."
    remedy = "Mend it first: `workbench check WS --repair-to FILE`."
    window_remedy = "Mend it first: Check the workspace, in the settings."


@dataclass(frozen=True, slots=True)
class Plan:
    """What an erasure would take out, before it does."""

    sort: str
    """`cluster` or `person`."""
    id: EntityId
    name: str
    pseudonym: str
    """What stands in a person's place; empty for a cluster."""
    erasure: Erasure
    assessments: tuple[EntityId, ...]
    revisions: tuple[Revision, ...]
    blobs: int
    size: int
    """Bytes of evidence."""
    lines: tuple[str, ...]
    kept: tuple[str, ...]
    unreached: tuple[Unreached, ...]
    copies: int
    """The program's own copies, which are written anew."""

    @property
    def counts(self) -> dict[str, int]:
        """Return how much would go: `assessments`, `revisions`, `blobs`, `bytes`."""
        return {
            "assessments": len(self.assessments), "revisions": len(self.revisions), "blobs": self.blobs,
            "bytes": self.size,
        }  # fmt: skip

    def receipt(self, services: Services, erasure: EntityId, reason: str) -> Receipt:
        """Begin the receipt."""
        return Receipt(
            erasure, self.sort, self.id, self.pseudonym or self.name, services.person.name,
            clocks.to_text(services.clock.now()), reason, self.lines, self.counts, self.kept, self.unreached,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whose name and address a workspace holds."""

    id: EntityId
    name: str
    email: str
    is_yourself: bool


def list_colleagues(services: Services) -> tuple[Colleague, ...]:
    """List whose name or address can be asked to be erased, by name; those whom a pseudonym stands for are not."""
    known = services.fields_of_all(services.workspace.revisions.of_kind("person"))
    found = (
        Colleague(
            person, str(value_of(fields, "name", "")), str(value_of(fields, "email", "")),
            str(person) == str(services.person.id),
        )
        for person, fields in known.items()
    )  # fmt: skip
    told = [each for each in found if each.email or each.name not in ("", _pseudonym(each.id))]
    return tuple(sorted(told, key=lambda each: (each.name.casefold(), each.email)))


def plan_cluster(services: Services, cluster: Cluster) -> Plan:
    """Say what erasing a cluster would take out: all that is about it, and all that belongs to that."""
    found = store.preview(services.workspace, Erasure(EntityId(""), frozenset({cluster.id}), frozenset(), ""))
    names = names_in(services)
    assessments = _assessments_in(found.revisions)
    entities = frozenset({cluster.id, *(each.entity for each in found.revisions)})
    lines = [*_lines(services, found.revisions, names), *_files_line(found.blobs, names)]
    editions = {each.value.get("file") for each in found.revisions if each.field == "edition"}
    shared = [each for each in found.shared if each not in editions]  # An edition says nothing of any cluster.
    people = {str(each.author) for each in found.revisions}
    unreached = list_unreached(
        services, [cluster.id, *assessments], found.revisions, shared, [cluster.name], people, names
    )
    return Plan(
        CLUSTER, cluster.id, cluster.name, "", Erasure(EntityId(""), entities, frozenset(), ""), assessments,
        found.revisions, len(found.blobs), sum(found.blobs.values()), tuple(lines), (), unreached,
        len(maintaining.own_copies(services)),
    )  # fmt: skip


def plan_person(services: Services, person: EntityId) -> Plan:
    """Say what erasing a colleague's name would take out: name, e-mail, and declarations that nobody signed for.

    Raises IsYourself.
    """
    known = services.fields_of(person)
    name, email = str(value_of(known, "name", "")), str(value_of(known, "email", ""))
    if str(person) == str(services.person.id):
        raise IsYourself(name=name)
    with_them = [each for each in list_assessments(services) if INTEREST + person in services.fields_of(each.id)]
    is_open = [each for each in with_them if each.status == OPEN]
    fields = {(person, "name"), (person, "email"), *((each.id, INTEREST + person) for each in is_open)}
    erasure = Erasure(EntityId(""), frozenset(), frozenset(fields), "")
    found = store.preview(services.workspace, erasure)
    names = names_in(services)
    words = [each for each in (name, email) if each]
    people = {*map(str, services.workspace.revisions.of_kind("person"))} - {str(person)}
    unreached = list_unreached(services, [], found.revisions, (), words, people, names)
    return Plan(
        PERSON, person, name, _pseudonym(person), erasure, (), found.revisions, 0, 0,
        (_count_of_person(found.revisions),), _kept_of_person(with_them, names),
        (*unreached, *certificates_of(services, words)), len(maintaining.own_copies(services)),
    )  # fmt: skip


def erase(services: Services, plan: Plan, reason: str, folder: Path) -> Receipt:
    """Erase what was planned, for good; the receipt lies in the folder before anything is done.

    Raises ReasonMissing, ReasonNames, NotSound or FileNotWritten, and then nothing was changed; or NotFinished.
    """
    reason = checked_reason(plan, reason)
    if not check_workspace(services.workspace, full=True).is_sound:
        raise NotSound
    erasure = EntityId(services.new_id())
    receipt = plan.receipt(services, erasure, reason)
    write_receipt(folder, receipt)
    _say(services, plan, erasure, reason)
    copies, is_sound = _finish(services)
    left = tuple(Unreached("copy", each.name, tr("it could not be removed; delete it")) for each in copies.left)
    receipt = replace(
        receipt, is_finished=True, copies=_counts(copies), is_checked=is_sound, unreached=(*left, *receipt.unreached)
    )
    write_receipt(folder, receipt)
    return receipt


def go_on(services: Services) -> Changes:
    """Finish erasures that were cut off, or that came from elsewhere; nothing where there are none.

    Raises NotFinished.
    """
    begun = store.list_begun(services.workspace)
    if not begun:
        return Changes(Topic.NOTHING)
    copies, is_sound = _finish(services)
    for each in begun:
        finish_receipt(services.workspace.path.parent, each, _counts(copies), is_checked=is_sound)
    return Changes(EVERYTHING)


def told_of_erasures(services: Services, incoming: Incoming, names: Names) -> tuple[str, ...]:
    """Say what erasures that come from elsewhere would take out here."""
    told = []
    for each in incoming.erasures:
        (erasure,) = read_erasures([each])
        lost = store.preview(services.workspace, erasure)
        reason = next((r.value for r in incoming.revisions if r.entity == each.entity and r.field == REASON), "")
        said = names.said(each.author, each.recorded_at)
        lines = [*_lines(services, lost.revisions, names), *_files_line(lost.blobs, names)]
        told += [tr("{line} (erased {said}: {reason})", line=line, said=said, reason=reason) for line in lines]
    return tuple(told)


def _pseudonym(person: EntityId) -> str:
    return tr("Former colleague {person}", person=person[-4:])


def _say(services: Services, plan: Plan, erasure: EntityId, reason: str) -> None:
    introduce(services)
    edit = services.new_id()
    said = [
        Statement(erasure, "kind", KIND, edit),
        Statement(erasure, ERASES, plan.erasure.to_json(), edit),
        Statement(erasure, "sort", plan.sort, edit),
        Statement(erasure, REASON, reason, edit),
    ]
    if plan.pseudonym:
        said += [Statement(plan.id, "name", plan.pseudonym, edit), Statement(plan.id, "email", None, edit)]
    services.say(said)


def _finish(services: Services) -> tuple[Swept, bool]:
    try:
        swept = store.finish(services.workspace, maintaining.own_copies(services))
    except WorkbenchError as error:
        raise NotFinished(reason=error.sentence) from error
    log.event(Event.ERASED, copies=swept.rewritten, removed=swept.removed, left=len(swept.left))
    return swept, check_workspace(services.workspace, full=True).is_sound


def _counts(swept: Swept) -> dict[str, int]:
    return {"rewritten": swept.rewritten, "removed": swept.removed}


def checked_reason(plan: Plan, reason: str) -> str:
    """Return the reason on one line. Raises ReasonMissing or ReasonNames."""
    cleaned = " ".join(clean_text("reason", reason).split())
    if not cleaned:
        raise ReasonMissing
    if plan.name and plan.name.casefold() in cleaned.casefold():
        raise ReasonNames(name=plan.name)
    return cleaned


def _assessments_in(lost: Iterable[Revision]) -> tuple[EntityId, ...]:
    return tuple(sorted({each.entity for each in lost if each.field == "kind" and each.value == "assessment"}))


def _lines(services: Services, gone: Sequence[Revision], names: Names) -> list[str]:
    """Count what would go, by assessment or thing; levels that are not shown yet are named, not counted."""
    sifted = hide(services, gone)
    lost = sifted.welcome
    replaced = {str(parent) for each in lost for parent in each.parents}
    current = {str(each.id) for each in lost} - replaced
    places: dict[str, list[Revision]] = {}
    for each in lost:
        places.setdefault(names.assessment_of(each.entity) or each.entity, []).append(each)
    told = [f"{names.place(entity) or tr('The log')}: {count_of(said, current)}" for entity, said in places.items()]
    return [capital(line) for line in (*told, *sifted.words(names))]


def _files_line(blobs: Iterable[str], names: Names) -> list[str]:
    told = [names.file(each) or each[:12] for each in blobs]
    named = and_more("; ".join(told[:_NAMED]), len(told) - _NAMED)
    return [capital(f"{count_text(len(told), 'file', 'files')}: {named}")] if told else []


def _count_of_person(lost: Sequence[Revision]) -> str:
    declared = len({each.entity for each in lost if each.field.startswith(INTEREST)})
    more = f", {count_text(declared, 'declaration of interest', 'declarations of interest')}" if declared else ""
    return tr("Name and e-mail address, as they were ever written") + more


def _kept_of_person(with_them: Iterable[Assessment], names: Names) -> tuple[str, ...]:
    signed = [names.place(each.id) for each in with_them if each.status != OPEN]
    told = [tr("What they answered, scored and noted stays, under the pseudonym: it belongs to the assessments.")]
    if signed:
        told.append(tr("Their declaration for {list} stays: it was finalised and signed for.", list=", ".join(signed)))
    return tuple(told)
