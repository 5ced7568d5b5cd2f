"""Judging the signatures inside a report: each valid, nothing changed after it, the last one over the whole file."""

import asyncio
import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.generic import parse_pdf_date
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from workbench.exchange.package.certificates import is_for_signing, is_in_time
from workbench.exchange.package.cms import check_signed
from workbench.exchange.package.malformed import MALFORMED
from workbench.exchange.package.plain_reports import PlainSignature, find_signature
from workbench.exchange.package.repeated import Memory, Parts, take_apart

SIZE_LIMIT = 20_000_000
_SIGNATURES, _REVISIONS, _NODES = 16, 40, 5_000
"""Limits; nodes are those of the trees of pages and of fields."""

KNOWN: "Memory[ReportSignature]" = Memory()
"""Signatures in reports that were judged in full."""


@dataclass(frozen=True, slots=True)
class ReportSignature:
    """What is known of one signature in the report."""

    fingerprint: str
    valid: bool


@dataclass(frozen=True, slots=True)
class ReportCheck:
    """What is known of the signatures in a report."""

    signatures: tuple[ReportSignature, ...]
    fault: str = ""
    """What is wrong with the file as a whole, by its text's key in `package`; empty where nothing is."""


class Unusual(ValueError):
    """A PDF that is made to keep a reader busy."""


def check_report(report: bytes, roots: Sequence[Certificate]) -> ReportCheck:
    """Judge every signature of a report.

    Signatures are judged with their own signers as roots: whom one trusts is another question.
    """
    plain = find_signature(report) if report.count(b"startxref") <= _REVISIONS else None
    parts = take_apart(plain.contents) if plain is not None else None
    if plain is not None and parts is not None and (again := _judge_again(report, plain, parts, roots)) is not None:
        return ReportCheck((again,))
    try:
        found = _find_signatures(_open(report))
        signatures = [_judge(each, roots) for each in found]
        whole = SignatureCoverageLevel.ENTIRE_FILE
        is_added_to = bool(found) and found[-1].evaluate_signature_coverage() is not whole
    except MALFORMED:
        return ReportCheck((), "report_unsound")
    if parts is not None and not is_added_to and [each.valid for each in signatures] == [True]:
        KNOWN.keep(parts, check_signed(found[0].signed_data), signatures[0])
    return ReportCheck(tuple(signatures), "report_added_to" * is_added_to)


def _judge_again(
    report: bytes, plain: PlainSignature, parts: Parts, roots: Sequence[Certificate]
) -> ReportSignature | None:
    """Judge the one signature of a report that repeats one that was valid; None where it does not."""
    known = KNOWN.find(parts)
    if known is None or {each.sha256 for each in roots} != {known.signed.certificate.sha256}:
        return None

    def digest(algorithm: str) -> bytes:
        made, content = hashlib.new(algorithm), memoryview(report)
        made.update(content[: plain.before])
        made.update(content[plain.after :])
        return made.digest()

    moment = parts.time or _moment(plain)
    return known.found if is_in_time(known.signed.certificate, moment) and known.repeats(parts, digest) else None


def _moment(plain: PlainSignature) -> datetime | None:
    try:
        return parse_pdf_date(plain.said_at, strict=False)
    except MALFORMED:
        return None


def _open(report: bytes) -> PdfFileReader:
    """Open a report, unless it is one that would keep us busy."""
    if not report.startswith(b"%PDF-") or report.count(b"startxref") > _REVISIONS:
        raise Unusual
    reader = PdfFileReader(io.BytesIO(report), strict=False)
    if reader.encrypted or reader.total_revisions > _REVISIONS:
        raise Unusual
    return reader


def _find_signatures(reader: PdfFileReader) -> list[Any]:
    """Return the signatures of a report, none of which takes long to judge."""
    _check_fields(reader.root)
    found = list(reader.embedded_regular_signatures)
    if len(found) > _SIGNATURES:
        raise Unusual
    # What came after a signature is compared with what it signed, page by page; with nothing after it nobody walks
    # the pages, and reading them all would take most of the time.
    if any(each.evaluate_signature_coverage() is SignatureCoverageLevel.ENTIRE_REVISION for each in found):
        for revision in range(reader.total_revisions):
            root = reader.get_historical_root(revision)
            _check_tree(root["/Pages"])
            _check_fields(root)
    return found


def _check_fields(root: Any) -> None:
    fields = root["/AcroForm"].get("/Fields", ()) if "/AcroForm" in root else ()
    for each in fields:
        _check_tree(each.get_object())


def _check_tree(root: Any) -> None:
    """Refuse a tree that names a node twice: walking it would take for ever."""
    waiting: list[Any] = [root]
    known: set[tuple[int, int]] = set()
    while waiting:
        node = waiting.pop()
        for name in _kids(node):
            place = (name.idnum, name.generation)
            if place in known or len(known) > _NODES:
                raise Unusual
            known.add(place)
            waiting.append(name.get_object())


def _kids(node: Any) -> Iterator[Any]:
    if "/Kids" in node:
        kids = node["/Kids"]
        yield from (kids.raw_get(at) for at in range(len(kids)))


def _judge(embedded: Any, roots: Sequence[Certificate]) -> ReportSignature:
    signer = check_signed(embedded.signed_data).certificate
    moment = embedded.self_reported_timestamp
    context = ValidationContext(trust_roots=[*roots, signer], moment=moment, allow_fetching=False)
    # The package's own signature carries the time stamp that counts.
    ignored = ValidationContext(trust_roots=[], moment=moment, allow_fetching=False)
    status = asyncio.run(async_validate_pdf_signature(embedded, context, ignored))
    whole = status.coverage >= SignatureCoverageLevel.ENTIRE_REVISION
    fits = status.valid and status.intact and status.trusted and status.docmdp_ok and status.seed_value_ok and whole
    same = status.signing_cert.sha256 == signer.sha256
    is_meant = is_for_signing(signer) and is_in_time(signer, moment)
    return ReportSignature(signer.sha256.hex(), bool(fits and same and is_meant))
