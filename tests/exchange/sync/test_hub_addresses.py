"""Addresses are read in all their forms, and no password is ever shown."""

from pathlib import Path

import pytest

from workbench.exchange.sync.addresses import Kind, read_address, with_option, without_secrets
from workbench.exchange.sync.errors import NotAHub
from workbench.exchange.sync.secrets import VARIABLE, Secrets, keyring_name, secrets_of_file


@pytest.mark.parametrize("url, kind, host, port, user, path", [
    ("https://cloud.example.org/remote.php/dav/files/anna/Shared%20place/", Kind.WEBDAV, "cloud.example.org", None, "",
     "remote.php/dav/files/anna/Shared place"),
    ("https://anna@cloud.example.org:8443/dav", Kind.WEBDAV, "cloud.example.org", 8443, "anna", "dav"),
    ("webdavs://anna%40example.org@cloud.example.org/files/anna@example.org", Kind.WEBDAV, "cloud.example.org", None,
     "anna@example.org", "files/anna@example.org"),
    ("WebDAVs://Cloud.example.org", Kind.WEBDAV, "cloud.example.org", None, "", ""),
    ("s3://AKIA123@Bucket.name/a/b/", Kind.S3, "Bucket.name", None, "AKIA123", "a/b"),
    ("sftp://anna@files.example.org:2222/srv/shared/", Kind.SFTP, "files.example.org", 2222, "anna", "/srv/shared"),
    ("https://[2001:db8::1]:443/dav", Kind.WEBDAV, "2001:db8::1", 443, "", "dav"),
])  # fmt: skip
def test_an_address_says_where_and_who(url: str, kind: Kind, host: str, port: int | None, user: str, path: str) -> None:
    address, password = read_address(url)
    assert (address.kind, address.host, address.port, address.user, address.path) == (kind, host, port, user, path)
    assert password is None
    assert read_address(address.shown)[0] == address


@pytest.mark.parametrize("url, path", [
    ("/srv/shared", "/srv/shared"), ("file:///srv/with%20space", "/srv/with space"), ("file://localhost/srv", "/srv"),
    ("file://server/share/x", "//server/share/x"), (" /srv/shared ", "/srv/shared"),
])  # fmt: skip
def test_a_folder_is_a_path_or_a_file_address(url: str, path: str) -> None:
    address, _ = read_address(url)
    assert (address.kind, Path(address.path)) == (Kind.FOLDER, Path(path))


def test_a_folder_is_known_by_where_it_is_and_not_from_where_one_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert read_address("shared")[0].shown == str(tmp_path / "shared")
    assert read_address("~/shared")[0].shown == str(Path.home() / "shared")


def test_what_an_address_says_beside_the_place() -> None:
    address, _ = read_address("s3://bucket/x?endpoint=https://minio.example.org:9000&region=eu-north-1")
    assert address.options == {"endpoint": "https://minio.example.org:9000", "region": "eu-north-1"}
    key = "SHA256:ab+c/d="
    assert read_address(with_option("sftp://anna@host/x", "host-key", key))[0].options == {"host-key": key}


@pytest.mark.parametrize("url, reason", [
    ("", "empty"), ("ftp://example.org/x", "ftp://"), ("gopher://x:geheim@y", "gopher"), ("https:///x", "names no server"),
    ("s3:///x", "names no bucket"), ("https://host:port/x", "a port is a number"), ("https://host/x?a=b", "“a”"),
    ("s3://bucket/x?secret=geheim", "“secret”"), ("sftp://u:ge/heim@host/x", "%2F"),
])  # fmt: skip
def test_what_is_no_address_is_told_without_what_may_be_secret(url: str, reason: str) -> None:
    with pytest.raises(NotAHub) as refused:
        read_address(url)
    assert reason in refused.value.sentence
    assert "heim" not in str(refused.value)


@pytest.mark.parametrize("secret", ["geheim", "a:b", "a@b", "a%40b", "p w", "å"])
@pytest.mark.parametrize("form", [
    "https://anna:{}@cloud.example.org/files/anna@example.org/x", "s3://KEY:{}@bucket/x", "sftp://anna:{}@host/x",
])  # fmt: skip
def test_a_password_in_an_address_is_taken_out(form: str, secret: str) -> None:
    address, password = read_address(form.format(secret))
    assert password == secret.replace("%40", "@")
    assert secret not in address.shown and secret not in repr(address)
    assert address.shown == form.format("").replace(":@", "@")


@pytest.mark.parametrize("url, shown", [
    ("https://anna:ge/he@im@cloud.example.org/x", "https://anna@cloud.example.org/x"),
    ("https://cloud.example.org/files/anna@example.org", "https://cloud.example.org/files/anna@example.org"),
    ("/srv/a:b@c", "/srv/a:b@c"),
])  # fmt: skip
def test_even_a_badly_written_password_is_not_shown(url: str, shown: str) -> None:
    assert without_secrets(url) == shown


def test_a_password_is_taken_from_what_is_given_then_the_environment_then_the_keyring(tmp_path: Path) -> None:
    address, _ = read_address("https://anna@cloud.example.org/x")
    keyring = {keyring_name(address): "kept"}.get
    assert Secrets().with_own(None).recall("x") is None
    assert Secrets(environment={}).password(address) is None
    assert Secrets(environment={}, recall=keyring).password(address) == "kept"
    assert Secrets(environment={VARIABLE: "set"}, recall=keyring).password(address) == "set"
    assert Secrets(environment={VARIABLE: "set"}).with_own("own").password(address) == "own"
    (tmp_path / "password").write_text("fyra ord\r\n", encoding="utf-8")
    given = secrets_of_file(tmp_path / "password")
    assert given.with_own("own").password(address) == "fyra ord"
    assert "fyra" not in repr(given)
