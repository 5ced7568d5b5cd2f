"""Keeping out of this file what its owner may not see yet: colleagues' levels before all have locked."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.application.services import Services
from workbench.domain.history import standings
from workbench.domain.lanes import lane_of, shown_to
from workbench.domain.revisions import Revision
from workbench.kernel.ids import EntityId, PersonId
from workbench.store.incoming import heads_with


@dataclass(frozen=True, slots=True)
class Sifted:
    """Revisions from elsewhere, sifted."""

    welcome: tuple[Revision, ...]
    held: tuple[Revision, ...]
    """They stay where they are, and come with the next merge once everybody has locked."""

    @property
    def owners(self) -> frozenset[tuple[EntityId, PersonId]]:
        """Return whose levels wait, with the assessment; never how many."""
        return frozenset((each.entity, PersonId(lane_of(each.field))) for each in self.held)


def sift(services: Services, revisions: Iterable[Revision]) -> Sifted:
    """Hold back the levels that the person may not see, judged as everything would stand once it is merged."""
    found = tuple(revisions)
    levels = [each for each in found if lane_of(each.field)]
    if not levels:
        return Sifted(found, ())
    about = {each.entity for each in levels}
    _, after = heads_with(services.workspace, [each for each in found if each.entity in about])
    known = standings(after)
    shown = {entity: shown_to(known.get(entity, {}), services.person.id) for entity in about}
    held = {each.id for each in levels if lane_of(each.field) not in shown[each.entity]}
    return Sifted(
        tuple(each for each in found if each.id not in held), tuple(each for each in found if each.id in held)
    )
