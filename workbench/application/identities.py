"""One's own signing identity: made, taken from elsewhere, renewed, shown to others, and how long it still lasts."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from workbench.application import remembering
from workbench.application.home import Home
from workbench.application.trusting import Card, card_of, trusted
from workbench.exchange.keys import certificates, identity
from workbench.exchange.keys.certificates import Certificate
from workbench.exchange.keys.device import ensure_recipient
from workbench.exchange.keys.identity import Identity
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder
from workbench.kernel.speech import tr
from workbench.kernel.words import count_text, date_text

WARNED_DAYS = 60
"""Before its end an identity is spoken of."""


class NoIdentityYet(WorkbenchError):
    code = "KEY-109"
    message = "You have no signing identity on this computer yet."
    remedy = "Make one with `workbench identity new`, or take one with `workbench identity import`."
    window_remedy = "Make one, or choose the file of one that you have."


class NotForThisKey(WorkbenchError):
    code = "KEY-110"
    message = "{path} was issued for another key than that of {identity}."
    remedy = "Send the certificate of exactly this identity to the authority again."


class NotInTime(WorkbenchError):
    code = "KEY-111"
    message = "Your signing identity is valid from {start} to {end} only: it can't sign today."
    remedy = "Renew it with `workbench identity renew`; what it signed before stays valid."
    window_remedy = "Renew it under Settings, Identity and people; what it signed before stays valid."


@dataclass(frozen=True, slots=True)
class Written:
    """The files of a card: the certificate for programs, the page for people."""

    certificate: Path
    page: Path


def make(home: Home, name: str, email: str | None, out: Path, passphrase: str, *, organisation: str = "") -> Card:
    """Make a signing identity and take it as the person's own; its certificate lies beside it.

    Raises IdentityExists, PassphraseTooShort, NotAnEmail or FileNotWritten.
    """
    person = home.find_person() or home.take_person(name, email or "")
    recipient = _recipient(home)
    made = identity.make_identity(
        name, email or person.email, person.id, home.clock, organisation=organisation, recipient=recipient
    )
    identity.write_identity(made, out, passphrase)
    return _take(home, made.certificate, out)


def adopt(home: Home, path: Path, passphrase: str) -> Card:
    """Take an identity made elsewhere as the person's own.

    Raises NobodyYet, FileNotRead, NotAnIdentity or WrongPassphrase.
    """
    home.get_person()
    return _take(home, identity.read_identity(path, passphrase).certificate)


def own(home: Home) -> Card | None:
    """Return the card of the person's own identity, None where there is none."""
    path = home.signing_certificate
    return card_of(certificates.read_certificate(path)) if path.exists() else None


def cards(home: Home) -> tuple[Card | None, tuple[Card, ...]]:
    """Return the person's own certificate, if any, and those they trust."""
    return own(home), trusted(home)


def device_card(home: Home) -> Card | None:
    """Return the card of this laptop, None before `init`."""
    path = home.certificate
    return card_of(certificates.read_certificate(path)) if path.exists() else None


def change_passphrase(home: Home, path: Path, old: str, new: str) -> Card:
    """Give the file of an identity another passphrase; the old file stays until the new one was read back.

    Raises FileNotRead, NotAnIdentity, WrongPassphrase, PassphraseTooShort, NotReadBack or FileNotWritten.
    """
    identity.check_passphrase(new)
    found = identity.read_keys(path, old)
    _replace(found, path, new)
    return card_of(found.certificate)


def renew(home: Home, path: Path, passphrase: str, out: Path, new: str | None = None, email: str | None = None) -> Card:
    """Make an identity for the same person, with a new key, and take it as the person's own; the old file stays.

    Without a new passphrase it has that of the old one. Raises what reading the old and making the new one does.
    """
    before = identity.read_identity(path, passphrase).certificate
    person = certificates.person_in(before) or home.get_person().id
    made = identity.make_identity(
        certificates.common_name(before), email or certificates.email_of(before), person, home.clock,
        organisation=certificates.organisation_of(before), recipient=_recipient(home),
    )  # fmt: skip
    identity.write_identity(made, out, new if new is not None else passphrase)
    return _take(home, made.certificate, out)


