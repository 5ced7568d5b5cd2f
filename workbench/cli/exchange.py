"""What crosses the edge of a workspace: last year's workbook in, workbook, report and package out."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.opening import open_to_write
from workbench.cli.output import NO, BadUsage, Outcome, command, progress, table
from workbench.cli.returning import take_if_questionnaire
from workbench.cli.workspaces import Workspace

_USUAL = "workbook,report,package"


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "import")(_import)
    command(app, "release")(_release)
    command(app, "export")(_export)
    command(app, "demo")(_demo)


def _import(
    workspace: Workspace,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The workbook (.xlsx).")],
    assessment: Annotated[str, typer.Option(help="The assessment that it belongs to.")],
    as_: Annotated[str, typer.Option("--as", help="previous or answers.")] = "previous",
    period: Annotated[str | None, typer.Option(help="Take this year's figures.")] = None,
    row: Annotated[str | None, typer.Option(help="The cluster's name in a table of many.")] = None,
    mapping: Annotated[Path | None, typer.Option(help="What was chosen for this layout before (.yaml).")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be taken.")] = False,
) -> Outcome:
    """Take over a workbook or a questionnaire; only what is certain is written, every filled cell is accounted for."""
    from workbench.application import importing, references
    from workbench.bootstrap import open_services

    if as_ not in ("previous", "answers"):
        raise BadUsage(what=f"--as is previous or answers, not “{as_}”.", command="import")
    with open_services(workspace, writing=not dry_run) as services:
        found = references.get_assessment(services, assessment)
        if as_ == "answers" and (returned := take_if_questionnaire(services, found, file, dry_run=dry_run)):
            return returned
        choices = importing.Choices(as_=as_, period=period, row=row, mapping=mapping)
        plan = importing.plan(services, found, file, choices)
        previous = None if dry_run or not plan.imported else importing.take_over(services, found, file, plan, as_=as_)
    document = importing.plan_document(plan)
    if previous is not None:
        document["assessment"] = previous.made
    cells = document["cells"]
    rows = [(each["cell"], each["question"], each["value"]) for each in document["imported"]]
    text = (
        f"{cells['filled']} filled cells: {cells['imported']} {'ready' if dry_run else 'taken over'}, "
        f"{cells['labels']} labels, {cells['asked']} to ask, {cells['other_periods']} of other years, "
        f"{cells['other_clusters']} of other clusters, {cells['unmatched']} unmatched.\n\n"
        + table(("Cell", "Question", "Value"), rows)
    )
    for each in document["asked"]:
        text += f"\nAsk: {each['cell']} “{each['text']}”: {' or '.join(each['choices']) or 'what is it?'}"
    for warning in document["warnings"]:
        text += f"\nNote: {warning}"
    return Outcome(document, text, 0 if plan.imported else NO)


def _release(
    workspace: Workspace,
    assessment: Annotated[str, typer.Argument(metavar="A", help="The assessment.")],
    to: Annotated[str, typer.Option(help="cluster, programme or public.")] = "",
    items: Annotated[str, typer.Option(help="E.g. name,members,members_total; left out: list them.")] = "",
    text: Annotated[str, typer.Option(help="The words of claim, story, specialisation, partners or contact.")] = "",
) -> Outcome:
    """Write down what the cluster lets be shown, and to whom; the public profile shows nothing else."""
    from workbench.application import references, releasing
    from workbench.bootstrap import open_services

    wanted = tuple(dict.fromkeys(item.strip() for item in items.split(",") if item.strip()))
    if bool(wanted) != bool(to):
        raise BadUsage(what="Give --to and --items together.", command="release")
    with open_to_write(workspace) if wanted else open_services(workspace, writing=False) as services:
        found = references.get_assessment(services, assessment)
        if wanted:
            releasing.release(services, found, wanted, to, text)
        released = releasing.list_releases(services, found).values()
    rows = [{"item": each.item, "to": each.audience, "on": each.on.isoformat(), "text": each.text} for each in released]
    lines = [(each["item"], each["to"], each["on"], each["text"]) for each in rows]
    return Outcome({"released": rows}, table(("Item", "To", "On", "Text"), lines))


def _export(
    workspace: Workspace,
    assessment: Annotated[str, typer.Argument(metavar="A", help="The assessment.")],
    to: Annotated[Path, typer.Option(help="The folder for the files.")],
    only: Annotated[str, typer.Option(help="Some of workbook,report,package,questionnaire,feedback,profile.")] = _USUAL,
    with_evidence: Annotated[bool, typer.Option("--with-evidence", help="Put the documents into the package.")] = False,
    language: Annotated[str, typer.Option(help="Language of the files: en, nb, sv, da or fi.")] = "en",
) -> Outcome:
    """Write workbook, report and package; each is read back and compared before it is called done."""
    from workbench.application import exporting, references
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        found = references.get_assessment(services, assessment)
        kinds = tuple(kind.strip() for kind in only.split(",") if kind.strip())
        files = exporting.export(
            services, found, to, kinds, with_evidence=with_evidence, say=progress, language=language
        )
    return Outcome(
        {"files": [{"kind": each.kind, "path": str(each.path)} for each in files]},
        "\n".join(f"{each.kind}: {each.path}" for each in files),
    )


def _demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="The folder for everything that it makes.")] = Path("demo"),
) -> Outcome:
    """Do the whole job on the shipped example: import, answer, score, report, sign, verify."""
    from workbench.application.demonstrating import demonstrate
    from workbench.kernel.clock import SystemClock

    shown = demonstrate(out, SystemClock(), progress, context.obj)
    pictures = f"Pictures   {out / 'pictures'}\n" if shown["screenshots"] else ""
    text = (
        f"{shown['label'] or 'No label'}: {shown['percent']} %, verified: {'yes' if shown['verified'] else 'no'}\n"
        f"Workspace  {shown['workspace']}\nWorkbook   {shown['workbook']}\nReport     {shown['report']}\n"
        f"Package    {shown['package']}\nTrust list {shown['trusted']}\n{pictures}{shown['seconds']} s"
    )
    return Outcome(shown, text, 0 if shown["verified"] else NO)
