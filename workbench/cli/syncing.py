"""Exchanging with colleagues: through a shared place, or by a file that is carried."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.opening import open_to_write
from workbench.cli.output import NO, BadUsage, Outcome, command
from workbench.cli.steps import phases
from workbench.cli.workspaces import Workspace
from workbench.kernel.words import count_text

if TYPE_CHECKING:
    from workbench.application.services import Services
    from workbench.application.syncing import Synced


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "sync")(_sync)
    command(app, "receive")(_receive)


def _sync(
    workspace: Workspace,
    hub: Annotated[str, typer.Option(metavar="URL", help="The shared place: a folder, or https, s3, sftp; kept.")] = "",
    to_file: Annotated[Path | None, typer.Option(help="Write what colleagues may read into this file.")] = None,
    from_file: Annotated[Path | None, typer.Option(help="Take what a file brings.")] = None,
    hub_password_file: Annotated[Path | None, typer.Option(help="File with the password of the shared place.")] = None,
) -> Outcome:
    """Exchange answers, levels and evidence with colleagues; what differs is shown, never overwritten."""
    from workbench.application import syncing

    if sum(map(bool, (hub, to_file, from_file))) > 1:
        raise BadUsage(what="Give one of --hub, --to-file and --from-file.", command="sync")
    with open_to_write(workspace) as services:
        if to_file is not None:
            return _told(services, syncing.carry(services, to_file), f"{to_file} is ready to be carried.")
        if from_file is not None:
            return _told(services, syncing.receive(services, from_file))
        with syncing.shared_place(services, hub, hub_password_file) as place, phases() as say:
            synced = syncing.sync(services, place, say)
        return _told(services, synced)


def _receive(workspace: Workspace, file: Annotated[Path, typer.Argument(metavar="FILE")]) -> Outcome:
    """Take a colleague's assessors' file, or what was carried here."""
    from workbench.application import syncing

    with open_to_write(workspace) as services:
        return _told(services, syncing.receive(services, file))


def _told(services: "Services", synced: "Synced", first: str = "") -> Outcome:
    from workbench.application import naming, participating

    lines = [first] if first else []
    sent, received = (count_text(each, "entry", "entries") for each in (synced.sent, synced.received))
    lines.append(f"Sent {sent}, received {received}.")
    if synced.was_put_back:
        lines.append("This workspace had been put back from an older copy; what it lacked is here again.")
    if synced.sent_blobs or synced.received_blobs:
        lines.append(f"Files: sent {synced.sent_blobs}, received {synced.received_blobs}.")
    for each in synced.invitations:
        lines.append(f"{each.name} <{each.email}> shares an assessment with you. Compare their fingerprint aloud:")
        lines.append(f"  {each.spoken}")
        lines.append("  then trust their certificate with `workbench identity trust`, and sync again.")
    lines += synced.problems
    if synced.conflicts:
        count = count_text(len(synced.conflicts), "value", "values")
        lines.append(f"You differ on {count}: `workbench conflicts` lists them.")
    undeclared, names = participating.list_undeclared(services), naming.names_in(services)
    for one in undeclared:
        lines.append(f"{names.place(one.id)}: declare your interest in the cluster, it is needed to finalise:")
        lines.append(f"  `workbench declare {services.workspace.path} {one.id} --interest none`, or what it is.")
    document = {**synced.to_json(), "undeclared": [one.id for one in undeclared]}
    return Outcome(document, "\n".join(lines), NO if synced.conflicts or synced.problems else 0)
