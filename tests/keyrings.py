"""The operating system's keyring, as a test wants it to be."""

import sys
import types

import pytest


class Keyring(types.ModuleType):
    """Stands in for the library: a keyring in memory, of a rank that the test chooses."""

    def __init__(self, rank: float = 5, *, is_locked: bool = False) -> None:
        super().__init__("keyring")
        self.errors = types.ModuleType("keyring.errors")
        self.errors.KeyringError = type("KeyringError", (Exception,), {})
        self.rank, self.is_locked = rank, is_locked
        self.kept: dict[tuple[str, str], str] = {}

    def get_keyring(self) -> object:
        return types.SimpleNamespace(priority=self.rank)

    def get_password(self, service: str, name: str) -> str | None:
        self._unlock()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self._unlock()
        self.kept[service, name] = secret

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]

    def _unlock(self) -> None:
        if self.is_locked:
            raise self.errors.KeyringError("locked")


def use(made: Keyring | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program find that keyring; None where the library is not installed."""
    monkeypatch.setitem(sys.modules, "keyring", made)
    monkeypatch.setitem(sys.modules, "keyring.errors", made.errors if made is not None else None)
