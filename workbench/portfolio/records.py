"""The packages of a portfolio one by one, as each was signed: what every figure can be traced back to."""

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from decimal import Decimal
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select

from workbench.portfolio.disclosure import DIMENSIONS, Unit
from workbench.portfolio.ingesting import read_places
from workbench.portfolio.packed import NONE
from workbench.portfolio.submissions import Document
from workbench.portfolio.tables import PACKAGE

ORDER = tuple(PACKAGE.c[each] for each in ("edition", "cluster", "period", "as_of", "content_sha256"))
"""In which packages are read, whatever order they were taken in."""
_TOGETHER = 500
"""Packages whose documents are asked for in one statement: some databases take no more than a thousand values."""


@dataclass(frozen=True)
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
    size: str
    """Band of the organisation's size; empty where the package does not tell."""
    age: str
    period: str
    edition: str
    edition_version: str
    edition_hash: str
    label: str
    """That the result comes to; empty for none."""
    percent: Decimal | None
    """Of all points; None where nothing is scored."""
    signers: tuple[str, ...]
    is_trusted: bool
    is_current: bool
    """It counts; the others are its history."""
    is_latest: bool
    """The current one of its cluster's last year."""
    as_of: str
    added_at: str
    packed_levels: bytes = field(repr=False)
    packed_failed: bytes = field(repr=False)
    places: Mapping[str, int] = field(repr=False, compare=False)
    """Where an indicator stands in the two; the same for all of an edition."""
    packed_document: bytes = field(default=b"", repr=False, compare=False)
    """Empty where documents were not asked for."""

    @property
    def document(self) -> Document:
        """Return `assessment.json` as it was signed."""
        return unpacked(self.packed_document)

    @cached_property
    def levels(self) -> dict[str, int]:
        """Return the levels that it gives, by indicator."""
        return {name: level for name in self.places if (level := self.level(name)) is not None}

    def level(self, indicator: str) -> int | None:
        """Return the level of an indicator; None where it has none."""
        place = self.places.get(indicator, len(self.packed_levels))
        if place >= len(self.packed_levels) or self.packed_levels[place] == NONE:
            return None
        return self.packed_levels[place]

    def is_failed(self, indicator: str) -> bool:
        """Tell whether the level is below the indicator's own threshold."""
        place = self.places.get(indicator, len(self.packed_failed))
        return place < len(self.packed_failed) and self.packed_failed[place] == 1

    @property
    def unit(self) -> Unit:
        """Return what decides in which groups it counts."""
        return Unit(tuple(value_of(self, each) for each in DIMENSIONS), is_latest=self.is_latest)


_NAMES = {"packed_levels": "levels", "packed_failed": "failed", "packed_document": "document"}
_TOLD = tuple(
    PACKAGE.c[_NAMES.get(each.name, each.name)].label(each.name)
    for each in fields(Record)
    if each.name not in ("places", "packed_document")
)
_DOCUMENT = PACKAGE.c.document.label("packed_document")


def value_of(record: Record, dimension: str) -> str:
    """Return by what a package is grouped."""
    return str(getattr(record, "period" if dimension == "year" else dimension))


def percent_of(record: Record) -> float | None:
    """Return the share of points as a number that JSON and a workbook can hold."""
    return None if record.percent is None else float(record.percent)


def matches(record: Record, chosen: Mapping[str, str]) -> bool:
    """Tell whether a package has some values, by dimension."""
    return all(value_of(record, name) == value for name, value in chosen.items())


def read_records(
    connection: Connection, *, edition: str = "", cluster: str = "", history: bool = False, documents: bool = False
) -> Iterator[Record]:
    """Yield the packages that count, one for each cluster, edition and year; with `history` the earlier ones too.

    Their documents come along only where they are asked for: they are nearly all that a portfolio holds.
    """
    wanted = select(*_TOLD, *([_DOCUMENT] if documents else [])).order_by(*ORDER)
    wanted = _chosen(wanted, edition=edition, cluster=cluster)
    if not history:
        wanted = wanted.where(PACKAGE.c.is_current)
    places: dict[str, Mapping[str, int]] = {}
    for row in connection.execute(wanted.execution_options(yield_per=100 if documents else 2000)).mappings():
        if row["edition"] not in places:
            places[row["edition"]] = read_places(connection, row["edition"])
        yield _of(row, places[row["edition"]])


def _chosen(wanted: Select[Any], **values: str) -> Select[Any]:
    for name, value in values.items():
        if value:
            wanted = wanted.where(PACKAGE.c[name] == value)
    return wanted


def _of(row: RowMapping, places: Mapping[str, int]) -> Record:
    told = dict(row)
    told["percent"] = None if told["percent"] in ("", "None") else Decimal(told["percent"])
    told["signers"] = tuple(json.loads(told["signers"]))
    return Record(**told, places=places)


def read_documents(connection: Connection, packages: Sequence[int]) -> Iterator[tuple[int, Document]]:
    """Yield what packages say, one after the other, in any order."""
    for start in range(0, len(packages), _TOGETHER):
        wanted = select(PACKAGE.c.id, PACKAGE.c.document).where(PACKAGE.c.id.in_(packages[start : start + _TOGETHER]))
        for id_, packed in connection.execute(wanted.execution_options(yield_per=100)):
            yield id_, unpacked(packed)


def unpacked(packed: bytes) -> Document:
    """Return a document as it was signed."""
    told: Document = json.loads(zlib.decompress(packed))
    return told


def by_name(records: Iterable[Record]) -> tuple[Record, ...]:
    """Return packages in the order in which a person looks for them: by name, then by year."""
    return tuple(sorted(records, key=lambda each: (each.name.casefold(), each.cluster, each.period)))
