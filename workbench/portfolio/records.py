"""The packages of a portfolio one by one, as each was signed: what every figure can be traced back to."""

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, select

from workbench.portfolio.disclosure import DIMENSIONS, Kind, Unit, Values, find_shown
from workbench.portfolio.tables import PACKAGE

_COLUMNS = (
    "id", "assessment", "version", "content_sha256", "cluster", "name", "country", "region", "sector", "period",
    "edition", "edition_version", "edition_hash", "label", "percent", "signers", "is_trusted", "is_current",
    "is_latest", "as_of", "document",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Record:
    """One version of one assessment."""

    id: int
    assessment: str
    version: int
    content_sha256: str
    cluster: str
    name: str
    country: str
    region: str
    sector: str
    period: str
    edition: str
    edition_version: str
    edition_hash: str
    label: str
    percent: str
    signers: str
    is_trusted: bool
    is_current: bool
    is_latest: bool
    as_of: str
    packed: bytes
    """Its document, compressed."""

    @property
    def document(self) -> dict[str, Any]:
        """Return `assessment.json` as it was signed."""
        told: dict[str, Any] = json.loads(zlib.decompress(self.packed))
        return told

    @property
    def unit(self) -> Unit:
        """Return what decides in which groups it counts."""
        return Unit(tuple(value_of(self, each) for each in DIMENSIONS), is_latest=self.is_latest)


def value_of(record: Record, dimension: str) -> str:
    """Return by what a package is grouped."""
    return str(getattr(record, "period" if dimension == "year" else dimension))


def read_records(connection: Connection, *, edition: str = "", history: bool = False) -> Iterator[Record]:
    """Yield the packages that count, one for each cluster, edition and year; with `history` the earlier ones too.

    Always in the same order, whatever order they were taken in.
    """
    order = ("edition", "cluster", "period", "as_of", "content_sha256")
    wanted = select(*(PACKAGE.c[each] for each in _COLUMNS)).order_by(*(PACKAGE.c[each] for each in order))
    if edition:
        wanted = wanted.where(PACKAGE.c.edition == edition)
    if not history:
        wanted = wanted.where(PACKAGE.c.is_current)
    for row in connection.execution_options(yield_per=100).execute(wanted):
        yield Record(*row)


def matches(record: Record, chosen: Mapping[str, str]) -> bool:
    """Tell whether a package has some values, by dimension."""
    return all(value_of(record, name) == value for name, value in chosen.items())


class Allowed:
    """Which groups may be shown for a figure that only some of the packages have."""

    def __init__(self, units: Sequence[Unit], limit: int) -> None:
        self._units, self._limit = units, limit
        self._found = cache(self._find)

    def has(self, given: bytes, kind: Kind, values: Values) -> bool:
        """Tell whether a group may be shown; `given` is a byte for each unit, 1 where it has the figure."""
        return values in self._found(given, kind)

    def _find(self, given: bytes, kind: Kind) -> frozenset[Values]:
        units = [unit for unit, is_in in zip(self._units, given, strict=True) if is_in]
        return find_shown(units, kind, self._limit)[kind]
