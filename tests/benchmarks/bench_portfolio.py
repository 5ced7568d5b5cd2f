"""How long a portfolio takes: verified packages taken in, all percentiles, one page of a benchmark.

By hand: python tests/benchmarks/bench_portfolio.py [PACKAGES]; DuckDB is compared with where it is installed. All times
are of the processor, of all threads together: on a machine that others use too they are the same.
"""

import csv
import importlib.util
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
from portfolios import document, submission, take

from workbench.portfolio import packed
from workbench.portfolio.comparing import AGAINST, Own, compare
from workbench.portfolio.disclosure import KINDS, LOOKED_AT, Disclosure
from workbench.portfolio.packed import SHARES
from workbench.portfolio.portfolio import Portfolio, open_portfolio
from workbench.portfolio.showing import keep_shown, read_units
from workbench.portfolio.statistics import find_figures
from workbench.portfolio.submissions import Submission

INDICATORS = [f"{part}.{number}" for part in range(1, 11) for number in range(1, 25)]
COUNTRIES = ("NO", "SE", "DK", "FI", "IS", "EE")
YEARS = tuple(str(year) for year in range(2017, 2027))
ROUNDS, BATCH, LACKING = 5, 50, 40
"""How often each is measured; packages taken at once; each so many packages one lacks a level."""
PAIRS = [kind for kind in KINDS if len(kind) <= LOOKED_AT]
ANSWERS = "CREATE TABLE answer (country TEXT, year TEXT, indicator TEXT, level INTEGER)"
WINDOWS = """
WITH placed AS (
  SELECT country, year, indicator, level,
         row_number() OVER w - 1 AS place, count(*) OVER (PARTITION BY country, year, indicator) AS n
  FROM answer WINDOW w AS (PARTITION BY country, year, indicator ORDER BY level))
SELECT country, year, indicator, {columns} FROM placed GROUP BY 1, 2, 3"""
ONE = """
  max(CASE WHEN place = CAST({p} * (n - 1) AS INT) THEN level END) + ({p} * (n - 1) - CAST({p} * (n - 1) AS INT)) *
  (max(CASE WHEN place = min(CAST({p} * (n - 1) AS INT) + 1, n - 1) THEN level END)
   - max(CASE WHEN place = CAST({p} * (n - 1) AS INT) THEN level END))"""


def made(count: int, first: int = 0) -> list[Submission]:
    """Make what packages of 240 indicators say, from a number on: fields, regions and labels as uneven as they are."""
    chance, base = random.Random(7 + first), submission(document(0, dict.fromkeys(INDICATORS, 0)))
    sectors, regions = [f"field {n}" for n in range(14)], [f"R{n:02}" for n in range(60)]
    found = []
    for number in range(first, first + count):
        said = dict(base.said) | {
            "assessment": f"a{number}", "cluster": f"c{number}", "content_sha256": f"{number:064}",
            "country": chance.choice(COUNTRIES), "period": chance.choice(YEARS), "sector": chance.choice(sectors),
            "region": chance.choice(regions), "label": chance.choice(("", "bronze", "silver", "gold")),
        }  # fmt: skip
        levels = {each: chance.randint(0, 5) for each in INDICATORS}
        if number % LACKING == 0:
            levels.pop(chance.choice(INDICATORS))
        figures = {"members_committed": chance.randint(10, 300), "years_as_organisation": str(chance.randint(0, 20))}
        found.append(Submission(said, levels, frozenset(), f"{number:064}", figures))
    return found


def timed(work: Callable[[], Any], rounds: int = ROUNDS) -> float:
    """Return the median of some rounds, in seconds."""
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def ingest(portfolio: Portfolio, packages: list[Submission]) -> float:
    """Take packages, without saying yet which groups may be shown."""
    start = time.process_time()
    for place in range(0, len(packages), BATCH):
        take(portfolio, *packages[place : place + BATCH])
    return time.process_time() - start


