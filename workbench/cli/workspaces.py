"""Workspaces: made, checked, copied; who said what."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.opening import look_into
from workbench.cli.output import NO, BadUsage, Outcome, command, table
from workbench.cli.steps import phases
from workbench.kernel.clock import to_text
from workbench.kernel.problems import Problem

if TYPE_CHECKING:
    from workbench.application.encrypting import Recast
    from workbench.application.restoring import Restoration
    from workbench.application.services import Services
    from workbench.domain.revisions import Revision

Workspace = Annotated[Path, typer.Argument(metavar="WS", help="The workspace file, e.g. north.workbench.")]
Reference = Annotated[
    str, typer.Argument(metavar="A", help="The assessment: its id, its beginning, or its cluster's name.")
]
_FORGOTTEN = "Nobody can restore a forgotten passphrase: write it down and keep it apart from the laptop."


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "init")(_init)
    command(app, "encrypt")(_encrypt)
    command(app, "passphrase")(_passphrase)
    command(app, "decrypt")(_decrypt)
    command(app, "check")(_check)
    command(app, "backup")(_backup)
    command(app, "snapshots")(_snapshots)
    command(app, "restore")(_restore)
    command(app, "history")(_history)
    command(app, "conflicts")(_conflicts)


def _init(
    workspace: Workspace,
    name: Annotated[str, typer.Option(help="Your name, as it stands in reports.")],
    email: Annotated[str, typer.Option(help="Your e-mail address.")],
    identity: Annotated[Path | None, typer.Option(help="Your signing identity (.p12), on a further laptop.")] = None,
    person: Annotated[str | None, typer.Option(help="Your person id, where the identity carries none.")] = None,
    encrypt: Annotated[bool, typer.Option("--encrypt", help="Encrypt it with a passphrase.")] = False,
    passphrase_file: Annotated[
        Path | None, typer.Option(help="File with the passphrase: the new workspace's, else the identity's.")
    ] = None,
    identity_passphrase_file: Annotated[
        Path | None, typer.Option(help="File with the identity's passphrase, where the workspace has another.")
    ] = None,
) -> Outcome:
    """Make a new workspace; on this computer's first one also your person and device keys."""
    from workbench import bootstrap
    from workbench.application import maintaining, signing
    from workbench.cli.secrets import VARIABLE, read_new_passphrase, read_passphrase

    home = bootstrap.open_home()
    of_identity = identity_passphrase_file or passphrase_file
    known = signing.person_of(identity, read_passphrase(of_identity), person) if identity else person
    secret = read_new_passphrase(passphrase_file, VARIABLE, "--passphrase-file") if encrypt else None
    made = maintaining.make_workspace(home, workspace, name, email, signing.checked_person(known), secret)
    return Outcome(
        {
            "workspace": str(workspace),
            "person": made.person.id,
            "device": made.device,
            "certificate": str(home.certificate),
            "encrypted": encrypt,
        },
        f"{workspace} is ready.{f' {_FORGOTTEN}' if encrypt else ''}\nYou are {made.person.name} ({made.person.id}).\n"
        f"Your certificate for colleagues: {home.certificate}",
    )


def _encrypt(
    workspace: Workspace,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="NEW", help="Into this new file; the old one stays.")
    ] = None,
    passphrase_file: Annotated[Path | None, typer.Option(help="File with the passphrase that it gets.")] = None,
) -> Outcome:
    """Encrypt a plain workspace, and the snapshots that the program keeps of it."""
    from workbench import bootstrap
    from workbench.application import encrypting, maintaining
    from workbench.cli.secrets import VARIABLE, read_new_passphrase

    encrypting.check_plain(workspace)
    passphrase = read_new_passphrase(passphrase_file, VARIABLE, "--passphrase-file")
    if to is None:
        done = encrypting.encrypt(bootstrap.open_home(), workspace, passphrase)
    else:
        done = encrypting.encrypt_to(workspace, to, passphrase)
        with bootstrap.open_services(workspace, writing=False) as services:
            maintaining.note_copied(services, to)
    return _recast_outcome(done, f"{done.file} is encrypted. {_FORGOTTEN}")


def _passphrase(
    workspace: Workspace,
    new_passphrase_file: Annotated[Path | None, typer.Option(help="File with the new passphrase.")] = None,
) -> Outcome:
    """Give an encrypted workspace another passphrase, and the snapshots that the program keeps of it."""
    from workbench import bootstrap
    from workbench.application import encrypting
    from workbench.cli.secrets import read_new_passphrase

    encrypting.check_encrypted(workspace)
    done = encrypting.change_passphrase(bootstrap.open_home(), workspace, read_new_passphrase(new_passphrase_file))
    return _recast_outcome(done, f"{done.file} has its new passphrase. {_FORGOTTEN}")


