"""Passwords of shared places: where one is looked for, and never shown."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.exchange.sync.addresses import Address
from workbench.kernel.files import read_file

VARIABLE = "WORKBENCH_HUB_PASSWORD"
_LIMIT = 10_000


def _nothing(name: str) -> str | None:
    return None


def keyring_name(address: Address) -> str:
    """Return the name under which the keyring of the computer keeps the password of a place."""
    return f"shared place {address.shown}"


@dataclass(frozen=True, slots=True)
class Secrets:
    """Where the password of a shared place may come from: given, in its address, the environment, the keyring."""

    given: str | None = field(default=None, repr=False)
    recall: Callable[[str], str | None] = field(default=_nothing, repr=False)
    """Asks the keyring by name, as `exchange.keys.remembering.recall`."""
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)

    def password(self, address: Address) -> str | None:
        """Return the password of a place; None where nobody told one."""
        if self.given is not None:
            return self.given
        if VARIABLE in self.environment:
            return self.environment[VARIABLE]
        return self.recall(keyring_name(address))

    def with_own(self, password: str | None) -> "Secrets":
        """Return the same with the password that stood in the address, unless another was given."""
        return self if password is None or self.given is not None else replace(self, given=password)


def secrets_of_file(path: Path) -> Secrets:
    """Return the password that a file holds on its only line. Raises FileNotRead."""
    return Secrets(given=read_file(path, limit=_LIMIT).decode("utf-8", "replace").rstrip("\r\n"))
