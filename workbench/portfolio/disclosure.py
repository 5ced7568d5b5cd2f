"""Which groups may be shown: none too small, and none that could be found by adding and subtracting others.

Kinds of groups (by country, by country and year …) are decided on in one order that never changes, and each
decision looks at all that is shown before it and at all small groups by up to two things (of three and more: at those
by as many). So a group is shown in every view or in none, and views can't be played off against one another.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

DIMENSIONS = ("country", "year", "sector", "label", "region", "size", "age")
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
_LAST = next(each for each in reversed(KINDS) if len(each) == LOOKED_AT)
Values = tuple[str, ...]
"""Of each dimension of a kind."""
Members = int
"""A set of packages: one bit for each."""
Sum = tuple[Collection[int], Collection[int]]
"""Places of packages whose figures are added, and of those whose are taken away."""


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


def _bits(places: Iterable[int], units: int) -> Members:
    bits = bytearray(units // 8 + 1)
    for place in places:
        bits[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(bits, "little")


def places_by_group(units: Sequence[Unit], kind: Kind) -> dict[Values, list[int]]:
    """Return who is in each group of a kind, by place."""
    found: dict[Values, list[int]] = defaultdict(list)
    counts_all = _YEAR in kind
    for place, unit in enumerate(units):
        if counts_all or unit.is_latest:
            values = unit.values
            found[tuple([values[each] for each in kind])].append(place)
    return found


class Disclosure:
    """Decides which groups of some packages may be shown: each of at least `limit` clusters."""

    def __init__(self, units: Sequence[Unit], limit: int) -> None:
        # Packages that share most are neighbours, in the order of the things that tell most apart: what is known of a
        # group then touches few others, which takes a tenth of the time. What is shown does not depend on it.
        variety = {place: len({each.values[place] for each in units}) for place in range(len(DIMENSIONS))}
        first = sorted(variety, key=lambda place: -variety[place])
        self._order = sorted(range(len(units)), key=lambda at: [units[at].values[place] for place in first])
        self._units, self._limit = [units[at] for at in self._order], limit
        self._latest = _bits((at for at, each in enumerate(self._units) if each.is_latest), len(units))
        self._groups: dict[Kind, dict[Values, Members]] = {(): {(): (1 << len(units)) - 1}}
        self._shown: dict[bytes, dict[Kind, frozenset[Values]]] = {}

    def shown(self, kind: Kind, given: bytes = b"") -> frozenset[Values]:
        """Return the groups of a kind that may be shown.

        `given` is a byte for each package, 1 where it has the figure: the others do not count. Without it all do.
        """
        return self.up_to(kind, given)[kind]

    def up_to(self, kind: Kind, given: bytes = b"") -> Mapping[Kind, frozenset[Values]]:
        """Return the same of a kind and of all kinds before it."""
        known = self._shown.get(given, {})
        if kind not in known:
            known, _ = self._decide(kind, self._members(given))
            self._shown[given] = known
        return known

    def tell(self, sums: Iterable[Sum], given: bytes) -> list[bool]:
        """Return which sums may be told too, one after the other, beside all groups by up to LOOKED_AT things."""
        _, known = self._decide(_LAST, self._members(given))
        # Sums may tell apart packages that no two things do: of them each alone is looked at.
        known.hide(1 << number for number, place in enumerate(self._order) if given[place])
        at = {place: number for number, place in enumerate(self._order)}
        rows = [[_bits((at[each] for each in places), len(at)) for places in each] for each in sums]
        return [known.can_afford(1) and known.take(*row) for row in rows]

    def _members(self, given: bytes) -> Members | None:
        places = (place for place, at in enumerate(self._order) if given[at])
        return _bits(places, len(given)) if given else None

    def members(self, kind: Kind, counted: Members | None = None) -> dict[Values, Members]:
        """Return who is in each group of a kind; without `year` only with the cluster's last year."""
        mask = self._latest if _YEAR not in kind else None
        mask = counted if mask is None else mask if counted is None else mask & counted
        found = self._all_years(kind)
        if mask is None:
            return found
        return {values: left for values, members in found.items() if (left := members & mask)}

    def _all_years(self, kind: Kind) -> dict[Values, Members]:
        if kind not in self._groups:
            if len(kind) == 1:
                units = len(self._units)
                self._groups[kind] = {values: _bits(found, units) for values, found in self._places(kind[0]).items()}
            else:
                self._groups[kind] = {
                    (*values, *more): both
                    for values, members in self._all_years(kind[:-1]).items()
                    for more, others in self._all_years(kind[-1:]).items()
                    if (both := members & others)
                }
        return self._groups[kind]

    def _secrets(self, kind: Kind, counted: Members | None) -> Iterator[dict[Values, Members]]:
        """Yield groups of which the small ones may not be found: those of a kind, and of it last and earlier years.

        All clusters with their last year, less all packages of this year, are those whose last year was another.
        """
        yield self.members(kind, counted)
        earlier = ((1 << len(self._units)) - 1) & ~self._latest
        for part in (self._latest, earlier) if earlier and _YEAR in kind else (earlier,):
            mask = part if counted is None else part & counted
            yield {values: left for values, members in self._all_years(kind).items() if (left := members & mask)}

    def _places(self, dimension: int) -> dict[Values, list[int]]:
        found: dict[Values, list[int]] = defaultdict(list)
        for at, each in enumerate(self._units):
            found[each.values[dimension],].append(at)
        return found

    def _decide(self, last: Kind, counted: Members | None) -> tuple[dict[Kind, frozenset[Values]], "_Known"]:
        """Decide on all kinds up to one, each with all that was shown before it; return what is known then, too."""
        known, looked_at = _Known(len(self._units)), -1
        shown: dict[Kind, frozenset[Values]] = {}
        for kind in KINDS[: KINDS.index(last) + 1]:
            if (size := max(len(kind), LOOKED_AT)) > looked_at:
                for small in (other for other in KINDS if looked_at < len(other) <= size):
                    for groups in self._secrets(small, counted):
                        few = list(_too_small(groups, self._limit))
                        if known.can_afford(len(few)):
                            known.hide(few)
                looked_at = size
            lines = _Lines(kind, self.members(kind, counted), shown)
            shown[kind] = frozenset(_shown_of(self.members(kind, counted), lines, known, self._limit))
        return shown, known


