"""`assessment.json` of a package that may be hostile: read in the one way in which everybody reads it."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from workbench.exchange.package.contents import FORMAT
from workbench.exchange.package.findings import Findings
from workbench.exchange.package.schema import fault_in
from workbench.kernel.tongue import say

NAME = "assessment.json"
LIMIT = 10_000_000
_HALF_LETTER = re.compile(rb"\\u[dD][89a-fA-F]")
"""Half of a letter beyond 16 bits, written as an escape: alone it is no text, and readers differ."""
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
Document = Mapping[str, Any]


def parse_document(content: bytes) -> Document | None:
    """Read it; None where it is no object, names a thing twice, or can be read in two ways."""
    try:
        document = json.loads(
            content.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_number, parse_float=_number
        )
        if _HALF_LETTER.search(content):
            json.dumps(document, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def read_document(found: Findings) -> Document:
    """Return what the package says, empty where it can't be read or is of another format."""
    document = parse_document(found.container.read(NAME, LIMIT)) if NAME in found.container.names else None
    if document is None:
        found.fault("PKG-113", say("package.document_missing"), NAME)
        return {}
    told = document.get("format")
    if type(told) is int and told > FORMAT:
        found.fault("PKG-114", say("package.document_newer"), NAME)
    elif type(told) is not int or told != FORMAT or not status_of(document):
        found.fault("PKG-113", say("package.document_format"), NAME)
    elif place := fault_in(document):
        found.fault("PKG-126", say("package.document_shape", place=place), NAME)
    return document


def status_of(document: Document) -> str:
    """Return `draft` or `final`, empty where it says neither."""
    status = document.get("status")
    return status if status in ("draft", "final") else ""


def check_signers(found: Findings, document: Document, signed: set[str]) -> bool:
    """Tell whether everyone who has to sign has signed, by the certificates' fingerprints."""
    required = document.get("required_signers")
    if not isinstance(required, list) or not all(map(_is_signer, required)):
        found.fault("PKG-119", say("package.signers_unread"), NAME)
        return False
    if not required and status_of(document) == "final":
        found.fault("PKG-120", say("package.signers_none"), NAME)
        return False
    missing = [each for each in required if each["fingerprint"] not in signed]
    for each in missing:
        found.fault("PKG-115", say("package.signer_missing", name=each["name"]), NAME)
    return not missing


def check_evidence(found: Findings, document: Document) -> None:
    """Compare the evidence files with their names, which are their hashes, and with the index."""
    listed = document.get("evidence", [])
    items = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    wanted = {f"evidence/{each.get('sha256')}" for each in items if each.get("included") is True}
    there = {name for name in found.digests if name.startswith("evidence/")}
    for name in sorted(wanted ^ there):
        found.fault("PKG-124", say("package.evidence_index", name=name), name)
    for name in sorted(there):
        if name != f"evidence/{found.digests[name]}":
            found.wrong.add(name)
            found.fault("PKG-124", say("package.evidence_hash", name=name), name)


def rests_on_unsigned(document: Document, report: bytes) -> bool:
    """Tell whether a signed report begins with the unsigned one that the assessment names."""
    size, wanted = document.get("report_size"), document.get("report_sha256")
    if type(size) is not int or not 0 < size <= len(report):
        return False
    return hashlib.sha256(memoryview(report)[:size]).hexdigest() == wanted


def _is_signer(told: object) -> bool:
    if not isinstance(told, dict) or not isinstance(told.get("name"), str):
        return False
    fingerprint = told.get("fingerprint")
    return isinstance(fingerprint, str) and _FINGERPRINT.fullmatch(fingerprint) is not None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _no_number(told: str) -> None:
    raise ValueError(told)


def _number(told: str) -> float:
    number = float(told)
    if number in (float("inf"), float("-inf")):
        raise ValueError(told)
    return number