def _recast_outcome(done: "Recast", text: str) -> Outcome:
    document = {"file": str(done.file), "snapshots": done.copies, "left": [str(each) for each in done.left]}
    lines = [text, *([f"Its snapshots were written anew with it: {done.copies}."] if done.copies else []), *done.words]
    return Outcome(document, "\n".join(lines))


def _decrypt(
    workspace: Workspace,
    to: Annotated[Path, typer.Option("--to", metavar="NEW", help="The new file.")],
) -> Outcome:
    """Write an encrypted workspace into a new file in clear, for whoever shall read it with other programs."""
    from workbench.application import encrypting, maintaining
    from workbench.bootstrap import open_services

    made = encrypting.decrypt(workspace, to)
    with open_services(workspace, writing=False) as services:
        maintaining.note_copied(services, made, "workspace in clear")
    return Outcome({"file": str(made)}, f"{made} is in clear: whoever has it can read it. {workspace} stays encrypted.")


def _check(
    workspace: Workspace,
    full: Annotated[bool, typer.Option("--full", help="Also read every page and every piece of evidence.")] = False,
    repair_to: Annotated[
        Path | None, typer.Option("--repair-to", metavar="FILE", help="Bring everything sound into this new file.")
    ] = None,
) -> Outcome:
    """Check that the workspace holds exactly what was put into it; salvage what is sound of a damaged one."""
    from workbench import bootstrap
    from workbench.application import checking, maintaining

    health = checking.check_file(workspace, full=full or repair_to is not None)
    counts = f"{health.revisions} revisions, {health.blobs} files kept."
    lines = [f"{each.message} ({each.code})" for each in health.problems]
    document = {
        "ok": health.is_sound, "problems": _problems(health.problems),
        "revisions": health.revisions, "blobs": health.blobs,
    }  # fmt: skip
    text = [*lines, counts] if lines else [f"Sound: {counts}"]
    if repair_to is not None:
        mended = checking.salvage(bootstrap.open_home(), workspace, repair_to)
        with bootstrap.open_services(repair_to, writing=False) as services:
            maintaining.note_mended(services)
        document["repaired"] = {
            "file": str(repair_to), "revisions": mended.revisions, "blobs": mended.blobs,
            "missing": _problems(mended.missing),
        }  # fmt: skip
        text += ["", f"{repair_to} holds {mended.revisions} revisions and {mended.blobs} files, all of them sound."]
        text += ["Missing there:", *mended.words] if mended.words else ["Nothing is missing there."]
    return Outcome(document, "\n".join(text), 0 if health.is_sound else NO)


def _problems(found: Sequence[Problem]) -> list[dict[str, str]]:
    return [{"code": each.code, "where": each.where, "message": each.message} for each in found]


def _backup(
    workspace: Workspace, file: Annotated[Path, typer.Argument(metavar="FILE", help="The new copy.")]
) -> Outcome:
    """Copy the workspace to a new file, checked, even while it is open elsewhere."""
    from workbench.application import maintaining
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        sha256 = maintaining.back_up(services, file)
    return Outcome({"file": str(file), "sha256": sha256}, f"{file} is a checked copy.\nSHA-256 {sha256}")


def _snapshots(workspace: Workspace) -> Outcome:
    """List the snapshots that the program keeps of the workspace, oldest first."""
    from workbench.application import maintaining
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        found = maintaining.list_snapshots(services)
    rows = [(f"{each.taken_at:%Y-%m-%d %H:%M} UTC", each.why, f"{each.size:,}", each.path) for each in found]
    return Outcome(
        {
            "snapshots": [
                {"file": str(each.path), "taken_at": to_text(each.taken_at), "why": each.why, "size": each.size}
                for each in found
            ]
        },
        table(("Taken", "Before", "Bytes", "File"), rows),
    )


