"""Those who signed a package, as people compare them."""

from dataclasses import dataclass
from datetime import tzinfo

from workbench.application.verdict_certificates import Standing, standing_of
from workbench.application.verdict_statements import moment_text
from workbench.application.verifying import Checked
from workbench.exchange.keys.certificates import spoken
from workbench.exchange.package.verdict import SignatureVerdict
from workbench.kernel.words import plain_text


@dataclass(frozen=True, slots=True)
class SignerText:
    """One signature: whose it is, in words."""

    name: str
    email: str
    fingerprint: str
    spoken: str
    """The fingerprint in groups of four, to be read aloud."""
    is_valid: bool
    is_trusted: bool
    is_own: bool
    about: str
    """How long the certificate is valid, and who made it."""
    time: str

    @property
    def may_be_trusted(self) -> bool:
        """Tell whether one may put the signer on the trust list: the signature fits, and they are not on it yet."""
        return self.is_valid and not self.is_trusted and not self.is_own

    @property
    def standing(self) -> str:
        """Return in a few words whether the name is confirmed."""
        if not self.is_valid:
            return "signature not valid"
        return "trusted" if self.is_trusted else "your own" if self.is_own else "not trusted"

    def spoken_in_lines(self, groups: int) -> str:
        """Return the fingerprint in lines of so many groups, so that one finds the place again while reading aloud."""
        parts = self.spoken.split()
        return "\n".join(" ".join(parts[at : at + groups]) for at in range(0, len(parts), groups))


def signers_of(checked: Checked, zone: tzinfo | None) -> tuple[SignerText, ...]:
    """Return those whose signatures can be read, in the order of signing."""
    return tuple(_signer(checked, each, zone) for each in checked.verdict.signatures if each.certificate is not None)


def _signer(checked: Checked, signature: SignatureVerdict, zone: tzinfo | None) -> SignerText:
    certificate = signature.certificate
    assert certificate is not None
    made = "made by its owner" if certificate.is_self_made else f"issued by “{plain_text(certificate.issuer)}”"
    start, end = (moment_text(each, zone, seconds=False) for each in (certificate.not_before, certificate.not_after))
    told = {
        Standing.VALID: f"Certificate valid until {end}, {made}", Standing.ENDED: f"Certificate ended on {end}, {made}",
        Standing.NOT_YET: f"Certificate valid only from {start}, {made}",
    }  # fmt: skip
    return SignerText(
        plain_text(signature.signer), plain_text(certificate.email), signature.fingerprint,
        spoken(signature.fingerprint), signature.valid, signature.trusted, checked.is_own(signature),
        told[standing_of(certificate, checked.at)], _time(signature, zone),
    )  # fmt: skip


def _time(signature: SignatureVerdict, zone: tzinfo | None) -> str:
    if signature.time_proven and signature.stamp is not None and signature.stamp.time is not None:
        return f"Signed by {moment_text(signature.stamp.time, zone, seconds=False)}, proven by a time stamp"
    if signature.time is None:
        return "Does not tell when it was signed"
    return f"Signed {moment_text(signature.time, zone, seconds=False)} by the signer's own clock"
