"""Opening a workspace for a command: what a writer should know of it comes first, and who speaks."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.output import progress
from workbench.kernel.errors import WorkbenchError

if TYPE_CHECKING:
    from workbench.application.services import Services
    from workbench.domain.assessments import Assessment

_TAKEN = ("STO-003", "STO-008")
"""Codes of a workspace that is open elsewhere, or lies where nobody may write."""
Speaker = Annotated[
    str, typer.Option("--as", metavar="EMAIL", help="Speak for another, in a workspace for practice only.")
]
LoggedIn = Annotated[
    Path | None,
    typer.Option(
        "--workspace", metavar="WS", help="Let this workspace's log tell of it; without, a package alone has no log."
    ),
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


@contextmanager
def open_to_write_or_read(workspace: Path) -> "Iterator[Services]":
    """Open a workspace for writing; only for reading where somebody else has it open, or nobody may write."""
    with ExitStack() as held:
        try:
            services = held.enter_context(open_to_write(workspace))
        except WorkbenchError as error:
            if error.code not in _TAKEN:
                raise
            services = held.enter_context(open_to_read(workspace))
        yield services


@contextmanager
def look_into(workspace: Path, assessment: str, speaker: str = "") -> "Iterator[tuple[Services, Assessment]]":
    """Open a workspace for reading, and yield one assessment in it; the log says that it was opened."""
    from workbench.application.journalling import note_opened
    from workbench.application.references import get_assessment

    with open_to_read(workspace, speaker) as services:
        found = get_assessment(services, assessment)
        note_opened(services, found.id)
        yield services, found


@contextmanager
def log_of_package(
    workspace: Path | None, package: Path, deed: str, passphrase_file: Path | None = None
) -> "Iterator[Callable[[Path], object]]":
    """Yield what lets the log of a workspace tell of a package; without a workspace it does nothing.

    Raises NotOfThisWorkspace before anything is done.
    """
    if workspace is None:
        yield lambda _: None
        return
    from workbench.application import giving_out
    from workbench.cli.secrets import unlock
    from workbench.domain.journal import Deed

    unlock(workspace, passphrase_file)
    with open_to_read(workspace) as services:
        found = giving_out.get_assessment_of(services, package)
        yield lambda made: giving_out.note_package(services, found, Deed(deed), made)
