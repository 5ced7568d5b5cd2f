"""Workspaces: made, checked, copied; who said what."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.output import NO, Outcome, command, table

Workspace = Annotated[Path, typer.Argument(metavar="WS", help="The workspace file, e.g. north.workbench.")]
Reference = Annotated[
    str, typer.Argument(metavar="A", help="The assessment: its id, its beginning, or its cluster's name.")
]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "init")(_init)
    command(app, "check")(_check)
    command(app, "backup")(_backup)
    command(app, "history")(_history)
    command(app, "conflicts")(_conflicts)


def _init(
    workspace: Workspace,
    name: Annotated[str, typer.Option(help="Your name, as it stands in reports.")],
    email: Annotated[str, typer.Option(help="Your e-mail address.")],
    identity: Annotated[Path | None, typer.Option(help="Your signing identity (.p12), on a further laptop.")] = None,
    person: Annotated[str | None, typer.Option(help="Your person id, where the identity carries none.")] = None,
    passphrase_file: Annotated[Path | None, typer.Option(help="File with the identity's passphrase.")] = None,
) -> Outcome:
    """Make a new workspace; on this computer's first one also your person and device keys."""
    from workbench import bootstrap
    from workbench.application import maintaining, signing
    from workbench.cli.secrets import read_passphrase

    home = bootstrap.open_home()
    known = signing.person_of(identity, read_passphrase(passphrase_file), person) if identity else person
    made = maintaining.make_workspace(home, workspace, name, email, signing.checked_person(known))
    return Outcome(
        {
            "workspace": str(workspace),
            "person": made.person.id,
            "device": made.device,
            "certificate": str(home.certificate),
        },
        f"{workspace} is ready.\nYou are {made.person.name} ({made.person.id}).\n"
        f"Your certificate for colleagues: {home.certificate}",
    )


def _check(
    workspace: Workspace,
    full: Annotated[bool, typer.Option("--full", help="Also read every page and every piece of evidence.")] = False,
) -> Outcome:
    """Check that the workspace holds exactly what was put into it."""
    from workbench.application import maintaining
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        health = maintaining.check(services, full=full)
    problems = [{"code": each.code, "where": each.where, "message": each.message} for each in health.problems]
    text = "\n".join(f"{each['where']}: {each['message']} ({each['code']})" for each in problems)
    counts = f"{health.revisions} revisions, {health.blobs} files kept."
    return Outcome(
        {"ok": health.is_sound, "problems": problems, "revisions": health.revisions, "blobs": health.blobs},
        f"{text}\n{counts}" if problems else f"Sound: {counts}",
        0 if health.is_sound else NO,
    )


def _backup(
    workspace: Workspace, file: Annotated[Path, typer.Argument(metavar="FILE", help="The new copy.")]
) -> Outcome:
    """Copy the workspace to a new file, checked, even while it is open elsewhere."""
    from workbench.application import maintaining
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        sha256 = maintaining.back_up(services, file)
    return Outcome({"file": str(file), "sha256": sha256}, f"{file} is a checked copy.\nSHA-256 {sha256}")


def _history(
    workspace: Workspace,
    assessment: Reference,
    question: Annotated[str, typer.Argument(metavar="[QUESTION]", help="Only this question.")] = "",
) -> Outcome:
    """Show who said what, when; the latest last."""
    from workbench.application import maintaining, references
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        found = references.get_assessment(services, assessment)
        told = maintaining.read_history(services, found, question)
    rows = [
        (each.recorded_at, each.field, each.value, (each.context or {}).get("how", "erased"), "now" if head else "")
        for each, head in told
    ]
    return Outcome(
        {"revisions": [each.to_json(is_head=head) for each, head in told]},
        table(("When", "What", "Value", "How", ""), rows),
    )


def _conflicts(
    workspace: Workspace,
    assessment: Annotated[str, typer.Argument(metavar="[A]", help="Only this assessment.")] = "",
) -> Outcome:
    """List the values on which colleagues differ."""
    from workbench.application import maintaining, references
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        entity = references.get_assessment(services, assessment).id if assessment else None
        found = maintaining.list_conflicts(services, entity)
    rows = [
        (each["entity"], each["field"], head["value"], head["recorded_at"]) for each in found for head in each["heads"]
    ]
    return Outcome({"conflicts": found}, table(("About", "Field", "Value", "When"), rows), NO if found else 0)
