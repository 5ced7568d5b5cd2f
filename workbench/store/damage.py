"""What a check found: which damage, to what, and what can still be told of it."""

from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.domain.revisions import Revision
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.problems import Problem, Severity

STRUCTURE, UNREADABLE, UNSOUND, HEADS, BLOB, GONE, BLOB_GONE, INDEX, RULES = (
    "STO-101", "STO-102", "STO-103", "STO-104", "STO-105", "STO-106", "STO-107", "STO-108", "STO-109",
)  # fmt: skip


class CheckStopped(WorkbenchError):
    code = "STO-021"
    message = "The check of {path} was stopped before its end."
    remedy = "Check again when there is time; nothing was changed."


class NothingToSalvage(WorkbenchError):
    code = "STO-022"
    message = "Nothing of a workspace could be found in {path}."
    remedy = "Take a snapshot or a backup instead."


class Trace(NamedTuple):
    """What can still be told of a revision that is damaged or gone; empty where it can't."""

    row: int | None = None
    """Its place in the table."""
    id: str = ""
    entity: str = ""
    field: str = ""
    author: str = ""
    device: str = ""
    seq: int | None = None
    recorded_at: str = ""


NO_TRACE = Trace()


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is damaged."""

    code: str
    trace: Trace = NO_TRACE
    """The revision that is damaged or gone."""
    sha256: str = ""
    """The evidence that is damaged or gone."""
    detail: str = ""
    """What SQLite says, where it is the file that is damaged."""


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found."""

    damages: tuple[Damage, ...]
    revisions: int
    """Those that are sound."""
    blobs: int
    naming: tuple[Revision, ...] = field(default=(), repr=False)
    """Sound revisions from which damaged things get their names; none where nothing is damaged."""
    words: tuple[Problem, ...] = ()
    """The damages with their names, as far as somebody looked them up."""

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing was found."""
        return not self.damages

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what was found in words, one for each damage."""
        return self.words or tuple(map(_told, self.damages))


def _told(damage: Damage) -> Problem:
    """Name a damage as the store knows it; `application.checking` gives it words."""
    trace = damage.trace
    where = f"evidence {damage.sha256}" if damage.sha256 else f"{trace.entity}/{trace.field}" if trace.field else ""
    return Problem(damage.code, Severity.ERROR, damage.detail or where or trace.id, where)
