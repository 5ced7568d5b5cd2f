"""What is said of certificates that have ended, or have not begun, by the time at which a package is checked."""

from dataclasses import dataclass
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from authorities import authority as time_authority
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from scenario import NOON, PASSPHRASE, Scenario
from signed_packages import Signed, signed_by, unsigned

from workbench.application import exporting, finalising, identities, signing, verifying
from workbench.application.home import Home
from workbench.application.verdicts import Kind, VerdictText, as_text, tell, to_json
from workbench.application.verifying import Checked
from workbench.exchange.keys import authority
from workbench.exchange.keys.certificates import to_pem
from workbench.exchange.keys.identity import Identity, chain_above, make_identity, write_identity
from workbench.kernel.clock import FixedClock
from workbench.kernel.ids import PersonId
from workbench.kernel.words import date_text

PERSON = PersonId("018f0000-0000-7000-8000-000000000001")
LATER = FixedClock(NOON.now() + timedelta(days=365 * 7))
"""When every certificate that was made at noon has ended."""
EARLIER = FixedClock(NOON.now() - timedelta(days=30))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Signed:
    return signed_by(unsigned(tmp_path_factory.mktemp("signed"), 1), (0,))


def checked(package: Signed, folder: Path, clock: FixedClock, clocks: Path | None = None) -> Checked:
    trusted = folder / "trusted.pem"
    trusted.write_bytes(b"".join(to_pem(each) for each in package.trust.certificates))
    return verifying.check(Home(folder / "reader", clock), package.path, trusted, clocks)


def axis(said: VerdictText) -> tuple[bool | None, str]:
    return next((each.holds, each.word) for each in said.axes if each.name == "Certificates today")


def told_of(said: VerdictText, topic: str) -> str:
    return next(each.text for each in said.statements if each.topic == topic)


def test_while_it_is_valid_nothing_more_is_said(package: Signed, tmp_path: Path) -> None:
    found = checked(package, tmp_path, NOON)
    assert axis(tell(found, UTC)) == (True, "Valid")
    assert "ended" not in as_text(tell(found, UTC)) and "ahead" not in as_text(tell(found, UTC))
    assert to_json(found)["signatures"][0]["certificate"]["now"] == "valid"


def test_a_certificate_that_has_ended_since_is_named_and_what_was_signed_stays_accepted(
    package: Signed, tmp_path: Path
) -> None:
    found = checked(package, tmp_path, LATER)
    said = tell(found, UTC)
    assert (said.kind, found.verdict.accepted) == (Kind.ACCEPTED, True)
    assert said.headline.endswith("A certificate has ended since, and no time stamp proves that it was signed before.")
    assert axis(said) == (None, "Ended since")
    when = told_of(said, "When signature 1 was made")
    end = date_text(found.verdict.signatures[0].certificate.not_after.date())  # type: ignore[union-attr]
    assert f"has ended since, on {end}" in when and when.endswith("told, and is not proven.")
    assert said.signers[0].about.startswith(f"Certificate ended on {end}")
    assert to_json(found)["signatures"][0]["certificate"]["now"] == "ended"


def test_a_time_stamp_that_is_relied_on_proves_that_it_was_signed_before(tmp_path: Path) -> None:
    made = unsigned(tmp_path, 1)
    with time_authority() as clock:
        made.signers[0].sign(made.path, clock.url)
        clocks = tmp_path / "clocks.pem"
        clocks.write_bytes(to_pem(clock.certificate))
    said = tell(checked(made, tmp_path, LATER, clocks), UTC)
    assert axis(said) == (True, "Ended since")
    assert "has ended since" not in said.headline
    assert told_of(said, "When signature 1 was made").endswith("The time stamp proves that it was made before.")
    unproven = tell(checked(made, tmp_path, LATER), UTC)
    assert axis(unproven) == (None, "Ended since"), "of an authority on whose clock nobody relies"


