"""How a portfolio in one SQLite file grows: its size, its pages and figures, and how many may write to it at once.

By hand: python tests/benchmarks/bench_growth.py [PACKAGES…], 1 10000 30000 100000 unless told otherwise. Times are of the
processor but for those of several writers, who wait for one another.
"""

import multiprocessing
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "benchmarks")]
from bench_portfolio import decide, figures, ingest, made, page, timed
from portfolios import take

from workbench.portfolio import packed
from workbench.portfolio.portfolio import Portfolio, open_portfolio
from workbench.portfolio.records import read_records

SIZES, PIECE = (1, 10_000, 30_000, 100_000), 2_000
WRITERS, EACH = (1, 2, 4), 100
"""How many write at once; packages of each, one transaction for ten of them."""


def write(place: str, first: int) -> float:
    """Take packages in tens, as somebody else's program does beside ours; return the longest wait for one ten."""
    longest = 0.0
    with open_portfolio(place) as portfolio:
        packages = made(EACH, first)
        for at in range(0, EACH, 10):
            start = time.perf_counter()
            take(portfolio, *packages[at : at + 10])
            longest = max(longest, time.perf_counter() - start)
    return longest


def tell(portfolio: Portfolio, file: Path, seconds: float, added: int, count: int) -> None:
    megabytes = sum(each.stat().st_size for each in file.parent.glob(f"{file.name}*")) / 1_000_000
    shown = timed(lambda: decide(portfolio), 1)
    first = timed(lambda: (packed._figures.cache_clear(), page(portfolio)), 9)
    every = timed(lambda: figures(portfolio), 3)
    listed = timed(lambda: one(portfolio), 9)
    print(
        f"{count:,} packages: {megabytes:,.0f} MB, taken in at {added / seconds:,.0f}/s, groups decided in {shown:.2f} s, "
        f"a page in {first * 1000:.1f} ms, all percentiles in {every:.2f} s, one opened in {listed * 1000:.2f} ms",
        flush=True,
    )


def one(portfolio: Portfolio) -> None:
    """Read one package, as its page does."""
    with portfolio.reading() as connection:
        (found,) = read_records(connection, cluster="c0", documents=True)
        assert found.document


def main() -> None:
    sizes = [int(each) for each in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "p.sqlite")
        count = 0
        with open_portfolio(str(file), making=True) as portfolio:
            for wanted in sizes:
                seconds, before = 0.0, count
                while count < wanted:
                    seconds += ingest(portfolio, made(min(PIECE, wanted - count), count))
                    count += min(PIECE, wanted - count)
                tell(portfolio, file, seconds, count - before, count)
        for writers in WRITERS:
            start, places = time.perf_counter(), [(str(file), count + EACH * each) for each in range(writers)]
            with multiprocessing.get_context("spawn").Pool(writers) as pool:
                longest = max(pool.starmap(write, places))
            count += EACH * writers
            passed = time.perf_counter() - start
            print(f"{writers} writer(s) at once: {EACH * writers / passed:,.0f}/s, the longest wait {longest:.2f} s")


if __name__ == "__main__":
    main()
