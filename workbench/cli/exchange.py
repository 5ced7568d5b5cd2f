"""What crosses the edge of a workspace: last year's workbook in, workbook, report and package out."""

from pathlib import Path
from typing import Annotated, Any

import typer

from workbench.cli.batch import BatchOptions, import_batch
from workbench.cli.opening import open_to_read, open_to_write, open_to_write_or_read
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
    path: Annotated[
        Path, typer.Argument(metavar="FILE", help="The workbook; with --batch a folder of them, or a table.")
    ],
    assessment: Annotated[str | None, typer.Option(help="The assessment that it belongs to.")] = None,
    as_: Annotated[str, typer.Option("--as", help="previous or answers.")] = "previous",
    period: Annotated[str | None, typer.Option(help="Take this year's figures.")] = None,
    row: Annotated[str | None, typer.Option(help="The cluster's name in a table of many.")] = None,
    mapping: Annotated[str | None, typer.Option(help="A kept mapping's name, or a mapping file (.yaml).")] = None,
    save_mapping: Annotated[str | None, typer.Option(metavar="NAME", help="Keep what was matched by a name.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be taken.")] = False,
    batch: Annotated[bool, typer.Option("--batch", help="Many workbooks, or each cluster of a table.")] = False,
    form: Annotated[str | None, typer.Option(help="With --batch: the edition; default: the one used last.")] = None,
    country: Annotated[str | None, typer.Option(help="With --batch: of clusters that are new, e.g. NO.")] = None,
    cluster: Annotated[
        list[str] | None, typer.Option(metavar="NAME=CLUSTER", help="With --batch: whose a file or a name is.")
    ] = None,
    account: Annotated[Path | None, typer.Option(help="With --batch: a table of every cell (.xlsx).")] = None,
) -> Outcome:
    """Take over a workbook or a questionnaire; only what is certain is written, every filled cell is accounted for."""
    if as_ not in ("previous", "answers"):
        raise BadUsage(what=f"--as is previous or answers, not “{as_}”.", command="import")
    alone = {"--assessment": assessment, "--row": row, "--save-mapping": save_mapping}
    many = {"--form": form, "--country": country, "--cluster": cluster, "--account": account}
    needless = next((name for name, given in (alone if batch else many).items() if given), None)
    if needless or (batch and as_ == "answers"):
        where = "does not go with" if batch else "goes only with"
        raise BadUsage(what=f"{needless or '--as answers'} {where} --batch.", command="import")
    if batch:
        return import_batch(
            workspace, path, BatchOptions(form, period, country, mapping, cluster or [], account, dry_run)
        )
    if assessment is None:
        raise BadUsage(what="Say which assessment it belongs to: --assessment A.", command="import")
    return _import_one(workspace, path, assessment, (as_, period, row, mapping), save_mapping, dry_run=dry_run)


def _import_one(
    workspace: Path, file: Path, assessment: str, chosen: tuple[str, str | None, str | None, str | None],
    save_mapping: str | None, *, dry_run: bool,
) -> Outcome:  # fmt: skip
    from workbench.application import importing, mappings, references
    from workbench.bootstrap import open_services

    choices = importing.Choices(*chosen)
    with open_services(workspace, writing=not dry_run) as services:
        found = references.get_assessment(services, assessment)
        if choices.as_ == "answers" and (returned := take_if_questionnaire(services, found, file, dry_run=dry_run)):
            return returned
        plan = importing.plan(services, found, file, choices)
        taken = None if dry_run or not plan.imported else importing.take_over(
            services, found, file, plan, as_=choices.as_
        )  # fmt: skip
        if taken is not None and save_mapping:
            mappings.keep(services, save_mapping, plan.mapping)
    document = importing.plan_document(plan)
    if taken is not None:
        document["assessment"] = taken.made
        if save_mapping:
            document["mapping_saved"] = save_mapping
    return Outcome(document, _import_text(document, is_dry=dry_run), 0 if plan.imported else NO)


def _import_text(document: dict[str, Any], *, is_dry: bool) -> str:
    cells = document["cells"]
    rows = [(each["cell"], each["question"], each["value"]) for each in document["imported"]]
    text = (
        f"{cells['filled']} filled cells: {cells['imported']} {'ready' if is_dry else 'taken over'}, "
        f"{cells['labels']} labels, {cells['asked']} to ask, {cells['other_periods']} of other years, "
        f"{cells['other_clusters']} of other clusters, {cells['unmatched']} unmatched.\n\n"
        + table(("Cell", "Question", "Value"), rows)
    )
    for each in document["asked"]:
        text += f"\nAsk: {each['cell']} “{each['text']}”: {' or '.join(each['choices']) or 'what is it?'}"
    if document["mapping_used"]:
        text += f"\nRead by the mapping “{document['mapping_used']}”."
    for warning in document["warnings"]:
        text += f"\nNote: {warning}"
    return text


