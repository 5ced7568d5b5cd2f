"""How one scores beside what is agreed: for one's own eyes, and given away only by an option."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.opening import open_to_read
from workbench.cli.output import NO, Outcome, command, table
from workbench.cli.workspaces import Workspace


def add_to(app: typer.Typer) -> None:
    """Add the command to the command line."""
    command(app, "calibration")(_calibration)


def _calibration(
    workspace: Workspace,
    share: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Also write it into a new file, to give it away.")
    ] = None,
) -> Outcome:
    """Your own first levels against the agreed ones, over all your assessments; only you are shown it."""
    from workbench.application import calibrating
    from workbench.application.calibration_words import (
        LEANING_WORDS,
        NOTHING_YET,
        calibration_document,
        calibration_lines,
        holds,
        mean_text,
        moved_text,
    )

    with open_to_read(workspace, "") as services:
        own = calibrating.look_at_own(services)
        name = services.person.name
        file = None if share is None else str(calibrating.share(services, own, share))
    if own.found is None:
        return Outcome({"whole": None, "reading": [NOTHING_YET], "shared": None}, NOTHING_YET, NO)
    document = {**calibration_document(own.found, own.titles), "shared": file}
    rows = [
        (
            own.titles.get(each.id, "All"),
            each.assessments,
            mean_text(each),
            moved_text(each),
            LEANING_WORDS[each.leaning],
        )
        for each in (own.found.whole, *own.found.sections, *own.found.indicators)
    ]
    lines = [*calibration_lines(own.found, own.titles), "", table(_HEADS, rows)]
    if file:
        lines += ["", f"{file} holds:", *(f"- {each}" for each in holds(own.found, name))]
    return Outcome(document, "\n".join(lines))


_HEADS = ("", "Assessments", "You less agreed (95 of 100)", "Moved", "Leaning")
