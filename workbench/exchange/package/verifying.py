"""Checking everything that a package claims, without network and without believing it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.exchange.keys.trust import NOBODY, Trust
from workbench.exchange.package import coverage, documents
from workbench.exchange.package.cades import Judged, judge
from workbench.exchange.package.claims import claims_of
from workbench.exchange.package.container import Container, NotAPackage, size_of
from workbench.exchange.package.digesting import MemberDigests
from workbench.exchange.package.directory import SIZE_LIMIT as WHOLE_LIMIT
from workbench.exchange.package.findings import Findings, Heard
from workbench.exchange.package.malformed import MALFORMED
from workbench.exchange.package.manifest import from_xml, manifest_name, report_name, signature_name
from workbench.exchange.package.replacing import replacing_of
from workbench.exchange.package.signed_reports import SIZE_LIMIT, check_report
from workbench.exchange.package.verdict import FileVerdict, SignatureVerdict, Verdict
from workbench.exchange.package.whole import WholeDigest
from workbench.kernel.files import sha256_of
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.tongue import say

MANIFEST_LIMIT = 4_000_000
_SIGNATURE_LIMIT = 1_000_000
_SIGNER_LIMIT = 20
_UNREADABLE = SignatureVerdict("", "", None, valid=False, trusted=False)
Signatures = list[Judged | None]
"""What is known of each signature, None where it is missing or can't be read."""
Reader = Callable[[documents.Document], None]


def _nobody(_: documents.Document) -> None:
    """Take no notice of what an assessment says."""


def verify(path: Path, trust: Trust, clocks: Trust = NOBODY) -> Verdict:
    """Check a package; damage and hostility are verdicts too. Raises FileNotRead only.

    `clocks` are the time stamp authorities that one relies on; they vouch for no signer.
    """
    try:
        with Container(path) as container:
            return _verified(container, trust, clocks, lambda _: None, _nobody)
    except NotAPackage as error:
        return _no_package(path, error)


def verify_whole(
    path: Path, trust: Trust, clocks: Trust, heard: Callable[[float], None], read: Reader = _nobody
) -> Verdict:
    """Check a package as `verify` does, and tell the SHA-256 of its file, which takes as long again.

    `heard` is told which share of the bytes has been read, from 0 to 1; what it raises ends the check. `read` is given
    what the assessment says, before anything of it is known to be true.
    """
    try:
        with Container(path) as container, WholeDigest(container) as whole:
            verdict = _verified(container, trust, clocks, heard, read)
            return replace(verdict, sha256=whole.result())
    except NotAPackage as error:
        told = _no_package(path, error)
        return replace(told, sha256=sha256_of(path)) if told.size <= WHOLE_LIMIT else told


def _verified(
    container: Container, trust: Trust, clocks: Trust, heard: Callable[[float], None], read: Reader
) -> Verdict:
    with MemberDigests(container, Heard(heard, container)) as digests:
        verdict = _verify(Findings(container, digests), trust, clocks, read)
    return replace(verdict, size=container.whole_size)


def _no_package(path: Path, error: NotAPackage) -> Verdict:
    told = say("package.unsound", path=path, reason=error.details["reason"])
    problem = Problem(error.code, Severity.ERROR, told, str(path))
    try:
        size = size_of(path)
    except OSError:  # It was taken away meanwhile; the verdict stays what it is.
        size = 0
    return Verdict(False, False, False, (), (), (problem,), "", size=size, is_package=False)


def manifests_in(container: Container) -> list[str]:
    """Return the names of the manifests, first signer's first, as far as they are numbered without gap."""
    names = set(container.names)
    found: list[str] = []
    while len(found) < _SIGNER_LIMIT and (name := manifest_name(len(found) + 1)) in names:
        found.append(name)
    return found


def report_names(container: Container) -> list[str]:
    """Return the names of the report and its further signed copies, in the order of signing."""
    names = (report_name(number) for number in range(1, _SIGNER_LIMIT + 1))
    return [name for name in names if name in container.names]


