"""Certificates in the form in which pyHanko takes them: their names, their dates, and whom they vouch for."""

from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from asn1crypto.x509 import Certificate
from cryptography.hazmat.primitives import serialization
from pyhanko_certvalidator.authority import CertTrustAnchor, TrustQualifiers, derive_quals_from_cert
from pyhanko_certvalidator.name_trees import default_excluded_subtrees, default_permitted_subtrees
from pyhanko_certvalidator.policy_decl import PKIXValidationParams

from workbench.exchange.keys.identity import CURVES, RSA_BITS
from workbench.exchange.keys.trust import Trust
from workbench.exchange.package.malformed import MALFORMED
from workbench.exchange.package.verdict import AuthorityCertificate, SignerCertificate


def to_asn1(der: bytes) -> Certificate:
    """Return a certificate in pyHanko's form."""
    certificate: Certificate = Certificate.load(der)
    return certificate


def name_of(certificate: Certificate) -> str:
    """Return the name of a certificate's owner, as they gave it."""
    name = certificate.subject.native.get("common_name")
    return name if isinstance(name, str) else str(certificate.subject.human_friendly)


def certificate_of(certificate: Certificate) -> SignerCertificate:
    """Return what a certificate tells of its owner."""
    issuer = certificate.issuer.native.get("common_name")
    return SignerCertificate(
        _email_of(certificate), issuer if isinstance(issuer, str) else str(certificate.issuer.human_friendly),
        certificate.subject.dump() == certificate.issuer.dump(),
        certificate.not_valid_before, certificate.not_valid_after, certificate.dump(),
    )  # fmt: skip


def authority_of(certificate: Certificate) -> AuthorityCertificate:
    """Return what a certificate tells of whom it lets vouch for others."""
    return AuthorityCertificate(
        name_of(certificate), certificate.sha256.hex(), certificate.not_valid_before, certificate.not_valid_after
    )


def _email_of(certificate: Certificate) -> str:
    try:
        names = certificate.subject_alt_name_value or ()
        told = next((each.native for each in names if each.name == "rfc822_name"), None)
    except MALFORMED:  # It is shown and nothing rests on it.
        told = None
    told = told or certificate.subject.native.get("email_address")
    return told if isinstance(told, str) else ""


def is_in_time(certificate: Certificate, moment: datetime | None) -> bool:
    """Tell whether a certificate was valid when it signed.

    A pinned certificate is its own root, and roots are not asked for their dates by pyHanko.
    """
    if moment is None:
        return False
    return bool(certificate.not_valid_before <= moment <= certificate.not_valid_after)


def is_strong(certificate: Certificate) -> bool:
    """Tell whether a certificate's key is long enough and of a kind that is relied on."""
    key = certificate.public_key
    if key.algorithm == "rsa":
        return bool(key.bit_size >= RSA_BITS)
    return bool(key.algorithm == "ec" and key.curve[0] == "named" and key.curve[1] in CURVES)


def is_for_signing(certificate: Certificate) -> bool:
    """Tell whether a certificate's key may sign documents; pyHanko does not ask this of a pinned one."""
    usage = certificate.key_usage_value
    may_sign = usage is None or bool(usage.native & {"digital_signature", "non_repudiation"})
    return may_sign and not is_for_time(certificate)


def is_for_time(certificate: Certificate) -> bool:
    """Tell whether a certificate is one for time stamps and for nothing else (RFC 3161, 2.3)."""
    usages = certificate.extended_key_usage_value
    is_critical = "extended_key_usage" in certificate.critical_extensions
    return bool(is_critical and usages is not None and usages.native == ["time_stamping"])


@lru_cache(maxsize=8)
def authorities(trust: Trust) -> tuple[CertTrustAnchor, ...]:
    """Return those on a trust list that vouch for others, with the limits that their own certificates set."""
    known = [to_asn1(each.public_bytes(serialization.Encoding.DER)) for each in trust.certificates]
    return tuple(CertTrustAnchor(each, _limits_of(each)) for each in known if each.ca)


def _limits_of(authority: Certificate) -> TrustQualifiers:
    """Return for whom and how long an authority vouches; pyHanko would not ask a pinned one, and openssl does."""
    told = derive_quals_from_cert(authority)
    names = told.standard_parameters
    permitted = names.initial_permitted_subtrees if names else None
    excluded = names.initial_excluded_subtrees if names else None
    limits = PKIXValidationParams(
        # Of a kind of names that the authority does not speak of, all are permitted (RFC 5280, 4.2.1.10).
        initial_permitted_subtrees=default_permitted_subtrees() | (permitted or {}),
        initial_excluded_subtrees=default_excluded_subtrees() | (excluded or {}),
    )
    return replace(told, standard_parameters=limits)
