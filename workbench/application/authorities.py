"""A network's own authority: made once, it issues certificates for the identities that members made themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.application.home import Home
from workbench.application.trusting import Card, card_of
from workbench.exchange.keys import authority, certificates
from workbench.exchange.keys.identity import write_identity
from workbench.kernel.files import durable_write


def make(home: Home, name: str, out: Path, passphrase: str, domains: Sequence[str] = ()) -> Card:
    """Make an authority; its certificate, which members trust, lies beside it.

    Raises IdentityExists, PassphraseTooShort, NotADomain or FileNotWritten.
    """
    made = authority.make_authority(name, domains, home.clock)
    write_identity(made, out, passphrase)
    durable_write(out.with_suffix(".crt"), certificates.to_pem(made.certificate))
    return card_of(made.certificate)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose a certificate or a request says it is, before anything is issued."""

    name: str
    email: str
    organisation: str
    spoken: str
    """The fingerprint of the certificate in groups; empty for a mere request."""


def look_at(request: Path) -> Asked:
    """Look at what a member sent. Raises FileNotRead, NotACertificate or NotARequest."""
    asked = authority.read_request(request)
    return Asked(asked.name, asked.email, asked.organisation, certificates.spoken(asked.fingerprint))


def issue(home: Home, request: Path, path: Path, passphrase: str, out: Path) -> Card:
    """Issue a certificate for a colleague's own certificate or request; the authority's stands below it in the file.

    Raises NotAnAuthority, NotARequest, OutsideAuthority, and what reading and writing does.
    """
    held = authority.read_authority(path, passphrase)
    asked = authority.read_request(request, held.certificate)
    issued = authority.issue(asked, held, home.clock)
    durable_write(out, b"".join(map(certificates.to_pem, (issued, held.certificate, *held.chain))))
    return card_of(issued)
