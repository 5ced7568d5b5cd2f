"""Smart specialisation, member services, internationalisation over a portfolio."""

from typing import Annotated

import typer

from workbench.cli.output import Outcome, command
from workbench.cli.portfolio_labels import Database, Today, day_of
from workbench.cli.portfolio_maps import By, To, names_of, told


def add_to(group: typer.Typer) -> None:
    """Add the commands to those of a portfolio."""
    command(group, "specialisation")(_specialisation)
    command(group, "services")(_services)
    command(group, "international")(_international)


def _specialisation(
    database: Database,
    strategy: Annotated[
        str, typer.Option(metavar="S3.yaml", help="The regions' domains: a file, or a shipped one (example).")
    ],
    today: Today = "",
    names: Annotated[bool, typer.Option("--names", help="Also list which clusters these are.")] = False,
    to: To = None,
) -> Outcome:
    """Show who is at work in each region's domains, what joins them, and what would be left after a shock."""
    from workbench.application.portfolio_regions import specialisation
    from workbench.domain.specialisation import read_strategy

    asked = read_strategy(strategy)
    tables = specialisation(database, asked, day_of(today, "portfolio specialisation"), names=names)
    return told(database, tables, {each.id.removeprefix("s3-"): each.documents() for each in tables}, to, asked.title)


def _services(database: Database, by: By = "", to: To = None) -> Outcome:
    """Show what clusters offer their members: sold, paid for, used, digital; by group."""
    return _topic(database, "services", by, to)


def _international(database: Database, by: By = "", to: To = None) -> Outcome:
    """Show how far clusters reach abroad: partners, projects, members, trips, money; by group."""
    return _topic(database, "international", by, to)


def _topic(database: str, topic: str, by: str, to: To) -> Outcome:
    from workbench.application.portfolio_topics import topic_table

    found = topic_table(database, topic, names_of(by))
    return told(database, [found], {"figures": found.documents(), "notes": list(found.notes)}, to)
