"""Judging one signature over a manifest: whose it is, whether it fits, and what proves its time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto.x509 import Certificate
from pyhanko.sign.validation import async_validate_detached_cms
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.path import ValidationPath

from workbench.exchange.keys.trust import Trust
from workbench.exchange.package.certificates import (
    authorities,
    authority_of,
    certificate_of,
    is_for_signing,
    is_in_time,
    name_of,
)
from workbench.exchange.package.cms import Signed, read_signature
from workbench.exchange.package.stamping import judge_stamp
from workbench.exchange.package.verdict import SignatureVerdict


@dataclass(frozen=True, slots=True)
class Judged:
    """A signature's verdict, and whose certificate it rests on."""

    verdict: SignatureVerdict
    certificate: Certificate


async def judge(manifest: bytes, signature: bytes, trust: Trust, clocks: Trust) -> Judged:
    """Judge a signature over a manifest; `clocks` vouch for times and never for signers.

    Raises what `MALFORMED` names where it can't be read.
    """
    signed = read_signature(signature)
    certificate = signed.certificate
    stamp = await judge_stamp(signed, clocks)
    # Without a trusted time stamp the signer's own clock is the only witness of when it was signed.
    moment = stamp.time if stamp and stamp.valid and stamp.trusted else signed.time
    assert moment is not None
    is_meant = is_for_signing(certificate) and is_in_time(certificate, moment)
    valid = is_meant and await _path(manifest, signed, [certificate], moment) is not None
    trusted, above = await _trust(manifest, signed, trust, moment) if valid else (False, [])
    verdict = SignatureVerdict(
        name_of(certificate), certificate.sha256.hex(), signed.time,
        valid=valid and (stamp is None or stamp.valid), trusted=trusted,
        stamp=stamp, certificate=certificate_of(certificate), above=tuple(map(authority_of, above)),
    )  # fmt: skip
    return Judged(verdict, certificate)


async def _path(manifest: bytes, signed: Signed, roots: Sequence[Any], moment: datetime) -> ValidationPath | None:
    """Return how one of the roots leads to the signer where the signature fits, None where it does not."""
    context = ValidationContext(trust_roots=list(roots), moment=moment, allow_fetching=False)
    # The time stamp is judged by itself: who vouches for a time does not vouch for a person.
    ignored = ValidationContext(trust_roots=[], moment=moment, allow_fetching=False)
    status = await async_validate_detached_cms(manifest, signed.data, context, ignored)
    same = status.signing_cert.sha256 == signed.certificate.sha256
    fits = same and status.valid and status.intact and status.trusted
    return status.validation_path if fits else None


async def _trust(manifest: bytes, signed: Signed, trust: Trust, moment: datetime) -> tuple[bool, Sequence[Certificate]]:
    """Tell whether a signer is trusted, and through whom.

    Of one who is not, the authority that is on the list and named as the issuer is returned: it may have ended.
    """
    if any(trust.refuses(each.chosen.sha256.hex()) for each in signed.data["certificates"]):
        return False, ()
    if trust.holds(signed.certificate.sha256.hex()):
        return True, ()
    above = authorities(trust)
    path = await _path(manifest, signed, above, moment) if above else None
    if path is not None:
        return True, tuple(path.iter_certs(include_root=True))[:-1]
    issuer = signed.certificate.issuer
    return False, [each.certificate for each in above if each.certificate.subject == issuer]
