"""Reading the first list of a workspace of 50,000 revisions: python tests/benchmarks/bench_opening.py [ROUNDS [WORKSPACE]].

Each round is a fresh process; the import of the program is apart. A workspace that is named and not there is made,
and kept.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from workbench.domain.revisions import Statement
from workbench.kernel.canonical import Json
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

PAGE = 50
CLUSTERS, ASSESSMENTS, ANSWERS, SCORES, AWARDS, FINDINGS = 200, 60, 350, 30, 150, 600
REPLACED = (0.9, 0.06)
"""Share of the answers that were said again, in a second and a third round."""
TEXT = "The board met six times, and minutes were seen for each; two of the members joined by telephone. "
TIMED = """
import sys, time
from pathlib import Path
import os
path = Path(sys.argv[1])
if sys.argv[2] == "cold":
    with path.open("rb") as stream:
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
began = time.perf_counter()
from workbench.store.glance import glance
read = time.perf_counter()
lines = glance(path)
done = time.perf_counter()
again = glance(path)
print(read - began, done - read, time.perf_counter() - done, len(lines), sum(line.answered for line in lines))
"""


def entity(kind: str, **fields: Json) -> tuple[EntityId, list[Statement]]:
    """Return a new entity and what is said of it."""
    made = EntityId(new_id())
    return made, [Statement(made, field, value, new_id()) for field, value in {"kind": kind, **fields}.items()]


def base() -> Iterator[tuple[EntityId, list[Statement]]]:
    """Yield clusters."""
    for number in range(CLUSTERS):
        yield entity("cluster", name=f"Cluster of the north {number}", country="NO", region="Vest", sector="ocean")


def assessment(cluster: EntityId, person: str, number: int) -> tuple[EntityId, list[Statement]]:
    """Return an assessment with answers, and scores with reasons."""
    edition = {"file": "a" * 64, "hash": "b" * 64, "id": "ecei-2013", "version": "1", "fields": 350, "scored": 30}
    fields = {"cluster": cluster, "edition": edition, "period": str(2020 + number % 6), "status": "draft"}
    fields |= {"origin": "done", "currency": "NOK", "visit_first": "2026-11-25", f"role/{person}": "lead"}
    fields |= {f"answer/question_{each}": answer(each) for each in range(ANSWERS)}
    made, said = entity("assessment", **fields)
    scores = [
        Statement(made, f"score/{each // 5 + 1}.{each % 5 + 1}/{person}", 3, new_id(), why=TEXT * 2)
        for each in range(SCORES)
    ]
    return made, said + scores


def answer(number: int) -> Json:
    """Return a number, a text or a choice."""
    return (number * 7, TEXT * (1 + number % 3), "yes")[number % 3]


def fill(workspace: Workspace) -> None:
    """Say about 50,000 things, in the order in which a season brings them: answers first, changes later."""
    person, said = entity("person", name="Ann Berg", email="ann@example.org")
    store(workspace, said)
    clusters = list(base())
    store(workspace, [each for _, said in clusters for each in said])
    made = [assessment(clusters[number * 3][0], person, number) for number in range(ASSESSMENTS)]
    for _, said in made:
        store(workspace, said)
    for share in REPLACED:
        for about, _ in made:
            store(workspace, [
                Statement(about, f"answer/question_{each}", answer(each + 1), new_id()) for each in range(int(ANSWERS * share))
            ])  # fmt: skip
    for number in range(AWARDS):
        store(workspace, entity("award", cluster=clusters[number][0], label="silver", by="ESCA", on="2025-05-02", until="2027-05-02")[1])  # fmt: skip
    for number in range(FINDINGS):
        store(workspace, entity("finding", assessment=made[number % ASSESSMENTS][0], sort="strength", title="Steady", text=TEXT)[1])  # fmt: skip


def store(workspace: Workspace, statements: list[Statement]) -> None:
    """Say things, a page at a time."""
    assert workspace.device is not None
    for start in range(0, len(statements), PAGE):
        page = statements[start : start + PAGE]
        workspace.revisions.record(
            page, author=PersonId(new_id()), device=workspace.device,
            recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16 * len(page)),
        )  # fmt: skip


def build(path: Path) -> None:
    """Make the workspace."""
    create_workspace(path)
    with open_workspace(path, Opener("Bench", "home", lambda: datetime.now(UTC)), writing=True) as workspace:
        fill(workspace)
        print(f"{len(workspace.revisions.all()):,} revisions, {len(workspace.revisions.heads()):,} current", end=", ")
    print(f"{path.stat().st_size / 1e6:.0f} MB")


def measure(path: Path, how: str, rounds: int) -> None:
    """Say the median times of reading the list."""
    rows = [
        subprocess.run([sys.executable, "-c", TIMED, str(path), how], capture_output=True, text=True, check=True).stdout
        for _ in range(rounds)
    ]
    imported, first, again, *counts = (
        statistics.median(map(float, each)) for each in zip(*map(str.split, rows), strict=True)
    )
    print(
        f"{how}: list {first * 1000:.0f} ms (goal 300), once more {again * 1000:.0f} ms, import {imported * 1000:.0f} ms, ",
        end="",
    )
    print("{:.0f} assessments, {:.0f} answers".format(*counts))


def main(rounds: int, path: Path | None) -> None:
    with tempfile.TemporaryDirectory(dir=".") as name:
        path = path or Path(name) / "large.workbench"
        if not path.exists():
            build(path)
        for how in ("cold", "warm"):
            measure(path, how, rounds)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
