"""The log of a portfolio: what left it, who took it, when and where to."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from workbench.domain.journal import Deed, Entry
from workbench.kernel.ids import PersonId, new_id
from workbench.portfolio.tables import ENTRY, PACKAGE


@dataclass(frozen=True, slots=True)
class Left:
    """Something that left a portfolio."""

    entry: Entry
    name: str
    """Of the person, as they were called then; empty where the computer did not know."""
    clusters: int
    """Whom it is about: named in it, or summed up."""


def write_entries(connection: Connection, told: Iterable[Left]) -> None:
    """Write down what left."""
    rows = [
        {
            "id": new_id(), "at": each.entry.at, "what": each.entry.deed.value, "person": each.entry.person,
            "name": each.name, "kind": each.entry.kind, "file": each.entry.file, "sha256": each.entry.sha256,
            "clusters": each.clusters,
        }
        for each in told
    ]  # fmt: skip
    if rows:
        connection.execute(insert(ENTRY), rows)


def read_entries(connection: Connection) -> tuple[Left, ...]:
    """Return the log, oldest first."""
    rows = connection.execute(select(ENTRY).order_by(ENTRY.c.at, ENTRY.c.id)).mappings()
    return tuple(
        Left(
            Entry(Deed(row["what"]), row["at"], PersonId(row["person"]), row["file"], row["sha256"], row["kind"]),
            row["name"], row["clusters"],
        )
        for row in rows
    )  # fmt: skip


def count_clusters(connection: Connection) -> int:
    """Return how many clusters the portfolio has."""
    return int(connection.scalar(select(func.count(PACKAGE.c.cluster.distinct()))) or 0)
