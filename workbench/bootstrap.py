"""Open a workspace and build the services: the one place that knows every concrete class.

What a first window does not need is imported only when it is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.application.home import NOBODY, Home
from workbench.kernel import locations, log
from workbench.kernel.clock import Clock, SystemClock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.log import Event

if TYPE_CHECKING:
    from workbench.application.services import Services
    from workbench.store.workspace import Opener, Workspace


def open_home(clock: Clock | None = None) -> Home:
    """Return the person's own folder."""
    return Home(locations.home(), clock or SystemClock())


@contextmanager
def open_services(path: Path, *, writing: bool, home: Home | None = None, language: str = "en") -> Iterator[Services]:
    """Open a workspace for the person whose home this is, and close it at the end."""
    from workbench.application.services import Services
    from workbench.store.workspace import Opener, open_workspace

    home = home or open_home()
    person = home.get_person() if writing else home.find_person() or NOBODY
    opener = Opener(person.name, home.device_fingerprint() if writing else "", home.clock.now, folder=home.path)
    with _logged(open_workspace, path, opener, writing=writing) as workspace:
        services = Services(workspace, home, home.clock, os.urandom, person, language)
        if writing:
            _catch_up(services)
        yield services


def _catch_up(services: Services) -> None:
    """Do what was left to be done by whoever next opens the workspace to write."""
    from workbench.application import erasing, journalling

    _lock_own_keys(services)
    try:
        journalling.catch_up(services)
        erasing.go_on(services)
    except WorkbenchError as error:  # It is tried again next time; it keeps nobody from working.
        log.event(Event.NOT_ERASED, code=error.code)


def _lock_own_keys(services: Services) -> None:
    """Put keys that lie in clear under that of an encrypted workspace; it keeps nobody from working."""
    from workbench.store.encryption import is_encrypted

    if is_encrypted(services.workspace.path):
        from workbench.application import own_keys

        try:
            own_keys.lock(services.home, services.workspace.path)
        except WorkbenchError as error:
            log.event(Event.NOT_LOCKED, code=error.code)


@contextmanager
def _logged(
    open_workspace: Callable[..., Workspace], path: Path, opener: Opener, *, writing: bool
) -> Iterator[Workspace]:
    """Open a workspace; the log hears when it opens to be written to, when it closes, and when it does not open."""
    from workbench.store.connections import sqlite_told

    try:
        opened = open_workspace(path, opener, writing=writing)
    except WorkbenchError as error:
        log.event(Event.NOT_OPENED, code=error.code, writing=writing)
        raise
    with opened as workspace:
        if writing:
            ids = {"workspace": workspace.id, "device": workspace.device}
            log.event(Event.OPENED, **ids, alone=workspace.is_alone, **sqlite_told())
        yield workspace
    if writing:
        log.event(Event.CLOSED)
