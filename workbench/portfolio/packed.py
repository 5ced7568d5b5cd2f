"""Levels packed into bytes, and counted: percentiles of whole levels stay exact."""

import struct
import sys
from array import array
from collections.abc import Iterable, Mapping
from functools import lru_cache

LEVELS = 11
"""Levels 0 to 10: no edition has more."""
NONE = 255
"""Stands where an indicator has no level."""
_FILL = bytes([NONE])
_PARTS = 20
SHARES = {"p10": 2, "p25": 5, "median": 10, "p75": 15, "p90": 18}
"""In twentieths, so that every percentile is a whole number of twentieths too."""
_USUAL, _MORE = range(6), range(6, LEVELS)
_AS_FLOAT = tuple(map(float, range(LEVELS)))
_NO_MORE, _NOTHING = (0,) * len(_MORE), (0,) * LEVELS
_AT_ONCE = struct.Struct(f"{LEVELS}I")
_GIVEN = bytes(int(each != NONE) for each in range(256))


class Distribution(tuple[int, ...]):
    """How often each level was given: a tuple, because a page makes thousands of them."""

    __slots__ = ()

    @property
    def counts(self) -> tuple[int, ...]:
        """Return how often, level by level from 0."""
        return tuple(self)

    @property
    def n(self) -> int:
        """Return how many levels were given."""
        return sum(self)

    def figures(self) -> dict[str, float | None]:
        """Return median, quartiles and deciles by name, exactly; None each of nothing.

        Between two neighbours in proportion, as `percentile_cont` of SQL and NumPy's `linear` say it.
        """
        return dict(_figures(self))

    def rank(self, level: int) -> float | None:
        """Return how many percent lie below a level, those equal to it counted half; None of nothing."""
        return _rank(self, level)


@lru_cache(maxsize=16384)
def _rank(counts: tuple[int, ...], level: int) -> float | None:
    n = sum(counts)
    return 100 * (sum(counts[:level]) + sum(counts[: level + 1])) / (2 * n) if n else None


@lru_cache(maxsize=4096)
def _figures(counts: tuple[int, ...]) -> dict[str, float | None]:
    """Return the figures of counts; from page to page of a benchmark most are the same."""
    n = sum(counts)
    if not n:
        return dict.fromkeys(SHARES)
    found: dict[str, float | None] = {}
    level, passed = 0, counts[0]
    for name, place, last, part in _places(n):
        while passed <= place:
            level += 1
            passed += counts[level]
        if passed == last:
            above = level + 1
            while not counts[above]:
                above += 1
            found[name] = (_PARTS * level + part * (above - level)) / _PARTS
        else:
            found[name] = _AS_FLOAT[level]
    return found


@lru_cache(maxsize=4096)
def _places(n: int) -> tuple[tuple[str, int, int, int], ...]:
    """Return where each figure lies among n levels, the lowest first: after so many, and so many twentieths further.

    Between them the number of levels after which the next one may be a higher one; none where there is no such part.
    """
    found = ((name, *divmod(share * (n - 1), _PARTS)) for name, share in SHARES.items())
    return tuple((name, place, place + 1 if part else 0, part) for name, place, part in found)


def pack(levels: Mapping[str, int | None], places: Mapping[str, int]) -> bytes:
    """Pack levels by indicator into a byte each, at their places."""
    packed = bytearray([NONE]) * (max(places.values(), default=-1) + 1)
    for indicator, level in levels.items():
        if level is not None:
            packed[places[indicator]] = level
    return bytes(packed)


class Packed:
    """The levels of many packages, one after the other, so that those of an indicator are read at once."""

    def __init__(self, packed: Iterable[bytes], width: int) -> None:
        self._joined = b"".join(each.ljust(width, _FILL) for each in packed)
        self.width = width

    def at(self, place: int) -> Distribution:
        """Return how often each level was given to the indicator at a place."""
        return count_one(self._joined[place :: self.width])

    def given(self, place: int) -> bytes:
        """Return a byte for each package: 1 where the indicator at a place has a level."""
        return self._joined[place :: self.width].translate(_GIVEN)


def count_one(levels: bytes) -> Distribution:
    """Count the levels of one indicator, a byte for each package."""
    usual = tuple(map(levels.count, _USUAL))
    # Most editions have no more than six levels, and each is looked for by itself.
    is_all = sum(usual) + levels.count(NONE) == len(levels)
    return Distribution(usual + (_NO_MORE if is_all else tuple(map(levels.count, _MORE))))


class Histogram:
    """How often each level was given at each place, changed package by package."""

    def __init__(self, counts: bytes = b"", packages: int = 0, untrusted: int = 0) -> None:
        self._counts = array("I", counts)
        if sys.byteorder == "big":
            self._counts.byteswap()
        self.packages = packages
        self.untrusted = untrusted

    def change(self, packed: bytes, by: int, *, is_trusted: bool = True) -> None:
        """Count a package once more, or once less."""
        counts = self._counts
        missing = len(packed) * LEVELS - len(counts)
        if missing > 0:
            counts.extend([0] * missing)
        for place, level in enumerate(packed):
            if level != NONE:
                counts[place * LEVELS + level] += by
        self.packages += by
        self.untrusted += 0 if is_trusted else by

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Histogram):
            return NotImplemented
        return self._told() == other._told()

    __hash__ = None  # type: ignore[assignment]  # It changes.

    def _told(self) -> tuple[int, int, bytes]:
        """Return what it says: of indicators of which nothing is known it says nothing."""
        return self.packages, self.untrusted, self._counts.tobytes().rstrip(b"\0")

    def at(self, place: int) -> Distribution:
        """Return how often each level was given to the indicator at a place."""
        counts = tuple(self._counts[place * LEVELS : (place + 1) * LEVELS])
        return Distribution(counts or _NOTHING)

    def distributions(self) -> list[Distribution]:
        """Return how often each level was given, place by place."""
        return list(map(Distribution, _AT_ONCE.iter_unpack(self._counts)))

    def to_bytes(self) -> bytes:
        """Return the counts as four bytes each, the lowest first."""
        told = self._counts[:]
        if sys.byteorder == "big":
            told.byteswap()
        return told.tobytes()
