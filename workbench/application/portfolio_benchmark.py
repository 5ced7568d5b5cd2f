"""One cluster of a portfolio beside its groups, and beside reference portfolios, in figures and in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.application.benchmarking import DIMENSIONS, Own, benchmark
from workbench.application.home import Home
from workbench.application.referring import OtherEdition, Reference, is_pack, trusted_reference
from workbench.domain.bands import band_words
from workbench.domain.regions import region_names
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import tr
from workbench.kernel.tongue import SOURCE, capital, language, say
from workbench.portfolio.comparing import Comparison, Line
from workbench.portfolio.packed import LEVELS, Distribution
from workbench.portfolio.records import Record, value_of

NORDIC = ("DK", "FI", "IS", "NO", "SE")
ENOUGH = 8
"""Clusters from which bars and a place among them are shown; of fewer each is a dot, and no place is told."""


@dataclass(frozen=True)
class Against:
    """A group that a cluster is compared with."""

    name: str
    """In words."""
    limit: int
    """Clusters that a group must have to be shown there."""
    comparison: Comparison | None = None
    problem: str = ""
    """Why there is nothing to compare with; empty where there is."""
    reference: str = ""
    """Name of the reference portfolio that it is all clusters of."""

    @property
    def is_reference(self) -> bool:
        """Tell whether it is of another portfolio, which gives figures only."""
        return bool(self.reference)

    @property
    def lines(self) -> Mapping[str, Line]:
        """The lines by indicator."""
        return {each.indicator: each for each in self.comparison.lines} if self.comparison else {}

    def spread(self, indicator: str, levels: int) -> "Spread":
        """Return how the group is spread at an indicator."""
        line = self.lines.get(indicator)
        counts = line.distribution.counts[:levels] if line is not None and line.distribution else None
        return Spread(self.name, self.limit, levels, line.level if line else None, counts, line, self.problem)


@dataclass(frozen=True)
class Spread:
    """How the levels of a group are spread at one indicator, and where the own one lies."""

    group: str
    limit: int
    levels: int
    """Steps of the scale."""
    own: int | None
    counts: tuple[int, ...] | None
    """Clusters on each level; None where it is withheld, or there is nothing to compare with."""
    line: Line | None = None
    problem: str = ""

    @property
    def n(self) -> int:
        """Return how many clusters there are."""
        return sum(self.counts or ())

    @property
    def figures(self) -> Mapping[str, float | None]:
        """Return median, quartiles and deciles by name."""
        return self.line.figures if self.line is not None else {}

    @property
    def rank(self) -> float | None:
        """Return the own percentile, where enough clusters are there to tell it."""
        return self.line.rank if self.line is not None and self.n >= ENOUGH else None

    @property
    def place(self) -> str:
        """Say in a word or two where the own level lies; empty where it can't be told."""
        rank, median = self.rank, self.figures.get("median")
        if rank is None or self.own is None or median is None:
            return ""
        if rank >= 75:
            return tr("Top quarter")
        if rank <= 25:
            return tr("Lowest quarter")
        return (
            tr("Above the median")
            if self.own > median
            else tr("Below the median")
            if self.own < median
            else tr("At the median")
        )

    @property
    def words(self) -> str:
        """Say all of it in a sentence or two."""
        if self.problem:
            return self.problem
        if self.counts is None:
            return withheld_words(self.limit)
        told = {name: level_text(value) for name, value in self.figures.items()}
        half = tr(
            "median {median}, half of them between {low} and {high}",
            median=told["median"],
            low=told["p25"],
            high=told["p75"],
        )
        tenths = tr(", four fifths between {low} and {high}", low=told["p10"], high=told["p90"])
        return tr(
            "{own_words}{n} clusters: {half}{tenths}.", own_words=self._own_words(), n=self.n, half=half, tenths=tenths
        )

    def _own_words(self) -> str:
        if self.own is None:
            return tr("No level of its own. ")
        rank = tr(", {ordinal} percentile", ordinal=ordinal(round(self.rank))) if self.rank is not None else ""
        place = f", {self.place.lower()}" if self.place else ""
        return tr("Level {own}{place}{rank}. ", own=self.own, place=place, rank=rank)


