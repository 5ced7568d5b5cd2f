"""Reading last year's workbook, 12 sheets of 60 rows and 8 columns: python tests/benchmarks/bench_reading.py [ROUNDS].

The anchor is openpyxl's read-only mode in a process of its own, import included: values alone, no formula, no comment,
nothing guarded. Ours is `read_workbook`, with the start of its guarded process, every property of each cell, and the
limits; then the same through a `Reader` that is kept, and calamine's values beside it for scale. Rounds alternate.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
from openpyxl.comments import Comment
from python_calamine import load_workbook

from workbench.exchange.excel.cells import Reader, read_workbook

SHEETS, ROWS, COLUMNS = 12, 60, 8
ANCHOR = """
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
print(sum(1 for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None))
"""
WITHIN = """
import sys, time, openpyxl
began = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
sum(1 for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None)
print(time.perf_counter() - began)
"""


def build(path: Path) -> None:
    """Write a workbook as an assessor keeps one: questions, figures, shares, days, amounts, sums, remarks."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number in range(SHEETS):
        sheet = book.create_sheet(f"{number + 1} Group of indicators")
        for row in range(1, ROWS + 1):
            sheet.append([
                f"{number + 1}.{row}", f"How many of the members of the cluster take part in activity {row}?", row * 1.5, 0.42,
                date(2024, 5, row % 28 + 1), f"=C{row}*2", row * 1000, f"Remark {row % 9}: minutes were seen",
            ])  # fmt: skip
            sheet.cell(row, 4).number_format = "0 %"
            sheet.cell(row, 5).number_format = "dd.mm.yyyy"
            sheet.cell(row, 7).number_format = '#,##0 "kr"'
        sheet["C3"].comment = Comment("Counted in May", "A")
        sheet.merge_cells(start_row=ROWS + 2, start_column=1, end_row=ROWS + 2, end_column=4)
    book.save(path)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def anchor(path: Path, program: str = ANCHOR) -> str:
    return subprocess.run([sys.executable, "-c", program, path], check=True, capture_output=True, text=True).stdout


def calamine(path: Path) -> None:
    book = load_workbook(path)
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python()


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder, Reader() as reader:
        path = Path(folder) / "last-year.xlsx"
        build(path)
        print(
            f"{len(read_workbook(path).cells):,} cells, {path.stat().st_size // 1000} kB; openpyxl finds {anchor(path).strip()}"
        )
        reader.read(path)
        works: dict[str, Callable[[], float]] = {
            "openpyxl read-only, own process": lambda: timed(lambda: anchor(path)),
            "ours, own guarded process": lambda: timed(lambda: read_workbook(path)),
            "openpyxl read-only, imported": lambda: float(anchor(path, WITHIN)),
            "ours, Reader kept": lambda: timed(lambda: reader.read(path)),
            "calamine, values alone": lambda: timed(lambda: calamine(path)),
        }
        found: dict[str, list[float]] = {name: [] for name in works}
        for _ in range(rounds):
            for name, work in works.items():
                found[name].append(work())
    first = statistics.median(found["openpyxl read-only, own process"])
    for name, times in found.items():
        median = statistics.median(times)
        print(
            f"{name:34} {median * 1000:6.1f} ms, {median / first:5.2f} of the anchor, slowest {max(times) * 1000:.0f} ms"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
