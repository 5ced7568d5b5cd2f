"""The own keys of this laptop: read and used, and locked under the passphrase of the workspaces that one opens."""

from collections.abc import Sequence
from pathlib import Path

from workbench.application.home import Home
from workbench.exchange.keys import own_keys
from workbench.exchange.keys.device import sign_as_device
from workbench.exchange.keys.own_keys import AGE, OwnKeysLocked
from workbench.exchange.keys.sealing import Key, keys_in
from workbench.store import encryption
from workbench.store.errors import WrongPassphrase

__all__ = ["OwnKeysLocked", "is_locked", "lock", "names", "prepare", "read_age_keys", "sign", "unlock"]


def read_age_keys(home: Home) -> Sequence[Key]:
    """Return the keys that open what was sealed for this laptop; none before there are any.

    Raises OwnKeysLocked, OwnKeysDamaged or NotAKey.
    """
    found = own_keys.read_texts(home.path, AGE, encryption.raw_of)
    return [key for text in found for key in keys_in(text, home.age_key)]


def sign(home: Home, content: bytes) -> bytes:
    """Sign something as this laptop. Raises OwnKeysLocked or OwnKeysDamaged."""
    return sign_as_device(home.path, content, encryption.raw_of)


def is_locked(home: Home) -> bool:
    """Tell whether a passphrase is needed before the keys can be used."""
    try:
        own_keys.read_texts(home.path, AGE, encryption.raw_of)
    except OwnKeysLocked:
        return True
    return False


def names(home: Home) -> tuple[str, ...]:
    """Return the names of the workspaces whose passphrase opens the keys."""
    return tuple(dict.fromkeys(Path(each.workspace).name for each in own_keys.list_locks(home.path)))


def unlock(home: Home, passphrase: str) -> None:
    """Open the keys with the passphrase of a workspace, for this run. Raises WrongPassphrase."""
    for each in own_keys.list_locks(home.path):
        if encryption.unlock_if(each.salt, passphrase, each.fits):
            return
    raise WrongPassphrase(path=" or ".join(names(home)))


def lock(home: Home, workspace: Path) -> None:
    """Put the keys under that of an encrypted workspace that is open: from then on they lie nowhere in clear.

    A copy is on the disk, and read back, before what it replaces goes: killed in between, the keys are there twice.
    Of a plain workspace, and while they can't be reached, nothing is done. Raises OwnKeysDamaged or FileNotWritten.
    """
    key = encryption.key_of(workspace)
    if key is not None and not is_locked(home):
        prepare(home, workspace, key)
        own_keys.remove_clear(home.path, workspace.resolve(), key.salt)


def prepare(home: Home, workspace: Path, key: encryption.Key) -> None:
    """Put a copy of the keys under the key that a workspace has or is about to get; raises as `lock` does."""
    if not is_locked(home):
        own_keys.add_lock(home.path, workspace.resolve(), key.salt, key.raw, encryption.raw_of)
