"""What was planned of many workbooks, written: file by file, each one act that can be taken back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from workbench.application.assessing import CURRENCIES
from workbench.application.batch_parts import FALLBACK, Owner, Part
from workbench.application.batching import BatchPlan, IsCancelled, PlannedFile, Say
from workbench.application.changes import Changes, Topic
from workbench.application.editions import keep_edition
from workbench.application.imported import (
    HOW,
    Basis,
    Figure,
    answers_of,
    chain,
    evidence_of,
    imported_assessment,
    imported_periods,
    keep_file,
    unplaced,
)
from workbench.application.maintaining import snapshot
from workbench.application.references import assessments_of, list_clusters
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.revisions import Revision, Statement
from workbench.exchange.excel.belonging import key_of
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead
from workbench.kernel.ids import EntityId


@dataclass(frozen=True, slots=True)
class TakenCluster:
    """A cluster and the assessments that its figures went to."""

    id: EntityId
    name: str
    is_new: bool
    periods: Mapping[str, EntityId]
    """Assessment by year."""


@dataclass(frozen=True, slots=True)
class TakenFile:
    """One file after it was written, or why it was not."""

    path: Path
    clusters: tuple[TakenCluster, ...] = ()
    changes: Changes | None = None
    error: WorkbenchError | None = None


@dataclass(frozen=True, slots=True)
class BatchOutcome:
    """What was written: whole files only."""

    files: tuple[TakenFile, ...] = ()
    is_cancelled: bool = False
    clusters: Mapping[EntityId, TakenCluster] = field(default_factory=dict)


class Register:
    """The clusters of a workspace by name, for a batch that brings new ones; noted once they are on the disk."""

    def __init__(self, services: Services) -> None:
        self._known = {key_of(each.name): each.id for each in reversed(list_clusters(services))}

    def cluster(self, services: Services, owner: Owner) -> tuple[EntityId, list[Statement]]:
        """Return the cluster, and what makes it where it is new; a file before may have brought it."""
        known = owner.id or self._known.get(owner.key)
        if known is not None:
            return known, []
        made = EntityId(services.new_id())
        said = {"kind": "cluster", "name": owner.name, "country": owner.country}
        return made, [
            Statement(made, field, value, services.new_id(), how=HOW) for field, value in said.items() if value
        ]

    def note(self, owner: Owner, cluster: EntityId) -> None:
        """Remember which cluster it is, now that it is written: a later file is about the same."""
        self._known[owner.key] = cluster


def take_over_many(
    services: Services,
    plan: BatchPlan,
    say: Say = lambda _text, _done, _all: None,
    is_cancelled: IsCancelled = lambda: False,
) -> BatchOutcome:
    """Write what was planned, after one snapshot; called off, the files done so far are whole and named.

    A file that is gone or another one by now stands in the outcome with its error.
    """
    wanted = [each for each in plan.files if each.is_something_taken]
    if not wanted:
        return BatchOutcome()
    snapshot(services, "import")
    edition, register = keep_edition(services, plan.form), Register(services)
    files: list[TakenFile] = []
    for done, each in enumerate(wanted):
        if is_cancelled():
            return BatchOutcome(tuple(files), is_cancelled=True, clusters=_joined(files))
        say(f"Taking over {each.path.name}", done, len(wanted))
        files.append(take_over_file(services, edition, register, each))
    say("Taken over", len(wanted), len(wanted))
    return BatchOutcome(tuple(files), clusters=_joined(files))


def take_over_file(services: Services, edition: Json, register: Register, file: PlannedFile) -> TakenFile:
    """Write one planned file: a transaction for each cluster in it, all of them one step to undo."""
    taking = FileTaking(edition, register, file)
    try:
        taking.begin(services)
    except FileNotRead as error:
        return TakenFile(file.path, error=error)
    for part in taking.parts:
        taking.write(services, part)
    return taking.end(services)


class FileTaking:
    """The writing of one planned file in short steps, between which others may write.

    `edition` is what `keep_edition` returned for the batch's; a file that was begun is to be ended.
    """

    def __init__(self, edition: Json, register: Register, file: PlannedFile) -> None:
        self.parts = tuple(part for part in file.parts if part.figures)
        self._edition, self._register, self._file = edition, register, file
        self._kept: Mapping[str, Json] = {}
        self._edit = ""
        self._clusters: list[TakenCluster] = []
        self._revisions: list[Revision] = []

    def begin(self, services: Services) -> None:
        """Keep the file itself. Raises FileNotRead where it is gone or another one by now."""
        self._kept = keep_file(services, self._file.path, self._file.sha256)
        self._edit = services.new_id()

    def write(self, services: Services, part: Part) -> None:
        """Write one cluster's figures as one transaction."""
        cluster, said = self._register.cluster(services, part.owner)
        is_new = bool(said)
        known = () if is_new else assessments_of(services, cluster)
        periods = imported_periods(known, str(self._edition["id"]))
        basis = Basis(cluster, self._edition, part.owner.currency or CURRENCIES.get(part.owner.country, FALLBACK))
        new = [period for period in sorted(part.figures) if period not in periods]
        for period in new:
            periods[period] = EntityId(services.new_id())
            said += imported_assessment(services, basis, periods[period], period)
        said += chain(services, known, periods, new)
        for period, figures in part.figures.items():
            waiting = figures if period in new else _missing(services, periods[period], figures)
            said += answers_of(periods[period], waiting, self._file.sha256, self._edit)
        newest = periods[part.plan.period if part.plan.period in part.figures else max(part.figures)]
        said += unplaced(services, newest, self._file.path, self._file.sha256, self._unplaced(part))
        said += evidence_of(services, newest, self._file.path, self._kept)
        self._revisions += services.say(said)
        self._register.note(part.owner, cluster)
        taken = {each: periods[each] for each in sorted(part.figures)}
        self._clusters.append(TakenCluster(cluster, part.owner.name, is_new, taken))

    def end(self, services: Services) -> TakenFile:
        """Return what was written, with what takes it back."""
        clusters, path = tuple(self._clusters), self._file.path
        # The cluster itself stays when the import is taken back, as one that a person added would.
        told = [each for each in self._revisions if each.entity not in {cluster.id for cluster in clusters}]
        if not told:
            return TakenFile(path, clusters)
        act = act_of(services, f"import of {path.name}", "home", told)
        topics = Topic.ANSWERS | Topic.ASSESSMENTS | Topic.EVIDENCE
        return TakenFile(path, clusters, Changes(topics, None, act, recorded_at=told[0].recorded_at))

    def _unplaced(self, part: Part) -> list[tuple[str, str]]:
        """Return the cells that answer nothing; those that are no cluster's own are kept once."""
        elsewhere = _shared(self._file) if self._clusters else frozenset()
        return [(each.cell, each.text) for each in part.plan.unmatched if each.cell not in elsewhere]


def _missing(services: Services, target: EntityId, figures: tuple[Figure, ...]) -> Iterator[Figure]:
    """Yield the figures that do not stand there already."""
    fields = services.fields_of(target)
    for each in figures:
        standing = fields.get(each.field)
        if standing is None or canonical(standing.value) != canonical(each.to_json()):
            yield each


def _shared(file: PlannedFile) -> frozenset[str]:
    """Return the cells of a table that answer nothing and are no cluster's own: they are kept once."""
    cells = [{each.cell for each in part.plan.unmatched} for part in file.parts]
    return frozenset(set.intersection(*cells)) if len(cells) > 1 else frozenset()


def _joined(files: list[TakenFile]) -> dict[EntityId, TakenCluster]:
    """Put together what several files brought for one cluster."""
    joined: dict[EntityId, TakenCluster] = {}
    for each in (cluster for file in files for cluster in file.clusters):
        before = joined.get(each.id, each)
        periods = {**before.periods, **each.periods}
        joined[each.id] = TakenCluster(
            each.id, before.name, before.is_new or each.is_new, {year: periods[year] for year in sorted(periods)}
        )
    return joined
