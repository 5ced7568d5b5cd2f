"""One exchange with colleagues: what is read here, what is written here in short steps, and the place between."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from workbench.application.services import Services
from workbench.exchange.sync.hub import Hub
from workbench.kernel.ids import EntityId, PersonId
from workbench.kernel.words import kept_count

T = TypeVar("T")
Say = Callable[[str], None]
"""Told how far it has come before each step; what it raises ends the exchange, which goes on there next time."""


class Write(Protocol):
    """Does one short thing with the services that are open for writing, and returns what came of it."""

    def __call__(self, act: Callable[[Services], T], /) -> T: ...


@dataclass(frozen=True, slots=True)
class Exchange:
    """What an exchange works with.

    What takes long (network, keys, parcels) is done by whoever runs it, who only reads here. All that is written
    goes through `write`, a step after the other, each one short transaction without any network in it: a window
    runs the steps in the one thread that writes.
    """

    services: Services
    """To read; perhaps open for reading only."""
    hub: Hub
    write: Write
    say: Say


@dataclass(slots=True)
class Moved:
    """What went one way for one assessment."""

    entries: int = 0
    parcels: int = 0
    files: int = 0
    people: set[PersonId] = field(default_factory=set)
    """Who gave it, or can open it."""

    def __str__(self) -> str:
        """Say it as the log keeps it: in English, whatever the window speaks."""
        parcels = kept_count(self.parcels, "parcel", "parcels") if self.parcels else ""
        entries = kept_count(self.entries, "entry", "entries") if self.entries else ""
        files = kept_count(self.files, "file", "files") if self.files else ""
        return ", ".join(filter(None, (" in ".join(filter(None, (entries, parcels))), files)))


class Moves(dict[EntityId, Moved]):
    """What went one way, by assessment."""

    def __missing__(self, assessment: EntityId) -> Moved:
        return self.setdefault(assessment, Moved())


def exchange_with(services: Services, hub: Hub, say: Say | None = None, write: Write | None = None) -> Exchange:
    """Begin an exchange; without `write`, the services are open for writing and used at once."""

    def at_once(act: Callable[[Services], T], /) -> T:
        return act(services)

    return Exchange(services, hub, write or at_once, say or (lambda text: None))