def decide(portfolio: Portfolio) -> None:
    """Find out which groups may be shown, of all indicators, and keep it."""
    with portfolio.writing() as connection:
        connection.exec_driver_sql("DELETE FROM portfolio_shown")
        keep_shown(connection, 5)


def decide_once(portfolio: Portfolio) -> None:
    """Find out which groups by up to two things may be shown where no level is missing."""
    with portfolio.reading() as connection:
        Disclosure(read_units(connection, "ecei-2013")[0], 5).up_to(PAIRS[-1])


def figures(portfolio: Portfolio) -> list[Any]:
    with portfolio.reading() as connection:
        return [(each, each.figures) for each in find_figures(connection, ("country", "year"), 5)]


def page(portfolio: Portfolio) -> Any:
    own = Own("ecei-2013", "Own", {"country": "NO", "year": "2026", "sector": "field 1", "label": "gold", "region": "R07"},
              dict.fromkeys(INDICATORS, 3), {"members_committed": 60, "years_as_organisation": "4"})  # fmt: skip
    with portfolio.reading() as connection:
        return [[(line.figures, line.rank) for line in each.lines] for each in compare(connection, own, 5)]


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    packages = made(count)
    with tempfile.TemporaryDirectory() as folder, open_portfolio(f"{folder}/p.sqlite", making=True) as portfolio:
        seconds = ingest(portfolio, packages)
        print(f"ingest of verified packages: {count / seconds:,.0f}/s")
        print(f"which groups may be shown where no level is missing: {timed(lambda: decide_once(portfolio), 3):.2f} s")
        print(f"the same of all {len(INDICATORS)} indicators, and kept: {timed(lambda: decide(portfolio), 1):.2f} s")
        ours = timed(lambda: figures(portfolio))
        print(f"percentiles by indicator, country and year: {ours:.3f} s")
        first = timed(lambda: (packed._figures.cache_clear(), page(portfolio)), 15)
        again = timed(lambda: page(portfolio), 15)
        print(f"one page of a benchmark, {len(AGAINST)} groups: {first * 1000:.1f} ms, the next {again * 1000:.1f} ms")
        rows = [
            (each.said["country"], each.said["period"], *level) for each in packages for level in each.levels.items()
        ]
        windows = sqlite3.connect(f"{folder}/answers.sqlite")
        windows.execute(ANSWERS)
        windows.executemany("INSERT INTO answer VALUES (?, ?, ?, ?)", rows)
        windows.commit()
        columns = ", ".join(ONE.format(p=share / 20) for share in SHARES.values())
        theirs = {tuple(row[:3]): row[3:] for row in windows.execute(WINDOWS.format(columns=columns))}
        seconds = timed(lambda: windows.execute(WINDOWS.format(columns=columns)).fetchall(), 3)
        print(
            f"SQLite's window functions over {len(rows):,} levels: {seconds:.2f} s; ours is {ours / seconds:.3f} of it"
        )
        shown = [each for each in figures(portfolio) if each[0].distribution]
        for each, told in shown:
            expected = theirs[each.group["country"], each.group["year"], each.indicator]
            assert all(abs(float(a or 0) - b) < 1e-9 for a, b in zip(told.values(), expected, strict=True))
        print(f"equal figure by figure in {len(shown):,} of {len(theirs):,} groups; the others are withheld")
        if importlib.util.find_spec("duckdb"):
            import duckdb

            other = duckdb.connect()
            with Path(folder, "answers.csv").open("w", newline="") as stream:
                csv.writer(stream).writerows(rows)
            other.execute(ANSWERS)
            other.execute(f"COPY answer FROM '{folder}/answers.csv' (HEADER false)")
            asked = (
                "SELECT country, year, indicator, quantile_cont(level, [0.1, 0.25, 0.5, 0.75, 0.9]) "
                "FROM answer GROUP BY ALL"
            )
            seconds = timed(lambda: other.execute(asked).fetchall())
            print(f"DuckDB: {seconds:.3f} s; ours is {ours / seconds:.2f} of it")


if __name__ == "__main__":
    main()
