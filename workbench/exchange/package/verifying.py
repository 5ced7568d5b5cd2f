"""Checking everything that a package claims, without network and without believing it."""

import asyncio
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from asn1crypto import cms
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import serialization
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import async_validate_detached_cms
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError

from workbench.exchange.keys.trust import Trust
from workbench.exchange.package.container import Container, NotAPackage
from workbench.exchange.package.contents import FORMAT
from workbench.exchange.package.manifest import (
    Manifest,
    from_sums,
    from_xml,
    manifest_name,
    signature_name,
    sums_name,
)
from workbench.exchange.package.pades import check_report, is_in_time, to_asn1
from workbench.exchange.package.verdict import FileVerdict, SignatureVerdict, Verdict
from workbench.kernel.problems import Problem, Severity

_META = re.compile(r"META-INF/(?:ASiCManifest|signature)(\d{3})\.(?:xml|p7s)")


@dataclass
class _Check:
    """What has been found so far."""

    container: Container
    trust: Trust
    digests: dict[str, str] = field(default_factory=dict)
    wrong: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    certificates: list[asn1_x509.Certificate] = field(default_factory=list)

    def fault(self, code: str, message: str, where: str = "") -> None:
        self.problems.append(Problem(code, Severity.ERROR, message, where))


def verify(path: Path, trust: Trust) -> Verdict:
    """Check a package; damage and hostility are verdicts too. Raises FileNotRead only."""
    try:
        with Container(path) as container:
            return _verify(_Check(container, trust))
    except NotAPackage as error:
        problem = Problem(error.code, Severity.ERROR, error.sentence, str(path))
        return Verdict(False, False, False, (), (), (problem,), "")


def manifests_in(container: Container) -> list[str]:
    """Return the names of the manifests, first signer's first, as far as they are numbered without gap."""
    names = set(container.names)
    found: list[str] = []
    while (name := manifest_name(len(found) + 1)) in names:
        found.append(name)
    return found


def report_names(container: Container) -> list[str]:
    """Return the names of the report and its further signed copies, in the order of signing."""
    later = sorted(name for name in container.names if re.fullmatch(r"cosigned/report(-\d{3})?\.pdf", name))
    # "report.pdf" sorts after "report-003.pdf", yet is the second signer's.
    later.sort(key=lambda name: (0 if name == "cosigned/report.pdf" else 1, name))
    return [name for name in ("report.pdf", *later) if name in container.names]


def _verify(check: _Check) -> Verdict:
    container = check.container
    check.digests = {name: container.sha256(name) for name in container.names}
    manifests = [_manifest(check, name) for name in manifests_in(container)]
    _check_names(check, len(manifests))
    signatures = [_signature(check, number) for number in range(1, len(manifests) + 1)]
    covers = _check_coverage(check, manifests)
    _check_sums(check, len(manifests))
    document = _document(check)
    present = _check_required(check, document, signatures)
    _check_report(check, document, signatures)
    if not signatures:
        check.fault("PKG-101", "Nobody has signed this package yet.")
    files = tuple(FileVerdict(name, name not in check.wrong) for name in container.names)
    status = str(document.get("status", ""))
    found = tuple(each for each in signatures if each is not None)
    return Verdict(not check.wrong, covers, present, found, files, tuple(check.problems), status)


def _check_names(check: _Check, signed: int) -> None:
    for name in check.container.names:
        if not name.startswith("META-INF/"):
            continue
        told = _META.fullmatch(name)
        if told is None or not 0 < int(told[1]) <= signed:
            check.wrong.add(name)
            check.fault("PKG-102", f"{name} does not belong into a package.", name)
    for number in range(1, signed + 1):
        if signature_name(number) not in check.container.names:
            check.fault("PKG-103", f"Signature {number} has been taken out.", signature_name(number))


def _manifest(check: _Check, name: str) -> Manifest | None:
    manifest = from_xml(check.container.read(name, 10_000_000))
    if manifest is None or manifest.signature != name.replace("ASiCManifest", "signature").replace(".xml", ".p7s"):
        check.wrong.add(name)
        check.fault("PKG-104", f"{name} is no list of what was signed.", name)
        return None
    return manifest


def _check_coverage(check: _Check, manifests: list[Manifest | None]) -> bool:
    """Compare every manifest with the files; the last one has to cover all but itself."""
    for number, manifest in enumerate(manifests, 1):
        for name, digest in manifest.digests.items() if manifest else ():
            if name not in check.digests:
                check.fault("PKG-105", f"{name} was signed and is missing.", name)
                check.wrong.add(manifest_name(number))
            elif check.digests[name] != digest:
                check.wrong.add(name)
                check.fault("PKG-106", f"{name} is not what was signed.", name)
    last = manifests[-1] if manifests else None
    if last is None:
        return False
    own = {"mimetype", manifest_name(len(manifests)), signature_name(len(manifests))}
    missed = [name for name in check.digests if name not in own and name not in last.digests]
    for name in missed:
        check.fault("PKG-107", f"{name} was added after the last signature.", name)
    return not missed


