"""A table of 100,000 × 20 beside openpyxl's write-only mode: python tests/benchmarks/bench_table.py [ROUNDS] [ROWS].

Each writing happens in a process of its own, in alternating rounds, so that its memory is its own.
"""

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ONE = """
import resource, sys, time
sys.path.insert(0, {root!r})
from benchmarks.bench_table import {work}
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.perf_counter()
{work}({path!r}, {rows})
print(time.perf_counter() - started, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def made(rows: int) -> Iterator[list[object]]:
    """Yield rows as a portfolio has them: names, figures, dates, blanks."""
    from datetime import date
    from decimal import Decimal

    for row in range(rows):
        yield [
            f"Cluster {row} Øst & Vest", "NO", "NO07", "Energy and environment", row % 900, row % 77, Decimal(row) / 8,
            row / 7, date(2024, 1 + row % 12, 1 + row % 28), date(2026, 1 + row % 12, 1), None, "gold", True, 42,
            row * 13, 0.25, f"A remark on {row} that is a little longer than the others", "=SUM(A1)", "–", row,
        ]  # fmt: skip


def ours(path: str, rows: int) -> None:
    from workbench.exchange.excel.big_table import Column, write_table

    write_table(Path(path), "Portfolio", [Column(f"Column {at}") for at in range(20)], made(rows))  # type: ignore[arg-type]


def openpyxl_write_only(path: str, rows: int) -> None:
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Portfolio")
    for row in made(rows):
        sheet.append(row)
    book.save(path)


def measured(work: str, rows: int, folder: str) -> tuple[float, float]:
    """Return seconds, and MiB above what was needed before."""
    code = ONE.format(root=str(Path(__file__).parents[1]), work=work, path=f"{folder}/{work}.xlsx", rows=rows)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


def main(rounds: int, rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        pairs = [[measured(work, rows, folder) for work in ("ours", "openpyxl_write_only")] for _ in range(rounds)]
        tenth = measured("ours", rows // 10, folder)
    mine, theirs = (statistics.median(pair[at][0] for pair in pairs) for at in (0, 1))
    ratio = statistics.median(pair[0][0] / pair[1][0] for pair in pairs)
    print(f"{rows:,} rows of 20: {mine:.1f} s, openpyxl write-only {theirs:.1f} s, ratio {ratio:.2f} (goal 0.25)")
    print(f"memory: {pairs[0][0][1]:.1f} MiB, for a tenth of the rows {tenth[1]:.1f} MiB (goal: the same)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
