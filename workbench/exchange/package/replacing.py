"""What a package says that it replaces, and the digest of its own content; it may be hostile."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workbench.exchange.package.contents import content_sha256
from workbench.kernel.canonical import Json

_LONGEST = 300
Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Replacing:
    """Facts by which two versions of a package are told apart."""

    content_sha256: str = ""
    """Computed from what it says; empty where that can't be read."""
    revision: int | None = None
    """None where it says nothing of replacing another one."""
    version: int | None = None
    """The version that it replaces."""
    sha256: str = ""
    """The content of that one."""
    because: str = ""

    def to_json(self) -> dict[str, Json]:
        """Return it as `verify --json` gives it."""
        supersedes = {"version": self.version, "sha256": self.sha256}
        said = {"number": self.revision, "supersedes": supersedes, "because": self.because}
        return {"content_sha256": self.content_sha256, "revision": said if self.revision is not None else None}


NOTHING_REPLACED = Replacing()


def replacing_of(document: Document) -> Replacing:
    """Return what a document says that it replaces, as far as it can be read."""
    before = document.get("supersedes")
    told = before if isinstance(before, dict) else {}
    return Replacing(
        _content_of(document), _whole(document.get("revision")), _whole(told.get("version")),
        _text(told.get("sha256")), _text(document.get("because")),
    )  # fmt: skip


def _content_of(document: Document) -> str:
    try:
        return content_sha256(document)
    except (KeyError, TypeError, AttributeError, ValueError):
        return ""


def _whole(value: object) -> int | None:
    return value if type(value) is int else None


def _text(value: object) -> str:
    """Return a text without what a terminal would obey."""
    plain = "".join(letter for letter in value if letter.isprintable()) if isinstance(value, str) else ""
    return plain[:_LONGEST]
