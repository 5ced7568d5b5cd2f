"""What a use case changed: topics for whoever shows them, and the act for whoever may undo it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Flag, auto
from typing import TYPE_CHECKING

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId

if TYPE_CHECKING:  # The first window hears of changes before anything of an assessment is needed.
    from workbench.domain.dossier import Warning
    from workbench.domain.revisions import Statement


class Topic(Flag):
    """What was touched; never the data itself."""

    NOTHING = 0
    ASSESSMENTS = auto()
    """Which there are, whose they are, visits, labels, status."""
    ANSWERS = auto()
    SCORES = auto()
    NOTES = auto()
    EVIDENCE = auto()
    FINDINGS = auto()
    PEOPLE = auto()


EVERYTHING = ~Topic.NOTHING


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that a person did, with what takes it back and what does it again."""

    words: str
    """What it was, e.g. "level 3 for 1.1.1"."""
    place: str
    """Question, indicator or page on which it was done."""
    backward: tuple[Statement, ...]
    forward: tuple[Statement, ...]
    merges: str = ""
    """Acts in a row with the same key are one step; empty never merges."""

    def joined(self, later: Act) -> Act:
        """Return this act and a later one on the same fields as one step."""
        return Act(later.words, self.place, self.backward, later.forward, self.merges)


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation touched."""

    topics: Topic
    assessment: EntityId | None = None
    act: Act | None = None
    fault: WorkbenchError | None = None
    """Why an entry could not be read; its text is kept as a draft."""
    warnings: tuple[Warning, ...] = ()
    recorded_at: str = ""
    """Instant of saving (UTC)."""
    reading: str = ""
    """How an entry was read, in words, e.g. "1 240 000 SEK"."""
    made: EntityId | None = field(default=None)
    """Entity that came into being."""
