"""Certificates: read and written, whose they are, what they are for, and made for a key."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file
from workbench.kernel.ids import PersonId

Certificate = x509.Certificate
SigningKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
YEARS = 5
SIZE_LIMIT = 10_000_000
_PERSON, _RECIPIENT = "urn:uuid:", "age:"
_PEM = b"-----BEGIN CERTIFICATE-----"


class NotACertificate(WorkbenchError):
    code = "KEY-001"
    message = "{path} is no certificate."
    remedy = "Ask its owner for the file me.crt, or for the certificate of their identity."


class NotAnEmail(WorkbenchError):
    code = "KEY-007"
    message = "“{given}” can't stand in a certificate as an e-mail address."
    remedy = "Give an address like ann@example.org, in plain letters."


def read_certificate(path: Path) -> Certificate:
    """Read a certificate, PEM or DER; the first where there are several. Raises FileNotRead or NotACertificate."""
    return read_certificates(path)[0]


def read_certificates(path: Path) -> tuple[Certificate, ...]:
    """Read all certificates of a file, at least one. Raises FileNotRead or NotACertificate."""
    try:
        return from_bytes(read_file(path, limit=SIZE_LIMIT))
    except ValueError as error:
        raise NotACertificate(path=path) from error


def from_bytes(content: bytes) -> tuple[Certificate, ...]:
    """Return the certificates in PEM, or the one in DER. Raises ValueError."""
    is_pem = _PEM in content
    try:
        found = x509.load_pem_x509_certificates(content) if is_pem else [x509.load_der_x509_certificate(content)]
    except x509.InvalidVersion as error:
        raise ValueError from error
    for each in found:
        check_readable(each)
    return tuple(found)


def check_readable(certificate: Certificate) -> None:
    """Read the parts of a certificate that are read only when they are asked for. Raises ValueError."""
    _ = certificate.extensions, certificate.subject, certificate.issuer


def to_pem(certificate: Certificate) -> bytes:
    """Write a certificate as PEM."""
    return certificate.public_bytes(serialization.Encoding.PEM)


@lru_cache(maxsize=1_000)
def fingerprint_of(certificate: Certificate) -> str:
    """Return a certificate's SHA-256 fingerprint, lower-case hex."""
    return certificate.fingerprint(hashes.SHA256()).hex()


def spoken(fingerprint: str) -> str:
    """Write a fingerprint in groups of four, to be read aloud."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))


def name_text(name: x509.Name) -> str:
    """Write a name of a certificate for a person: an e-mail address under its letter, and not under a number."""
    return name.rfc4514_string({NameOID.EMAIL_ADDRESS: "E"})


def common_name(certificate: Certificate) -> str:
    """Return the name of a certificate's owner."""
    return _named(certificate, NameOID.COMMON_NAME) or name_text(certificate.subject)


def issuer_name(certificate: Certificate) -> str:
    """Return the name of who vouches for a certificate."""
    return first_of(certificate.issuer, NameOID.COMMON_NAME) or name_text(certificate.issuer)


def organisation_of(certificate: Certificate) -> str:
    """Return the organisation of a certificate's owner; empty where none is named."""
    return _named(certificate, NameOID.ORGANIZATION_NAME)


def email_of(certificate: Certificate) -> str:
    """Return the e-mail address of a certificate's owner; empty where none is named."""
    names = _other_names(certificate)
    told = names.get_values_for_type(x509.RFC822Name) if names is not None else []
    return told[0] if told else _named(certificate, NameOID.EMAIL_ADDRESS)


def person_in(certificate: Certificate) -> PersonId | None:
    """Return the person that a certificate of ours carries, None for a foreign one."""
    told = _uri(certificate, _PERSON)
    return PersonId(told) if told else None


def recipient_in(certificate: Certificate) -> str:
    """Return the age recipient that a certificate carries; empty where it carries none."""
    return _uri(certificate, _RECIPIENT)