def _release(
    workspace: Workspace,
    assessment: Annotated[str, typer.Argument(metavar="A", help="The assessment.")],
    to: Annotated[str, typer.Option(help="cluster, programme or public.")] = "",
    items: Annotated[str, typer.Option(help="E.g. name,members,members_total; left out: list them.")] = "",
    text: Annotated[str, typer.Option(help="The words of claim, story, specialisation, partners or contact.")] = "",
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take --items back from everybody.")] = False,
) -> Outcome:
    """Write down what the cluster lets be shown, and to whom; the public profile shows nothing else."""
    from workbench.application import journalling, references, releasing
    from workbench.bootstrap import open_services

    wanted = tuple(dict.fromkeys(item.strip() for item in items.split(",") if item.strip()))
    if withdraw and (to or text or not wanted):
        raise BadUsage(what="--withdraw goes with --items alone.", command="release")
    if not withdraw and bool(wanted) != bool(to):
        raise BadUsage(what="Give --to and --items together.", command="release")
    with open_to_write(workspace) if wanted else open_services(workspace, writing=False) as services:
        found = references.get_assessment(services, assessment)
        if withdraw:
            releasing.withdraw(services, found, wanted)
        elif not wanted:
            journalling.note_opened(services, found.id)
        else:
            releasing.release(services, found, wanted, to, text)
        released = releasing.list_releases(services, found).values()
    rows = [{"item": each.item, "to": each.audience, "on": each.on.isoformat(), "text": each.text} for each in released]
    lines = [(each["item"], each["to"], each["on"], each["text"]) for each in rows]
    return Outcome({"released": rows}, table(("Item", "To", "On", "Text"), lines))


def _export(
    workspace: Workspace,
    assessment: Annotated[str, typer.Argument(metavar="A", help="The assessment.")],
    to: Annotated[Path, typer.Option(help="The folder for the files.")],
    only: Annotated[
        str, typer.Option(help="Some of workbook,report,package,questionnaire,feedback,profile,assessors.")
    ] = _USUAL,
    with_evidence: Annotated[bool, typer.Option("--with-evidence", help="Put the documents into the package.")] = False,
    language: Annotated[str, typer.Option(help="Language of the files: en, nb, sv, da or fi.")] = "en",
    version: Annotated[int | None, typer.Option(help="An earlier version, as it was finalised.")] = None,
    for_: Annotated[
        str, typer.Option("--for", help="cluster or programme: whose documents go along, as released.")
    ] = "cluster",
) -> Outcome:
    """Write workbook, report and package; each is read back and compared before it is called done."""
    from workbench.application import exporting, references

    kinds = tuple(kind.strip() for kind in only.split(",") if kind.strip())
    # What is signed for colleagues is best kept here too: it is not signed again then.
    with open_to_write_or_read(workspace) if "assessors" in kinds else open_to_read(workspace) as services:
        found = references.get_assessment(services, assessment)
        files = exporting.export(
            services, found, to, kinds, with_evidence=with_evidence, say=progress, language=language, version=version,
            audience=for_,
        )  # fmt: skip
    warnings = [note for each in files for note in each.notes]
    return Outcome(
        {"files": [{"kind": each.kind, "path": str(each.path)} for each in files], "warnings": warnings},
        "\n".join([*(f"{each.kind}: {each.path}" for each in files), *warnings]),
    )


def _demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="The folder for everything that it makes.")] = Path("demo"),
) -> Outcome:
    """Do the whole job on the shipped example: two assessors, blind levels, agreement, two signatures, verified."""
    from workbench.application.demonstrating import demonstrate
    from workbench.kernel.clock import SystemClock

    shown = demonstrate(out, SystemClock(), progress, context.obj)
    pictures = f"Pictures   {out / 'pictures'}\n" if shown["screenshots"] else ""
    text = (
        f"{shown['label'] or 'No label'}: {shown['percent']} %, signed by {' and '.join(shown['signers'])}, "
        f"verified: {'yes' if shown['verified'] else 'no'}\n"
        f"Workspace  {shown['workspace']}\nColleague  {shown['colleague']}\nWorkbook   {shown['workbook']}\n"
        f"Report     {shown['report']}\n"
        f"Package    {shown['package']}\nTrust list {shown['trusted']}\n{pictures}{shown['seconds']} s"
    )
    return Outcome(shown, text, 0 if shown["verified"] else NO)
