"""Whom one trusts is compared first, noted, and can be taken back; what is refused stays refused."""

from datetime import timedelta
from pathlib import Path

import pytest
from scenario import NOON

from workbench.application import signing, trusting, verifying
from workbench.application.home import Home
from workbench.application.trusting import Card, FingerprintDiffers, NotOnTheList
from workbench.application.verifying import NoSuchSigner
from workbench.exchange.keys.certificates import NotACertificate, to_pem
from workbench.exchange.keys.identity import make_identity
from workbench.kernel.clock import FixedClock
from workbench.kernel.ids import PersonId

ANN, BO = PersonId("018f0000-0000-7000-8000-000000000001"), PersonId("018f0000-0000-7000-8000-000000000002")
GOLDEN = Path(__file__).parents[1] / "golden" / "packages" / "format-1.asice"


@pytest.fixture
def mine(home: Path) -> Home:
    return Home(home, NOON)


def card(folder: Path, name: str = "Ann Berg", person: PersonId = ANN, email: str = "ann@example.org") -> Card:
    path = folder / "some.crt"
    path.write_bytes(to_pem(make_identity(name, email, person, NOON).certificate))
    return trusting.read(path)[0]


def test_whoever_is_trusted_is_listed_with_since_when_and_the_note(mine: Home, tmp_path: Path) -> None:
    ann = card(tmp_path)
    trusting.trust_card(mine, ann, note="by phone,\n26 November")
    (listed,) = trusting.trusted(mine)
    assert (listed.name, listed.email, listed.note) == ("Ann Berg", "ann@example.org", "by phone, 26 November")
    assert listed.since == NOON.now() and listed.end > NOON.now() + timedelta(days=1_800)
    assert mine.trust_list.read_text().count("BEGIN CERTIFICATE") == 1


def test_trusting_twice_changes_nothing_but_the_note(mine: Home, tmp_path: Path) -> None:
    ann = card(tmp_path)
    for note in ("", "met in Oslo", ""):
        trusting.trust_card(mine, ann, note=note)
    assert [each.note for each in trusting.trusted(mine)] == ["met in Oslo"]


def test_a_fingerprint_is_compared_whatever_way_it_is_written(tmp_path: Path) -> None:
    ann = card(tmp_path)
    pairs = [ann.fingerprint[at : at + 2] for at in range(0, 64, 2)]
    for given in (ann.fingerprint, ann.spoken.upper(), ":".join(pairs), f" {ann.spoken}\n"):
        assert trusting.told_by([ann], given) is ann
    for given in (ann.fingerprint[:-1] + "x", ann.fingerprint[:32], ""):
        with pytest.raises(FingerprintDiffers):
            trusting.told_by([ann], given)


def test_another_certificate_of_the_same_person_or_address_is_warned_of(mine: Home, tmp_path: Path) -> None:
    trusting.trust_card(mine, card(tmp_path))
    for other in (card(tmp_path, email="new@example.org"), card(tmp_path, person=BO, email="ANN@example.org")):
        (told,) = trusting.warnings_about(mine, other)
        assert told.startswith("Ann Berg had another certificate until now.")
    assert trusting.warnings_about(mine, card(tmp_path, "Bo Ek", BO, "bo@example.org")) == ()


def test_the_laptops_of_one_person_are_not_warned_of(mine: Home, tmp_path: Path) -> None:
    from workbench.exchange.keys.device import ensure_device

    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        found = ensure_device(tmp_path / name, ANN, "Ann Berg", "ann@example.org", NOON)
        device = trusting.read(found.certificate)[0]
        assert device.kind == "device" and device.recipient.startswith("age1")
        assert trusting.warnings_about(mine, device) == ()
        trusting.trust_card(mine, device)
    assert trusting.warnings_about(mine, card(tmp_path)) == ()


def test_an_expired_certificate_is_warned_of(mine: Home, tmp_path: Path) -> None:
    later = Home(mine.path, FixedClock(NOON.now() + timedelta(days=2_000)))
    assert "ended on" in trusting.warnings_about(later, card(tmp_path))[0]


def test_who_is_no_longer_trusted_is_refused_until_they_are_trusted_again(mine: Home, tmp_path: Path) -> None:
    ann = card(tmp_path)
    trusting.trust_card(mine, ann)
    gone = trusting.distrust(mine, ann.fingerprint[:12].upper(), "lost her laptop")
    assert gone is not None and gone.name == "Ann Berg" and trusting.trusted(mine) == ()
    assert trusting.distrusted(mine)[ann.fingerprint].endswith("Ann Berg lost her laptop")
    assert "not to be relied on" in trusting.warnings_about(mine, ann)[0]
    trusting.trust_card(mine, ann)
    assert trusting.distrusted(mine) == {} and len(trusting.trusted(mine)) == 1


def test_a_whole_fingerprint_can_be_refused_though_it_was_never_trusted(mine: Home) -> None:
    assert trusting.distrust(mine, "ab" * 32) is None
    assert list(trusting.distrusted(mine)) == ["ab" * 32]
    for given in ("ab" * 10, "", "abcd"):
        with pytest.raises(NotOnTheList):
            trusting.distrust(mine, given)


def test_a_list_that_one_saves_another_can_take_and_openssl_reads(mine: Home, tmp_path: Path) -> None:
    import subprocess

    for name, person in (("Ann Berg -----BEGIN", ANN), ("Bo Ek", BO)):
        trusting.trust_card(mine, card(tmp_path, name, person, f"{person[-1]}@example.org"), note="-----BEGIN x")
    trusting.save_list(mine, tmp_path / "all.pem")
    taken = trusting.read(tmp_path / "all.pem")
    assert [each.fingerprint for each in taken] == [each.fingerprint for each in trusting.trusted(mine)]
    for each in ("ann", "bo"):
        assert each in (tmp_path / "all.pem").read_text().lower()
    one = tmp_path / "some.crt"
    done = subprocess.run(["openssl", "verify", "-CAfile", tmp_path / "all.pem", one], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "content", [b"", b"nothing", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]
)
def test_what_is_no_certificate_is_not_trusted(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.crt").write_bytes(content)
    with pytest.raises(NotACertificate):
        trusting.read(tmp_path / "x.crt")


def test_who_signed_a_package_can_be_trusted_from_it(mine: Home) -> None:
    signer = signing.verify_package(mine, GOLDEN, None)["signatures"][0]
    found = verifying.check(mine, GOLDEN)
    trusting.trust_card(mine, verifying.signer_card(found, signer["fingerprint"]))
    assert signing.verify_package(mine, GOLDEN, None)["accepted"]
    trusting.distrust(mine, signer["fingerprint"])
    assert not signing.verify_package(mine, GOLDEN, None)["trusted"]
    with pytest.raises(NoSuchSigner):
        verifying.signer_card(found, "ab" * 32)


def test_a_name_that_would_deceive_the_eye_is_cleaned() -> None:
    from workbench.exchange.keys.certificates import common_name

    made = make_identity("Ann\u202e greB\nCA", "ann@example.org", ANN, NOON)
    assert common_name(made.certificate) == "Ann greBCA"