def accept(home: Home, issued: Path, path: Path, passphrase: str) -> Card:
    """Put a certificate that an authority issued into the file of the identity, with those above it.

    It becomes the person's own where the identity was. Raises NotForThisKey, and what reading and writing does.
    """
    held = identity.read_identity(path, passphrase)
    given = certificates.read_certificates(issued)
    fitting = next((each for each in given if each.public_key() == held.key.public_key()), None)
    if fitting is None:
        raise NotForThisKey(path=issued, identity=path.name)
    chain = identity.chain_above(fitting, given)
    _replace(Identity(held.key, fitting, chain), path, passphrase)
    before = own(home)
    if before is None or before.fingerprint == held.fingerprint:
        return _take(home, fitting, path)
    return card_of(fitting)


def write_card(home: Home, folder: Path) -> Written:
    """Write the certificate of one's own identity for others, and a page about it to print or to send.

    Raises NoIdentityYet or FileNotWritten.
    """
    from workbench.exchange.report.identity_card import Shown, draw_card

    card = own(home)
    if card is None:
        raise NoIdentityYet
    make_folder(folder)
    stem = _stem(card.name)
    found = Written(folder / f"{stem}.crt", folder / f"{stem}-card.pdf")
    shown = Shown(
        card.name, card.email, card.organisation, card.fingerprint, card.recipient or _recipient(home), card.issuer,
        card.start, card.end, home.clock.now(),
    )  # fmt: skip
    durable_write(found.certificate, card.pem)
    durable_write(found.page, draw_card(shown))
    return found


def check_in_time(home: Home, card: Card) -> None:
    """Refuse to begin signing with an identity that is not valid now. Raises NotInTime."""
    if not card.start <= home.clock.now() <= card.end:
        raise NotInTime(start=date_text(card.start.date()), end=date_text(card.end.date()))


def ending(home: Home) -> str:
    """Say that the person's identity has ended or soon does; empty while it lasts, or where there is none."""
    card = own(home)
    if card is None:
        return ""
    left = (card.end - home.clock.now()) / timedelta(days=1)
    day = date_text(card.end.date())
    if left < 0:
        return tr(
            "Your signing identity ended on {day}: it can't sign any more. Renew it; what it signed stays valid.",
            day=day,
        )
    if left < WARNED_DAYS:
        when = tr("in {count}", count=count_text(int(left), "day", "days")) if left >= 1 else tr("within a day")
        return tr("Your signing identity ends on {day}, {when}. Renew it before.", day=day, when=when)
    return ""


def other_person(home: Home, card: Card) -> str:
    """Say that an identity belongs to somebody else than the person of this computer; empty where it does not."""
    person = home.find_person()
    if person is None or not card.person or card.person == person.id:
        return ""
    return tr(
        "This identity names another person ({person}) than you are on this computer ({id}). Colleagues would see "
        "two people: begin this computer with `workbench init --identity` instead.",
        person=card.person,
        id=person.id,
    )


def _replace(made: Identity, path: Path, passphrase: str) -> None:
    """Write an identity in the place of its file; a passphrase that is remembered for the old one goes with it."""
    was_remembered = remembering.forget(path)
    identity.replace_identity(made, path, passphrase)
    if was_remembered:
        remembering.remember(path, passphrase)


def _stem(name: str) -> str:
    """Return a file name's stem that every system takes, e.g. `Ann-Berg`."""
    return re.sub(r"[^\w]+", "-", unicodedata.normalize("NFC", name)).strip("-")[:80] or "identity"


def _recipient(home: Home) -> str:
    make_folder(home.path, private=True)
    return ensure_recipient(home.path)


def _take(home: Home, certificate: Certificate, beside: Path | None = None) -> Card:
    """Take a certificate as the person's own; a copy for others lies beside the file of its identity."""
    make_folder(home.path, private=True)
    if beside is not None:
        durable_write(beside.with_suffix(".crt"), certificates.to_pem(certificate))
    durable_write(home.signing_certificate, certificates.to_pem(certificate))
    return card_of(certificate)
