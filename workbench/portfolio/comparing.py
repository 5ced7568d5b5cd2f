"""One assessment against groups of a portfolio: its own level in the distribution of each indicator."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from sqlalchemy import Connection

from workbench.domain.bands import Figures
from workbench.kernel.errors import WorkbenchError
from workbench.portfolio.counts import ALL, read_histograms
from workbench.portfolio.disclosure import DIMENSIONS, Kind, Values, kind_of
from workbench.portfolio.ingesting import read_bands, read_places
from workbench.portfolio.packed import LEVELS, Distribution, Histogram
from workbench.portfolio.showing import Shown
from workbench.portfolio.statistics import by_number

AGAINST = (ALL, *DIMENSIONS)
"""Groups that an assessment is compared with: all, or those that share a thing with it."""


class NothingToCompare(WorkbenchError):
    code = "PRT-010"
    message = "The portfolio holds no package of the edition {edition}, so there is nothing to compare with."
    remedy = "Take packages of that edition in first: `workbench portfolio add`."


@dataclass(frozen=True, slots=True)
class Own:
    """The assessment that is compared."""

    edition: str
    cluster: str
    """Its name."""
    values: Mapping[str, str]
    """By dimension; bands of size and age only where they are known."""
    levels: Mapping[str, int]
    figures: Figures = field(default_factory=dict)
    """What it answers and derives: its bands are those of the portfolio that it is compared with."""


class Line(NamedTuple):
    """One indicator of an assessment within a group."""

    indicator: str
    level: int | None
    distribution: Distribution | None
    """None where it is withheld."""

    @property
    def figures(self) -> dict[str, float | None]:
        """Return median, quartiles and deciles by name; None each where it is withheld."""
        return (self.distribution or Distribution(())).figures()

    @property
    def rank(self) -> float | None:
        """Return the percentile of the own level in the group; None where either is not known."""
        if self.level is None or self.distribution is None:
            return None
        return self.distribution.rank(self.level)


@dataclass(frozen=True, slots=True)
class Comparison:
    """An assessment against one group."""

    by: str
    """`all`, or the dimension."""
    value: str
    packages: int | None
    """None where the group is withheld."""
    untrusted: int
    lines: tuple[Line, ...]


def compare(connection: Connection, own: Own, limit: int) -> tuple[Comparison, ...]:
    """Compare an assessment with each of its groups. Raises NothingToCompare."""
    places = read_places(connection, own.edition)
    if not places:
        raise NothingToCompare(edition=own.edition)
    values = {**read_bands(connection).of(own.figures), **own.values}
    return tuple(_against(connection, replace(own, values=values), places, Shown(connection, own.edition, limit)))


def _against(connection: Connection, own: Own, places: Mapping[str, int], shown: Shown) -> Iterator[Comparison]:
    order = sorted({*places, *own.levels}, key=by_number)
    levels = [own.levels.get(name) for name in order]
    values = {by: "" if by == ALL else own.values[by] for by in AGAINST}
    histograms = read_histograms(connection, own.edition, values)
    shown.look_up([_group(by, "")[0] for by in AGAINST])
    for by, value in values.items():
        found = _shown_at(histograms[by], places, shown, *_group(by, value)) if by in histograms else {}
        lines = tuple(map(Line, order, levels, map(found.get, order)))
        packages, untrusted = (histograms[by].packages, histograms[by].untrusted) if found else (None, 0)
        yield Comparison(by, value, packages, untrusted, lines)


def _group(by: str, value: str) -> tuple[Kind, Values]:
    return ((), ()) if by == ALL else (kind_of([by]), (value,))


def _shown_at(
    histogram: Histogram, places: Mapping[str, int], shown: Shown, kind: Kind, values: Values
) -> dict[str, Distribution]:
    """Return what may be shown of a group, by indicator."""
    if not histogram.packages:
        return {}
    told = histogram.distributions()
    nothing = Distribution((0,) * LEVELS)
    may = shown.places(places.values(), kind, values)
    return {name: told[place] if place < len(told) else nothing for name, place in places.items() if place in may}
