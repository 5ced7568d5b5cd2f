"""Passphrases: from a file, the environment or the terminal, never from an argument."""

import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file

VARIABLE, NEW_VARIABLE = "WORKBENCH_PASSPHRASE", "WORKBENCH_NEW_PASSPHRASE"
_OWN_KEYS_LOCKED = "KEY-113"
T = TypeVar("T")


class PassphraseMissing(WorkbenchError):
    code = "CMD-011"
    message = "A passphrase is needed and there is no terminal to ask on."
    remedy = "Give {option} FILE, or set {variable}."


class PassphrasesDiffer(WorkbenchError):
    code = "CMD-013"
    message = "The two passphrases differ."
    remedy = "Run the command again and type the same one twice; nothing was changed."


def read_passphrase(file: Path | None, of: str = "") -> str:
    """Return the passphrase `of` something. Raises PassphraseMissing where nobody can be asked."""
    given = _given(file, VARIABLE, "--passphrase-file")
    return given if given is not None else getpass.getpass(f"Passphrase of {of}: " if of else "Passphrase: ")


def read_new_passphrase(file: Path | None, variable: str = NEW_VARIABLE, option: str = "--new-passphrase-file") -> str:
    """Return a passphrase that is yet to be used; typed, it is asked for twice. Raises PassphrasesDiffer too."""
    given = _given(file, variable, option)
    if given is not None:
        return given
    print("Nobody can restore a forgotten passphrase: write it down and keep it apart.", file=sys.stderr)  # noqa: T201
    typed = getpass.getpass("New passphrase: ")
    if typed != getpass.getpass("Once more: "):
        raise PassphrasesDiffer
    return typed


@contextmanager
def remembered_passphrase(identity: Path, file: Path | None, *, keyring: bool) -> Iterator[str]:
    """Yield the passphrase of an identity; with `keyring` the one that is remembered, else it is once it did its work.

    Raises PassphraseMissing.
    """
    from workbench.application import remembering

    known = remembering.recall(identity) if keyring and file is None else None
    secret = known if known is not None else read_passphrase(file, identity.name)
    yield secret
    if keyring and known is None:
        try:
            remembering.remember(identity, secret)
        except remembering.NoKeyring as error:
            print(f"{error.sentence} {error.advice}", file=sys.stderr)  # noqa: T201


def unlock(workspace: Path, file: Path | None) -> None:
    """Ask for the passphrase of a workspace that needs one. Raises WrongPassphrase or PassphraseMissing."""
    from workbench.application import glancing

    if glancing.is_locked(workspace):
        glancing.unlock(workspace, read_passphrase(file, workspace.name))


def with_own_keys(act: Callable[[], T]) -> T:
    """Do something; where the laptop's own keys prove locked, ask for a passphrase that opens them, and begin again.

    They are looked for before anything is done with them. Raises OwnKeysLocked where nobody can be asked.
    """
    try:
        return act()
    except WorkbenchError as error:
        if error.code != _OWN_KEYS_LOCKED:
            raise
        _unlock_own_keys(error)
    return act()


def _unlock_own_keys(locked: WorkbenchError) -> None:
    from workbench import bootstrap
    from workbench.application import own_keys

    home = bootstrap.open_home()
    try:
        passphrase = read_passphrase(None, " or ".join(own_keys.names(home)))
    except PassphraseMissing:
        raise locked from None
    own_keys.unlock(home, passphrase)


def _given(file: Path | None, variable: str, option: str) -> str | None:
    """Return the passphrase of a file or the environment; None where it is to be asked for on the terminal."""
    if file is not None:
        return read_file(file, limit=10_000).decode("utf-8", "replace").rstrip("\r\n")
    if variable in os.environ:
        return os.environ[variable]
    if not sys.stdin.isatty():
        raise PassphraseMissing(option=option, variable=variable)
    return None
