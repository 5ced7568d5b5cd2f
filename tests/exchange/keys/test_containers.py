"""PKCS#12 files of other programs are taken, old ones too; what can't sign is refused in a clear sentence."""

import contextlib
import random
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from scenario import NOON

from workbench.exchange.keys.certificates import common_name
from workbench.exchange.keys.container import NotAnIdentity, WrongPassphrase
from workbench.exchange.keys.identity import Identity, make_identity, read_identity, write_identity
from workbench.kernel.ids import PersonId

PERSON = PersonId("018f0000-0000-7000-8000-000000000001")
NORDIC = "fyra ord på måfå"
Tool = Callable[..., str]
EXPORT = ("openssl", "pkcs12", "-export", "-inkey", "k.pem", "-in", "c.pem", "-out", "o.p12")


@pytest.fixture
def tool(tmp_path: Path) -> Tool:
    """Run somebody else's program in the test's folder."""

    def run(*command: str) -> str:
        done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, errors="replace")
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def key(tool: Tool, kind: str = "rsa:2048", *more: str) -> None:
    """Make a key `k.pem` and a certificate `c.pem` of a kind, as `openssl` calls it."""
    ec = ("-pkeyopt", f"ec_paramgen_curve:{kind.removeprefix('ec:')}") if kind.startswith("ec:") else ()
    new = ("ec", *ec) if ec else (kind,)
    subject = ("-keyout", "k.pem", "-out", "c.pem", "-subj", "/CN=Åsa Ek", "-utf8")
    tool("openssl", "req", "-x509", "-newkey", *new, "-nodes", *subject, *more)


def taken(folder: Path, passphrase: str = "abcdefgh") -> Identity:
    return read_identity(folder / "o.p12", passphrase)


@pytest.mark.parametrize("passphrase", ["abcdefgh", NORDIC, "", "🔑 nyckel", "x" * 200])
@pytest.mark.parametrize("options", [(), ("-legacy",), ("-legacy", "-descert"), ("-nomac",), ("-macalg", "sha512")])
def test_what_openssl_writes_is_taken_with_its_passphrase_only(
    tmp_path: Path, tool: Tool, options: tuple[str, ...], passphrase: str
) -> None:
    key(tool)
    tool(*EXPORT, *options, "-passout", f"pass:{passphrase}")
    assert common_name(taken(tmp_path, passphrase).certificate) == "Åsa Ek"
    for other in {"wrong", "", NORDIC} - {passphrase}:
        with pytest.raises(WrongPassphrase):
            taken(tmp_path, other)


@pytest.mark.parametrize("cipher", ["rc2-40", "3des-pkcs12", "aes-256"])
@pytest.mark.parametrize("passphrase", ["abcdefgh", NORDIC])
def test_what_gnutls_writes_is_taken(tmp_path: Path, tool: Tool, cipher: str, passphrase: str) -> None:
    key(tool)
    tool(
        "certtool", "--to-p12", "--load-privkey", "k.pem", "--load-certificate", "c.pem", "--p12-name", "x",
        "--password", passphrase, "--pkcs-cipher", cipher, "--outder", "--outfile", "o.p12",
    )  # fmt: skip
    assert common_name(taken(tmp_path, passphrase).certificate) == "Åsa Ek"


def test_a_passphrase_is_understood_in_the_ways_that_programs_write_it(tmp_path: Path, tool: Tool) -> None:
    key(tool)
    apart = unicodedata.normalize("NFD", NORDIC)
    # Old OpenSSL took each byte of a terminal's UTF-8 for a character.
    bytewise = NORDIC.encode().decode("latin-1")
    for written, typed in ((apart, NORDIC), (NORDIC, apart), (bytewise, NORDIC)):
        tool(*EXPORT, "-legacy", "-passout", f"pass:{written}")
        assert taken(tmp_path, typed).fingerprint


@pytest.mark.parametrize("kind", ["rsa:2048", "rsa:3072", "ec:prime256v1", "ec:secp384r1", "ec:secp521r1"])
def test_keys_that_packages_rest_on_are_taken(tmp_path: Path, tool: Tool, kind: str) -> None:
    key(tool, kind)
    tool(*EXPORT, "-passout", "pass:abcdefgh")
    assert taken(tmp_path).chain == ()


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("rsa:1024", "its RSA key has 1,024 bits"),
        ("ec:secp256k1", "its key lies on the curve secp256k1"),
        ("ec:brainpoolP256r1", "its key lies on the curve brainpoolP256r1"),
        ("ed25519", "it holds no RSA or elliptic-curve key"),
    ],
)
def test_other_keys_are_refused_by_name(tmp_path: Path, tool: Tool, kind: str, reason: str) -> None:
    key(tool, kind)
    tool(*EXPORT, "-passout", "pass:abcdefgh")
    with pytest.raises(NotAnIdentity, match=reason):
        taken(tmp_path)


@pytest.mark.parametrize("usage", ["keyEncipherment", "digitalSignature", "keyCertSign"])
def test_a_certificate_that_is_not_for_documents_is_refused(tmp_path: Path, tool: Tool, usage: str) -> None:
    key(tool, "rsa:2048", "-addext", f"keyUsage=critical,{usage}")
    tool(*EXPORT, "-passout", "pass:abcdefgh")
    with pytest.raises(NotAnIdentity, match="for other uses than signing documents"):
        taken(tmp_path)