def withheld_words(limit: int) -> str:
    """Say why a figure is not shown."""
    return tr(
        "Withheld: fewer than {limit} clusters have a level here, or such a group could be worked out from this one.",
        limit=limit,
    )


def level_text(value: float | None) -> str:
    """Write a figure between levels with one decimal at most."""
    return "–" if value is None else in_locale(f"{value:.1f}".removesuffix(".0"))


def ordinal(number: int) -> str:
    """Write an ordinal: "78th", "78:e", "78."."""
    if language() != SOURCE:
        is_first_or_second = number % 10 in (1, 2) and number % 100 not in (11, 12)
        return f"{number}{(':a' if is_first_or_second else ':e') if language() == 'sv' else '.'}"
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def own_of(line: Record) -> Own:
    """Return a package of the portfolio as what is compared."""
    return Own(line.edition, line.name, {each: value_of(line, each) for each in DIMENSIONS}, line.levels)


def against(home: Home, place: str, line: Record, references: Sequence[str] = ()) -> tuple[Against, ...]:
    """Compare a package with each of its groups, and with reference portfolios. Raises what opening raises.

    A reference portfolio is the file of a portfolio, or the benchmark pack of somebody trusted.
    """
    own = own_of(line)
    limit, found = benchmark(place, own)
    groups = [Against(group_words(each.by, each.value), limit, each) for each in found]
    return (*groups, *(_beside(home, each, own) for each in references))


def _beside(home: Home, place: str, own: Own) -> Against:
    named = place_name(place)
    try:
        if is_pack(place):
            return _beside_pack(trusted_reference(home, Path(place)), own)
        limit, found = benchmark(place, own)
    except WorkbenchError as error:
        return Against(_reference_words(named), 0, None, error.sentence, named)
    return Against(_reference_words(named), limit, found[0], reference=named)


def _beside_pack(reference: Reference, own: Own) -> Against:
    """Compare with all clusters of a pack; where it tells a median alone, its distribution is withheld."""
    pack, name = reference.pack, _reference_words(reference.pack.title)
    if pack.edition != own.edition:
        problem = OtherEdition(title=pack.title, theirs=pack.edition, ours=own.edition).sentence
        return Against(name, pack.limit, None, problem, pack.title)
    group, counts = pack.groups[0], {id_: told.get("counts") for id_, told in pack.groups[0].indicators.items()}
    lines = tuple(
        Line(id_, own.levels.get(id_), Distribution((*found, *[0] * (LEVELS - len(found)))) if found else None)
        for id_, found in counts.items()
    )
    return Against(name, pack.limit, Comparison("all", "", group.n, group.untrusted, lines), reference=pack.title)


def _reference_words(name: str) -> str:
    return tr("Reference: {name}", name=name)


def group_words(by: str, value: str) -> str:
    """Say what a group is of."""
    if by == "all":
        return tr("All clusters of the portfolio")
    told = value or tr("not given")
    match by:
        case "country":
            return tr("Country: {name}", name=country_name(value) or told)
        case "region":
            return tr("Region: {name}", name=region_names().get(value, told))
        case "year":
            return tr("Assessed for {year}", year=told)
        case "label":
            return (
                tr("Scores that come to {label}", label=tr(capital(value)))
                if value
                else tr("Scores that come to no label")
            )
        case "size":
            return tr("Size: {band}", band=band_words(value) or told)
        case "age":
            return tr("Age: {band} years", band=band_words(value)) if value else tr("Age: {band}", band=told)
        case _:
            return f"{tr('Field') if by == 'sector' else tr(capital(by))}: {told}"


def country_name(code: str) -> str:
    """Return a country in words; its code where it is none of the Nordic ones."""
    return say(f"report.country_{code}") if code in NORDIC else code


def place_name(place: str) -> str:
    """Return a short name of a portfolio: its file's, or its database's."""
    if "://" in place and not place.startswith("sqlite"):
        return place.partition("?")[0].rpartition("/")[2] or place.partition("://")[0]
    return Path(place.removeprefix("sqlite:///")).stem
