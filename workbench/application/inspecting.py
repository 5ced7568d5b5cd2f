"""Looking into a file that colleagues carry, without taking anything: who made it, and what it holds for oneself."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.application.home import Home
from workbench.application.own_keys import read_age_keys
from workbench.domain.assessments import value_of
from workbench.domain.history import History
from workbench.domain.revisions import Revision
from workbench.exchange.keys import certificates
from workbench.exchange.keys.certificates import Certificate
from workbench.exchange.keys.device import is_signed_by
from workbench.exchange.keys.trust import Trust
from workbench.exchange.package.verdict import FileVerdict, SignatureVerdict, SignerCertificate, Verdict
from workbench.exchange.sync.carrying import CarriedFile, NotCarried, is_carried, reading_carried
from workbench.exchange.sync.errors import ObjectMissing, ObjectTooLarge
from workbench.exchange.sync.names import (
    BLOBS,
    LANES,
    LOG,
    PACKAGES,
    PEOPLE,
    UUID_LENGTH,
    fingerprint_named,
    is_blob_name,
    read_package_name,
    read_parcel_name,
)
from workbench.exchange.sync.objects import SIZE_LIMIT, open_object
from workbench.exchange.sync.parcels import KEY, SEALED, NoParcel, Parcel, read_revisions
from workbench.kernel.files import sha256_of
from workbench.kernel.ids import EntityId, RevisionId
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.tongue import say as say_text

__all__ = ["CODES", "Inspected", "Laptop", "NotCarried", "Part", "inspect", "is_carried", "judge"]
CODES = {
    "altered": "HUB-201", "unread": "HUB-202", "misplaced": "HUB-203", "unsigned": "HUB-204", "nobody": "HUB-205",
}  # fmt: skip
"""Codes of what can be wrong with a part."""
_BLOB_LIMIT = 600_000_000


@dataclass(frozen=True, slots=True)
class Piece:
    """An object of the file."""

    name: str
    size: int
    ok: bool
    """It is whole: what its name says, and written and signed as ours are where one can open it."""
    why: str = ""
    """What is wrong: `altered`, `unread`, `misplaced`, `unsigned` or `nobody`."""


@dataclass(slots=True)
class Laptop:
    """A laptop that signed something in the file."""

    fingerprint: str
    certificate: Certificate | None
    """None where neither the trust list nor the file has it."""
    is_own: bool
    is_trusted: bool
    devices: set[str] = field(default_factory=set)
    """Ids of its workspace files."""
    parcels: int = 0
    is_valid: bool = True
    """All that it is said to have signed it has signed."""

    @property
    def name(self) -> str:
        """Return whose it is, by its certificate."""
        return certificates.common_name(self.certificate) if self.certificate is not None else ""


@dataclass(slots=True)
class Part:
    """What the file brings for one assessment."""

    assessment: EntityId
    title: str = ""
    """Cluster and period, where what can be read says them."""
    entries: int = 0
    sealed: int = 0
    """Lanes under a key that is not out yet."""
    files: int = 0
    size: int = 0
    """Bytes of the evidence as it is sealed."""
    last: str = ""
    """Instant (UTC) of what was said last."""


@dataclass(frozen=True, slots=True)
class Inspected:
    """What was found."""

    pieces: tuple[Piece, ...]
    laptops: tuple[Laptop, ...]
    parts: tuple[Part, ...]
    closed: int
    """Objects that are sealed for others."""
    opened: int
    sha256: str
    size: int
    revisions: frozenset[RevisionId]
    """Ids of all that it says to whoever opens it."""

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing in it was changed, and all that one can open was signed by whoever it says."""
        return all(each.ok for each in self.pieces)


def inspect(home: Home, path: Path, trusted: Trust, say: Callable[[float], None] = lambda _: None) -> Inspected:
    """Read all of a file with one's own keys. Raises FileNotRead, or NotCarried where it is none after all."""
    with reading_carried(path) as carried:
        return _Inspection(home, carried, trusted, say).run(path)


def judge(found: Inspected) -> Verdict:
    """Return the verdict: valid where nothing is changed and something opens; its makers are its signers."""
    signatures = tuple(_signature(each) for each in found.laptops)
    files = tuple(FileVerdict(each.name, each.ok, each.size) for each in found.pieces)
    problems = tuple(
        Problem(CODES[each.why], Severity.ERROR, say_text(f"colleagues.{each.why}", name=each.name), each.name)
        for each in found.pieces
        if not each.ok
    )
    return Verdict(
        found.is_sound, True, bool(found.opened), signatures, files, problems, "", found.sha256, found.size,
        is_package=False,
    )  # fmt: skip


