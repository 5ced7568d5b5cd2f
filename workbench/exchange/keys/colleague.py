"""A colleague as their device's certificate introduces them: person, name, e-mail, and how to encrypt to them."""

from dataclasses import dataclass
from pathlib import Path

from cryptography import x509

from workbench.exchange.keys.certificates import (
    NotACertificate,
    common_name,
    fingerprint_of,
    person_in,
    read_certificate,
    to_pem,
)
from workbench.kernel.ids import PersonId


@dataclass(frozen=True, slots=True)
class Colleague:
    """What a certificate says of its owner."""

    person: PersonId | None
    """None where the certificate was made elsewhere and names no person of ours."""
    name: str
    email: str
    recipient: str
    """Their age recipient; nothing where the certificate carries none."""
    fingerprint: str
    pem: str
    certificate: x509.Certificate


def read_colleague(path: Path) -> Colleague:
    """Read a certificate, PEM or DER. Raises FileNotRead or NotACertificate."""
    certificate = read_certificate(path)
    try:
        names, person = _other_names(certificate), person_in(certificate)
    except ValueError as error:  # An extension that is none: a certificate made badly, or on purpose.
        raise NotACertificate(path=path) from error
    emails = names.get_values_for_type(x509.RFC822Name) if names else []
    uris = names.get_values_for_type(x509.UniformResourceIdentifier) if names else []
    recipients = [uri.removeprefix("age:") for uri in uris if uri.startswith("age:")]
    return Colleague(
        person, common_name(certificate), next(iter(emails), ""), next(iter(recipients), ""),
        fingerprint_of(certificate), to_pem(certificate).decode(), certificate,
    )  # fmt: skip


def _other_names(certificate: x509.Certificate) -> x509.SubjectAlternativeName | None:
    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return None
