"""One's own identity: a new passphrase, a renewal, a card for others, and how long it lasts."""

import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from keyrings import Keyring, use
from scenario import NOON, PASSPHRASE

from workbench.application import identities, remembering
from workbench.application.home import Home
from workbench.application.identities import NoIdentityYet
from workbench.exchange.keys import identity as keys
from workbench.exchange.keys.certificates import NotAnEmail, person_in, read_certificate, recipient_in
from workbench.exchange.keys.container import WrongPassphrase
from workbench.exchange.keys.identity import NotReadBack, PassphraseTooShort, read_identity
from workbench.exchange.keys.remembering import NoKeyring
from workbench.kernel.clock import FixedClock

OTHER = "andra ord på måfå"


@pytest.fixture
def mine(home: Path) -> Home:
    made = Home(home, NOON)
    made.take_person("Ann Berg", "ann@example.org")
    return made


@pytest.fixture
def file(mine: Home, tmp_path: Path) -> Path:
    path = tmp_path / "ann.p12"
    identities.make(mine, "Ann Berg", None, path, PASSPHRASE, organisation="Nordic Clusters")
    return path


def later(home: Home, days: float) -> Home:
    return Home(home.path, FixedClock(NOON.now() + timedelta(days=days)))


def test_an_identity_tells_everything_that_others_need(mine: Home, file: Path) -> None:
    card = identities.own(mine)
    assert card is not None
    assert (card.name, card.email, card.organisation) == ("Ann Berg", "ann@example.org", "Nordic Clusters")
    assert card.person == mine.get_person().id and card.kind == "person"
    assert card.recipient.startswith("age1") and (mine.path / "age.key").stat().st_mode & 0o077 == 0
    assert card.fingerprint == read_identity(file, PASSPHRASE).fingerprint


def test_an_address_that_can_not_stand_in_a_certificate_is_refused(mine: Home, tmp_path: Path) -> None:
    with pytest.raises(NotAnEmail):
        identities.make(mine, "Ann Berg", "ånn@exämple.org", tmp_path / "x.p12", PASSPHRASE)
    assert not (tmp_path / "x.p12").exists()


def test_another_passphrase_opens_the_same_identity_and_the_old_one_no_more(mine: Home, file: Path) -> None:
    before = read_identity(file, PASSPHRASE)
    identities.change_passphrase(mine, file, PASSPHRASE, OTHER)
    after = read_identity(file, OTHER)
    assert (after.certificate, after.chain) == (before.certificate, before.chain)
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(WrongPassphrase):
        read_identity(file, PASSPHRASE)


def test_a_passphrase_that_does_not_fit_or_is_too_short_changes_nothing(mine: Home, file: Path) -> None:
    content = file.read_bytes()
    with pytest.raises(WrongPassphrase):
        identities.change_passphrase(mine, file, OTHER, OTHER)
    with pytest.raises(PassphraseTooShort):
        identities.change_passphrase(mine, file, PASSPHRASE, "short")
    assert file.read_bytes() == content and [each.name for each in file.parent.glob(".*")] == []


