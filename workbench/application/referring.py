"""Named reference portfolios: made from a portfolio, signed, carried, kept on a laptop, and compared with on site."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.application.assessing import check_writable
from workbench.application.benchmarking import Own, check_groups, number
from workbench.application.changes import Changes, Topic
from workbench.application.home import Home
from workbench.application.portfolio_log import note_made
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.trusting import known_list
from workbench.application.undoing import act_of
from workbench.domain.benchmarks import (
    COMPARISON,
    FIGURES,
    TITLE_LIMIT,
    BenchmarkPack,
    ReferenceGroup,
    comparison_value,
    parse_pack,
)
from workbench.domain.dossier import FEWEST_OTHERS, Dossier
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text
from workbench.exchange.keys.identity import read_identity
from workbench.exchange.package.benchmark_file import ENDING as ENDING
from workbench.exchange.package.benchmark_file import NotABenchmark, read_pack, write_pack
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import copy_file, make_folder, sha256_of
from workbench.kernel.ids import EntityId, new_id
from workbench.portfolio.packed import Distribution
from workbench.portfolio.packing import find_groups
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.statistics import list_editions


class NothingForAPack(WorkbenchError):
    code = "BMK-002"
    message = "There is nothing to pack: no group of the edition {edition} may be shown."
    remedy = "A group has to have at least {limit} clusters; `workbench portfolio stats` shows which have."


class SeveralEditions(WorkbenchError):
    code = "BMK-003"
    message = "The portfolio holds several editions: {known}."
    remedy = "Say with --edition of which one is meant."


class TitleNotFit(WorkbenchError):
    code = "BMK-004"
    message = "A pack needs a title of at most {limit} characters."
    remedy = "Name the clusters in it and the year, e.g. “Danish clusters 2026”."


class NoSuchReference(WorkbenchError):
    code = "BMK-005"
    message = "This laptop has no reference portfolio “{given}”."
    remedy = "`workbench reference list` shows those it has; `workbench reference add` takes one."


class PackNotTrusted(WorkbenchError):
    code = "BMK-006"
    message = "{path} is valid, but {name}, who signed it, is not on your trust list."
    remedy = "Compare the fingerprint and trust them (`workbench identity trust`), then take it again."


class GroupNotInPack(WorkbenchError):
    code = "BMK-007"
    message = "“{title}” has no group “{given}”."
    remedy = "It has: {known}."


class OtherEdition(WorkbenchError):
    code = "BMK-008"
    message = "“{title}” is about the edition {theirs}, and the assessment about {ours}."
    remedy = "Ask for a pack of the assessment's edition."


class PackExists(WorkbenchError):
    code = "BMK-009"
    message = "{path} exists already and is left as it is."
    remedy = "Choose another name."


@dataclass(frozen=True, slots=True)
class Reference:
    """A benchmark pack that was checked."""

    pack: BenchmarkPack
    path: Path
    sha256: str
    signer: str
    fingerprint: str
    trusted: bool


def make_pack(
    home: Home, place: str, path: Path, identity: Path, passphrase: str, *, title: str,
    chosen: Mapping[str, str], by: Sequence[str] = (), edition: str = "",
) -> Reference:  # fmt: skip
    """Write groups of a portfolio as a signed benchmark pack, and read it back.

    Raises TitleNotFit, NoSuchGroup, PackExists, SeveralEditions, NothingForAPack, or what opening or signing raises.
    """
    title = " ".join(clean_text("title", title).split())
    if not title or len(title) > TITLE_LIMIT:
        raise TitleNotFit(limit=TITLE_LIMIT)
    check_groups([*chosen, *by])
    if path.exists():
        raise PackExists(path=path)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        editions = [edition] if edition else list_editions(connection)
        if len(editions) > 1:
            raise SeveralEditions(known=", ".join(editions))
        # What leaves the house is never about fewer, whatever the portfolio's own setting is; nor does a pack show what
        # the portfolio withholds: side by side the two would else tell what neither does.
        limits = {limit := max(portfolio.limit, FEWEST_OTHERS), portfolio.limit}
        groups = tuple(find_groups(connection, editions[0], chosen, by, limits)) if editions else ()
    if not groups:
        raise NothingForAPack(edition=edition or "asked for", limit=limit)
    pack = BenchmarkPack(new_id(), title, editions[0], home.clock.now().date(), limit, groups)
    write_pack(path, pack.to_json(), read_identity(identity, passphrase), home.clock)
    note_made(home, place, "benchmark pack", [path], max(each.n for each in groups))
    return read_reference(home, path)


def read_reference(home: Home, path: Path, trust_list: Path | None = None) -> Reference:
    """Check a benchmark pack and return it. Raises NotABenchmark, NotAPackage or FileNotRead."""
    told, verdict = read_pack(path, known_list(home, trust_list, home.trust_list))
    try:
        pack = parse_pack(told)
    except ValueError as error:
        raise NotABenchmark(path=path, reason="it does not say what a benchmark pack says") from error
    return Reference(pack, path, sha256_of(path), verdict.signer, verdict.fingerprint, verdict.trusted)


def is_pack(place: str) -> bool:
    """Tell whether a name is that of a benchmark pack."""
    return place.endswith(ENDING)


def trusted_reference(home: Home, path: Path, trust_list: Path | None = None) -> Reference:
    """Check a benchmark pack of somebody trusted. Raises PackNotTrusted, or why it can't be relied on."""
    found = read_reference(home, path, trust_list)
    if not found.trusted:
        raise PackNotTrusted(path=path, name=f"{found.signer} ({found.fingerprint[:16]}…)")
    return found


