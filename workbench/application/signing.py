"""Signing identities, whom one trusts, and packages signed and verified."""

import re
from dataclasses import dataclass
from pathlib import Path

from workbench.application.home import Home
from workbench.exchange.keys import identity as identities
from workbench.exchange.keys import trust as trusts
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder
from workbench.kernel.ids import PersonId
from workbench.kernel.settings import read_settings


class PersonNotTold(WorkbenchError):
    code = "KEY-103"
    message = "{path} does not say which person it belongs to, as it was made elsewhere."
    remedy = "Give --person with your person id (`workbench identity show` on your first laptop)."


class NotAPersonId(WorkbenchError):
    code = "KEY-104"
    message = "“{given}” is no person id."
    remedy = "It looks like 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` gave it."


class NotAnAddress(WorkbenchError):
    code = "KEY-105"
    message = "“{given}” is no address of a time stamp authority."
    remedy = "It starts with http:// or https://; whoever runs the authority tells it."


@dataclass(frozen=True, slots=True)
class Card:
    """A certificate, as people compare it."""

    subject: str
    fingerprint: str
    spoken: str
    """The fingerprint in groups, to be read aloud."""

    def to_json(self) -> dict[str, Json]:
        """Return it as the identity commands give it."""
        return {"fingerprint": self.fingerprint, "subject": self.subject}


def make(home: Home, name: str, email: str | None, out: Path, passphrase: str) -> Card:
    """Make a signing identity and take it as the person's own; its certificate lies beside it."""
    person = home.find_person() or home.take_person(name, email or "")
    made = identities.make_identity(name, email or person.email, person.id, home.clock)
    identities.write_identity(made, out, passphrase)
    durable_write(out.with_suffix(".crt"), identities.to_pem(made.certificate))
    return _take(home, made.certificate)


def adopt(home: Home, path: Path, passphrase: str) -> Card:
    """Take an identity made elsewhere as the person's own."""
    home.get_person()
    return _take(home, identities.read_identity(path, passphrase).certificate)


def cards(home: Home) -> tuple[Card | None, tuple[Card, ...]]:
    """Return the person's own certificate, if any, and those they trust."""
    own = home.signing_certificate
    trusted = trusts.read_trust(home.trust_list) if home.trust_list.exists() else trusts.NOBODY
    return (
        _card(identities.read_certificate(own)) if own.exists() else None,
        tuple(map(_card, trusted.certificates)),
    )


def trust(home: Home, path: Path, *, for_time: bool = False) -> Card:
    """Put a certificate on the person's trust list, or on that of the time stamp authorities."""
    certificate = identities.read_certificate(path)
    trusts.add_trusted(home.time_authorities if for_time else home.trust_list, certificate)
    return _card(certificate)


def sign_package(home: Home, package: Path, identity: Path, passphrase: str, tsa: str | None = None) -> Json:
    """Add a signature to a package; return what verifying it finds.

    `tsa` is the URL of a time stamp authority, empty for none; None takes the one of the settings.
    """
    from workbench.exchange.package.signing import sign

    asked = read_settings(home.settings_file).tsa if tsa is None else tsa
    sign(package, identities.read_identity(identity, passphrase), home.clock, _checked_url(asked))
    return verify_package(home, package, None)


def verify_package(home: Home, package: Path, trust_list: Path | None, time_authorities: Path | None = None) -> Json:
    """Check everything that a package claims, against trust lists or the person's own.

    One that is sealed for the person is opened for it; one that is sealed for others can't be told anything of.
    """
    from workbench.application.sealing import CLOSED, is_sealed, opened
    from workbench.exchange.package.verifying import verify

    trusted, clocks = _known(trust_list, home.trust_list), _known(time_authorities, home.time_authorities)
    told: Json = {"package": str(package), "sealed": is_sealed(package)}
    try:
        with opened(home, package) as plain:
            return {**told, **verify(plain, trusted, clocks).to_json()}
    except CLOSED as error:
        problem = {"code": error.code, "where": str(package), "message": f"{error.sentence} {error.advice}"}
        return {**told, **verify(package, trusted, clocks).to_json(), "problems": [problem]}


def person_of(identity: Path, passphrase: str, told: str | None) -> str:
    """Return the person that an identity carries, or the one that was told. Raises PersonNotTold."""
    carried = identities.person_in(identities.read_identity(identity, passphrase).certificate)
    if not (carried or told):
        raise PersonNotTold(path=identity)
    return str(carried or told)


def checked_person(given: str | None) -> PersonId | None:
    """Return a person id in its one form. Raises NotAPersonId."""
    if given is None:
        return None
    if not re.fullmatch(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", given.lower()):
        raise NotAPersonId(given=given)
    return PersonId(given.lower())


def _known(told: Path | None, own: Path) -> trusts.Trust:
    return trusts.read_trust(told or own) if told or own.exists() else trusts.NOBODY


def _checked_url(url: str) -> str:
    if url and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", url):
        raise NotAnAddress(given=url)
    return url


def _take(home: Home, certificate: identities.Certificate) -> Card:
    make_folder(home.path, private=True)
    durable_write(home.signing_certificate, identities.to_pem(certificate))
    return _card(certificate)


def _card(certificate: identities.Certificate) -> Card:
    fingerprint = identities.fingerprint_of(certificate)
    return Card(certificate.subject.rfc4514_string(), fingerprint, identities.spoken(fingerprint))
