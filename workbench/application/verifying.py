"""Checking a package: what was found, by which program, when and against whose certificates; and what follows."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workbench import __version__
from workbench.application.home import Home
from workbench.application.trusting import card_of, known_list, trust_card
from workbench.exchange.keys.certificates import fingerprint_of, from_bytes, read_certificate
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.problems import Problem, Severity

if TYPE_CHECKING:  # pyHanko is loaded when a package is checked.
    from workbench.exchange.package.verdict import SignatureVerdict, Verdict


class NoSuchSigner(WorkbenchError):
    code = "PKG-041"
    message = "No valid signature in {path} was made with a certificate of the fingerprint {fingerprint}."
    remedy = "Check the package again and choose one of its signers."


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict, and how it came about."""

    path: Path
    verdict: "Verdict"
    at: datetime
    """When it was checked, by this computer's clock."""
    trusted: int
    """Certificates on the list that it was checked against."""
    own: str
    """Fingerprint of the certificate of whoever checked; empty where they have none."""
    is_sealed: bool = False
    version: str = __version__
    """Of the program that checked."""

    def is_own(self, signature: "SignatureVerdict") -> bool:
        """Tell whether a signature was made with the identity of whoever checked."""
        return bool(self.own) and signature.fingerprint == self.own


def check(
    home: Home,
    package: Path,
    trust_list: Path | None = None,
    time_authorities: Path | None = None,
    say: Callable[[float], None] = lambda _: None,
) -> Checked:
    """Check everything that a package claims, against trust lists or the person's own. Raises FileNotRead only.

    One that is sealed for the person is opened for it; of one that is sealed for others nothing can be told.
    `say` hears which share of it has been read; what it raises ends the check.
    """
    from workbench.application.sealing import CLOSED, is_sealed, opened
    from workbench.exchange.package.verifying import verify_whole

    trusted, clocks = (
        known_list(home, trust_list, home.trust_list),
        known_list(home, time_authorities, home.time_authorities),
    )
    own = home.signing_certificate
    fingerprint = fingerprint_of(read_certificate(own)) if own.exists() else ""
    try:
        with opened(home, package) as plain:
            verdict = verify_whole(plain, trusted, clocks, say)
    except CLOSED as error:
        closed = Problem(error.code, Severity.ERROR, f"{error.sentence} {error.advice}", str(package))
        verdict = replace(verify_whole(package, trusted, clocks, say), problems=(closed,))
    count = len(trusted.certificates)
    return Checked(package, verdict, home.clock.now(), count, fingerprint, is_sealed=is_sealed(package))


def trust_signer(home: Home, checked: Checked, fingerprint: str) -> None:
    """Put a signer's certificate on the person's trust list, once they have compared its fingerprint.

    Raises NoSuchSigner where no valid signature was made with it, or FileNotWritten.
    """
    for each in checked.verdict.signatures:
        if each.valid and each.certificate is not None and each.fingerprint == fingerprint:
            trust_card(home, card_of(from_bytes(each.certificate.der)[0]))
            return
    raise NoSuchSigner(path=checked.path, fingerprint=fingerprint)
