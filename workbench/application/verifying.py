"""Checking a package: what was found, by which program, when and against whose certificates; and what follows."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workbench import __version__
from workbench.application.home import Home
from workbench.application.trusting import Card, card_of, known_list
from workbench.exchange.keys.certificates import fingerprint_of, from_bytes, read_certificate
from workbench.exchange.keys.trust import Trust
from workbench.kernel import tongue
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import sha256_of
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.tongue import SOURCE, writing_in

if TYPE_CHECKING:  # pyHanko is loaded when a package is checked.
    from workbench.application.inspecting import Inspected
    from workbench.exchange.package.verdict import SignatureVerdict, Verdict


class NoSuchSigner(WorkbenchError):
    code = "PKG-041"
    message = "No valid signature in {path} was made with a certificate of the fingerprint {fingerprint}."
    remedy = "Check the package again and choose one of its signers."


@dataclass(frozen=True, slots=True)
class Seal:
    """What lies around a package that was sealed: an age file."""

    opened_by: Home | None
    """Whose keys opened it; None where it stayed closed."""
    sha256: str
    """Of the sealed file as a whole."""
    size: int
    """Bytes of the sealed file."""

    def to_json(self) -> Json:
        """Return it as `verify --json` gives it."""
        return {"opened": self.opened_by is not None, "sha256": self.sha256, "size": self.size}


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict, and how it came about."""

    path: Path
    verdict: "Verdict"
    """On the package within the seal, where there is one and it was opened."""
    at: datetime
    """When it was checked, by this computer's clock."""
    trusted: int
    """Certificates on the list that it was checked against."""
    own: str
    """Fingerprint of the certificate of whoever checked; empty where they have none."""
    seal: Seal | None = None
    language: str = SOURCE
    """In which the verdict is told."""
    colleagues: "Inspected | None" = None
    """What was found where it is no package but a file that colleagues carry."""
    version: str = __version__
    """Of the program that checked."""

    @property
    def is_closed(self) -> bool:
        """Tell whether it is sealed, and could not be opened."""
        return self.seal is not None and self.seal.opened_by is None

    def is_own(self, signature: "SignatureVerdict") -> bool:
        """Tell whether a signature was made with the identity of whoever checked."""
        return bool(self.own) and signature.fingerprint == self.own


def check(
    home: Home,
    package: Path,
    trust_list: Path | None = None,
    time_authorities: Path | None = None,
    say: Callable[[float], None] = lambda _: None,
    *,
    language: str = SOURCE,
    read: Callable[[Json], None] = lambda _: None,
) -> Checked:
    """Check everything that a package claims, against trust lists or the person's own. Raises FileNotRead only.

    One that is sealed for the person is opened for it; of one that is sealed for others nothing can be told.
    `say` hears which share of it has been read; what it raises ends the check. `language` is that of the verdict.
    `read` is given what the assessment says, as the verdict is about it: of an intact package that is what was signed.
    """
    from workbench.exchange.package.verifying import verify_whole

    trusted, clocks = (
        known_list(home, trust_list, home.trust_list),
        known_list(home, time_authorities, home.time_authorities),
    )
    own = home.signing_certificate
    fingerprint = fingerprint_of(read_certificate(own)) if own.exists() else ""
    with writing_in(language):
        if carried := _look_into(home, package, trusted, say):
            laptop = home.device_fingerprint() if home.certificate.exists() else ""
            moment, count = home.clock.now(), len(trusted.certificates)
            return Checked(package, carried[1], moment, count, laptop, None, language, carried[0])
        verdict, seal = _within(home, package, lambda path: verify_whole(path, trusted, clocks, say, read))
    return Checked(package, verdict, home.clock.now(), len(trusted.certificates), fingerprint, seal, language)


def is_sealed_for_somebody(path: Path) -> bool:
    """Tell whether keys are needed to look into a file: a sealed package, or one that colleagues carry."""
    from workbench.application.inspecting import is_carried
    from workbench.application.sealing import is_sealed

    return is_sealed(path) or is_carried(path)


def _look_into(
    home: Home, path: Path, trusted: Trust, say: Callable[[float], None]
) -> "tuple[Inspected, Verdict] | None":
    """Look into a file that colleagues carry; None where it is none."""
    from workbench.application.inspecting import NotCarried, inspect, is_carried, judge

    if not is_carried(path):
        return None
    try:
        found = inspect(home, path, trusted, say)
    except NotCarried:  # It only begins like one.
        return None
    return found, judge(found)


def _within(home: Home, package: Path, judge: "Callable[[Path], Verdict]") -> "tuple[Verdict, Seal | None]":
    """Judge a package, out of its seal where the person's own key opens that."""
    from workbench.application.sealing import CLOSED, is_sealed, opened
    from workbench.exchange.package.directory import SIZE_LIMIT

    # What is sealed is no smaller than what is in it: opening a larger one would only fill the disk.
    if not is_sealed(package) or package.stat().st_size > SIZE_LIMIT:
        return judge(package), None
    try:
        with opened(package, home) as plain:
            verdict = _renamed(judge(plain), plain, package)
    except CLOSED as error:
        told = tongue.say(f"package.closed_{error.code[-3:]}", path=error.details["path"])
        closed = Problem(error.code, Severity.ERROR, told, str(package))
        verdict = replace(judge(package), problems=(closed,))
        return verdict, Seal(None, verdict.sha256, verdict.size)
    return verdict, Seal(home, sha256_of(package), package.stat().st_size)


def _renamed(verdict: "Verdict", plain: Path, package: Path) -> "Verdict":
    """Return a verdict that names the sealed file, where it would name the private copy that it was opened into."""
    copy, file = str(plain), str(package)
    told = [
        replace(each, message=each.message.replace(copy, file), where=each.where.replace(copy, file))
        for each in verdict.problems
    ]
    return replace(verdict, problems=tuple(told))


def signer_card(checked: Checked, fingerprint: str) -> Card:
    """Return a signer's certificate as people compare it. Raises NoSuchSigner where no valid signature rests on it."""
    for each in checked.verdict.signatures:
        if each.valid and each.certificate is not None and each.fingerprint == fingerprint:
            return card_of(from_bytes(each.certificate.der)[0])
    raise NoSuchSigner(path=checked.path, fingerprint=fingerprint)
