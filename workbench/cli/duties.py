"""Duties towards those whom data are about: erased, handed out, kept until a day, and who saw what."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.opening import open_to_write
from workbench.cli.output import NO, BadUsage, Outcome, command, progress, table
from workbench.cli.workspaces import Workspace
from workbench.kernel.words import count_text

if TYPE_CHECKING:
    from workbench.application.erasing import Plan
    from workbench.application.retaining import Kept


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "held")(_held)
    command(app, "erase")(_erase)
    command(app, "log")(_log)
    command(app, "retention")(_retention)


def _held(
    workspace: Workspace,
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="A new or empty folder.")],
    cluster: Annotated[str, typer.Option(metavar="C", help="All that is held about this cluster.")] = "",
    person: Annotated[
        str, typer.Option(metavar="P", help="Or about this person: of the workspace, or named in answers.")
    ] = "",
) -> Outcome:
    """Write all that is held about a cluster or a person: JSON, tables, files, and a page that says what there is."""
    from workbench.application import holding, references
    from workbench.bootstrap import open_services

    if bool(cluster) == bool(person):
        raise BadUsage(what="Give --cluster C, or --person P.", command="held")
    with open_services(workspace, writing=False) as services:
        if cluster:
            found = holding.held_of_cluster(services, references.get_cluster(services, cluster))
        else:
            found = holding.held_of_person(services, holding.person_of(services, person))
        written = holding.hand_over(services, found, to, progress)
    document = {
        "held": {found.sort: found.id, "name": found.name}, "revisions": len(found.said), "files": len(found.files),
        "log": len(found.log), "written": [str(each) for each in written], "waiting": list(found.waiting),
    }  # fmt: skip
    entries = count_text(len(found.said), "entry", "entries")
    files = count_text(len(found.files), "file", "files")
    counts = f"{entries} and {files} about {found.name}"
    waiting = "".join(f"\nNot handed out yet: {each}." for each in found.waiting)
    return Outcome(document, f"{counts[0].upper()}{counts[1:]}, read back and equal.{waiting}\nBegin with {written[0]}")


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


def _log(
    workspace: Workspace,
    assessment: Annotated[str, typer.Argument(metavar="[A]", help="Only this assessment.")] = "",
    to: Annotated[
        Path | None, typer.Option("--to", metavar="FILE", help="Also write it as a table: .xlsx or .csv.")
    ] = None,
) -> Outcome:
    """Show who opened an assessment, and what left: exported, printed, signed, sealed, copied, sent."""
    from workbench.application import journalling, log_tables, references
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        about = references.get_assessment(services, assessment).id if assessment else None
        told = journalling.tell_journal(services, about)
        if to is not None:
            log_tables.save_log(services, about, to)
    rows = [(each.at, each.deed, each.about, each.person, each.file) for each in told]
    document = {"entries": [each.to_json() for each in told], **({"written": str(to)} if to else {})}
    return Outcome(document, table(("When", "What", "About", "Who", "File"), rows))


def _retention(
    workspace: Workspace,
    assessment: Annotated[str, typer.Argument(metavar="[A]", help="Only this assessment.")] = "",
    until: Annotated[str, typer.Option(metavar="DATE", help="Keep it until this day, e.g. 2031-12-31.")] = "",
    reason: Annotated[str, typer.Option(help="Why.")] = "",
) -> Outcome:
    """Show until when assessments are kept, or keep one until another day; nothing is erased by itself."""
    from workbench.application import references, retaining
    from workbench.bootstrap import open_services

    if bool(until) != bool(reason) or (until and not assessment):
        raise BadUsage(what="Give A, --until and --reason together.", command="retention")
    with open_to_write(workspace) if until else open_services(workspace, writing=False) as services:
        wanted = references.get_assessment(services, assessment).id if assessment else None
        if wanted is not None and until:
            retaining.keep_until(services, wanted, _day(until), reason)
        found = [each for each in retaining.list_kept(services) if wanted in (None, each.assessment.id)]
    due = [each for each in found if each.is_due]
    rows = [(each.name, each.retention.until, each.retention.why or "the usual time", _state(each)) for each in found]
    document = {"kept": [each.to_json() for each in found], "due": [each.assessment.id for each in due]}
    return Outcome(document, table(("Assessment", "Kept until", "Why", ""), rows), NO if due else 0)


def _state(kept: "Kept") -> str:
    return "due: keep it longer with a reason, or erase it" if kept.is_due else "soon" if kept.is_soon else ""


def _day(text: str) -> date:
    from workbench.domain.entries import read_date

    found = read_date(text)
    if len(found) != 1:
        raise BadUsage(what=f"“{text}” is no day: write it like 2031-12-31.", command="retention")
    return found[0]


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
