"""The labels that clusters of a portfolio were given, and who these clusters are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, RowMapping, insert, select, update

from workbench.domain.awards import Award
from workbench.kernel.canonical import digest_of
from workbench.kernel.ids import EntityId, new_id
from workbench.portfolio.tables import AWARD, PACKAGE, TAKEN_BACK


@dataclass(frozen=True, slots=True)
class Member:
    """A cluster of the portfolio, as its newest package says."""

    id: str
    name: str
    country: str
    region: str
    sector: str
    period: str
    is_trusted: bool


def list_members(connection: Connection) -> tuple[Member, ...]:
    """List the clusters by name; of several packages one that is trusted tells, and the newest of those."""
    columns = (
        PACKAGE.c.cluster, PACKAGE.c.name, PACKAGE.c.country, PACKAGE.c.region, PACKAGE.c.sector, PACKAGE.c.period,
        PACKAGE.c.is_trusted,
    )  # fmt: skip
    order = (PACKAGE.c.is_trusted, PACKAGE.c.period, PACKAGE.c.as_of, PACKAGE.c.content_sha256)
    rows = connection.execute(select(*columns).where(PACKAGE.c.is_latest).order_by(*order))
    found = {row[0]: Member(*row) for row in rows}
    return tuple(sorted(found.values(), key=lambda each: (each.name.casefold(), each.id)))


def _key(award: Award) -> str:
    """Return what tells a label from others: whose, which, by whom and when, whatever its last day is."""
    return digest_of(_said(award))


def _said(award: Award) -> dict[str, str]:
    return {"cluster": award.cluster, "label": award.label, "by": award.by, "on": award.on.isoformat()}


def keep_award(connection: Connection, award: Award) -> bool:
    """Write down a label; False where the same is known, of which only the last day can be given later."""
    said = _said(award)
    until = award.until.isoformat() if award.until else ""
    key = _key(award)
    known = connection.scalar(select(AWARD.c.until).where(AWARD.c.id == key))
    if known is None:
        connection.execute(insert(AWARD), [{"id": key, **said, "until": until}])
    elif until and until != known:
        connection.execute(update(AWARD).where(AWARD.c.id == key).values(until=until))
    return known is None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """That a label was written down wrongly."""

    award: Award
    at: str
    """Instant (UTC)."""
    person: str
    reason: str


def is_taken_back(connection: Connection, award: Award) -> bool:
    """Tell whether a label counts no longer because it was written down wrongly."""
    return _key(award) in _taken_back(connection)


def say_taken_back(connection: Connection, award: Award, at: str, person: str, reason: str) -> None:
    """Say that a label was written down wrongly, and why; without a reason that it stands again after all."""
    row = {"id": new_id(), "award": _key(award), "at": at, "person": person, "reason": reason}
    connection.execute(insert(TAKEN_BACK), [row])


def _taken_back(connection: Connection) -> dict[str, RowMapping]:
    rows = connection.execute(select(TAKEN_BACK).order_by(TAKEN_BACK.c.at, TAKEN_BACK.c.id)).mappings()
    last = {row["award"]: row for row in rows}
    return {award: row for award, row in last.items() if row["reason"]}


def list_taken_back(connection: Connection) -> tuple[TakenBack, ...]:
    """List the labels that were written down wrongly, the last one said first."""
    told = _taken_back(connection)
    by_id = {each.id: each for found in _all_awards(connection).values() for each in found}
    found = (TakenBack(by_id[EntityId(id_)], row["at"], row["person"], row["reason"]) for id_, row in told.items())
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


def list_awards(connection: Connection) -> dict[str, list[Award]]:
    """List the labels that were given, by cluster, the latest last; without those that were taken back."""
    gone = _taken_back(connection)
    found = {
        cluster: [each for each in given if each.id not in gone] for cluster, given in _all_awards(connection).items()
    }
    return {cluster: given for cluster, given in found.items() if given}


def _all_awards(connection: Connection) -> dict[str, list[Award]]:
    found: dict[str, list[Award]] = {}
    for row in connection.execute(select(AWARD).order_by(AWARD.c.on, AWARD.c.id)).mappings():
        until = date.fromisoformat(row["until"]) if row["until"] else None
        award = Award(
            row["id"], EntityId(row["cluster"]), row["label"], row["by"], date.fromisoformat(row["on"]), until
        )
        found.setdefault(award.cluster, []).append(award)
    return found


def find_members(members: Iterable[Member], given: str) -> list[Member]:
    """Return which clusters are meant: by id, its beginning, or the exact name."""
    return [each for each in members if given in (each.id, each.name) or (given and each.id.startswith(given))]


def unknown_among(members: Iterable[Member], given: Iterable[str]) -> tuple[str, ...]:
    """Return which of some ids and exact names no cluster of the portfolio has."""
    known = {word for each in members for word in (each.id, each.name)}
    return tuple(each for each in given if each not in known)
