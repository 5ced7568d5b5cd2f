"""What a person should know when a workspace has been opened for writing."""

from dataclasses import dataclass

from workbench.application.maintaining import place_advice
from workbench.application.services import Services
from workbench.application.timekeeping import clock_notice


@dataclass(frozen=True, slots=True)
class Greeting:
    """How the workspace was found; texts are empty where all is as it should be."""

    is_alone: bool
    """Nobody else can read it while it is open here."""
    place: str
    clock: str

    @property
    def notices(self) -> tuple[str, ...]:
        """Return what there is to say."""
        return tuple(filter(None, (self.place, self.clock)))


def greet(services: Services) -> Greeting:
    """Look where the workspace lies and what the clock says."""
    workspace = services.workspace
    return Greeting(workspace.is_alone, place_advice(workspace.path), clock_notice(services))
