"""Who has the same need, and who could teach whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.domain.regions import region_at

LEARNERS_OF_ONE = 3
"""Clusters that one teaches at most, of one indicator."""
FEWEST_IN_GROUP, FEWEST_NEEDS, MOST_GROUPS = 3, 2, 12
LOOKED_THROUGH = 300
"""Clusters up to which needs are compared pair by pair."""
NUTS_2 = 2


@dataclass(frozen=True, slots=True)
class Learner:
    """A cluster with what it needs and what it is good at."""

    id: str
    name: str
    country: str
    region: str
    sector: str
    needs: frozenset[str]
    """Indicators in which it is in need."""
    strengths: Mapping[str, int]
    """Its level at indicators in which it could teach."""
    planned: Mapping[str, str]
    """Titles of its measures, by indicator."""


@dataclass(frozen=True, slots=True)
class SameNeed:
    """Clusters that are in need of the same."""

    indicators: tuple[str, ...]
    clusters: tuple[Learner, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Who could teach whom."""

    indicator: str
    learner: Learner
    teacher: Learner
    near: str
    """What they share: `region`, `country`, `sector`, or nothing."""


def find_groups(learners: Sequence[Learner]) -> tuple[SameNeed, ...]:
    """Return clusters that share two and more needs: the largest common ground first."""
    needs = sorted({need for each in learners for need in each.needs})
    candidates = {frozenset(each) for each in combinations(needs, FEWEST_NEEDS)}
    if len(learners) <= LOOKED_THROUGH:
        candidates |= {one.needs & other.needs for one, other in combinations(learners, 2)}
    best: dict[tuple[str, ...], tuple[frozenset[str], tuple[Learner, ...]]] = {}
    for wanted in candidates:
        members = tuple(sorted((each for each in learners if wanted <= each.needs), key=_by_name))
        key = tuple(each.id for each in members)
        if len(members) >= FEWEST_IN_GROUP and len(wanted) >= FEWEST_NEEDS:
            before = best.get(key)
            if before is None or (len(wanted), sorted(wanted)) > (len(before[0]), sorted(before[0])):
                best[key] = (wanted, members)
    found = [SameNeed(tuple(sorted(wanted)), members) for wanted, members in best.values()]
    found.sort(key=lambda each: (-len(each.indicators) * len(each.clusters), -len(each.clusters), each.indicators))
    return tuple(found[:MOST_GROUPS])


def find_pairs(learners: Sequence[Learner], indicator: str) -> Iterator[Pair]:
    """Yield a teacher for each cluster in need, as near as can be; nobody teaches more than a few."""
    teachers = sorted((each for each in learners if indicator in each.strengths), key=_by_name)
    taught = dict.fromkeys((each.id for each in teachers), 0)
    options = [
        (_distance(learner, teacher), -teacher.strengths[indicator], *_by_name(learner), *_by_name(teacher))
        for learner in learners
        if indicator in learner.needs
        for teacher in teachers
    ]
    known = {each.id: each for each in learners}
    done: set[str] = set()
    for distance, _, _, learner, _, teacher in sorted(options):
        if learner not in done and taught[teacher] < LEARNERS_OF_ONE:
            done.add(learner)
            taught[teacher] += 1
            yield Pair(indicator, known[learner], known[teacher], _NEAR[distance])


_NEAR = ("region", "country", "sector", "")


def _distance(one: Learner, other: Learner) -> int:
    region = region_at(one.region, NUTS_2)
    if len(region) == 2 + NUTS_2 and region == region_at(other.region, NUTS_2):
        return 0
    if one.country == other.country:
        return 1
    return 2 if one.sector and one.sector.casefold() == other.sector.casefold() else 3


def _by_name(each: Learner) -> tuple[str, str]:
    return each.name.casefold(), each.id
