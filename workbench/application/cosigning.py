"""Adding one's own signature to a package that others have signed: what it waits for, and why it may not be added."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.application.verifying import Checked
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital

if TYPE_CHECKING:  # pyHanko is loaded when a package is checked.
    from workbench.exchange.package.verdict import SignatureVerdict


class NothingLeftToSign(WorkbenchError):
    code = "PKG-046"
    message = "Everybody who has to sign {path} has signed it."
    remedy = "Nothing is left to do: give it to the cluster and to the label body."


@dataclass(frozen=True, slots=True)
class Waiting:
    """A package that is sound as far as it is signed, and waits for signatures."""

    package: Path
    cluster: str
    code: str
    """Of the assessment, as the report bears it."""
    result: str
    """Percent and label as the package says them; empty where it says none."""
    signed: tuple[str, ...]
    """Names of those who have signed."""
    awaited: tuple[str, ...]
    """Names of those who have to sign still; empty where it asks for nobody, as a draft."""
    is_for_me: bool
    """It waits for the identity of whoever checked."""
    own_name: str
    """Of whoever checked, where they have signed; empty where they have not."""
    is_sealed: bool

    @property
    def sentence(self) -> str:
        """Say who has signed, and whom it waits for."""
        if self.own_name:
            return tr("You have signed. Send it on: it waits for {names}.", names=", ".join(self.awaited))
        done = tr("Signed by {names}.", names=", ".join(self.signed)) if self.signed else tr("Nobody has signed yet.")
        if self.is_for_me and len(self.awaited) < 2:
            return tr("{done} Your signature is the one that it waits for.", done=done)
        return tr("{done} It waits for {names}.", done=done, names=", ".join(self.awaited)) if self.awaited else done


def waiting_of(checked: Checked) -> Waiting:
    """Say whose signatures a package waits for. Raises NotSignable, SignedAlready or NothingLeftToSign."""
    from workbench.exchange.package.signing import WAITING, NotSignable, SignedAlready

    verdict, claims = checked.verdict, checked.verdict.claims
    faults = [each for each in verdict.problems if each.code not in WAITING]
    if faults or not verdict.is_package:
        raise NotSignable(path=checked.path, reason=faults[0].message.rstrip(".") if faults else tr("it is no package"))
    have = {each.fingerprint for each in verdict.signatures}
    own = _own(checked)
    awaited = [(name, fingerprint) for name, fingerprint in claims.signers if fingerprint not in have]
    if own is not None and not awaited:
        raise SignedAlready(name=own.signer, path=checked.path)
    if claims.signers and not awaited:
        raise NothingLeftToSign(path=checked.path)
    result = claims.percent and str(claims.percent)
    if claims.percent and claims.label:
        result = tr("{percent}, label {label}", percent=claims.percent, label=tr(capital(claims.label)))
    return Waiting(
        checked.path, claims.cluster, claims.code, result,
        tuple(each.signer for each in verdict.signatures), tuple(name for name, _ in awaited),
        bool(checked.own) and (not awaited or checked.own in {each for _, each in awaited}),
        own.signer if own is not None else "", checked.seal is not None,
    )  # fmt: skip


def to_sign(checked: Checked) -> Waiting:
    """Return what a package waits for, to be signed now. Raises as `waiting_of`, SignedAlready also among others."""
    from workbench.exchange.package.signing import SignedAlready

    waiting = waiting_of(checked)
    if waiting.own_name:
        raise SignedAlready(name=waiting.own_name, path=checked.path)
    return waiting


def _own(checked: Checked) -> "SignatureVerdict | None":
    return next((each for each in checked.verdict.signatures if checked.is_own(each)), None)
