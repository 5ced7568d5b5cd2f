"""The packages of a portfolio one by one: those that count now, and all that are kept behind one of them."""

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from workbench.portfolio.ingesting import Document, read_places
from workbench.portfolio.packed import NONE
from workbench.portfolio.tables import PACKAGE

_TOLD = (
    PACKAGE.c.id, PACKAGE.c.assessment, PACKAGE.c.cluster, PACKAGE.c.name, PACKAGE.c.country, PACKAGE.c.region,
    PACKAGE.c.sector, PACKAGE.c.period, PACKAGE.c.edition, PACKAGE.c.version, PACKAGE.c.as_of,
    PACKAGE.c.content_sha256, PACKAGE.c.added_at, PACKAGE.c.label, PACKAGE.c.percent, PACKAGE.c.signers,
    PACKAGE.c.is_trusted, PACKAGE.c.is_current, PACKAGE.c.is_latest, PACKAGE.c.levels, PACKAGE.c.failed,
)  # fmt: skip
_TOGETHER = 500
"""Packages whose documents are asked for in one statement: some databases take no more than a thousand values."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A package as a portfolio lists it."""

    id: int
    assessment: str
    cluster: str
    name: str
    country: str
    region: str
    sector: str
    period: str
    edition: str
    version: int
    as_of: str
    content_sha256: str
    added_at: str
    label: str
    """That the result comes to; empty for none."""
    percent: float | None
    """Of all points; None where nothing is scored."""
    signers: tuple[str, ...]
    is_trusted: bool
    is_current: bool
    """It counts; the others are its history."""
    is_latest: bool
    levels: bytes = field(repr=False)
    failed: bytes = field(repr=False)
    places: Mapping[str, int] = field(repr=False, compare=False)
    """Where an indicator stands in the two; the same for all of an edition."""

    def level(self, indicator: str) -> int | None:
        """Return the level of an indicator; None where it has none."""
        place = self.places.get(indicator, len(self.levels))
        return self.levels[place] if place < len(self.levels) and self.levels[place] != NONE else None

    def is_failed(self, indicator: str) -> bool:
        """Tell whether the level is below the indicator's own threshold."""
        place = self.places.get(indicator, len(self.failed))
        return place < len(self.failed) and self.failed[place] == 1


def list_packages(connection: Connection, edition: str) -> tuple[Listed, ...]:
    """List the packages of an edition that count, by name and period."""
    rows = connection.execute(select(*_TOLD).where(PACKAGE.c.edition == edition, PACKAGE.c.is_current)).mappings()
    found = _listed(rows, read_places(connection, edition))
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.cluster, each.period)))


def list_kept(connection: Connection, cluster: str, edition: str) -> tuple[Listed, ...]:
    """List all that is kept of a cluster in an edition, the newest first: what counts, and its history."""
    rows = connection.execute(select(*_TOLD).where(PACKAGE.c.edition == edition, PACKAGE.c.cluster == cluster))
    found = _listed(rows.mappings(), read_places(connection, edition))
    return tuple(sorted(found, key=lambda each: (each.period, each.is_current, each.version, each.as_of), reverse=True))


def read_documents(connection: Connection, packages: Sequence[int]) -> Iterator[tuple[int, Document]]:
    """Yield what packages say, one after the other, in any order."""
    for start in range(0, len(packages), _TOGETHER):
        wanted = select(PACKAGE.c.id, PACKAGE.c.document).where(PACKAGE.c.id.in_(packages[start : start + _TOGETHER]))
        for id_, packed in connection.execution_options(yield_per=100).execute(wanted):
            yield id_, json.loads(zlib.decompress(packed))


def _listed(rows: Any, places: Mapping[str, int]) -> Iterator[Listed]:
    return (_of(row, places) for row in rows)


def _of(row: RowMapping, places: Mapping[str, int]) -> Listed:
    told = dict(row)
    told["percent"] = None if told["percent"] in ("", "None") else float(told["percent"])
    told["signers"] = tuple(json.loads(told["signers"]))
    return Listed(**told, places=places)
