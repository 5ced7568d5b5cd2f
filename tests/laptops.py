"""Laptops of assessors who share an assessment: each with a home, a clock, a workspace file, and a way to a shared place."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from company import Colleague
from scenario import NOON, Scenario

from workbench.application import maintaining
from workbench.application.home import Home
from workbench.application.services import Services
from workbench.application.syncing import Synced, carry, receive, sync
from workbench.domain.revisions import Revision, Statement
from workbench.exchange.keys import certificates, trust
from workbench.exchange.sync.hub import Hub, open_hub
from workbench.kernel.ids import EntityId, RevisionId
from workbench.store.workspace import Opener, open_workspace

HOMES = {"Ann": "home", "Anns second": "second", "Bo": "bo", "Cai": "cai"}
"""Laptops by the name that they have in tests; two are of one person."""
SHARED = "shared"


class WrongClock:
    """A clock that may go wrong."""

    def __init__(self) -> None:
        self.off = timedelta()

    def now(self) -> datetime:
        """Return what it takes for the present instant."""
        return NOON.now() + self.off


class Laptop:
    """Somebody's laptop, with its workspace open."""

    def __init__(self, folder: Path, name: str, assessment: EntityId) -> None:
        self.folder, self.name, self.id, self.clock = folder, name, assessment, WrongClock()
        self.path, self.home = folder / f"{HOMES[name]}.workbench", Home(folder / HOMES[name], self.clock)
        self.open()

    def open(self) -> None:
        opener = Opener(self.name, self.home.device_fingerprint(), self.clock.now, folder=self.home.path)
        self.workspace = open_workspace(self.path, opener, writing=True)
        self.services = Services(self.workspace, self.home, self.clock, os.urandom, self.home.get_person())

    def close(self) -> None:
        self.workspace.close()

    def say(self, field: str, value: object, entity: str = "") -> tuple[Revision, ...]:
        about = EntityId(entity or self.id)
        return self.services.say([Statement(about, field, value, self.services.new_id())])

    def say_all(self, field: str, values: Iterable[object]) -> tuple[Revision, ...]:
        new_id = self.services.new_id
        return self.services.say([Statement(self.id, field, each, new_id()) for each in values])

    @contextlib.contextmanager
    def hub(self):
        hub = open_hub(str(self.folder / SHARED))
        try:
            yield hub
        finally:
            hub.close()

    def sync(self, hub: Hub | None = None) -> Synced:
        if hub is not None:
            return sync(self.services, hub)
        with self.hub() as usual:
            return sync(self.services, usual)

    def carry(self, path: Path) -> Path:
        carry(self.services, path)
        return path

    def receive(self, path: Path) -> Synced:
        return receive(self.services, path)

    def back_up(self, path: Path) -> Path:
        maintaining.back_up(self.services, path)
        return path

    def put_back(self, path: Path) -> None:
        """Put an old copy of the workspace in place of what is there."""
        self.close()
        shutil.copyfile(path, self.path)
        self.open()

    def known(self) -> set[RevisionId]:
        return {each.id for each in self.workspace.revisions.all()}

    def change_file(self, *statements: str) -> None:
        """Change the file behind the program's back."""
        self.close()
        with contextlib.closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            for each in statements:
                connection.execute(each)
        self.open()


def make_company(folder: Path) -> EntityId:
    """Lay out the laptops of three assessors who score and trust one another; nothing is shared yet, all is closed."""
    ann = Scenario(folder)
    maintaining.make_workspace(
        Home(folder / "second", NOON),
        folder / "second.workbench",
        "Ann Berg",
        "ann@example.org",
        ann.services.person.id,
    )
    for name, role in (("Bo", "co"), ("Cai", "third")):
        Colleague(ann, name).join(role)
    found = ann.id
    ann.close()
    ann.path.rename(folder / "home.workbench")
    homes = [Home(folder / each, NOON) for each in HOMES.values()]
    for each in homes:
        for other in homes:
            trust.add_trusted(each.trust_list, certificates.read_certificate(other.certificate))
    return EntityId(found)


def open_company(made: Path, folder: Path, assessment: EntityId) -> dict[str, Laptop]:
    """Open a copy of the laptops that were laid out."""
    shutil.copytree(made, folder, dirs_exist_ok=True)
    return {name: Laptop(folder, name, assessment) for name in HOMES}


def meet(laptops: dict[str, Laptop], rounds: int = 3) -> None:
    """Let everybody sync in turn."""
    for _ in range(rounds):
        for each in laptops.values():
            each.sync()
