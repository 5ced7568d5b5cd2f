"""Figures of clusters by topic: what they sell to their members, and how far they reach abroad."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from sqlalchemy import Connection

from workbench.kernel.canonical import Json
from workbench.portfolio.disclosure import DIMENSIONS, Disclosure, Unit, kind_of, places_by_group
from workbench.portfolio.quantiles import Quantiles, quantiles_of
from workbench.portfolio.records import Record, read_records
from workbench.portfolio.statistics import in_order

INCOME = "income_by_source"
SHARES_OF_INCOME = {"share_services_sold": "services", "share_fees": "fees", "share_eu": "eu"}
"""Computed here: a source's share of all income, in percent; money itself is of several currencies."""
_EVENTS, _PEOPLE = "events_of_services", "participants_of_services"
TOPICS: Mapping[str, tuple[str, ...]] = {
    "services": (
        "private_share", "share_services_sold", "share_fees", "paid_services", "members_paying", _EVENTS, _PEOPLE,
        "services.funding.events", "services.technology.events", "services.matchmaking.events",
        "services.training.events", "services.entrepreneurship.events", "services.internationalisation.events",
        "services.marketing.events", "share_using_services", "satisfaction_mean", "satisfaction_response_rate",
        "digital_member_space", "digital_activities", "share_digital_help",
    ),
    "international": (
        "partners_international", "clusters_abroad_number", "projects_with_clusters_abroad", "members_abroad",
        "share_active_abroad", "trips_abroad", "members_on_trips", "services.internationalisation.events",
        "services.internationalisation.participants", "share_eu", "eccp_profile", "website_languages",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TopicFigure:
    """One figure over a group of clusters."""

    group: Mapping[str, str]
    figure: str
    spread: Quantiles | None
    """None where it is withheld."""
    some: float | None
    """Percent of the clusters that have more than none of it."""
    is_yes_no: bool


def find_figures(connection: Connection, topic: str, by: Sequence[str], limit: int) -> Iterator[TopicFigure]:
    """Yield the figures of a topic for each group; each cluster counts once, with its newest package of any edition."""
    records = newest(connection)
    told = [figures_of(each.document) for each in records]
    kind = kind_of(by)
    names = [DIMENSIONS[each] for each in kind]
    units = [Unit(each.unit.values, is_latest=True) for each in records]
    disclosure, groups = Disclosure(units, limit), places_by_group(units, kind)
    for values in sorted(groups, key=in_order):
        group = dict(zip(names, values, strict=True))
        for figure in TOPICS[topic]:
            given = bytes(figure in each for each in told)
            found = [told[place][figure] for place in groups[values] if figure in told[place]]
            if not found:
                continue
            yes_no = all(isinstance(each, bool) for each in found)
            may = values in disclosure.shown(kind, given)
            some = 100 * sum(each > 0 for each in found) / len(found) if may else None
            spread = quantiles_of(map(Decimal, found)) if may else None
            yield TopicFigure({name: group[name] for name in by}, figure, spread, some, yes_no)


def newest(connection: Connection) -> list[Record]:
    """Return each cluster's newest package, of whatever edition, with its document."""
    best: dict[str, Record] = {}
    for record in read_records(connection, documents=True):
        before = best.get(record.cluster)
        if before is None or _rank(record) > _rank(before):
            best[record.cluster] = record
    return list(best.values())


def _rank(record: Record) -> tuple[bool, str, str, str]:
    return record.is_trusted, record.period, record.as_of, record.content_sha256


def figures_of(document: Json) -> dict[str, Decimal | bool]:
    """Return what a package tells of all topics; a share of income only where all its sources are of one currency."""
    found: dict[str, Decimal | bool] = {}
    income: dict[str, Decimal] = {}
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for each in document["answers"]:
        name, value = each["question"], each["value"]
        if isinstance(value, dict) and name.startswith(f"{INCOME}."):
            if "amount" in value:
                income[name.partition(".")[2]] = Decimal(value["amount"])
            continue
        if (number := _number(value)) is None:
            continue
        found[name] = number
        if name.startswith("services.") and not isinstance(number, bool):
            sums[_EVENTS if name.endswith(".events") else _PEOPLE] += number
    found |= {name: number for name, value in document["derived"].items() if (number := _number(value)) is not None}
    whole = sum(income.values(), Decimal(0))
    if whole > 0:
        shares = {name: 100 * income[source] / whole for name, source in SHARES_OF_INCOME.items() if source in income}
        found |= {name: share.quantize(Decimal("0.0001")) for name, share in shares.items()}
    return {**found, **sums}


def _number(value: object) -> Decimal | bool | None:
    if isinstance(value, bool):
        return value
    try:
        number = Decimal(str(value)) if isinstance(value, int | str) else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() else None
