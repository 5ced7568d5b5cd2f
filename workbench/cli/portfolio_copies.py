"""Copies that tell nobody whose they are, for training and research."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.output import Outcome, command
from workbench.cli.portfolio_labels import Database

if TYPE_CHECKING:
    from workbench.application.anonymising import Copied


def add_to(group: typer.Typer) -> None:
    """Add the command to those of a portfolio."""
    command(group, "anonymise")(_portfolio)


def add_to_all(app: typer.Typer) -> None:
    """Add the command to the command line."""
    command(app, "anonymise")(_packages)


def _portfolio(
    database: Database,
    to: Annotated[Path, typer.Option(metavar="F.sqlite", help="The portfolio to make.")],
) -> Outcome:
    """Make a portfolio of copies without names, places, texts and evidence; the original stays as it is."""
    from workbench import bootstrap
    from workbench.application.anonymising import anonymise_portfolio

    return _told(anonymise_portfolio(bootstrap.open_home(), database, to))


def _packages(
    packages: Annotated[list[Path], typer.Argument(metavar="PACKAGE...", help="One or more packages.")],
    to: Annotated[Path, typer.Option(metavar="DIR", help="Folder for the copies.")],
    practice: Annotated[
        Path | None, typer.Option(metavar="WS", help="Also a workspace to score them for practice: answers, no levels.")
    ] = None,
) -> Outcome:
    """Write what packages say without names, places, texts and evidence, as JSON, and to be scored for practice."""
    from workbench import bootstrap
    from workbench.application.anonymising import anonymise_packages

    return _told(anonymise_packages(bootstrap.open_home(), packages, to, practice))


def _told(found: "Copied") -> Outcome:
    files = [str(each) for each in found.files]
    document = {
        "clusters": found.clusters, "packages": found.packages, "canaries": found.canaries, "files": files,
    }  # fmt: skip
    text = f"{found.packages:,} packages of {found.clusters:,} clusters; none of {found.canaries:,} texts is in a copy."
    return Outcome(document, "\n".join([text, *files]))
