"""Encrypting a workspace, changing its passphrase, and writing it out in clear."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.application import own_keys
from workbench.application.home import Home
from workbench.application.maintaining import copies_beside
from workbench.kernel import log
from workbench.kernel.log import Event
from workbench.kernel.speech import tr
from workbench.kernel.words import count_text
from workbench.store import encryption
from workbench.store.encryption import is_encrypted
from workbench.store.errors import EncryptedAlready, NotEncrypted
from workbench.store.integrity import open_to_read
from workbench.store.recasting import recast, recast_to
from workbench.store.snapshots import list_snapshots, take_snapshot

Say = Callable[[str], object]
"""Hears which step begins."""


@dataclass(frozen=True, slots=True)
class Recast:
    """What was put under a new key."""

    file: Path
    copies: int
    """How many of the program's own copies, its snapshots, were put under it too."""
    left: tuple[Path, ...]
    """Copies of the program's own making that could not be: in clear, or under an earlier passphrase."""

    @property
    def words(self) -> tuple[str, ...]:
        """Say what a person should know of what is left, a sentence each."""
        told = tuple(tr("Still as it was: {each}", each=each) for each in self.left)
        return (
            *told,
            tr(
                "Copies and exports that you made before are as they were; the disk may keep traces of the old file "
                "until it writes over them."
            ),
        )


def check_encrypted(path: Path) -> None:
    """Refuse what is no encrypted workspace. Raises NotEncrypted, and what opening it does."""
    _id_of(path)
    if not is_encrypted(path):
        raise NotEncrypted(path=path)


def check_plain(path: Path) -> None:
    """Refuse what is no plain workspace. Raises EncryptedAlready, and what opening it does."""
    if is_encrypted(path):
        raise EncryptedAlready(path=path)
    _id_of(path)


def encrypt(home: Home, path: Path, passphrase: str, say: Say = str) -> Recast:
    """Encrypt a plain workspace where it lies, and its snapshots first: killed in between, nothing is lost.

    Raises EncryptedAlready, PassphraseTooShort, WorkspaceIsOpenElsewhere, WorkspaceDamaged, NoRoomForSnapshot,
    FileNotWritten or DiskFull; the file is as it was then.
    """
    check_plain(path)
    return _recast(home, path, passphrase, say)


def change_passphrase(home: Home, path: Path, passphrase: str, say: Say = str) -> Recast:
    """Give an encrypted workspace and its snapshots another passphrase. Raises NotEncrypted, else as `encrypt`."""
    check_encrypted(path)
    return _recast(home, path, passphrase, say)


def encrypt_to(path: Path, target: Path, passphrase: str) -> Recast:
    """Write a plain workspace into a new, encrypted file; the old one stays.

    Raises WorkspaceExists, else as `encrypt`.
    """
    check_plain(path)
    recast_to(path, target, encryption.new_key(passphrase))
    return Recast(target, 0, (path,))


def decrypt(path: Path, target: Path) -> Path:
    """Write an encrypted workspace into a new file in clear; the one way that there is. Raises NotEncrypted."""
    check_encrypted(path)
    recast_to(path, target, None)
    return target


def _id_of(path: Path) -> str:
    with open_to_read(path) as workspace:
        return workspace.id


def _recast(home: Home, path: Path, passphrase: str, say: Say) -> Recast:
    folder = home.snapshots_of(_id_of(path))
    key = encryption.new_key(passphrase)
    say(tr("a snapshot first"))
    take_snapshot(path, folder, "key", home.clock.now())
    kept = [each.path for each in list_snapshots(folder)]
    copies = [*kept, *copies_beside(path)]
    say(tr("{count}, then the workspace", count=count_text(len(copies), "snapshot", "snapshots")))
    own_keys.prepare(home, path, key)
    left = recast(path, key, copies)
    own_keys.lock(home, path)
    log.event(Event.RECAST, snapshots=len(copies) - len(left), left=len(left))
    return Recast(path, len(copies) - len(left), tuple(left))
