"""What every use case needs, handed down from `bootstrap`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.application.home import Home, Person
from workbench.domain.history import Standing, first_said, standings
from workbench.domain.lanes import shown_to, without_hidden
from workbench.domain.revisions import SALT_BYTES, Revision, Statement
from workbench.kernel import clock as clocks
from workbench.kernel import ids
from workbench.kernel.clock import Clock
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Workspace


@dataclass(frozen=True)
class Services:
    """An open workspace, who speaks, and what time it is."""

    workspace: Workspace
    home: Home
    clock: Clock
    random_bytes: Callable[[int], bytes]
    person: Person
    language: str = "en"
    new_id: Callable[[], str] = ids.new_id
    """Makes the ids of what is said: of edits, and of things that come into being."""
    fixed: Mapping[EntityId, Mapping[str, Standing]] | None = None
    """How everything stood when a version was finalised, to be read in place of today; None reads today."""

    def for_act(self, act: str) -> "Services":
        """Return the services for one act of the person: trying it again says nothing twice."""
        return replace(self, new_id=ids.ids_of_act(act))

    def say(self, statements: Sequence[Statement]) -> tuple[Revision, ...]:
        """Record what the person says as one transaction; it is on the disk when this returns."""
        assert self.fixed is None, "what was finalised is only read"
        return self.workspace.record(
            statements,
            author=self.person.id,
            recorded_at=clocks.to_text(self.clock.now()),
            salts=self.random_bytes(SALT_BYTES * len(statements)),
        )

    def fields_of(self, entity: EntityId) -> dict[str, Standing]:
        """Return how the fields of one entity stand, without levels that the person may not see yet."""
        return self.fields_of_all([entity]).get(entity, {})

    def first_said(self, head: Revision) -> Revision:
        """Return who gave a value that came back by undoing what had settled it."""
        return first_said(head, (each for each, _ in self.workspace.revisions.told_of(head.entity, head.field)))

    def lanes_shown(self, assessment: EntityId) -> frozenset[str]:
        """Return the lanes whose levels the person may see."""
        return shown_to(self.everything_of(assessment), self.person.id)

    def everything_of(self, entity: EntityId) -> dict[str, Standing]:
        """Return how the fields of one entity stand with the levels that are hidden: never to be shown."""
        return standings(self.workspace.revisions.heads([entity])).get(entity, {})

    def frame_of(self, entities: Sequence[EntityId]) -> dict[EntityId, dict[str, Standing]]:
        """Return how all but answers and levels stands of several entities: who takes part, what they belong to."""
        return standings(self.workspace.revisions.frame(entities)) if entities else {}

    def fields_of_all(self, entities: Sequence[EntityId]) -> dict[EntityId, dict[str, Standing]]:
        """Return how the fields of several entities stand, by entity, without levels that may not be seen yet."""
        if self.fixed is not None:
            known = {each: dict(self.fixed[each]) for each in entities if each in self.fixed}
        else:
            known = standings(self.workspace.revisions.heads(entities)) if entities else {}
        return {entity: without_hidden(fields, self.person.id) for entity, fields in known.items()}
