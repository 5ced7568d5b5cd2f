"""Levels packed into bytes, and counted: percentiles of whole levels stay exact."""

import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

LEVELS = 11
"""Levels 0 to 10: no edition has more."""
NONE = 255
"""Stands where an indicator has no level."""
SHARES = {
    "p10": Fraction(1, 10),
    "p25": Fraction(1, 4),
    "median": Fraction(1, 2),
    "p75": Fraction(3, 4),
    "p90": Fraction(9, 10),
}


@dataclass(frozen=True, slots=True)
class Distribution:
    """How often each level was given."""

    counts: tuple[int, ...]

    @property
    def n(self) -> int:
        """Return how many levels were given."""
        return sum(self.counts)

    def percentile(self, share: Fraction) -> Fraction | None:
        """Return the level below which a share lies, exactly, between two neighbours in proportion; None of nothing.

        As `percentile_cont` of SQL and NumPy's `linear` say it.
        """
        if not self.n:
            return None
        place = share * (self.n - 1)
        low = self._at(int(place))
        return low + (place - int(place)) * (self._at(min(int(place) + 1, self.n - 1)) - low)

    def rank(self, level: int) -> Fraction | None:
        """Return how many percent lie below a level, those equal to it counted half; None of nothing."""
        if not self.n:
            return None
        return Fraction(100 * (2 * sum(self.counts[:level]) + self.counts[level]), 2 * self.n)

    def figures(self) -> dict[str, Fraction | None]:
        """Return median, quartiles and deciles by name."""
        return {name: self.percentile(share) for name, share in SHARES.items()}

    def _at(self, place: int) -> int:
        passed = 0
        for level, count in enumerate(self.counts):
            passed += count
            if place < passed:
                return level
        raise IndexError(place)


def pack(levels: Mapping[str, int | None], places: Mapping[str, int]) -> bytes:
    """Pack levels by indicator into a byte each, at their places."""
    packed = bytearray([NONE]) * (max(places.values(), default=-1) + 1)
    for indicator, level in levels.items():
        if level is not None:
            packed[places[indicator]] = level
    return bytes(packed)


def count_all(packed: Iterable[bytes], width: int) -> list[Distribution]:
    """Count the levels at each place over many packages."""
    joined = b"".join(each.ljust(width, bytes([NONE])) for each in packed)
    return [count_one(joined[place::width]) for place in range(width)]


def count_one(levels: bytes) -> Distribution:
    """Count the levels of one indicator, a byte for each package."""
    return Distribution(tuple(map(levels.count, range(LEVELS))))


class Histogram:
    """How often each level was given at each place, changed package by package."""

    def __init__(self, counts: bytes = b"", packages: int = 0) -> None:
        self._counts = array("I", counts)
        if sys.byteorder == "big":
            self._counts.byteswap()
        self.packages = packages

    def change(self, packed: bytes, by: int) -> None:
        """Count a package once more, or once less."""
        counts = self._counts
        missing = len(packed) * LEVELS - len(counts)
        if missing > 0:
            counts.extend([0] * missing)
        for place, level in enumerate(packed):
            if level != NONE:
                counts[place * LEVELS + level] += by
        self.packages += by

    def at(self, place: int) -> Distribution:
        """Return how often each level was given at a place."""
        counts: Sequence[int] = self._counts[place * LEVELS : (place + 1) * LEVELS]
        return Distribution(tuple(counts) or (0,) * LEVELS)

    def to_bytes(self) -> bytes:
        """Return the counts as four bytes each, the lowest first."""
        told = self._counts[:]
        if sys.byteorder == "big":
            told.byteswap()
        return told.tobytes()
