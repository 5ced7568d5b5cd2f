"""Signing identities: a P-256 key with its certificate, kept as PKCS#12 behind a passphrase."""

import hashlib
import hmac
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from asn1crypto import core, pkcs12
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12 as p12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_file, read_file
from workbench.kernel.ids import PersonId

Certificate = x509.Certificate
ROUNDS = 1_000_000
"""Rounds that slow down guessing a passphrase."""
YEARS = 5
SIZE_LIMIT = 1_000_000
_DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
_SALT_BYTES = 16


class NotACertificate(WorkbenchError):
    code = "KEY-001"
    message = "{path} is no certificate."
    remedy = "Ask its owner for the file me.crt, or for the certificate of their identity."


class NotAnIdentity(WorkbenchError):
    code = "KEY-002"
    message = "{path} is no signing identity: {reason}."
    remedy = "Choose a .p12 or .pfx file that holds a key and its certificate."


class WrongPassphrase(WorkbenchError):
    code = "KEY-003"
    message = "The passphrase does not open {path}."
    remedy = "Try again; upper and lower case count."


class IdentityExists(WorkbenchError):
    code = "KEY-004"
    message = "{path} exists already and is left as it is."
    remedy = "Choose another name."


class PassphraseTooShort(WorkbenchError):
    code = "KEY-005"
    message = "The passphrase has fewer than {least} characters."
    remedy = "Take four words that nobody would put together."


@dataclass(frozen=True)
class Identity:
    """A person's signing key and certificate."""

    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...] = ()
    """Certificates above it, nearest first; empty for a self-made one."""

    @property
    def fingerprint(self) -> str:
        """Return the certificate's fingerprint."""
        return fingerprint_of(self.certificate)


def make_identity(name: str, email: str, person: PersonId, clock: Clock) -> Identity:
    """Make a self-signed signing identity on the curve P-256, good for five years."""
    key = ec.generate_private_key(ec.SECP256R1())
    usages = [ExtendedKeyUsageOID.EMAIL_PROTECTION, _DOCUMENT_SIGNING]
    return Identity(key, self_signed(key, name, email, [f"urn:uuid:{person}"], clock, usages))


def self_signed(
    key: ec.EllipticCurvePrivateKey,
    name: str,
    email: str,
    uris: list[str],
    clock: Clock,
    usages: list[ObjectIdentifier],
) -> x509.Certificate:
    """Make a self-signed certificate for signing, with the e-mail and URIs as its subject's other names."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])
    start = clock.now() - timedelta(minutes=5)
    mail = [x509.RFC822Name(email)] if email else []
    others = [*mail, *(x509.UniformResourceIdentifier(uri) for uri in uris)]
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=365 * YEARS + 1))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(), critical=True)
        .add_extension(x509.ExtendedKeyUsage(usages), critical=False)
        .add_extension(x509.SubjectAlternativeName(others), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return builder.sign(key, hashes.SHA256())


def write_identity(
    identity: Identity, path: Path, passphrase: str, random_bytes: Callable[[int], bytes] = os.urandom
) -> None:
    """Write an identity as PKCS#12, readable by its owner only.

    Raises IdentityExists, PassphraseTooShort or FileNotWritten.
    """
    if path.exists():
        raise IdentityExists(path=path)
    if len(passphrase) < 8:
        raise PassphraseTooShort(least=8)
    encryption = (
        serialization.PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ROUNDS)
        .key_cert_algorithm(p12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode())
    )
    name = common_name(identity.certificate).encode()
    content = p12.serialize_key_and_certificates(name, identity.key, identity.certificate, identity.chain, encryption)
    with durable_file(path, private=True) as stream:
        stream.write(_with_slow_mac(content, passphrase, random_bytes(_SALT_BYTES)))


def read_identity(path: Path, passphrase: str) -> Identity:
    """Read a PKCS#12 file, modern or old. Raises FileNotRead, NotAnIdentity or WrongPassphrase."""
    content = read_file(path, limit=SIZE_LIMIT)
    try:
        pkcs12.Pfx.load(content, strict=True).native  # noqa: B018
    except (ValueError, TypeError) as error:
        raise NotAnIdentity(path=path, reason="it is a file of another kind") from error
    try:
        key, certificate, chain = p12.load_key_and_certificates(content, passphrase.encode())
    except UnsupportedAlgorithm as error:
        raise NotAnIdentity(path=path, reason="its encryption is not supported") from error
    except ValueError as error:
        raise WrongPassphrase(path=path) from error
    if certificate is None or not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise NotAnIdentity(path=path, reason="it holds no key that can sign, or no certificate")
    return Identity(key, certificate, tuple(chain))


