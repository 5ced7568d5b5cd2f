"""What each laptop has of its own: a device key with its certificate, and an age key."""

from dataclasses import dataclass
from pathlib import Path

import pyrage
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from workbench.exchange.keys.identity import fingerprint_of, read_certificate, self_signed, to_pem
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
        recipient = _age_recipient(home / "age.key")
        key = ec.generate_private_key(ec.SECP256R1())
        with durable_file(home / "device.key", private=True) as stream:
            stream.write(_private_pem(key))
        uris = [f"urn:uuid:{person}", f"age:{recipient}"]
        made = self_signed(key, name, email, uris, clock, [ExtendedKeyUsageOID.EMAIL_PROTECTION])
        durable_write(certificate, to_pem(made))
    return Device(certificate, fingerprint_of(read_certificate(certificate)))


def age_recipient_of(certificate: x509.Certificate) -> str:
    """Return the age recipient that a certificate carries; empty where it carries none."""
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ""
    uris = names.get_values_for_type(x509.UniformResourceIdentifier)
    return next((uri.removeprefix("age:") for uri in uris if uri.startswith("age:")), "")


def _age_recipient(path: Path) -> str:
    if not path.exists():
        with durable_file(path, private=True) as stream:
            stream.write(f"{pyrage.x25519.Identity.generate()}\n".encode())
    return str(pyrage.x25519.Identity.from_str(path.read_text().strip()).to_public())


def _private_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
