"""Which groups may be shown: none too small, and none that could be found by adding and subtracting others.

Kinds of groups (by country, by country and year …) are decided on in one order that never changes, and each
decision looks at all that is shown before it and at all small groups by up to two things (of three and more: at those
by as many). So a group is shown in every view or in none, and views can't be played off against one another.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

DIMENSIONS = ("country", "year", "sector", "label", "region")
"""By what packages are grouped."""
_YEAR = DIMENSIONS.index("year")
LOOKED_AT = 2
"""Things by which groups are looked at in every decision."""
_WORK, _STEP = 2_000_000_000, 20
"""Words of 64 packages that are compared, after which later kinds of groups are withheld as a whole: some seconds."""
Kind = tuple[int, ...]
"""Places in DIMENSIONS, rising; empty for all together."""
KINDS: tuple[Kind, ...] = tuple(
    each for size in range(len(DIMENSIONS) + 1) for each in combinations(range(len(DIMENSIONS)), size)
)
"""All kinds, in the order in which they are decided on."""
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
    found = {}
    for values, places in places_by_group(units, kind).items():
        bits = bytearray(len(units) // 8 + 1)
        for place in places:
            bits[place >> 3] |= 1 << (place & 7)
        found[values] = int.from_bytes(bits, "little")
    return found


def places_by_group(units: Sequence[Unit], kind: Kind) -> dict[Values, list[int]]:
    """Return who is in each group of a kind, by place."""
    found: dict[Values, list[int]] = defaultdict(list)
    counts_all = _YEAR in kind
    for place, unit in enumerate(units):
        if counts_all or unit.is_latest:
            values = unit.values
            found[tuple([values[each] for each in kind])].append(place)
    return found


def find_shown(units: Sequence[Unit], kind: Kind, limit: int) -> dict[Kind, frozenset[Values]]:
    """Return the groups that may be shown, of a kind and of all kinds before it: each of at least `limit` clusters."""
    last = max(len(kind), LOOKED_AT)
    groups = {each: members_by_group(units, each) for each in KINDS if len(each) <= last}
    before = KINDS[: KINDS.index(kind) + 1]
    known, looked_at = _Known(len(units)), -1
    shown: dict[Kind, frozenset[Values]] = {}
    for each in before:
        if (size := max(len(each), LOOKED_AT)) > looked_at:
            for small in (other for other in groups if looked_at < len(other) <= size):
                few = list(_too_small(groups[small], limit))
                if known.can_afford(len(few) * len(known.rows)):
                    known.hide(few)
            looked_at = size
        shown[each] = frozenset(_shown_of(groups[each], known, limit))
    return shown


def _too_small(groups: dict[Values, Members], limit: int) -> Iterator[Members]:
    """Yield what nobody may find: small groups, and small ones of one line together where they are still few."""
    small = {values: members for values, members in groups.items() if members.bit_count() < limit}
    yield from small.values()
    for place in range(len(next(iter(groups), ()))):
        lines: dict[Values, Members] = defaultdict(int)
        for values, members in small.items():
            lines[values[:place] + values[place + 1 :]] |= members
        yield from (members for members in lines.values() if members.bit_count() < limit)


def _shown_of(groups: dict[Values, Members], known: "_Known", limit: int) -> Iterator[Values]:
    large = [(values, members) for values, members in groups.items() if members.bit_count() >= limit]
    if not known.can_afford(len(large) * (len(known.hidden) + len(known.rows))):
        return
    for values, members in sorted(large, key=lambda each: (-each[1].bit_count(), each[0])):
        if known.take(members):
            yield values


class _Known:
    """What a reader can work out from the groups that are shown: every sum and difference of them.

    A group is a row of bits, and rows are added without carry, so that all sums and differences of groups by whole
    numbers are among what is found; it can be a little more than a reader could find, never less.
    """

    def __init__(self, units: int) -> None:
        self._cost = _STEP + units // 64
        self._spent = 0
        self.hidden: dict[Members, None] = {}
        """What may not be found, less what is known of it."""
        self.rows: list[tuple[Members, Members]] = []
        """Highest bit, and the row in which no earlier row's highest bit is left."""

    def hide(self, groups: Iterable[Members]) -> None:
        """Let nobody find some groups by what is shown from now on."""
        left = (self._left(each) for each in groups)
        self.hidden |= {each: None for each in left if each}

    def can_afford(self, comparisons: int) -> bool:
        """Tell whether so much more can be looked through; once it can't, no group of a later kind is shown."""
        self._spent += comparisons * self._cost
        return self._spent <= _WORK

    def take(self, members: Members) -> bool:
        """Show a group; False, and nothing is shown, where something hidden could be found with it."""
        row = self._left(members)
        if not row:
            return True  # It could be worked out anyway.
        if row in self.hidden:
            return False
        top = 1 << (row.bit_length() - 1)
        self.hidden = {each ^ row if each & top else each: None for each in self.hidden}
        self.rows.append((top, row))
        return True

    def _left(self, members: Members) -> Members:
        """Return what is not known of a group."""
        for top, row in self.rows:
            if members & top:
                members ^= row
        return members
