"""A correction of a finalised assessment: a further version of its package, which replaces one and says why.

To people it is a revision ("Revision 2"); in code a revision is one sentence of the history.
"""

from dataclasses import dataclass
from datetime import date

from workbench.kernel.canonical import Json

CORRECTION, FINALISED = "correction", "finalised/"
"""Fields: what an assessment was opened again for, and by version what was finalised."""
LONGEST_REASON = 200
"""Characters of a reason: it stands on the cover of the report."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a version of the package replaces, and why."""

    number: int
    """Of the version that it is."""
    because: str
    replaces: int
    """The version that was finalised before."""
    replaces_on: date
    """When that one was finalised."""
    replaces_sha256: str
    """Its content, as `content_sha256` in its `assessment.json`."""

    def to_json(self) -> dict[str, Json]:
        """Return it as packages and commands tell it."""
        supersedes = {"version": self.replaces, "sha256": self.replaces_sha256, "on": self.replaces_on.isoformat()}
        return {"revision": self.number, "supersedes": supersedes, "because": self.because}


def read_correction(said: Json) -> Correction | None:
    """Return what an assessment was opened again for, as its field says; None where it never was."""
    if said is None:
        return None
    before = said["supersedes"]
    return Correction(
        said["revision"], said["because"], before["version"], date.fromisoformat(before["on"]), before["sha256"]
    )
