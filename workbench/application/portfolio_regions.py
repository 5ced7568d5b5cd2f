"""Regions and what they want to be strong in: who covers which domain, what joins them, and what would hold."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from itertools import combinations
from typing import Any

from workbench.application.portfolio_coverage import NO_CLUSTER, NONE_LABELLED
from workbench.application.portfolio_structure import Held, hold
from workbench.domain.awards import LABELS, Validity, validities
from workbench.domain.regions import region_names
from workbench.domain.specialisation import SmartDomain, Strategy
from workbench.domain.tables import COUNT, TEXT, Column, Table, table_of
from workbench.kernel.canonical import Json
from workbench.kernel.speech import later
from workbench.portfolio.records import Record
from workbench.portfolio.telling import may_be_told

YEAR = timedelta(days=365)
HOLDS = later("holds")
MEMBERS, MONEY = _ANSWERED = ("members_committed", "financing_secured_months")
"""Answers that are put together over a domain."""
SOON_MONTHS = 12
"""Months of secured financing below which a cluster may be gone in a year."""


@dataclass(frozen=True, slots=True)
class AtWork:
    """A cluster as a strategy sees it."""

    id: str
    name: str
    content_sha256: str
    """Of its newest package."""
    sector: str
    label: str
    """That it holds today; empty for none."""
    label_ends: bool
    """No label that it holds is held in a year."""
    is_secured: bool | None
    """Its financing is secured for a year; None where it does not tell."""
    members: int
    """Committed participants; 0 where it does not tell."""


@dataclass
class Covered:
    """A domain with the clusters at work in it."""

    domain: SmartDomain
    clusters: list[AtWork] = field(default_factory=list)
    with_answers: bool = True
    """What its clusters answered may be told, all of them together."""

    @property
    def gap(self) -> str:
        """Say what is missing: `no cluster`, `no label`, or nothing."""
        return _state(self.clusters, "")


def _state(clusters: Sequence[AtWork], whole: str = HOLDS) -> str:
    return NO_CLUSTER if not clusters else whole if any(each.label for each in clusters) else NONE_LABELLED


def specialisation(place: str, strategy: Strategy, today: date, *, names: bool = False) -> tuple[Table, ...]:
    """Return domains with their clusters, what joins domains, and what would be left after a shock.

    With `names` also which clusters these are, for whoever owns the portfolio; without them what few of them answered
    is withheld. Raises what opening it raises.
    """
    held = hold(place)
    found = {each.key: Covered(each) for each in strategy.domains}
    outside, behind, telling = 0, defaultdict[str, list[Record]](list), defaultdict[str, list[Record]](list)
    for cluster in held.years:
        record = held.last(cluster)
        document = record.document
        answers = {each["question"]: each["value"] for each in document["answers"]}
        said = answers.get("s3_domain")
        where = strategy.domains_of(
            cluster, record.name, record.region or record.country, record.sector, said if isinstance(said, str) else ""
        )
        outside += not where
        for name in _ANSWERED:
            telling[name] += [record] * (_number(answers.get(name)) is not None)
        for each in where:
            found[each.key].clusters.append(_at_work(held, record, answers, today))
            behind[each.key].append(record)
    unknown = [each for each in strategy.covers if held.find(each) is None]
    notes = [f"{outside} clusters are in no domain."]
    notes += [f"The portfolio does not know: {', '.join(unknown)}."] if unknown else []
    if not names:
        notes.append(f"What fewer than {held.limit} clusters of a domain answered is withheld.")
        groups = [behind[each] for each in found]
        may = [may_be_told(groups, telling[name], held.limit) for name in _ANSWERED]
        for line, *told in zip(found.values(), *may, strict=True):
            line.with_answers = all(told) or not line.clusters
    lines = tuple(found.values())
    tables = (_domains(strategy, lines, notes), _links(lines), _stress(lines))
    return (*tables, _clusters(lines)) if names else tables


def _at_work(held: Held, record: Record, answers: Json, today: date) -> AtWork:
    now = [each for each in validities(held.awards.get(record.cluster, ())) if each.holds_on(today)]
    months, members = _number(answers.get(MONEY)), _number(answers.get(MEMBERS))
    secured = None if months is None else months >= SOON_MONTHS
    ends = not any(each.until >= today + YEAR for each in now)
    return AtWork(
        record.cluster, record.name, record.content_sha256, record.sector, _best(now), ends, secured,
        int(members or 0),
    )  # fmt: skip


def _best(held: Iterable[Validity]) -> str:
    return min((each.award.label for each in held), key=LABELS.index, default="")


def _number(value: object) -> Decimal | None:
    try:
        return Decimal(str(value)) if isinstance(value, int | str) and not isinstance(value, bool) else None
    except InvalidOperation:
        return None


def _head(domain: SmartDomain) -> dict[str, str]:
    return {"region": domain.region, "name": region_names().get(domain.region, ""), "domain": domain.title}


_HEAD = (
    Column("region", later("NUTS"), TEXT, "NUTS code."), Column("name", later("Region"), TEXT, "Its name."),
    Column("domain", later("Domain"), TEXT, "As the strategy calls it."),
)  # fmt: skip


def _domains(strategy: Strategy, lines: Sequence[Covered], notes: Sequence[str]) -> Table:
    rows = []
    for each in lines:
        labels = [cluster.label for cluster in each.clusters]
        counts = {**{label: labels.count(label) for label in LABELS}, "none": labels.count("")}
        sectors = len({cluster.sector.casefold() for cluster in each.clusters})
        members = sum(cluster.members for cluster in each.clusters) if each.with_answers else None
        told: dict[str, Any] = {"clusters": len(labels), "sectors": sectors, "members": members, "gap": each.gap}
        rows.append(_head(each.domain) | counts | told)
    columns = (
        *_HEAD, Column("clusters", later("Clusters"), COUNT, "At work in it."),
        Column("gold", later("Gold"), COUNT, "That hold Gold."),
        Column("silver", later("Silver"), COUNT, "That hold Silver."),
        Column("bronze", later("Bronze"), COUNT, "That hold Bronze."),
        Column("none", later("No label"), COUNT, "That hold none."),
        Column("sectors", later("Fields"), COUNT, "Different fields of these clusters."),
        Column("members", later("Committed"), COUNT, "Their committed participants, doubles too; or withheld."),
        Column("gap", later("Gap"), TEXT, "no cluster, or no label; empty where there is none."),
    )  # fmt: skip
    return table_of("s3-domains", "Smart specialisation", columns, rows, strategy.title, notes)


def _links(lines: Sequence[Covered]) -> Table:
    rows = []
    for one, other in combinations(lines, 2):
        both = {each.id for each in one.clusters} & {each.id for each in other.clusters}
        fields = {s.casefold() for s in one.domain.sectors} & {s.casefold() for s in other.domain.sectors}
        if not both and not (fields and one.domain.region != other.domain.region):
            continue
        shared = sorted(each for each in one.domain.sectors if each.casefold() in fields)
        able = min(sum(bool(each.label) for each in line.clusters) for line in (one, other))
        rows.append({
            "one": f"{one.domain.region} {one.domain.title}", "other": f"{other.domain.region} {other.domain.title}",
            "clusters": len(both), "sectors": ", ".join(shared), "mature": able > 0,
        })  # fmt: skip
    rows.sort(key=lambda each: (-int(str(each["clusters"])), not each["mature"]))
    columns = (
        Column("one", later("Domain"), TEXT, "Region and title."),
        Column("other", later("And"), TEXT, "Region and title."),
        Column("clusters", later("Clusters in both"), COUNT, "At work in the two already."),
        Column("sectors", later("Fields in common"), TEXT,
               "Named by both strategies: there regions could work together."),
        Column("mature", later("Labels in both"), "yes or no", "Each has a cluster that holds a label."),
    )  # fmt: skip
    return table_of(
        "s3-links", "What joins domains", columns, rows, "Across sectors within a region, and across regions."
    )


def _stress(lines: Sequence[Covered]) -> Table:
    """Say what would be left of each domain, shock by shock."""
    rows: list[dict[str, object]] = []
    for each in lines:
        if not each.clusters:
            continue
        largest = max(each.clusters, key=lambda cluster: (cluster.members, bool(cluster.label), cluster.id))
        rest = [cluster for cluster in each.clusters if cluster is not largest]
        funded = [cluster for cluster in each.clusters if cluster.is_secured is not False]
        lasting = any(cluster.label and not cluster.label_ends for cluster in each.clusters)
        both = [cluster for cluster in rest if cluster.is_secured is not False]
        answered = {
            "largest": _state(rest), "money": _state(funded),
            "all": "no cluster" if not both else
            "holds" if any(c.label and not c.label_ends for c in both) else "no label",
            "unknown": sum(cluster.is_secured is None for cluster in each.clusters),
        }  # fmt: skip
        rows.append(_head(each.domain) | {
            "clusters": len(each.clusters), "now": _state(each.clusters), "labels": "holds" if lasting else "no label",
            **(answered if each.with_answers else {}),
        })  # fmt: skip
    columns = (
        *_HEAD, Column("clusters", later("Clusters"), COUNT, "At work in it today."),
        Column("now", later("Now"), TEXT, "As it is."),
        Column("largest", later("Largest gone"), TEXT, "Without the cluster that has the most committed participants."),
        Column("labels", later("Labels not renewed"), TEXT, "A year on, of the labels held today."),
        Column("money", later("Money ends"), TEXT, f"Without those that have money for under {SOON_MONTHS} months."),
        Column("all", later("All three"), TEXT, "All of this together."),
        Column("unknown", later("Money not told"), COUNT,
               "Clusters that do not tell for how long; they are taken to stay."),
    )  # fmt: skip
    lead = "holds: a cluster with a label is left; no label: only clusters without; no cluster: nobody; –: withheld."
    return table_of("s3-stress", "What would be left", columns, rows, lead)


def _clusters(lines: Sequence[Covered]) -> Table:
    """List who is behind the numbers."""
    rows = [
        _head(line.domain)
        | {"cluster": each.name, "sector": each.sector, "label": each.label, "content_sha256": each.content_sha256}
        for line in lines
        for each in sorted(line.clusters, key=lambda cluster: (cluster.name.casefold(), cluster.id))
    ]
    columns = (
        *_HEAD, Column("cluster", later("Cluster"), TEXT, "Its name."),
        Column("sector", later("Field"), TEXT, "Of the cluster."),
        Column("label", later("Holds"), TEXT, "The highest label that it holds."),
        Column("content_sha256", later("Content"), TEXT, "SHA-256 of what its newest package says.", is_long=True),
    )  # fmt: skip
    return table_of("s3-clusters", "Who is at work where", columns, rows)
