"""What can go wrong with a workspace file, in words for the person who has it open."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.kernel.errors import WorkbenchError


class WorkspaceMissing(WorkbenchError):
    code = "STO-001"
    message = "There is no workspace {path}."
    remedy = "Check the name, or make one: workbench init {path} --name … --email …"


class WorkspaceExists(WorkbenchError):
    code = "STO-002"
    message = "{path} exists already and is left as it is."
    remedy = "Choose another name."


class WorkspaceIsOpenElsewhere(WorkbenchError):
    code = "STO-003"
    message = "{path} is being written to by {holder}."
    remedy = "Close it there, or open it for reading meanwhile."


class NotAWorkspace(WorkbenchError):
    code = "STO-004"
    message = "{path} is no workspace: {reason}."
    remedy = "Choose a file that ends in .workbench and was made by this program."


class NewerWorkspace(WorkbenchError):
    code = "STO-005"
    message = "{path} was made by a newer version (layout {found}, this one knows {known})."
    remedy = "It opens for reading; to write in it, {needs} is needed. The file was not touched."


class WorkspaceDamaged(WorkbenchError):
    code = "STO-006"
    message = "{path} is damaged: {reason}."
    remedy = "`workbench check {path} --repair-to NEW-FILE` brings everything sound into a new file."


class DiskFull(WorkbenchError):
    code = "STO-007"
    message = "Not saved: the disk that holds {path} is full."
    remedy = "Free some space and say it again; everything saved before is there."


class ReadOnlyPlace(WorkbenchError):
    code = "STO-008"
    message = "{path} can't be written to: {reason}."
    remedy = "Copy it to a folder of your own, or ask for the right to write there."


class NotSaved(WorkbenchError):
    code = "STO-009"
    message = "Not saved in {path}: {reason}."
    remedy = "Check the disk and try again; everything saved before is there."


class BlobMissing(WorkbenchError):
    code = "STO-010"
    message = "This workspace holds no evidence {sha256}."
    remedy = "`workbench evidence list` shows what there is."


class BlobAltered(WorkbenchError):
    code = "STO-018"
    message = "The evidence or edition {sha256} in this workspace is not what was put there."
    remedy = "`workbench check` names all that is damaged; a snapshot or a colleague's copy may bring it back."
    window_remedy = "Settings, Check the workspace, names all that is damaged; a snapshot may bring it back."


class ForeignFileBeside(WorkbenchError):
    code = "STO-019"
    message = "{path} lies beside the workspace and is none of its files: {reason}."
    remedy = "Find out who put it there and move it away; the workspace was not opened."


class WorkspaceGone(WorkbenchError):
    code = "STO-011"
    message = "Not saved: {path} was removed or replaced while it was open."
    remedy = "Bring the disk or the file back; what is not saved yet is kept on the screen."


class NoRoomForSnapshot(WorkbenchError):
    code = "STO-012"
    message = "No snapshot of {path} was taken: {missing} of free space are missing."
    remedy = "Free some space first; nothing was changed."


class WorkspaceLocked(WorkbenchError):
    code = "STO-013"
    message = "{path} is encrypted: its passphrase is needed."
    remedy = "Give --passphrase-file FILE, or set WORKBENCH_PASSPHRASE; the window asks for it."
    window_remedy = "Open it here once with its passphrase, then do this again."


class WrongPassphrase(WorkbenchError):
    code = "STO-014"
    message = "The passphrase does not open {path}."
    remedy = "Mind capitals and the keyboard's language, and type it again; nobody else can open it."


class PassphraseTooShort(WorkbenchError):
    code = "STO-015"
    message = "The passphrase has fewer than {least} characters."
    remedy = "Take a longer one; four words by chance are easy to keep in mind."


class EncryptedAlready(WorkbenchError):
    code = "STO-016"
    message = "{path} is encrypted already."
    remedy = "`workbench passphrase {path}` gives it another passphrase."
    window_remedy = "Settings give it another passphrase."


class NotEncrypted(WorkbenchError):
    code = "STO-017"
    message = "{path} is not encrypted."
    remedy = "`workbench encrypt {path}` encrypts it."
    window_remedy = "Settings encrypt it."


_FULL = {sqlite3.SQLITE_FULL}
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_TOOBIG}


def database_errors() -> tuple[type[Exception], ...]:
    """Return what SQLite reports errors with, and SQLCipher where an encrypted file was opened."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    # After a page that it can't decrypt, SQLCipher answers every question with want of memory.
    # What a file says of itself may be no text at all, and neither is then what SQLite says of it.
    usual = (sqlite3.Error, UnicodeDecodeError)
    return (*usual, cipher.Error, MemoryError) if cipher else usual


def code_of(error: BaseException) -> int:
    """Return the primary code of what SQLite or SQLCipher reports."""
    usual = sqlite3.SQLITE_CORRUPT if isinstance(error, MemoryError | UnicodeDecodeError) else 0
    return int(getattr(error, "sqlite_errorcode", usual)) & 0xFF


@contextmanager
def told(path: Path, *, read_from: Path | None = None) -> Iterator[None]:
    """Turn what SQLite reports into the error that the person can act on.

    While one file is copied into another, it is the one that is read which can be damaged.
    """
    try:
        yield
    except Exception as error:
        # SQLAlchemy wraps what SQLite reports; asking for the inner error spares the first window its import.
        original = getattr(error, "orig", None) or error
        if isinstance(original, OSError):
            raise NotSaved(path=path, reason=original.strerror or original) from error
        if not isinstance(original, database_errors()):
            raise
        raise _translated(path, read_from or path, original) from error


def _translated(path: Path, source: Path, original: Exception) -> WorkbenchError:
    code = code_of(original)
    if code in _FULL:
        return DiskFull(path=path)
    if code in _READ_ONLY:
        return ReadOnlyPlace(path=path, reason=original)
    if code in _DAMAGED:
        return WorkspaceDamaged(path=source, reason=original if str(original) else "a page of it can't be decrypted")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return WorkspaceIsOpenElsewhere(path=path, holder="another program")
    if not path.exists():
        return WorkspaceGone(path=path)
    return NotSaved(path=path, reason=original)
