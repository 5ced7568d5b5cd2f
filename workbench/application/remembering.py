"""The passphrase of a signing identity, remembered on this computer where the person asked for it.

It is kept under the hash of the identity's file: a file that changed asks anew.
"""

from dataclasses import dataclass
from pathlib import Path

from workbench.exchange.keys import remembering
from workbench.exchange.keys.remembering import NoKeyring
from workbench.kernel.files import sha256_of

__all__ = [
    "NOTHING", "NoKeyring", "Remembered", "can_remember", "forget", "keep", "look_up", "name_of", "recall", "remember",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a computer knows of the passphrase of an identity's file."""

    can_remember: bool
    passphrase: str | None = None


NOTHING = Remembered(can_remember=False)


def look_up(identity: Path | None) -> Remembered:
    """Return whether this computer can remember a passphrase, and the one of an identity's file. Raises FileNotRead."""
    return Remembered(can_remember(), recall(identity) if identity is not None else None)


def keep(identity: Path, passphrase: str | None) -> None:
    """Remember a passphrase, or forget what is remembered where it is None. Raises NoKeyring or FileNotRead."""
    if passphrase is None:
        forget(identity)
    else:
        remember(identity, passphrase)


def can_remember() -> bool:
    """Tell whether this computer can remember a passphrase safely."""
    return remembering.is_available()


def recall(identity: Path) -> str | None:
    """Return the passphrase of an identity's file, None where it is not remembered. Raises FileNotRead."""
    return remembering.recall(name_of(identity))


def remember(identity: Path, passphrase: str) -> None:
    """Remember the passphrase of an identity's file. Raises NoKeyring or FileNotRead."""
    remembering.remember(name_of(identity), passphrase)


def forget(identity: Path) -> bool:
    """Forget the passphrase of an identity's file; tell whether it was remembered. Raises NoKeyring or FileNotRead."""
    return remembering.forget(name_of(identity))


def name_of(identity: Path) -> str:
    """Return the name under which a file's passphrase is remembered."""
    return f"signing identity {sha256_of(identity)[:32]}"
