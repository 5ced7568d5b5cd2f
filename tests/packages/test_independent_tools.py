"""Tools that we did not write agree on what we make."""

import subprocess
from pathlib import Path

import pytest
from scenario import PASSPHRASE, Scenario

from workbench.application import exporting, finalising, signing
from workbench.exchange.keys.certificates import read_certificate, to_pem
from workbench.exchange.keys.identity import read_identity
from workbench.exchange.package.signing import sign
from workbench.kernel.clock import SystemClock

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tools")
    scenario = Scenario(folder, clock=SystemClock()).fill().score_points(120)
    signing.make(scenario.home, "Åsa Ek", "asa@example.org", folder / "asa.p12", PASSPHRASE)
    finalising.finalise(scenario.services, scenario.assessment)
    files = exporting.export(
        scenario.services, scenario.assessment, folder / "out", ("package",), with_evidence=False, say=str
    )
    scenario.close()
    sign(files[0].path, read_identity(folder / "asa.p12", PASSPHRASE), SystemClock())
    (folder / "trusted.pem").write_bytes(to_pem(read_certificate(folder / "asa.crt")))
    subprocess.run(["unzip", "-qo", files[0].path, "-d", folder / "unzipped"], check=True)
    return files[0].path


def told(*command: object, cwd: Path | None = None) -> str:
    done = subprocess.run([str(each) for each in command], capture_output=True, text=True, cwd=cwd, errors="replace")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_independent_script_agrees(package: Path) -> None:
    assert "rc=0" in told(HERE / "verify-package", package, package.parents[1] / "trusted.pem")


def test_the_independent_script_does_not_accept_a_stranger(package: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    told(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        tmp_path / "k",
        "-out",
        other,
        "-subj",
        "/CN=x",
    )
    assert subprocess.run([HERE / "verify-package", package, other], capture_output=True).returncode != 0


def test_openssl_verifies_the_signature(package: Path) -> None:
    folder = package.parents[1]
    told(
        "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "META-INF/signature001.p7s",
        "-content", "META-INF/ASiCManifest001.xml", "-CAfile", folder / "trusted.pem", "-out", "/dev/null",
        cwd=folder / "unzipped",
    )  # fmt: skip


def test_gnutls_verifies_the_signature(package: Path) -> None:
    folder = package.parents[1]
    out = told(
        "certtool", "--p7-verify", "--inder", "--infile", "META-INF/signature001.p7s", "--load-data",
        "META-INF/ASiCManifest001.xml", "--load-ca-certificate", folder / "trusted.pem", cwd=folder / "unzipped",
    )  # fmt: skip
    assert "Signature status: ok" in out


def test_poppler_sees_a_valid_signature_over_the_whole_report(package: Path) -> None:
    out = told("pdfsig", "-nocert", package.parents[1] / "unzipped" / "report.pdf")
    assert "Signature is Valid" in out
    assert "Total document signed" in out


def test_coreutils_check_the_sums(package: Path) -> None:
    told("sha256sum", "--strict", "-c", "SHA256SUMS", cwd=package.parents[1] / "unzipped")


def test_openssl_opens_the_identity_and_guessing_is_slow(package: Path) -> None:
    out = told(
        "openssl", "pkcs12", "-in", package.parents[1] / "asa.p12", "-passin", f"pass:{PASSPHRASE}", "-nokeys", "-info"
    )
    assert out.count("Iteration 1000000") == 3
