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
    assessments_of,
    chain,
    evidence_of,
    imported_assessment,
    imported_periods,
    keep_file,
    unplaced,
)
from workbench.application.maintaining import snapshot
from workbench.application.references import list_clusters
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.revisions import Revision, Statement
from workbench.exchange.excel.belonging import key_of
from workbench.forms.edition import Form
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
    files: list[TakenFile] = []
    for done, each in enumerate(wanted):
        if is_cancelled():
            return BatchOutcome(tuple(files), is_cancelled=True, clusters=_joined(files))
        say(f"Taking over {each.path.name}", done, len(wanted))
        files.append(take_over_file(services, plan.form, each))
    say("Taken over", len(wanted), len(wanted))
    return BatchOutcome(tuple(files), clusters=_joined(files))


def take_over_file(services: Services, form: Form, file: PlannedFile) -> TakenFile:
    """Write one planned file: a transaction for each cluster in it, all of them one step to undo."""
    try:
        kept = keep_file(services, file.path, file.sha256)
    except FileNotRead as error:
        return TakenFile(file.path, error=error)
    edition, edit = keep_edition(services, form), services.new_id()
    clusters: list[TakenCluster] = []
    revisions: list[Revision] = []
    shared = _shared(file)
    for part in (each for each in file.parts if each.figures):
        taken, said = _said(services, file.path, part, edition, kept, edit, shared if clusters else frozenset())
        clusters.append(taken)
        revisions += services.say(said)
    # The cluster itself stays when the import is taken back, as one that a person added would.
    told = [each for each in revisions if each.entity not in {cluster.id for cluster in clusters}]
    if not told:
        return TakenFile(file.path, tuple(clusters))
    act = act_of(services, f"import of {file.path.name}", "home", told)
    topics = Topic.ANSWERS | Topic.ASSESSMENTS | Topic.EVIDENCE
    changes = Changes(topics, None, act, recorded_at=told[0].recorded_at)
    return TakenFile(file.path, tuple(clusters), changes)


def _said(
    services: Services, path: Path, part: Part, edition: Json, kept: Mapping[str, Json], edit: str,
    elsewhere: frozenset[str],
) -> tuple[TakenCluster, list[Statement]]:  # fmt: skip
    """Return where one cluster's figures go, and all that is said of them."""
    cluster, said = _cluster(services, part.owner)
    is_new = bool(said)
    known = () if is_new else assessments_of(services, cluster)
    periods = imported_periods(known, str(edition["id"]))
    basis = Basis(cluster, edition, part.owner.currency or CURRENCIES.get(part.owner.country, FALLBACK))
    new = [period for period in sorted(part.figures) if period not in periods]
    for period in new:
        periods[period] = EntityId(services.new_id())
        said += imported_assessment(services, basis, periods[period], period)
    said += chain(services, known, periods, new)
    for period, figures in part.figures.items():
        waiting = figures if period in new else _missing(services, periods[period], figures)
        said += answers_of(periods[period], waiting, part.plan.file_sha256, edit)
    newest = periods[part.plan.period if part.plan.period in part.figures else max(part.figures)]
    cells = [(each.cell, each.text) for each in part.plan.unmatched if each.cell not in elsewhere]
    said += unplaced(services, newest, path, part.plan.file_sha256, cells)
    said += evidence_of(services, newest, path, kept)
    return TakenCluster(cluster, part.owner.name, is_new, {each: periods[each] for each in sorted(part.figures)}), said


def _cluster(services: Services, owner: Owner) -> tuple[EntityId, list[Statement]]:
    """Return the cluster, and what makes it where it is new; a file before may have brought it."""
    known = owner.id or next((each.id for each in list_clusters(services) if key_of(each.name) == owner.key), None)
    if known is not None:
        return known, []
    made = EntityId(services.new_id())
    said = {"kind": "cluster", "name": owner.name, "country": owner.country}
    return made, [Statement(made, field, value, services.new_id(), how=HOW) for field, value in said.items() if value]


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
