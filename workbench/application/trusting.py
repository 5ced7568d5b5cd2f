"""Whom one trusts: looking at a certificate, comparing it with its owner, trusting it, and no longer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from workbench.application.home import Home
from workbench.exchange.keys import certificates, trust
from workbench.exchange.keys.certificates import Certificate
from workbench.exchange.keys.trust import Pinned, Trust
from workbench.kernel import clock as clocks
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.kernel.words import date_text

LEAST = 8
"""Characters of a fingerprint by which one is named."""


class FingerprintDiffers(WorkbenchError):
    code = "KEY-106"
    message = "The certificate of {name} has another fingerprint than the one that was given: {spoken}."
    remedy = "It was not trusted. Ask its owner for the certificate again, on another way than the first time."


class NotOnTheList(WorkbenchError):
    code = "KEY-107"
    message = "No certificate on your trust list has the fingerprint {given}."
    remedy = "`workbench identity list` shows them all; give one whole, or enough of its beginning."
    window_remedy = "Choose one of the list."


@dataclass(frozen=True, slots=True)
class Card:
    """A certificate, as people compare it."""

    subject: str
    fingerprint: str
    name: str
    email: str
    organisation: str
    person: str
    """The person's id; empty for a certificate made elsewhere."""
    recipient: str
    """The age recipient; empty where the certificate carries none."""
    kind: str
    """`person`, `device` (a laptop's `me.crt`), or `authority` (it vouches for others)."""
    issuer: str
    """Who vouches for it; empty for a self-made one."""
    start: datetime
    end: datetime
    """From when until when it is valid, UTC."""
    since: datetime | None = None
    """When it was trusted, UTC; None where it is not, or the list does not say."""
    note: str = ""
    pem: bytes = field(default=b"", repr=False)

    @property
    def spoken(self) -> str:
        """Return the fingerprint in groups, to be read aloud."""
        return certificates.spoken(self.fingerprint)

    def to_json(self) -> dict[str, Json]:
        """Return it as the identity commands give it."""
        return {
            "fingerprint": self.fingerprint, "subject": self.subject, "name": self.name, "email": self.email,
            "organisation": self.organisation, "person": self.person or None, "recipient": self.recipient or None,
            "kind": self.kind, "issuer": self.issuer or None, "from": clocks.to_text(self.start),
            "until": clocks.to_text(self.end), "since": clocks.to_text(self.since) if self.since else None,
            "note": self.note or None,
        }  # fmt: skip


def card_of(certificate: Certificate, pinned: Pinned | None = None) -> Card:
    """Return a certificate as people compare it."""
    start, end = certificates.period_of(certificate)
    kind = "device" if certificates.is_device(certificate) else "person"
    if certificates.is_authority(certificate):
        kind = "authority"
    self_made = certificate.issuer == certificate.subject
    return Card(
        certificates.name_text(certificate.subject), certificates.fingerprint_of(certificate),
        certificates.common_name(certificate), certificates.email_of(certificate),
        certificates.organisation_of(certificate), certificates.person_in(certificate) or "",
        certificates.recipient_in(certificate), kind, "" if self_made else certificates.issuer_name(certificate),
        start, end, pinned.since if pinned else None, pinned.note if pinned else "", certificates.to_pem(certificate),
    )  # fmt: skip


def read(path: Path) -> tuple[Card, ...]:
    """Look at the certificates of a file without trusting them. Raises FileNotRead or NotACertificate."""
    found = {certificates.fingerprint_of(each): each for each in certificates.read_certificates(path)}
    return tuple(map(card_of, found.values()))


def card_in(pem: bytes) -> Card:
    """Look at a certificate that came from elsewhere, without trusting it."""
    return card_of(certificates.from_bytes(pem)[0])


def warnings_about(home: Home, card: Card) -> tuple[str, ...]:
    """Say what a person should know before trusting a certificate, a sentence each."""
    told = []
    if card.kind == "authority":
        told.append(tr("{name} vouches for others: whoever it gives a certificate is trusted as well.", name=card.name))
    if card.fingerprint in trust.read_refused(home.distrusted):
        told.append(tr("You said before that this certificate of {name} is not to be relied on.", name=card.name))
    if card.end < home.clock.now():
        told.append(tr("It ended on {day}; only what was signed before is valid.", day=date_text(card.end.date())))
    if any(_is_same_owner(card, each) for each in trusted(home)):
        told.append(
            tr("{name} had another certificate until now. Ask why before you trust the new one.", name=card.name)
        )
    return tuple(told)


