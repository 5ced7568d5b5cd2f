"""Signatures inside the report: the fields made before the first, each later one only fills a field."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.text import TextBoxStyle
from pyhanko.sign import fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

from workbench.exchange.keys.identity import Identity, common_name
from workbench.kernel.canonical import Json
from workbench.kernel.clock import Clock

FIELD = "Signature{}"


@dataclass(frozen=True, slots=True)
class PdfSignature:
    """What is known of one signature in the report."""

    fingerprint: str
    valid: bool


def simple_signer(identity: Identity) -> SimpleSigner:
    """Return the identity in the form that pyHanko signs with."""
    key = identity.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chain = [to_asn1(each.public_bytes(serialization.Encoding.DER)) for each in (identity.certificate, *identity.chain)]
    return SimpleSigner(chain[0], asn1_keys.PrivateKeyInfo.load(key), SimpleCertificateStore.from_certs(chain))


def to_asn1(der: bytes) -> asn1_x509.Certificate:
    """Return a certificate in pyHanko's form."""
    return asn1_x509.Certificate.load(der)


def sign_report(report: bytes, identity: Identity, place: int, boxes: Sequence[Json], clock: Clock) -> bytes:
    """Add the signature number `place` (from 1) to a report; it only grows.

    `boxes` are the fields drawn on the page: `{page, box: [x1, y1, x2, y2]}` in points.
    """
    writer = IncrementalPdfFileWriter(io.BytesIO(report), strict=False)
    if place == 1:
        for number, field in enumerate(boxes, 1):
            box = tuple(round(edge) for edge in field["box"])
            spec = fields.SigFieldSpec(FIELD.format(number), on_page=field["page"] - 1, box=box)
            fields.append_signature_field(writer, spec)
    moment = clock.now()
    text = (
        f"{common_name(identity.certificate)}\nSigned {moment.day} {moment:%B %Y, %H:%M} UTC\n"
        f"Certificate {identity.fingerprint[:12]}\nIssuer {identity.certificate.issuer.rfc4514_string()[:40]}"
    )
    meta = PdfSignatureMetadata(
        field_name=FIELD.format(place), md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES,
        name=common_name(identity.certificate),
    )  # fmt: skip
    signer = _ClockedSigner(meta, simple_signer(identity), stamp_style=_stamp(text))
    signer.moment = moment
    signed: io.BytesIO = signer.sign_pdf(writer, existing_fields_only=place <= len(boxes), output=io.BytesIO())
    return signed.getvalue()


class _ClockedSigner(PdfSigner):
    """Signs at the time of our clock; the library would read the machine's."""

    moment: datetime

    def init_signing_session(self, *args: Any, **options: Any) -> Any:
        session = super().init_signing_session(*args, **options)
        session.system_time = self.moment
        return session


def check_report(report: bytes, roots: Sequence[asn1_x509.Certificate]) -> tuple[tuple[PdfSignature, ...], str]:
    """Judge every signature of a report; return them and what is wrong with the file, if anything.

    Signatures are judged with their own signers as roots: whom one trusts is another question.
    """
    try:
        reader = PdfFileReader(io.BytesIO(report), strict=False)
        found = reader.embedded_regular_signatures
        signatures = [_judge(each, roots) for each in found]
        if found and found[-1].signed_data is not None and _covered(found[-1]) != len(report):
            return tuple(signatures), "something was added to the report after its last signature"
        return tuple(signatures), ""
    except (
        PdfError,
        SignatureValidationError,
        SigningError,
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        OSError,
        AttributeError,
    ):
        return (), "the report is no sound PDF"


def _judge(embedded: object, roots: Sequence[asn1_x509.Certificate]) -> PdfSignature:
    signer = embedded.signer_cert  # type: ignore[attr-defined]
    moment = embedded.self_reported_timestamp  # type: ignore[attr-defined]
    context = ValidationContext(trust_roots=[*roots, signer], moment=moment, allow_fetching=False)
    status = validate_pdf_signature(embedded, context)  # type: ignore[arg-type]
    return PdfSignature(signer.sha256.hex(), bool(status.bottom_line) and is_in_time(signer, moment))


def is_in_time(certificate: asn1_x509.Certificate, moment: datetime | None) -> bool:
    """Tell whether a certificate was valid when it signed, as the signer's clock told.

    A pinned certificate is its own root, and roots are not asked for their dates by pyHanko.
    """
    if moment is None:
        return False
    return bool(certificate.not_valid_before <= moment <= certificate.not_valid_after)


def _covered(embedded: object) -> int:
    _, _, start, length = embedded.byte_range  # type: ignore[attr-defined]
    return int(start) + int(length)


def _stamp(text: str) -> TextStampStyle:
    # The page itself says "Not signed yet" in the field: the stamp is opaque and covers it.
    white = RawContent(b"1 1 1 rg 0 0 400 200 re f", box=BoxConstraints(400, 200))
    plain = text.encode("latin-1", "replace").decode("latin-1").replace("%", "%%")
    return TextStampStyle(
        border_width=0, background=white, background_opacity=1.0, stamp_text=plain,
        text_box_style=TextBoxStyle(font_size=8, border_width=0),
    )  # fmt: skip
