"""Packages sealed for those who may read them, and opened again."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.opening import LoggedIn, log_of_package
from workbench.cli.output import Outcome, command


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "seal")(_seal)
    command(app, "unseal")(_unseal)


def _seal(
    package: Annotated[Path, typer.Argument(metavar="PACKAGE", help="The signed package (.asice).")],
    to: Annotated[
        list[str],
        typer.Option("--to", help="age1…, a file me.crt, or a name or e-mail on your trust list; several: again."),
    ],
    more: Annotated[list[str] | None, typer.Argument(metavar="RECIPIENT...", help="Further recipients.")] = None,
    out: Annotated[Path | None, typer.Option(help="The sealed file; default: PACKAGE.age.")] = None,
    logged_in: LoggedIn = None,
) -> Outcome:
    """Encrypt a signed package so that only its recipients can open it; the package stays as it is."""
    from workbench import bootstrap
    from workbench.application import sealing

    home = bootstrap.open_home()
    recipients = [sealing.find_recipient(home, each) for each in (*to, *(more or ()))]
    with log_of_package(logged_in, package, "sealed") as note:
        made = sealing.seal(package, recipients, out)
        note(made)
    document = {
        "sealed": str(made),
        "recipients": [{"name": each.name, "email": each.email, "keys": list(each.keys)} for each in recipients],
    }
    return Outcome(document, f"{made} is sealed for {', '.join(each.name for each in recipients)}.")


def _unseal(
    sealed: Annotated[Path, typer.Argument(metavar="FILE.age", help="The sealed package.")],
    to: Annotated[Path, typer.Option(help="The folder for the package.")],
    key: Annotated[Path | None, typer.Option(help="A key file; default: this laptop's own.")] = None,
) -> Outcome:
    """Open a sealed package with your key, into a folder; nothing that is there is replaced."""
    from workbench import bootstrap
    from workbench.application import sealing

    made = sealing.unseal(bootstrap.open_home(), sealed, to, key)
    return Outcome({"file": str(made)}, f"{made} is open. `workbench verify {made}` checks it.")
