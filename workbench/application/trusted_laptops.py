"""Whose laptops one relies on: those pinned oneself, and further ones that their owner named on one of those."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.application.participating import CERTIFICATE
from workbench.application.services import Services
from workbench.domain.assessments import value_of
from workbench.exchange.keys import certificates, trust
from workbench.exchange.keys.certificates import Certificate
from workbench.kernel.canonical import digest_of
from workbench.kernel.ids import EntityId, PersonId


@dataclass(frozen=True)
class Laptop:
    """A laptop by its certificate."""

    person: PersonId
    certificate: Certificate
    recipient: str
    """Its age recipient; empty where the certificate carries none."""


class Laptops:
    """The laptops that one relies on, by fingerprint."""

    def __init__(self, found: Iterable[Laptop]) -> None:
        self._by = {certificates.fingerprint_of(each.certificate): each for each in found}

    @property
    def fingerprint(self) -> str:
        """Return a digest that is another one as soon as anybody has another laptop, or one is relied upon no more."""
        return digest_of(sorted([name, each.person, each.recipient] for name, each in self._by.items()))

    def find(self, fingerprint: str) -> Laptop | None:
        """Return the laptop with that certificate; None where one does not rely on it."""
        return self._by.get(fingerprint)

    def recipients(self, people: Iterable[PersonId]) -> frozenset[str]:
        """Return for whom to seal what some people may read."""
        wanted = set(people)
        return frozenset(each.recipient for each in self._by.values() if each.person in wanted and each.recipient)


def read_laptops(services: Services) -> Laptops:
    """Read whose laptops the person relies on. Raises FileNotRead, NotATrustList or NotACertificate."""
    refused = trust.read_refused(services.home.distrusted)
    pinned = [each for each in _pinned(services) if certificates.fingerprint_of(each.certificate) not in refused]
    named = (laptop for person in {each.person for each in pinned} for laptop in _named_by(services, person))
    return Laptops([*(each for each in named if certificates.fingerprint_of(each.certificate) not in refused), *pinned])


def _pinned(services: Services) -> Iterator[Laptop]:
    own = certificates.read_certificate(services.home.certificate)
    yield Laptop(services.person.id, own, certificates.recipient_in(own))
    path = services.home.trust_list
    for each in trust.read_trust(path).certificates if path.exists() else ():
        person = certificates.person_in(each)
        if person:
            yield Laptop(person, each, certificates.recipient_in(each))


def _named_by(services: Services, person: PersonId) -> Iterator[Laptop]:
    fields = services.fields_of(EntityId(person))
    for name, standing in fields.items():
        if not name.startswith(CERTIFICATE) or standing.latest.author != person:
            continue
        try:
            (certificate, *_) = certificates.from_bytes(str(value_of(fields, name)).encode())
        except ValueError:
            continue  # What is no certificate vouches for nobody.
        if certificates.person_in(certificate) == person:
            yield Laptop(person, certificate, certificates.recipient_in(certificate))
