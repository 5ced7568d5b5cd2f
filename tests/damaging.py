"""A workspace of many kinds of pages, what truly is in it, and single bits that turn."""

import io
import random
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from workbench.domain.revisions import Revision, Statement
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

OPENER = Opener("Ann Berg", "home-1", lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))
PAGE = 4096
KINDS = {2: "inner index", 5: "inner table", 10: "index", 13: "table"}


@dataclass
class Truth:
    """What was put into a workspace."""

    path: Path
    revisions: dict[str, Revision] = field(default_factory=dict)
    blobs: dict[str, bytes] = field(default_factory=dict)


def build(path: Path, *, logged: bool = False, seed: int = 1) -> Truth:
    """Make a workspace with chains of answers, long texts and evidence; `logged` leaves the last of it in the log."""
    truth, turn = Truth(path), random.Random(seed)
    create_workspace(path)
    working = path.with_name("working.workbench")
    path.rename(working)
    with open_workspace(working, OPENER, writing=True) as workspace:
        things = [_thing(workspace, turn, number) for number in range(8)]
        _add_evidence(workspace, turn, truth, (0, 100, 3_000, 30_000, 1_200_000))
        if logged:
            with workspace._engine.connect() as connection:
                connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # type: ignore[union-attr]
            for each in things:
                _answer(workspace, turn, each, 6)
            _add_evidence(workspace, turn, truth, (5_000,))
            copy_workspace(working, path)
        truth.revisions = {each.id: each for each in workspace.revisions.all()}
    if not logged:
        working.rename(path)
    return truth


def flipped(truth: Truth, folder: Path, seed: int) -> tuple[Path, str]:
    """Copy a workspace and turn one bit, in a page of a kind that the seed chooses; return the copy and the kind."""
    turn = random.Random(seed)
    places = sorted(pages_by_kind(truth.path).items())
    kind, offsets = places[turn.randrange(len(places))]
    copy = folder / f"flip-{seed}.workbench"
    copy_workspace(truth.path, copy)
    suffix, at = turn.choice(offsets)
    target = copy.with_name(copy.name + suffix)
    content = bytearray(target.read_bytes())
    content[at + turn.randrange(min(PAGE, len(content) - at))] ^= 1 << turn.randrange(8)
    target.write_bytes(bytes(content))
    return copy, kind


def pages_by_kind(path: Path) -> dict[str, list[tuple[str, int]]]:
    """Return where pages lie, as file suffix and offset, by what they hold."""
    found: dict[str, list[tuple[str, int]]] = {}
    content = path.read_bytes()
    for at in range(0, len(content), PAGE):
        name = "head" if at == 0 else KINDS.get(content[at], "continued")
        found.setdefault(name, []).append(("", at))
    log = path.with_name(path.name + "-wal")
    if log.exists():
        found["log"] = [("-wal", at) for at in range(0, log.stat().st_size, PAGE + 24)]
    return found


def seen_by_sqlite(path: Path) -> tuple[dict[str, tuple[object, ...]], dict[str, bytes]] | None:
    """Return the revisions and the evidence as SQLite reads them; None where it can't."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        rows = connection.execute("SELECT * FROM revision NOT INDEXED").fetchall()
        blobs: dict[str, bytes] = {each: b"" for (each,) in connection.execute("SELECT sha256 FROM blob NOT INDEXED")}
        for sha256, content in connection.execute("SELECT sha256, content FROM blob_chunk NOT INDEXED ORDER BY rowid"):
            blobs[sha256] = blobs.get(sha256, b"") + content
        return {row[0]: tuple(row[1:12]) for row in rows}, blobs
    except (sqlite3.Error, TypeError, UnicodeDecodeError):
        return None
    finally:
        connection.close()


def sqlite_is_content(path: Path) -> bool:
    """Tell whether SQLite's own check finds nothing."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        return bool(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)])
    except sqlite3.Error:
        return False
    finally:
        connection.close()


def remove(path: Path) -> None:
    """Remove a workspace with all that lies beside it."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def copy_workspace(source: Path, target: Path) -> None:
    """Copy a workspace with its log, as it lies on the disk."""
    for suffix in ("", "-wal"):
        each = source.with_name(source.name + suffix)
        if each.exists():
            shutil.copyfile(each, target.with_name(target.name + suffix))


def _thing(workspace: Workspace, turn: random.Random, number: int) -> EntityId:
    entity = EntityId(new_id())
    _say(workspace, turn, entity, {"kind": "assessment", "period": str(2020 + number), "cluster": new_id()})
    _answer(workspace, turn, entity, 30)
    return entity


def _answer(workspace: Workspace, turn: random.Random, entity: EntityId, count: int) -> None:
    for each in range(count):
        value = turn.choice([turn.randrange(10_000), "words " * turn.randrange(1, 40), "four kilobytes " * 700, None])
        _say(workspace, turn, entity, {f"answer/question_{each % 12}": value})


def _say(workspace: Workspace, turn: random.Random, entity: EntityId, said: dict[str, object]) -> None:
    workspace.record(
        [Statement(entity, name, value, new_id(), note="seen on site") for name, value in said.items()],
        author=PersonId("018f0000-0000-7000-8000-000000000001"), recorded_at="2026-11-25T12:00:00.000Z",
        salts=turn.randbytes(16 * len(said)),
    )  # fmt: skip


def _add_evidence(workspace: Workspace, turn: random.Random, truth: Truth, sizes: tuple[int, ...]) -> None:
    for size in sizes:
        content = turn.randbytes(size)
        sha256, _ = workspace.blobs.add(io.BytesIO(content))
        truth.blobs[sha256] = content
        _say(workspace, turn, EntityId(new_id()), {"kind": "evidence", "name": f"{size}.bin", "sha256": sha256})


def revisions_in(path: Path) -> Iterator[Revision]:
    """Yield the revisions of a workspace."""
    with open_workspace(path, OPENER, writing=False) as workspace:
        yield from workspace.revisions.all()
