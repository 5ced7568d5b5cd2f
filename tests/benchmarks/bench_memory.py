"""How much memory it takes to take many packages in, with progress, stopped half-way and gone on with.

By hand: python tests/benchmarks/bench_memory.py [PACKAGES…], 300 3000 10000 unless told otherwise. Each number is taken in
by a process of its own; signatures are taken for checked, what that costs tells bench_intake.py.
"""

import contextlib
import multiprocessing
import resource
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
from portfolios import document, submission

from workbench.application import ingesting
from workbench.application.home import Home
from workbench.kernel.clock import SystemClock
from workbench.kernel.files import sha256_of
from workbench.portfolio.submissions import Submission

SIZES = (300, 3_000, 10_000)


def checked(_: object, path: Path) -> Submission:
    """Return what a package would say: its name is the number of a cluster."""
    number = int(path.stem)
    said = {"country": ("NO", "SE", "DK", "FI")[number % 4], "region": f"R{number % 60:02}", "sector": f"{number % 14}"}
    return submission(document(number, **said), file=sha256_of(path))


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(folder: str, count: int) -> None:
    """Take packages in, stopped after the first half, and say what it came to."""
    ingesting.Verifying.submission = checked  # type: ignore[method-assign, assignment]
    ingesting.checkers = lambda *_, **__: contextlib.nullcontext(None)  # type: ignore[assignment]
    ingesting.is_sealed_for_somebody = lambda _: False
    packages = [Path(folder, f"{number:05}.asice") for number in range(count)]
    for each in packages:
        each.write_text(each.stem)
    said: list[int] = []
    home, place = Home(Path(folder, "home"), SystemClock()), f"{folder}/p.sqlite"
    before = megabytes()
    first = ingesting.ingest(home, place, packages, lambda *at: said.append(at[1]), lambda: len(said) >= count // 2)
    again = ingesting.ingest(home, place, packages, lambda *at: said.append(at[1]))
    assert first.is_stopped and said == [*range(1, count // 2 + 1), *range(1, count + 1)]
    assert first.totals["added"] == again.totals["unchanged"] == count // 2
    print(f"{count:,} packages: {before:.0f} MB before, at most {megabytes():.0f} MB", flush=True)


def main() -> None:
    for count in [int(each) for each in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            process = multiprocessing.get_context("spawn").Process(target=measure, args=(folder, count))
            process.start()
            process.join()
            assert process.exitcode == 0


if __name__ == "__main__":
    main()
