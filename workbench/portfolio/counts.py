"""How often each level was given in the groups that are asked for most, kept with every change of their packages."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, delete, insert, select, update

from workbench.portfolio.disclosure import DIMENSIONS, Values
from workbench.portfolio.packed import Histogram
from workbench.portfolio.tables import HISTOGRAM, PACKAGE

ALL = "all"
KEPT: tuple[tuple[str, ...], ...] = ((), *((each,) for each in DIMENSIONS), ("country", "year"))
"""By what groups are made whose levels are kept counted: those of pages, comparisons and open data."""
Key = tuple[str, str, str]
"""Edition, dimension and value."""
_KEY = ("edition", "dimension", "value")
_IS = tuple(HISTOGRAM.c[name] == bindparam(f"its_{name}") for name in _KEY)
_COUNTED = (HISTOGRAM.c.counts, HISTOGRAM.c.packages, HISTOGRAM.c.untrusted)
_ONE = select(*_COUNTED).where(*_IS)
_CHANGE = (
    update(HISTOGRAM)
    .where(*_IS)
    .values({name: bindparam(f"new_{name}") for name in ("packages", "untrusted", "counts")})
)
_OF_GROUPS = select(HISTOGRAM.c.dimension, HISTOGRAM.c.value, *_COUNTED).where(
    HISTOGRAM.c.edition == bindparam("its_edition"),
    HISTOGRAM.c.dimension.in_(bindparam("dimensions", expanding=True)),
    HISTOGRAM.c.value.in_(bindparam("values", expanding=True)),
)
_OF_DIMENSION = select(HISTOGRAM.c.value, *_COUNTED).where(
    HISTOGRAM.c.edition == bindparam("its_edition"),
    HISTOGRAM.c.dimension == bindparam("its_dimension"),
    HISTOGRAM.c.packages > 0,
)


def dimension_of(names: tuple[str, ...]) -> str:
    """Return how groups by some things are called where they are kept."""
    return ",".join(names) or ALL


def groups_of(row: Mapping[str, Any] | RowMapping, *, year: bool) -> Iterator[tuple[str, str]]:
    """Yield the groups in which a package counts, by dimension and value: those by year, or the others."""
    for names in KEPT:
        if ("year" in names) == year:
            values = [str(row["period" if each == "year" else each]) for each in names]
            yield dimension_of(names), _to_text(values)


def _to_text(values: list[str]) -> str:
    return json.dumps(values, ensure_ascii=False) if len(values) > 1 else "".join(values)


def values_of(names: tuple[str, ...], value: str) -> Values:
    """Return the values of a group as it is kept, in the order of its names."""
    return tuple(json.loads(value)) if len(names) > 1 else (value,) if names else ()


class Counts:
    """The counts of some groups while packages are taken, read once and written once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._held: dict[Key, Histogram] = {}
        self._new: set[Key] = set()

    @property
    def editions(self) -> set[str]:
        """Return of which editions groups were changed."""
        return {edition for edition, _, _ in self._held}

    def at(self, edition: str, dimension: str, value: str) -> Histogram:
        """Return what is counted of a group, to be changed."""
        key = (edition, dimension, value)
        if key not in self._held:
            found = self._connection.execute(_ONE, _named(key)).one_or_none()
            if found is None:
                self._new.add(key)
            self._held[key] = Histogram(*found or ())
        return self._held[key]

    def write(self) -> None:
        """Write what was changed."""
        known = [
            _named(key) | {f"new_{name}": each for name, each in _row(found).items()}
            for key, found in self._held.items()
            if key not in self._new
        ]
        new = [dict(zip(_KEY, key, strict=True)) | _row(self._held[key]) for key in sorted(self._new)]
        if known:
            self._connection.execute(_CHANGE, known)
        if new:
            self._connection.execute(insert(HISTOGRAM), new)


def _named(key: Key) -> dict[str, str]:
    return {f"its_{name}": each for name, each in zip(_KEY, key, strict=True)}


def _row(found: Histogram) -> dict[str, object]:
    return {"packages": found.packages, "untrusted": found.untrusted, "counts": found.to_bytes()}


def read_histograms(connection: Connection, edition: str, groups: Mapping[str, str]) -> dict[str, Histogram]:
    """Return how often each level was given within groups, named by dimension and value, as far as there are some."""
    asked = {"its_edition": edition, "dimensions": list(groups), "values": list(groups.values())}
    return {
        dimension: Histogram(*found)
        for dimension, value, *found in connection.execute(_OF_GROUPS, asked)
        if groups[dimension] == value
    }


def read_groups(connection: Connection, edition: str, names: tuple[str, ...]) -> dict[Values, Histogram]:
    """Return every group by some things of KEPT that has a package."""
    asked = {"its_edition": edition, "its_dimension": dimension_of(names)}
    return {values_of(names, value): Histogram(*found) for value, *found in connection.execute(_OF_DIMENSION, asked)}


def count_anew(connection: Connection, edition: str) -> dict[tuple[str, str], Histogram]:
    """Count every group of an edition from its packages, by dimension and value."""
    columns = ("period", *(each for each in DIMENSIONS if each != "year"))
    wanted = select(
        *(PACKAGE.c[each] for each in columns), PACKAGE.c.levels, PACKAGE.c.is_trusted, PACKAGE.c.is_latest
    ).where(PACKAGE.c.edition == edition, PACKAGE.c.is_current)
    found: dict[tuple[str, str], Histogram] = {}
    for row in connection.execute(wanted.execution_options(yield_per=2000)).mappings():
        for year in (True, False) if row["is_latest"] else (True,):
            for key in groups_of(row, year=year):
                found.setdefault(key, Histogram()).change(row["levels"], 1, is_trusted=row["is_trusted"])
    return found


def write_anew(connection: Connection, edition: str, names: Iterable[tuple[str, ...]] = KEPT) -> None:
    """Count the groups of an edition by some things of KEPT from its packages, and write them."""
    dimensions = {dimension_of(each) for each in names}
    connection.execute(
        delete(HISTOGRAM).where(HISTOGRAM.c.edition == edition, HISTOGRAM.c.dimension.in_(sorted(dimensions)))
    )
    rows = [
        {"edition": edition, "dimension": dimension, "value": value} | _row(each)
        for (dimension, value), each in count_anew(connection, edition).items()
        if dimension in dimensions
    ]
    if rows:
        connection.execute(insert(HISTOGRAM), rows)


def find_wrong(connection: Connection, edition: str) -> list[tuple[str, str]]:
    """Return the groups of which other counts are kept than their packages give, by dimension and value."""
    wanted = select(HISTOGRAM.c.dimension, HISTOGRAM.c.value, *_COUNTED).where(HISTOGRAM.c.edition == edition)
    kept = {(dimension, value): Histogram(*found) for dimension, value, *found in connection.execute(wanted)}
    anew = count_anew(connection, edition)
    nothing = Histogram()
    return sorted(key for key in {*kept, *anew} if kept.get(key, nothing) != anew.get(key, nothing))
