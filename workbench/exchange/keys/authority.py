"""A network's own small authority: it vouches for its members, for nobody else and for nothing but signing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from workbench.exchange.keys import certificates
from workbench.exchange.keys.certificates import Certificate
from workbench.exchange.keys.identity import USAGES, Identity, is_strong, read_keys
from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file

YEARS = 10
MEMBER_YEARS = 3
_REQUEST = re.compile(rb"-----BEGIN (NEW )?CERTIFICATE REQUEST-----")
_KEPT = ("urn:uuid:", "age:")
"""How the URIs begin that a request may bring along."""


class NotARequest(WorkbenchError):
    code = "KEY-009"
    message = "No certificate can be issued for {path}: {reason}."
    remedy = "Ask the colleague for the certificate (.crt) of their own identity, or for a certificate request (.csr)."


class NotAnAuthority(WorkbenchError):
    code = "KEY-010"
    message = "{path} can't issue certificates: {reason}."
    remedy = "Give the file of the network's authority; `workbench identity ca new` makes one."


class OutsideAuthority(WorkbenchError):
    code = "KEY-011"
    message = "{authority} issues no certificate for “{email}”, only for addresses at {domains}."
    remedy = "Let the colleague make an identity with such an address, or trust their own certificate instead."


class NotADomain(WorkbenchError):
    code = "KEY-012"
    message = "“{given}” is no domain of e-mail addresses."
    remedy = "Give what stands behind the @, e.g. example.org."


@dataclass(frozen=True)
class Request:
    """For whom a certificate is to be issued."""

    name: str
    organisation: str
    email: str
    uris: tuple[str, ...]
    key: Any
    """Their public key."""
    fingerprint: str = ""
    """Of their own certificate; a mere request has none."""


def make_authority(name: str, domains: Sequence[str], clock: Clock) -> Identity:
    """Make an authority on the curve P-384 that vouches for people, not for further authorities, for ten years.

    With `domains` it can vouch only for people with e-mail addresses there. Raises NotADomain.
    """
    key = ec.generate_private_key(ec.SECP384R1())
    subject = certificates.subject_named(name)
    start = clock.now() - timedelta(minutes=5)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=365 * YEARS + 3))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(), critical=True)
        # Programs take this for a limit: what it issues is good for signing and never for a web server.
        .add_extension(x509.ExtendedKeyUsage(USAGES), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if domains:
        permitted = [x509.RFC822Name(_checked_domain(each)) for each in domains]
        builder = builder.add_extension(x509.NameConstraints(permitted, None), critical=True)
    return Identity(key, builder.sign(key, hashes.SHA384()))


def read_authority(path: Path, passphrase: str) -> Identity:
    """Read the file of an authority. Raises FileNotRead, NotAnIdentity, WrongPassphrase or NotAnAuthority."""
    found = read_keys(path, passphrase)
    if not certificates.is_authority(found.certificate):
        raise NotAnAuthority(path=path, reason="its certificate is a person's")
    return found


def read_request(path: Path, authority: Certificate | None = None) -> Request:
    """Read for whom a certificate is to be issued, from their own certificate or from a request (PKCS#10).

    Whoever asks must hold the key: their file is signed with it, or was issued by this authority before; without an
    authority that is not asked. Raises FileNotRead, NotACertificate or NotARequest.
    """
    content = read_file(path, limit=certificates.SIZE_LIMIT)
    try:
        if _REQUEST.search(content):
            asked: x509.CertificateSigningRequest | Certificate = x509.load_pem_x509_csr(content)
        else:
            asked = certificates.read_certificate(path)
        key = asked.public_key()
        is_held = authority is None or _is_held(asked, authority)
        name, organisation, email, uris = _told(asked)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise NotARequest(path=path, reason="it can't be read") from error
    if not is_held:
        raise NotARequest(path=path, reason="nothing shows that whoever made it holds its key")
    if not is_strong(key):
        raise NotARequest(path=path, reason="its key is too weak, or of a kind that is not relied on")
    if not name:
        raise NotARequest(path=path, reason="it names nobody")
    fingerprint = certificates.fingerprint_of(asked) if isinstance(asked, Certificate) else ""
    return Request(name, organisation, email, uris, key, fingerprint)


def issue(request: Request, authority: Identity, clock: Clock) -> Certificate:
    """Issue a certificate for three years, or for as long as the authority lasts.

    Name, address, person and age recipient stay as they were told. Raises OutsideAuthority or NotAnAuthority.
    """
    above = authority.certificate
    domains = domains_of(above)
    if domains and not any(_lies_in(request.email, each) for each in domains):
        raise OutsideAuthority(
            authority=certificates.common_name(above), email=request.email, domains=", ".join(domains)
        )
    start = clock.now() - timedelta(minutes=5)
    end = min(start + timedelta(days=365 * MEMBER_YEARS + 1), above.not_valid_after_utc)
    if end <= clock.now():
        raise NotAnAuthority(path=certificates.common_name(above), reason=f"it ended on {end:%Y-%m-%d}")
    subject = certificates.subject_named(request.name, request.organisation)
    others = certificates.other_names(request.email, request.uris)
    identifier = above.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = (
        certificates.signing_certificate(request.key, subject, others, USAGES)
        .issuer_name(above.subject)
        .not_valid_before(max(start, above.not_valid_before_utc))
        .not_valid_after(end)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False)
    )
    return builder.sign(authority.key, hashes.SHA384())


def domains_of(authority: Certificate) -> tuple[str, ...]:
    """Return the domains to whose addresses an authority is limited; empty where it is not."""
    try:
        names = authority.extensions.get_extension_for_class(x509.NameConstraints).value.permitted_subtrees
    except x509.ExtensionNotFound:
        return ()
    return tuple(each.value for each in names or () if isinstance(each, x509.RFC822Name))


def _told(asked: "x509.CertificateSigningRequest | Certificate") -> tuple[str, str, str, tuple[str, ...]]:
    """Return name, organisation, e-mail and URIs of whoever asks."""
    subject = asked.subject
    try:
        others = asked.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        mails = others.get_values_for_type(x509.RFC822Name)
        uris = [u for u in others.get_values_for_type(x509.UniformResourceIdentifier) if u.startswith(_KEPT)]
    except x509.ExtensionNotFound:
        mails, uris = [], []
    mail = mails[0] if mails else certificates.first_of(subject, NameOID.EMAIL_ADDRESS)
    name = certificates.first_of(subject, NameOID.COMMON_NAME)
    return name, certificates.first_of(subject, NameOID.ORGANIZATION_NAME), mail, tuple(uris)


def _is_held(asked: "x509.CertificateSigningRequest | Certificate", authority: Certificate) -> bool:
    if isinstance(asked, x509.CertificateSigningRequest):
        return asked.is_signature_valid
    for above in (asked, authority):
        try:
            asked.verify_directly_issued_by(above)
        except (ValueError, TypeError, InvalidSignature):
            continue
        return True
    return False


def _lies_in(email: str, domain: str) -> bool:
    return email.rpartition("@")[2].casefold() == domain.casefold()


def _checked_domain(given: str) -> str:
    plain = given.strip().removeprefix("@").lower()
    if not re.fullmatch(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?", plain):
        raise NotADomain(given=given)
    return plain


def _key_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False, content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False,
    )  # fmt: skip
