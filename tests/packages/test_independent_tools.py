"""Tools that we did not write agree on what we make, and refuse what was tampered with."""

import json
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from asn1crypto import cms
from authorities import authority
from scenario import PASSPHRASE
from signed_packages import NAMES, Signed, unsigned

from workbench.exchange.keys.certificates import to_pem
from workbench.exchange.package.manifest import manifest_name, report_name, signature_name, sums_name
from workbench.kernel.clock import SystemClock

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden" / "packages"
Change = Callable[[dict[str, bytes]], object]
KINDS = ("one", "two", "three", "two-stamped")


@dataclass(frozen=True)
class Made:
    """A signed package, unpacked by unzip, and how many signed it."""

    package: Signed
    count: int
    folder: Path
    """Holds `trusted.pem`, `time.pem` where there is an authority, and what was unpacked, in `in`."""

    @property
    def members(self) -> Path:
        return self.folder / "in"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Made]:
    """Packages that one, two and three people signed, and one with time stamps; the tools ask for today's dates."""
    root = tmp_path_factory.mktemp("tools")
    blank = unsigned(root, 3, SystemClock())
    found = {}
    for kind, count in zip(KINDS, (1, 2, 3, 2), strict=True):
        package = blank.copied(root / f"{kind}.asice")
        with authority(moment=SystemClock().now()) as known:
            for each in package.signers[:count]:
                each.sign(package.path, known.url if kind == "two-stamped" else "")
        found[kind] = unpacked(package, count, root / kind)
        (found[kind].folder / "time.pem").write_bytes(to_pem(known.certificate))
    return found


def unpacked(package: Signed, count: int, folder: Path) -> Made:
    folder.mkdir()
    (folder / "trusted.pem").write_bytes(b"".join(to_pem(each) for each in package.trust.certificates))
    subprocess.run(["unzip", "-qo", package.path, "-d", folder / "in"], check=True)
    return Made(package, count, folder)


def run(*command: object, cwd: Path | None = None) -> tuple[int, str]:
    done = subprocess.run([str(each) for each in command], capture_output=True, text=True, cwd=cwd, errors="replace")
    return done.returncode, done.stdout + done.stderr


def openssl(made: Made, number: int) -> bool:
    code, out = run(
        "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", signature_name(number),
        "-content", manifest_name(number), "-CAfile", made.folder / "trusted.pem", "-out", "/dev/null",
        cwd=made.members,
    )  # fmt: skip
    return code == 0 and "successful" in out


def gnutls(made: Made, number: int) -> bool:
    code, out = run(
        "certtool", "--p7-verify", "--inder", "--infile", signature_name(number), "--load-data",
        manifest_name(number), "--load-ca-certificate", made.folder / "trusted.pem", cwd=made.members,
    )  # fmt: skip
    return code == 0 and "Signature status: ok" in out


def poppler(made: Made, number: int) -> list[str]:
    """Return what pdfsig says of each signature in the report of the n-th signer, and whether the last covers it.

    It never fails by itself, and tells of fields that wait for a signature too.
    """
    code, out = run("pdfsig", "-nocert", made.members / report_name(number))
    assert code == 0, out
    told = [each for each in out.split("Signature #")[1:] if "is not signed" not in each]
    valid = [each.partition("Signature Validation: ")[2].partition("\n")[0] for each in told]
    return [*valid, *(["whole"] if "Total document signed" in told[-1] else [])]


def coreutils(made: Made) -> bool:
    names = [sums_name(number) for number in range(1, made.count + 1)]
    return all(run("sha256sum", "--strict", "--quiet", "-c", name, cwd=made.members)[0] == 0 for name in names)


def script(made: Made) -> bool:
    return run(HERE / "verify-package", made.package.path, made.folder / "trusted.pem")[0] == 0


@pytest.mark.parametrize("kind", KINDS)
def test_all_of_them_agree_with_us(made: Mapping[str, Made], kind: str) -> None:
    each = made[kind]
    verdict = each.package.judge(each.package.path)
    assert verdict.intact and all(signature.valid for signature in verdict.signatures)
    assert len(verdict.signatures) == each.count
    for number in range(1, each.count + 1):
        assert openssl(each, number) and gnutls(each, number)
        assert poppler(each, number) == ["Signature is Valid."] * number + ["whole"]
    assert coreutils(each)
    assert script(each)


def test_the_script_names_the_signers_and_their_fingerprints(made: Mapping[str, Made]) -> None:
    each = made["three"]
    out = run(HERE / "verify-package", each.package.path, each.folder / "trusted.pem")[1]
    told = [line for line in out.replace(":", "").lower().splitlines() if "successful" in line]
    for line, signature in zip(told, each.package.judge(each.package.path).signatures, strict=True):
        assert signature.fingerprint in line


