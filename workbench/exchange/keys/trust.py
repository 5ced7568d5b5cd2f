"""The trust list: pinned certificates in one PEM bundle that openssl reads as well."""

from dataclasses import dataclass
from pathlib import Path

from cryptography import x509

from workbench.exchange.keys.identity import fingerprint_of, to_pem
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder, read_file

SIZE_LIMIT = 10_000_000


class NotATrustList(WorkbenchError):
    code = "KEY-006"
    message = "{path} is no list of certificates (PEM)."
    remedy = "Choose a .pem file with certificates, one below the other."


@dataclass(frozen=True)
class Trust:
    """Whose signatures one relies on."""

    certificates: tuple[x509.Certificate, ...]

    def holds(self, fingerprint: str) -> bool:
        """Tell whether a certificate of that fingerprint is pinned."""
        return any(fingerprint_of(each) == fingerprint for each in self.certificates)


NOBODY = Trust(())


def read_trust(path: Path) -> Trust:
    """Read a trust list. Raises FileNotRead or NotATrustList."""
    content = read_file(path, limit=SIZE_LIMIT)
    if not content.strip():
        return NOBODY
    try:
        return Trust(tuple(x509.load_pem_x509_certificates(content)))
    except ValueError as error:
        raise NotATrustList(path=path) from error


def add_trusted(path: Path, certificate: x509.Certificate) -> Trust:
    """Pin a certificate; one that is pinned already stays as it is."""
    known = read_trust(path) if path.exists() else NOBODY
    if not known.holds(fingerprint_of(certificate)):
        known = Trust((*known.certificates, certificate))
        make_folder(path.parent, private=True)
        durable_write(path, b"".join(map(to_pem, known.certificates)))
    return known