def told_by(cards: Sequence[Card], given: str) -> Card:
    """Return the certificate whose fingerprint its owner told, in whatever groups. Raises FingerprintDiffers."""
    for card in cards:
        if card.fingerprint == plain(given):
            return card
    raise FingerprintDiffers(name=cards[0].name, spoken=cards[0].spoken)


def plain(fingerprint: str) -> str:
    """Return a fingerprint in its one form, without groups or colons."""
    return re.sub(r"[\s:]", "", fingerprint).lower()


def trust_card(home: Home, card: Card, *, note: str = "", for_time: bool = False) -> Card:
    """Put a certificate on the person's trust list, or on that of the time stamp authorities.

    It is then no longer among those that are refused. Raises FileNotWritten.
    """
    path = home.time_authorities if for_time else home.trust_list
    trust.add_trusted(path, certificates.from_bytes(card.pem)[0], home.clock.now(), note)
    refused = trust.read_refused(home.distrusted)
    if refused.pop(card.fingerprint, None) is not None:
        trust.write_refused(home.distrusted, refused)
    return next(each for each in _cards(path) if each.fingerprint == card.fingerprint)


def trust_file(home: Home, path: Path, *, for_time: bool = False) -> Card:
    """Put the certificate of a file on a trust list. Raises FileNotRead, NotACertificate or FileNotWritten."""
    return trust_card(home, read(path)[0], for_time=for_time)


def distrust(home: Home, fingerprint: str, note: str = "") -> Card | None:
    """Rely no longer on a certificate, whoever vouches for it; return it where it was on the list.

    It is named by its fingerprint, or by the beginning of one that is on the list. Raises NotOnTheList.
    """
    given = plain(fingerprint)
    known = [*trusted(home), *time_authorities(home)]
    found = {each.fingerprint: each for each in known if len(given) >= LEAST and each.fingerprint.startswith(given)}
    if len(found) != 1 and not re.fullmatch(r"[0-9a-f]{64}", given):
        raise NotOnTheList(given=fingerprint)
    whole, card = next(iter(found.items()), (given, None))
    told = " ".join([clocks.to_text(home.clock.now()), card.name if card else "", *note.split()])
    trust.write_refused(home.distrusted, trust.read_refused(home.distrusted) | {whole: told})
    for path in (home.trust_list, home.time_authorities):
        trust.remove_trusted(path, whole)
    return card


def trusted(home: Home) -> tuple[Card, ...]:
    """Return whom the person trusts, in the order in which they were trusted."""
    return _cards(home.trust_list)


def time_authorities(home: Home) -> tuple[Card, ...]:
    """Return the time stamp authorities that the person relies on."""
    return _cards(home.time_authorities)


def distrusted(home: Home) -> dict[str, str]:
    """Return the fingerprints that are not relied on, each with when and whose it was."""
    return trust.read_refused(home.distrusted)


def save_list(home: Home, path: Path) -> Sequence[Card]:
    """Write the whole trust list to a file that another person, or openssl, can take. Raises FileNotWritten."""
    known = trust.read_pinned(home.trust_list) if home.trust_list.exists() else ()
    trust.write_pinned(path, known)
    return trusted(home)


def known_list(home: Home, told: Path | None, own: Path) -> Trust:
    """Return a list that was named, or one of the person's own, less what they refuse."""
    found = trust.read_trust(told or own) if told or own.exists() else trust.NOBODY
    return found.without(frozenset(trust.read_refused(home.distrusted)))


def _cards(path: Path) -> tuple[Card, ...]:
    known = trust.read_pinned(path) if path.exists() else ()
    return tuple(card_of(each.certificate, each) for each in known)


def _is_same_owner(card: Card, other: Card) -> bool:
    """Tell whether two certificates are the same person's; each of their laptops has one of its own."""
    if card.fingerprint == other.fingerprint or card.kind != other.kind:
        return False
    if card.kind == "device" and card.person == other.person:
        return False
    same_person = bool(card.person) and card.person == other.person
    return same_person or (bool(card.email) and card.email.casefold() == other.email.casefold())
