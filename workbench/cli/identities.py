"""One's own signing identity: made, taken, shown, renewed, and its passphrase."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workbench.cli import authorities, trusting
from workbench.cli.output import Outcome, command, progress, table
from workbench.cli.secrets import VARIABLE, read_new_passphrase, read_passphrase

if TYPE_CHECKING:
    from workbench.application.trusting import Card

PassphraseFile = Annotated[Path | None, typer.Option(help="File with the passphrase.")]
NewPassphraseFile = Annotated[Path | None, typer.Option(help="File with the new passphrase.")]
IdentityFile = Annotated[Path, typer.Argument(metavar="F.p12", help="The file of the identity.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="Signing identities and whom you trust.", no_args_is_help=True)
    app.add_typer(group, name="identity")
    command(group, "new")(_new)
    command(group, "import")(_import)
    command(group, "show")(_show)
    command(group, "card")(_card)
    command(group, "key")(_key)
    command(group, "passphrase")(_passphrase)
    command(group, "renew")(_renew)
    command(group, "accept")(_accept)
    command(group, "forget")(_forget)
    trusting.add_to(group)
    authorities.add_to(group)


def _new(
    name: Annotated[str, typer.Option(help="Your name, as it stands in the signature.")],
    out: Annotated[Path, typer.Option(help="The new identity file (.p12).")],
    email: Annotated[str | None, typer.Option(help="Default: the one you gave at init.")] = None,
    organisation: Annotated[str, typer.Option(help="The organisation that you sign for.")] = "",
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Make a signing identity, protected by a passphrase."""
    from workbench import bootstrap
    from workbench.application import identities

    secret = read_new_passphrase(passphrase_file, VARIABLE, "--passphrase-file")
    card = identities.make(bootstrap.open_home(), name, email, out, secret, organisation=organisation)
    return _told(card, out)


def _import(file: IdentityFile, passphrase_file: PassphraseFile = None) -> Outcome:
    """Take an identity as your own, e.g. your organisation's."""
    from workbench import bootstrap
    from workbench.application import identities

    home = bootstrap.open_home()
    card = identities.adopt(home, file, read_passphrase(passphrase_file, file.name))
    return _told(card, file, identities.other_person(home, card), identities.ending(home))


def _show() -> Outcome:
    """Show your own certificate and whom you trust; read fingerprints aloud to compare."""
    from workbench import bootstrap
    from workbench.application import identities
    from workbench.application import trusting as trusts

    home = bootstrap.open_home()
    own, device, ending = identities.own(home), identities.device_card(home), identities.ending(home)
    people = trusts.trusted(home)
    nothing: dict[str, Any] = {"fingerprint": None, "subject": None}
    document = (own.to_json() if own else nothing) | {
        "device": device.to_json() if device else None,
        "trusted": [card.to_json() for card in people],
        "warnings": [ending] if ending else [],
    }
    rows = [("you", own.subject, trusting.until(own), own.spoken)] if own else []
    rows += [("this laptop", device.subject, trusting.until(device), device.spoken)] if device else []
    rows += [("trusted", card.subject, trusting.until(card), card.spoken) for card in people]
    text = table(("", "Who", "Until", "Fingerprint"), rows)
    return Outcome(document, f"{text}\n\n{ending}" if ending else text)


def _card(to: Annotated[Path, typer.Option("--to", help="Folder for the two files.")]) -> Outcome:
    """Write your certificate for others, and a page with its fingerprint to print or to send."""
    from workbench import bootstrap
    from workbench.application import identities

    home = bootstrap.open_home()
    files = identities.write_card(home, to)
    own = identities.own(home)
    assert own is not None
    paths = {"certificate": str(files.certificate), "card": str(files.page)}
    return Outcome(own.to_json() | paths, f"{files.certificate}\n{files.page}\n{own.subject}\nFingerprint {own.spoken}")


def _key(to: Annotated[Path, typer.Option("--to", help="The new key file.")]) -> Outcome:
    """Write the key that opens what is sealed for you into a file in clear, for age itself or to keep it apart."""
    from workbench import bootstrap
    from workbench.application import sealing

    made = sealing.write_key(bootstrap.open_home(), to)
    words = f"{made} opens all that is sealed for you on this laptop, for whoever has it: keep it as you keep money."
    return Outcome({"file": str(made)}, words)


def _passphrase(
    file: IdentityFile, passphrase_file: PassphraseFile = None, new_passphrase_file: NewPassphraseFile = None
) -> Outcome:
    """Give the file of an identity another passphrase; the old file stays until the new one was read back."""
    from workbench import bootstrap
    from workbench.application import identities

    old = read_passphrase(passphrase_file, file.name)
    new = read_new_passphrase(new_passphrase_file)
    card = identities.change_passphrase(bootstrap.open_home(), file, old, new)
    document = card.to_json() | {"path": str(file)}
    return Outcome(document, f"{file} has another passphrase. Copies that you made before keep the old one.")


def _renew(
    file: IdentityFile,
    out: Annotated[Path, typer.Option(help="The new identity file (.p12); the old one stays.")],
    email: Annotated[str | None, typer.Option(help="Another e-mail address than before.")] = None,
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: Annotated[
        Path | None, typer.Option(help="File with a passphrase of its own; default: the old one's.")
    ] = None,
) -> Outcome:
    """Make a new identity for the same person, before the old one ends; colleagues trust it anew."""
    from workbench import bootstrap
    from workbench.application import identities

    old = read_passphrase(passphrase_file, file.name)
    new = read_new_passphrase(new_passphrase_file) if new_passphrase_file else None
    card = identities.renew(bootstrap.open_home(), file, old, out, new, email)
    return _told(card, out, "Colleagues compare the new fingerprint with you, and trust it anew.")


def _accept(
    issued: Annotated[Path, typer.Argument(metavar="ISSUED.crt", help="What the authority sent back.")],
    identity: Annotated[Path, typer.Option(help="The identity (.p12) that it was issued for.")],
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Put a certificate that an authority issued into your identity."""
    from workbench import bootstrap
    from workbench.application import identities

    secret = read_passphrase(passphrase_file, identity.name)
    card = identities.accept(bootstrap.open_home(), issued, identity, secret)
    return _told(card, identity)


def _forget(file: IdentityFile) -> Outcome:
    """Forget the passphrase of an identity that this computer's keyring remembers."""
    from workbench.application import remembering

    gone = remembering.forget(file)
    text = f"The passphrase of {file} is forgotten." if gone else f"The passphrase of {file} was not remembered."
    return Outcome({"path": str(file), "forgotten": gone}, text)


def _told(card: "Card", path: Path, *warnings: str) -> Outcome:
    """Say whose an identity is, and what a person should know of it."""
    told = [each for each in warnings if each]
    for each in told:
        progress(each)
    document = card.to_json() | {"path": str(path), "warnings": told}
    return Outcome(document, f"{path}\n{card.subject}\nUntil {trusting.until(card)}\nFingerprint {card.spoken}")
