"""Signing identities and the list of people one trusts."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.output import Outcome, command, table
from workbench.cli.secrets import read_passphrase

PassphraseFile = Annotated[Path | None, typer.Option(help="File with the passphrase.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="Signing identities and whom you trust.", no_args_is_help=True)
    app.add_typer(group, name="identity")
    command(group, "new")(_new)
    command(group, "import")(_import)
    command(group, "show")(_show)
    command(group, "trust")(_trust)


def _new(
    name: Annotated[str, typer.Option(help="Your name, as it stands in the signature.")],
    out: Annotated[Path, typer.Option(help="The new identity file (.p12).")],
    email: Annotated[str | None, typer.Option(help="Default: the one you gave at init.")] = None,
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Make a signing identity, protected by a passphrase."""
    from workbench import bootstrap
    from workbench.application import signing

    card = signing.make(bootstrap.open_home(), name, email, out, read_passphrase(passphrase_file))
    return Outcome(card.to_json() | {"path": str(out)}, f"{out}\n{card.subject}\nFingerprint {card.spoken}")


def _import(
    file: Annotated[Path, typer.Argument(metavar="F.p12", help="An identity made elsewhere.")],
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Take an identity as your own, e.g. your organisation's."""
    from workbench import bootstrap
    from workbench.application import signing

    card = signing.adopt(bootstrap.open_home(), file, read_passphrase(passphrase_file))
    return Outcome(card.to_json(), f"{card.subject}\nFingerprint {card.spoken}")


def _show() -> Outcome:
    """Show your own certificate and whom you trust; read fingerprints aloud to compare."""
    from workbench import bootstrap
    from workbench.application import signing

    own, trusted = signing.cards(bootstrap.open_home())
    document = {
        "fingerprint": own.fingerprint if own else None,
        "subject": own.subject if own else None,
        "trusted": [card.to_json() for card in trusted],
    }
    rows = [("you", own.subject, own.spoken)] if own else []
    rows += [("trusted", card.subject, card.spoken) for card in trusted]
    return Outcome(document, table(("", "Who", "Fingerprint"), rows))


def _trust(
    certificate: Annotated[Path, typer.Argument(metavar="CERT", help="A colleague's certificate.")],
    for_time: Annotated[
        bool, typer.Option("--for-time", help="It is a time stamp authority's: relied on for times, never for people.")
    ] = False,
) -> Outcome:
    """Trust a certificate whose fingerprint you compared with its owner."""
    from workbench import bootstrap
    from workbench.application import signing

    card = signing.trust(bootstrap.open_home(), certificate, for_time=for_time)
    return Outcome(card.to_json(), f"Trusted: {card.subject}\nFingerprint {card.spoken}")
