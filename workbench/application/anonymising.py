"""Anonymised copies for training and research; nothing is written in which a canary was found."""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.application.browsing import read_assessment
from workbench.application.home import Home
from workbench.application.portfolio_log import note_made
from workbench.application.practising import practise_on
from workbench.application.verifying import check
from workbench.domain.anonymising import Disguise, Lookout, anonymised, canaries, disguise_for
from workbench.domain.dossier import FEWEST_OTHERS
from workbench.exchange.package.contents import content_sha256
from workbench.exchange.package.schema import fault_in
from workbench.forms.library import find_edition
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import draft_beside, durable_write, make_folder
from workbench.portfolio.ingesting import Intake
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import read_records
from workbench.portfolio.showing import keep_shown
from workbench.portfolio.submissions import submission_of

SALT_BYTES = 32


class StillTells(WorkbenchError):
    code = "PRT-024"
    message = "Nothing was written: {count} texts of the original stand in its copy."
    remedy = "Please send us this sentence; the originals are as they were."


class CopyExists(WorkbenchError):
    code = "PRT-025"
    message = "{path} exists already and is left as it is."
    remedy = "Choose another name."


class NotToAnonymise(WorkbenchError):
    code = "PRT-026"
    message = "{path} can't be copied without names: {reason}"
    remedy = "`workbench verify` says more; give a package that is valid."


@dataclass(frozen=True, slots=True)
class Copied:
    """What was made."""

    clusters: int
    packages: int
    canaries: int
    """Texts that were looked for in every copy, and found in none."""
    files: tuple[Path, ...]


def anonymise_portfolio(home: Home, place: str, target: Path, salt: bytes = b"") -> Copied:
    """Make a portfolio of anonymised copies: the packages that count, without labels given and without history.

    Raises CopyExists, StillTells, or what opening the portfolio raises.
    """
    if target.exists():
        raise CopyExists(path=target)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        found = [(record.is_trusted, record.document) for record in read_records(connection, documents=True)]
        limit = max(portfolio.limit, FEWEST_OTHERS)
    documents = [document for _, document in found]
    disguise = disguise_for(documents, limit, salt or os.urandom(SALT_BYTES))
    copies, known = _made(documents, disguise, limit)
    with draft_beside(target) as draft, open_portfolio(str(draft), making=True) as made:
        made.set_limit(limit)
        with made.writing() as connection:
            intake = Intake(connection, "")
            for (is_trusted, _), copy in sorted(zip(found, copies, strict=True), key=lambda each: each[1]["id"]):
                content = copy["content_sha256"]
                intake.take(submission_of(copy, content, content, ["anonymised"], is_trusted=is_trusted))
            intake.finish()
            keep_shown(connection, limit)
    clusters = len({each["cluster"]["id"] for each in copies})
    note_made(home, place, "anonymised copy", [target], clusters)
    return Copied(clusters, len(copies), known, (target,))


def anonymise_packages(
    home: Home, packages: Sequence[Path], folder: Path, practice: Path | None = None, salt: bytes = b""
) -> Copied:
    """Write an anonymised `assessment.json` for each package, and perhaps a workspace to score them for practice.

    Raises NotToAnonymise, StillTells, FileNotWritten, or what `practise_on` raises.
    """
    documents = [_read(home, each) for each in packages]
    disguise = disguise_for(documents, FEWEST_OTHERS, salt or os.urandom(SALT_BYTES))
    copies, known = _made(documents, disguise, FEWEST_OTHERS)
    copies.sort(key=lambda each: (each["cluster"]["name"], each["period"], each["id"]))
    files = [practise_on(home, copies, practice)] if practice is not None else []
    make_folder(folder)
    for copy in copies:
        stem = f"{copy['cluster']['name'].replace(' ', '-').lower()}-{copy['period']}-{copy['id'][:8]}"
        files.append(folder / f"{stem}.json")
        durable_write(files[-1], json.dumps(copy, ensure_ascii=False, indent=1).encode())
    return Copied(len({each["cluster"]["id"] for each in copies}), len(copies), known, tuple(files))


def _read(home: Home, package: Path) -> Json:
    checked = check(home, package)
    if not checked.verdict.valid:
        problems = checked.verdict.problems
        raise NotToAnonymise(path=package, reason=problems[0].message if problems else "it is not valid.")
    return read_assessment(checked)


def _copies(documents: Sequence[Json], disguise: Disguise, limit: int) -> Iterator[Json]:
    """Yield the copies; where country and field together would single a few clusters out, neither is told."""
    together: dict[tuple[str, str], set[str]] = {}
    for each in documents:
        cluster = each["cluster"]
        together.setdefault((cluster["country"], cluster["sector"]), set()).add(cluster["id"])
    for each in documents:
        cluster = each["cluster"]
        enough = len(together[cluster["country"], cluster["sector"]]) >= limit
        copy = anonymised(each, find_edition(each["edition"]["id"]), disguise, may_tell_place=enough)
        yield copy | {"content_sha256": content_sha256(copy)}


def _made(documents: Sequence[Json], disguise: Disguise, limit: int) -> tuple[list[Json], int]:
    """Return the copies, in which every text of every original was looked for, and how many texts that were.

    Raises StillTells.
    """
    known = frozenset().union(*map(canaries, documents)) if documents else frozenset()
    lookout = Lookout(known)
    disguise.rename_where(lookout)
    copies = list(_copies(documents, disguise, limit))
    found = {leak for each in copies for leak in lookout.leaks(each)}
    if found:
        raise StillTells(count=len(found))
    if any(fault_in(each) for each in copies):
        raise StillTells(count=0)
    return copies, len(known)
