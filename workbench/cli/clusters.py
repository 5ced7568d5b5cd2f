"""Clusters: added and listed."""

from typing import Annotated

import typer

from workbench.cli.opening import open_to_write
from workbench.cli.output import Outcome, command, table
from workbench.cli.workspaces import Workspace


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="Clusters that are assessed.", no_args_is_help=True)
    app.add_typer(group, name="cluster")
    command(group, "add")(_add)
    command(group, "list")(_list)


def _add(
    workspace: Workspace,
    name: Annotated[str, typer.Option(help="The cluster's name.")],
    country: Annotated[str, typer.Option(help="Two letters, e.g. NO.")],
    region: Annotated[str, typer.Option(help="NUTS code, e.g. NO07.")] = "",
    sector: Annotated[str, typer.Option(help="Technology field.")] = "",
) -> Outcome:
    """Add a cluster."""
    from workbench.application import assessing

    with open_to_write(workspace) as services:
        cluster = assessing.add_cluster(services, name, country, region, sector)
    return Outcome({"cluster": cluster.id}, f"{cluster.name} is added ({cluster.id}).")


def _list(workspace: Workspace) -> Outcome:
    """List the clusters of a workspace."""
    from workbench.application import references
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        clusters = references.list_clusters(services)
    return Outcome(
        {
            "clusters": [
                {"id": c.id, "name": c.name, "country": c.country, "region": c.region, "sector": c.sector}
                for c in clusters
            ]
        },
        table(("Cluster", "Country", "Id"), [(c.name, c.country, c.id) for c in clusters]),
    )
