"""What another workspace has that this one lacks: verified before it comes in, and what would follow from it."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.erasures import ERASES, Erased, read_erasures
from workbench.domain.revisions import Revision
from workbench.kernel.ids import EntityId, RevisionId
from workbench.store.damage import Trace
from workbench.store.errors import told
from workbench.store.integrity import open_to_read
from workbench.store.records import COLUMNS, read_sound, trace_of
from workbench.store.revisions import is_of_frame
from workbench.store.soundness import is_what_was_added
from workbench.store.survey import NAMING
from workbench.store.tombstones import erased_in, find_erased, still_named
from workbench.store.workspace import Workspace

_SLICE = 500
"""Entities or ids that are asked for at a time."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file would bring."""

    source: Path
    revisions: tuple[Revision, ...]
    """Sound ones that are not here, in the order in which they were stored there."""
    blobs: tuple[str, ...]
    """SHA-256 of evidence that is not here, and is there what it is named by."""
    unsound: tuple[Trace, ...]
    """Revisions that are not here and are damaged there."""
    unsound_blobs: tuple[str, ...]
    erased: int = 0
    """Revisions and pieces of evidence that are there and were erased here: they stay there."""
    erasures: tuple[Revision, ...] = ()
    """Those of the revisions that erase something here."""


def find_incoming(workspace: Workspace, source: Path) -> Incoming:
    """Compare a workspace file with this one; both are only read. What was erased here is left where it is.

    Raises WorkspaceMissing, NotAWorkspace, NewerWorkspace or WorkspaceDamaged.
    """
    with told(workspace.path), workspace.reading() as ours:
        known = {id_ for (id_,) in ours.execute("SELECT id FROM revision")}
        held = {sha256 for (sha256,) in ours.execute("SELECT sha256 FROM blob")}
    with open_to_read(source) as other, told(source), other.reading() as theirs, _as_bytes(theirs):
        revisions, unsound = [], []
        rows = theirs.execute(f"SELECT rowid, {COLUMNS} FROM revision ORDER BY rowid")  # noqa: S608 - words are ours
        for place, *row in rows:
            if isinstance(row[0], bytes) and row[0].decode("utf-8", "replace") in known:
                continue
            read = read_sound(row)
            revisions.append(read) if read is not None else unsound.append(trace_of(row, place))
        named = theirs.execute("SELECT sha256 FROM blob ORDER BY sha256")
        blobs = [each.decode("latin-1") for (each,) in named if isinstance(each, bytes)]
        wanted, lost = _not_erased(workspace, revisions, [each for each in blobs if each not in held])
        new = {each: is_what_was_added(theirs, each) for each in wanted}
    sound, broken = ([each for each in new if new[each] is good] for good in (True, False))
    taken = tuple(each for each in revisions if each.id not in lost)
    left = len(lost) + len([each for each in blobs if each not in held]) - len(wanted)
    erasures = tuple(each for each in taken if each.field == ERASES)
    return Incoming(source, taken, tuple(sound), tuple(unsound), tuple(broken), left, erasures)


def _not_erased(
    workspace: Workspace, revisions: Sequence[Revision], blobs: Sequence[str]
) -> tuple[Sequence[str], frozenset[RevisionId]]:
    """Return the evidence that may come in, and the revisions that may not, as they were erased here or are there."""
    with told(workspace.path), workspace.reading() as ours:
        erased = Erased((*erased_in(ours).erasures, *read_erasures(revisions)))
        if not erased:
            return blobs, frozenset()
        lost = find_erased(ours, erased, revisions)
        lost = frozenset(each.id for each in revisions if each.id in lost and not each.is_erased)
        named = still_named(ours, (each for each in revisions if each.id not in lost))
        return [each for each in blobs if each in named], lost


def bring_in(workspace: Workspace, incoming: Incoming) -> tuple[int, int]:
    """Merge what a file brings into this one; return how many revisions and pieces of evidence came.

    Evidence first: no revision ever names what is not here yet.
    """
    blobs = 0
    if incoming.blobs:
        with open_to_read(incoming.source) as other:
            blobs = sum(workspace.blobs.take(each, other.blobs.chunks(each)) for each in incoming.blobs)
    return workspace.merge(incoming.revisions), blobs


def heads_with(workspace: Workspace, revisions: Iterable[Revision]) -> tuple[list[Revision], list[Revision]]:
    """Return what is current of the entities that revisions speak of: now, and once they are merged."""
    new = {each.id: each for each in revisions}
    entities = sorted({each.entity for each in new.values()})
    now = [head for part in _slices(entities) for head in workspace.revisions.heads(map(EntityId, part))]
    return now, _not_replaced(workspace, now, new)


def frame_with(workspace: Workspace, revisions: Iterable[Revision]) -> list[Revision]:
    """Return what is current of the entities that revisions speak of, once they are merged: all but answers and levels.

    It takes no longer in a workspace that holds many of these.
    """
    found = list(revisions)
    entities = sorted({each.entity for each in found})
    now = [head for part in _slices(entities) for head in workspace.revisions.frame(map(EntityId, part))]
    return _not_replaced(workspace, now, {each.id: each for each in found if is_of_frame(each.field)})


def _not_replaced(workspace: Workspace, now: Sequence[Revision], new: Mapping[RevisionId, Revision]) -> list[Revision]:
    replaced = {parent for each in new.values() for parent in each.parents}
    with told(workspace.path), workspace.reading() as connection:
        for part in _slices(sorted(new)):
            marks = ", ".join("?" * len(part))
            query = f"SELECT parent FROM revision_parent WHERE parent IN ({marks})"  # noqa: S608 - marks only
            replaced |= {parent for (parent,) in connection.execute(query, part)}
    return [each for each in (*now, *new.values()) if each.id not in replaced]


def naming_of(workspace: Workspace) -> list[Revision]:
    """Return the current revisions from which things get their names."""
    names = sorted(each.decode() for each in NAMING)
    marks = ", ".join("?" * len(names))
    query = f"SELECT {COLUMNS} FROM revision WHERE is_head AND field IN ({marks})"  # noqa: S608 - words are ours
    with told(workspace.path), workspace.reading() as connection, _as_bytes(connection):
        return [read for row in connection.execute(query, names) if (read := read_sound(row)) is not None]


@contextmanager
def _as_bytes(connection: sqlite3.Connection) -> Iterator[None]:
    factory, connection.text_factory = connection.text_factory, bytes
    try:
        yield
    finally:
        connection.text_factory = factory


def _slices(names: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(names), _SLICE):
        yield names[start : start + _SLICE]