def test_a_file_that_does_not_read_back_leaves_the_old_one(
    mine: Home, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk, or a library, writes something else than it was given."""
    content, whole = file.read_bytes(), keys.container.to_bytes
    monkeypatch.setattr(keys.container, "to_bytes", lambda *given: whole(*given)[:-40])
    with pytest.raises(NotReadBack):
        identities.change_passphrase(mine, file, PASSPHRASE, OTHER)
    assert file.read_bytes() == content and [each.name for each in file.parent.glob(".*")] == []


@pytest.mark.usefixtures("slow_guesses")
def test_an_old_file_of_an_organisation_is_written_anew_with_a_slow_passphrase(mine: Home, tmp_path: Path) -> None:
    def run(*command: str) -> None:
        subprocess.run(command, check=True, capture_output=True, cwd=tmp_path)

    run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "k", "-out", "c", "-subj", "/CN=Org")
    run("openssl", "pkcs12", "-export", "-legacy", "-inkey", "k", "-in", "c", "-out", "o.p12", "-passout", "pass:")
    before = read_identity(tmp_path / "o.p12", "").fingerprint
    identities.change_passphrase(mine, tmp_path / "o.p12", "", OTHER)
    assert read_identity(tmp_path / "o.p12", OTHER).fingerprint == before
    told = subprocess.run(
        ["openssl", "pkcs12", "-in", "o.p12", "-passin", f"pass:{OTHER}", "-noout", "-info"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    ).stderr  # fmt: skip
    assert told.count("Iteration 1000000") == 3


def test_a_renewal_is_the_same_person_with_another_key_and_the_old_file_stays(mine: Home, file: Path) -> None:
    before = read_identity(file, PASSPHRASE)
    new = file.with_name("ann-2.p12")
    card = identities.renew(later(mine, 1_800), file, PASSPHRASE, new)
    after = read_identity(new, PASSPHRASE)
    assert person_in(after.certificate) == person_in(before.certificate) == card.person
    assert recipient_in(after.certificate) == recipient_in(before.certificate)
    assert after.key.public_key() != before.key.public_key() and card.organisation == "Nordic Clusters"
    assert card.end > NOON.now() + timedelta(days=3_000)
    assert read_identity(file, PASSPHRASE).fingerprint == before.fingerprint
    own = identities.own(mine)
    assert own is not None and own.fingerprint == after.fingerprint


def test_a_renewal_can_have_a_passphrase_and_an_address_of_its_own(mine: Home, file: Path) -> None:
    card = identities.renew(mine, file, PASSPHRASE, file.with_name("n.p12"), OTHER, "ann@new.example.org")
    assert card.email == "ann@new.example.org" and read_identity(file.with_name("n.p12"), OTHER)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0, ""),
        (1_760, ""),
        (1_780, "ends on 25 November 2031, in 45 days"),
        (1_825.5, "within a day"),
        (1_900, "ended on"),
    ],
)
def test_its_end_is_told_sixty_days_before(mine: Home, file: Path, days: float, told: str) -> None:
    said = identities.ending(later(mine, days)).replace("\u00a0", " ")
    assert told in said if told else said == ""


def test_without_an_identity_nothing_ends_and_there_is_no_card(mine: Home, tmp_path: Path) -> None:
    assert identities.ending(mine) == "" and identities.own(mine) is None
    with pytest.raises(NoIdentityYet):
        identities.write_card(mine, tmp_path / "out")


def test_the_card_is_a_certificate_for_programs_and_a_page_for_people(mine: Home, file: Path, tmp_path: Path) -> None:
    files = identities.write_card(mine, tmp_path / "out")
    assert (files.certificate.name, files.page.name) == ("Ann-Berg.crt", "Ann-Berg-card.pdf")
    card = identities.own(mine)
    assert card is not None and read_certificate(files.certificate).fingerprint
    text = subprocess.run(["pdftotext", "-layout", files.page, "-"], capture_output=True, text=True, check=True).stdout
    for told in ("Ann Berg", "ann@example.org", "Nordic Clusters", *card.spoken.split()):
        assert told in text
    assert card.recipient in "".join(text.split()), "a wide one takes two lines"
    assert "25\u00a0November\u00a02031" in text or "25 November 2031" in text
    assert subprocess.run(["openssl", "x509", "-in", files.certificate, "-noout"]).returncode == 0


def test_an_identity_of_somebody_else_is_told(mine: Home, tmp_path: Path) -> None:
    other = Home(tmp_path / "other", NOON)
    identities.make(other, "Bo Ek", "bo@example.org", tmp_path / "bo.p12", PASSPHRASE)
    assert "names another person" in identities.other_person(
        mine, identities.adopt(mine, tmp_path / "bo.p12", PASSPHRASE)
    )


# The keyring


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyring]:
    made = Keyring()
    use(made, monkeypatch)
    yield made


def test_a_passphrase_is_remembered_for_exactly_this_file_until_it_is_forgotten(keyring: Keyring, file: Path) -> None:
    assert remembering.recall(file) is None and remembering.can_remember()
    remembering.remember(file, PASSPHRASE)
    assert remembering.recall(file) == PASSPHRASE
    assert PASSPHRASE not in "".join(name for pair in keyring.kept for name in pair)
    assert remembering.forget(file) and not remembering.forget(file)
    assert remembering.recall(file) is None and keyring.kept == {}


def test_what_is_remembered_goes_with_a_new_passphrase(keyring: Keyring, mine: Home, file: Path) -> None:
    remembering.remember(file, PASSPHRASE)
    identities.change_passphrase(mine, file, PASSPHRASE, OTHER)
    assert remembering.recall(file) == OTHER and list(keyring.kept.values()) == [OTHER]


def test_what_was_not_remembered_is_not_by_a_new_passphrase(keyring: Keyring, mine: Home, file: Path) -> None:
    identities.change_passphrase(mine, file, PASSPHRASE, OTHER)
    assert keyring.kept == {}


@pytest.mark.parametrize("found", [None, Keyring(0), Keyring(0.5), Keyring(-1), Keyring(5, is_locked=True)])
def test_without_a_keyring_that_encrypts_nothing_is_remembered_and_nothing_breaks(
    found: Keyring | None, mine: Home, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(found, monkeypatch)
    assert remembering.recall(file) is None and not remembering.forget(file)
    with pytest.raises(NoKeyring):
        remembering.remember(file, PASSPHRASE)
    identities.change_passphrase(mine, file, PASSPHRASE, OTHER)
    assert found is None or found.kept == {}
