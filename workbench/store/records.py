"""Revisions as they lie on the disk: plain columns, believed only where id and digest agree."""

import json
import re
from collections.abc import Sequence
from typing import Any

from workbench.domain.revisions import Revision, agrees_as_written, is_intact
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId
from workbench.store.damage import Trace

COLUMNS = "id, entity, field, value, context, salt, digest, parents, author, device, seq, recorded_at"
"""In the order in which every layout stores them."""
WIDTH = 12
Cell = bytes | int | float | None
Row = Sequence[Cell]
"""The columns of one revision, texts as UTF-8."""
_ID = re.compile(r"[0-9a-f]{64}")


def read_sound(row: Row) -> Revision | None:
    """Return the revision of a row; None where it is not what its author said.

    Strict, for what comes in from elsewhere: a forger can give a hash to what is no canonical JSON.
    """
    read = _read(row)
    try:
        return read if read is not None and is_intact(read) else None
    except (ValueError, TypeError, RecursionError):  # Such as a number that no canonical JSON can hold.
        return None


def is_sound(row: Row) -> bool:
    """Tell whether a row is what its author said, mostly without reading its JSON."""
    *words, seq, recorded_at = row
    is_plain = type(seq) is int and type(recorded_at) is bytes and all(type(each) is bytes for each in words)
    if is_plain and agrees_as_written(*words, seq, recorded_at):  # type: ignore[arg-type, call-arg]
        return True
    return read_sound(row) is not None


def trace_of(row: Row, place: int | None) -> Trace:
    """Return what a damaged row still seems to say."""
    id_, entity, field, _, _, _, _, _, author, device, seq, recorded_at = map(_shown, row)
    return Trace(
        place, id_ if _ID.fullmatch(id_) else "", entity, field, author, device,
        int(seq) if seq.isascii() and seq.isdigit() and len(seq) < 19 else None, recorded_at,
    )  # fmt: skip


def from_stored(row: Sequence[Any]) -> Revision | None:
    """Return what a row says, texts as text; None where a bit has turned: a check names it."""
    try:
        return as_said(row)
    except (ValueError, TypeError):
        return None


def as_said(row: Sequence[Any]) -> Revision:
    """Return what a row says, texts as text. Raises ValueError or TypeError where it is damaged."""
    id_, entity, field, value, context, salt, digest, parents, author, device, seq, recorded_at, *_ = row
    return Revision(
        RevisionId(id_), EntityId(entity), field,
        None if value is None else json.loads(value),
        None if context is None else json.loads(context),
        salt, digest, tuple(RevisionId(each) for each in json.loads(parents)),
        PersonId(author), DeviceId(device), seq, recorded_at,
    )  # fmt: skip


def _shown(cell: Cell) -> str:
    text = cell.decode("utf-8", "replace") if isinstance(cell, bytes) else "" if cell is None else str(cell)
    return "".join(letter for letter in text if letter.isprintable())[:200]


def _read(row: Row) -> Revision | None:
    id_, entity, field, value, context, salt, digest, parents, author, device, seq, recorded_at = row
    if type(seq) is not int or not (salt is None) == (value is None) == (context is None):
        return None
    try:
        texts = [each.decode() for each in (id_, entity, field, digest, author, device, recorded_at)]  # type: ignore[union-attr]
        known = json.loads(parents)  # type: ignore[arg-type]
        return Revision(
            RevisionId(texts[0]), EntityId(texts[1]), texts[2],
            None if value is None else json.loads(value),  # type: ignore[arg-type]
            None if context is None else json.loads(context),  # type: ignore[arg-type]
            salt, texts[3], tuple(RevisionId(each) for each in known) if isinstance(known, list) else (),  # type: ignore[arg-type]
            PersonId(texts[4]), DeviceId(texts[5]), seq, texts[6],
        )  # fmt: skip
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