def _verify(found: Findings, trust: Trust, clocks: Trust, read: Reader) -> Verdict:
    container = found.container
    signed = len(manifests_in(container))
    coverage.check_names(found, signed)
    manifests = [_manifest(found, number) for number in range(1, signed + 1)]
    signatures = [_signature(found, number, trust, clocks) for number in range(1, signed + 1)]
    # What needs no digests comes first: they are computed meanwhile. Problems keep the order in which one reads them.
    with found.apart() as of_document:
        document = documents.read_document(found)
        read(document)
        fingerprints = {each.verdict.fingerprint for each in signatures if each is not None and each.verdict.valid}
        present = documents.check_signers(found, document, fingerprints)
    with found.apart() as of_reports:
        _check_reports(found, document, signatures)
    claims, replacing = claims_of(document), replacing_of(document)
    covers = coverage.check_coverage(found, manifests)
    coverage.check_sums(found, signed)
    found.problems += of_document
    documents.check_evidence(found, document)
    found.problems += of_reports
    if not signed:
        found.fault("PKG-101", say("package.unsigned"))
    verdicts = [
        replace(each.verdict if each is not None else _UNREADABLE, covers=len(manifest or ()))
        for each, manifest in zip(signatures, manifests, strict=True)
    ]
    files = tuple(FileVerdict(name, name not in found.wrong, container.size(name)) for name in container.names)
    return Verdict(
        not found.wrong, covers, present, tuple(verdicts), files, tuple(found.problems),
        documents.status_of(document), claims=claims, replacing=replacing,
    )  # fmt: skip


def _manifest(found: Findings, number: int) -> Mapping[str, str] | None:
    name = manifest_name(number)
    manifest = from_xml(found.container.read(name, MANIFEST_LIMIT))
    if manifest is None or manifest.signature != signature_name(number):
        found.wrong.add(name)
        found.fault("PKG-104", say("package.no_manifest", name=name), name)
        return None
    return manifest.digests


def _signature(found: Findings, number: int, trust: Trust, clocks: Trust) -> Judged | None:
    name = signature_name(number)
    if name not in found.container.names:
        found.fault("PKG-103", say("package.signature_removed", n=number), name)
        return None
    manifest = found.container.read(manifest_name(number), MANIFEST_LIMIT)
    try:
        judged = judge(manifest, found.container.read(name, _SIGNATURE_LIMIT), trust, clocks)
    except MALFORMED:
        found.wrong.add(name)
        found.fault("PKG-108", say("package.signature_unread", n=number), name)
        return None
    if judged.verdict.stamp is not None and not judged.verdict.stamp.valid:
        found.fault("PKG-125", say("package.stamp_not_valid", n=number), name)
    elif not judged.verdict.valid:
        found.fault("PKG-109", say(f"package.{_unfit(judged.verdict)}", n=number), name)
    return judged


def _unfit(verdict: SignatureVerdict) -> str:
    """Return why a signature does not fit, by its text's key."""
    certificate, moment = verdict.certificate, verdict.moment
    if certificate is not None and moment is not None:
        if moment > certificate.not_after:
            return "unfit_ended"
        if moment < certificate.not_before:
            return "unfit_early"
    return "unfit"


def _check_reports(found: Findings, document: Mapping[str, Any], signatures: Signatures) -> None:
    reports, before = report_names(found.container), b""
    aliens = [name for name in found.container.names if name.startswith("cosigned/") and name not in reports]
    wanted = [report_name(number) for number in range(1, len(signatures) + 1)] if reports else []
    if signatures and (aliens or reports != wanted):
        found.fault("PKG-117", say("package.reports_unequal"), "report.pdf")
    for number, name in enumerate(reports, 1):
        content = found.container.read(name, SIZE_LIMIT)
        if not content.startswith(before):
            found.fault("PKG-116", say("package.report_regrown", name=name), name)
        if number == 1 and not documents.rests_on_unsigned(document, content):
            found.fault("PKG-118", say("package.report_other"), name)
        before = content
        if signatures:
            _check_report(found, name, content, signatures[:number])


def _check_report(found: Findings, name: str, content: bytes, signatures: Signatures) -> None:
    known = [each for each in signatures if each is not None]
    told = check_report(content, [each.certificate for each in known])
    if told.fault:
        found.fault("PKG-117", say(f"package.{told.fault}", name=name), name)
    elif [each.fingerprint for each in told.signatures] != [each.verdict.fingerprint for each in known]:
        found.fault("PKG-117", say("package.report_signers", name=name), name)
    if not all(each.valid for each in told.signatures):
        found.fault("PKG-117", say("package.report_signature", name=name), name)
