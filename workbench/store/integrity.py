"""Whether a workspace still holds what was put into it, and what exactly is damaged where it does not."""

import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.domain.revisions import Revision
from workbench.kernel.clock import SystemClock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import RevisionId
from workbench.store import soundness
from workbench.store.damage import (
    BLOB_GONE,
    GONE,
    INDEX,
    STRUCTURE,
    UNREADABLE,
    UNSOUND,
    CheckStopped,
    Damage,
    Health,
    Trace,
)
from workbench.store.errors import NotAWorkspace, NotSaved, ReadOnlyPlace, WorkspaceDamaged, code_of, database_errors
from workbench.store.losses import corrected, list_lost, merge_unsound
from workbench.store.soundness import Rows
from workbench.store.survey import Stop, Survey, logged_revisions, survey
from workbench.store.workspace import Opener, Workspace, open_workspace

_NOBODY = Opener("", "", SystemClock().now)
"""Whoever only reads needs no name."""
_PAUSES_S = (0, 0.02, 0.2)
_OF_THE_TABLE = (STRUCTURE, UNREADABLE, UNSOUND, INDEX)
"""Damages with which revisions may have been lost."""
_STEPS = 20_000
"""Of SQLite's own steps between two questions whether to stop."""


def never() -> bool:
    """Stop never."""
    return False


def open_to_read(path: Path) -> Workspace:
    """Open a file of which nothing is to be written: a snapshot, a colleague's, one to be checked."""
    return open_workspace(path, _NOBODY, writing=False)


def check_workspace(workspace: Workspace, *, full: bool, stop: Stop = never) -> Health:
    """Check every revision's hash, what is current and all lists; with `full` also pages and evidence.

    Reads beside whoever writes; `stop` is asked often. Raises CheckStopped.
    """
    path, rows = workspace.path, Rows()
    with workspace.reading() as connection, _undisturbed(connection, path, stop):
        damages, blobs = _questions(connection, rows, full=full)
    unread = _left_in_log(workspace, rows)
    if not damages and not unread:
        return Health((), len(rows.sound), len(blobs))
    if unread:
        damages.append(Damage(UNREADABLE, detail="its log ends before what was written last"))
    found = survey(path, stop)
    named = [*_named(damages, found), *(Damage(GONE, each) for each in unread), *_gone(damages, found, rows)]
    if any(each.code == UNREADABLE for each in damages):
        known = {each.sha256 for each in damages}
        gone = evidence_gone(found, blobs if unread else None)
        named += [Damage(BLOB_GONE, sha256=each) for each in gone if each not in known]
    return Health(tuple(named), len(rows.sound), len(blobs), tuple(found.naming))


def check_file(path: Path, *, full: bool, stop: Stop = never) -> Health:
    """Check a file, be it one that does not open any more.

    Raises WorkspaceMissing, NewerWorkspace, CheckStopped, or why it does not open where nothing is found in it.
    """
    try:
        with open_to_read(path) as workspace:
            return check_workspace(workspace, full=full, stop=stop)
    except (NotAWorkspace, WorkspaceDamaged, NotSaved, ReadOnlyPlace) as error:
        return check_damaged(path, error, stop=stop)


def read_evidence(path: Path, sha256: str) -> bytes:
    """Return a piece of evidence or an edition of a file that may not open. Raises WorkbenchError."""
    with open_to_read(path) as workspace:
        return b"".join(workspace.blobs.chunks(sha256))


def check_damaged(path: Path, error: WorkbenchError, *, stop: Stop = never) -> Health:
    """Say what is lost of a file that does not open; `error` says why it does not.

    Raises that error where nothing of a workspace is found, and CheckStopped.
    """
    found = survey(path, stop)
    if not found.sound:
        raise error
    reason = str(error.details.get("reason", "")) or error.sentence
    damages = [Damage(STRUCTURE, detail=reason), *(Damage(GONE, each) for each in list_lost(found))]
    damages += [Damage(BLOB_GONE, sha256=each) for each in evidence_gone(found)]
    return Health(tuple(damages), len(found.sound), len(found.chunks), tuple(found.naming))


def evidence_gone(found: Survey, held: frozenset[str] | None = None) -> list[str]:
    """Return the SHA-256 of evidence and editions that are spoken of and not held."""
    held = frozenset(found.chunks) | {each for each, size in found.sizes.items() if not size} if held is None else held
    return sorted({each for each in map(_file_of, found.naming) if each} - held)


