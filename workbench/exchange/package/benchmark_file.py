"""A benchmark pack as a file: one document and one signature, in the same kind of container as a package."""

import asyncio
from pathlib import Path
from typing import Any

from workbench.exchange.keys.identity import Identity
from workbench.exchange.keys.trust import NOBODY, Trust
from workbench.exchange.package.cades import judge
from workbench.exchange.package.container import Container, write_container
from workbench.exchange.package.documents import parse_document
from workbench.exchange.package.malformed import MALFORMED
from workbench.exchange.package.manifest import Manifest, from_xml, manifest_name, signature_name, to_xml
from workbench.exchange.package.packing import digest_of_content
from workbench.exchange.package.signing import check_dates, signature_of
from workbench.exchange.package.verdict import SignatureVerdict
from workbench.kernel.canonical import canonical
from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError

NAME, ENDING = "benchmark.json", ".benchmark"
LIMIT = 5_000_000
"""Bytes of its document, unpacked."""
_MEMBERS = ("mimetype", NAME, manifest_name(1), signature_name(1))


class NotABenchmark(WorkbenchError):
    code = "BMK-001"
    message = "{path} is no sound benchmark pack: {reason}."
    remedy = "Ask whoever sent it for the file again; nothing was taken from this one."


def write_pack(path: Path, document: dict[str, Any], identity: Identity, clock: Clock) -> None:
    """Write a signed benchmark pack. Raises IdentityNotValid or FileNotWritten."""
    check_dates(identity, clock)
    content = canonical(document)
    manifest = to_xml(Manifest(signature_name(1), {NAME: digest_of_content(content)}))
    signature = asyncio.run(signature_of(manifest, identity, clock))
    write_container(path, {NAME: content, manifest_name(1): manifest, signature_name(1): signature})


def read_pack(path: Path, trust: Trust) -> tuple[dict[str, Any], SignatureVerdict]:
    """Return what a benchmark pack says and who signed it. Raises NotABenchmark, NotAPackage or FileNotRead."""
    with Container(path) as container:
        if container.names != _MEMBERS:
            raise NotABenchmark(path=path, reason="it holds other files than a benchmark pack does")
        content, manifest, signature = (container.read(name, LIMIT) for name in _MEMBERS[1:])
    told = from_xml(manifest)
    if told is None or told.signature != signature_name(1) or told.digests != {NAME: digest_of_content(content)}:
        raise NotABenchmark(path=path, reason="it was changed after it was signed")
    try:
        verdict = judge(manifest, signature, trust, NOBODY).verdict
    except MALFORMED as error:
        raise NotABenchmark(path=path, reason="its signature can't be read") from error
    if not verdict.valid:
        raise NotABenchmark(path=path, reason="its signature does not fit")
    document = parse_document(content)
    if document is None:
        raise NotABenchmark(path=path, reason="it can't be read")
    return dict(document), verdict