def is_authority(certificate: Certificate) -> bool:
    """Tell whether a certificate may vouch for others."""
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def is_for_signing(certificate: Certificate) -> bool:
    """Tell whether a certificate's key may sign documents: pyHanko and `openssl` ask for nonRepudiation."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.content_commitment


def is_device(certificate: Certificate) -> bool:
    """Tell whether a certificate is that of a laptop, `me.crt`, and not of a signing identity."""
    try:
        usages = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return False
    return bool(_uri(certificate, _RECIPIENT)) and list(usages) == [ExtendedKeyUsageOID.EMAIL_PROTECTION]


def self_signed(
    key: SigningKey,
    name: str,
    email: str,
    uris: Sequence[str],
    clock: Clock,
    usages: Sequence[ObjectIdentifier],
    organisation: str = "",
) -> Certificate:
    """Make a self-signed certificate for signing, with the e-mail and URIs as its subject's other names.

    Raises NotAnEmail.
    """
    subject = subject_named(name, organisation)
    start = clock.now() - timedelta(minutes=5)
    builder = (
        signing_certificate(key.public_key(), subject, other_names(email, uris), usages)
        .issuer_name(subject)
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=365 * YEARS + 1))
    )
    return builder.sign(key, hashes.SHA256())


def signing_certificate(
    key: ec.EllipticCurvePublicKey | rsa.RSAPublicKey,
    subject: x509.Name,
    others: Sequence[x509.GeneralName],
    usages: Sequence[ObjectIdentifier],
) -> x509.CertificateBuilder:
    """Begin a certificate for signing, all but its issuer and its dates."""
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(), critical=True)
        .add_extension(x509.ExtendedKeyUsage(usages), critical=False)
        .add_extension(x509.SubjectAlternativeName(others), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def subject_named(name: str, organisation: str = "") -> x509.Name:
    """Return a subject; a name in a certificate has 64 characters at most."""
    of = [x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation[:64])] if organisation else []
    return x509.Name([*of, x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])


def other_names(email: str, uris: Sequence[str]) -> list[x509.GeneralName]:
    """Return the other names of a subject: the e-mail where there is one, and URIs. Raises NotAnEmail."""
    try:
        mail = [x509.RFC822Name(email)] if email else []
    except ValueError as error:
        raise NotAnEmail(given=email) from error
    return [*mail, *map(x509.UniformResourceIdentifier, uris)]


def uris_for(person: str, recipient: str = "") -> list[str]:
    """Return the URIs that name a person and their age recipient."""
    return [f"{_PERSON}{person}", *([f"{_RECIPIENT}{recipient}"] if recipient else [])]


def period_of(certificate: Certificate) -> tuple[datetime, datetime]:
    """Return from when until when a certificate is valid, UTC."""
    return certificate.not_valid_before_utc, certificate.not_valid_after_utc


def _named(certificate: Certificate, kind: ObjectIdentifier) -> str:
    return first_of(certificate.subject, kind)


def first_of(name: x509.Name, kind: ObjectIdentifier) -> str:
    """Return the first value of a kind in a name, without signs that deceive the eye; empty where there is none."""
    names = name.get_attributes_for_oid(kind)
    # Whoever made it may have put in line ends, or signs that turn the direction of writing.
    return "".join(sign for sign in str(names[0].value) if sign.isprintable()).strip() if names else ""


def _other_names(certificate: Certificate) -> x509.SubjectAlternativeName | None:
    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return None


def _uri(certificate: Certificate, beginning: str) -> str:
    names = _other_names(certificate)
    uris = names.get_values_for_type(x509.UniformResourceIdentifier) if names is not None else []
    return next((uri.removeprefix(beginning) for uri in uris if uri.startswith(beginning)), "")


def _key_usage() -> x509.KeyUsage:
    # pyHanko asks for nonRepudiation, called content_commitment here.
    return x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