def _file_of(revision: Revision) -> str:
    """Return the SHA-256 of the file that a revision speaks of, if any."""
    value = revision.value.get("file") if isinstance(revision.value, dict) else revision.value
    is_file = revision.field in ("sha256", "edition") and re.fullmatch("[0-9a-f]{64}", str(value))
    return str(value) if is_file else ""


@contextmanager
def _undisturbed(connection: sqlite3.Connection, path: Path, stop: Stop) -> Iterator[None]:
    """Read one moment of the file, texts as bytes, until somebody says stop."""
    factory, connection.text_factory = connection.text_factory, bytes
    connection.set_progress_handler(stop, _STEPS)
    try:
        if stop():
            raise CheckStopped(path=path)
        connection.execute("BEGIN")
        yield
    except database_errors() as error:
        if code_of(error) == sqlite3.SQLITE_INTERRUPT:
            raise CheckStopped(path=path) from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
        connection.text_factory = factory
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _questions(connection: sqlite3.Connection, rows: Rows, *, full: bool) -> tuple[list[Damage], frozenset[str]]:
    def read() -> Iterator[Damage]:
        soundness.read_rows(connection, rows)
        return soundness.unsound_rows(rows)

    damages = _answers(read)
    damages += _answers(lambda: soundness.wrong_heads(connection, rows))
    damages += _answers(lambda: soundness.wrong_links(connection, rows))
    damages += _answers(lambda: soundness.wrong_indexes(connection, rows))
    damages += _answers(lambda: soundness.wrong_rules(connection))
    damages += _answers(lambda: soundness.wrong_evidence(connection, full=full))
    if full:
        damages += _answers(lambda: soundness.wrong_pages(connection))
    try:
        blobs = frozenset(
            each.decode("latin-1")
            for (each,) in connection.execute("SELECT sha256 FROM blob")
            if isinstance(each, bytes)
        )
    except database_errors():
        blobs = frozenset()  # Said above already.
    return damages, blobs


def _answers(ask: Callable[[], Iterator[Damage]]) -> list[Damage]:
    """Collect what a question finds; where SQLite can't answer it, that is what was found."""
    damages: list[Damage] = []
    try:
        for each in ask():
            damages.append(each)
    except database_errors() as error:
        if code_of(error) == sqlite3.SQLITE_INTERRUPT:
            raise
        damages.append(Damage(UNREADABLE, detail=str(error) or "it can't be decrypted"))
    return damages


def _left_in_log(workspace: Workspace, rows: Rows) -> list[Trace]:
    """Return the revisions that were written into the log and that SQLite does not find there any more."""
    log = workspace.path.with_name(workspace.path.name + "-wal")
    if not log.is_file() or not log.stat().st_size:
        return []
    left = {raw: each for raw, each in logged_revisions(workspace.path).items() if raw not in rows.sound}
    for pause in _PAUSES_S:  # They may just have been written, beside us.
        if left:
            time.sleep(pause)
            ids = [RevisionId(each.id) for each in left.values()]
            here = {each.id for at in range(0, len(ids), 500) for each in workspace.revisions.find(ids[at : at + 500])}
            left = {raw: each for raw, each in left.items() if each.id not in here}
    return list(left.values())


def _named(damages: list[Damage], found: Survey) -> Iterator[Damage]:
    """Yield the damages, each once, with what indexes tell of their revisions."""
    told = {each.row: each for each in merge_unsound(found) if each.row is not None}
    seen = set()
    for each in damages:
        row = each.trace.row or 0
        trace = told.get(row) or corrected(each.trace, found.clues.get(row))
        named = Damage(each.code, trace, each.sha256, each.detail)
        if named not in seen:
            seen.add(named)
            yield named


def _gone(damages: list[Damage], found: Survey, rows: Rows) -> Iterator[Damage]:
    """Yield the revisions that are not in the table any more."""
    is_damaged = any(each.code in _OF_THE_TABLE for each in damages)
    is_unreadable = any(each.code == UNREADABLE for each in damages)
    for each in list_lost(found):
        is_there = each.row in rows.unsound or (bool(each.id) and bytes.fromhex(each.id) in rows.sound)
        # What only others speak of may never have been here: a salvaged file lacks it, and is sound.
        is_told = each.row is not None or (is_damaged if each.id else is_unreadable)
        if is_told and not is_there:
            yield Damage(GONE, each)
