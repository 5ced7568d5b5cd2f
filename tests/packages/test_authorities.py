"""A network's authority vouches for its members, within its limits, and openssl judges as we do."""

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from scenario import NOON, PASSPHRASE, Scenario

from workbench.application import authorities, exporting, finalising, identities, signing, trusting, verifying
from workbench.application.home import Home
from workbench.application.identities import NotForThisKey
from workbench.exchange.keys import authority
from workbench.exchange.keys.authority import NotADomain, NotAnAuthority, NotARequest, OutsideAuthority, domains_of
from workbench.exchange.keys.certificates import (
    email_of,
    is_authority,
    person_in,
    read_certificate,
    read_certificates,
    recipient_in,
    to_pem,
)
from workbench.exchange.keys.identity import Identity, chain_above, make_identity, read_identity, write_identity
from workbench.kernel.clock import FixedClock, SystemClock
from workbench.kernel.ids import PersonId

PERSON = PersonId("018f0000-0000-7000-8000-000000000001")


@dataclass
class Network:
    """An authority with an office of its own, and a member's home."""

    folder: Path
    office: Home
    member: Home

    @property
    def ca(self) -> Path:
        return self.folder / "network.p12"

    @property
    def identity(self) -> Path:
        return self.folder / "ann.p12"

    def issue(self, request: Path | None = None) -> Path:
        out = self.folder / "issued.crt"
        authorities.issue(self.office, request or self.folder / "ann.crt", self.ca, PASSPHRASE, out)
        return out


@pytest.fixture
def network(tmp_path: Path) -> Network:
    made = Network(tmp_path, Home(tmp_path / "office", NOON), Home(tmp_path / "home", NOON))
    authorities.make(made.office, "Nordic Clusters", made.ca, PASSPHRASE, ["example.org"])
    identities.make(made.member, "Ann Berg", "ann@example.org", made.identity, PASSPHRASE, organisation="Nordic")
    return made


def openssl(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["openssl", *map(str, command)], capture_output=True, text=True)


def test_it_vouches_for_members_only_and_for_no_further_authority(network: Network) -> None:
    told = openssl("x509", "-in", network.ca.with_suffix(".crt"), "-noout", "-text").stdout
    for each in ("CA:TRUE, pathlen:0", "Certificate Sign, CRL Sign", "email:example.org", "secp384r1", "E-mail Prot"):
        assert each in told
    assert domains_of(read_certificate(network.ca.with_suffix(".crt"))) == ("example.org",)


def test_what_a_member_told_of_themselves_stays_in_what_is_issued(network: Network) -> None:
    before = read_certificate(network.folder / "ann.crt")
    issued, above = read_certificates(network.issue())
    assert issued.public_key() == before.public_key() and not is_authority(issued) and is_authority(above)
    assert (person_in(issued), email_of(issued)) == (person_in(before), "ann@example.org")
    assert recipient_in(issued) == recipient_in(before) != ""
    done = openssl("verify", "-purpose", "smimesign", "-attime", int(NOON.now().timestamp()), "-CAfile",
                   network.ca.with_suffix(".crt"), network.folder / "issued.crt")  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_a_member_puts_it_into_their_identity_and_keeps_the_key(network: Network) -> None:
    before = read_identity(network.identity, PASSPHRASE)
    card = identities.accept(network.member, network.issue(), network.identity, PASSPHRASE)
    held = read_identity(network.identity, PASSPHRASE)
    assert held.key.public_key() == before.key.public_key() and len(held.chain) == 1
    own = identities.own(network.member)
    assert own is not None and own.fingerprint == card.fingerprint == held.fingerprint != before.fingerprint
    assert (card.issuer, own.issuer) == ("Nordic Clusters", "Nordic Clusters")


def test_what_was_issued_for_somebody_else_is_not_taken(network: Network) -> None:
    other = network.folder / "bo.p12"
    identities.make(Home(network.folder / "bo", NOON), "Bo Ek", "bo@example.org", other, PASSPHRASE)
    with pytest.raises(NotForThisKey):
        identities.accept(network.member, network.issue(network.folder / "bo.crt"), network.identity, PASSPHRASE)
    own = identities.own(network.member)
    assert own is not None and own.issuer == ""


def test_a_request_of_openssl_is_taken(network: Network) -> None:
    csr, out = network.folder / "bo.csr", network.folder / "bo.crt"
    openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", network.folder / "bo.key", "-out", csr,
            "-subj", "/O=Org/CN=Bo Ek/emailAddress=bo@example.org")  # fmt: skip
    card = authorities.issue(network.office, csr, network.ca, PASSPHRASE, out)
    assert (card.name, card.email, card.organisation) == ("Bo Ek", "bo@example.org", "Org")


def test_who_has_a_certificate_of_it_can_ask_for_the_next(network: Network) -> None:
    first = network.issue()
    (network.folder / "old.crt").write_bytes(first.read_bytes())
    later = Home(network.office.path, FixedClock(NOON.now() + timedelta(days=1_000)))
    card = authorities.issue(later, network.folder / "old.crt", network.ca, PASSPHRASE, first)
    assert card.end > NOON.now() + timedelta(days=2_000)


def test_addresses_elsewhere_are_refused(network: Network) -> None:
    for address in ("bo@example.com", "bo@sub.example.org", "bo@notexample.org", ""):
        bo = make_identity("Bo Ek", address, PERSON, NOON)
        (network.folder / "bo.crt").write_bytes(to_pem(bo.certificate))
        with pytest.raises(OutsideAuthority):
            network.issue(network.folder / "bo.crt")


