"""Passphrases in the keyring of the operating system, where the computer has one and the person wants it."""

from typing import Any

from workbench.kernel.errors import WorkbenchError

SERVICE = "Assessor Workbench"
_SAFE = 1
"""The least rank of a keyring that encrypts what it keeps: files in clear rank below."""


class NoKeyring(WorkbenchError):
    code = "KEY-013"
    message = "This computer has no keyring that could remember a passphrase."
    remedy = "Nothing was remembered: type it each time, or keep it in a password manager."


def is_available() -> bool:
    """Tell whether there is a keyring that encrypts what it keeps."""
    keyring = _keyring()
    if keyring is None:
        return False
    return bool(_rank(keyring) >= _SAFE)


def recall(name: str) -> str | None:
    """Return the passphrase that is remembered under a name; None where there is none, or no keyring."""
    if not is_available():
        return None
    keyring = _keyring()
    try:
        found: str | None = keyring.get_password(SERVICE, name)
    except _faults(keyring):
        return None  # Locked, or called off: the person is asked for the passphrase instead.
    return found


def remember(name: str, passphrase: str) -> None:
    """Remember a passphrase under a name. Raises NoKeyring."""
    if not is_available():
        raise NoKeyring
    keyring = _keyring()
    try:
        keyring.set_password(SERVICE, name, passphrase)
    except _faults(keyring) as error:
        raise NoKeyring from error


def forget(name: str) -> bool:
    """Forget what is remembered under a name; tell whether there was something."""
    if recall(name) is None:
        return False
    keyring = _keyring()
    try:
        keyring.delete_password(SERVICE, name)
    except _faults(keyring) as error:
        raise NoKeyring from error
    return True


def _keyring() -> Any:
    """Return the library, None where it is not installed."""
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    return keyring


def _rank(keyring: Any) -> float:
    try:
        return float(keyring.get_keyring().priority)
    except _faults(keyring):
        return 0


def _faults(keyring: Any) -> tuple[type[Exception], ...]:
    # Backends of the desktops let their own errors through: those of the bus, and of a bus that is not there.
    return (keyring.errors.KeyringError, OSError, RuntimeError, ValueError)
