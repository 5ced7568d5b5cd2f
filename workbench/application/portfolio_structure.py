"""How a portfolio's clusters belong together: programmes, hubs with their spokes, and what became of whom."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from workbench.application.portfolio_labels import NoSuchMember
from workbench.domain.awards import LABELS, Award, validities
from workbench.domain.structure import HubOfSpokes, Structure
from workbench.domain.tables import COUNT, DATE, DECIMAL, PERCENT, TEXT, Column, Table, table_of
from workbench.kernel.canonical import Json
from workbench.kernel.speech import later
from workbench.portfolio.awards import list_awards
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.quantiles import quantiles_of
from workbench.portfolio.records import Record, percent_of, read_records
from workbench.portfolio.statistics import by_number
from workbench.portfolio.telling import medians_of

ROLLED_UP = ("members_committed", "staff_fte", "events")
"""Figures that are added up under a hub; events are those of all services."""


@dataclass(frozen=True)
class Held:
    """The clusters of a portfolio with all their years, and their labels."""

    years: Mapping[str, Sequence[Record]]
    """By cluster id, the last year last."""
    awards: Mapping[str, Sequence[Award]]
    limit: int

    def find(self, given: str) -> str | None:
        """Return the id of a cluster by its id or exact name; of several with one name the first by id."""
        if given in self.years:
            return given
        return next((each for each in sorted(self.years) if given in {r.name for r in self.years[each]}), None)

    def last(self, cluster: str) -> Record:
        """Return its newest package; one that is trusted goes before one that is not."""
        return max(self.years[cluster], key=lambda each: (each.is_trusted, each.period, each.as_of))

    def medians(self, groups: Iterable[Sequence[str]]) -> list[float | None]:
        """Return the median share of points of each of some groups of clusters; None where it is withheld."""
        told = [[self.last(cluster) for cluster in group] for group in groups]
        return medians_of(told, [self.last(cluster) for cluster in self.years], self.limit)

    def label(self, cluster: str, today: date) -> str:
        """Return the highest label that it holds; empty for none."""
        held = [each.award.label for each in validities(self.awards.get(cluster, ())) if each.holds_on(today)]
        return min(held, key=LABELS.index, default="")


def hold(place: str) -> Held:
    """Read the clusters of a portfolio. Raises what opening it raises."""
    years: dict[str, list[Record]] = {}
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        for record in read_records(connection, documents=True):
            years.setdefault(record.cluster, []).append(record)
        awards, limit = list_awards(connection), portfolio.limit
    for each in years.values():
        each.sort(key=lambda record: (record.period, record.as_of))
    return Held(years, awards, limit)


def structure_tables(place: str, structure: Structure, today: date) -> tuple[Table, ...]:
    """Return programmes with their clusters' labels, who is in several, and what is under each hub.

    Raises what opening the portfolio raises.
    """
    held = hold(place)
    missing = [each for each in structure.names() if held.find(each) is None]
    notes = [f"The portfolio does not know: {', '.join(missing)}."] if missing else []
    programmes = [_known(held, each.clusters) for each in structure.programmes]
    hubs = [_known(held, (each.hub, *each.spokes)) for each in structure.hubs]
    medians = held.medians([*programmes, *hubs])
    tables = [_programmes(held, structure, today, notes, medians[: len(programmes)]), _members(held, structure, today)]
    if structure.hubs:
        tables.append(_hubs(held, structure, today, medians[len(programmes) :]))
    return tuple(tables)


_LABEL_COLUMNS = (
    Column("gold", later("Gold"), COUNT, "Clusters that hold Gold."),
    Column("silver", later("Silver"), COUNT, "Clusters that hold Silver and nothing higher."),
    Column("bronze", later("Bronze"), COUNT, "Clusters that hold Bronze and nothing higher."),
    Column("none", later("No label"), COUNT, "Clusters that hold no label."),
)


def _programmes(
    held: Held, structure: Structure, today: date, notes: Sequence[str], medians: Sequence[float | None]
) -> Table:
    rows = []
    for each, median in zip(structure.programmes, medians, strict=True):
        ids = _known(held, each.clusters)
        head = {"programme": each.title, "level": each.level, "clusters": len(ids), "median": median}
        rows.append(head | _labels(held, ids, today))
    columns = (
        Column("programme", later("Programme"), TEXT, "Its title."),
        Column("level", later("Level"), TEXT, "european, national, regional or local."),
        Column("clusters", later("Clusters"), COUNT, "Clusters of it that the portfolio has."), *_LABEL_COLUMNS,
        Column("median", later("Median %"), PERCENT, "Of the share of points; empty where it is withheld."),
    )  # fmt: skip
    return table_of("programmes", "Programmes", columns, rows, structure.title, notes)


def _members(held: Held, structure: Structure, today: date) -> Table:
    rows: list[dict[str, Any]] = []
    for cluster in held.years:
        record = held.last(cluster)
        mine = [each for each in structure.programmes if cluster in _known(held, each.clusters)]
        if mine:
            rows.append({
                "cluster": record.name, "programmes": ", ".join(each.title for each in mine), "count": len(mine),
                "levels": ", ".join(dict.fromkeys(each.level for each in mine)), "label": held.label(cluster, today),
            })  # fmt: skip
    rows.sort(key=lambda each: (-each["count"], each["cluster"].casefold()))
    columns = (
        Column("cluster", later("Cluster"), TEXT, "Its name."),
        Column("count", later("Programmes"), COUNT, "How many it is in."),
        Column("programmes", later("Which"), TEXT, "Their titles."),
        Column("levels", later("Levels"), TEXT, "Their levels."),
        Column("label", later("Holds"), TEXT, "The highest label that it holds."),
    )  # fmt: skip
    return table_of("memberships", "Clusters in programmes", columns, rows)


def _hubs(held: Held, structure: Structure, today: date, medians: Sequence[float | None]) -> Table:
    rows = []
    for each, median in zip(structure.hubs, medians, strict=True):
        rows += [_under(held, each, name, today) for name in (each.hub, *each.spokes) if held.find(name)]
        rows.append(_total(held, each, today) | {"percent": median})
    columns = (
        Column("hub", later("Hub"), TEXT, "Its name."),
        Column("cluster", later("Cluster"), TEXT, "Hub, spoke, or all of them."),
        Column("role", later("Role"), TEXT, "hub, spoke or all."),
        Column("period", later("Year"), TEXT, "Of its figures."),
        Column("members_committed", later("Committed"), COUNT, "Committed participants; all: added up, doubles too."),
        Column("staff_fte", later("FTE"), DECIMAL, "Full-time equivalents."),
        Column("events", later("Events"), COUNT, "Events of all services in the year."),
        Column("percent", later("Points %"), PERCENT, "Share of points; all: median, empty where it is withheld."),
        Column("label", later("Holds"), TEXT, "The highest label; all: how many hold one."),
        Column("clusters", later("Clusters"), COUNT, "All: how many they are.", is_long=True),
        Column("labels", later("Hold a label"), COUNT, "All: how many hold one.", is_long=True),
    )  # fmt: skip
    notes = ["Participants of several are counted in each."]
    return table_of("hubs", "Hubs and spokes", columns, rows, structure.title, notes)


def _under(held: Held, hub: HubOfSpokes, name: str, today: date) -> dict[str, Any]:
    cluster = held.find(name)
    assert cluster is not None
    record = held.last(cluster)
    role = "hub" if name == hub.hub else "spoke"
    head = {"hub": hub.hub, "cluster": record.name, "role": role, "period": record.period}
    told = {"percent": percent_of(record), "label": held.label(cluster, today)}
    return head | rolled_up(record.document) | told


def _total(held: Held, hub: HubOfSpokes, today: date) -> dict[str, Any]:
    ids = _known(held, (hub.hub, *hub.spokes))
    figures = [rolled_up(held.last(cluster).document) for cluster in ids]
    sums: dict[str, Any] = {}
    for name in ROLLED_UP:
        known = [each[name] for each in figures if each[name] is not None]
        sums[name] = sum(known) if known else None
    labels = sum(bool(held.label(cluster, today)) for cluster in ids)
    years = sorted({held.last(cluster).period for cluster in ids})
    head = {
        "hub": hub.hub,
        "cluster": f"All {len(ids)}",
        "role": "all",
        "period": "–".join(dict.fromkeys(years[:1] + years[-1:])),
    }
    return head | sums | {"label": f"{labels} of {len(ids)}", "clusters": len(ids), "labels": labels}


def rolled_up(document: Json) -> dict[str, Any]:
    """Return the figures of a package that are added up under a hub; None each where it does not tell."""
    answers = {each["question"]: each["value"] for each in document["answers"]}
    events = [v for name, v in answers.items() if name.startswith("services.") and name.endswith(".events")]
    counts = [each for each in events if isinstance(each, int)]
    told: dict[str, Any] = {"events": sum(counts) if counts else None}
    for name in ROLLED_UP[:2]:
        value = answers.get(name)
        told[name] = float(value) if isinstance(value, int | str) and value != "" else None
    return told


def _known(held: Held, names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(found for each in names if (found := held.find(each)) is not None))


def _labels(held: Held, ids: Sequence[str], today: date) -> dict[str, int]:
    held_now = [held.label(each, today) for each in ids]
    return {**{label: held_now.count(label) for label in LABELS}, "none": held_now.count("")}


@dataclass(frozen=True, slots=True)
class Kin:
    """A cluster of a family, and when it ended."""

    cluster: str
    ended: date | None
    """None of the cluster itself."""

    @property
    def told(self) -> dict[str, str | None]:
        """Say what it is to the family."""
        until = self.ended.isoformat() if self.ended is not None else None
        return {"role": f"until {until}" if until else "itself", "until": until}

    def counts(self, period: str) -> bool:
        """Tell whether a year is one in which it was there: a package of a later one is not its own any more."""
        return self.ended is None or period <= str(self.ended.year)


def lineage_tables(place: str, structure: Structure, given: str) -> tuple[Table, ...]:
    """Return the consolidated history of a cluster: its own years and those of the clusters that it came from.

    Raises NoSuchMember where the portfolio knows none of them, or what opening it raises.
    """
    held = hold(place)
    own = held.find(given)
    names = {given, *({own} if own else ()), *({r.name for r in held.years[own]} if own else ())}
    before = structure.predecessors(names)
    family = [Kin(own, None)] if own else []
    family += [Kin(found, merge.on) for name, merge in before if (found := held.find(name))]
    if not family:
        raise NoSuchMember(given=given)
    unknown = [name for name, _ in before if held.find(name) is None]
    late = sum(not kin.counts(each.period) for kin in family for each in held.years[kin.cluster])
    notes = [f"The portfolio does not know: {', '.join(unknown)}."] if unknown else []
    notes += [f"{late} packages are of years after their cluster ended; they are left out."] if late else []
    tables = [_timeline(held, given, family, notes)]
    if own and len(family) > 1:
        tables.append(_inherited(held, own, [kin for kin in family if kin.ended is not None]))
    return tuple(tables)


def _timeline(held: Held, given: str, family: Sequence[Kin], notes: Sequence[str]) -> Table:
    rows: list[dict[str, Any]] = []
    for kin in family:
        for record in held.years[kin.cluster]:
            if kin.counts(record.period):
                head = {"on": record.period, "what": "assessed", "cluster": record.name} | kin.told
                told = {"percent": percent_of(record), "label": record.label, "edition": record.edition}
                rows.append(head | told)
        name = held.last(kin.cluster).name
        rows += [
            {"on": award.on.isoformat(), "what": "label", "cluster": name, "label": award.label} | kin.told
            for award in held.awards.get(kin.cluster, ())
        ]
    rows.sort(key=lambda each: (each["on"], each["what"], each["cluster"]))
    columns = (
        Column("on", later("When"), TEXT, "The year of the figures, or the day of the label body's decision."),
        Column("what", later("What"), TEXT, "assessed (label is a forecast) or label (decided by the label body)."),
        Column("cluster", later("Cluster"), TEXT, "Its name then."),
        Column("role", later("Role"), TEXT, "itself, or until when."),
        Column("percent", later("Points %"), PERCENT, "Share of points."),
        Column("label", later("Label"), TEXT, "See what."),
        Column("edition", later("Edition"), TEXT, "Id of the form edition."),
        Column("until", later("Until"), DATE, "Of a predecessor: the day on which it ended.", is_long=True),
    )  # fmt: skip
    lead = "Its own years and those of its predecessors."
    return table_of("lineage", f"History of {given}", columns, rows, lead, notes)


def _inherited(held: Held, own: str, before: Sequence[Kin]) -> Table:
    """Set the first levels of a merged cluster beside the last ones of those that it came from."""
    start = max(kin.ended.year for kin in before if kin.ended is not None)
    since = [each for each in held.years[own] if each.period >= str(start)] or list(held.years[own])
    known = [[each for each in held.years[kin.cluster] if kin.counts(each.period)] for kin in before]
    earlier = [each[-1].levels for each in known if each and each[-1].edition == since[0].edition]
    rows = []
    for name, level in sorted(since[0].levels.items(), key=lambda each: by_number(each[0])):
        told = [each[name] for each in earlier if name in each]
        span = f"{min(told)} to {max(told)}" if told else ""
        median = quantiles_of(map(Decimal, told)).get("median")
        rows.append({"indicator": name, "n": len(told), "span": span, "median": median, "level": level})
    columns = (
        Column("indicator", later("No."), TEXT, "Number of the indicator."),
        Column("n", later("Predecessors"), COUNT, "Those that have a level in the same edition."),
        Column("span", later("Their last levels"), TEXT, "The lowest and the highest."),
        Column("median", later("Median"), DECIMAL, "Of these."),
        Column("level", later("First level since"), COUNT, "Of the merged cluster's first assessment since."),
    )
    return table_of("inherited", "Before and after the merge", columns, rows, f"Levels of {since[0].edition}.")
