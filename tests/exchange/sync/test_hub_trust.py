"""Whom a password is told to: only a server that proves who it is."""

import datetime as dt
import ipaddress
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import asyncssh
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from exchange.sync.places import PASSWORD, QUICK, USER
from exchange.sync.servers import Sftp, webdav_server

from workbench.exchange.sync.errors import CertificateNotTrusted, HostChanged, HostUnknown, HubUnreachable, NotProtected
from workbench.exchange.sync.hub import open_hub
from workbench.exchange.sync.secrets import Secrets

SECRETS = Secrets(given=PASSWORD, environment={})


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate that no authority of this computer has signed, for 127.0.0.1, and its key."""
    folder, key = tmp_path_factory.mktemp("tls"), ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "shared place")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    encoding = serialization.Encoding.PEM
    (folder / "c.pem").write_bytes(made.public_bytes(encoding))
    plain = serialization.NoEncryption()
    (folder / "k.pem").write_bytes(key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, plain))
    return folder / "c.pem", folder / "k.pem"


@pytest.fixture
def protected_port(tmp_path: Path, certificate: tuple[Path, Path]) -> Iterator[int]:
    (tmp_path / "served").mkdir()
    with webdav_server(tmp_path / "served", certificate) as port:
        yield port


def test_a_certificate_that_nobody_vouches_for_is_refused_before_anything_is_told(protected_port: int) -> None:
    with pytest.raises(CertificateNotTrusted, match="self-signed") as refused:
        open_hub(f"https://{USER}@127.0.0.1:{protected_port}/x", SECRETS, patience=QUICK)
    assert PASSWORD not in str(refused.value)


def test_an_authority_that_the_computer_is_told_of_is_trusted_for_its_own_names_only(
    protected_port: int, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    hub = open_hub(f"webdavs://{USER}@127.0.0.1:{protected_port}/x", SECRETS)
    hub.add("log", "one", b"1" * 200_000)
    assert hub.read("log", "one", 200_000) == b"1" * 200_000
    hub.close()
    with pytest.raises(CertificateNotTrusted, match="localhost"):
        open_hub(f"https://{USER}@localhost:{protected_port}/x", SECRETS, patience=QUICK)


def test_a_password_is_not_told_over_a_line_that_others_can_read() -> None:
    with pytest.raises(NotProtected):
        open_hub("http://anna@cloud.example.org/x", SECRETS, patience=QUICK)


def test_a_server_that_speaks_without_protection_where_it_is_wanted_is_told(dav_port: int) -> None:
    with pytest.raises(HubUnreachable):
        open_hub(f"https://{USER}@127.0.0.1:{dav_port}/x", SECRETS, patience=QUICK)


def test_an_sftp_server_is_shown_first_and_trusted_by_the_address_that_names_its_key(sftp: Sftp) -> None:
    url = f"sftp://{USER}@127.0.0.1:{sftp.port}/trusted"
    with pytest.raises(HostUnknown) as unknown:
        open_hub(url, SECRETS)
    assert unknown.value.details["fingerprint"] == sftp.fingerprint
    assert sftp.fingerprint in unknown.value.sentence
    hub = open_hub(str(unknown.value.details["pinned"]), SECRETS)
    hub.add("log", "one", b"1")
    hub.close()


def test_an_sftp_server_with_another_key_is_told_no_password(sftp: Sftp) -> None:
    other = asyncssh.generate_private_key("ssh-ed25519").get_fingerprint()
    with pytest.raises(HostChanged):
        open_hub(f"sftp://{USER}@127.0.0.1:{sftp.port}/x?host-key={other}", SECRETS)


def test_an_sftp_server_that_the_person_knows_already_is_known_here_too(
    sftp: Sftp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    known = tmp_path / ".ssh" / "known_hosts"
    known.parent.mkdir()
    known.write_text(f"[127.0.0.1]:{sftp.port} {sftp.key.export_public_key().decode()}")
    url = f"sftp://{USER}@127.0.0.1:{sftp.port}/known"
    open_hub(url, SECRETS).close()
    other = asyncssh.generate_private_key("ssh-ed25519").export_public_key().decode()
    known.write_text(f"[127.0.0.1]:{sftp.port} {other}")
    with pytest.raises(HostChanged):
        open_hub(url, SECRETS)


def test_what_a_kind_needs_is_loaded_when_a_place_of_that_kind_is_opened(tmp_path: Path) -> None:
    script = (
        "import sys; from workbench.exchange.sync.hub import open_hub;"
        f"open_hub({str(tmp_path / 'shared')!r}).list('log');"
        "print([each for each in ('http.client', 'ssl', 'paramiko', 'xml.etree') if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
