"""Taking signed packages into a portfolio: verified first, refused with reasons, and safe to be run again."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from workbench.application.accepting import Verifying
from workbench.application.checking_apart import Checkers, Verified, checkers, in_turn
from workbench.application.home import Home
from workbench.application.verifying import is_sealed_for_somebody
from workbench.kernel import clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead, sha256_of
from workbench.portfolio.access import renew_figures
from workbench.portfolio.errors import DatabaseFailed
from workbench.portfolio.ingesting import Intake, Outcome
from workbench.portfolio.portfolio import Portfolio, open_portfolio
from workbench.portfolio.showing import keep_shown
from workbench.portfolio.submissions import Submission

ENDINGS = (".asice", ".asice.age")
BATCH = 50
"""Packages that are taken in one transaction: so many are verified again after a power cut."""
Say = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A package that was not taken, and why."""

    package: Path
    error: WorkbenchError


@dataclass
class Ingested:
    """What became of the packages that were given."""

    counts: Counter[Outcome] = field(default_factory=Counter)
    untrusted: int = 0
    """Taken although not everybody who signed them is trusted."""
    rejected: list[Rejected] = field(default_factory=list)
    is_stopped: bool = False

    @property
    def totals(self) -> dict[str, int]:
        """Return how many were `added`, `updated`, `older` or `unchanged`."""
        return {each.value: self.counts[each] for each in Outcome}


def ingest(
    home: Home,
    place: str,
    given: Sequence[Path],
    say: Say,
    is_stopped: Callable[[], bool] = lambda: False,
    *,
    allow_untrusted: bool = False,
    trust_list: Path | None = None,
) -> Ingested:
    """Take packages, or all those within folders, into a portfolio, which is made where there is none.

    What was taken stays when it is stopped; run again, it goes on. Raises FileNotRead where something given is
    missing, and what opening the portfolio raises.
    """
    paths = find_packages(given)
    ingested, verifying = Ingested(), Verifying(home, trust_list, allow_untrusted=allow_untrusted)
    lent = checkers(home.path, trust_list, paths, allow_untrusted=allow_untrusted)
    with open_portfolio(place, making=True) as portfolio, lent as beside:
        verified = _verified(portfolio, verifying, paths, beside)
        for start in range(0, len(paths), BATCH):
            submissions: list[Submission] = []
            for number, path in enumerate(paths[start : start + BATCH], start + 1):
                ingested.is_stopped = ingested.is_stopped or is_stopped()
                if not ingested.is_stopped:
                    say(path.name, number, len(paths))
                    submissions += _heard(path, next(verified), ingested)
            _take(portfolio, submissions, clock.to_text(home.clock.now()), ingested)
        with portfolio.writing() as connection:
            keep_shown(connection, portfolio.limit)
            renew_figures(connection, portfolio.limit)
    return ingested


def find_packages(given: Sequence[Path]) -> list[Path]:
    """List the files that were given and the packages within folders, sorted, each once. Raises FileNotRead."""
    found: dict[Path, None] = {}
    for path in given:
        if not path.exists():
            raise FileNotRead(path=path, reason="there is no such file or folder")
        within = (each for each in path.rglob("*") if each.name.endswith(ENDINGS) and each.is_file())
        found |= dict.fromkeys(sorted(within) if path.is_dir() else [path])
    return list(found)


def _verified(
    portfolio: Portfolio, verifying: Verifying, paths: Sequence[Path], beside: Checkers | None
) -> Iterator[Verified]:
    """Yield what each package says, None where it was taken before; some more are begun where processes help."""

    def start(path: Path) -> Verified:
        if _knows(portfolio, path):
            return _done(lambda: None)
        # Where it is sealed only this process may have the key.
        if beside is None or is_sealed_for_somebody(path):
            return _done(lambda: verifying.submission(path))
        return beside.start(path)

    return in_turn(map(start, paths), beside.ahead if beside is not None else 0)


def _knows(portfolio: Portfolio, path: Path) -> bool:
    try:
        digest = sha256_of(path)
    except FileNotRead:
        return False  # The check says why.
    with portfolio.reading() as connection:
        return Intake(connection).knows(digest)


def _done(work: Callable[[], Submission | None]) -> Verified:
    """Return what a piece of work gives, or why it can't be done, as something that has come about."""
    found: Verified = Future()
    try:
        found.set_result(work())
    except WorkbenchError as error:
        found.set_exception(error)
    return found


def _heard(path: Path, found: Verified, ingested: Ingested) -> Iterator[Submission]:
    """Yield what a package says, unless it was taken before or is refused."""
    try:
        told = found.result()
    except DatabaseFailed:
        raise
    except WorkbenchError as error:
        ingested.rejected.append(Rejected(path, error))
        return
    if told is None:
        ingested.counts[Outcome.UNCHANGED] += 1
    else:
        yield told


def _take(portfolio: Portfolio, submissions: Sequence[Submission], added_at: str, ingested: Ingested) -> None:
    """Take what was verified, all or nothing; it is on the disk when this returns."""
    if not submissions:
        return
    with portfolio.writing() as connection:
        intake = Intake(connection, added_at)
        outcomes = [intake.take(each) for each in submissions]
        intake.finish()
    ingested.counts.update(outcomes)
    ingested.untrusted += sum(not each.said["is_trusted"] for each in submissions)
