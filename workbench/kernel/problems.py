"""A fault found in data: what is wrong, where it stands, and how to mend it."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem weighs."""

    ERROR = "error"
    WARNING = "warning"
    CRITICAL = "critical"
    """Blocks finalising and links to the field."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in data; checks collect them and never raise."""

    code: str
    severity: Severity
    message: str
    """What is wrong and how to mend it, in one or two sentences; a Sentence where it is also shown in the window."""
    where: str = ""
    """The place in the reader's terms: a path, a question, a cell."""
    line: int | None = None
    """Line in the source text, from 1."""
    column: int | None = None
    """Column in the source text, from 1."""
