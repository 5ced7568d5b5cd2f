"""Parcels: what a laptop signs for its colleagues, before it is sealed for them.

A parcel is a line of canonical JSON (its head), a line with the signature of the head (ECDSA P-256 over SHA-256,
base64), and its body, which the head names by its SHA-256. It is the same for everybody, whoever sealed it for whom.
"""

import base64
import json
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workbench.domain.revisions import Revision, is_intact
from workbench.domain.sharing import Blob
from workbench.kernel.canonical import Json, canonical, sha256_hex
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId

MARK = b"workbench parcel 1\n"
"""What is signed begins so: a signature fits nothing else."""
BODY_LIMIT = 64 << 20
"""Bytes of revisions in one parcel; what a laptop makes has a tenth of it."""
REVISIONS, OWN, LANE, SEALED, KEY = "revisions", "own", "lane", "sealed", "key"
"""What a parcel brings: entries; one's own levels for one's other laptops; levels that all may see; levels under a
key that is not out yet; that key."""
_MALFORMED = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
_LANE_KINDS = (OWN, LANE, SEALED, KEY)


class NoParcel(Exception):
    """What was found is no parcel of ours; the text says why, for the list of problems."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a parcel says of itself."""

    kind: str
    assessment: EntityId
    device: DeviceId
    number: int
    """1, 2, 3 … for each assessment, device and folder."""
    before: str
    """Id of the parcel before it in its row; empty for the first."""
    by: str
    """Fingerprint of the certificate of the laptop that signed."""
    lane: str
    """Whose levels they are; empty where it brings none."""
    body: str
    """SHA-256 of the body as it was before it was packed."""
    blobs: Mapping[str, Blob] = field(default_factory=dict)
    """By SHA-256 of the evidence."""

    def to_json(self) -> dict[str, Json]:
        """Return it as it is signed."""
        return {
            "format": 1, "kind": self.kind, "assessment": self.assessment, "device": self.device,
            "number": self.number, "before": self.before, "by": self.by, "lane": self.lane, "body": self.body,
            "blobs": {each: [blob.object, *blob.recipients] for each, blob in self.blobs.items()},
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parcel:
    """A parcel with its signature; believed once `is_signed` says so."""

    head: Head
    signature: bytes
    content: bytes = field(repr=False)
    """As it was signed and is sealed."""
    body: bytes = field(repr=False)

    @property
    def id(self) -> str:
        """Return what the next parcel of the row calls this one: the SHA-256 of its head."""
        return sha256_hex(_head_line(self.head))

    @property
    def signed(self) -> bytes:
        """Return what the signature is over."""
        return MARK + _head_line(self.head)


def pack(kind: str, body: bytes) -> bytes:
    """Pack a body as a parcel holds it: what takes longest of making one."""
    return body if kind == SEALED else zlib.compress(body, 6)


def make_parcel(head: Head, body: bytes, sign: Callable[[bytes], bytes], packed: bytes | None = None) -> Parcel:
    """Sign a parcel; `head.body` has to be the hash of the body. `packed` is what `pack` made of it, if it did."""
    line = _head_line(head)
    signature = sign(MARK + line)
    packed = pack(head.kind, body) if packed is None else packed
    return Parcel(head, signature, line + b"\n" + base64.b64encode(signature) + b"\n" + packed, body)


def read_parcel(content: bytes) -> Parcel:
    """Read a parcel and check that its body is what it names; the signature is still to be checked. Raises NoParcel."""
    line, _, rest = content.partition(b"\n")
    signature, mark, packed = rest.partition(b"\n")
    try:
        head = _read_head(json.loads(line))
        if not mark or _head_line(head) != line:
            raise NoParcel("its head is not written as we write it")
        body = packed if head.kind == SEALED else _unpacked(packed)
        signed = base64.b64decode(signature, validate=True)
    except (*_MALFORMED, zlib.error) as error:
        raise NoParcel("it can't be read") from error
    if sha256_hex(body) != head.body:
        raise NoParcel("its body is not what its head names")
    return Parcel(head, signed, content, body)


def write_revisions(revisions: Iterable[Revision]) -> bytes:
    """Write revisions as lines of canonical JSON."""
    return b"".join(canonical(_revision_json(each)) + b"\n" for each in revisions)


def read_revisions(body: bytes) -> tuple[Revision, ...]:
    """Read revisions, each of which is what its author said. Raises NoParcel."""
    try:
        found = tuple(_read_revision(json.loads(line)) for line in body.splitlines() if line.strip())
    except _MALFORMED as error:
        raise NoParcel("an entry in it can't be read") from error
    for each in found:
        if not _is_sound(each):
            raise NoParcel("an entry in it was changed")
    return found


def _is_sound(revision: Revision) -> bool:
    try:
        return is_intact(revision)
    except (ValueError, TypeError, RecursionError):  # Such as a number that no canonical JSON can hold.
        return False


def _revision_json(said: Revision) -> dict[str, Json]:
    return {
        "id": said.id, "entity": said.entity, "field": said.field, "value": said.value, "context": said.context,
        "salt": said.salt.hex() if said.salt is not None else None, "digest": said.digest,
        "parents": list(said.parents), "author": said.author, "device": said.device, "seq": said.seq,
        "recorded_at": said.recorded_at,
    }  # fmt: skip


def _read_revision(given: Any) -> Revision:
    names = ("id", "entity", "field", "digest", "author", "device", "recorded_at")
    id_, entity, name, digest, author, device, recorded_at = (_text(given[each]) for each in names)
    salt, seq = given["salt"], given["seq"]
    if not isinstance(seq, int) or isinstance(seq, bool) or not 0 < seq < 1 << 62:
        raise ValueError("no number")
    return Revision(
        RevisionId(id_), EntityId(entity), name, given["value"], given["context"],
        bytes.fromhex(_text(salt)) if salt is not None else None, digest,
        tuple(RevisionId(_text(each)) for each in given["parents"]),
        PersonId(author), DeviceId(device), seq, recorded_at,
    )  # fmt: skip


def _head_line(head: Head) -> bytes:
    return canonical(head.to_json())


def _read_head(given: Any) -> Head:
    if given["format"] != 1 or given["kind"] not in (REVISIONS, *_LANE_KINDS):
        raise ValueError("a newer format")
    number = given["number"]
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise ValueError("no number")
    blobs = {
        _text(sha256): Blob(_text(told[0]), tuple(map(_text, told[1:]))) for sha256, told in given["blobs"].items()
    }
    return Head(
        _text(given["kind"]), EntityId(_text(given["assessment"])), DeviceId(_text(given["device"])), number,
        _text(given["before"]), _text(given["by"]), _text(given["lane"]), _text(given["body"]),
        blobs,
    )  # fmt: skip


def _text(given: Any) -> str:
    if not isinstance(given, str):
        raise TypeError("no text")
    return given


def _unpacked(packed: bytes) -> bytes:
    worker = zlib.decompressobj()
    body = worker.decompress(packed, BODY_LIMIT + 1)
    if len(body) > BODY_LIMIT:
        raise NoParcel("it is larger than any that we make")
    if not worker.eof or worker.unused_data:
        raise NoParcel("its end is missing, or something stands behind it")
    return body
