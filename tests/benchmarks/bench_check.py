"""Checking and salvaging 50,000 revisions: python tests/benchmarks/bench_check.py [ROUNDS [WORKSPACE]].

A workspace that is named and not there is made, and kept. The longest wait is that of another
thread that only wants to look at the clock every millisecond, as a window would.
"""

import io
import os
import resource
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store.integrity import check_workspace
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

ASSESSMENTS, ANSWERS, ROUNDS, EVIDENCE = 60, 400, 2, 8
TEXT = "The board met six times, and minutes were seen for each; two of the members joined by telephone. "
OPENER = Opener("Bench", "home", lambda: datetime.now(UTC))


def build(path: Path) -> None:
    """Make the workspace."""
    create_workspace(path)
    with open_workspace(path, OPENER, writing=True) as workspace:
        person = PersonId(new_id())
        for number in range(ASSESSMENTS):
            entity = EntityId(new_id())
            said = [("kind", "assessment"), ("period", str(2020 + number % 6)), ("cluster", new_id())]
            said += [
                (f"answer/question_{each}", (each * 7, TEXT * (1 + each % 3), "yes")[each % 3])
                for each in range(ANSWERS)
            ]
            say(workspace, person, [Statement(entity, field, value, new_id()) for field, value in said])
            for turn in range(1, ROUNDS):
                again = [Statement(entity, field, [value, turn], new_id()) for field, value in said[3:]]
                say(workspace, person, again)
            say(workspace, person, [Statement(entity, f"note/{each}", TEXT * 60, new_id()) for each in range(12)])
        for number in range(EVIDENCE):
            workspace.blobs.add(io.BytesIO(os.urandom(1_500_000) + bytes([number])))


def say(workspace: Workspace, person: PersonId, statements: list[Statement]) -> None:
    """Say things, a page at a time."""
    for start in range(0, len(statements), 100):
        page = statements[start : start + 100]
        workspace.record(page, author=person, recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16 * len(page)))


class Waiter:
    """Another thread that wants its turn every millisecond."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._wait)

    def __enter__(self) -> "Waiter":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.set()
        self._thread.join()

    def _wait(self) -> None:
        last = time.perf_counter()
        while not self._ends.is_set():
            time.sleep(0.001)
            now = time.perf_counter()
            self.longest, last = max(self.longest, now - last - 0.001), now


def timed(work: Callable[[], object], rounds: int) -> str:
    """Return the median and worst time of some work, and the longest wait of another thread."""
    taken, waited = [], []
    for _ in range(rounds):
        with Waiter() as waiter:
            begun = time.perf_counter()
            work()
            taken.append(time.perf_counter() - begun)
        waited.append(waiter.longest)
    return (
        f"{statistics.median(taken):.2f} s (worst {max(taken):.2f}), another thread waits {max(waited) * 1000:.0f} ms"
    )


def main(rounds: int, path: Path | None) -> None:
    """Measure."""
    with tempfile.TemporaryDirectory(dir=".") as name:
        path = path or Path(name) / "large.workbench"
        if not path.exists():
            build(path)
        with open_workspace(path, OPENER, writing=False) as workspace:
            health = check_workspace(workspace, full=False)
            print(f"{health.revisions:,} revisions, {path.stat().st_size / 1e6:.0f} MB, sound: {health.is_sound}")
            print(f"fast check {timed(lambda: check_workspace(workspace, full=False), rounds)} (goal 2 s)")
            print(f"full check {timed(lambda: check_workspace(workspace, full=True), rounds)}")
        salvage_into(Path(name), path, rounds)
        print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB at most")


def salvage_into(folder: Path, path: Path, rounds: int) -> None:
    """Measure a salvage of the same file."""
    from workbench.store.salvage import salvage

    def work() -> None:
        target = folder / f"{new_id()}.workbench"
        salvage(path, target, OPENER)
        target.unlink()

    print(f"salvage {timed(work, min(rounds, 3))}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
