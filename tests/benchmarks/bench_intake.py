"""How many signed packages a second are verified and taken into a portfolio, and what one alone costs.

By hand: python tests/benchmarks/bench_intake.py [FOLDER [PACKAGES]]; what was made in FOLDER is used again. Times are of
the processor, of all processes together, and by the clock: on a machine that others use too the first are the same.
"""

import hashlib
import json
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
from portfolios import Press

from workbench.application import checking_apart
from workbench.application.accepting import Verifying
from workbench.application.home import Home
from workbench.application.ingesting import ingest
from workbench.exchange.package import cades, signed_reports
from workbench.kernel.clock import SystemClock

ROUNDS, PLENTY = 5, 2_000
"""How often each is measured; packages after which memory must have stopped to grow."""


def made(folder: Path, count: int) -> list[Path]:
    """Make signed packages of as many clusters by one person, whom the home in the folder trusts."""
    packages = sorted((folder / "packages").glob("*.asice"))
    if len(packages) < count:
        press = Press(folder)
        press.trust()
        packages = [press.sign(folder / "packages" / f"{number:05}.asice", number) for number in range(count)]
    return packages[:count]


def spent() -> float:
    """Return the seconds of the processor of this process and of those that it started and that have ended."""
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(each.ru_utime + each.ru_stime for each in map(resource.getrusage, whose))


def least(work: Callable[[Path], object], packages: list[Path]) -> float:
    """Return the milliseconds of the processor for one package, in the best of some rounds."""
    found = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for each in packages:
            work(each)
        found.append((time.process_time() - start) / len(packages))
    return min(found) * 1000


def bare(path: Path) -> None:
    """Do what nobody can leave out: unpack all, hash each file and the package, read the assessment."""
    hashlib.sha256(path.read_bytes()).digest()
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for content in members.values():
        hashlib.sha256(content).digest()
    json.loads(members["assessment.json"])


def forget() -> None:
    cades.KNOWN.forget()
    signed_reports.KNOWN.forget()


def take(home: Home, packages: list[Path], processes: int) -> None:
    """Take packages into a new portfolio and say how long it took."""
    checking_apart._processors = lambda: processes
    with tempfile.TemporaryDirectory() as folder:
        start, clock = spent(), time.perf_counter()
        done = ingest(home, f"{folder}/p.sqlite", packages, lambda *_: None)
        seconds, passed = spent() - start, time.perf_counter() - clock
    assert done.totals["added"] == len(packages), done
    print(
        f"verified and taken in, {processes} process(es): {len(packages) / passed:,.0f}/s by the clock, "
        f"{seconds / len(packages) * 1000:.1f} ms of the processor each, starting included"
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as own:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else own)
        packages = made(folder, int(sys.argv[2]) if len(sys.argv) > 2 else 60)
        home = Home(folder / "ann", SystemClock())
        verifying = Verifying(home, None, allow_untrusted=False)

        def alone(path: Path) -> None:
            forget()
            verifying.submission(path)

        some = packages[:30]
        print(f"one of a signer who is new: {least(alone, some):.1f} ms")
        print(f"one of a signer who is known: {least(verifying.submission, some):.1f} ms")
        print(f"unpacking, hashing and reading it, and nothing else: {least(bare, some):.1f} ms")
        process, before = psutil.Process(), 0
        for number in range(PLENTY):
            verifying.submission(packages[number % len(packages)])
            if number == PLENTY // 10:
                before = process.memory_info().rss
        grown = (process.memory_info().rss - before) / 1_000_000
        print(f"memory after {PLENTY:,} packages: {grown:+.1f} MB against after {PLENTY // 10:,}")
        for processes in (1, psutil.cpu_count() or 1):
            take(home, packages, processes)


if __name__ == "__main__":
    main()