def test_of_several_keys_none_is_guessed(tmp_path: Path, tool: Tool) -> None:
    for name in ("one", "two"):
        key(tool)
        for each in ("k.pem", "c.pem"):
            (tmp_path / each).rename(tmp_path / f"{name}-{each}")
    for each in ("k.pem", "c.pem"):
        parts = [(tmp_path / f"{name}-{each}").read_text() for name in ("one", "two")]
        (tmp_path / each).write_text("".join(parts))
    tool(
        "certtool", "--to-p12", "--load-privkey", "k.pem", "--load-certificate", "c.pem", "--p12-name", "x",
        "--password", "abcdefgh", "--outder", "--outfile", "o.p12",
    )  # fmt: skip
    with pytest.raises(NotAnIdentity, match="it holds 2 keys"):
        taken(tmp_path)


def test_a_file_without_a_key_or_without_a_certificate_is_refused(tmp_path: Path, tool: Tool) -> None:
    key(tool)
    for option, out in (("-nokeys", "o.p12"), ("-nocerts", "p.p12")):
        files = ("-in", "c.pem") if option == "-nokeys" else ("-inkey", "k.pem")
        tool("openssl", "pkcs12", "-export", option, *files, "-out", out, "-passout", "pass:abcdefgh")
        with pytest.raises(NotAnIdentity):
            read_identity(tmp_path / out, "abcdefgh")


def test_the_chain_comes_along_in_order_and_nothing_else(tmp_path: Path, tool: Tool) -> None:
    chain(tool)
    key(tool)
    (tmp_path / "c.pem").rename(tmp_path / "stranger.pem")
    more = "".join((tmp_path / each).read_text() for each in ("stranger.pem", "root.pem", "middle.pem"))
    (tmp_path / "more.pem").write_text(more)
    tool(
        "openssl", "pkcs12", "-export", "-inkey", "leaf.key", "-in", "leaf.pem", "-certfile", "more.pem",
        "-out", "o.p12", "-passout", "pass:abcdefgh",
    )  # fmt: skip
    found = taken(tmp_path)
    assert [common_name(each) for each in (found.certificate, *found.chain)] == ["leaf", "middle", "root"]


def chain(tool: Tool) -> None:
    """Make a root, an authority below it, and a person's certificate below that."""
    usage = {"root": "keyCertSign", "middle": "keyCertSign", "leaf": "digitalSignature,nonRepudiation"}
    above = ""
    for name, words in usage.items():
        ca = "TRUE" if name != "leaf" else "FALSE"
        signed = ("-CA", f"{above}.pem", "-CAkey", f"{above}.key") if above else ()
        tool(
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.pem",
            "-subj", f"/CN={name}", "-addext", f"basicConstraints=critical,CA:{ca}",
            "-addext", f"keyUsage=critical,{words}", *signed,
        )  # fmt: skip
        above = name


def test_rounds_without_end_are_not_waited_for(tmp_path: Path, tool: Tool) -> None:
    from asn1crypto import pkcs12

    key(tool)
    tool(*EXPORT, "-passout", "pass:abcdefgh")
    pfx = pkcs12.Pfx.load((tmp_path / "o.p12").read_bytes())
    pfx["mac_data"]["iterations"] = 2_000_000_000
    (tmp_path / "o.p12").write_bytes(pfx.dump(force=True))
    with pytest.raises(NotAnIdentity, match="for ever"):
        taken(tmp_path)


def test_a_damaged_file_is_said_to_be_one_wherever_it_is_damaged(tmp_path: Path, tool: Tool) -> None:
    key(tool)
    tool(*EXPORT, "-legacy", "-nomac", "-passout", "pass:abcdefgh")
    whole, chance = (tmp_path / "o.p12").read_bytes(), random.Random(7)
    for _ in range(300):
        damaged = bytearray(whole)
        damaged[chance.randrange(len(whole))] = chance.randrange(256)
        (tmp_path / "o.p12").write_bytes(bytes(damaged))
        with contextlib.suppress(NotAnIdentity, WrongPassphrase):
            taken(tmp_path)


@pytest.mark.usefixtures("slow_guesses")
def test_other_programs_open_what_we_write_and_guessing_is_slow(tmp_path: Path, tool: Tool) -> None:
    made = make_identity("Åsa Ek", "asa@example.org", PERSON, NOON, organisation="Nordic", recipient="age1x")
    write_identity(made, tmp_path / "o.p12", NORDIC)
    told = tool("openssl", "pkcs12", "-in", "o.p12", "-passin", f"pass:{NORDIC}", "-nodes", "-info")
    assert "BEGIN PRIVATE KEY" in told
    assert common_name(made.certificate) == "Åsa Ek"
    told = tool("certtool", "--p12-info", "--inder", "--infile", "o.p12", "--password", NORDIC)
    assert "BEGIN CERTIFICATE" in told and "Encrypted" in told
    info = subprocess.run(
        ["openssl", "pkcs12", "-in", "o.p12", "-passin", f"pass:{NORDIC}", "-noout", "-info"],
        capture_output=True, text=True, cwd=tmp_path,
    ).stderr  # fmt: skip
    assert info.count("Iteration 1000000") == 3
