"""A time stamp proves when a signature was there, if one relies on the authority; without one the package says so."""

from pathlib import Path

import pytest
from authorities import MOMENT, Authority, authority
from cryptography.x509.oid import ExtendedKeyUsageOID
from signed_packages import Signed, members_of, unsigned, write

from workbench.application import signing, trusting
from workbench.exchange.keys.certificates import to_pem
from workbench.exchange.keys.trust import Trust
from workbench.exchange.package.signing import NotStamped
from workbench.kernel.settings import Settings, write_settings


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Signed:
    return unsigned(tmp_path_factory.mktemp("blank"))


@pytest.fixture
def package(blank: Signed, tmp_path: Path) -> Signed:
    return blank.copied(tmp_path / "package.asice")


def stamped(package: Signed, known: Authority) -> None:
    for each in package.signers:
        each.sign(package.path, known.url)


def test_the_time_is_proven_where_one_relies_on_the_authority(package: Signed) -> None:
    with authority() as known:
        stamped(package, known)
    verdict = package.judge(package.path, Trust((known.certificate,)))
    assert verdict.accepted, verdict.problems
    assert [each.time_proven for each in verdict.signatures] == [True, True]
    stamp = verdict.signatures[0].stamp
    assert stamp is not None
    assert (stamp.time, stamp.authority) == (MOMENT, "Nordic Time")


def test_an_authority_that_nobody_pinned_proves_nothing_and_spoils_nothing(package: Signed) -> None:
    with authority() as known:
        stamped(package, known)
    verdict = package.judge(package.path)
    assert verdict.accepted
    assert not any(each.time_proven for each in verdict.signatures)
    assert all(each.stamp is not None and each.stamp.valid for each in verdict.signatures)


def test_whoever_vouches_for_times_vouches_for_nobody(package: Signed) -> None:
    with authority() as known:
        stamped(package, known)
    clocks = Trust((known.certificate,))
    assert not Signed(package.path, clocks, package.signers).judge(package.path, clocks).trusted


def test_whoever_signs_vouches_for_no_time(package: Signed) -> None:
    with authority() as known:
        stamped(package, known)
    assert not any(each.time_proven for each in package.judge(package.path, package.trust).signatures)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/", "http://no.such.host.invalid/tsa"])
def test_out_of_reach_it_is_signed_without_a_stamp_and_says_so(package: Signed, url: str) -> None:
    package.signers[0].sign(package.path, url)
    (signature,) = package.judge(package.path).signatures
    assert signature.valid
    assert not signature.time_proven
    assert signature.to_json()["time_stamp"] is None


def test_an_answer_that_is_no_stamp_counts_as_out_of_reach(package: Signed) -> None:
    with authority(garbage=b"<html>no</html>") as known:
        package.signers[0].sign(package.path, known.url)
    assert package.judge(package.path).signatures[0].stamp is None


@pytest.mark.parametrize(
    "unfit",
    [{"usages": (ExtendedKeyUsageOID.CODE_SIGNING,)}, {"bits": 1024}, {"over": b"x" * 32}],
    ids=["another-usage", "a-weak-key", "over-something-else"],
)
def test_a_stamp_that_would_not_verify_is_not_written(package: Signed, unfit: dict[str, object]) -> None:
    before = package.path.read_bytes()
    with authority(**unfit) as known:  # type: ignore[arg-type]
        with pytest.raises(NotStamped):
            package.signers[0].sign(package.path, known.url)
    assert package.path.read_bytes() == before


def test_the_settings_name_the_authority(package: Signed) -> None:
    home = package.signers[0].home
    with authority() as known:
        write_settings(home.settings_file, Settings(tsa=known.url))
        package.signers[0].sign(package.path)
    write_settings(home.settings_file, Settings())
    assert package.judge(package.path).signatures[0].stamp is not None


def test_an_authority_is_pinned_in_a_list_of_its_own(package: Signed, tmp_path: Path) -> None:
    home = package.signers[1].home
    with authority() as known:
        stamped(package, known)
    (tmp_path / "time.pem").write_bytes(to_pem(known.certificate))
    trusting.trust_file(home, tmp_path / "time.pem", for_time=True)
    verdict = signing.verify_package(home, package.path, None)
    home.time_authorities.unlink()
    assert [each["time_proven"] for each in verdict["signatures"]] == [True, True]
    assert not verdict["trusted"]


def test_a_stamp_of_another_signature_is_not_valid(package: Signed, tmp_path: Path) -> None:
    from asn1crypto import cms

    with authority() as known:
        stamped(package, known)
    members = members_of(package.path)
    infos = [cms.ContentInfo.load(members[f"META-INF/signature00{n}.p7s"]) for n in (1, 2)]
    first, second = (info["content"]["signer_infos"][0] for info in infos)
    second["unsigned_attrs"] = cms.CMSAttributes.load(first["unsigned_attrs"].untag().dump())
    members["META-INF/signature002.p7s"] = infos[1].dump(force=True)
    write(tmp_path / "x.asice", members)
    assert "PKG-125" in {each.code for each in package.judge(tmp_path / "x.asice").problems}


@pytest.mark.parametrize("url", ["ftp://time.example", "time.example", "http://", "file:///etc/passwd"])
def test_an_address_that_is_none_is_refused(package: Signed, url: str) -> None:
    with pytest.raises(signing.NotAnAddress):
        package.signers[0].sign(package.path, url)
