"""Open a workspace and build the services: the one place that knows every concrete class.

What a first window does not need is imported only when it is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.application.home import NOBODY, Home
from workbench.kernel import locations
from workbench.kernel.clock import Clock, SystemClock

if TYPE_CHECKING:
    from workbench.application.services import Services


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
    with open_workspace(path, opener, writing=writing) as workspace:
        yield Services(workspace, home, home.clock, os.urandom, person, language)
