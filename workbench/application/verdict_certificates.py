"""Whether the certificates behind a package's signatures hold by now, and what it means where they do not."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from workbench.application.verifying import Checked
from workbench.exchange.package.verdict import AuthorityCertificate, SignatureVerdict, SignerCertificate


class Standing(StrEnum):
    """Where a moment lies in the life of a certificate."""

    VALID = "valid"
    ENDED = "ended"
    NOT_YET = "not yet valid"


def standing_of(certificate: SignerCertificate | AuthorityCertificate, moment: datetime) -> Standing:
    """Return how a certificate stands at a moment."""
    if moment > certificate.not_after:
        return Standing.ENDED
    return Standing.NOT_YET if moment < certificate.not_before else Standing.VALID


def certificates_of(signature: SignatureVerdict) -> Iterator[SignerCertificate | AuthorityCertificate]:
    """Yield the signer's certificate, and those through which the signer is trusted."""
    if signature.certificate is not None:
        yield signature.certificate
        yield from signature.above if signature.trusted else ()


def standings_of(checked: Checked, signature: SignatureVerdict) -> set[Standing]:
    """Return how the certificates behind a signature stand when it is checked."""
    return {standing_of(each, checked.at) for each in certificates_of(signature)}


def has_ended(checked: Checked, signature: SignatureVerdict) -> bool:
    """Tell whether a signature is valid, and something that it rests on has ended since."""
    return signature.valid and Standing.ENDED in standings_of(checked, signature)


def lapsed_authorities(signature: SignatureVerdict) -> Iterator[AuthorityCertificate]:
    """Yield the authorities on the trust list that would vouch for a signer, had they been valid when it was signed."""
    moment = signature.moment
    if signature.valid and not signature.trusted and moment is not None:
        yield from (each for each in signature.above if standing_of(each, moment) is not Standing.VALID)
