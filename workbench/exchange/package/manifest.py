"""ASiC manifests and checksum lists: which file has which digest."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

ASIC = "http://uri.etsi.org/02918/v1.2.1#"
DS = "http://www.w3.org/2000/09/xmldsig#"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
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
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return None
    try:
        root = ElementTree.fromstring(content)
        (reference,) = root.findall(f"{{{ASIC}}}SigReference")
        digests: dict[str, str] = {}
        for each in root.findall(f"{{{ASIC}}}DataObjectReference"):
            name = each.attrib["URI"]
            method = each.find(f"{{{DS}}}DigestMethod")
            value = each.findtext(f"{{{DS}}}DigestValue", "")
            if method is None or method.attrib.get("Algorithm") != SHA256 or name in digests:
                return None
            digests[name] = base64.b64decode(value, validate=True).hex()
        return Manifest(reference.attrib["URI"], digests)
    except (ElementTree.ParseError, KeyError, ValueError, binascii.Error):
        return None


def to_sums(digests: Mapping[str, str]) -> bytes:
    """Write digests as `sha256sum -c` reads them."""
    return "".join(f"{digest}  {name}\n" for name, digest in digests.items()).encode()


def from_sums(content: bytes) -> dict[str, str] | None:
    """Read a checksum list; None where it is none."""
    found: dict[str, str] = {}
    for line in content.decode("utf-8", "replace").splitlines():
        digest, gap, name = line.partition("  ")
        if not gap or len(digest) != 64 or name in found:
            return None
        found[name] = digest
    return found
