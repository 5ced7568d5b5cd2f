"""Shared places as the tests see them: an address, and what lies behind it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from workbench.exchange.sync.hub import Hub, open_hub
from workbench.exchange.sync.patience import USUAL, Patience
from workbench.exchange.sync.secrets import Secrets

USER, PASSWORD = "anna", "fyra ord på måfå"
QUICK = Patience(act_s=1.5, silence_s=0.5, bytes_per_s=200_000, tries=4, pause_s=0.01)
"""As people would wait that have no time."""
ENDURING = Patience(pause_s=0.01)
"""As people wait, tried again at once: no busy machine is taken for a line that is silent."""


class Behind(Protocol):
    """What lies behind a place, looked at without a hub."""

    def raw(self, folder: str, name: str) -> bytes: ...
    def objects(self, folder: str) -> dict[str, bytes]: ...
    def put_raw(self, folder: str, name: str, content: bytes) -> None: ...
    def stamp(self, folder: str, name: str) -> object: ...


class Disk:
    """A folder behind a place."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def raw(self, folder: str, name: str) -> bytes:
        return (self.root / folder / name).read_bytes()

    def objects(self, folder: str) -> dict[str, bytes]:
        return {each.name: each.read_bytes() for each in (self.root / folder).iterdir() if each.name[0] != "."}

    def put_raw(self, folder: str, name: str, content: bytes) -> None:
        (self.root / folder).mkdir(parents=True, exist_ok=True)
        (self.root / folder / name).write_bytes(content)

    def stamp(self, folder: str, name: str) -> object:
        seen = (self.root / folder / name).stat()
        return seen.st_ino, seen.st_mtime_ns


@dataclass
class Place:
    """A shared place of one kind, empty at first."""

    url: str
    behind: Behind
    password: str = PASSWORD
    url_with_password: str = ""
    opened: list[Hub] = field(default_factory=list)

    def hub(self, patience: Patience = USUAL) -> Hub:
        self.opened.append(open_hub(self.url, Secrets(given=self.password, environment={}), patience=patience))
        return self.opened[-1]

    def close(self) -> None:
        while self.opened:
            self.opened.pop().close()

    def raw(self, folder: str, name: str) -> bytes:
        return self.behind.raw(folder, name)

    def objects(self, folder: str) -> dict[str, bytes]:
        """Return what a hub would list there, drafts left out."""
        return self.behind.objects(folder)

    def put_raw(self, folder: str, name: str, content: bytes) -> None:
        self.behind.put_raw(folder, name, content)

    def stamp(self, folder: str, name: str) -> object:
        return self.behind.stamp(folder, name)


def folder_place(root: Path) -> Place:
    return Place(url=str(root), url_with_password=root.as_uri(), behind=Disk(root))
