"""Everything sound of a damaged file, brought into a new one; and what is missing there."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from workbench.domain.revisions import Revision
from workbench.kernel.files import draft_beside
from workbench.store.assembling import store_evidence
from workbench.store.carving import Effort
from workbench.store.damage import BLOB_GONE, GONE, CheckStopped, Damage, NothingToSalvage
from workbench.store.encryption import key_of
from workbench.store.errors import WorkspaceDamaged, WorkspaceExists
from workbench.store.integrity import check_workspace, never
from workbench.store.losses import list_lost
from workbench.store.pages import Pages
from workbench.store.records import read_sound
from workbench.store.survey import Stop, Survey, revisions_on, survey
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

_BATCH = 500
"""Revisions that are stored at a time."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was brought into the new file, and what could not be."""

    file: Path
    revisions: int
    blobs: int
    missing: tuple[Damage, ...]
    """Revisions and evidence that were in the old file once, as well as they can be named."""
    naming: tuple[Revision, ...] = field(default=(), repr=False)


def salvage(path: Path, target: Path, opener: Opener, *, stop: Stop = never) -> Salvaged:
    """Bring every sound revision and piece of evidence of a file, however damaged, into a new workspace.

    The old file is only read. The new one keeps the workspace's id and key, and is checked before it gets its name.
    Raises WorkspaceExists, NothingToSalvage, CheckStopped, FileNotWritten or DiskFull; nothing is left behind then.
    """
    if target.exists():
        raise WorkspaceExists(path=target)
    found = survey(path, stop)
    if not found.sound:
        raise NothingToSalvage(path=path)
    with draft_beside(target, private=True) as draft:
        draft.unlink()
        try:
            create_workspace(draft, workspace_id=found.workspace_id, key=key_of(path))
            with open_workspace(draft, replace(opener, folder=None), writing=True) as workspace:
                revisions, blobs, gone = _fill(workspace, found, stop)
                _check(workspace, path)
        finally:
            draft.with_name(f".{draft.name}.lock").unlink(missing_ok=True)
    missing = [Damage(GONE, each) for each in list_lost(found)]
    missing += [Damage(BLOB_GONE, sha256=each) for each in gone]
    return Salvaged(target, revisions, blobs, tuple(missing), tuple(found.naming))


def _fill(workspace: Workspace, found: Survey, stop: Stop) -> tuple[int, int, list[str]]:
    """Store all that is sound; return how many revisions and pieces of evidence, and the SHA-256 of those missing."""
    with Pages(found.path, found.page_size) as pages:
        count, revisions = 0, _sound(found, pages, Effort(2 * len(pages)))
        while batch := list(islice(revisions, _BATCH)):
            count += workspace.merge(batch)
            if stop():
                raise CheckStopped(path=found.path)
        held, missing = store_evidence(workspace, found, pages)
    return count, len(held), sorted(missing)


def _sound(found: Survey, pages: Pages, effort: Effort) -> Iterator[Revision]:
    """Yield each sound revision once, in the order of the pages; an erased one stays erased."""
    waiting = set(found.sound)
    for place in found.holders:
        for _, row, is_sound in revisions_on(pages, place, pages.read(place), effort):
            revision = read_sound(row) if is_sound else None
            if revision is None or (own := bytes.fromhex(revision.id)) not in waiting:
                continue
            if own not in found.erased or revision.is_erased:
                waiting.remove(own)
                yield revision


def _check(workspace: Workspace, source: Path) -> None:
    health = check_workspace(workspace, full=True)
    if any(each.code != BLOB_GONE for each in health.damages):
        raise WorkspaceDamaged(path=source, reason="what was written of it into a new file does not hold")