def test_a_time_that_lies_ahead_of_this_computer_is_named(package: Signed, tmp_path: Path) -> None:
    found = checked(package, tmp_path, EARLIER)
    said = tell(found, UTC)
    assert axis(said) == (None, "Not valid yet")
    assert told_of(said, "When signature 1 was made").endswith("one of the clocks is wrong.")
    assert said.signers[0].about.startswith("Certificate valid only from 25\xa0November\xa02026")
    assert to_json(found)["signatures"][0]["certificate"]["now"] == "not yet valid"


# Members of a network


@dataclass(frozen=True)
class Network:
    """A package that a member has signed at noon, and the authority that vouches for them."""

    package: Path
    above: Identity

    def told(self, folder: Path, start: int, end: int) -> VerdictText:
        """Check half a year later, trusting the authority by a certificate that is valid for so many days around noon."""
        own = self.above.certificate
        builder = x509.CertificateBuilder(
            own.issuer, own.subject, own.public_key(), 4711, NOON.now() + timedelta(days=start),
            NOON.now() + timedelta(days=end), list(own.extensions),
        )  # fmt: skip
        trusted = folder / "authority.pem"
        trusted.write_bytes(to_pem(builder.sign(self.above.key, hashes.SHA384())))
        half_a_year_later = FixedClock(NOON.now() + timedelta(days=180))
        return tell(verifying.check(Home(folder / "reader", half_a_year_later), self.package, trusted), UTC)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Network:
    folder = tmp_path_factory.mktemp("network")
    above = authority.make_authority("Nordic Clusters", ["example.org"], NOON)
    own = make_identity("Ann Berg", "ann@example.org", PERSON, NOON)
    asked = authority.Request("Ann Berg", "", "ann@example.org", ("urn:uuid:" + PERSON,), own.key.public_key())
    issued = authority.issue(asked, above, NOON)
    scenario = Scenario(folder, home=folder / "home").fill().score_points(120)
    write_identity(Identity(own.key, issued, chain_above(issued, [above.certificate])), folder / "it.p12", PASSPHRASE)
    identities.adopt(scenario.home, folder / "it.p12", PASSPHRASE)
    finalising.finalise(scenario.services, scenario.assessment)
    out = folder / "out"
    (made,) = exporting.export(scenario.services, scenario.assessment, out, ("package",), with_evidence=False, say=str)
    scenario.close()
    signing.sign_package(scenario.home, made.path, folder / "it.p12", PASSPHRASE)
    return Network(made.path, above)


def test_who_vouches_for_a_signer_is_named_with_the_time_for_which_they_can(network: Network, tmp_path: Path) -> None:
    said = network.told(tmp_path, -10, 900)
    assert (said.kind, axis(said)) == (Kind.ACCEPTED, (True, "Valid"))
    vouching = "On that list stands who vouches for it: “Nordic Clusters”, valid from 15\xa0November\xa02026, 12:00:00"
    assert vouching in told_of(said, "Who made signature 1")


def test_an_authority_that_has_ended_since_is_named_and_whom_it_vouched_for_stays_trusted(
    network: Network, tmp_path: Path
) -> None:
    said = network.told(tmp_path, -10, 90)
    assert (said.kind, axis(said)) == (Kind.ACCEPTED, (None, "Ended since"))
    assert "The certificate that vouches for the signer has ended since" in told_of(said, "When signature 1 was made")


@pytest.mark.parametrize(("start", "end"), [(-900, -10), (10, 900)])
def test_an_authority_that_was_not_valid_at_the_time_of_signing_vouches_for_nobody_and_is_named(
    network: Network, tmp_path: Path, start: int, end: int
) -> None:
    said = network.told(tmp_path, start, end)
    assert said.kind is Kind.NOT_TRUSTED
    who = told_of(said, "Who made signature 1")
    assert "The authority on that list that it names, “Nordic Clusters”, valid from" in who
    assert who.endswith("was not valid when it was signed.")
