"""What colleagues may lack: of all assessments those to be looked at, and of these what stands in no parcel yet.

An assessment in which nothing lacked is looked at again once something is said that may go with it, an object of it
comes or goes, or those who share it have other laptops. What was gathered in parcels is not looked through again.
"""

from collections.abc import Collection, Iterable

from workbench.application.pulling import Listing
from workbench.application.services import Services
from workbench.application.trusted_laptops import Laptops
from workbench.domain.assessments import value_of
from workbench.domain.erasures import KIND as ERASURE
from workbench.domain.revisions import Revision
from workbench.exchange.sync.names import PEOPLE, UUID_LENGTH
from workbench.exchange.sync.parcels import REVISIONS
from workbench.kernel.canonical import digest_of
from workbench.kernel.ids import EntityId
from workbench.store.gathered import Gathered

_ANYWHERE = ("mapping", ERASURE)
"""Kinds of what may go with any assessment."""


class Look:
    """One look at a workspace beside a shared place; what is said meanwhile is seen by the next one."""

    def __init__(self, services: Services, laptops: Laptops, listing: Listing) -> None:
        self._services, self._book = services, services.workspace.gathered
        self.place = self._book.here()
        """Everything up to here is seen."""
        self._every = services.workspace.revisions.of_kind("assessment")
        self._gathered = self._book.of(services.person.id)
        self._found, self._fingerprint = _names_of(listing), laptops.fingerprint

    def due(self) -> list[EntityId]:
        """Return the assessments in which something may lack, oldest first."""
        touched = self._touched()
        return [each for each in self._every if each in touched or not self._is_settled(each)]

    def found(self, assessment: EntityId) -> str:
        """Return how shared place and colleagues stand for an assessment."""
        return digest_of([self._fingerprint, sorted(self._found.get(assessment, ()))])

    def gathered(self, assessment: EntityId) -> Gathered | None:
        """Return how far an assessment is gathered; None where all of it is to be looked through."""
        return self._gathered.get(assessment)

    def passed(self, due: Collection[EntityId]) -> dict[EntityId, Gathered]:
        """Return the assessments that are not due and stand at an earlier place."""
        left = self._gathered.keys() - set(due)
        return {each: self._gathered[each] for each in left if self._gathered[each].place != self.place.number}

    def _is_settled(self, assessment: EntityId) -> bool:
        gathered = self._gathered.get(assessment)
        return gathered is not None and gathered.found == self.found(assessment)

    def _touched(self) -> set[EntityId]:
        """Return the assessments with which something may go that was said since they were gathered."""
        places = {each.place for each in self._gathered.values()}
        since = {place: self._going_with(self._book.said_since(place)) for place in places}
        return {each for each, gathered in self._gathered.items() if each in since[gathered.place]}

    def _going_with(self, said: Collection[EntityId]) -> set[EntityId]:
        """Return the assessments with which some things may go, or went before."""
        if not said:
            return set()
        store = self._services.workspace.revisions
        found = {*said, *self._book.holding(said)}
        for fields in self._services.frame_of(sorted(said)).values():
            if value_of(fields, "kind") in _ANYWHERE:
                return set(self._every)
            near = EntityId(str(value_of(fields, "assessment", "")))
            cluster = EntityId(str(value_of(fields, "cluster", "")))
            found |= {near, *store.pointing_at("previous", near), *store.pointing_at("cluster", cluster)}
        return found


def find_new(
    services: Services, assessment: EntityId, entities: Iterable[EntityId], gathered: Gathered | None
) -> tuple[Revision, ...]:
    """Return what is said of things that go with an assessment and stands in no parcel of its log."""
    parcels, wanted = services.workspace.parcels, set(entities)
    known = services.workspace.gathered.entities(assessment) & wanted if gathered else frozenset()
    found = parcels.not_brought(assessment, sorted(wanted - known), (REVISIONS,))
    if gathered is None:
        return found
    return (*found, *parcels.not_brought_since(gathered.place, assessment, known, (REVISIONS,)))


def _names_of(listing: Listing) -> dict[EntityId, list[str]]:
    """Return the names of the objects of each assessment, each with its folder."""
    found: dict[EntityId, list[str]] = {}
    for folder, names in listing.items():
        if folder != PEOPLE:
            for name in names:
                found.setdefault(EntityId(name[:UUID_LENGTH]), []).append(f"{folder}/{name}")
    return found
