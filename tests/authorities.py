"""A time stamp authority on this machine, for tests: pyHanko's, spoken to over HTTP."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps import DummyTimeStamper

MOMENT = datetime(2026, 11, 25, 12, 3, tzinfo=UTC)


@dataclass(frozen=True)
class Authority:
    """Where it listens, and its certificate."""

    url: str
    certificate: x509.Certificate


def _certificate(key: rsa.RSAPrivateKey, usages: list[Any], moment: datetime) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Nordic Time")])
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    return (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(4711).not_valid_before(moment - timedelta(days=30)).not_valid_after(moment + timedelta(days=900))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage(usages), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip


@contextmanager
def authority(
    *, usages: tuple[Any, ...] = (ExtendedKeyUsageOID.TIME_STAMPING,), bits: int = 2048, garbage: bytes = b"",
    over: bytes = b"", moment: datetime = MOMENT,
) -> Iterator[Authority]:  # fmt: skip
    """Run an authority; `garbage` is what it answers instead of time stamps, `over` what it stamps instead.

    `moment` is the time that it tells.
    """
    key = rsa.generate_private_key(65537, bits)
    certificate = _certificate(key, list(usages), moment)
    der = key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    stamps = DummyTimeStamper(
        asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER)),
        keys.PrivateKeyInfo.load(der), fixed_dt=moment,
    )  # fmt: skip

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
            if over:
                asked["message_imprint"]["hashed_message"] = over
            answer = garbage or asyncio.run(stamps.async_request_tsa_response(asked)).dump()
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Authority(f"http://127.0.0.1:{server.server_port}/tsa", certificate)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
