"""Keeping out of this file, and out of what is handed out, what a person may not see yet: colleagues' levels."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.application.naming import Names
from workbench.application.services import Services
from workbench.domain.assessments import CONSENSUS
from workbench.domain.history import standings
from workbench.domain.lanes import lane_of, shown_to
from workbench.domain.revisions import Revision
from workbench.kernel.ids import EntityId, PersonId
from workbench.kernel.speech import tr
from workbench.store.incoming import frame_with


@dataclass(frozen=True, slots=True)
class Sifted:
    """Revisions, sifted by what the person may see."""

    welcome: tuple[Revision, ...]
    held: tuple[Revision, ...]
    """Those from elsewhere stay where they are, and come with the next merge once everybody has locked."""

    @property
    def owners(self) -> frozenset[tuple[EntityId, PersonId]]:
        """Return whose levels wait, with the assessment; never how many."""
        return frozenset((each.entity, PersonId(lane_of(each.field))) for each in self.held)

    def words(self, names: Names) -> tuple[str, ...]:
        """Say whose levels wait, a sentence for each lane; nothing where none do."""
        return tuple(sorted(_words(*each, names) for each in self.owners))


def sift(services: Services, revisions: Iterable[Revision]) -> Sifted:
    """Hold back the levels that the person may not see, judged as everything would stand once it is merged."""
    found = tuple(revisions)
    levels = [each for each in found if lane_of(each.field)]
    if not levels:
        return Sifted(found, ())
    about = {each.entity for each in levels}
    known = standings(frame_with(services.workspace, [each for each in found if each.entity in about]))
    return _parted(found, {entity: shown_to(known.get(entity, {}), services.person.id) for entity in about})


def hide(services: Services, revisions: Iterable[Revision]) -> Sifted:
    """Sift what lies in this file by what the person may see of it today."""
    found = tuple(revisions)
    about = {each.entity for each in found if lane_of(each.field)}
    return _parted(found, {entity: services.lanes_shown(entity) for entity in about})


def _parted(found: tuple[Revision, ...], shown: Mapping[EntityId, frozenset[str]]) -> Sifted:
    held = {each.id for each in found if (lane := lane_of(each.field)) and lane not in shown[each.entity]}
    return Sifted(
        tuple(each for each in found if each.id not in held), tuple(each for each in found if each.id in held)
    )


def _words(entity: str, lane: str, names: Names) -> str:
    if lane == CONSENSUS:
        return tr("{place}: what is agreed on, until you have locked too", place=names.place(entity))
    return tr(
        "{place}: the levels of {what}, until all have locked",
        place=names.place(entity),
        what=names.person(lane) or tr("a colleague"),
    )
