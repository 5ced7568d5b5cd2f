"""Evidence in the workspace: kept in chunks under its SHA-256, written and read as a stream."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, Engine, exists, insert, select

from workbench.store.errors import BlobAltered, BlobMissing, told
from workbench.store.tables import BlobRow, ChunkRow

CHUNK_BYTES = 1 << 20
_BLOB = BlobRow.__table__  # type: ignore[attr-defined]
_CHUNK = ChunkRow.__table__  # type: ignore[attr-defined]


class Blobs:
    """The evidence of a workspace by content."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path = path
        self._engine = engine

    def add(self, stream: BinaryIO) -> tuple[str, int]:
        """Keep a stream's content; return its SHA-256 (hex) and size in bytes.

        The stream is read twice, so that content is stored only under its true name.
        """
        sha256, size = _measure(stream)
        stream.seek(0)
        with told(self._path), self._engine.begin() as connection:
            if connection.execute(select(exists().where(_BLOB.c.sha256 == sha256))).scalar():
                return sha256, size
            connection.execute(insert(_BLOB).values(sha256=sha256, size=size))
            place = 0
            while chunk := stream.read(CHUNK_BYTES):
                connection.execute(insert(_CHUNK).values(sha256=sha256, place=place, content=chunk))
                place += 1
        return sha256, size

    def take(self, sha256: str, chunks: Iterable[bytes]) -> bool:
        """Keep a blob that comes from elsewhere; False, and nothing kept, where its content is not what it is named by.

        The content is read once; what is here already is not read at all.
        """

        def fill(kept: Sink) -> bool:
            for chunk in chunks:
                kept.write(chunk)
            return True

        return self.take_from(sha256, fill)

    def take_from(self, sha256: str, fill: Callable[["Sink"], bool]) -> bool:
        """As `take`, from what writes the content itself, in pieces of any size, and tells whether it is whole."""
        try:
            with told(self._path), self._engine.begin() as connection:
                if connection.execute(select(exists().where(_BLOB.c.sha256 == sha256))).scalar():
                    return True
                sink = Sink(connection, sha256)
                if not fill(sink) or sink.end() != sha256:
                    raise _OtherContent
                connection.execute(insert(_BLOB).values(sha256=sha256, size=sink.size))
        except _OtherContent:
            return False
        return True

    def size(self, sha256: str) -> int | None:
        """Return a blob's size in bytes, or None where it is not here. Raises BlobAltered where it is no number."""
        with told(self._path), self._engine.connect() as connection:
            found = connection.execute(select(_BLOB.c.size).where(_BLOB.c.sha256 == sha256)).scalar()
        if found is not None and not isinstance(found, int):
            raise BlobAltered(sha256=sha256)
        return found

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """Yield a blob's content piece by piece.

        Raises BlobMissing, and BlobAltered after the last piece where it was not what the blob is named by.
        """
        if self.size(sha256) is None:
            raise BlobMissing(sha256=sha256)
        query = select(_CHUNK.c.content).where(_CHUNK.c.sha256 == sha256).order_by(_CHUNK.c.place)
        digest = hashlib.sha256()
        with told(self._path), self._engine.connect() as connection:
            for (content,) in connection.execute(query):
                if not isinstance(content, bytes):
                    raise BlobAltered(sha256=sha256)
                digest.update(content)
                yield content
        if digest.hexdigest() != sha256:
            raise BlobAltered(sha256=sha256)

    def all(self) -> tuple[tuple[str, int], ...]:
        """List every blob's SHA-256 and size."""
        with told(self._path), self._engine.connect() as connection:
            rows = connection.execute(select(_BLOB.c.sha256, _BLOB.c.size).order_by(_BLOB.c.sha256))
            return tuple((sha256, size) for sha256, size in rows)


class Sink:
    """Keeps what is written to it, chunk by chunk."""

    def __init__(self, connection: Connection, sha256: str) -> None:
        self._connection, self._sha256 = connection, sha256
        self._digest, self._held, self._place = hashlib.sha256(), bytearray(), 0
        self.size = 0

    def write(self, content: bytes) -> int:
        """Keep the next piece."""
        self._digest.update(content)
        self.size += len(content)
        self._held += content
        whole = len(self._held) // CHUNK_BYTES * CHUNK_BYTES
        for start in range(0, whole, CHUNK_BYTES):
            self._keep(bytes(self._held[start : start + CHUNK_BYTES]))
        del self._held[:whole]
        return len(content)

    def flush(self) -> None:
        """Nothing waits that would not wait for the end of its chunk."""

    def end(self) -> str:
        """Keep the rest; return the SHA-256 (hex) of all."""
        if self._held:
            self._keep(bytes(self._held))
        return self._digest.hexdigest()

    def _keep(self, chunk: bytes) -> None:
        self._connection.execute(insert(_CHUNK).values(sha256=self._sha256, place=self._place, content=chunk))
        self._place += 1


class _OtherContent(Exception):
    """Takes back what was written of a blob."""


def _measure(stream: BinaryIO) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while chunk := stream.read(CHUNK_BYTES):
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size
