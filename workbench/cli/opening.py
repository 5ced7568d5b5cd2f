"""Opening a workspace for a command that writes: what the person should know of it comes first."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.output import progress

if TYPE_CHECKING:
    from workbench.application.services import Services


@contextmanager
def open_to_write(workspace: Path) -> "Iterator[Services]":
    """Open a workspace for writing, and say on standard error what is odd about its place or the clock."""
    from workbench.application.welcoming import greet
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=True) as services:
        for notice in greet(services).notices:
            progress(notice)
        yield services
