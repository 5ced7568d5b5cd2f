"""Evidence in the workspace: kept in chunks under its SHA-256, written and read as a stream."""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, Engine, delete, exists, insert, select

from workbench.store.errors import BlobAltered, BlobMissing, told
from workbench.store.tables import BlobComingRow, BlobRow, ChunkRow

CHUNK_BYTES = 1 << 20
STEP_CHUNKS = 2
"""Chunks that are written in one step of what comes in steps."""
_BLOB = BlobRow.__table__  # type: ignore[attr-defined]
_CHUNK = ChunkRow.__table__  # type: ignore[attr-defined]
_COMING = BlobComingRow.__table__  # type: ignore[attr-defined]


_LENGTHS = "SELECT count(*), coalesce(sum(length(content)), 0) FROM blob_chunk WHERE sha256 = ?"


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
        try:
            with told(self._path), self._engine.begin() as connection:
                if connection.execute(select(exists().where(_BLOB.c.sha256 == sha256))).scalar():
                    return True
                sink = _Sink(connection, sha256)
                for chunk in chunks:
                    sink.write(chunk)
                if sink.end() != sha256:
                    raise _OtherContent
                connection.execute(insert(_BLOB).values(sha256=sha256, size=sink.size))
        except _OtherContent:
            return False
        return True

    def take_step(self, sha256: str, place: int, chunks: Sequence[bytes], size: int | None = None) -> bool:
        """Keep some chunks of a blob that comes in steps, and that was looked through before; the last ones come with
        its size, and it is here then. False where what came before is gone, so that it has to come once more.
        """
        with told(self._path), self._engine.begin() as connection:
            if connection.execute(select(exists().where(_BLOB.c.sha256 == sha256))).scalar():
                return True
            connection.execute(insert(_COMING).prefix_with("OR IGNORE").values(sha256=sha256))
            for number, chunk in enumerate(chunks, place):  # What a sync that was cut off has left is written over.
                row = insert(_CHUNK).prefix_with("OR REPLACE")
                connection.execute(row.values(sha256=sha256, place=number, content=chunk))
            if size is None:
                return True
            if connection.exec_driver_sql(_LENGTHS, (sha256,)).one() != (place + len(chunks), size):
                return False
            connection.execute(insert(_BLOB).values(sha256=sha256, size=size))
            connection.execute(delete(_COMING).where(_COMING.c.sha256 == sha256))
        return True

    def coming(self) -> frozenset[str]:
        """Return which blobs have begun to come in steps."""
        with told(self._path), self._engine.connect() as connection:
            return frozenset(connection.execute(select(_COMING.c.sha256)).scalars())

    def drop_coming(self, but: Collection[str] = ()) -> None:
        """Let go of what has begun to come, but for some that still do."""
        with told(self._path), self._engine.begin() as connection:
            for each in connection.execute(select(_COMING.c.sha256)).scalars().all():
                if each not in but:
                    connection.execute(delete(_CHUNK).where(_CHUNK.c.sha256 == each))
                    connection.execute(delete(_COMING).where(_COMING.c.sha256 == each))

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


class Steps:
    """Cuts what is written to it into chunks, and hands them on some at a time."""

    def __init__(self, hand_on: Callable[[int, Sequence[bytes], int | None], bool]) -> None:
        self._hand_on = hand_on
        self._held, self._place, self._size = bytearray(), 0, 0

    def write(self, content: bytes) -> int:
        """Take the next piece."""
        self._held += content
        self._size += len(content)
        while len(self._held) > STEP_CHUNKS * CHUNK_BYTES:  # The last step is never empty.
            self._give(STEP_CHUNKS * CHUNK_BYTES, None)
        return len(content)

    def flush(self) -> None:
        """Nothing waits that would not wait for the end of its chunk."""

    def end(self) -> bool:
        """Hand on the rest; tell whether all is where it belongs."""
        return self._give(len(self._held), self._size)

    def _give(self, count: int, size: int | None) -> bool:
        content = bytes(self._held[:count])
        del self._held[:count]
        chunks = [content[start : start + CHUNK_BYTES] for start in range(0, count, CHUNK_BYTES)]
        place, self._place = self._place, self._place + len(chunks)
        return self._hand_on(place, chunks, size)


class _Sink:
    """Keeps what is written to it, chunk by chunk."""

    def __init__(self, connection: Connection, sha256: str) -> None:
        self._connection, self._sha256 = connection, sha256
        self._digest, self._held, self._place = hashlib.sha256(), bytearray(), 0
        self.size = 0

    def write(self, content: bytes) -> None:
        """Keep the next piece."""
        self._digest.update(content)
        self.size += len(content)
        self._held += content
        whole = len(self._held) // CHUNK_BYTES * CHUNK_BYTES
        for start in range(0, whole, CHUNK_BYTES):
            self._keep(bytes(self._held[start : start + CHUNK_BYTES]))
        del self._held[:whole]

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
