"""Building capacity together: what measures brought, and who could learn with and from whom."""

from typing import Annotated

import typer

from workbench.cli.output import Outcome, command
from workbench.cli.portfolio_labels import Database
from workbench.cli.portfolio_maps import Edition, To, told


def add_to(group: typer.Typer) -> None:
    """Add the commands to those of a portfolio."""
    command(group, "effects")(_effects)
    command(group, "matching")(_matching)


def _effects(
    database: Database,
    edition: Edition = "",
    behind: Annotated[str, typer.Option(metavar="I", help="List the clusters behind this indicator instead.")] = "",
    to: To = None,
) -> Outcome:
    """Tell whether levels rose more often where a measure was planned, with the bounds of what can be said."""
    from workbench.application.portfolio_growth import courses_behind, effects

    if behind:
        found = courses_behind(database, behind, edition)
        return told(database, [found], {"indicator": behind, "clusters": found.documents()}, to)
    found = effects(database, edition)
    return told(database, [found], {"indicators": found.documents(), "notes": list(found.notes)}, to)


def _matching(database: Database, edition: Edition = "", to: To = None) -> Outcome:
    """Suggest joint measures, groups with the same needs, and who could teach whom; it names clusters."""
    from workbench.application.portfolio_growth import matching

    tables = matching(database, edition)
    return told(
        database, tables, {each.id.replace("-", "_"): each.documents() for each in tables}, to, "Learning together"
    )
