"""A durable save beside a bare one: python tests/benchmarks/bench_save.py [ROUNDS]."""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store.workspace import Opener, create_workspace, open_workspace

SAVES = 300


def bare(folder: Path) -> float:
    connection = sqlite3.connect(folder / f"{new_id()}.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE answer (id TEXT PRIMARY KEY, value TEXT)")
    started = time.perf_counter()
    for number in range(SAVES):
        connection.execute("INSERT INTO answer VALUES (?, ?)", (f"{number:064}", "85" * 200))
    taken = time.perf_counter() - started
    connection.close()
    return taken


def ours(folder: Path) -> float:
    path = folder / f"{new_id()}.workbench"
    create_workspace(path)
    opener = Opener("Bench", "home", lambda: datetime.now(UTC))
    with open_workspace(path, opener, writing=True) as workspace:
        entity = EntityId(new_id())
        started = time.perf_counter()
        for number in range(SAVES):
            statement = Statement(entity, f"answer/question_{number % 60}", number, new_id())
            workspace.record(
                [statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16)
            )
        return time.perf_counter() - started


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = Path(name)
        pairs = [(bare(folder), ours(folder)) for _ in range(rounds)]
    one, other = (statistics.median(times) / SAVES * 1000 for times in zip(*pairs, strict=True))
    ratio = statistics.median(b / a for a, b in pairs)
    print(f"bare save {one:.2f} ms, save with history and heads {other:.2f} ms, ratio {ratio:.2f} (goal 3)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
