"""Duties towards those whom data are about: erased, handed out, kept until a day, and who saw what."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.opening import open_to_write
from workbench.cli.output import BadUsage, Outcome, command
from workbench.cli.workspaces import Workspace

if TYPE_CHECKING:
    from workbench.application.erasing import Plan


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "erase")(_erase)


def _erase(
    workspace: Workspace,
    cluster: Annotated[
        str, typer.Argument(metavar="[CLUSTER]", help="The cluster: its id, its beginning, or its exact name.")
    ] = "",
    reason: Annotated[str, typer.Option(help="Why, without names: it stays in the history.")] = "",
    person: Annotated[
        str, typer.Option(metavar="P", help="A colleague instead: name and e-mail address are replaced.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go, and what would stay.")] = False,
    receipt: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where the receipt goes; default: beside the workspace.")
    ] = None,
) -> Outcome:
    """Erase a cluster, or a colleague's name, for good: answers, evidence, snapshots; a receipt says what was left."""
    from workbench.application import erasing, references
    from workbench.bootstrap import open_services

    if bool(cluster) == bool(person):
        raise BadUsage(what="Give a CLUSTER, or --person P.", command="erase")
    with open_services(workspace, writing=False) if dry_run else open_to_write(workspace) as services:
        if cluster:
            plan = erasing.plan_cluster(services, references.get_cluster(services, cluster))
        else:
            plan = erasing.plan_person(services, references.get_person(services, person))
        if dry_run:
            return _dry_run(plan)
        done = erasing.erase(services, plan, reason, receipt or workspace.absolute().parent)
    folder = receipt or workspace.parent
    document = {**done.to_json(), "receipt": [str(folder / f"{done.file_stem}{end}") for end in (".json", ".txt")]}
    return Outcome(document, f"{done.text}\n\nThe receipt: {document['receipt'][1]}")


def _dry_run(plan: "Plan") -> Outcome:
    document = {
        "dry_run": True, "erased": None, "would_erase": {plan.sort: plan.id, "name": plan.name, **plan.counts},
        "lines": list(plan.lines), "kept": list(plan.kept), "copies": plan.copies,
        "unreached": [each.to_json() for each in plan.unreached],
    }  # fmt: skip
    lines = [f"Would be erased: {plan.name}", *(f"- {each}" for each in plan.lines)]
    lines += ["", f"Snapshots that would be written anew: {plan.copies}"]
    for title, told in (("Would stay", plan.kept), ("Could not be reached", [e.sentence for e in plan.unreached])):
        lines += ["", f"{title}:", *(f"- {each}" for each in told)] if told else []
    return Outcome(document, "\n".join(lines))
