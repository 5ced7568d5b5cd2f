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
_WORK, _STEP = 16_000_000_000, 150
"""Bytes of memberships that are compared, after which later kinds of groups are withheld as a whole: some seconds."""
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
                if known.can_afford(len(few)):
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
    if not known.can_afford(len(large)):
        return
    for values, members in sorted(large, key=lambda each: (-each[1].bit_count(), each[0])):
        if known.take(members):
            yield values


class _Known:
    """What a reader can work out from the groups that are shown, by any sums, differences and shares of them.

    A group is a row of ones and noughts, and what can be worked out is a combination of rows. It is looked for among
    the remainders by two and by three: a combination in whole numbers shows in both, one that halves by three, one
    that takes thirds by two. So a little more can be taken for known than is, which only withholds more.
    """

    def __init__(self, units: int) -> None:
        self._cost = _STEP + units // 8
        self._spent = 0
        self._sides = (_Remainders(by_three=False), _Remainders(by_three=True))

    @property
    def size(self) -> int:
        """Return how many groups are shown or may not be found."""
        return sum(len(each.hidden) + len(each.rows) for each in self._sides)

    def can_afford(self, groups: int) -> bool:
        """Tell whether so many groups more can be looked through; once they can't, none of a later kind is shown."""
        self._spent += groups * self.size * self._cost
        return self._spent <= _WORK

    def hide(self, groups: Iterable[Members]) -> None:
        """Let nobody find some groups by what is shown from now on."""
        wanted = list(groups)
        for each in self._sides:
            each.hide(wanted)

    def take(self, members: Members) -> bool:
        """Show a group; False, and nothing is shown, where something hidden could be found with it."""
        if any(each.gives_away(members) for each in self._sides):
            return False
        for each in self._sides:
            each.show(members)
        return True


Row = tuple[Members, Members]
"""Where a combination has one, and where it has two: less one, by three."""


class _Remainders:
    """Combinations of groups by their remainders."""

    def __init__(self, *, by_three: bool) -> None:
        self._add = _add_by_three if by_three else _add_by_two
        self.hidden: dict[Row, None] = {}
        """What may not be found, less what is known of it."""
        self.rows: list[tuple[Members, Row]] = []
        """Highest bit, and the row, one there, in which no earlier row's highest bit is left."""

    def hide(self, groups: Iterable[Members]) -> None:
        """Let nobody find some groups."""
        left = (self._left((each, 0)) for each in groups)
        self.hidden |= {each: None for each in left if any(each)}

    def gives_away(self, members: Members) -> bool:
        """Tell whether something hidden could be found, were a group shown."""
        return self._left((members, 0)) in self.hidden

    def show(self, members: Members) -> None:
        """Reckon with a group from now on."""
        row = self._left((members, 0))
        if any(row):
            top = 1 << (max(row).bit_length() - 1)
            self.hidden = {self._without(each, top, row): None for each in self.hidden}
            self.rows.append((top, row))

    def _left(self, row: Row) -> Row:
        """Return what is not known of a group."""
        for top, known in self.rows:
            if (row[0] | row[1]) & top:
                row = self._less(row, top, known)
        return _upright(row)

    def _without(self, row: Row, top: Members, known: Row) -> Row:
        return _upright(self._less(row, top, known)) if (row[0] | row[1]) & top else row

    def _less(self, row: Row, top: Members, known: Row) -> Row:
        return self._add(row, known[::-1] if row[0] & top else known)


def _upright(row: Row) -> Row:
    """Return a row or its opposite, which tells the same: the one whose highest place has one."""
    return row if row[0] >= row[1] else row[::-1]


def _add_by_two(row: Row, other: Row) -> Row:
    return row[0] ^ (other[0] | other[1]), 0


def _add_by_three(row: Row, other: Row) -> Row:
    """Add two rows place by place: one and one is two, one and two is nought, two and two is one."""
    (one, two), (other_one, other_two) = row, other
    none, other_none = ~(one | two), ~(other_one | other_two)
    return (
        (one & other_none) | (other_one & none) | (two & other_two),
        (two & other_none) | (other_two & none) | (one & other_one),
    )
