"""Opening a workspace for a command: what a writer should know of it comes first, and who speaks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.output import progress

if TYPE_CHECKING:
    from workbench.application.services import Services

Speaker = Annotated[
    str, typer.Option("--as", metavar="EMAIL", help="Speak for another, in a workspace for practice only.")
]


@contextmanager
def open_to_write(workspace: Path, speaker: str = "") -> "Iterator[Services]":
    """Open a workspace for writing, and say on standard error what is odd about its place or the clock."""
    from workbench.application.practising import speak_for
    from workbench.application.welcoming import greet
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=True) as services:
        for notice in greet(services).notices:
            progress(notice)
        yield speak_for(services, speaker)


@contextmanager
def open_to_read(workspace: Path, speaker: str = "") -> "Iterator[Services]":
    """Open a workspace for reading, as somebody sees it."""
    from workbench.application.practising import speak_for
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        yield speak_for(services, speaker)
