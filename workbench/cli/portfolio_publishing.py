"""What a portfolio shows to everybody: taken over from releases, listed, published."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.output import Outcome, PassphraseFile, command
from workbench.cli.portfolio_labels import Database, Today, day_of
from workbench.cli.portfolio_maps import To, told
from workbench.cli.secrets import unlock


def add_to(group: typer.Typer) -> None:
    """Add the commands to those of a portfolio."""
    command(group, "release")(_release)
    command(group, "labels")(_labels)
    command(group, "publish")(_publish)
    command(group, "log")(_log)


def _release(
    database: Database,
    from_workspace: Annotated[
        Path, typer.Option("--workspace", metavar="WS", help="The workspace in which clusters' releases are written.")
    ],
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Take over what clusters of a workspace released to everybody; what they withdrew leaves the portfolio."""
    from workbench.application.portfolio_publishing import take_profiles
    from workbench.bootstrap import open_services

    unlock(from_workspace, passphrase_file)
    with open_services(from_workspace, writing=False) as services:
        found = take_profiles(database, services)
    lines = [f"{len(found.kept):,} profiles are kept, {found.withdrawn:,} were withdrawn."]
    lines += [f"The portfolio does not have: {', '.join(found.unknown)}."] if found.unknown else []
    document = {"kept": list(found.kept), "withdrawn": found.withdrawn, "unknown": list(found.unknown)}
    return Outcome(document, "\n".join(lines))


def _labels(database: Database, today: Today = "", to: To = None) -> Outcome:
    """List the labels that hold, for publication; names only of clusters that released theirs."""
    from workbench.application.portfolio_publishing import label_list

    found = label_list(database, day_of(today, "portfolio labels"))
    return told(database, [found], {"labels": found.documents(), "notes": list(found.notes)}, to)


def _log(database: Database, to: To = None) -> Outcome:
    """Show what left the portfolio: who took it, when, into which file, and how many clusters it is about."""
    from workbench.application.portfolio_log import log_table

    found = log_table(database)
    return told(database, [found], {"entries": found.documents()}, to)


def _publish(
    database: Database,
    to: Annotated[Path, typer.Option(metavar="DIR", help="Folder for the files.")],
    title: Annotated[str, typer.Option(help="What the portfolio is called, e.g. “Clusters of the north”.")],
    today: Today = "",
) -> Outcome:
    """Write the portfolio sheet, the released profiles and the list of labels, for everybody to see."""
    from workbench import bootstrap
    from workbench.application.portfolio_publishing import publish

    made = publish(bootstrap.open_home(), database, to, title, day_of(today, "portfolio publish"))
    return Outcome({"files": [str(each) for each in made]}, "\n".join(map(str, made)))
