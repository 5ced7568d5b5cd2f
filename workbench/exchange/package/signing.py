"""Signing a package: the first signature covers all, each further one only adds."""

import asyncio
import json
from pathlib import Path
from typing import Any

from asn1crypto import cms
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

from workbench.exchange.keys.identity import Identity, common_name
from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.container import Container, Content, write_container
from workbench.exchange.package.manifest import (
    Manifest,
    manifest_name,
    signature_name,
    sums_name,
    to_sums,
    to_xml,
)
from workbench.exchange.package.packing import digest_of_content
from workbench.exchange.package.pades import sign_report, simple_signer
from workbench.exchange.package.verdict import Verdict
from workbench.exchange.package.verifying import manifests_in, report_names, verify
from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError


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
    remedy = "Sign with a certificate that is valid today; `workbench identity new` makes one."


class NotARequiredSigner(WorkbenchError):
    code = "PKG-005"
    message = "{name} (certificate {fingerprint}…) is none of the signers that this package asks for."
    remedy = "Sign with the identity that was fixed at finalising: {wanted}."


def sign(path: Path, identity: Identity, clock: Clock) -> Verdict:
    """Add a signature to a package and to the report in it; return what verifying it finds.

    Raises NotAPackage, NotSignable, SignedAlready, NotARequiredSigner, IdentityNotValid or
    FileNotWritten; the package is left as it is then.
    """
    _check_dates(identity, clock)
    with Container(path) as container:
        document = json.loads(container.read("assessment.json"))
        _check_signable(path, container, document, identity, clock)
        number = len(manifests_in(container)) + 1
        added = _added(container, document, identity, number, clock)
        covered = _digests(container, number, added)
        if number == 1:
            added[sums_name(1)] = to_sums({n: d for n, d in covered.items() if n != sums_name(1)})
        else:
            added[sums_name(number)] = to_sums({name: digest_of_content(content) for name, content in added.items()})
        covered[sums_name(number)] = digest_of_content(added[sums_name(number)])
        manifest = to_xml(Manifest(signature_name(number), covered))
        added[manifest_name(number)] = manifest
        added[signature_name(number)] = asyncio.run(_signature(manifest, identity, clock))
        write_container(path, added, container)
    return verify(path, NOBODY)


def _check_dates(identity: Identity, clock: Clock) -> None:
    certificate = identity.certificate
    start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if not start <= clock.now() <= end:
        raise IdentityNotValid(name=common_name(certificate), start=start.date(), end=end.date())


def _check_signable(
    path: Path, container: Container, document: dict[str, Any], identity: Identity, clock: Clock
) -> None:
    found = verify(path, NOBODY)
    if not found.intact or any(not each.valid for each in found.signatures):
        reason = found.problems[0].message if found.problems else "what it holds is not what was signed"
        raise NotSignable(path=path, reason=reason.rstrip("."))
    if any(each.fingerprint == identity.fingerprint for each in found.signatures):
        raise SignedAlready(name=common_name(identity.certificate), path=path)
    required = document.get("required_signers") or []
    if required and identity.fingerprint not in {each.get("fingerprint") for each in required}:
        raise NotARequiredSigner(
            name=common_name(identity.certificate), fingerprint=identity.fingerprint[:12],
            wanted=", ".join(f"{each.get('name')} ({str(each.get('fingerprint'))[:12]}…)" for each in required),
        )  # fmt: skip


def _added(
    container: Container,
    document: dict[str, Any],
    identity: Identity,
    number: int,
    clock: Clock,
) -> dict[str, Content]:
    """Return the report with the next signature: instead of the unsigned one, or beside the signed one."""
    reports = report_names(container)
    if not reports:
        return {}
    boxes = document.get("signature_fields") or []
    signed = sign_report(container.read(reports[-1]), identity, number, boxes, clock)
    name = {1: "report.pdf", 2: "cosigned/report.pdf"}.get(number, f"cosigned/report-{number:03}.pdf")
    return {name: signed}


def _digests(container: Container, number: int, added: dict[str, Content]) -> dict[str, str]:
    own = {"mimetype", manifest_name(number), signature_name(number)}
    found = {name: container.sha256(name) for name in container.names if name not in own and name not in added}
    return found | {name: digest_of_content(content) for name, content in added.items()}


async def _signature(manifest: bytes, identity: Identity, clock: Clock) -> bytes:
    signed = await simple_signer(identity).async_sign_general_data(
        manifest, "sha256", use_cades=True,
        signed_attr_settings=PdfCMSSignedAttributes(signing_time=clock.now()),
    )  # fmt: skip
    assert isinstance(signed, cms.ContentInfo)
    return bytes(signed.dump())
