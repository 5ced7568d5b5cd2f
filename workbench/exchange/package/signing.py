"""Signing a package: the first signature covers all, each further one only adds."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.timestamps import TimeStamper, TimestampRequestError

from workbench.exchange.keys.certificates import common_name
from workbench.exchange.keys.identity import Identity
from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.cms import read_signature
from workbench.exchange.package.container import Container, Content, write_container
from workbench.exchange.package.documents import parse_document
from workbench.exchange.package.manifest import (
    Manifest,
    manifest_name,
    report_name,
    signature_name,
    sums_name,
    to_sums,
    to_xml,
)
from workbench.exchange.package.packing import digest_of_content
from workbench.exchange.package.pades import sign_report, simple_signer
from workbench.exchange.package.stamping import judge_stamp, reach
from workbench.exchange.package.verifying import manifests_in, report_names, verify
from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError

WAITING = ("PKG-101", "PKG-115")
"""Problems that signing is there to solve: nobody has signed, or not everybody."""


class NotSignable(WorkbenchError):
    code = "PKG-002"
    message = "{path} was not signed: {reason}."
    remedy = "Export the package again, or ask for a sound copy; this one was left as it is."


class SignedAlready(WorkbenchError):
    code = "PKG-003"
    message = "{name} has signed {path} already."
    remedy = "Nothing more to do with this identity."


class IdentityNotValid(WorkbenchError):
    code = "PKG-004"
    message = "The certificate of {name} is valid from {start} to {end} only."
    remedy = "Sign with a certificate that is valid today; `workbench identity renew` makes one for the same person."
    window_remedy = "Renew your identity under Settings, Identity and people; what it signed before stays valid."


class ClockBeforeIdentity(WorkbenchError):
    code = "PKG-008"
    message = "By this computer's clock it is {now}, and the certificate of {name} holds only from {start} on."
    remedy = "Nothing was signed. Set the clock of this computer right, and sign again."


class NotARequiredSigner(WorkbenchError):
    code = "PKG-005"
    message = "{name} (certificate {fingerprint}…) is none of the signers that this package asks for."
    remedy = "Sign with the identity that was fixed at finalising: {wanted}."


class NotStamped(WorkbenchError):
    code = "PKG-007"
    message = "The time stamp authority {url} gave no time stamp that can be relied on: {reason}."
    remedy = "The package was left as it is. Sign again, with another authority or without one."


def sign(path: Path, identity: Identity, clock: Clock, tsa: str = "") -> None:
    """Add a signature to a package and to the report in it.

    `tsa` is the URL of a time stamp authority; where it can't be reached, the signature has no time stamp.
    Raises NotAPackage, NotSignable, SignedAlready, NotARequiredSigner, IdentityNotValid,
    ClockBeforeIdentity, NotStamped or FileNotWritten; the package is left as it is then.
    """
    check_dates(identity, clock)
    with Container(path) as container:
        document = _check_signable(path, container, identity)
        number = len(manifests_in(container)) + 1
        stamps = reach(tsa)
        try:
            added = _added(container, document, identity, number, clock, stamps)
            manifest = _manifest(container, number, added)
            added[manifest_name(number)] = manifest
            added[signature_name(number)] = asyncio.run(signature_of(manifest, identity, clock, stamps))
        except TimestampRequestError as error:
            raise NotStamped(url=tsa, reason=error) from error
        write_container(path, added, container)


def check_dates(identity: Identity, clock: Clock) -> None:
    """Raise IdentityNotValid where a certificate is not valid any more, ClockBeforeIdentity where not yet."""
    certificate, now = identity.certificate, clock.now()
    start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if now < start:
        raise ClockBeforeIdentity(now=now.date(), name=common_name(certificate), start=start.date())
    if now > end:
        raise IdentityNotValid(name=common_name(certificate), start=start.date(), end=end.date())


def _check_signable(path: Path, container: Container, identity: Identity) -> Mapping[str, Any]:
    """Return what the package says, unless it is unsound, signed by this person, or not theirs to sign."""
    found = verify(path, NOBODY)
    faults = [each for each in found.problems if each.code not in WAITING]
    document = parse_document(container.read("assessment.json")) if not faults else None
    if document is None:
        raise NotSignable(path=path, reason=faults[0].message.rstrip(".") if faults else "it can't be read")
    if any(each.fingerprint == identity.fingerprint for each in found.signatures):
        raise SignedAlready(name=common_name(identity.certificate), path=path)
    required = document["required_signers"]
    if required and identity.fingerprint not in {each["fingerprint"] for each in required}:
        raise NotARequiredSigner(
            name=common_name(identity.certificate), fingerprint=identity.fingerprint[:12],
            wanted=", ".join(f"{each['name']} ({each['fingerprint'][:12]}…)" for each in required),
        )  # fmt: skip
    return document


def _added(
    container: Container, document: Mapping[str, Any], identity: Identity, number: int, clock: Clock,
    stamps: TimeStamper | None,
) -> dict[str, Content]:  # fmt: skip
    """Return the report with the next signature: instead of the unsigned one, or beside the signed one."""
    reports = report_names(container)
    if not reports:
        return {}
    boxes = document.get("signature_fields") or []
    return {report_name(number): sign_report(container.read(reports[-1]), identity, number, boxes, clock, stamps)}


def _manifest(container: Container, number: int, added: dict[str, Content]) -> bytes:
    """Write the checksum list into `added`, and return the manifest over everything."""
    covered = _digests(container, number, added)
    name = sums_name(number)
    new = {each: digest for each, digest in covered.items() if number == 1 or each in added}
    added[name] = to_sums({each: digest for each, digest in new.items() if each != name})
    return to_xml(Manifest(signature_name(number), covered | {name: digest_of_content(added[name])}))


def _digests(container: Container, number: int, added: dict[str, Content]) -> dict[str, str]:
    own = {"mimetype", manifest_name(number), signature_name(number)}
    found = {name: container.sha256(name) for name in container.names if name not in own and name not in added}
    return found | {name: digest_of_content(content) for name, content in added.items()}


async def signature_of(manifest: bytes, identity: Identity, clock: Clock, stamps: TimeStamper | None = None) -> bytes:
    """Return a signature over a manifest, with a time stamp where one is asked for."""
    signed = await simple_signer(identity).async_sign_general_data(
        manifest, "sha256", use_cades=True, timestamper=stamps,
        signed_attr_settings=PdfCMSSignedAttributes(signing_time=clock.now()),
    )  # fmt: skip
    content = bytes(signed.dump())
    # An authority may send anything: what would not verify is not written.
    stamp = await judge_stamp(read_signature(content), NOBODY)
    if stamp is not None and not stamp.valid:
        raise TimestampRequestError("it is not valid")
    return content
