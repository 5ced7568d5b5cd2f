"""Which groups may be shown: none too small, and none that could be found by adding and subtracting others.

Groups are decided on in one order that never changes, so that nothing is shown in one view that another one
leaves out: each kind of group (by country, by country and year …) is decided on with all kinds before it, and
whatever is shown of later kinds is chosen so that it tells nothing of small groups of the earlier ones.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

DIMENSIONS = ("country", "year", "sector", "label", "region")
"""By what packages are grouped."""
_YEAR = DIMENSIONS.index("year")
_WORK = 20_000_000
"""Comparisons after which a kind of group is too finely divided to be looked through, and withheld as a whole."""
Kind = tuple[int, ...]
"""Places in DIMENSIONS, rising; empty for all together."""
Values = tuple[str, ...]
"""Of each dimension of a kind."""
Members = int
"""A set of packages: one bit for each."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A current package, as far as it decides in which groups it counts."""

    values: Values
    """Of each of DIMENSIONS."""
    is_latest: bool
    """It is its cluster's last year: only that one counts where groups are not by year."""


def kind_of(names: Iterable[str]) -> Kind:
    """Return the kind of group by names of dimensions."""
    return tuple(sorted(DIMENSIONS.index(each) for each in names))


def members_by_group(units: Sequence[Unit], kind: Kind) -> dict[Values, Members]:
    """Return who is in each group of a kind."""
    found: dict[Values, Members] = defaultdict(int)
    for place, unit in enumerate(units):
        if (values := group_of(unit, kind)) is not None:
            found[values] |= 1 << place
    return dict(found)


def group_of(unit: Unit, kind: Kind) -> Values | None:
    """Return in which group of a kind a package counts; None where it counts in none."""
    return tuple(unit.values[each] for each in kind) if unit.is_latest or _YEAR in kind else None


def find_shown(units: Sequence[Unit], kind: Kind, limit: int) -> frozenset[Values]:
    """Return the groups of a kind that may be shown, where each has at least `limit` clusters."""
    kinds = list(_up_to(kind))
    groups = {each: members_by_group(units, each) for each in kinds}
    hidden = [members for each in kinds for members in _too_small(each, groups[each], limit)]
    if not hidden:
        return frozenset(groups[kind])
    known = _Known(hidden)
    shown: frozenset[Values] = frozenset()
    for each in kinds:
        shown = frozenset(_shown_of(groups[each], known, limit))
    return shown


def _up_to(kind: Kind) -> Iterator[Kind]:
    """Yield all kinds in the order in which they are decided on, up to one of them."""
    for size in range(len(DIMENSIONS) + 1):
        for each in combinations(range(len(DIMENSIONS)), size):
            yield each
            if each == kind:
                return


def _too_small(kind: Kind, groups: dict[Values, Members], limit: int) -> Iterator[Members]:
    """Yield what nobody may find: small groups, and small ones of one line together where they are still few."""
    small = {values: members for values, members in groups.items() if members.bit_count() < limit}
    yield from small.values()
    for place in range(len(kind)):
        lines: dict[Values, Members] = defaultdict(int)
        for values, members in small.items():
            lines[values[:place] + values[place + 1 :]] |= members
        yield from (members for members in lines.values() if members.bit_count() < limit)


def _shown_of(groups: dict[Values, Members], known: "_Known", limit: int) -> Iterator[Values]:
    large = [(values, members) for values, members in groups.items() if members.bit_count() >= limit]
    if len(large) * (len(known.hidden) + len(known.rows)) > _WORK:
        return
    for values, members in sorted(large, key=lambda each: (-each[1].bit_count(), each[0])):
        if known.take(members):
            yield values


class _Known:
    """What a reader can work out from the groups that are shown: every sum and difference of them.

    A group is a row of bits, and rows are added without carry, so that all sums and differences of groups by whole
    numbers are among what is found; it can be a little more than a reader could find, never less.
    """

    def __init__(self, hidden: Iterable[Members]) -> None:
        self.hidden = list(dict.fromkeys(hidden))
        """What may not be found, less what is known of it."""
        self.rows: list[tuple[Members, Members]] = []
        """Highest bit, and the row in which no earlier row's highest bit is left."""

    def take(self, members: Members) -> bool:
        """Show a group; False, and nothing is shown, where something hidden could be found with it."""
        row = members
        for top, each in self.rows:
            if row & top:
                row ^= each
        if not row:
            return True  # It could be worked out anyway.
        top = 1 << (row.bit_length() - 1)
        if row in self.hidden:
            return False
        self.hidden = [each ^ row if each & top else each for each in self.hidden]
        self.rows.append((top, row))
        return True
