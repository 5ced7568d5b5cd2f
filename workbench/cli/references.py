"""Reference portfolios: packed, kept on this laptop, and compared with on site."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli.opening import open_to_write
from workbench.cli.output import NO, BadUsage, Outcome, PassphraseFile, command, table
from workbench.cli.portfolio_labels import Database
from workbench.cli.secrets import read_passphrase
from workbench.cli.workspaces import Reference, Workspace

if TYPE_CHECKING:
    from workbench.application.referring import Reference as Pack

Trust = Annotated[Path | None, typer.Option(help="Certificates to trust (PEM); default: your own list.")]
Given = Annotated[str, typer.Argument(metavar="TITLE|ID", help="Its title, or the beginning of its id.")]
Where = Annotated[str, typer.Option(metavar="NAME=VALUE,...", help="Only clusters like these: country=DK,year=2026.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="Reference portfolios that this laptop has, for use without a net.", no_args_is_help=True)
    app.add_typer(group, name="reference")
    command(group, "add")(_add)
    command(group, "list")(_list)
    command(group, "remove")(_remove)
    command(app, "compare")(_compare)


def add_pack_to(group: typer.Typer) -> None:
    """Add the command that makes packs to those of a portfolio."""
    command(group, "pack")(_pack)


def _pack(
    database: Database,
    to: Annotated[Path, typer.Option(metavar="F.benchmark", help="The file to make.")],
    title: Annotated[str, typer.Option(help="What assessors read, e.g. “Danish clusters 2026”.")],
    identity: Annotated[Path, typer.Option(metavar="F.p12", help="Your signing identity.")],
    where: Where = "",
    by: Annotated[str, typer.Option(metavar="NAMES", help="Also each of these by itself: sector,region …")] = "",
    edition: Annotated[str, typer.Option(help="Of which edition, where the portfolio holds several.")] = "",
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Sign groups of a portfolio as a benchmark pack: only sums, so that assessors may carry it."""
    from workbench import bootstrap
    from workbench.application.referring import make_pack, reference_document

    names = tuple(each.strip() for each in by.split(",") if each.strip())
    home, chosen = bootstrap.open_home(), chosen_of(where, "portfolio pack")
    if to.suffix != ".benchmark":
        raise BadUsage(what=f"{to} has to end in .benchmark.", command="portfolio pack")
    made = make_pack(
        home, database, to, identity, read_passphrase(passphrase_file, identity.name), title=title, chosen=chosen,
        by=names, edition=edition,
    )  # fmt: skip
    text = f"{to}: {made.pack.title}, {len(made.pack.groups):,} groups, none under {made.pack.limit} clusters."
    return Outcome({"file": str(to), **reference_document(made)}, f"{text}\n{_groups([made])}")


def _add(
    pack: Annotated[Path, typer.Argument(metavar="F.benchmark", help="The pack.")],
    trust: Trust = None,
) -> Outcome:
    """Keep a benchmark pack on this laptop; its signature is checked first."""
    from workbench import bootstrap
    from workbench.application.referring import reference_document, take_reference

    found = take_reference(bootstrap.open_home(), pack, trust)
    return Outcome(reference_document(found), f"{found.pack.title}, signed by {found.signer}, is kept here.")


def _list() -> Outcome:
    """List the reference portfolios of this laptop."""
    from workbench import bootstrap
    from workbench.application.referring import look_through, reference_document

    found, faults = look_through(bootstrap.open_home())
    problems = [{"code": each.code, "message": each.sentence} for each in faults]
    document = {"references": [reference_document(each) for each in found], "problems": problems}
    return Outcome(document, "\n".join([_groups(found), *(each.sentence for each in faults)]), NO if faults else 0)


def _remove(reference: Given) -> Outcome:
    """Remove a reference portfolio from this laptop; assessments that were compared with it keep what they say."""
    from workbench import bootstrap
    from workbench.application.referring import drop_reference, reference_document

    found = drop_reference(bootstrap.open_home(), reference)
    return Outcome(reference_document(found), f"{found.pack.title} is removed from this laptop.")


def _compare(
    workspace: Workspace,
    assessment: Reference,
    reference: Annotated[str, typer.Argument(metavar="TITLE|ID|FILE", help="A reference portfolio.")] = "",
    group: Annotated[str, typer.Option(metavar="NAME=VALUE,...", help="A group in it; default: all of it.")] = "",
    none: Annotated[bool, typer.Option("--none", help="Compare with nobody from now on.")] = False,
) -> Outcome:
    """Compare an assessment with a reference portfolio: in its result, its report and its workbook."""
    from workbench.application import references
    from workbench.application.dossiers import build_dossier
    from workbench.application.referring import compare_with, comparison_document, get_reference

    if bool(reference) == none:
        raise BadUsage(what="Give a reference portfolio, or --none.", command="compare")
    with open_to_write(workspace) as services:
        found = references.get_assessment(services, assessment)
        pack = get_reference(services.home, reference) if reference else None
        compare_with(services, found.id, pack, chosen_of(group, "compare"))
        told = comparison_document(build_dossier(services, references.get_assessment(services, found.id)))
    text = "It is compared with nobody." if told is None else f"Compared with {told['n']} clusters: {told['group']}."
    return Outcome({"comparison": told}, text)


def comparison_lines(told: dict[str, Any] | None) -> list[str]:
    """Return a comparison as lines for a person."""
    if told is None:
        return []
    heads = ("Indicator", "Own", "Percentile", "n", "p10", "p25", "Median", "p75", "p90")
    keys = ("id", "value", "percentile", "n", "p10", "p25", "median", "p75", "p90")
    rows = [tuple("–" if each[key] is None else each[key] for key in keys) for each in told["indicators"]]
    return ["", f"Beside {told['n']} clusters, {told['group']}, {told['made_on']}:", table(heads, rows)]


def chosen_of(given: str, name: str) -> dict[str, str]:
    """Read `country=DK,year=2026`; a value that is left away is an empty one. Raises BadUsage."""
    pairs = [each.strip().partition("=") for each in given.split(",") if each.strip()]
    if wrong := next((each[0] for each in pairs if not each[1] or not each[0].strip()), None):
        raise BadUsage(what=f"“{wrong}” is no NAME=VALUE.", command=name)
    return {key.strip(): value.strip() for key, _, value in pairs}


def _groups(found: "list[Pack] | tuple[Pack, ...]") -> str:
    heads = ("Title", "Group", "Clusters", "Edition", "Made on", "Signed by", "Id")
    rows = [
        (each.pack.title, group.words or "all", group.n, each.pack.edition, each.pack.made_on, each.signer,
         each.pack.id)
        for each in found
        for group in each.pack.groups
    ]  # fmt: skip
    return table(heads, rows)
