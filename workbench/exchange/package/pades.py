"""Signatures inside the report: the fields made before the first, each later one only fills a field."""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from asn1crypto import keys as asn1_keys
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.text import TextBoxStyle
from pyhanko.sign import fields
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from workbench.exchange.keys.certificates import common_name, name_text
from workbench.exchange.keys.identity import Identity
from workbench.exchange.package.certificates import to_asn1
from workbench.kernel.canonical import Json
from workbench.kernel.clock import Clock

FIELD = "Signature{}"


def simple_signer(identity: Identity) -> SimpleSigner:
    """Return the identity in the form that pyHanko signs with."""
    key = identity.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chain = [to_asn1(each.public_bytes(serialization.Encoding.DER)) for each in (identity.certificate, *identity.chain)]
    return SimpleSigner(chain[0], asn1_keys.PrivateKeyInfo.load(key), SimpleCertificateStore.from_certs(chain[1:]))


def sign_report(
    report: bytes,
    identity: Identity,
    place: int,
    boxes: Sequence[Json],
    clock: Clock,
    stamps: TimeStamper | None = None,
) -> bytes:
    """Add the signature number `place` (from 1) to a report; it only grows.

    `boxes` are the fields drawn on the page: `{page, box: [x1, y1, x2, y2]}` in points.
    `stamps` gives a time stamp.
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
        f"Certificate {identity.fingerprint[:12]}\nIssuer {name_text(identity.certificate.issuer)[:40]}"
    )
    meta = PdfSignatureMetadata(
        field_name=FIELD.format(place), md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES,
        name=common_name(identity.certificate),
    )  # fmt: skip
    signer = _ClockedSigner(meta, simple_signer(identity), timestamper=stamps, stamp_style=_stamp(text))
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


def _stamp(text: str) -> TextStampStyle:
    # The page itself says "Not signed yet" in the field: the stamp is opaque and covers it.
    white = RawContent(b"1 1 1 rg 0 0 400 200 re f", box=BoxConstraints(400, 200))
    plain = text.encode("latin-1", "replace").decode("latin-1").replace("%", "%%")
    return TextStampStyle(
        border_width=0, background=white, background_opacity=1.0, stamp_text=plain,
        text_box_style=TextBoxStyle(font_size=8, border_width=0),
    )  # fmt: skip