def _signature(check: _Check, number: int) -> SignatureVerdict | None:
    name = signature_name(number)
    if name not in check.container.names:
        return None
    content = check.container.read(manifest_name(number), 10_000_000)
    try:
        signed = cms.ContentInfo.load(check.container.read(name, 1_000_000), strict=True)["content"]
        certificate = _signer(signed)
        moment = _signing_time(signed)
        in_time = is_in_time(certificate, moment)
        valid = in_time and asyncio.run(_is_valid(content, signed, [certificate], moment))
        trusted = valid and _is_trusted(check.trust, certificate, content, signed, moment)
    except (
        ValueError,
        TypeError,
        KeyError,
        StopIteration,
        SignatureValidationError,
        SigningError,
        ValidationError,
        PathError,
    ):
        check.wrong.add(name)
        check.fault("PKG-108", f"Signature {number} can't be read.", name)
        return SignatureVerdict("", "", None, False, False, False)
    if not valid:
        check.fault(
            "PKG-109",
            f"Signature {number} does not fit: other content, another key, or a certificate that had expired.",
            name,
        )
    check.certificates.append(certificate)
    return SignatureVerdict(_name(certificate), certificate.sha256.hex(), moment, False, valid, trusted)


async def _is_valid(content: bytes, signed: Any, roots: list[Any], moment: datetime | None) -> bool:
    # Without a time stamp the signer's own clock is the only witness of when it was signed.
    context = ValidationContext(trust_roots=roots, moment=moment or datetime.now(UTC), allow_fetching=False)
    status = await async_validate_detached_cms(content, signed, context)
    return bool(status.bottom_line)


def _is_trusted(trust: Trust, certificate: Any, content: bytes, signed: Any, moment: datetime | None) -> bool:
    if trust.holds(certificate.sha256.hex()):
        return True
    authorities = [to_asn1(each.public_bytes(serialization.Encoding.DER)) for each in trust.certificates]
    above = [each for each in authorities if each.ca]
    return bool(above) and asyncio.run(_is_valid(content, signed, above, moment))


def _signer(signed: Any) -> asn1_x509.Certificate:
    info = signed["signer_infos"][0]
    serial = info["sid"].chosen["serial_number"].native
    return next(each.chosen for each in signed["certificates"] if each.chosen.serial_number == serial)


def _signing_time(signed: Any) -> datetime | None:
    for attribute in signed["signer_infos"][0]["signed_attrs"]:
        if attribute["type"].native == "signing_time":
            told = attribute["values"][0].native
            return told if isinstance(told, datetime) else None
    return None


def _name(certificate: asn1_x509.Certificate) -> str:
    names = certificate.subject.native
    return str(names.get("common_name") or certificate.subject.human_friendly)


def _check_sums(check: _Check, signed: int) -> None:
    listed: dict[str, str] = {}
    for number in range(1, max(signed, 1) + 1):
        name = sums_name(number)
        if name not in check.digests:
            check.fault("PKG-110", f"The list of checksums {name} is missing.", name)
            continue
        sums = from_sums(check.container.read(name, 10_000_000))
        if sums is None:
            check.wrong.add(name)
            check.fault("PKG-110", f"{name} is no list of checksums.", name)
        listed |= sums or {}
    for name, digest in listed.items():
        if check.digests.get(name) != digest:
            check.wrong.add(name)
            check.fault("PKG-111", f"{name} does not have the checksum that is listed.", name)
    _check_all_listed(check, listed)


def _check_all_listed(check: _Check, listed: Iterable[str]) -> None:
    known = set(listed)
    for name in check.digests:
        own = name == "mimetype" or name.startswith(("META-INF/", "SHA256SUMS"))
        if not own and name not in known:
            check.wrong.add(name)
            check.fault("PKG-112", f"{name} stands in no list of checksums.", name)


def _document(check: _Check) -> dict[str, Any]:
    name = "assessment.json"
    try:
        document = json.loads(check.container.read(name, 100_000_000)) if name in check.digests else None
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        check.fault("PKG-113", "The assessment itself (assessment.json) is missing or can't be read.", name)
        return {}
    if document.get("format") != FORMAT:
        check.fault("PKG-114", "The package was made by a newer version. Update to check it.", name)
    return document


def _check_required(check: _Check, document: dict[str, Any], signatures: list[SignatureVerdict | None]) -> bool:
    signed = {each.fingerprint for each in signatures if each is not None and each.valid}
    required = document.get("required_signers", [])
    missing = [each for each in required if isinstance(each, dict) and each.get("fingerprint") not in signed]
    for each in missing:
        check.fault("PKG-115", f"{each.get('name', 'Somebody')} has to sign and has not.", "assessment.json")
    return not missing and isinstance(required, list)


def _check_report(check: _Check, document: dict[str, Any], signatures: list[SignatureVerdict | None]) -> None:
    reports = report_names(check.container)
    before = b""
    for number, name in enumerate(reports, 1):
        content = check.container.read(name)
        if number > 1 and not content.startswith(before):
            check.fault("PKG-116", f"{name} does not begin with the report that was signed before.", name)
        before = content
        for problem in _report_faults(check, content, number, signatures):
            check.fault("PKG-117", f"{name}: {problem}.", name)
    if reports and not _rests_on_unsigned(check, document):
        check.fault("PKG-118", "The signed report is not the one that the assessment names.", "report.pdf")


def _report_faults(
    check: _Check, content: bytes, number: int, signatures: list[SignatureVerdict | None]
) -> Iterator[str]:
    if not signatures:
        return
    found, fault = check_report(content, check.certificates)
    if fault:
        yield fault
    wanted = [each.fingerprint for each in signatures[:number] if each is not None]
    if not fault and [each.fingerprint for each in found] != wanted:
        yield "it is not signed by those who signed the package"
    if any(not each.valid for each in found):
        yield "a signature in it is not valid"


def _rests_on_unsigned(check: _Check, document: dict[str, Any]) -> bool:
    size, wanted = document.get("report_size"), document.get("report_sha256")
    if not isinstance(size, int) or not isinstance(wanted, str) or "report.pdf" not in check.digests:
        return False
    return hashlib.sha256(check.container.read("report.pdf")[:size]).hexdigest() == wanted
