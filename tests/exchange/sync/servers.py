"""Shared places for the tests: a folder, and servers of the other kinds on this computer."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from workbench.exchange.sync.hub import Hub, open_hub
from workbench.exchange.sync.secrets import Secrets


class Behind(Protocol):
    """What lies behind a place, looked at without a hub."""

    def raw(self, folder: str, name: str) -> bytes: ...
    def put_raw(self, folder: str, name: str, content: bytes) -> None: ...
    def stamp(self, folder: str, name: str) -> object: ...


class Disk:
    """A folder behind a place."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def raw(self, folder: str, name: str) -> bytes:
        return (self.root / folder / name).read_bytes()

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
    password: str = "not any password"
    url_with_password: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    opened: list[Hub] = field(default_factory=list)

    def hub(self) -> Hub:
        self.opened.append(open_hub(self.url, Secrets(given=self.password, environment=self.environment)))
        return self.opened[-1]

    @property
    def secrets_without_password(self) -> Secrets:
        return Secrets(environment=self.environment)

    def close(self) -> None:
        for each in self.opened:
            each.close()

    def raw(self, folder: str, name: str) -> bytes:
        return self.behind.raw(folder, name)

    def put_raw(self, folder: str, name: str, content: bytes) -> None:
        self.behind.put_raw(folder, name, content)

    def stamp(self, folder: str, name: str) -> object:
        return self.behind.stamp(folder, name)


def folder_place(root: Path) -> Place:
    root.mkdir()
    return Place(url=str(root), url_with_password=root.as_uri(), behind=Disk(root))
