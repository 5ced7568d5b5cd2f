"""Certificates in words: whose they are, as a person reads it."""

from cryptography import x509
from cryptography.x509.oid import NameOID

from workbench.exchange.keys.certificates import name_text


def test_an_address_in_a_foreign_name_stands_under_its_letter_and_not_under_a_number() -> None:
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "SE"),
            x509.NameAttribute(NameOID.COMMON_NAME, "Ann Berg"),
            x509.NameAttribute(NameOID.EMAIL_ADDRESS, "ann@example.org"),
        ]
    )
    assert name_text(name) == "E=ann@example.org,CN=Ann Berg,C=SE"
