"""Packages signed and verified, and the person that an identity carries."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.application.home import Home
from workbench.exchange.keys.certificates import person_in
from workbench.exchange.keys.identity import read_identity
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import copy_file
from workbench.kernel.ids import PersonId
from workbench.kernel.settings import read_settings
from workbench.kernel.speech import tr
from workbench.kernel.words import time_text

if TYPE_CHECKING:
    from workbench.exchange.package.verdict import Verdict


class PersonNotTold(WorkbenchError):
    code = "KEY-103"
    message = "{path} does not say which person it belongs to, as it was made elsewhere."
    remedy = "Give --person with your person id (`workbench identity show` on your first laptop)."


class NotAPersonId(WorkbenchError):
    code = "KEY-104"
    message = "“{given}” is no person id."
    remedy = "It looks like 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` gave it."


class NotAnAddress(WorkbenchError):
    code = "KEY-105"
    message = "“{given}” is no address of a time stamp authority."
    remedy = "It starts with http:// or https://; whoever runs the authority tells it."


def sign_package(home: Home, package: Path, identity: Path, passphrase: str, tsa: str | None = None) -> Json:
    """Add a signature to a package; return what verifying it finds, and as `tsa` the authority that was asked.

    As `clock` it says what speaks against this computer's clock; empty where nothing does.

    One that is sealed for the person is signed as a file of its own beside it, which `signed_file` names: for whom it
    was sealed nobody can tell from it, so it is not sealed again.
    `tsa` is the URL of a time stamp authority, empty for none; None takes the one of the settings.
    Raises FileThere where that file exists, and what `sealing.opened` and signing raise: nothing changes then.
    """
    from workbench.application.sealing import FileThere, within
    from workbench.application.verdicts import to_json
    from workbench.application.verifying import check
    from workbench.exchange.package.signing import sign

    asked, target = read_settings(home.settings_file).tsa if tsa is None else tsa, signed_file(package)
    if target != package and target.exists():
        raise FileThere(path=target)
    with within(package, home) as plain, _named(plain, package):
        sign(plain, read_identity(identity, passphrase), home.clock, _checked_url(asked))
        if plain != target:
            copy_file(plain, target)
    found = check(home, target, None)
    return {**to_json(found), "tsa": asked or None, "clock": _clock_words(found.verdict, home)}


def signed_file(package: Path) -> Path:
    """Return where the signed package lies: in its place, or beside it where it is sealed."""
    from workbench.application.sealing import is_sealed, opened_name

    return package.with_name(opened_name(package.name)) if is_sealed(package) else package


@contextmanager
def _named(plain: Path, package: Path) -> Iterator[None]:
    """Let what is wrong with a package be said of the file that was given, not of the private copy out of its seal."""
    try:
        yield
    except WorkbenchError as error:
        if plain == package or error.details.get("path") != plain:
            raise
        raise type(error)(**{**error.details, "path": package}) from error


def verify_package(home: Home, package: Path, trust_list: Path | None, time_authorities: Path | None = None) -> Json:
    """Check everything that a package claims, against trust lists or the person's own."""
    from workbench.application.verdicts import to_json
    from workbench.application.verifying import check

    return to_json(check(home, package, trust_list, time_authorities))


def person_of(identity: Path, passphrase: str, told: str | None) -> str:
    """Return the person that an identity carries, or the one that was told. Raises PersonNotTold."""
    carried = person_in(read_identity(identity, passphrase).certificate)
    if not (carried or told):
        raise PersonNotTold(path=identity)
    return str(carried or told)


def checked_person(given: str | None) -> PersonId | None:
    """Return a person id in its one form. Raises NotAPersonId."""
    if given is None:
        return None
    if not re.fullmatch(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", given.lower()):
        raise NotAPersonId(given=given)
    return PersonId(given.lower())


def _clock_words(verdict: "Verdict", home: Home) -> str:
    from workbench.application.verdict_times import Doubt, doubt_of_signing

    now, as_of = time_text(home.clock.now().astimezone()), verdict.claims.as_of
    match doubt_of_signing(verdict):
        case None:
            return ""
        case Doubt.BEFORE_OTHER:
            return tr(
                "This computer's clock says {now}, earlier than a signature that was there before yours: one of the "
                "two clocks is wrong. If it is yours, set it right and sign a fresh copy.",
                now=now,
            )
    finished = time_text(as_of.astimezone()) if as_of is not None else ""
    return tr(
        "This computer's clock says {now}; what you signed was finished at {finished}. If that is not right, set the "
        "clock and sign a fresh copy: the time stays in the signature.",
        now=now,
        finished=finished,
    )


def _checked_url(url: str) -> str:
    if url and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", url):
        raise NotAnAddress(given=url)
    return url
