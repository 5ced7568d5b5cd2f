"""A private copy of a workspace to work on: what is done there never touches the one that is open."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from workbench.application.services import Services
from workbench.kernel.files import private_folder, sweep_private_folders
from workbench.store.backup import backup
from workbench.store.workspace import Opener, open_workspace


@contextmanager
def working_copy(services: Services) -> Iterator[Services]:
    """Lend a copy that is open for writing, as another device; it goes at the end.

    The copy of an encrypted workspace is encrypted too. Raises WorkspaceDamaged, FileNotWritten or DiskFull.
    """
    sweep_private_folders()  # What a killed program left is confidential.
    with private_folder() as folder:
        path = Path(folder) / services.workspace.path.name
        with services.workspace.reading() as connection:
            backup(services.workspace.path, path, connection)
        opener = Opener(services.person.name, services.home.device_fingerprint(), services.clock.now)
        with open_workspace(path, opener, writing=True) as copy:
            yield replace(services, workspace=copy)
