"""One cluster's figures in one file of a batch: whose they are, which are new, and on which files differ."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from workbench.application.assessing import CURRENCIES
from workbench.application.batch_account import Fate, Kind
from workbench.application.imported import Figure, imported_periods, taken_files
from workbench.application.references import assessments_of, list_clusters
from workbench.application.services import Services
from workbench.domain import assessments
from workbench.domain.assessments import IMPORTED, Assessment
from workbench.domain.dossier import Cluster
from workbench.domain.history import DELETED
from workbench.domain.values import Money, to_json
from workbench.exchange.excel.belonging import Belonging, key_of, nearly
from workbench.exchange.excel.planning import ImportPlan
from workbench.kernel.canonical import Json, canonical
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr

FALLBACK = "EUR"
"""Currency in which amounts are read while nobody knows theirs; they are asked then."""
_COUNTRIES = {currency: country for country, currency in CURRENCIES.items() if currency != FALLBACK}


@dataclass(frozen=True, slots=True)
class Owner:
    """The cluster that figures belong to."""

    name: str
    id: EntityId | None = None
    """None for a new one."""
    country: str = ""
    currency: str = ""
    """Empty where nothing tells."""
    nearly: str = ""
    """The known cluster that has almost this name: a person has to say whether it is the same."""

    @property
    def key(self) -> str:
        """Return the name so that spelling habits do not matter."""
        return key_of(self.name)


@dataclass(frozen=True, slots=True)
class Part:
    """What would be taken from one file for one cluster."""

    name: str
    """As the file has it."""
    owner: Owner
    plan: ImportPlan
    figures: Mapping[str, tuple[Figure, ...]] = field(default_factory=dict)
    """What would be written, by year."""
    fates: Mapping[str, Fate] = field(default_factory=dict)
    """What becomes of each cell that the plan names, by address."""
    warnings: tuple[str, ...] = ()
    taken_before: str = ""
    """UTC instant at which this very file was taken over for this cluster; empty for a new one."""


class Clusters:
    """The clusters of a workspace and of the files planned so far, with the figures that stand for each year."""

    def __init__(self, services: Services, edition: str, country: str) -> None:
        self._services, self._edition, self._country = services, edition, country
        self._owners = {key_of(each.name): self._known(each.id, each.name, each.country) for each in _all(services)}
        self._files = taken_files(services)
        self._assessed: dict[EntityId, tuple[Assessment, ...]] = {}
        self._standing: dict[tuple[str, str], dict[str, tuple[bytes, str]]] = {}

    @property
    def names(self) -> list[str]:
        """Return the names of all clusters, those of files before included."""
        return [each.name for each in self._owners.values()]

    def owner(self, name: str, told: Belonging, *, is_said: bool) -> Owner:
        """Return the cluster of that name, known or new; `is_said` where a person gave the name."""
        key = key_of(name)
        if key in self._owners:
            known = self._owners[key]
            latest = next((each.currency for each in reversed(self.assessed(known))), "")
            return replace(known, currency=latest or known.currency or told.currency)
        country = told.country or self._country or _COUNTRIES.get(told.currency, "")
        made = Owner(name, None, country, CURRENCIES.get(country, "") or told.currency)
        alike = "" if is_said else nearly(name, self.names)
        if alike:
            return replace(made, nearly=alike)
        self._owners[key] = made
        return made

    def assessed(self, owner: Owner) -> tuple[Assessment, ...]:
        """List the assessments that the workspace has of a cluster."""
        if owner.id is None:
            return ()
        if owner.id not in self._assessed:
            self._assessed[owner.id] = assessments_of(self._services, owner.id)
        return self._assessed[owner.id]

    def taken_before(self, owner: Owner, periods: Iterable[str], sha256: str) -> str:
        """Return when a file was taken over for a cluster and one of some years; empty where it never was."""
        targets = imported_periods(self.assessed(owner), self._edition)
        known = self._files.get(sha256, {})
        return next((known[targets[each]] for each in periods if targets.get(each) in known), "")

    def name_of_file(self, sha256: str) -> str:
        """Return the cluster for which a file was taken over before; empty where it was none, or several."""
        targets = self._services.fields_of_all(list(self._files.get(sha256, {})))
        standing = (each for each in targets.values() if not assessments.value_of(each, DELETED))
        owners = {assessments.value_of(each, "cluster") for each in standing}
        return next((each.name for each in self._owners.values() if {each.id} == owners), "")

    def settle(self, owner: Owner, period: str, figure: Figure, file: str) -> tuple[Json, str] | None:
        """Note a figure; return the value and place of one that stands already and differs."""
        known = self._standing_of(owner, period)
        value = canonical(to_json(figure.value))
        stands, where = known.setdefault(figure.field, (value, tr("{cell} of {file}", cell=figure.cell, file=file)))
        return None if stands == value else (stands.decode(), where)

    def _standing_of(self, owner: Owner, period: str) -> dict[str, tuple[bytes, str]]:
        key = (owner.key, period)
        if key not in self._standing:
            target = imported_periods(self.assessed(owner), self._edition).get(period)
            fields = self._services.fields_of(target) if target else {}
            self._standing[key] = {
                name: (canonical(standing.value), _place(standing.latest.context))
                for name, standing in fields.items()
                if name.startswith((assessments.ANSWER, assessments.SCORE)) and standing.value is not None
            }
        return self._standing[key]

    def _known(self, entity: EntityId, name: str, country: str) -> Owner:
        return Owner(name, entity, country, CURRENCIES.get(country, ""))


def part_of(clusters: Clusters, name: str, owner: Owner, plan: ImportPlan, file: str) -> Part:
    """Sort out what of a plan would be written for a cluster, and what a person has to settle first."""
    fates = dict(_fates_of(plan))
    periods = {plan.period, *(fate.period for fate in fates.values() if fate.kind is Kind.IMPORTED)}
    before = "" if owner.nearly else clusters.taken_before(owner, sorted(periods), plan.file_sha256)
    if owner.nearly:
        why = tr("“{name}” may be {nearly}, or a cluster of its own.", name=owner.name, nearly=owner.nearly)
        fates = {cell: replace(fate, kind=Kind.ASKED, why=why) for cell, fate in fates.items() if fate.is_figure}
        return Part(
            name,
            owner,
            plan,
            {},
            fates,
            (tr("{why} Say so: --cluster “{name}={nearly}”.", why=why, name=name, nearly=owner.nearly),),
        )
    taken: dict[str, tuple[Figure, ...]] = {}
    assessed = {each.period for each in clusters.assessed(owner) if each.origin != IMPORTED and not each.is_practice}
    for cell, fate in list(fates.items()):
        if fate.kind is not Kind.IMPORTED:
            continue
        assert fate.value is not None
        fates[cell] = _judged(clusters, owner, fate, file, assessed)
        if fates[cell].kind is Kind.IMPORTED:
            figure = Figure(fate.question, fate.value, cell, fate.rationale)
            taken[fate.period] = (*taken.get(fate.period, ()), figure)
    warnings = [*_before_warning(before), *_warnings(owner, fates, assessed)]
    return Part(name, owner, plan, {} if before else taken, fates, tuple(warnings), before)


def _before_warning(moment: str) -> Iterator[str]:
    if moment:
        yield tr(
            "Taken over on {moment} at {moment2} UTC already; nothing was changed.",
            moment=moment[:10],
            moment2=moment[11:16],
        )


def _warnings(owner: Owner, fates: Mapping[str, Fate], assessed: set[str]) -> Iterator[str]:
    differing = [cell for cell, fate in fates.items() if fate.differs]
    if differing:
        yield tr("These differ from what was taken over before, which stays: {list}.", list=", ".join(differing))
    for period in sorted({fate.period for fate in fates.values() if fate.kind is Kind.OTHER_PERIOD} & assessed):
        yield tr("{period} is assessed in this workspace: its figures were left.", period=period)


def _judged(clusters: Clusters, owner: Owner, fate: Fate, file: str, assessed: set[str]) -> Fate:
    """Return what becomes of a figure that could be written."""
    assert fate.value is not None
    if fate.period in assessed:
        return replace(fate, kind=Kind.OTHER_PERIOD, why=f"{fate.period} is assessed in this workspace.")
    if isinstance(fate.value, Money) and not owner.currency and not _names_currency(fate):
        return replace(fate, kind=Kind.ASKED, why="In which currency?")
    differing = clusters.settle(owner, fate.period, Figure(fate.question, fate.value, fate.cell), file)
    if differing:
        value, where = differing
        return replace(fate, kind=Kind.ASKED, why=f"{value} stands from {where}.", differs=True)
    return fate


def _names_currency(fate: Fate) -> bool:
    text = f"{fate.text} {fate.label}".casefold()
    return isinstance(fate.value, Money) and (fate.value.currency.casefold() in text or "€" in text)


def _fates_of(plan: ImportPlan) -> Iterator[tuple[str, Fate]]:
    """Yield what the plan says of cells; figures of years before the chosen one are taken as well."""
    for unmatched in plan.unmatched:
        yield unmatched.cell, Fate(unmatched.cell, unmatched.text, Kind.UNMATCHED, why=tr("No question matches."))
    for other in plan.other_periods:
        kind = Kind.IMPORTED if other.period < plan.period else Kind.OTHER_PERIOD
        why = tr("a figure of {period}", period=other.period)
        yield (
            other.cell,
            Fate(other.cell, other.text, kind, other.period, other.question, other.value, None, why, other.label),
        )
    for asked in plan.asked:
        value = asked.candidates[0][1] if asked.candidates else None
        why = asked.why or " or ".join(asked.choices)
        yield (
            asked.cell,
            Fate(
                asked.cell,
                asked.text,
                Kind.ASKED,
                plan.period,
                asked.question,
                value,
                asked.confidence,
                why,
                asked.label,
            ),
        )
    for each in plan.imported:
        yield each.cell, Fate(
            each.cell, each.text, Kind.IMPORTED, plan.period, each.question, each.value, each.confidence, each.why,
            each.label, rationale=each.rationale,
        )  # fmt: skip


def _all(services: Services) -> Iterator[Cluster]:
    # A name that two clusters have is the older one's.
    yield from reversed(list_clusters(services))


def _place(context: Json) -> str:
    source = (context or {}).get("source") or {}
    return f"{source.get('sheet', '')}!{source.get('cell', '')}" if source else tr("an earlier file")
