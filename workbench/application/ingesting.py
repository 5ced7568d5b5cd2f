"""Taking signed packages into a portfolio: verified first, refused with reasons, and safe to be run again."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.application.browsing import read_assessment
from workbench.application.home import Home
from workbench.application.verifying import check
from workbench.kernel import clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead, sha256_of
from workbench.portfolio.access import renew_figures
from workbench.portfolio.errors import DatabaseFailed
from workbench.portfolio.ingesting import Intake, Outcome, Submission, submission_of
from workbench.portfolio.portfolio import Portfolio, open_portfolio
from workbench.portfolio.showing import keep_shown

ENDINGS = (".asice", ".asice.age")
BATCH = 50
"""Packages that are taken in one transaction: so many are verified again after a power cut."""
Say = Callable[[str, int, int], None]


class NotFinal(WorkbenchError):
    code = "PRT-007"
    message = "It is a draft: nobody has finalised it."
    remedy = "Ask for the package of the finalised assessment."


class NotAccepted(WorkbenchError):
    code = "PRT-008"
    message = "{reason}"
    remedy = "`workbench verify` says more; ask whoever sent it for the package as it was signed."
    window_remedy = "Packages (Ctrl+4) says more; ask whoever sent it for the package as it was signed."


class NotTrusted(WorkbenchError):
    code = "PRT-009"
    message = "It is valid, but not everybody who signed it is on the trust list: {names}."
    remedy = "Compare their fingerprint and trust them, or take it with --allow-untrusted, marked in every view."
    window_remedy = "Open it on Packages to compare fingerprints and trust them, or take it all the same, marked."


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
    with open_portfolio(place, making=True) as portfolio:
        for start in range(0, len(paths), BATCH):
            submissions: list[Submission] = []
            for number, path in enumerate(paths[start : start + BATCH], start + 1):
                ingested.is_stopped = ingested.is_stopped or is_stopped()
                if not ingested.is_stopped:
                    say(path.name, number, len(paths))
                    submissions += _verify(portfolio, verifying, path, ingested)
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


@dataclass(frozen=True)
class Verifying:
    """Whom one trusts, and whether others' packages are taken too."""

    home: Home
    trust_list: Path | None
    allow_untrusted: bool

    def submission(self, path: Path) -> Submission:
        """Verify a package and return what it says.

        Raises NotFinal, NotAccepted, NotTrusted, or why it can't be read.
        """
        checked = check(self.home, path, self.trust_list)
        verdict = checked.verdict
        if not verdict.valid:
            raise NotAccepted(reason=verdict.problems[0].message if verdict.problems else "It is not valid.")
        if verdict.status != "final":
            raise NotFinal
        if not verdict.trusted and not self.allow_untrusted:
            names = [f"{each.signer} ({each.fingerprint[:16]}…)" for each in verdict.signatures if not each.trusted]
            raise NotTrusted(names=", ".join(names))
        document = read_assessment(checked)
        signers = tuple(each.signer for each in verdict.signatures)
        content = verdict.replacing.content_sha256
        return submission_of(document, content, sha256_of(path), signers, is_trusted=verdict.trusted)


def _verify(portfolio: Portfolio, verifying: Verifying, path: Path, ingested: Ingested) -> Iterator[Submission]:
    """Yield what a package says, unless it was taken before or is refused."""
    try:
        with portfolio.reading() as connection:
            is_known = Intake(connection).knows(sha256_of(path))
        if is_known:
            ingested.counts[Outcome.UNCHANGED] += 1
        else:
            yield verifying.submission(path)
    except DatabaseFailed:
        raise
    except WorkbenchError as error:
        ingested.rejected.append(Rejected(path, error))


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