def _too_small(groups: dict[Values, Members], limit: int) -> Iterator[Members]:
    """Yield what nobody may find: small groups, and small ones of one line together where they are still few."""
    small = {values: members for values, members in groups.items() if members.bit_count() < limit}
    yield from small.values()
    for place in range(len(next(iter(groups), ()))):
        lines: dict[Values, Members] = defaultdict(int)
        for values, members in small.items():
            lines[values[:place] + values[place + 1 :]] |= members
        yield from (members for members in lines.values() if members.bit_count() < limit)


def _shown_of(groups: dict[Values, Members], lines: "_Lines", known: "_Known", limit: int) -> Iterator[Values]:
    large = [(values, members) for values, members in groups.items() if members.bit_count() >= limit]
    if not known.can_afford(len(large)):
        return
    for values, members in sorted(large, key=lambda each: (-each[1].bit_count(), each[0])):
        if lines.tell(values) or known.take(members):
            lines.show(values)
            yield values


class _Lines:
    """Which groups of a kind follow from the others of their line, as the rest of what is shown of it as a whole.

    They may be shown without looking: nothing new is known with them.
    """

    def __init__(self, kind: Kind, groups: Iterable[Values], shown: Mapping[Kind, frozenset[Values]]) -> None:
        # Groups by year are of other packages than those that are not: years together are no whole.
        wholes = {place: shown[kind[:place] + kind[place + 1 :]] for place, each in enumerate(kind) if each != _YEAR}
        self._left: dict[tuple[int, Values], int] = defaultdict(int)
        self._wholes = wholes
        for values in groups:
            for line in self._lines(values):
                self._left[line] += 1

    def _lines(self, values: Values) -> Iterator[tuple[int, Values]]:
        for place, whole in self._wholes.items():
            rest = values[:place] + values[place + 1 :]
            if rest in whole:
                yield place, rest

    def tell(self, values: Values) -> bool:
        """Tell whether all other groups of one of a group's lines are shown."""
        return any(self._left[line] == 1 for line in self._lines(values))

    def show(self, values: Values) -> None:
        """Reckon with a group that is shown."""
        for line in self._lines(values):
            self._left[line] -= 1


