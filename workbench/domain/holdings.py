"""All that is held about a cluster or a person, as plain values for whoever writes it out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workbench.domain.revisions import Revision


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was said, with the names that a person knows."""

    revision: Revision
    is_current: bool
    about: str
    """E.g. "Kattegat Hub 2026"."""
    what: str
    """E.g. "the answer to *Participants in all*"."""
    author: str
    """Name, or id where no name is known."""
    reason: str = ""
    """Of a person: why it is held about them: `their name`, `said by them`, `names them` …"""

    @property
    def context(self) -> Mapping[str, Any]:
        """Return note, reason, source and way, as far as there are any."""
        return self.revision.context or {}

    def to_json(self) -> dict[str, Any]:
        """Return it as `held.json` has it."""
        more = {"held_because": self.reason} if self.reason else {}
        names = {"about": self.about, "what": self.what, "author_name": self.author}
        return {**self.revision.to_json(is_head=self.is_current), **names, **more}


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file that is held, and how it is called in what is handed over."""

    sha256: str
    size: int
    """Bytes."""
    name: str
    about: str
    path: str
    """Below the folder."""

    def to_json(self) -> dict[str, Any]:
        """Return it as `held.json` has it."""
        return {
            "sha256": self.sha256, "size": self.size, "name": self.name, "about": self.about, "path": self.path,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Holding:
    """All that is held about somebody."""

    sort: str
    """`cluster` or `person`."""
    id: str
    """Empty for a person who is only named."""
    name: str
    workspace: str
    """Name of the file."""
    made_at: str
    """Instant (UTC)."""
    made_by: str
    said: tuple[Said, ...]
    files: tuple[HeldFile, ...]
    log: tuple[Mapping[str, Any], ...]
    """Entries of the log of access and export."""
    kept: tuple[tuple[str, str, str], ...]
    """Of each assessment: name, last day (ISO), and in words until when and why."""
    certificates: tuple[Mapping[str, str], ...] = ()
    """`subject` and `fingerprint` of certificates that name the person."""
    waiting: tuple[str, ...] = ()
    """Whose levels are held too and not handed out, as whoever writes it may not see them yet."""