def take_reference(home: Home, path: Path, trust_list: Path | None = None) -> Reference:
    """Keep a benchmark pack of somebody trusted on this laptop, for use without any network. Raises PackNotTrusted."""
    found = trusted_reference(home, path, trust_list)
    make_folder(_folder(home), private=True)
    copy_file(path, _folder(home) / f"{re.sub('[^0-9A-Za-z-]', '', found.pack.id)[:64]}{ENDING}")
    return found


def list_references(home: Home) -> tuple[Reference, ...]:
    """List the sound packs of this laptop by title; they are checked again each time."""
    return look_through(home)[0]


def look_through(home: Home) -> tuple[tuple[Reference, ...], tuple[WorkbenchError, ...]]:
    """Return the sound packs of this laptop by title, and what is wrong with the others."""
    found, faults = [], []
    for each in sorted(_folder(home).glob(f"*{ENDING}")):
        try:
            found.append(read_reference(home, each))
        except WorkbenchError as error:
            faults.append(error)
    found.sort(key=lambda each: (each.pack.title.casefold(), each.pack.made_on, each.pack.id))
    return tuple(found), tuple(faults)


def get_reference(home: Home, given: str) -> Reference:
    """Return a pack of this laptop by title or id, or any by its path. Raises NoSuchReference."""
    if given.endswith(ENDING) and Path(given).exists():
        return read_reference(home, Path(given))
    known = list_references(home)
    named = [each for each in known if each.pack.title.casefold() == given.casefold()]
    found = named or [each for each in known if given and each.pack.id.startswith(given)]
    if not found:
        raise NoSuchReference(given=given)
    return found[-1]


def drop_reference(home: Home, given: str) -> Reference:
    """Remove a pack from this laptop; assessments that were compared with it keep what they say. Raises as above."""
    found = get_reference(home, given)
    if found.path.parent == _folder(home):
        found.path.unlink()
    return found


