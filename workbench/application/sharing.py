"""How each assessment stands with the colleagues who share it: what is not sent yet, and on what they differ."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from workbench.application.circulating import Circulated, list_circulated
from workbench.application.editions import form_of
from workbench.application.field_words import title_of
from workbench.application.participating import people_of
from workbench.application.pushing import count_unsent
from workbench.application.references import list_assessments, list_clusters
from workbench.application.services import Services
from workbench.application.settling import Difference, disputed_things, list_differences
from workbench.domain.assessments import ANSWER, DISCUSS, IMPORTED, SCORE, Assessment, value_of
from workbench.domain.lanes import lane_of
from workbench.domain.revisions import Revision
from workbench.domain.sharing import present
from workbench.kernel.ids import EntityId, PersonId
from workbench.kernel.speech import tr
from workbench.kernel.words import and_text, count_text

_CONTENT = (ANSWER, SCORE, DISCUSS)


@dataclass(frozen=True, slots=True)
class Shared:
    """An assessment as it stands with colleagues."""

    id: EntityId
    title: str
    """Cluster and period."""
    people: tuple[str, ...]
    """Names of the colleagues who have a part in it."""
    unsent: int
    """Revisions that no colleague can have yet."""
    differences: tuple[Difference, ...]
    """What colleagues differ on, of what the person may settle."""
    is_visited: bool
    """Whether its visit is under way: nothing of it is sent unless the person asks for it."""
    is_read_only: bool
    is_practice: bool
    packages: tuple[Circulated, ...] = ()
    """Signed packages that go around among them."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came from one colleague for one assessment, and met nothing that differs."""

    assessment: EntityId
    who: str
    """Their name; empty where it came from another laptop of one's own."""
    words: str
    """How much of what, e.g. `12 answers from Jonas Kallio`."""
    titles: tuple[str, ...]
    """Of each field that changed."""


def look_at_sharing(services: Services) -> tuple[Shared, ...]:
    """List the assessments in which the person has a part: those with differences first, then what is not sent."""
    clusters = {each.id: each.name for each in list_clusters(services)}
    disputed, today = services.workspace.revisions.disputed(), services.clock.now().astimezone().date()
    found = [
        _shared(services, each, clusters.get(each.cluster, ""), disputed, today)
        for each in list_assessments(services)
        if each.origin != IMPORTED
    ]
    return tuple(sorted(found, key=lambda each: (not each.differences, not each.people, not each.unsent, each.title)))


def count_differences(services: Services) -> int:
    """Count the values on which colleagues differ and of which the person may say which one stands."""
    disputed = services.workspace.revisions.disputed()
    if not disputed:
        return 0
    return sum(len(_differences(services, each, disputed)) for each in list_assessments(services))


def _differences(services: Services, assessment: Assessment, disputed: Collection[EntityId]) -> tuple[Difference, ...]:
    if assessment.is_read_only or not disputed or disputed_things(services, assessment).isdisjoint(disputed):
        return ()
    return list_differences(services, assessment)


def list_merged(services: Services, since: int) -> tuple[Merged, ...]:
    """List what came from elsewhere after a place in the history and met nothing that differs.

    `since` is what `services.workspace.revisions.last_place()` was before; hidden levels are left out.
    """
    own = services.workspace.devices_of(services.home.device_fingerprint())
    came = [each for each in services.workspace.revisions.after(since) if each.device not in own]
    by_entity: dict[EntityId, list[Revision]] = {}
    for each in came:
        by_entity.setdefault(each.entity, []).append(each)
    return tuple(
        merged
        for assessment in list_assessments(services)
        if assessment.id in by_entity
        for merged in _merged(services, assessment, by_entity[assessment.id])
    )


def _merged(services: Services, assessment: Assessment, came: list[Revision]) -> Iterator[Merged]:
    fields, shown = services.fields_of(assessment.id), services.lanes_shown(assessment.id)
    form, people = form_of(services, assessment), {each.id: each.name for each in people_of(services, assessment.id)}
    by_author: dict[PersonId, dict[str, str]] = {}
    for each in came:
        is_settled = each.field in fields and not fields[each.field].is_conflict
        if is_settled and (not lane_of(each.field) or lane_of(each.field) in shown):
            by_author.setdefault(each.author, {})[each.field] = title_of(form, each.field, people, services.person.id)
    for author, told in by_author.items():
        is_own = author == services.person.id
        who = "" if is_own else people.get(author) or tr("somebody")
        if "kind" in told:  # All of it is new: what it is made of says nothing to anybody.
            told = {"kind": tr("The assessment itself")} | {
                n: each for n, each in told.items() if n.startswith(_CONTENT)
            }
        answers = sum(each.startswith(ANSWER) for each in told)
        rest = len(told) - answers
        counts = [count_text(answers, "answer", "answers")] if answers else []
        counts += [count_text(rest, "other change", "other changes")] if rest else []
        yield Merged(
            assessment.id,
            who,
            tr(
                "{changes} from you, on another laptop" if is_own else "{changes} from {name}",
                changes=and_text(counts),
                name=who,
            ),
            tuple(told.values()),
        )


def held_back(services: Services, wanted: Collection[EntityId] = ()) -> frozenset[EntityId]:
    """Return the assessments whose visit is under way, but for those that the person wants to send all the same."""
    today = services.clock.now().astimezone().date()
    return frozenset(each.id for each in list_assessments(services) if is_visited(each, today)) - set(wanted)


def is_visited(assessment: Assessment, today: date) -> bool:
    """Tell whether a visit is under way."""
    first, last = assessment.visit_first, assessment.visit_last or assessment.visit_first
    return first is not None and last is not None and first <= today <= last and not assessment.is_read_only


def _shared(
    services: Services, assessment: Assessment, cluster: str, disputed: Collection[EntityId], today: date
) -> Shared:
    fields, own = services.fields_of(assessment.id), services.person.id
    others = sorted(present(fields) - {own})
    names = services.fields_of_all([EntityId(each) for each in others])
    people = tuple(str(value_of(names.get(EntityId(each), {}), "name", tr("somebody"))) for each in others)
    is_sent = bool(others) and not assessment.is_practice and own in present(fields)
    return Shared(
        assessment.id, f"{cluster} {assessment.period}".strip(), people,
        count_unsent(services, assessment.id) if is_sent else 0,
        _differences(services, assessment, disputed),
        is_visited(assessment, today), assessment.is_read_only, assessment.is_practice,
        list_circulated(services, assessment.id) if assessment.version else (),
    )  # fmt: skip
