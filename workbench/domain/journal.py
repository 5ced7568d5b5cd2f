"""The log of access and export: who had what before them, and which files left the workspace."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from workbench.domain.revisions import Revision
from workbench.kernel.ids import EntityId, PersonId

KIND, ABOUT, ENTRY = "journal", "about", "entry/"
"""Kind of what gathers the entries about an assessment or the whole workspace, which of them, and each entry."""


class Deed(StrEnum):
    """What was done."""

    OPENED = "opened"
    EXPORTED = "exported"
    PRINTED = "printed"
    SIGNED = "signed"
    SEALED = "sealed"
    """Encrypted for somebody who is to get it."""
    COPIED = "copied"
    """The whole workspace, to another file."""
    HANDED_OVER = "handed over"
    """All that is held about somebody."""
    SENT = "sent"
    """To colleagues: through a shared place, or by a file that is carried."""
    RECEIVED = "received"
    """From colleagues, in the same ways."""
    ERASED = "erased"
    """Never written as an entry: erasures say so themselves, and the log shows them among the others."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done."""

    deed: Deed
    at: str
    """Instant (UTC)."""
    person: PersonId
    file: str = ""
    """Name without its folder."""
    sha256: str = ""
    kind: str = ""
    """Of the file: `workbook`, `report`, `package` …"""
    amount: str = ""
    """Of what was exchanged, e.g. `62 entries in 1 parcel`."""
    people: tuple[PersonId, ...] = ()
    """With whom."""

    def to_json(self) -> dict[str, Any]:
        """Return it as `log --json` gives it; what is empty is left out."""
        told = {"what": self.deed.value, "at": self.at, "person": self.person}
        more = {"file": self.file, "sha256": self.sha256, "kind": self.kind,
                "amount": self.amount, "with": list(self.people)}  # fmt: skip
        return {**told, **{name: word for name, word in more.items() if word}}


def entry_value(entry: Entry) -> dict[str, Any]:
    """Return an entry as the history keeps it: who it was, the revision says itself."""
    return {name: word for name, word in entry.to_json().items() if name != "person"}


def read_entries(revisions: Iterable[Revision]) -> tuple[Entry, ...]:
    """Return the entries that revisions say, oldest first; one that this version does not know is left out."""
    said = [each for each in revisions if each.field.startswith(ENTRY) and isinstance(each.value, dict)]
    found = [read_entry(each.value, each.author) for each in said]
    return tuple(sorted((each for each in found if each is not None), key=lambda each: each.at))


def read_entry(value: Mapping[str, Any], person: PersonId) -> Entry | None:
    """Read an entry of a person's as `entry_value` gave it; None where this version does not know it."""
    words = {name: str(value.get(name, "")) for name in ("what", "at", "file", "sha256", "kind", "amount")}
    if words["what"] not in {each.value for each in Deed}:
        return None
    with_ = value.get("with", ())
    people = tuple(PersonId(str(each)) for each in with_) if isinstance(with_, list) else ()
    return Entry(
        Deed(words["what"]), words["at"], person, words["file"], words["sha256"], words["kind"], words["amount"], people
    )


def is_told_already(entries: Iterable[Entry], person: PersonId, hour: str) -> bool:
    """Tell whether a person opened it in that hour (`2026-11-26T14`) already: it is not written down again."""
    return any(each.deed is Deed.OPENED and each.person == person and each.at.startswith(hour) for each in entries)


@dataclass(frozen=True, slots=True)
class Told:
    """An entry and what it is about."""

    about: EntityId
    """An assessment, or the workspace by its own id."""
    entry: Entry