class _Known:
    """What a reader can work out from the groups that are shown, by any sums, differences and shares of them.

    A group is a row of ones and noughts, and what can be worked out is a combination of rows. It is looked for among
    the remainders by two and by three: a combination in whole numbers shows in both, one that halves by three, one
    that takes thirds by two. So a little more can be taken for known than is, which only withholds more.
    """

    def __init__(self, units: int) -> None:
        self._cost = _STEP + units // 8
        self._spent = 0
        self._sides = (Remainders(by_three=False), Remainders(by_three=True))

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

    def take(self, members: Members, less: Members = 0) -> bool:
        """Show a group, or what it has more than another; False, and not shown, where that gives something away."""
        left = []
        for each in self._sides:
            left.append(each.left(members, less))
            if left[-1] in each.hidden:
                return False
        for each, row in zip(self._sides, left, strict=True):
            each.show(row)
        return True


Row = tuple[Members, Members]
"""Where a combination has one, and where it has two: less one, by three."""


class Remainders:
    """Combinations of groups by their remainders.

    Of each row that is known only the highest place is looked at, from the top: what is taken away there changes
    nothing above, so that every row is taken once at most, and those that do not matter are not looked at.
    """

    def __init__(self, *, by_three: bool) -> None:
        self._less = _less_by_three if by_three else _less_by_two
        self.hidden: dict[Row, Members] = {}
        """What may not be found, less what is known of it, and where it has one or two."""
        self.rows: dict[int, Row] = {}
        """By highest place, counted from one; there they have one, and at no earlier row's highest place anything."""
        self._tops = 0

    def hide(self, groups: Iterable[Members]) -> None:
        """Let nobody find some groups."""
        left = (self.left(each) for each in groups)
        self.hidden |= {each: each[0] | each[1] for each in left if any(each)}

    def left(self, members: Members, less: Members = 0) -> Row:
        """Return what is not known of a group, or of it less another; where that is hidden, it could be found."""
        return _upright(self._less((members, less), self.rows, self._tops))

    def show(self, row: Row) -> None:
        """Reckon from now on with a group of which this was not known."""
        if any(row):
            place = max(row).bit_length()
            top = 1 << (place - 1)
            touched = [each for each, either in self.hidden.items() if either & top]
            for each in touched:
                del self.hidden[each]
            less = (_upright(self._less(each, {place: row}, top)) for each in touched)
            self.hidden |= {each: each[0] | each[1] for each in less}
            self.rows[place] = row
            self._tops |= top


def _upright(row: Row) -> Row:
    """Return a row or its opposite, which tells the same: the one whose highest place has one."""
    return row if row[0] >= row[1] else row[::-1]


def _less_by_two(row: Row, rows: Mapping[int, Row], tops: Members) -> Row:
    """Take rows from another one, each where that has one at its highest place."""
    left = row[0] | row[1]
    while found := left & tops:
        left ^= rows[found.bit_length()][0]
    return left, 0


def _less_by_three(row: Row, rows: Mapping[int, Row], tops: Members) -> Row:
    """The same by three, place by place: one less two is two, nought less one is two."""
    one, two = row
    while True:
        ones, twos = one & tops, two & tops
        # They have nothing in common: of the greater one is the highest place.
        if ones > twos:
            other_two, other_one = rows[ones.bit_length()]
        elif twos:
            other_one, other_two = rows[twos.bit_length()]
        else:
            return one, two
        either = (one | other_two) ^ (two | other_one)
        one, two = (two | other_two) ^ either, (one | other_one) ^ either