def test_openssl_verifies_the_time_stamp_over_each_signature(made: Mapping[str, Made], tmp_path: Path) -> None:
    each = made["two-stamped"]
    for number in (1, 2):
        info = cms.ContentInfo.load((each.members / signature_name(number)).read_bytes())
        signer = info["content"]["signer_infos"][0]
        (attribute,) = signer["unsigned_attrs"]
        assert attribute["type"].native == "signature_time_stamp_token"
        (tmp_path / "stamp").write_bytes(attribute["values"][0].dump())
        (tmp_path / "over").write_bytes(signer["signature"].native)
        command = (
            "openssl",
            "ts",
            "-verify",
            "-in",
            "stamp",
            "-token_in",
            "-CAfile",
            each.folder / "time.pem",
            "-data",
        )
        assert run(*command, "over", cwd=tmp_path)[0] == 0
        (tmp_path / "other").write_bytes(b"x")
        assert run(*command, "other", cwd=tmp_path)[0] != 0


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.asice")), ids=lambda path: path.stem)
def test_openssl_verifies_a_golden_package_at_the_time_when_it_was_signed(path: Path, tmp_path: Path) -> None:
    assert run("unzip", "-qo", path, "-d", tmp_path)[0] == 0
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["signatures"]
    assert (
        len(told) == len(list((tmp_path / "META-INF").glob("*.p7s"))) if told else not (tmp_path / "META-INF").exists()
    )
    for number, signature in enumerate(told, 1):
        moment = int(datetime.fromisoformat(signature["time"]).timestamp())
        command = (
            "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", signature_name(number), "-content",
            manifest_name(number), "-CAfile", path.with_suffix(".pem"), "-out", "/dev/null", "-attime",
        )  # fmt: skip
        assert run(*command, moment, cwd=tmp_path)[0] == 0
        assert run(*command, moment + 10 * 365 * 86_400, cwd=tmp_path)[0] != 0


def flipped(name: str, at: float = 0.5) -> Change:
    def change(members: dict[str, bytes]) -> None:
        content = bytearray(members[name])
        content[int(len(content) * at)] ^= 1
        members[name] = bytes(content)

    return change


def without(*names: str) -> Change:
    return lambda members: [members.pop(name) for name in names]


def tampered(made: Made, change: Change, folder: Path) -> Made:
    path = made.package.with_members(folder, change)  # type: ignore[arg-type]
    package = Signed(path, made.package.trust, made.package.signers)
    assert not package.judge(path).valid
    return unpacked(package, made.count, folder / "unpacked")


@pytest.mark.parametrize(
    "change",
    [
        *map(flipped, ["assessment.json", "workbook.xlsx", "report.pdf", "form.yaml", "SHA256SUMS"]),
        *map(flipped, ["cosigned/report.pdf", "cosigned/report-003.pdf", "SHA256SUMS.002", "SHA256SUMS.003"]),
        without("workbook.xlsx"),
        without("META-INF/signature001.p7s", "META-INF/ASiCManifest001.xml"),
        without("META-INF/signature002.p7s", "META-INF/ASiCManifest002.xml"),
        lambda members: members.update({"more.txt": b"x"}),
        lambda members: members.update({"assessment.json": members["form.yaml"], "form.yaml": members["assessment.json"]}),
    ],
)  # fmt: skip
def test_the_script_refuses_what_we_refuse(made: Mapping[str, Made], tmp_path: Path, change: Change) -> None:
    assert not script(tampered(made["three"], change, tmp_path))


def test_the_script_refuses_two_members_of_one_name(made: Mapping[str, Made], tmp_path: Path) -> None:
    import zipfile

    package = made["two"].package.copied(tmp_path / "x.asice")
    with zipfile.ZipFile(package.path, "a") as archive, pytest.warns(UserWarning):
        archive.writestr("workbook.xlsx", package.members["workbook.xlsx"])
    assert not package.judge(package.path).valid
    assert run(HERE / "verify-package", package.path, made["two"].folder / "trusted.pem")[0] != 0


def test_all_refuse_a_manifest_or_signature_that_was_changed(made: Mapping[str, Made], tmp_path: Path) -> None:
    for number in (1, 2, 3):
        # Near its end, where the signature itself lies: openssl takes what it does not use as it comes.
        for at, name in ((0.5, manifest_name(number)), (0.97, signature_name(number))):
            folder = tmp_path / f"{number}-{at}"
            folder.mkdir()
            each = tampered(made["three"], flipped(name, at), folder)
            assert not openssl(each, number)
            assert not gnutls(each, number)
            assert not script(each)


def test_poppler_sees_a_changed_report(made: Mapping[str, Made], tmp_path: Path) -> None:
    each = tampered(made["three"], flipped("cosigned/report.pdf", 0.3), tmp_path)
    assert "Signature is Valid." not in poppler(each, 2)
    assert poppler(each, 3) == ["Signature is Valid."] * 3 + ["whole"]


def test_coreutils_see_a_changed_file(made: Mapping[str, Made], tmp_path: Path) -> None:
    assert not coreutils(tampered(made["three"], flipped("workbook.xlsx"), tmp_path))


def test_none_of_them_takes_a_stranger(made: Mapping[str, Made], tmp_path: Path) -> None:
    other = tmp_path / "trusted.pem"
    new = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", tmp_path / "key", "-subj", "/CN=x")
    assert run(*new, "-out", other)[0] == 0
    shutil.copytree(made["one"].members, tmp_path / "in")
    each = Made(made["one"].package, 1, tmp_path)
    assert not openssl(each, 1) and not gnutls(each, 1) and not script(each)


def test_openssl_opens_the_identity(made: Mapping[str, Made]) -> None:
    path = made["one"].package.signers[0].path
    out = run("openssl", "pkcs12", "-in", path, "-passin", f"pass:{PASSPHRASE}", "-nokeys", "-info")[1]
    assert NAMES[0] in out
