"""Packages: signed and verified."""

from pathlib import Path
from typing import Annotated, Any

import typer

from workbench.cli.output import NO, Outcome, command, progress, table
from workbench.cli.secrets import remembered_passphrase


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "sign")(_sign)
    command(app, "verify")(_verify)


def _sign(
    package: Annotated[Path, typer.Argument(metavar="PACKAGE", help="The package (.asice).")],
    identity: Annotated[Path, typer.Option(help="Your signing identity (.p12).")],
    passphrase_file: Annotated[Path | None, typer.Option(help="File with its passphrase.")] = None,
    keyring: Annotated[
        bool, typer.Option("--keyring", help="Let this computer's keyring remember the passphrase, and ask it first.")
    ] = False,
) -> Outcome:
    """Add your signature to a package and to the report in it."""
    from workbench import bootstrap
    from workbench.application import identities, signing

    home = bootstrap.open_home()
    with remembered_passphrase(identity, passphrase_file, keyring=keyring) as secret:
        verdict = signing.sign_package(home, package, identity, secret)
    ending = identities.ending(home)
    if ending:
        progress(ending)
    document = {
        "package": str(package), "signatures": verdict["signatures"], "warnings": [ending] if ending else [],
    }  # fmt: skip
    return Outcome(document, f"{package} is signed.\n" + _signature_table(verdict))


def _verify(
    packages: Annotated[list[Path], typer.Argument(metavar="PACKAGE...", help="One or more packages.")],
    trust: Annotated[Path | None, typer.Option(help="Certificates to trust (PEM); default: your own list.")] = None,
    require_trusted: Annotated[bool, typer.Option("--require-trusted", help="Only accepted packages will do.")] = False,
) -> Outcome:
    """Check everything that a package claims, without network."""
    from workbench import bootstrap
    from workbench.application import signing

    verdicts = [signing.verify_package(bootstrap.open_home(), package, trust) for package in packages]
    wanted = "accepted" if require_trusted else "valid"
    document: Any = verdicts[0] if len(verdicts) == 1 else {"packages": verdicts}
    text = "\n\n".join(_told(path, verdict) for path, verdict in zip(packages, verdicts, strict=True))
    return Outcome(document, text, 0 if all(each[wanted] for each in verdicts) else NO)


def _told(path: Path, verdict: dict[str, Any]) -> str:
    if verdict["accepted"]:
        sentence = "Valid, signed by people you trust."
    elif verdict["valid"]:
        sentence = "Intact and valid, but not every signer is on your trust list."
    else:
        sentence = "NOT VALID: do not rely on it."
    problems = "".join(f"\n- {each['message']}" for each in verdict["problems"])
    return f"{path}: {sentence}{problems}\n{_signature_table(verdict)}"


def _signature_table(verdict: dict[str, Any]) -> str:
    rows = [
        (
            each["signer"],
            each["time"],
            "valid" if each["valid"] else "NOT VALID",
            "trusted" if each["trusted"] else "not trusted",
        )
        for each in verdict["signatures"]
    ]
    return table(("Signer", "Time", "Signature", "Trust"), rows)
