"""The receipt of an erasure: what, when, by whom, why, how much, and what could not be reached."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.application.unreached import Unreached
from workbench.kernel import clock as clocks
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, read_file
from workbench.kernel.ids import EntityId
from workbench.kernel.words import count_text, date_text

_LIMIT = 50_000_000
_BEGUN = "This erasure was begun and not finished yet. It goes on by itself when the workspace is opened next."


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an erasure did."""

    erasure: EntityId
    sort: str
    """`cluster` or `person`."""
    id: EntityId
    """Of what was erased."""
    name: str
    """Of the cluster; of a person only what stands in its place."""
    by: str
    at: str
    """Instant (UTC)."""
    reason: str
    lines: tuple[str, ...]
    """What was erased, in words."""
    counts: Mapping[str, int]
    """`assessments`, `revisions`, `blobs`, `bytes`."""
    kept: tuple[str, ...]
    """What stays on purpose, in words."""
    unreached: tuple[Unreached, ...]
    is_finished: bool = False
    copies: Mapping[str, int] | None = None
    """How many of the program's own copies were `rewritten` and `removed`; None before that."""
    is_checked: bool = False
    """The workspace was checked in full afterwards, and is sound."""

    @property
    def file_stem(self) -> str:
        """Return how its files are called."""
        return stem_of(self.erasure)

    def to_json(self) -> dict[str, Json]:
        """Return it as `erase --json` gives it."""
        return {
            "erased": {self.sort: self.id, "name": self.name, **self.counts}, "lines": list(self.lines),
            "at": self.at, "by": self.by, "reason": self.reason, "erasure": self.erasure,
            "finished": self.is_finished, "copies": dict(self.copies or {}), "checked": self.is_checked,
            "kept": list(self.kept), "unreached": [each.to_json() for each in self.unreached],
        }  # fmt: skip

    @property
    def text(self) -> str:
        """Return it for a person."""
        day = date_text(clocks.from_text(self.at).astimezone().date())
        head = f"Erased: {self.name}" if self.is_finished else f"Erasing: {self.name}"
        lines = [head, f"On {day}, by {self.by}. Reason: {self.reason}", ""]
        lines += [f"- {each}" for each in self.lines]
        if self.copies is not None:
            lines += ["", copies_text(self.copies)]
        lines += ["", "The workspace was checked afterwards, and is sound."] if self.is_checked else []
        lines += [] if self.is_finished else ["", _BEGUN]
        for title, told in (("Stays on purpose", self.kept), ("Not reached", [e.sentence for e in self.unreached])):
            lines += ["", f"{title}:", *(f"- {each}" for each in told)] if told else []
        return "\n".join([*lines, "", f"Erasure {self.erasure}"])


def copies_text(copies: Mapping[str, int]) -> str:
    """Say what became of the program's own copies."""
    told = f"{count_text(copies['rewritten'], 'snapshot was', 'snapshots were')} written anew without it"
    removed = copies["removed"]
    more = f"; {count_text(removed, 'copy', 'copies')} that could not be read went" if removed else ""
    return f"{told[0].upper()}{told[1:]}{more}."


def stem_of(erasure: EntityId) -> str:
    """Return how the files of a receipt are called."""
    return f"erasure-{erasure}"


def write_receipt(folder: Path, receipt: Receipt) -> tuple[Path, Path]:
    """Write a receipt for programs and for people; return both files. Raises FileNotWritten."""
    for_programs, for_people = (folder / f"{receipt.file_stem}{end}" for end in (".json", ".txt"))
    document = json.dumps(receipt.to_json(), ensure_ascii=False, indent=2)
    durable_write(for_programs, document.encode(), private=True)
    save_text(for_people, receipt)
    return for_programs, for_people


def save_text(path: Path, receipt: Receipt) -> None:
    """Write a receipt for people to where they want it. Raises FileNotWritten."""
    durable_write(path, f"{receipt.text}\n".encode(), private=True)


def finish_receipt(folder: Path, erasure: EntityId, copies: Mapping[str, int], *, is_checked: bool) -> None:
    """Say in the receipt of an erasure that was cut off that it is finished now, where the receipt is still there."""
    path = folder / f"{stem_of(erasure)}.json"
    try:
        told = json.loads(read_file(path, limit=_LIMIT))
        told |= {"finished": True, "copies": dict(copies), "checked": is_checked}
        durable_write(path, json.dumps(told, ensure_ascii=False, indent=2).encode(), private=True)
        text = path.with_suffix(".txt").read_text(encoding="utf-8").replace("Erasing: ", "Erased: ", 1)
        done = f"{copies_text(copies)} It was cut off once and finished later."
        durable_write(path.with_suffix(".txt"), text.replace(_BEGUN, done).encode(), private=True)
    except (WorkbenchError, ValueError, TypeError, OSError):
        return  # Moved away or damaged: what matters is that the erasure itself is finished.
