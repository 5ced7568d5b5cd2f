"""What those who have joined an assessment share: its own things, last period's, the cluster's and their names."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from workbench.domain.assessments import CONSENSUS, INTEREST, ITEMS, ROLE, Fields, value_of
from workbench.domain.erasures import ERASES
from workbench.domain.erasures import KIND as ERASURE
from workbench.domain.lanes import LOCK, lane_of, scorers, shown_to
from workbench.domain.marks import SELF
from workbench.domain.revisions import Revision
from workbench.kernel.ids import EntityId, PersonId

_OWNED = (LOCK, "approval/", INTEREST)
"""Fields that only the person whom they name may say."""


@dataclass(frozen=True, slots=True)
class Blob:
    """Where a piece of evidence lies for colleagues."""

    object: str
    """SHA-256 of the object that holds it, sealed."""
    recipients: tuple[str, ...]
    """For whom that object is sealed."""


@dataclass(frozen=True, slots=True)
class Circle:
    """An assessment and what goes with it."""

    assessment: EntityId
    cluster: EntityId
    previous: EntityId
    """Empty where it names none, or one of another cluster."""
    people: frozenset[PersonId]
    """Who has, or had, a part in it."""

    @property
    def whole(self) -> frozenset[str]:
        """Return what is shared by its id alone."""
        return frozenset({self.assessment, self.cluster, self.previous, *self.people}) - {""}


def circle_of(assessment: EntityId, known: Mapping[EntityId, Fields]) -> Circle:
    """Read what goes with an assessment."""
    fields = known.get(assessment, {})
    cluster, previous = str(value_of(fields, "cluster", "")), str(value_of(fields, "previous", ""))
    if value_of(known.get(EntityId(previous), {}), "cluster") != cluster:
        previous = ""  # Nobody gets another cluster's figures by naming them as last year's.
    people = frozenset(PersonId(name.removeprefix(ROLE)) for name in fields if name.startswith(ROLE))
    return Circle(assessment, EntityId(cluster), EntityId(previous), people)


def is_shared(entity: EntityId, fields: Fields, circle: Circle) -> bool:
    """Tell whether a thing goes with an assessment."""
    if entity in circle.whole:
        return True
    kind = value_of(fields, "kind")
    if kind in ITEMS:
        return str(value_of(fields, "assessment", "-")) in {circle.assessment, circle.previous}
    if kind == "award":
        return bool(circle.cluster) and str(value_of(fields, "cluster", "")) == circle.cluster
    if kind == ERASURE:
        return _erases_only(fields, circle.whole)
    return str(kind) == "mapping"


def may_be_shared(fields: Fields, circle: Circle) -> bool:
    """Tell whether a thing that does not go with an assessment may prove to: what it is, or who takes part, is to come.

    A colleague may have said something of what came to them and has not come here yet.
    """
    return not circle.cluster or "kind" not in fields or value_of(fields, "kind") == "person"


def _erases_only(fields: Fields, known: Collection[str]) -> bool:
    said = value_of(fields, ERASES, {})
    named = {*said.get("entities", ()), *said.get("fields", {})} if isinstance(said, Mapping) else set()
    return bool(named) and named <= set(known)


def may_say(revision: Revision, person: PersonId) -> bool:
    """Tell whether a person's laptop may bring a revision: levels, locks and declarations are one's own to say."""
    owner = lane_of(revision.field)
    if owner in ("", CONSENSUS, SELF):
        owner = revision.field.rpartition("/")[2] if revision.field.startswith(_OWNED) else ""
    return not owner or owner == revision.author == person


def viewers(fields: Fields, lane: str, people: Collection[PersonId]) -> frozenset[PersonId]:
    """Return those of some people who may see a lane."""
    return frozenset(each for each in people if lane in shown_to(fields, each))


def is_revealed(fields: Fields, person: PersonId) -> bool:
    """Tell whether a person's levels are no secret any more to a colleague who scores, or nobody else does."""
    others = scorers(fields) - {person}
    return not others or any(person in shown_to(fields, each) for each in others)


def present(fields: Fields) -> frozenset[PersonId]:
    """Return who has a part in an assessment now."""
    return frozenset(
        PersonId(name.removeprefix(ROLE))
        for name, standing in fields.items()
        if name.startswith(ROLE) and any(head.value for head in standing.heads)
    )
