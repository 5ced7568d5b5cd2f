"""How clusters belong together: programmes, hubs, lineage, and what merging would bring."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.output import BadUsage, Outcome, command
from workbench.cli.portfolio_labels import Database, Today, day_of
from workbench.cli.portfolio_maps import To, told

Given = Annotated[Path, typer.Option("--structure", metavar="S.yaml", help="How the clusters belong together.")]


def add_to(group: typer.Typer) -> None:
    """Add the commands to those of a portfolio."""
    command(group, "structure")(_structure)
    command(group, "lineage")(_lineage)
    command(group, "merge")(_merge)


def _structure(database: Database, structure: Given, today: Today = "", to: To = None) -> Outcome:
    """Show programmes at their levels, clusters that are in several, and what is under each hub."""
    from workbench.application.portfolio_structure import structure_tables
    from workbench.domain.structure import read_structure

    asked = read_structure(structure)
    tables = structure_tables(database, asked, day_of(today, "portfolio structure"))
    return told(database, tables, {each.id: each.documents() for each in tables}, to, asked.title)


def _lineage(
    database: Database,
    cluster: Annotated[str, typer.Argument(metavar="CLUSTER", help="Its id or exact name.")],
    structure: Given,
    to: To = None,
) -> Outcome:
    """Show the consolidated history of a cluster and of those that it came from."""
    from workbench.application.portfolio_structure import lineage_tables
    from workbench.domain.structure import read_structure

    tables = lineage_tables(database, read_structure(structure), cluster)
    return told(database, tables, {each.id: each.documents() for each in tables}, to)


def _merge(
    database: Database,
    clusters: Annotated[list[str], typer.Argument(metavar="CLUSTER CLUSTER...", help="Ids or exact names.")],
    members: Annotated[
        list[str] | None, typer.Option(metavar="CLUSTER=F.csv", help="Its list of members; for each: again.")
    ] = None,
    to: To = None,
) -> Outcome:
    """Show what clusters would come to if they merged; nothing is changed."""
    from workbench.application.portfolio_mergers import merger

    pairs = [each.rpartition("=") for each in members or ()]
    if wrong := next((each[2] for each in pairs if not each[0]), None):
        raise BadUsage(what=f"“{wrong}” is no CLUSTER=F.csv.", command="portfolio merge")
    found = merger(database, clusters, {name: Path(path) for name, _, path in pairs})
    document = {
        "clusters": list(found.clusters), "edition": found.edition, "members": dict(found.members),
        "union": found.union, **{each.id: each.documents() for each in found.tables if each.id != "members"},
    }  # fmt: skip
    return told(database, found.tables, document, to, f"If {' and '.join(found.clusters)} merged")
