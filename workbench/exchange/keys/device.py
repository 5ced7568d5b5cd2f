"""What each laptop has of its own: a device key with its certificate, and an age key."""

from dataclasses import dataclass
from pathlib import Path

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from workbench.exchange.keys.certificates import (
    Certificate,
    fingerprint_of,
    read_certificate,
    self_signed,
    to_pem,
    uris_for,
)
from workbench.exchange.keys.own_keys import AGE, DEVICE, OwnKeysDamaged, RawKeys, read_recipient, read_texts
from workbench.kernel.clock import Clock
from workbench.kernel.files import durable_file, durable_write
from workbench.kernel.ids import PersonId


@dataclass(frozen=True, slots=True)
class Device:
    """This laptop, as colleagues see it."""

    certificate: Path
    fingerprint: str


def ensure_device(home: Path, person: PersonId, name: str, email: str, clock: Clock) -> Device:
    """Make the device key, its certificate and the age key, where the home has none.

    The keys are readable by their user only.
    """
    certificate = home / "me.crt"
    if not certificate.exists():
        recipient = ensure_recipient(home)
        key = ec.generate_private_key(ec.SECP256R1())
        with durable_file(home / DEVICE, private=True) as stream:
            stream.write(_private_pem(key))
        usages = [ExtendedKeyUsageOID.EMAIL_PROTECTION]
        made = self_signed(key, name, email, uris_for(person, recipient), clock, usages)
        durable_write(certificate, to_pem(made))
    return Device(certificate, fingerprint_of(read_certificate(certificate)))


def ensure_recipient(home: Path) -> str:
    """Return the age recipient of a home; the key is made where it has none, readable by its user only.

    Raises OwnKeysDamaged.
    """
    if not read_recipient(home):
        with durable_file(home / AGE, private=True) as stream:
            stream.write(f"{pyrage.x25519.Identity.generate()}\n".encode())
    return read_recipient(home)


def sign_as_device(home: Path, content: bytes, raw_of: RawKeys) -> bytes:
    """Sign with this laptop's key: ECDSA over SHA-256, DER.

    `raw_of` is as in `read_texts`. Raises FileNotRead where there is no certificate, OwnKeysLocked or OwnKeysDamaged.
    """
    public = read_certificate(home / "me.crt").public_key()
    for text in read_texts(home, DEVICE, raw_of):
        key = serialization.load_pem_private_key(text.encode(), None)
        if isinstance(key, ec.EllipticCurvePrivateKey) and key.public_key() == public:
            return key.sign(content, ec.ECDSA(hashes.SHA256()))
    raise OwnKeysDamaged(path=home / DEVICE)


def is_signed_by(certificate: Certificate, content: bytes, signature: bytes) -> bool:
    """Tell whether a laptop's certificate fits a signature over some content."""
    key = certificate.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey):
        return False
    try:
        key.verify(signature, content, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True


def _private_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
