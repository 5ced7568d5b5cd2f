"""What a workspace of any layout holds, in figures that a change of anything said changes."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from workbench.store import encryption

_REVISIONS = """
SELECT rowid, id, entity, field, value, context, salt, digest, parents, author, device, seq, recorded_at
FROM revision ORDER BY rowid
"""
_PARENTS = "SELECT parent, child FROM revision_parent ORDER BY parent, child"
_HEADS = "SELECT id FROM revision WHERE is_head ORDER BY id"
_BLOBS = """
SELECT sha256, size, (SELECT count(*) FROM blob_chunk c WHERE c.sha256 = b.sha256),
  (SELECT coalesce(sum(length(content)), 0) FROM blob_chunk c WHERE c.sha256 = b.sha256)
FROM blob b ORDER BY sha256
"""


class Content(NamedTuple):
    """Number of rows and SHA-256 (hex) of each."""

    revisions: tuple[int, str]
    """Every column but whether it is current."""
    parents: tuple[int, str]
    heads: tuple[int, str]
    blobs: tuple[int, str]
    """Names, sizes, chunks and their bytes."""


def content_of(path: Path) -> Content:
    """Read through a workspace of any layout; the same content gives the same figures."""
    with closing(encryption.connect(path, "ro")) as connection:
        connection.text_factory = bytes  # What a fault of the disk made unreadable stays as it is; a check names it.
        return Content(*(_digest(connection, query) for query in (_REVISIONS, _PARENTS, _HEADS, _BLOBS)))


def _digest(connection: sqlite3.Connection, query: str) -> tuple[int, str]:
    import hashlib  # Not before the first window stands.

    digest, count = hashlib.sha256(), 0
    for row in connection.execute(query):
        digest.update(repr(row).encode())
        count += 1
    return count, digest.hexdigest()
