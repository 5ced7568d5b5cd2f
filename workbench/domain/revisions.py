"""Revisions: immutable sentences of who says what about which field, knowing of which earlier ones.

The id is a hash of what the revision says, so it can be neither changed unseen nor stored
twice. It covers a salted digest of value and context rather than the two themselves:
erasing them leaves the chain valid and nothing to guess.
"""

import hashlib
import re
from dataclasses import dataclass, replace
from typing import Any

from workbench.kernel.canonical import Json, canonical, digest_of, sha256_hex
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId

SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody is about to say: a revision before it has an author, a place and parents."""

    entity: EntityId
    field: str
    value: Json
    edit: str
    """UUID of the person's act; repeating it stores nothing new."""
    how: str = "typed"
    """`typed`, `kept`, `imported`, `merged`, `undone` or `settled`."""
    why: str = ""
    note: str = ""
    source: Json = None
    """`{file_sha256, sheet, cell}` of an imported value."""
    parents: tuple[RevisionId, ...] | None = None
    """Heads that the author saw; None takes the heads of the moment of saving."""

    @property
    def context(self) -> dict[str, Json]:
        """Return the context as it is hashed and stored; what is empty is left out."""
        extras = {"why": self.why, "note": self.note, "source": self.source}
        return {"how": self.how, "edit": self.edit, **{key: extra for key, extra in extras.items() if extra}}


@dataclass(frozen=True, slots=True)
class Revision:
    """One immutable sentence of the history."""

    id: RevisionId
    entity: EntityId
    field: str
    value: Json
    context: Json
    salt: bytes | None
    """None once value and context are erased."""
    digest: str
    parents: tuple[RevisionId, ...]
    """Sorted."""
    author: PersonId
    device: DeviceId
    seq: int
    """The device's own counter, from 1."""
    recorded_at: str
    """UTC instant; for showing, never for deciding what is newer."""

    @property
    def is_erased(self) -> bool:
        """Tell whether value and context have been erased."""
        return self.salt is None

    @property
    def note(self) -> str:
        """Return the note that came with the value."""
        return str((self.context or {}).get("note", ""))

    def to_json(self, *, is_head: bool) -> dict[str, Any]:
        """Return it as `workbench history --json` gives it."""
        return {
            "id": self.id, "entity": self.entity, "field": self.field, "value": self.value,
            "context": self.context, "parents": list(self.parents), "author": self.author,
            "device": self.device, "seq": self.seq, "recorded_at": self.recorded_at, "is_head": is_head,
        }  # fmt: skip


def make_revision(
    statement: Statement,
    *,
    parents: tuple[RevisionId, ...],
    author: PersonId,
    device: DeviceId,
    seq: int,
    recorded_at: str,
    salt: bytes,
) -> Revision:
    """Turn a statement into a revision with its digest and id."""
    context = statement.context
    draft = Revision(
        RevisionId(""), statement.entity, statement.field, statement.value, context, salt,
        digest_with(salt, statement.value, context), tuple(sorted(parents)), author, device, seq, recorded_at,
    )  # fmt: skip
    return replace(draft, id=id_of(draft))


def digest_with(salt: bytes, value: Json, context: Json) -> str:
    """Return the salted digest of value and context (hex)."""
    return sha256_hex(salt + canonical([value, context]))


def id_of(revision: Revision) -> RevisionId:
    """Compute the id from what the revision says."""
    return RevisionId(
        digest_of(
            {
                "v": 1, "entity": revision.entity, "field": revision.field, "digest": revision.digest,
                "parents": sorted(revision.parents), "author": revision.author, "device": revision.device,
                "seq": revision.seq, "recorded_at": revision.recorded_at,
            }
        )
    )  # fmt: skip


def is_intact(revision: Revision) -> bool:
    """Tell whether a stored revision is what its author said: id and digest both agree."""
    if revision.id != id_of(revision):
        return False
    if revision.salt is None:
        return revision.value is None and revision.context is None
    return revision.digest == digest_with(revision.salt, revision.value, revision.context)


def agrees_as_written(
    id_: bytes, entity: bytes, field: bytes, value: bytes, context: bytes, salt: bytes, digest: bytes,
    parents: bytes, author: bytes, device: bytes, seq: int, recorded_at: bytes,
) -> bool:  # fmt: skip
    """Tell whether a revision written as canonical JSON, UTF-8, has its id and digest, without reading the JSON.

    A quicker `is_intact` for long histories. False says only that one has to look closer: it was
    erased, needs escapes in its id's JSON, or is not what its author said.
    """
    words = (author, device, digest, entity, field, recorded_at)
    if _NEEDS_ESCAPE.search(b"".join(words)) or hashlib.sha256(
        b"%b[%b,%b]" % (salt, value, context)
    ).hexdigest() != digest.decode("latin-1"):
        return False
    said = _AS_WRITTEN % (*words[:5], parents, recorded_at, seq)
    return hashlib.sha256(said).hexdigest() == id_.decode("latin-1")


_NEEDS_ESCAPE = re.compile(rb'["\\\x00-\x1f]')
_AS_WRITTEN = (
    b'{"author":"%b","device":"%b","digest":"%b","entity":"%b","field":"%b",'
    b'"parents":%b,"recorded_at":"%b","seq":%d,"v":1}'
)