class _Inspection:
    def __init__(self, home: Home, carried: CarriedFile, trusted: Trust, say: Callable[[float], None]) -> None:
        self._carried, self._say = carried, say
        self._keys = read_age_keys(home)
        own = certificates.read_certificate(home.certificate) if home.certificate.exists() else None
        self._own = certificates.fingerprint_of(own) if own is not None else ""
        pinned = [*trusted.certificates, *((own,) if own is not None else ())]
        self._pinned = {certificates.fingerprint_of(each): each for each in pinned}
        self._laptops: dict[str, Laptop] = {}
        self._parts: dict[str, Part] = {}
        self._revisions: dict[str, list[Revision]] = {}
        self._closed = self._opened = 0

    def run(self, path: Path) -> Inspected:
        names = [
            (folder, name) for folder in (LOG, LANES, BLOBS, PACKAGES) for name in sorted(self._carried.list(folder))
        ]
        pieces = []
        for place, (folder, name) in enumerate(names):
            self._say(place / len(names))
            is_file = folder in (BLOBS, PACKAGES)
            pieces.append(self._file(folder, name) if is_file else self._object(folder, name))
        for assessment, brought in self._revisions.items():
            self._name(self._part(assessment), brought)
        found = tuple(each for each in pieces if each is not None)
        laptops, parts = tuple(self._laptops.values()), tuple(self._parts.values())
        said = frozenset(each.id for brought in self._revisions.values() for each in brought)
        return Inspected(
            found, laptops, parts, self._closed, self._opened, sha256_of(path), path.stat().st_size, said
        )  # fmt: skip

    def _file(self, folder: str, name: str) -> Piece | None:
        if not (is_blob_name(name) if folder == BLOBS else read_package_name(name)):
            return None  # Somebody else's file: nobody takes it.
        measured, place = _Measured(), f"{folder}/{name}"
        try:
            self._carried.fetch(folder, name, measured, _BLOB_LIMIT)  # type: ignore[arg-type]
        except (ObjectMissing, ObjectTooLarge):
            return Piece(place, measured.size, ok=False, why="altered")
        is_whole = measured.sha256.hexdigest() == name.split(".")[0].rpartition("-")[2]
        part = self._part(name[:UUID_LENGTH])
        part.files += 1
        part.size += measured.size
        return Piece(place, measured.size, ok=is_whole, why="" if is_whole else "altered")

    def _object(self, folder: str, name: str) -> Piece | None:
        told = read_parcel_name(name)
        if told is None:
            return None
        place = f"{folder}/{name}"
        try:
            content = self._carried.read(folder, name, SIZE_LIMIT)
        except (ObjectMissing, ObjectTooLarge):
            return Piece(place, 0, ok=False, why="altered")
        if hashlib.sha256(content).hexdigest() != told.sha256:
            return Piece(place, len(content), ok=False, why="altered")
        try:
            opened = open_object(content, self._keys)
            if opened is None:
                self._closed += 1
                return Piece(place, len(content), ok=True)
            self._opened += 1
            head = opened.parcel.head
            is_here = (head.assessment, head.device, head.number) == (told.assessment, told.device, told.number)
            why = self._parcel(opened.parcel) if is_here else "misplaced"
        except NoParcel:
            why = "unread"
        return Piece(place, len(content), ok=not why, why=why)

    def _parcel(self, parcel: Parcel) -> str:
        """Count what a parcel brings; return what is wrong with its signature. Raises NoParcel."""
        head, laptop = parcel.head, self._laptop(parcel.head.by)
        laptop.devices.add(head.device)
        laptop.parcels += 1
        if laptop.certificate is None:
            laptop.is_valid = False
            return "nobody"
        if not is_signed_by(laptop.certificate, parcel.signed, parcel.signature):
            laptop.is_valid = False
            return "unsigned"
        part = self._part(head.assessment)
        if head.kind == SEALED:
            part.sealed += 1
        elif head.kind != KEY:
            said = read_revisions(parcel.body)
            part.entries += len(said)
            self._revisions.setdefault(head.assessment, []).extend(said)
        return ""

    def _laptop(self, fingerprint: str) -> Laptop:
        if fingerprint not in self._laptops:
            is_own, is_trusted = fingerprint == self._own, fingerprint in self._pinned
            certificate = self._pinned.get(fingerprint) or self._introduced(fingerprint)
            self._laptops[fingerprint] = Laptop(fingerprint, certificate, is_own, is_trusted and not is_own)
        return self._laptops[fingerprint]

    def _introduced(self, fingerprint: str) -> Certificate | None:
        """Return the certificate of that fingerprint that the file itself brings."""
        for name in self._carried.list(PEOPLE):
            if fingerprint_named(name) == fingerprint:
                try:
                    (found, *_) = certificates.from_bytes(self._carried.read(PEOPLE, name, certificates.SIZE_LIMIT))
                except (ObjectMissing, ObjectTooLarge, ValueError):
                    return None
                return found if certificates.fingerprint_of(found) == fingerprint else None
        return None

    def _part(self, assessment: str) -> Part:
        return self._parts.setdefault(assessment, Part(EntityId(assessment)))

    def _name(self, part: Part, said: list[Revision]) -> None:
        known = History(said).standings()
        fields = known.get(part.assessment, {})
        part.last = max((each.recorded_at for each in said), default="")
        # A stranger may have signed anything: only texts are names.
        cluster, period = value_of(fields, "cluster"), value_of(fields, "period")
        name = value_of(known.get(EntityId(str(cluster)), {}), "name")
        part.title = " ".join(each for each in (name, period) if isinstance(each, str))


def _signature(laptop: Laptop) -> SignatureVerdict:
    certificate = None
    if laptop.certificate is not None:
        start, end = certificates.period_of(laptop.certificate)
        certificate = SignerCertificate(
            certificates.email_of(laptop.certificate), certificates.issuer_name(laptop.certificate),
            laptop.certificate.subject == laptop.certificate.issuer, start, end,
            certificates.to_pem(laptop.certificate),
        )  # fmt: skip
    name = laptop.name or laptop.fingerprint[:16]
    return SignatureVerdict(
        name, laptop.fingerprint, None, laptop.is_valid, laptop.is_trusted or laptop.is_own, certificate=certificate
    )


class _Measured:
    """Takes bytes and keeps their hash and number alone."""

    def __init__(self) -> None:
        self.sha256: Any = hashlib.sha256()
        self.size = 0

    def write(self, step: bytes) -> int:
        self.sha256.update(step)
        self.size += len(step)
        return len(step)
