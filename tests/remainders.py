"""Remainders of groups as they were first reckoned, place by place: what the quick reckoning has to agree with."""

from collections.abc import Iterable

from workbench.portfolio.disclosure import Members

Row = tuple[Members, Members]
"""Where a combination has one, and where it has two: less one, by three."""


class Remainders:
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