def test_who_does_not_show_that_they_hold_the_key_gets_nothing(network: Network) -> None:
    stranger = authority.make_authority("Others", [], NOON)
    (network.folder / "r.crt").write_bytes(to_pem(make_identity("Bo", "bo@example.org", PERSON, NOON).certificate))
    asked = authority.read_request(network.folder / "r.crt", stranger.certificate)
    issued = authority.issue(asked, stranger, NOON)
    (network.folder / "r.crt").write_bytes(to_pem(issued))
    with pytest.raises(NotARequest, match="holds its key"):
        network.issue(network.folder / "r.crt")


def test_only_an_authority_issues(network: Network) -> None:
    with pytest.raises(NotAnAuthority):
        authorities.issue(network.office, network.folder / "ann.crt", network.identity, PASSPHRASE, network.ca)
    ended = Home(network.office.path, FixedClock(NOON.now() + timedelta(days=4_000)))
    with pytest.raises(NotAnAuthority, match="it ended on"):
        authorities.issue(ended, network.folder / "ann.crt", network.ca, PASSPHRASE, network.folder / "o.crt")
    for domain in ("", "x", "a b.org", "*.example.org", "example.org/x"):
        with pytest.raises(NotADomain):
            authority.make_authority("Others", [domain], NOON)


# Packages signed by members


@dataclass
class Package:
    """A package that a member signed, unpacked for openssl."""

    path: Path
    unzipped: Path

    def openssl(self, trusted: Path) -> bool:
        done = openssl("cms", "-verify", "-binary", "-inform", "DER", "-in", self.unzipped / "META-INF/signature001.p7s",
                       "-content", self.unzipped / "META-INF/ASiCManifest001.xml", "-CAfile", trusted,
                       "-out", "/dev/null")  # fmt: skip
        return done.returncode == 0

    def judge(self, home: Home, trusted: Path | None = None) -> dict[str, bool]:
        verdict = signing.verify_package(home, self.path, trusted)
        return {each: verdict[each] for each in ("valid", "trusted")}


Signed = Callable[[Identity], Package]


@pytest.fixture
def signed(tmp_path: Path) -> Signed:
    """Return what makes a package that an identity has signed just now."""

    def make(identity: Identity) -> Package:
        folder = tmp_path / "signed"
        folder.mkdir()
        scenario = Scenario(folder, clock=SystemClock(), home=folder / "home").fill().score_points(120)
        write_identity(identity, folder / "it.p12", PASSPHRASE)
        identities.adopt(scenario.home, folder / "it.p12", PASSPHRASE)
        finalising.finalise(scenario.services, scenario.assessment)
        out = folder / "out"
        files = exporting.export(
            scenario.services, scenario.assessment, out, ("package",), with_evidence=False, say=str
        )
        scenario.close()
        signing.sign_package(scenario.home, files[0].path, folder / "it.p12", PASSPHRASE)
        subprocess.run(["unzip", "-qo", files[0].path, "-d", out / "unzipped"], check=True)
        return Package(files[0].path, out / "unzipped")

    return make


def member_of(above: Identity, email: str = "ann@example.org") -> Identity:
    """Return an identity that an authority has issued a certificate for, whatever limits the authority has."""
    made = make_identity("Ann Berg", email, PERSON, SystemClock())
    names = ("urn:uuid:" + PERSON,)
    asked = authority.Request("Ann Berg", "", "ann@example.org", names, made.key.public_key())
    issued = authority.issue(asked, above, SystemClock())
    return Identity(made.key, issued, chain_above(issued, [above.certificate]))


def pem(folder: Path, *identities_: Identity) -> Path:
    path = folder / "trusted.pem"
    path.write_bytes(b"".join(to_pem(each.certificate) for each in identities_))
    return path


def test_who_trusts_the_authority_trusts_its_members_until_one_is_refused(signed: Signed, tmp_path: Path) -> None:
    network = authority.make_authority("Nordic Clusters", ["example.org"], SystemClock())
    member = member_of(network)
    package, home = signed(member), Home(tmp_path / "reader", SystemClock())
    assert package.judge(home) == {"valid": True, "trusted": False}
    trusted = pem(tmp_path, network)
    (card,) = trusting.read(trusted)
    assert card.kind == "authority" and "vouches for others" in trusting.warnings_about(home, card)[0]
    trusting.trust_card(home, card)
    assert package.judge(home) == {"valid": True, "trusted": True}
    assert package.openssl(trusted)
    trusting.distrust(home, member.fingerprint)
    assert package.judge(home) == package.judge(home, trusted) == {"valid": True, "trusted": False}
    card = verifying.signer_card(verifying.check(home, package.path), member.fingerprint)
    trusting.trust_card(home, card)
    trusting.distrust(home, network.fingerprint)
    assert package.judge(home)["trusted"] is False


def test_a_pinned_person_vouches_for_nobody(signed: Signed, tmp_path: Path) -> None:
    """Somebody issues a certificate in the name of another with their own key, which is no authority's."""
    bo = make_identity("Bo Ek", "bo@example.org", PERSON, SystemClock())
    package = signed(member_of(bo))
    trusted = pem(tmp_path, bo)
    assert package.judge(Home(tmp_path / "reader", SystemClock()), trusted) == {"valid": True, "trusted": False}
    assert not package.openssl(trusted)


def test_an_authority_is_held_to_its_own_limits(
    signed: Signed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It issued, with other means, a certificate for an address that lies elsewhere."""
    network = authority.make_authority("Nordic Clusters", ["example.com"], SystemClock())
    monkeypatch.setattr(authority, "domains_of", lambda _: ())
    package = signed(member_of(network))
    trusted = pem(tmp_path, network)
    assert package.judge(Home(tmp_path / "reader", SystemClock()), trusted) == {"valid": True, "trusted": False}
    assert not package.openssl(trusted)
