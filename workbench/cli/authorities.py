"""A network's own authority: made, and issuing certificates."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.output import Outcome, command
from workbench.cli.secrets import VARIABLE, read_new_passphrase, read_passphrase

PassphraseFile = Annotated[Path | None, typer.Option(help="File with the authority's passphrase.")]


def add_to(group: typer.Typer) -> None:
    """Add the commands to the group of the identities."""
    inner = typer.Typer(help="A network's own authority, which vouches for its members.", no_args_is_help=True)
    group.add_typer(inner, name="ca")
    command(inner, "new")(_new)
    command(inner, "issue")(_issue)


def _new(
    name: Annotated[str, typer.Option(help="The network's name, as members will see it.")],
    out: Annotated[Path, typer.Option(help="The new file of the authority (.p12).")],
    domain: Annotated[
        list[str] | None, typer.Option(help="It may vouch only for e-mail addresses there; can be given several times.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Make an authority; members trust its certificate once, and with it everyone that it vouches for."""
    from workbench import bootstrap
    from workbench.application import authorities

    secret = read_new_passphrase(passphrase_file, VARIABLE, "--passphrase-file")
    card = authorities.make(bootstrap.open_home(), name, out, secret, domain or ())
    certificate = out.with_suffix(".crt")
    document = card.to_json() | {"path": str(out), "certificate": str(certificate)}
    return Outcome(document, f"{out}\nFor members to trust: {certificate}\nFingerprint {card.spoken}")


def _issue(
    for_: Annotated[Path, typer.Option("--for", help="The colleague's own certificate (.crt), or a request (.csr).")],
    ca: Annotated[Path, typer.Option(help="The authority (.p12).")],
    out: Annotated[Path, typer.Option(help="The certificate to send back (.crt).")],
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Issue a certificate for a colleague's identity, after you made sure that it is theirs."""
    from workbench import bootstrap
    from workbench.application import authorities

    card = authorities.issue(bootstrap.open_home(), for_, ca, read_passphrase(passphrase_file, ca.name), out)
    return Outcome(card.to_json() | {"path": str(out)}, f"{out}\n{card.subject}\nFingerprint {card.spoken}")
