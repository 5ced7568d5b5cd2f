"""How a portfolio grows: who could teach whom, how levels develop over the years, and a scorecard beside others."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from workbench.application.benchmarking import figures
from workbench.application.portfolio_benchmark import place_name
from workbench.application.portfolio_views import EditionView, Head, Listed
from workbench.domain.matching import Learner, find_pairs
from workbench.kernel.errors import WorkbenchError
from workbench.portfolio.needs import STRONG, WEAK
from workbench.portfolio.statistics import GroupFigures


@dataclass(frozen=True, slots=True)
class Pair:
    """A cluster in need, and one that could teach it; None where nobody could."""

    learner: Listed
    teacher: Listed | None


def pairs(lines: Iterable[Listed], head: Head) -> tuple[Pair, ...]:
    """Suggest who could teach whom at an indicator, the lowest level first; as `portfolio matching` does."""
    given = {each.cluster: each for each in lines if each.level(head.id) is not None}
    learners = [_learner(each, head) for each in given.values()]
    taught = {pair.learner.id: given[pair.teacher.id] for pair in find_pairs(learners, head.id)}
    needy = [given[each.id] for each in learners if each.needs]
    ordered = sorted(needy, key=lambda each: (each.level(head.id), each.name.casefold()))
    return tuple(Pair(each, taught.get(each.cluster)) for each in ordered)


def _learner(line: Listed, head: Head) -> Learner:
    level, most = line.level(head.id) or 0, head.levels - 1
    needs, strengths = frozenset[str](), {}
    if line.is_failed(head.id) or 100 * level < WEAK * most:
        needs = frozenset({head.id})
    elif 100 * level >= STRONG * most:
        strengths = {head.id: level}
    return Learner(line.cluster, line.name, line.country, line.region, line.sector, needs, strengths, {})


@dataclass(frozen=True, slots=True)
class Trend:
    """The medians of an indicator, or of the share of points, year by year."""

    head: Head | None
    """None of the share of all points."""
    medians: tuple[float | None, ...]
    counts: tuple[int, ...]

    @property
    def change(self) -> float | None:
        """Return by how much the last median is above the first one."""
        given = [each for each in self.medians if each is not None]
        return given[-1] - given[0] if len(given) > 1 else None


def trends(
    edition: EditionView, lines: Sequence[Listed], years: Sequence[str], *, same_only: bool, limit: int
) -> tuple[Trend, ...]:
    """Return the medians of the share of points, then of each indicator, year by year.

    `same_only` looks only at clusters that have all of the years. A year with fewer than `limit` clusters tells none.
    """
    by_year = {year: [each for each in lines if each.period == year] for year in years}
    if same_only and years:
        whole = set.intersection(*({each.cluster for each in by_year[year]} for year in years))
        by_year = {year: [each for each in found if each.cluster in whole] for year, found in by_year.items()}
    points = [[float(each.percent) for each in by_year[year] if each.percent is not None] for year in years]
    found = [_trend(None, points, limit)]
    for head in edition.heads:
        levels = [[float(at) for each in by_year[year] if (at := each.level(head.id)) is not None] for year in years]
        found.append(_trend(head, levels, limit))
    return tuple(found)


def _trend(head: Head | None, values: Sequence[Sequence[float]], limit: int) -> Trend:
    medians = tuple(median(each) if len(each) >= limit else None for each in values)
    return Trend(head, medians, tuple(map(len, values)))


@dataclass(frozen=True)
class Score:
    """What one portfolio shows as a whole."""

    name: str
    limit: int
    figures: Mapping[str, GroupFigures]
    """By indicator."""
    problem: str = ""

    def median(self, indicator: str) -> float | None:
        """Return the median of an indicator; None where it is withheld, or nobody has a level."""
        found = self.figures.get(indicator)
        return found.figures["median"] if found is not None else None

    def clusters(self) -> int:
        """Return how many clusters there are at the indicator that most of them have."""
        return max((each.distribution.n for each in self.figures.values() if each.distribution), default=0)

    def of_section(self, heads: Iterable[Head]) -> float | None:
        """Return the mean of the medians of some indicators; None where one of them is not told."""
        values = [self.median(each.id) for each in heads]
        given = [each for each in values if each is not None]
        return sum(given) / len(given) if given and len(given) == len(values) else None


def scorecard(place: str, references: Sequence[str], edition: str) -> tuple[Score, ...]:
    """Return what a portfolio and those that it is set beside show; who can't be read says why."""
    return tuple(_score(each, edition) for each in (place, *references))


def _score(place: str, edition: str) -> Score:
    try:
        limit, found = figures(place, (), "", edition)
    except WorkbenchError as error:
        return Score(place_name(place), 0, {}, error.sentence)
    return Score(place_name(place), limit, {each.indicator: each for each in found})
