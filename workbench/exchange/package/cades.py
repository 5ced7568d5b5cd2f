"""Judging one signature over a manifest: whose it is, whether it fits, and what proves its time."""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
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
from workbench.exchange.package.repeated import Memory, Parts, take_apart
from workbench.exchange.package.stamping import judge_stamp
from workbench.exchange.package.verdict import SignatureVerdict

KNOWN: Memory[SignatureVerdict] = Memory()
"""Signatures over manifests that were judged in full."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A signature's verdict, and whose certificate it rests on."""

    verdict: SignatureVerdict
    certificate: Certificate


def judge(manifest: bytes, signature: bytes, trust: Trust, clocks: Trust) -> Judged:
    """Judge a signature over a manifest; `clocks` vouch for times and never for signers.

    Raises what `MALFORMED` names where it can't be read.
    """
    parts = take_apart(signature)
    if parts is not None and (found := _judge_again(manifest, parts, trust)) is not None:
        return found
    signed = read_signature(signature)
    certificate = signed.certificate
    stamp = asyncio.run(judge_stamp(signed, clocks)) if signed.stamp is not None else None
    # Without a trusted time stamp the signer's own clock is the only witness of when it was signed.
    moment = stamp.time if stamp and stamp.valid and stamp.trusted else signed.time
    assert moment is not None
    is_meant = is_for_signing(certificate) and is_in_time(certificate, moment)
    valid = is_meant and _path(manifest, signed, [certificate], moment) is not None
    trusted, above = _trust(manifest, signed, trust, moment) if valid else (False, [])
    verdict = SignatureVerdict(
        name_of(certificate), certificate.sha256.hex(), signed.time,
        valid=valid and (stamp is None or stamp.valid), trusted=trusted,
        stamp=stamp, certificate=certificate_of(certificate), above=tuple(map(authority_of, above)),
    )  # fmt: skip
    if verdict.valid and stamp is None and parts is not None:
        KNOWN.keep(parts, signed, verdict)
    return Judged(verdict, certificate)


def _judge_again(manifest: bytes, parts: Parts, trust: Trust) -> Judged | None:
    """Judge a signature that repeats one that was valid; None where it does not, or an authority is to be asked."""
    known = KNOWN.find(parts)
    if known is None or not known.repeats(parts, lambda algorithm: hashlib.new(algorithm, manifest).digest()):
        return None
    certificate = known.signed.certificate
    if not is_in_time(certificate, parts.time):
        return None
    told = _listed(known.signed, trust)
    if told is None and authorities(trust):
        return None
    verdict = replace(known.found, time=parts.time, trusted=bool(told), above=())
    return Judged(verdict, certificate)


def _path(manifest: bytes, signed: Signed, roots: Sequence[Any], moment: datetime) -> ValidationPath | None:
    """Return how one of the roots leads to the signer where the signature fits, None where it does not."""
    context = ValidationContext(trust_roots=list(roots), moment=moment, allow_fetching=False)
    # The time stamp is judged by itself: who vouches for a time does not vouch for a person.
    ignored = ValidationContext(trust_roots=[], moment=moment, allow_fetching=False)
    status = asyncio.run(async_validate_detached_cms(manifest, signed.data, context, ignored))
    same = status.signing_cert.sha256 == signed.certificate.sha256
    fits = same and status.valid and status.intact and status.trusted
    return status.validation_path if fits else None


def _trust(manifest: bytes, signed: Signed, trust: Trust, moment: datetime) -> tuple[bool, Sequence[Certificate]]:
    """Tell whether a signer is trusted, and through whom.

    Of one who is not, the authority that is on the list and named as the issuer is returned: it may have ended.
    """
    if (told := _listed(signed, trust)) is not None:
        return told, ()
    above = authorities(trust)
    path = _path(manifest, signed, above, moment) if above else None
    if path is not None:
        return True, tuple(path.iter_certs(include_root=True))[:-1]
    issuer = signed.certificate.issuer
    return False, [each.certificate for each in above if each.certificate.subject == issuer]


def _listed(signed: Signed, trust: Trust) -> bool | None:
    """Tell whether a signer is pinned, and neither they nor who vouches for them refused; None where neither."""
    if any(trust.refuses(each.chosen.sha256.hex()) for each in signed.data["certificates"]):
        return False
    return True if trust.holds(signed.certificate.sha256.hex()) else None
