"""What a person should know when a workspace has been opened for writing."""

from dataclasses import dataclass

from workbench.application.home import Home
from workbench.application.maintaining import place_advice
from workbench.application.services import Services
from workbench.application.timekeeping import clock_notice
from workbench.kernel.errors import WorkbenchError


@dataclass(frozen=True, slots=True)
class Greeting:
    """How the workspace was found; texts are empty where all is as it should be."""

    is_alone: bool
    """Nobody else can read it while it is open here."""
    place: str
    clock: str
    identity: str = ""
    """That the signing identity has ended, or soon does."""

    @property
    def notices(self) -> tuple[str, ...]:
        """Return what there is to say."""
        return tuple(filter(None, (self.place, self.clock, self.identity)))


def greet(services: Services) -> Greeting:
    """Look where the workspace lies and what the clock says."""
    workspace = services.workspace
    return Greeting(
        workspace.is_alone, place_advice(workspace.path), clock_notice(services), _identity_notice(services.home)
    )


def _identity_notice(home: Home) -> str:
    if not home.signing_certificate.exists():
        return ""
    from workbench.application.identities import ending  # Certificates are not read by who has no identity.

    try:
        return ending(home)
    except WorkbenchError:
        return ""  # A damaged certificate keeps nobody from working; signing tells of it.
