"""Times that can't be true are named where one signs and where one checks; what was signed stays valid."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from scenario import NOON, PASSPHRASE
from signed_packages import Signed, unsigned

from workbench.application import signing, verifying
from workbench.application.home import Home
from workbench.application.verdict_times import Doubt, doubt_of_signing, doubts_of
from workbench.application.verdicts import VerdictText, tell
from workbench.exchange.keys.certificates import to_pem
from workbench.exchange.package.signing import ClockBeforeIdentity, sign
from workbench.exchange.package.verdict import Verdict
from workbench.exchange.package.verifying import verify
from workbench.kernel.clock import FixedClock

YEAR = timedelta(days=365)


@pytest.fixture
def signed_at(tmp_path: Path) -> Callable[..., Signed]:
    """Sign a package by so many people, each with a clock that is wrong by so much."""

    def made(*wrong: timedelta) -> Signed:
        package = unsigned(tmp_path, len(wrong))
        for signer, off in zip(package.signers, wrong, strict=True):
            sign(package.path, signer.identity, FixedClock(NOON.now() + off))
        return package

    return made


def found(package: Signed, at: timedelta = timedelta()) -> list[tuple[int, Doubt]]:
    return list(doubts_of(verdict(package), NOON.now() + at))


def verdict(package: Signed) -> Verdict:
    return verify(package.path, package.trust)


def told(package: Signed, folder: Path, at: timedelta = timedelta()) -> VerdictText:
    trusted = folder / "trusted.pem"
    trusted.write_bytes(b"".join(to_pem(each) for each in package.trust.certificates))
    return tell(verifying.check(Home(folder / "reader", FixedClock(NOON.now() + at)), package.path, trusted), UTC)


def test_times_that_follow_one_another_are_not_doubted(signed_at: Callable[..., Signed], tmp_path: Path) -> None:
    package = signed_at(timedelta(hours=1), timedelta(hours=2))
    assert found(package, YEAR) == [] and doubt_of_signing(verdict(package)) is None
    said = told(package, tmp_path, YEAR)
    assert "wrong" not in said.headline and not any("wrong" in each.text for each in said.statements)


def test_a_clock_that_runs_a_year_ahead_is_told_by_the_next_signer_and_by_whoever_checks(
    signed_at: Callable[..., Signed], tmp_path: Path
) -> None:
    package = signed_at(YEAR, timedelta(hours=1))
    assert found(package, timedelta(days=1)) == [(1, Doubt.AHEAD), (2, Doubt.BEFORE_OTHER)]
    assert found(package, 2 * YEAR) == [(2, Doubt.BEFORE_OTHER)], "for ever, also when that time has come"
    said = told(package, tmp_path, 2 * YEAR)
    assert said.headline.endswith("the clock of a computer was wrong.")
    when = next(each.text for each in said.statements if each.topic == "When signature 2 was made")
    assert "before a signature that it covers" in when
    time = next(each for each in said.axes if each.name == "Time proven")
    assert time.holds is None and "can't all be true" in time.text
    assert verdict(package).accepted, "what was signed is what it was"


def test_a_signature_from_before_the_content_was_finished_is_doubted(signed_at: Callable[..., Signed]) -> None:
    judged = verdict(signed_at(timedelta(hours=1)))
    later = replace(judged, claims=replace(judged.claims, as_of=NOON.now() + YEAR))
    assert list(doubts_of(later, NOON.now() + 2 * YEAR)) == [(1, Doubt.BEFORE_CONTENT)]
    assert doubt_of_signing(later) is Doubt.BEFORE_CONTENT


def test_whoever_signs_hears_it_at_once(tmp_path: Path) -> None:
    package = unsigned(tmp_path, 2)
    first, second = package.signers
    ahead, right = (
        Home(each.home.path, FixedClock(NOON.now() + off)) for each, off in ((first, YEAR), (second, YEAR / 9))
    )
    said = signing.sign_package(ahead, package.path, first.path, PASSPHRASE)
    assert isinstance(said, dict) and "what you signed was finished at" in str(said["clock"])
    said = signing.sign_package(right, package.path, second.path, PASSPHRASE)
    assert isinstance(said, dict) and "one of the two clocks is wrong" in str(said["clock"])


def test_a_clock_before_the_certificate_signs_nothing_and_says_what_to_do(tmp_path: Path) -> None:
    package = unsigned(tmp_path, 1)
    before = package.path.read_bytes()
    with pytest.raises(ClockBeforeIdentity, match="it is 2025") as told_:
        sign(package.path, package.signers[0].identity, FixedClock(NOON.now() - YEAR))
    assert "Set the clock" in told_.value.advice
    assert package.path.read_bytes() == before
