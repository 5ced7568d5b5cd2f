"""Packages: signed and verified."""

from pathlib import Path
from typing import Annotated, Any

import typer

from workbench.cli.output import NO, Outcome, command, table
from workbench.cli.secrets import read_passphrase


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "sign")(_sign)
    command(app, "verify")(_verify)


def _sign(
    package: Annotated[Path, typer.Argument(metavar="PACKAGE", help="The package (.asice).")],
    identity: Annotated[Path, typer.Option(help="Your signing identity (.p12).")],
    passphrase_file: Annotated[Path | None, typer.Option(help="File with its passphrase.")] = None,
) -> Outcome:
    """Add your signature to a package and to the report in it."""
    from workbench import bootstrap
    from workbench.application import signing

    verdict = signing.sign_package(bootstrap.open_home(), package, identity, read_passphrase(passphrase_file))
    document = {"package": str(package), "signatures": verdict["signatures"]}
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
    if verdict["sealed"] and not verdict["files"]:
        sentence = "Sealed, so nothing can be said about it."
    elif verdict["accepted"]:
        sentence = "Valid, signed by people you trust."
    elif verdict["valid"]:
        sentence = "Intact and valid, but not every signer is on your trust list."
    else:
        sentence = "NOT VALID: do not rely on it."
    if (revision := verdict["revision"]) is not None:
        sentence += f" Revision {revision['number']}, replaces version {revision['supersedes']['version']}: "
        sentence += revision["because"]
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