def compare_with(
    services: Services, assessment: EntityId, reference: Reference | None, chosen: Mapping[str, str] | None = None
) -> Changes:
    """Compare an assessment with a group of a pack from now on, in its result, report and workbook; None ends it.

    The group goes into the assessment, so that colleagues and what is signed say the same.
    Raises IsReadOnly, PackNotTrusted, OtherEdition or GroupNotInPack.
    """
    found = assessment_with(services, assessment)
    check_writable(found)
    value = None
    if reference is not None:
        pack = reference.pack
        if not reference.trusted:
            raise PackNotTrusted(path=reference.path, name=f"{reference.signer} ({reference.fingerprint[:16]}…)")
        if pack.edition != found.edition:
            raise OtherEdition(title=pack.title, theirs=pack.edition, ours=found.edition)
        value = comparison_value(pack, _group(pack, chosen or {}), reference.sha256, [reference.signer])
    statement = Statement(assessment, COMPARISON, value, services.new_id())
    revisions = services.say([statement])
    act = act_of(services, "the clusters to compare with", "prepare", revisions)
    return Changes(Topic.ASSESSMENTS | Topic.SCORES, assessment, act, recorded_at=revisions[0].recorded_at)


def _group(pack: BenchmarkPack, chosen: Mapping[str, str]) -> ReferenceGroup:
    found = pack.groups[0] if not chosen else pack.find({**pack.groups[0].group, **chosen})
    if found is None:
        known = "; ".join(each.words or "all" for each in pack.groups)
        given = ", ".join(f"{name}={value}" for name, value in chosen.items())
        raise GroupNotInPack(title=pack.title, given=given, known=known)
    return found


def _folder(home: Home) -> Path:
    return home.path / "references"


def reference_document(found: Reference) -> dict[str, Any]:
    """Return a pack as `reference list --json` gives it."""
    pack = found.pack
    return {
        "id": pack.id, "title": pack.title, "edition": pack.edition, "made_on": pack.made_on.isoformat(),
        "limit": pack.limit, "sha256": found.sha256, "signer": found.signer, "fingerprint": found.fingerprint,
        "trusted": found.trusted, "groups": [{"group": dict(each.group), "n": each.n} for each in pack.groups],
    }  # fmt: skip


def against(own: Own, reference: Reference) -> dict[str, Any]:
    """Return an assessment's own levels beside all of a reference portfolio. Raises OtherEdition."""
    pack = reference.pack
    if pack.edition != own.edition:
        raise OtherEdition(title=pack.title, theirs=pack.edition, ours=own.edition)
    group = pack.groups[0]
    lines = [_line(name, own.levels.get(name), told) for name, told in group.indicators.items()]
    return {
        "title": pack.title, "group": dict(group.group), "n": group.n, "made_on": pack.made_on.isoformat(),
        "signer": reference.signer, "trusted": reference.trusted, "indicators": lines,
    }  # fmt: skip


def _line(indicator: str, level: int | None, told: Any) -> dict[str, Any]:
    counted = Distribution(tuple(told.get("counts", ())))
    figures = {name: number(float(told[name])) if name in told else None for name in FIGURES}
    rank = counted.rank(level) if counted.n and level is not None else None
    return {"id": indicator, "value": level, "n": told["n"], **figures, "percentile": number(rank, 1)}


def comparison_document(dossier: Dossier) -> dict[str, Any] | None:
    """Return how an assessment stands among the clusters that it is compared with, as `result --json` gives it."""
    comparison = dossier.comparison
    if comparison is None:
        return None
    lines = []
    for line in dossier.result.scores.indicators.values():
        spread = comparison.at(line.id)
        if spread is None or not (line.awaits_level or line.level is not None):
            continue
        counted = Distribution(spread.counts)
        rank = counted.rank(line.level) if spread.counts and line.level is not None else None
        figures = counted.figures() if spread.counts else {"median": float(spread.median)}
        told = {name: number(figures.get(name)) for name in ("median", "p10", "p25", "p75", "p90")}
        lines.append({"id": line.id, "value": line.level, "n": spread.n, **told, "percentile": number(rank, 1)})
    return {
        "group": comparison.group, "n": comparison.n, "made_on": comparison.as_of.isoformat(), "indicators": lines,
    }  # fmt: skip
