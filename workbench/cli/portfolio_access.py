"""Who may read a portfolio on PostgreSQL."""

from typing import Annotated

import typer

from workbench.cli.output import BadUsage, Outcome, command, table
from workbench.cli.portfolio_labels import Database


def add_to(group: typer.Typer) -> None:
    """Add the command to those of a portfolio."""
    command(group, "access")(_access)


def _access(
    database: Database,
    owner: Annotated[list[str] | None, typer.Option(metavar="ROLE", help="May read and write all of it.")] = None,
    analyst: Annotated[list[str] | None, typer.Option(metavar="ROLE", help="May read figures of groups only.")] = None,
    assessor: Annotated[
        list[str] | None, typer.Option(metavar="ROLE=NAME", help="May read figures, and packages that NAME signed.")
    ] = None,
    revoke: Annotated[list[str] | None, typer.Option(metavar="ROLE", help="May read nothing any more.")] = None,
) -> Outcome:
    """Give roles of the database access to a portfolio on PostgreSQL, or show who has it."""
    from workbench.application.portfolio_access import ANALYST, ASSESSOR, OWNER, Reader, give_access

    pairs = [each.partition("=") for each in assessor or ()]
    if wrong := next((each[0] for each in pairs if not each[0] or not each[2]), None):
        raise BadUsage(what=f"“{wrong}” is no ROLE=NAME.", command="portfolio access")
    readers = [Reader(each, OWNER) for each in owner or ()] + [Reader(each, ANALYST) for each in analyst or ()]
    readers += [Reader(role, ASSESSOR, name) for role, _, name in pairs]
    found = give_access(database, readers, revoke or ())
    document = {
        "readers": [{"role": each.role, "kind": each.kind, "signer": each.signer or None} for each in found.readers],
        "views": list(found.views),
    }
    rows = [(each.role, each.kind, each.signer or "–") for each in found.readers]
    return Outcome(document, table(("Role", "May do what", "Packages signed by"), rows))
