"""Evidence put together from its parts, wherever these were found; believed only by its hash."""

import hashlib
import re
from collections.abc import Iterator, Mapping

from workbench.store import carving
from workbench.store.blobs import CHUNK_BYTES
from workbench.store.carving import Effort, Found
from workbench.store.integrity import evidence_gone
from workbench.store.pages import Pages
from workbench.store.survey import Survey
from workbench.store.workspace import Workspace

EMPTY = hashlib.sha256().hexdigest()
"""Names evidence without content, which has no parts."""
_TRIES = 3
"""How often a piece is put together anew where a part was found more than once."""
Parts = Mapping[int, list[Found]]


def store_evidence(workspace: Workspace, found: Survey, pages: Pages) -> tuple[frozenset[str], frozenset[str]]:
    """Store each piece of evidence that can be put together; return the SHA-256 of those, and of those that can't."""
    spoken_of = found.sizes.keys() | set(evidence_gone(found, frozenset()))
    strays = [each for each in found.chunks if each not in spoken_of]
    wanted = spoken_of | {each for each in strays if re.fullmatch("[0-9a-f]{64}", each)}
    held = frozenset(each for each in sorted(wanted) if _store(workspace, found, pages, each, strays))
    # A part whose name was damaged looks like evidence of its own; nothing is missing where all is put together.
    missing = frozenset(spoken_of) - held
    return held, missing or (frozenset(wanted) - held if not _served(found, held, strays) else frozenset())


def _store(workspace: Workspace, found: Survey, pages: Pages, sha256: str, strays: list[str]) -> bool:
    choices = _choices(found, sha256, strays)
    if choices is None:
        return False
    for turn in range(min(max(map(len, choices), default=1), _TRIES)):
        chosen = [same[min(turn, len(same) - 1)] for same in choices]
        if workspace.blobs.take(sha256, _content(pages, chosen)):
            return True
    return False


def _choices(found: Survey, sha256: str, strays: list[str]) -> list[list[Found]] | None:
    """Return what was found of each part, in order; None where there is a part of which nothing was."""
    parts: Parts = found.chunks.get(sha256, {})
    size = found.sizes.get(sha256, 0 if sha256 == EMPTY else None)
    count = max(parts, default=0) + 1 if size is None else -(-size // CHUNK_BYTES)
    if count > 1_000_000 // 2 or (count > len(parts) + sum(map(len, (found.chunks[each] for each in strays)))):
        return None
    spare = {number: [one for each in strays for one in found.chunks[each].get(number, ())] for number in range(count)}
    choices = [parts.get(number) or spare[number] for number in range(count)]
    return choices if all(choices) else None


def _served(found: Survey, held: frozenset[str], strays: list[str]) -> bool:
    """Tell whether a piece that is held had to borrow a part that bears another name."""
    sizes = ((each, -(-found.sizes.get(each, 0) // CHUNK_BYTES)) for each in held)
    return bool(strays) and any(count > len(found.chunks.get(each, ())) for each, count in sizes)


def _content(pages: Pages, parts: list[Found]) -> Iterator[bytes]:
    for found in parts:
        record = carving.read_record(pages, found, Effort(0))  # A part says itself how far it goes, within a limit.
        if record is not None:
            yield carving.cells_of(record, found.head, found.types)[2]  # type: ignore[misc]
