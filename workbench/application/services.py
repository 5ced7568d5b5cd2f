"""What every use case needs, handed down from `bootstrap`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.application.home import Home, Person
from workbench.domain.history import Standing, standings
from workbench.domain.revisions import SALT_BYTES, Revision, Statement
from workbench.kernel import clock as clocks
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

    def say(self, statements: Sequence[Statement]) -> tuple[Revision, ...]:
        """Record what the person says as one transaction; it is on the disk when this returns."""
        assert self.workspace.device is not None
        return self.workspace.revisions.record(
            statements,
            author=self.person.id,
            device=self.workspace.device,
            recorded_at=clocks.to_text(self.clock.now()),
            salts=self.random_bytes(SALT_BYTES * len(statements)),
        )

    def fields_of(self, entity: EntityId) -> dict[str, Standing]:
        """Return how the fields of one entity stand."""
        return standings(self.workspace.revisions.heads([entity])).get(entity, {})

    def fields_of_all(self, entities: Sequence[EntityId]) -> dict[EntityId, dict[str, Standing]]:
        """Return how the fields of several entities stand, by entity."""
        return standings(self.workspace.revisions.heads(entities)) if entities else {}
