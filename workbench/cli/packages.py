"""Packages: signed and verified."""

from pathlib import Path
from typing import Annotated, Any

import typer

from workbench.cli.opening import LoggedIn, log_of_package, look_into, open_to_write, open_to_write_or_read
from workbench.cli.output import DONE, NO, BadUsage, Outcome, command, progress, table
from workbench.cli.secrets import remembered_passphrase
from workbench.cli.workspaces import Reference, Workspace
from workbench.kernel.tongue import LANGUAGES, SOURCE

_WIDTH = 96
"""Characters of a line of a verdict; its commands are never broken."""


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "sign")(_sign)
    command(app, "verify")(_verify)
    group = typer.Typer(help="Signed packages that go around among colleagues.", no_args_is_help=True)
    app.add_typer(group, name="package")
    command(group, "list")(_list)
    command(group, "put")(_put)
    command(group, "get")(_get)


def _sign(
    package: Annotated[Path, typer.Argument(metavar="PACKAGE", help="The package (.asice).")],
    identity: Annotated[Path, typer.Option(help="Your signing identity (.p12).")],
    tsa: Annotated[
        str | None, typer.Option(metavar="URL|none", help="Time stamp authority; default: the one in the settings.")
    ] = None,
    passphrase_file: Annotated[Path | None, typer.Option(help="File with its passphrase.")] = None,
    keyring: Annotated[
        bool, typer.Option("--keyring", help="Let this computer's keyring remember the passphrase, and ask it first.")
    ] = False,
    logged_in: LoggedIn = None,
    workspace_passphrase_file: Annotated[
        Path | None, typer.Option(help="File with the passphrase of --workspace, where it has one.")
    ] = None,
) -> Outcome:
    """Add your signature to a package and to the report in it."""
    from workbench import bootstrap
    from workbench.application import identities, signing

    home, signed = bootstrap.open_home(), signing.signed_file(package)
    with (
        log_of_package(logged_in, package, "signed", workspace_passphrase_file) as note,
        remembered_passphrase(identity, passphrase_file, keyring=keyring) as secret,
    ):
        verdict = signing.sign_package(home, package, identity, secret, "" if tsa == "none" else tsa)
        note(signed)
    shared = _share(logged_in, signed) if logged_in is not None else ""
    warnings = [each for each in (identities.ending(home), str(verdict["clock"])) if each]
    for each in warnings:
        progress(each)
    document = {
        "package": str(signed), "signatures": verdict["signatures"], "tsa": verdict["tsa"],
        "warnings": warnings,
    }  # fmt: skip
    if shared:
        progress(shared)
    lies = "" if signed == package else f" It lies there open, beside {package.name}: seal it again before you send it."
    return Outcome(document, f"{signed} is signed.{lies} {_stamp_sentence(verdict)}\n{_signature_table(verdict)}")


def _share(workspace: Path, package: Path) -> str:
    """Put what was signed where colleagues get it with the next sync; say so, or why not."""
    from workbench.application import circulating

    with open_to_write_or_read(workspace) as services:
        if services.workspace.device is None:
            return f"{workspace.name} is open elsewhere: colleagues get the package with `workbench package put`."
        is_new = circulating.put_where_shared(services, package)
    return "Colleagues get it with the next sync." if is_new else ""


def _stamp_sentence(verdict: dict[str, Any]) -> str:
    """Say what stands for the time of the newest signature."""
    stamp = verdict["signatures"][-1]["time_stamp"]
    if stamp is not None:
        return f"{stamp['authority']} has stamped the time: {stamp['time']} (B-T)."
    reached = f"{verdict['tsa']} could not be reached, so it" if verdict["tsa"] else "It"
    return f"{reached} has no time stamp: the time is what your computer said (B-B)."


def _verify(
    packages: Annotated[list[Path], typer.Argument(metavar="PACKAGE...", help="One or more packages.")],
    trust: Annotated[Path | None, typer.Option(help="Certificates to trust (PEM); default: your own list.")] = None,
    require_trusted: Annotated[bool, typer.Option("--require-trusted", help="Only accepted packages will do.")] = False,
    save: Annotated[Path | None, typer.Option(help="Keep the verdict on one package as .pdf or .txt.")] = None,
    language: Annotated[str, typer.Option(help="Language of the verdict: en, nb, sv, da or fi.")] = SOURCE,
) -> Outcome:
    """Check everything that a package claims, without network."""
    from workbench import bootstrap
    from workbench.application import keeping_verdicts, verdicts, verifying

    if save is not None and len(packages) > 1:
        raise BadUsage(what="--save keeps the verdict on one package only.", command="verify")
    if language not in LANGUAGES:
        raise BadUsage(what=f"“{language}” is none of {', '.join(LANGUAGES)}.", command="verify")
    home = bootstrap.open_home()
    found = [verifying.check(home, package, trust, language=language) for package in packages]
    told = [verdicts.tell(each) for each in found]
    if save is not None:
        keeping_verdicts.save_verdict(told[0], save)
    good = all(each.verdict.accepted if require_trusted else each.verdict.valid for each in found)
    documents = [verdicts.to_json(each) for each in found]
    document: Any = documents[0] if len(documents) == 1 else {"packages": documents}
    text = "\n\n".join(verdicts.as_text(each, _WIDTH) for each in told)
    return Outcome(document, text, DONE if good else NO)


def _list(workspace: Workspace, assessment: Reference) -> Outcome:
    """List the signed packages that colleagues put there; the latest and most signed first."""
    from workbench.application import circulating

    with look_into(workspace, assessment) as (services, found):
        packages = circulating.list_circulated(services, found.id)
    rows = [(each.name, each.words, "yes" if each.is_for_me else "") for each in packages]
    return Outcome(
        {"packages": [each.to_json() for each in packages]}, table(("Package", "State", "Waits for you"), rows)
    )


def _put(
    workspace: Workspace,
    package: Annotated[Path, typer.Argument(metavar="PACKAGE", help="The signed package of a finalised assessment.")],
) -> Outcome:
    """Let colleagues have a signed package with the next sync."""
    from workbench.application import circulating

    with open_to_write(workspace) as services:
        is_new = circulating.put(services, package)
    told = "Colleagues get it with the next sync." if is_new else "Colleagues have it, or get it with the next sync."
    return Outcome({"package": str(package), "new": is_new}, told)


def _get(
    workspace: Workspace,
    assessment: Reference,
    to: Annotated[Path, typer.Option(help="The folder for the package.")],
    version: Annotated[int | None, typer.Option(help="Another version than the latest.")] = None,
) -> Outcome:
    """Write a signed package that colleagues put there into a folder, to be checked, signed on or given away."""
    from workbench.application import circulating

    with look_into(workspace, assessment) as (services, found):
        chosen = circulating.find_circulated(services, found.id, version)
        path = circulating.take_out(services, chosen, to)
    text = f"{path}: {chosen.words}. `workbench verify {path}` checks it."
    return Outcome({"package": str(path), **chosen.to_json()}, text)


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
