"""Mappings of workbooks' layouts: listed, given out, taken in, removed."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.opening import open_to_write
from workbench.cli.output import Outcome, command, table
from workbench.cli.workspaces import Workspace

Name = Annotated[str, typer.Argument(metavar="NAME", help="The mapping's name.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="What was chosen for layouts of workbooks.", no_args_is_help=True)
    app.add_typer(group, name="mapping")
    command(group, "list")(_list)
    command(group, "export")(_export)
    command(group, "import")(_import)
    command(group, "remove")(_remove)


def _list(workspace: Workspace) -> Outcome:
    """List the mappings that the workspace keeps."""
    from workbench.application import mappings
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        found = mappings.list_mappings(services)
    return Outcome(
        {
            "mappings": [
                {
                    "id": each.id, "name": each.name, "edition": each.mapping.edition,
                    "fields": len(each.mapping.entries), "kept_at": each.kept_at,
                }
                for each in found
            ]
        },
        table(
            ("Mapping", "Edition", "Fields", "Kept"),
            [(each.name, each.mapping.edition, len(each.mapping.entries), each.kept_at) for each in found],
        ),
    )  # fmt: skip


def _export(
    workspace: Workspace, name: Name, to: Annotated[Path, typer.Option("--to", help="The new file (.yaml).")]
) -> Outcome:
    """Write a mapping as a file that another workspace can take in."""
    from workbench.application import mappings
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        found = mappings.export(services, name, to)
    return Outcome({"file": str(to), "name": found.name}, f"{to} holds the mapping “{found.name}”.")


def _import(
    workspace: Workspace,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The mapping file (.yaml).")],
    name: Annotated[str, typer.Option(help="Its name here; default: the file's.")] = "",
) -> Outcome:
    """Keep the mapping of a file: workbooks of its layout are read by it from now on."""
    from workbench.application import mappings

    with open_to_write(workspace) as services:
        kept = mappings.take(services, file, name)
    return Outcome({"mapping": kept.id, "name": kept.name}, f"The mapping “{kept.name}” is kept.")


def _remove(workspace: Workspace, name: Name) -> Outcome:
    """Take a mapping out of use."""
    from workbench.application import mappings

    with open_to_write(workspace) as services:
        found = mappings.get_mapping(services, name)
        mappings.remove(services, name)
    return Outcome({"removed": found.name}, f"The mapping “{found.name}” is removed; the history keeps it.")
