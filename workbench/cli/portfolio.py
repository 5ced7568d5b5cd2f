"""Portfolios: packages taken in, and what they say side by side."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.output import DONE, INTERRUPTED, NO, Outcome, command, error_json, table
from workbench.cli.steps import steps, stoppable

if TYPE_CHECKING:
    from workbench.application.ingesting import Ingested

Database = Annotated[str, typer.Argument(metavar="DB", help="The portfolio: a file, or any SQLAlchemy URL.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="Many assessments side by side, from signed packages.", no_args_is_help=True)
    app.add_typer(group, name="portfolio")
    command(group, "add")(_add)


def _add(
    database: Database,
    packages: Annotated[list[Path], typer.Argument(metavar="PACKAGE|DIR...", help="Packages, or folders of them.")],
    allow_untrusted: Annotated[
        bool, typer.Option("--allow-untrusted", help="Take valid ones of unknown signers too, marked in every view.")
    ] = False,
    trust: Annotated[Path | None, typer.Option(help="Certificates to trust (PEM); default: your own list.")] = None,
) -> Outcome:
    """Take signed packages into a portfolio; each is verified first, and one that is there already changes nothing."""
    from workbench import bootstrap
    from workbench.application.ingesting import ingest

    with stoppable() as is_stopped, steps() as say:
        found = ingest(
            bootstrap.open_home(), database, packages, say, is_stopped,
            allow_untrusted=allow_untrusted, trust_list=trust,
        )  # fmt: skip
    counts = found.totals
    rejected = [
        {"package": str(each.package), "why": each.error.sentence, **error_json(each.error)} for each in found.rejected
    ]
    document = counts | {"untrusted": found.untrusted, "rejected": rejected, "stopped": found.is_stopped}
    return Outcome(document, _told(found, counts), _code(found))


def _code(found: "Ingested") -> int:
    return INTERRUPTED if found.is_stopped else NO if found.rejected else DONE


def _told(found: "Ingested", counts: dict[str, int]) -> str:
    lines = [
        f"{counts['added']:,} added, {counts['updated']:,} updated, {counts['older']:,} kept as history, "
        f"{counts['unchanged']:,} there already, {len(found.rejected):,} refused."
    ]
    if found.untrusted:
        lines.append(f"{found.untrusted:,} of them are of signers whom you do not trust; every view says so.")
    if found.is_stopped:
        lines.append("Stopped. What was taken is kept; run it again to go on.")
    rows = [(each.package.name, f"{each.error.sentence} {each.error.advice}") for each in found.rejected]
    return "\n".join([*lines, *([table(("Refused", "Why"), rows)] if rows else [])])