def read_certificate(path: Path) -> x509.Certificate:
    """Read a certificate, PEM or DER. Raises FileNotRead or NotACertificate."""
    content = read_file(path, limit=SIZE_LIMIT)
    try:
        if b"-----BEGIN" in content:
            return x509.load_pem_x509_certificate(content)
        return x509.load_der_x509_certificate(content)
    except ValueError as error:
        raise NotACertificate(path=path) from error


def certificate_from(der: bytes) -> x509.Certificate:
    """Return a certificate from its DER."""
    return x509.load_der_x509_certificate(der)


def to_pem(certificate: x509.Certificate) -> bytes:
    """Write a certificate as PEM."""
    return certificate.public_bytes(serialization.Encoding.PEM)


def fingerprint_of(certificate: x509.Certificate) -> str:
    """Return a certificate's SHA-256 fingerprint, lower-case hex."""
    return certificate.fingerprint(hashes.SHA256()).hex()


def spoken(fingerprint: str) -> str:
    """Write a fingerprint in groups of four, to be read aloud."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))


def common_name(certificate: x509.Certificate) -> str:
    """Return the name of a certificate's owner."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()


def email_of(certificate: x509.Certificate) -> str:
    """Return the e-mail address of a certificate's owner; empty where none is named."""
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ""
    return next(iter(names.get_values_for_type(x509.RFC822Name)), "")


def person_in(certificate: x509.Certificate) -> PersonId | None:
    """Return the person that a certificate of ours carries, None for a foreign one."""
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return None
    uris = names.get_values_for_type(x509.UniformResourceIdentifier)
    return next((PersonId(uri.removeprefix("urn:uuid:")) for uri in uris if uri.startswith("urn:uuid:")), None)


def _key_usage() -> x509.KeyUsage:
    # pyHanko asks for nonRepudiation, called content_commitment here.
    return x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _with_slow_mac(content: bytes, passphrase: str, salt: bytes) -> bytes:
    """Replace the MAC by one that costs a million rounds.

    `cryptography` writes it with 2,048 rounds whatever it is told, and so guesses would stay cheap.
    """
    pfx = pkcs12.Pfx.load(content)
    safe = pfx["auth_safe"]["content"].native
    key = _derived_key(passphrase, salt, ROUNDS)
    pfx["mac_data"] = {
        "mac": {"digest_algorithm": {"algorithm": "sha256"}, "digest": hmac.digest(key, safe, "sha256")},
        "mac_salt": core.OctetString(salt),
        "iterations": ROUNDS,
    }
    dumped: bytes = pfx.dump(force=True)
    return dumped


def _derived_key(passphrase: str, salt: bytes, rounds: int) -> bytes:
    """Derive the 32 bytes of a MAC key (RFC 7292, appendix B.2, purpose 3, SHA-256)."""
    block = 64
    secret = (passphrase + "\0").encode("utf-16-be")
    text = b"\x03" * block + _filled(salt, block) + _filled(secret, block)
    for _ in range(rounds):
        text = hashlib.sha256(text).digest()
    return text


def _filled(text: bytes, block: int) -> bytes:
    length = block * -(-len(text) // block)
    return (text * (length // len(text) + 1))[:length] if text else b""
