"""Identities open only with their passphrase, and say whose they are."""

import subprocess
from pathlib import Path

import pytest
from scenario import NOON

from workbench.exchange.keys.certificates import NotACertificate, person_in, read_certificate
from workbench.exchange.keys.container import NotAnIdentity, WrongPassphrase
from workbench.exchange.keys.device import ensure_device
from workbench.exchange.keys.identity import (
    IdentityExists,
    PassphraseTooShort,
    make_identity,
    read_identity,
    write_identity,
)
from workbench.exchange.keys.trust import NotATrustList, add_trusted, read_trust
from workbench.kernel.ids import PersonId

PERSON = PersonId("018f0000-0000-7000-8000-000000000001")
SECRET = "fyra ord på måfå"


def test_an_identity_comes_back_with_its_passphrase_only(tmp_path: Path) -> None:
    made = make_identity("Åsa Ek", "asa@example.org", PERSON, NOON)
    write_identity(made, tmp_path / "asa.p12", SECRET)
    assert read_identity(tmp_path / "asa.p12", SECRET).fingerprint == made.fingerprint
    with pytest.raises(WrongPassphrase):
        read_identity(tmp_path / "asa.p12", SECRET + "x")
    assert (tmp_path / "asa.p12").stat().st_mode & 0o077 == 0


def test_it_carries_the_person_for_ever() -> None:
    assert person_in(make_identity("Åsa Ek", "asa@example.org", PERSON, NOON).certificate) == PERSON


def test_an_existing_identity_is_not_overwritten_and_a_short_passphrase_refused(tmp_path: Path) -> None:
    made = make_identity("Åsa Ek", "asa@example.org", PERSON, NOON)
    with pytest.raises(PassphraseTooShort):
        write_identity(made, tmp_path / "asa.p12", "short")
    write_identity(made, tmp_path / "asa.p12", SECRET)
    with pytest.raises(IdentityExists):
        write_identity(made, tmp_path / "asa.p12", SECRET)


@pytest.mark.parametrize("options", [[], ["-legacy"]])
def test_identities_of_openssl_are_taken_modern_and_old(tmp_path: Path, options: list[str]) -> None:
    key, certificate, out = tmp_path / "k.pem", tmp_path / "c.pem", tmp_path / "o.p12"
    run = lambda *command: subprocess.run([str(each) for each in command], check=True, capture_output=True)
    run(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        key,
        "-out",
        certificate,
        "-subj",
        "/CN=Org",
    )
    run(
        "openssl",
        "pkcs12",
        "-export",
        *options,
        "-inkey",
        key,
        "-in",
        certificate,
        "-out",
        out,
        "-passout",
        "pass:abcdefgh",
    )
    identity = read_identity(out, "abcdefgh")
    assert person_in(identity.certificate) is None
    with pytest.raises(WrongPassphrase):
        read_identity(out, "wrong")


@pytest.mark.parametrize("content", [b"", b"not der", b"\x30\x03\x02\x01\x03"])
def test_other_files_are_no_identity(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.p12").write_bytes(content)
    with pytest.raises(NotAnIdentity):
        read_identity(tmp_path / "x.p12", SECRET)
    with pytest.raises(NotACertificate):
        read_certificate(tmp_path / "x.p12")


def test_a_device_is_made_once_and_its_keys_are_its_users_alone(tmp_path: Path) -> None:
    first = ensure_device(tmp_path, PERSON, "Ann Berg", "ann@example.org", NOON)
    assert ensure_device(tmp_path, PERSON, "Ann Berg", "ann@example.org", NOON).fingerprint == first.fingerprint
    for name in ("device.key", "age.key"):
        assert (tmp_path / name).stat().st_mode & 0o077 == 0
    text = subprocess.run(
        ["openssl", "x509", "-in", first.certificate, "-noout", "-text"], capture_output=True, text=True, check=True
    ).stdout
    for told in (f"URI:urn:uuid:{PERSON}", "URI:age:age1", "email:ann@example.org", "prime256v1"):
        assert told in text


def test_a_trust_list_holds_each_certificate_once(tmp_path: Path) -> None:
    one, other = (make_identity(name, "x@example.org", PERSON, NOON).certificate for name in ("A", "B"))
    for certificate in (one, other, one):
        add_trusted(tmp_path / "trusted.pem", certificate)
    assert read_trust(tmp_path / "trusted.pem").certificates == (one, other)
    (tmp_path / "bad.pem").write_text("no certificates")
    with pytest.raises(NotATrustList):
        read_trust(tmp_path / "bad.pem")
