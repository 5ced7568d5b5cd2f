"""Erasing for good: out of a workspace's pages, its log, and every copy that the program itself made of it.

An erasure that was said is done in one transaction, then the file is written anew without what lay between its rows,
then the copies. Cut off at any moment, it goes on where it was when the workspace is opened next: a mark in the
file says for which laptop it is finished.
"""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.erasures import KIND, Erased, Erasure
from workbench.domain.revisions import Revision
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import remove_drafts, wipe
from workbench.kernel.ids import EntityId
from workbench.store import connections, encryption
from workbench.store.errors import WorkspaceDamaged, WorkspaceIsOpenElsewhere, told
from workbench.store.revisions import insert_revision
from workbench.store.tombstones import Selection, erase_selected, erased_in, select_erased
from workbench.store.workspace import Workspace

_COUNTS = "SELECT (SELECT count(*) FROM revision), (SELECT count(*) FROM revision WHERE salt IS NOT NULL)"


@dataclass(frozen=True, slots=True)
class Swept:
    """What became of the copies that the program had made of a workspace."""

    rewritten: int
    removed: int
    """Copies that could not be written anew, such as damaged ones: nothing of them is left."""
    left: tuple[Path, ...]
    """Copies that could not even be removed."""


def preview(workspace: Workspace, erasure: Erasure) -> Selection:
    """Say what an erasure would take out; nothing is changed."""
    with told(workspace.path), workspace.reading() as store:
        return select_erased(store, Erased((erasure,)))


def list_begun(workspace: Workspace) -> list[EntityId]:
    """List the erasures that were said and are not finished on this laptop yet."""
    return [each.id for each in _unfinished(workspace)]


def finish(workspace: Workspace, copies: Iterable[Path]) -> Swept:
    """Do all that erasures in a workspace ask for: its rows and evidence, its pages and log, its copies.

    Doing it again does nothing more. Raises WorkspaceIsOpenElsewhere, DiskFull or NotSaved; it can go on later then.
    """
    begun = _unfinished(workspace)
    with workspace.lending() as store:
        store.execute("BEGIN IMMEDIATE")
        with _taken_back_on_error(store):
            erase_selected(store, select_erased(store, erased_in(store)))
        _write_anew(workspace.path, store)
    remove_drafts(workspace.path)
    tombstones = [said for each in begun for said in _said_with(workspace, each)]
    swept = _sweep([each for each in copies if each.is_file()], tombstones)
    with workspace.lending() as store:
        for each in begun:
            store.execute("INSERT OR REPLACE INTO property VALUES (?, 'done')", (_mark(workspace, each.id),))
    return swept


def _unfinished(workspace: Workspace) -> tuple[Erasure, ...]:
    found = workspace.revisions.of_kind(KIND)
    if not found:
        return ()
    with told(workspace.path), workspace.reading() as store:
        done = {key for (key,) in store.execute("SELECT key FROM property WHERE key GLOB 'erased/*'")}
        return tuple(each for each in erased_in(store).erasures if _mark(workspace, each.id) not in done)


def _said_with(workspace: Workspace, erasure: Erasure) -> Iterator[Revision]:
    """Yield what an erasure is said by, and what was said with it in place of what it erases."""
    yield from (said for said, _ in workspace.revisions.told_of(erasure.id))
    for entity, name in sorted(erasure.fields):
        for said, _ in workspace.revisions.told_of(entity, name):
            if (said.context or {}).get("edit") == erasure.edit:
                yield said


def _mark(workspace: Workspace, erasure: EntityId) -> str:
    """Return the property that says that an erasure is finished here: each laptop has copies of its own."""
    return f"erased/{erasure}/{workspace.home}"


@contextlib.contextmanager
def _taken_back_on_error(store: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
        store.execute("COMMIT")
    except BaseException:
        if store.in_transaction:
            store.execute("ROLLBACK")
        raise


def _write_anew(path: Path, store: sqlite3.Connection) -> None:
    """Overwrite what was freed, and leave nothing between rows nor in the log that is no row any more."""
    _empty_log(path, store)
    # Rows that moved to another page may have left a trace where they were; a file written anew has none.
    encryption.write_anew(store)
    _empty_log(path, store)


def _empty_log(path: Path, store: sqlite3.Connection) -> None:
    busy, *_ = store.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()  # It waits for readers itself, for a while.
    if busy:
        raise WorkspaceIsOpenElsewhere(path=path, holder="another program that reads in it")


def _sweep(copies: Sequence[Path], tombstones: Sequence[Revision]) -> Swept:
    rewritten, removed, left = 0, 0, []
    for each in copies:
        try:
            _erase_in(each, tombstones)
            rewritten += 1
        except (WorkbenchError, OSError):
            try:
                wipe(each)
                removed += 1
            except OSError:
                left.append(each)
    return Swept(rewritten, removed, tuple(left))


def _erase_in(copy: Path, tombstones: Sequence[Revision]) -> None:
    """Erase in a copy where it lies: nothing of what it was may be left beside it."""
    connections.check_header(copy)
    with told(copy), contextlib.closing(encryption.connect(copy, "rw")) as store:
        connections.check_layout(copy, store, writing=True)
        for pragma in ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON"):
            store.execute(f"PRAGMA {pragma}").fetchall()
        store.execute("BEGIN IMMEDIATE")
        with _taken_back_on_error(store):
            for each in tombstones:
                if store.execute("SELECT 1 FROM revision WHERE id = ?", (each.id,)).fetchone() is None:
                    insert_revision(store, each)
            before, selection = store.execute(_COUNTS).fetchone(), select_erased(store, erased_in(store))
            erase_selected(store, selection)
            wanted = (before[0], before[1] - len(selection.revisions))
        encryption.write_anew(store)
        verdict = store.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok" or store.execute(_COUNTS).fetchone() != wanted:
            raise WorkspaceDamaged(path=copy, reason="it does not hold what it should")
