"""Those who signed a package, as people compare them."""

from dataclasses import dataclass
from datetime import tzinfo

from workbench.application.verdict_certificates import standing_of
from workbench.application.verdict_statements import moment_text, quoted
from workbench.application.verifying import Checked
from workbench.exchange.keys.certificates import spoken
from workbench.exchange.package.verdict import SignatureVerdict
from workbench.kernel.tongue import say
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
    standing: str
    """In a few words, whether the name is confirmed."""

    @property
    def may_be_trusted(self) -> bool:
        """Tell whether one may put the signer on the trust list: the signature fits, and they are not on it yet."""
        return self.is_valid and not self.is_trusted and not self.is_own

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
    made = say("verdict.made_by", issuer=quoted(certificate.issuer))
    if certificate.is_self_made:
        made = say("verdict.made_by_owner")
    start, end = (moment_text(each, zone, seconds=False) for each in (certificate.not_before, certificate.not_after))
    key = f"verdict.certificate_{standing_of(certificate, checked.at).name.lower()}"
    is_own = checked.is_own(signature)
    return SignerText(
        plain_text(signature.signer), plain_text(certificate.email), signature.fingerprint,
        spoken(signature.fingerprint), signature.valid, signature.trusted, is_own,
        say(key, start=start, end=end, made=made), _time(signature, zone), _standing(signature, is_own=is_own),
    )  # fmt: skip


def _standing(signature: SignatureVerdict, *, is_own: bool) -> str:
    if not signature.valid:
        return say("verdict.standing_unfit")
    if signature.trusted:
        return say("verdict.standing_trusted")
    return say("verdict.standing_own" if is_own else "verdict.standing_not_trusted")


def _time(signature: SignatureVerdict, zone: tzinfo | None) -> str:
    if signature.time_proven and signature.stamp is not None and signature.stamp.time is not None:
        return say("verdict.signed_proven", moment=moment_text(signature.stamp.time, zone, seconds=False))
    if signature.time is None:
        return say("verdict.signed_untold")
    return say("verdict.signed_told", moment=moment_text(signature.time, zone, seconds=False))
