"""The trust list: pinned certificates in one PEM bundle that openssl reads as well, and those that are refused.

What a person notes of a certificate stands in lines that begin with # above it; other programs pass over them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from workbench.exchange.keys.certificates import (
    SIZE_LIMIT,
    Certificate,
    common_name,
    email_of,
    fingerprint_of,
    from_bytes,
    to_pem,
)
from workbench.kernel import clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder, read_file

_BEGIN, _END = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"
_NOTES = 10
"""Lines above a certificate that are looked at."""
_SINCE, _NOTE = "# Trusted since: ", "# Note: "


class NotATrustList(WorkbenchError):
    code = "KEY-006"
    message = "{path} is no list of certificates (PEM)."
    remedy = "Choose a .pem file with certificates, one below the other."


@dataclass(frozen=True)
class Trust:
    """Whose signatures one relies on."""

    certificates: tuple[Certificate, ...]
    refused: frozenset[str] = field(default_factory=frozenset)
    """Fingerprints that are not relied on, whoever vouches for them."""

    def holds(self, fingerprint: str) -> bool:
        """Tell whether a certificate of that fingerprint is pinned."""
        pinned = any(fingerprint_of(each) == fingerprint for each in self.certificates)
        return pinned and not self.refuses(fingerprint)

    def refuses(self, fingerprint: str) -> bool:
        """Tell whether a certificate of that fingerprint is not to be relied on."""
        return fingerprint in self.refused

    def without(self, refused: frozenset[str]) -> "Trust":
        """Return the list less what is refused; that wins over whoever vouches for it."""
        kept = tuple(each for each in self.certificates if fingerprint_of(each) not in refused)
        return Trust(kept, self.refused | refused)


NOBODY = Trust(())


@dataclass(frozen=True)
class Pinned:
    """A certificate on a trust list."""

    certificate: Certificate
    since: datetime | None = None
    """UTC; None where the list does not say."""
    note: str = ""


def read_trust(path: Path) -> Trust:
    """Read a trust list. Raises FileNotRead or NotATrustList."""
    return Trust(tuple(each.certificate for each in read_pinned(path)))


def read_pinned(path: Path) -> tuple[Pinned, ...]:
    """Read a trust list with what is noted of each. Raises FileNotRead or NotATrustList."""
    content = read_file(path, limit=SIZE_LIMIT)
    if not content.strip():
        return ()
    try:
        found = _pinned_in(content)
    except ValueError as error:
        raise NotATrustList(path=path) from error
    if not found:
        raise NotATrustList(path=path)
    return found


def write_pinned(path: Path, entries: Sequence[Pinned]) -> None:
    """Write a trust list. Raises FileNotWritten."""
    make_folder(path.parent, private=True)
    durable_write(path, b"\n".join(map(_to_bytes, entries)))


def add_trusted(path: Path, certificate: Certificate, since: datetime | None = None, note: str = "") -> None:
    """Pin a certificate; one that is pinned already stays, with another note where one is given."""
    known = read_pinned(path) if path.exists() else ()
    fingerprint = fingerprint_of(certificate)
    if any(fingerprint_of(each.certificate) == fingerprint for each in known):
        if not note:
            return
        known = tuple(
            replace(each, note=note) if fingerprint_of(each.certificate) == fingerprint else each for each in known
        )
        write_pinned(path, known)
        return
    write_pinned(path, (*known, Pinned(certificate, since, note)))


def remove_trusted(path: Path, fingerprint: str) -> Pinned | None:
    """Take a certificate off a list; return what was noted of it, None where it is not on it."""
    known = read_pinned(path) if path.exists() else ()
    gone = next((each for each in known if fingerprint_of(each.certificate) == fingerprint), None)
    if gone is not None:
        write_pinned(path, [each for each in known if each is not gone])
    return gone


def read_refused(path: Path) -> dict[str, str]:
    """Read which fingerprints are refused, each with what is noted of it. Raises FileNotRead."""
    if not path.exists():
        return {}
    lines = read_file(path, limit=SIZE_LIMIT).decode("utf-8", "replace").splitlines()
    return {line[:64]: line[64:].strip() for line in lines if re.fullmatch(r"[0-9a-f]{64}( .*)?", line)}


def write_refused(path: Path, refused: dict[str, str]) -> None:
    """Write which fingerprints are refused, one a line. Raises FileNotWritten."""
    make_folder(path.parent, private=True)
    durable_write(path, "".join(f"{each} {note}".rstrip() + "\n" for each, note in refused.items()).encode())


@lru_cache(maxsize=4)
def _pinned_in(content: bytes) -> tuple[Pinned, ...]:
    """Read the same list once, however many packages are checked against it."""
    return tuple(_pinned(notes, pem) for notes, pem in _entries(content))


def _entries(content: bytes) -> Iterator[tuple[list[bytes], bytes]]:
    """Yield each certificate with the lines that begin with # above it."""
    notes: list[bytes] = []
    block: list[bytes] = []
    for line in map(bytes.strip, content.splitlines()):
        if line == _BEGIN or block:
            block.append(line)
        else:
            notes = [*notes[-_NOTES:], line] if line.startswith(b"#") else []
        if line == _END:
            yield notes, b"\n".join(block)
            notes, block = [], []
    if block:
        raise ValueError("a certificate that does not end")


def _pinned(notes: Sequence[bytes], pem: bytes) -> Pinned:
    since, note = None, ""
    for line in (each.decode("utf-8", "replace") for each in notes):
        if line.startswith(_SINCE):
            since = clock.from_text(line.removeprefix(_SINCE).strip())
        elif line.startswith(_NOTE):
            note = line.removeprefix(_NOTE).strip()
    return Pinned(from_bytes(pem)[0], since, note)


def _to_bytes(entry: Pinned) -> bytes:
    mail = email_of(entry.certificate)
    lines = [f"# {common_name(entry.certificate)}{f' <{mail}>' if mail else ''}"]
    lines += [f"{_SINCE}{clock.to_text(entry.since)}"] if entry.since else []
    note = " ".join(entry.note.split())
    lines += [f"{_NOTE}{note}"] if note else []
    # A name or a note may hold what looks like the beginning of a certificate.
    return "".join(f"{line.replace('-----', '')}\n" for line in lines).encode() + to_pem(entry.certificate)
