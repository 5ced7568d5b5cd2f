"""A batch of workbooks of various layouts, and one table of many clusters: python tests/benchmarks/bench_batch.py [FILES]."""

import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import openpyxl
from layouts import Layout
from layouts.first import LAYOUTS as FIRST
from layouts.tuned import LAYOUTS as TUNED
from scenario import Scenario

from workbench.application import batch_words
from workbench.application.batch_taking import take_over_many
from workbench.application.batching import BatchChoices, plan_many

DATA = Path(__file__).parents[1] / "data" / "previous-year"


def make_files(folder: Path, number: int) -> None:
    """Make workbooks of one cluster each, named after it, of all layouts in turn."""
    layouts: list[Layout | Path] = [DATA / "kattegatt-2024-sv.xlsx", DATA / "oresund-2023-en.xlsx"]
    layouts += [each for each in (*FIRST, *TUNED) if each.edition == "ecei-2013"]
    layouts = [each for each in layouts if isinstance(each, Path) or "portfolio" not in each.name]
    made: dict[int, Path] = {}
    for at in range(number):
        kind = at % len(layouts)
        path = folder / f"{chr(65 + at % 26)}{chr(97 + at // 26 % 26)} Kyst {at:03} 2025.xlsx"
        if kind in made:
            shutil.copy(made[kind], path)
        else:
            layout = layouts[kind]
            source = layout if isinstance(layout, Path) else layout.write(folder)
            (shutil.copy if isinstance(layout, Path) else shutil.move)(source, path)
            made[kind] = path
        book = openpyxl.load_workbook(path)
        book.worksheets[-1].append([f"File {at} of the batch"])
        book.save(path)


def make_table(path: Path, clusters: int) -> None:
    """Make one table with a row for each cluster."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Oversikt 2025"
    sheet.append(
        ["Klynge", "Antall medlemmer", "Forpliktede medlemmer", "SMB", "Antall ansatte", "Årsverk", "Styremøter"]
    )
    for at in range(clusters):
        sheet.append([f"Havklyngen {chr(65 + at % 26)}{at}", 90 + at, 70 + at, 40, 6, "4,5", 6])
    book.save(path)


def measure(folder: Path, source: Path, name: str) -> None:
    scenario = Scenario(folder)
    started = time.perf_counter()
    plan = plan_many(scenario.services, source, BatchChoices(edition="ecei-2013", country="NO"))
    planned = time.perf_counter()
    longest = 0.0

    def timed(text: str, done: int, of: int) -> None:
        nonlocal longest, since
        now = time.perf_counter()
        longest, since = max(longest, now - since), now

    since = planned
    outcome = take_over_many(scenario.services, plan, timed)
    taken = time.perf_counter()
    rows = batch_words.write_account(scenario.services, plan, folder / "account.xlsx", outcome)
    told = time.perf_counter()
    print(
        f"{name}: {told - started:.1f} s: read and planned {planned - started:.1f}, "
        f"written {taken - planned:.1f} (longest file {1000 * longest:.0f} ms), account of {rows:,} cells {told - taken:.1f}; "
        f"{len(outcome.files)} files, {len(outcome.clusters)} clusters, {dict(plan.counts)}"
    )
    again = time.perf_counter()
    plan = plan_many(scenario.services, source, BatchChoices(edition="ecei-2013", country="NO"))
    outcome = take_over_many(scenario.services, plan)
    print(f"  again: {time.perf_counter() - again:.1f} s, {len(outcome.files)} files taken")
    scenario.close()


def main(files: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each in ("files", "one", "two", "three"):
            (folder / each).mkdir()
        make_files(folder / "files", files)
        measure(folder / "one", folder / "files", f"{files} workbooks (goal 60 s for 200)")
        make_table(folder / "table.xlsx", 100)
        measure(folder / "two", folder / "table.xlsx", "a table of 100 clusters")
        make_table(folder / "big.xlsx", 400)
        measure(folder / "three", folder / "big.xlsx", "a table of 400 clusters")
    print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