def _restore(
    workspace: Workspace,
    source: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FROM]",
            help="A snapshot, another workspace, a package or a colleague's file; default: the shared place.",
        ),
    ] = None,
    hub: Annotated[str, typer.Option(metavar="URL", help="Another shared place than the one that is kept.")] = "",
    hub_password_file: Annotated[Path | None, typer.Option(help="File with the password of the shared place.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would come back.")] = False,
    source_passphrase_file: Annotated[
        Path | None, typer.Option(help="File with the passphrase of FROM, where it has another one.")
    ] = None,
) -> Outcome:
    """Bring back what the workspace lacks and another file has; nothing that is there is replaced."""
    from workbench.application import maintaining, restoring_shared
    from workbench.bootstrap import open_services
    from workbench.cli.secrets import unlock

    if source is not None and hub:
        raise BadUsage(what="Give FROM or --hub, not both.", command="restore")
    if source is not None:
        unlock(source, source_passphrase_file)
    with open_services(workspace, writing=not dry_run) as services:
        if source is None:
            plan = _restore_place(services, hub, hub_password_file, dry_run=dry_run)
        else:
            plan = restoring_shared.plan(services, source)
            if plan.is_needed and not dry_run:
                restoring_shared.restore(services, plan)
        snapshots = maintaining.list_snapshots(services)
    document = {"restored": plan.is_needed and not dry_run, **plan.to_json()}
    document["snapshot"] = str(snapshots[-1].path) if document["restored"] and snapshots else None
    return Outcome(document, _restoration_text(workspace, plan, dry_run=dry_run), 0 if plan.is_needed else NO)


def _restore_place(services: "Services", hub: str, password_file: Path | None, *, dry_run: bool) -> "Restoration":
    from workbench.application import restoring_shared, syncing

    with syncing.shared_place(services, hub, password_file, is_kept=False) as place, phases() as say:
        plan = restoring_shared.plan_place(services, place, say)
        if plan.is_needed and not dry_run:
            restoring_shared.restore_place(services, place, say)
    return plan


def _restoration_text(workspace: Path, plan: "Restoration", *, dry_run: bool) -> str:
    if plan.is_needed:
        lines = [f"{'Would come' if dry_run else 'Came'} back from {plan.source}:", *plan.lines]
    else:
        lines = [f"{plan.source} holds nothing that {workspace} lacks."]
    lines += ["", "Colleagues differ on:", *plan.conflicts] if plan.conflicts else []
    lines += ["", "Left out, because it is damaged there:", *plan.unsound] if plan.unsound else []
    lines += ["", "Held back:", *plan.waiting] if plan.waiting else []
    verb = "Would be erased" if dry_run else "Was erased"
    lines += ["", f"{verb} here too, as a colleague erased it there:", *plan.erasing] if plan.erasing else []
    lines += ["", f"Left out, as it was erased here: {plan.erased}"] if plan.erased else []
    return "\n".join(lines)


def _history(
    workspace: Workspace,
    assessment: Reference,
    question: Annotated[str, typer.Argument(metavar="[QUESTION]", help="Only this question.")] = "",
) -> Outcome:
    """Show who said what, when; the latest last."""
    from workbench.application import maintaining, naming

    with look_into(workspace, assessment) as (services, found):
        told = maintaining.read_history(services, found, question)
        names = naming.names_in(services)
    rows = [
        (
            each.recorded_at, names.person(each.author) or each.author, each.field, _shown(each),
            (each.context or {}).get("how", "erased"), "now" if head else "", maintaining.reason_of(each),
        )
        for each, head in told
    ]  # fmt: skip
    return Outcome(
        {"revisions": [each.to_json(is_head=head) for each, head in told]},
        table(("When", "Who", "What", "Value", "How", "", "Why"), rows),
    )


def _shown(revision: "Revision") -> object:
    """Return a value as a line has room for it: what was finalised is a list of all that it rests on."""
    is_list = isinstance(revision.value, dict) and "heads" in revision.value
    return f"{len(revision.value['heads'])} values" if is_list else revision.value


def _conflicts(
    workspace: Workspace,
    assessment: Annotated[str, typer.Argument(metavar="[A]", help="Only this assessment.")] = "",
) -> Outcome:
    """List the values on which colleagues differ."""
    from workbench.application import journalling, maintaining, naming, references
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        entity = references.get_assessment(services, assessment).id if assessment else None
        found = maintaining.list_conflicts(services, entity)
        journalling.note_opened_of(services, [each["entity"] for each in found])
        names = naming.names_in(services)
    rows = [
        (
            names.place(each["entity"]) or each["entity"], each["field"], head["value"],
            names.person(head["author"]) or head["author"], head["recorded_at"], head["why"],
        )
        for each in found
        for head in each["heads"]
    ]  # fmt: skip
    text = table(("About", "Field", "Value", "Who", "When", "Why"), rows) if rows else "You differ on nothing."
    return Outcome({"conflicts": found}, text, NO if found else 0)
