"""Whether what a portfolio keeps beside its packages still follows from them, and keeping it anew."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, select

from workbench.portfolio.counts import find_wrong, write_anew
from workbench.portfolio.ingesting import find_latest, set_flags
from workbench.portfolio.showing import find_wrongly_shown, forget_shown
from workbench.portfolio.statistics import list_editions
from workbench.portfolio.tables import PACKAGE

_DECIDES = ("id", "cluster", "assessment", "version", "as_of", "content_sha256", "period", "is_trusted", "is_current")


@dataclass(frozen=True, slots=True)
class Stale:
    """Something that is kept and does not follow from the packages."""

    edition: str
    what: str
    """`counts` (of a package: which of its cluster's count), `levels` (of a group) or `shown` (which groups are)."""
    of: str
    """The assessment, the group, or the kind of groups."""


def find_stale(connection: Connection, limit: int) -> Iterator[Stale]:
    """Yield what is kept wrongly: each edition is computed anew from its packages and compared."""
    for edition in list_editions(connection):
        for row, *_ in _wrong_flags(connection, edition):
            yield Stale(edition, "counts", row["assessment"])
        for dimension, value in find_wrong(connection, edition):
            yield Stale(edition, "levels", f"{dimension} {value}".strip())
        for kind in find_wrongly_shown(connection, edition, limit):
            yield Stale(edition, "shown", kind or "all")


def renew(connection: Connection) -> None:
    """Keep anew what follows from the packages; which groups are shown is found out when it is asked for."""
    for edition in list_editions(connection):
        for row, is_current, is_latest in _wrong_flags(connection, edition):
            set_flags(connection, row["id"], is_current=is_current, is_latest=is_latest)
        write_anew(connection, edition)
        forget_shown(connection, edition)


def _wrong_flags(connection: Connection, edition: str) -> list[tuple[RowMapping, bool, bool]]:
    """Return the packages that count and should not, or the other way, with what would be right."""
    columns = [PACKAGE.c[each] for each in (*_DECIDES, "is_latest")]
    clusters: dict[str, list[RowMapping]] = defaultdict(list)
    for row in connection.execute(select(*columns).where(PACKAGE.c.edition == edition)).mappings():
        clusters[row["cluster"]].append(row)
    wrong = []
    for rows in clusters.values():
        counted, latest = find_latest(rows)
        for row in rows:
            told = row["id"] in counted, row["id"] == latest
            if told != (row["is_current"], row["is_latest"]):
                wrong.append((row, *told))
    return wrong
