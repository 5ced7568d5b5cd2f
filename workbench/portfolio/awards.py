"""The labels that clusters of a portfolio were given, and who these clusters are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, insert, select, update

from workbench.domain.awards import Award
from workbench.kernel.canonical import digest_of
from workbench.kernel.ids import EntityId
from workbench.portfolio.tables import AWARD, PACKAGE


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


def keep_award(connection: Connection, award: Award) -> bool:
    """Write down a label; False where the same is known, of which only the last day can be given later."""
    said = {"cluster": award.cluster, "label": award.label, "by": award.by, "on": award.on.isoformat()}
    until = award.until.isoformat() if award.until else ""
    key = digest_of(said)
    known = connection.scalar(select(AWARD.c.until).where(AWARD.c.id == key))
    if known is None:
        connection.execute(insert(AWARD), [{"id": key, **said, "until": until}])
    elif until and until != known:
        connection.execute(update(AWARD).where(AWARD.c.id == key).values(until=until))
    return known is None


def list_awards(connection: Connection) -> dict[str, list[Award]]:
    """List the labels that were given, by cluster, the latest last."""
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
