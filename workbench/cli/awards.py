"""Labels that label bodies gave: written down, and listed."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.opening import open_to_write
from workbench.cli.output import BadUsage, Outcome, command, table
from workbench.cli.workspaces import Reference, Workspace

if TYPE_CHECKING:
    from workbench.domain.awards import Award


def add_to(app: typer.Typer) -> None:
    """Add the command to the command line."""
    command(app, "award")(_award)


def _award(
    workspace: Workspace,
    assessment: Reference,
    label: Annotated[str, typer.Argument(metavar="LABEL", help="gold, silver or bronze; left out: list them.")] = "",
    by: Annotated[str, typer.Option(metavar="BODY", help="The label body that decided.")] = "",
    on: Annotated[str, typer.Option(metavar="DATE", help="When, e.g. 2026-12-01.")] = "",
    until: Annotated[str, typer.Option(metavar="DATE", help="Its last day, e.g. 2028-11-30.")] = "",
) -> Outcome:
    """Write down the label that a label body gave the cluster, or list what it was given."""
    from workbench.application import awarding, journalling, references
    from workbench.bootstrap import open_services
    from workbench.domain.awards import current_award

    if bool(label) != bool(by and on):
        raise BadUsage(what="Give LABEL, --by and --on together.", command="award")
    if until and not label:
        raise BadUsage(what="--until goes with a LABEL.", command="award")
    days = _day("--on", on), _day("--until", until)
    made = None
    with open_to_write(workspace) if label else open_services(workspace, writing=False) as services:
        found = references.get_assessment(services, assessment)
        if not label:
            journalling.note_opened(services, found.id)
        cluster = found.cluster
        if label and days[0] is not None:
            made = awarding.award(services, cluster, label, by=by, on=days[0], until=days[1]).made
        awards = awarding.list_awards(services, cluster)
    held = current_award(awards)
    document = {"award": made or (held.id if held else None), "awards": [_told(each) for each in awards]}
    lines = [(each.label, each.by, each.on, each.until or "") for each in awards]
    return Outcome(document, table(("Label", "By", "On", "Until"), lines))


def _told(award: "Award") -> dict[str, str | None]:
    until = award.until.isoformat() if award.until else None
    return {"id": award.id, "label": award.label, "by": award.by, "on": award.on.isoformat(), "until": until}


def _day(option: str, text: str) -> date | None:
    """Read a day; one that is left out is none."""
    from workbench.domain.entries import read_date

    found = read_date(text)
    if text and len(found) != 1:
        raise BadUsage(what=f"“{text}” is no day that {option} could be: write it like 2026-12-01.", command="award")
    return found[0] if found else None
