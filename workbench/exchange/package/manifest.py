"""ASiC manifests and checksum lists: which file has which digest."""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

ASIC = "http://uri.etsi.org/02918/v1.2.1#"
DS = "http://www.w3.org/2000/09/xmldsig#"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_TYPES = {
    ".json": "application/json", ".pdf": "application/pdf", ".yaml": "application/yaml", ".xml": "text/xml",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".p7s": "application/pkcs7-signature",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one signature covers."""

    signature: str
    """Name of the signature file."""
    digests: Mapping[str, str]
    """SHA-256 (hex) by file name."""


def manifest_name(number: int) -> str:
    """Return the name of the manifest of the n-th signature."""
    return f"META-INF/ASiCManifest{number:03}.xml"


def signature_name(number: int) -> str:
    """Return the name of the n-th signature."""
    return f"META-INF/signature{number:03}.p7s"


def sums_name(number: int) -> str:
    """Return the name of the checksum list that the n-th signer adds."""
    return "SHA256SUMS" if number == 1 else f"SHA256SUMS.{number:03}"


def report_name(number: int) -> str:
    """Return the name of the report with the first n signatures."""
    return {1: "report.pdf", 2: "cosigned/report.pdf"}.get(number, f"cosigned/report-{number:03}.pdf")


def to_xml(manifest: Manifest) -> bytes:
    """Write a manifest."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<asic:ASiCManifest xmlns:asic="{ASIC}" xmlns:ds="{DS}">',
        f'<asic:SigReference URI={quoteattr(manifest.signature)} MimeType="application/pkcs7-signature"/>',
    ]
    for name, digest in manifest.digests.items():
        encoded = base64.b64encode(bytes.fromhex(digest)).decode()
        kind = _TYPES.get(f".{name.rpartition('.')[2]}", "application/octet-stream")
        lines.append(
            f'<asic:DataObjectReference URI={quoteattr(name)} MimeType="{kind}">'
            f'<ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue>{encoded}</ds:DigestValue>'
            "</asic:DataObjectReference>"
        )
    return "\n".join([*lines, "</asic:ASiCManifest>", ""]).encode()


def from_xml(content: bytes) -> Manifest | None:
    """Read a manifest; None where it is none, or says anything that we do not write."""
    if b"<!" in content or b"\0" in content or _encoding_of(content) not in ("", "utf-8"):
        return None
    try:
        root = ElementTree.fromstring(content.decode("utf-8"))
        reference, *objects = root
        told = [_told(each) for each in objects]
    except (ElementTree.ParseError, KeyError, ValueError, binascii.Error):
        return None
    is_known = root.tag == f"{{{ASIC}}}ASiCManifest" and reference.tag == f"{{{ASIC}}}SigReference"
    if not is_known or len(reference) or len({name for name, _ in told}) != len(told):
        return None
    return Manifest(reference.attrib.get("URI", ""), dict(told))


def _told(element: ElementTree.Element) -> tuple[str, str]:
    """Return a file's name and digest. Raises ValueError where it says anything else."""
    method, value = element
    tags = (element.tag, method.tag, value.tag)
    if tags != (f"{{{ASIC}}}DataObjectReference", f"{{{DS}}}DigestMethod", f"{{{DS}}}DigestValue"):
        raise ValueError
    if element.attrib.keys() - {"URI", "MimeType", "Rootfile"} or method.attrib != {"Algorithm": SHA256}:
        raise ValueError
    digest = base64.b64decode(value.text or "", validate=True)
    if len(digest) != 32 or len(method) or len(value):
        raise ValueError
    return element.attrib["URI"], digest.hex()


def _encoding_of(content: bytes) -> str:
    """Return the encoding that the first line names: in another one, what is refused could hide."""
    named = re.match(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)", content)
    return named[1].decode("ascii", "replace").lower() if named else ""


def to_sums(digests: Mapping[str, str]) -> bytes:
    """Write digests as `sha256sum -c` reads them."""
    return "".join(f"{digest}  {name}\n" for name, digest in digests.items()).encode()


def from_sums(content: bytes) -> dict[str, str] | None:
    """Read a checksum list; None where it is none."""
    try:
        lines = content.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return None
    found: dict[str, str] = {}
    for line in lines[:-1]:
        told = _LINE.fullmatch(line)
        if told is None or told[2] in found:
            return None
        found[told[2]] = told[1]
    return None if lines[-1] else found
